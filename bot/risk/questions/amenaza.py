"""Questions about harm to others, and about people who were taken or are missing (facts 2.7)."""

from bot.risk.questions.theme import theme
from bot.risk.questions.words import ARM, CHILD, NOW

_WHO, _GONE = "amenaza", "secuestro_desaparicion"
_OTHERS = (
    r"(?:a (?:alguien|otr\w+|el|ella|ellos|tu|su|esa|ese|la|los|un|una)|hacerl[eo]s?|matarl[oa]s?"
    r"|lastimarl[oa]s?|golpearl[oa]s?|pegarl[eo]s?|dañarl[oa]s?|desquitart\w*|vengart\w*)"
)

THEMES = (
    theme(
        "yes",
        4,
        _WHO,
        "va armado o a hacer daño ahora",
        r"(?:traes|traen|cargas|llevas|portas|trae|viene|va|llevan?) (?:\w+ )?(?:con |un |una |el |la "
        rf"|algun |alguna )*{ARM}(?![^?]*escuela)",
        rf"(?:hacerle|hacerles|matar|lastimar|atac|agred|golpe|quem)\w*[^?]*{_OTHERS}?[^?]*{NOW}",
        r"(?:vas|va) (?:en camino|para alla)",
    ),
    theme(
        "no",
        3,
        _WHO,
        "lograron detenerlo",
        r"(?:pudieron|pudiste|lograron|alguien pudo|ya) (?:detener|calmar|quitar|parar|detuvi|calm)\w*",
    ),
    theme(
        "yes",
        3,
        _WHO,
        "piensa dañar a alguien o tiene un arma",
        r"(?:hacerle|hacerles) (?:algo|daño)",
        r"(?:daño|lastimar|matar|golpear|atacar|pegarle|vengarte|desquitarte|cobrarte\w*"
        r"|disparar)[^?]*(?:a (?:alguien|otr|el\b|ella|ellos|tu|su|esa|ese|la\b|los|un)|de (?:alguien|el"
        r"|ella))\w*",
        r"(?:matar|lastimar|golpear|dañar)l[oae]s?\b",
        rf"(?:llev|tien|consig|consegu|compr|tra[eé]|us)\w*[^?]*{ARM}",
        rf"{ARM}[^?]*(?:escuela|trabajo|salon)",
        r"(?:contra|a) (?:quien|alguien)[^?]*(?:quiere|piensa|va|usar|hacer)",
        r"(?:dicho|dijo|dice)[^?]*(?:va a (?:matar|lastimar|disparar|llevar|atacar|quemar))",
    ),
    theme(
        "yes",
        2,
        _WHO,
        "hubo amenazas",
        r"(?:te|los|las|la|lo|les|le|nos|ustedes) (?:ha |han |esta |estan |estuvo )*amenaz\w+",
    ),
)

GONE_THEMES = (
    theme(
        "yes",
        4,
        _GONE,
        "tienen a un familiar y piden dinero",
        r"(?:piden|pidiendo|exigen|pidio|pide|pidieron)[^?]*(?:rescate|dinero)",
        r"tienen? a (?:un|una|tu|su|tus|alguien|el|ella)\b",
        r"(?:secuestr|rapt)\w+",
        r"(?:se|los|la|lo|te) (?:\w+ )?(?:estan? llevando|metieron|subieron)",
    ),
    theme(
        "yes",
        4,
        _GONE,
        "un niño o una niña sigue perdido",
        rf"{CHILD}[^?]*(?:perdid|desaparec|extravi|sin aparecer)\w*",
    ),
    theme("yes", 4, _GONE, "es menor o está en peligro", r"menor[^?]*en peligro"),
    theme(
        "yes",
        3,
        _GONE,
        "alguien desapareció o no contesta",
        r"(?:sigue|esta|esten|anda) (?:perdid|desaparecid|extraviad|apagad|sin contestar|incomunicad)\w*",
        r"(?:telefono|celular|cel)[^?]*(?:apagad|buzon|no (?:contesta|entra|responde)|manda)\w*",
        r"(?:se l[oa]s? |l[oa]s? |te )(?:llevaron|llevo|hayan llevado|subieron|levantaron|jalaron)",
        r"desapareci\w+",
        r"(?:alguien|crees que)[^?]*(?:se l[oa] (?:llev|haya))\w*",
        r"paso algo (?:malo|grave)|le paso algo",
        r"(?:desde cuando|cuando|cuanto)[^?]*(?:no sabes|no sabe|no regres|no l[oa] ves|no aparece"
        r"|no contesta|l[oa] viste|l[oa] vio|l[oa] vieron|desaparec|sin saber|ultima vez que l[oa] vi)\w*",
    ),
    theme(
        "no",
        3,
        _GONE,
        "ya apareció",
        r"(?<!te )(?:regres|apareci|volvi|lleg|contest|respondi|se comunic)(?:o|aron|ado|do|eron)\b"
        r"(?= (?:a (?:su|la) casa|el|ella|tu|su|con bien|algo)\b|$)",
        r"^(?:ya )?(?:te |les |le )?(?:contesta|responde)n?\b",
        r"(?:has|han|ha|pudiste|pudieron|lograste|lograron|podido) (?:\w+ )?(?:sabid|saber|localiz|encontr"
        r"|comunic|contact"
        r"|ubic)\w*",
        r"sab(?:es|en|e) (?:a )?donde (?:est|l[oa]s? llev|los llev|te llev)\w*",
        r"(?:supiste|sabes|supieron|saben) (?:algo )?de (?:el|ella|ellos)",
        r"(?:ha|han|has|hay|tienes|tienen|tuviste|tuvieron|tenido|recibido) (?:\w+ ){0,2}noticias\b",
        r"alguien (?:\w+ )*l[oa]s? (?:ha visto|vio)",
        r"l[oa]s? (?:ha|han) visto (?:sus|alguien|los|las|tus)\b",
        r"(?:tienes?|tienen) (?:alguna )?idea de (?:a )?donde (?:esta|pued|pudo|fue|anda)\w*",
        r"alguien (?:sabe|supo) (?:algo )?(?:de (?:el|ella)|donde)",
    ),
    theme(
        "yes",
        2,
        _GONE,
        "lo siguen o intentaron llevárselo",
        r"subir(?:te|la|lo|los)? (?:\w+ )*a (?:un|una|su) (?:coche|carro|camioneta|auto|taxi|moto)",
        r"(?:te|la|lo|los) (?:ha |han |viene |vienen )?(?:sigu|seguid|persig)\w*",
    ),
)
