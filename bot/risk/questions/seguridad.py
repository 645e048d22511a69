"""Questions about safety now, and the ones whose answers say nothing about risk."""

from bot.risk.questions.theme import theme
from bot.risk.questions.words import CHILD, HURT_YOU, NOW

_AWAY = (
    r"(?:contigo|con (?:usted|ustedes|ella|el|ellos)|ahi|alli|alla|aqui|cerca|afuera|adentro|presente"
    r"|a tu lado|junto a ti|(?:en|dentro de) (?:la|tu|su|el|ese|esa|tus) (?:casa|cuarto|domicilio"
    r"|depa\w*|lugar|puerta|habitacion|misma))"
)

NEUTRAL = (
    theme(
        "none",
        0,
        "",
        "",
        r"alguien (?:salio|resulto) (?:lastimad|herid)\w+ o",
        r"quieres? (?:hablar|que te|que le|platicar|contar|recibir|orientacion|reportar|levantar|compartir)",
        r"(?:te|le) (?:gustaria|puedo|podemos|comunico|paso|ayudo)",
        r"animal|perr[oa]|gat[oa]",
        r"algo mas\b(?! (?:que|grave))",
        r"(?:alguien|persona|familiar|amig\w+|adulto)[^?]*(?:de confianza|de tu confianza"
        r"|que (?:te )?(?:pueda|ayude|acompañe|cuide))",
        r"^en que\b.*\bayud",
        r"estas (?:ahi|de acuerdo)\b",
    ),
)

THEMES = (
    theme(
        "no",
        4,
        "",
        "está a salvo",
        r"a salvo",
        r"(?:estas|esta|estan|te encuentras|se encuentra|te sientes|se siente|sientes|siguen?"
        r"|sigues) (?:\w+ )?segur[oa]s?(?! (?:de|que)\b)",
        r"(?:lugar|sitio|parte) (?:mas )?segur[oa]",
        r"fuera de peligro",
        r"segur[oa]s? (?:ahi|alli|en|de ti)\b",
        grave=True,
    ),
    theme(
        "yes",
        4,
        "",
        "hay peligro en este momento",
        r"en peligro",
        r"(?:corr\w+|hay|algun|hubiera) (?:algun |mucho )?(?:peligro|riesgo)",
        rf"peligro[^?]*{NOW}",
        r"(?:emergencia|urgencia)[^?]*(?:ahora|en curso)",
        grave=True,
        details=False,
    ),
    theme(
        "no",
        4,
        "",
        "el agresor ya se fue",
        r"(?:ya )?(?:se|te) (?:fue|alejo|salio|marcho|dejo en paz|solto)\b",
        r"ya (?:salio|te dejo)\b",
        grave=True,
    ),
    theme(
        "yes",
        4,
        "",
        "la persona que hace daño está ahí",
        r"(?:esta|estan|sigue|siguen|anda|andan|continua|regreso|volvio|llego) (?:el |ella |ellos "
        r"|esa persona |esta persona |ese \w+ |aun |todavia |ahorita |ahora |tu \w+ "
        rf"|su \w+ )*{_AWAY}(?! (?:para|de confianza))",
        rf"(?:te|le) (?:hace daño|lastima|pega|agrede|amenaza|golpea)[^?]*(?:esta|sigue|anda)[^?]*{_AWAY}",
        r"(?:agresor|el señor|esa persona|tu (?:pareja|esposo|novio|papa|padrastro|tio|ex))[^?]*(?:esta"
        r"|sigue|anda|viene)\b[^?]*(?:ahi|contigo|cerca|casa|afuera|camino)",
        r"(?:te|los|las|nos|la|lo) (?:esta|estan) (?:viendo|escuchando|vigilando|oyendo|buscando"
        r"|persiguiendo|siguiendo)",
        r"(?:puede|pueden|podria) (?:verte|oirte|escucharte|leer)",
        r"(?:esta|estan) (?:tratando de |intentando )?(?:entrar|tirar|romper|golpear|tumba)\w*",
        grave=True,
    ),
    theme(
        "yes",
        4,
        "",
        "lo están lastimando ahora",
        r"(?:te|le|la|lo|los|las|les|se) (?:esta|estan|estuvieran) (?:golpe|lastim|peg|hac|maltrat|atac"
        r"|agred|obligand|viol|toc)\w*",
        rf"{HURT_YOU}[^?]*{NOW}",
        rf"{NOW}[^?]*{HURT_YOU}",
        grave=True,
    ),
    theme(
        "yes",
        4,
        "",
        "lo tienen retenido",
        r"(?:te|los|la|lo|las|le) (?:tien\w+|estan?) (?:\w+ )?(?:encerrad|reten|amarrad|secuestrad|privad"
        r"|a la fuerza|escondid)\w*",
        r"reten(?:id|iend)\w+",
        r"estas? (?:encerrad|amarrad|secuestrad|reteni)\w+",
        r"contra (?:tu|su) voluntad",
        r"(?:te|los|la|lo|las) (?:llevan|traen|tienen|llevaron|trajeron) a la fuerza",
        r"a la fuerza",
        grave=True,
    ),
    theme(
        "yes",
        4,
        "",
        "necesita atención por heridas",
        r"(?:estas?|sigues?) (?:muy )?(?:herid|sangr|golpead|lesionad)\w+",
        r"te sientes? (?:mareado|mareada|desmay)\w*",
        details=False,
    ),
    theme(
        "yes",
        3,
        "",
        "necesita atención médica",
        r"(?:necesitas?|requieres?|quieres?) (?:una )?(?:atencion medica|ambulancia|ir al hospital|un medico)",
    ),
    theme(
        "no",
        2,
        "",
        "está bien",
        r"(?:^|y |tu |ustedes? )(?:estas|esta|estan|te sientes|se siente) (?:tu |usted )?bien$",
        earlier=True,
    ),
    theme(
        "yes",
        1,
        "",
        "es menor de edad",
        r"(?:eres|es|son|tienes|tiene) (?:\w+ )?(?:menor(?:es)? de (?:edad|18|dieciocho)|menos de (?:18"
        r"|dieciocho))",
        r"menor de edad",
        earlier=True,
    ),
    theme(
        "yes",
        4,
        "secuestro_desaparicion",
        "un menor está en peligro",
        rf"{CHILD}[^?]*(?:sol[oa]s? con|a solas con)",
    ),
)
