"""Explicit signs of kidnapping and missing persons: reporting needs no waiting (facts 2.7)."""

from bot.risk.signals.rule import rule

_WHO = r"(?:mi |a mi |al |a un |a una |la |el |mis )?(?:hij[oa]s?|herman[oa]s?|papa|mama|espos[oa]|novi[oa]|prim[oa]|sobrin[oa]|niet[oa]|abuel[oa]|amig[oa]|niñ[oa]|compañer[oa]|vecin[oa]|tio|tia|bebe|muchach[oa])"

RULES = (
    rule(4, "se están llevando o tienen secuestrada a una persona", rf"(?:se (?:estan llevando|acaban de llevar|llevaron|llevan)) (?:{_WHO}|a la fuerza)[^.]{{0,60}}(?:ahorita|camioneta|carro|coche|fuerza|armad|encapuchad|acaban)|(?:tienen|tenemos) (?:secuestrad[oa] )?a (?:mi|su|tu) \w+[^.]{{0,60}}(?:rescate|dinero|piden|depositar|secuestrad|matan|matar)|(?:piden|pidiendo|exigen) (?:un )?rescate|me tienen (?:secuestrad[oa]|amarrad[oa])|estoy (?:en la cajuela|secuestrad[oa])"),
    rule(4, "un niño o una niña se acaba de perder", r"(?:se me perdio|perdi a|no encuentro a|se perdio) (?:mi|el|la|un|una) (?:hij[oa]|niñ[oa]|niet[oa]|sobrin[oa]|bebe|hermanit[oa])[^.]{0,60}(?:ahorita|hace (?:un )?(?:rato|ratito|momento|\w+ minutos|media hora|una hora)|metro|mercado|plaza|tianguis|parque)"),
    rule(3, "alguien desapareció", rf"{_WHO}[^.]{{0,40}}(?:no (?:llego|ha llegado|regreso|ha regresado|volvio|aparece|contesta desde)|esta desaparecid[oa]|desaparecio|lleva (?:\w+ )?(?:dias?|horas?) (?:desaparecid|sin)|salio[^.]{{0,40}} y no (?:ha )?(?:regres|volv|lleg))|(?:levantaron|se llevaron|secuestraron) (?:a )?{_WHO}", unless=r"\b(?:si no (?:regreso|llego|vuelvo)|encerrad\w+ y|en (?:la|el|su) (?:lista|sistema|padron|foto)|la señal|el paquete|mi perr\w+|mi gat\w+|al trabajo a tiempo|la tarea|de la fiesta)\b"),
    rule(2, "busca a una persona desde hace tiempo o quisieron llevársela", rf"(?:busco|buscamos|sigo buscando|llevo \w+ (?:meses|años) buscando) a {_WHO}|(?:me|nos|la) (?:quisieron|intentaron|querian) (?:subir a|llevar|secuestrar|jalar a)[^.]{{0,30}}"),
    rule(1, "habla de secuestro o desaparición", r"secuestr\w+|desaparecid[oa]s?|rescate", certain=False),
)  # fmt: skip
