"""Families of verbs: `<pegar.3>` is what he, she or they do, `<pegar.inf+me>` 'pegarme'. See `conjugate`."""

from __future__ import annotations

from bot.risk.signals.lexicon.conjugate import family

_VERBS = {
    "matar": "matar asesinar desvivir ejecutar",
    "matarse": "matar suicidar ahorcar colgar/cuelg desvivir",
    "aventarse": "aventar/avient tirar lanzar arrojar brincar saltar",
    "pegar": "pegar golpear madrear patear cachetear azotar putear maltratar agredir cintarear cuerear chicotear",
    "lastimar": "lastimar ahorcar estrangular asfixiar ahogar quemar jalonear zarandear arrastrar patear acuchillar"
    " apuñalar machetear picar balacear descalabrar sacudir",
    "herir": "matar quemar apuñalar picar balacear quebrar degollar rematar acuchillar envenenar machetear navajear"
    " desaparecer tronar reventar/revient linchar descuartizar acribillar plomear disparar/dispar ahorcar asesinar"
    " golpear madrear partir lastimar atropellar",
    "amenazar": "amenazar",
    "tocar": "tocar manosear acariciar agarrar sobar",
    "violar": "violar forzar/fuerz abusar ultrajar",
    "difundir": "publicar subir difundir mandar enviar compartir pasar filtrar rolar exhibir quemar enseñar mostrar"
    "/muestr circular reenviar vender soltar/suelt",
    "encerrar": "encerrar/encierr secuestrar amarrar encadenar retener",
    "secuestrar": "secuestrar levantar raptar plagiar",
    "obligar": "obligar forzar/fuerz",
    "quitar": "quitar esconder retener romper guardar",
    "cortar": "cortar rasguñar arañar rayar lastimar morder/muerd quemar tasajear",
    "tomar": "tomar tragar inyectar beber",
    "desaparecer": "desaparecer extraviar perder/pierd",
    "vender": "vender entregar rentar comprar",
    "tirarpuerta": "tirar tumbar patear golpear romper aporrear derribar",
    "romper": "romper quebrar/quiebr fracturar abrir partir tumbar rajar tronar",
}
_MORE = {
    "herir.3": {"meta", "mete"},
    "obligar.3": {"forzo", "obligaban"},
    "quitar.3": {"tiene", "tienen", "trae", "traen", "guardo", "retuvo", "retuvieron", "retiene", "retienen"},
    "encerrar.3": {"retiene", "retienen"},
    "desaparecer.3": {"perdio"},
    "romper.3": {"abrio"},
    "romper.part": {"roto", "rota"},
}  # fmt: skip

FAMILIES: dict[str, str] = {
    f"{name}.{kind}": "|".join(sorted(words | _MORE.get(f"{name}.{kind}", set())))
    for name, verbs in _VERBS.items()
    for kind, words in family(verbs).items()
}
