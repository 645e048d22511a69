"""Questions whose answers only count where the person hinted at a risk before."""

from bot.risk.questions.theme import theme

THEMES = (
    theme(
        "yes",
        3,
        "violencia_familiar",
        "el agresor está alterado",
        r"(?:esta|anda|llego) (?:el |ella |muy |ahorita )*(?:borrach|tomad|drogad|enojad|alterad|furios"
        r"|gritando)\w*",
        earlier=True,
    ),
    theme(
        "yes",
        3,
        "violencia_familiar",
        "pueden ver lo que escribe",
        r"(?:puede|pueden|podria) (?:\w+ )?(?:ver|leer|revisar|oir)(?:te|los)?\b",
        r"revis\w+ (?:tu|tus|el) (?:celular|telefono|mensajes)",
        earlier=True,
    ),
    theme(
        "no",
        3,
        "",
        "puede protegerse",
        r"(?:puedes|puede|pueden|podrias) (?:\w+ )?(?:encerrarte|esconderte|refugiarte|protegerte"
        r"|pedir ayuda|llamar)",
        earlier=True,
    ),
    theme(
        "yes",
        3,
        "",
        "hay niñas o niños ahí",
        r"(?:hay|estan|viven|tienes) (?:\w+ )?(?:niñ|menor|hij|beb)\w*",
        earlier=True,
    ),
    theme(
        "yes",
        3,
        "secuestro_desaparicion",
        "es una niña o un niño",
        r"es (?:un |una )?(?:niñ|menor|beb)\w*",
        earlier=True,
    ),
    theme(
        "yes",
        3,
        "trata",
        "hay más personas en lo mismo",
        r"hay (?:mas|otras|otros) (?:chic|mujer|person|muchach|niñ|menor|gente|compañer|paisan)\w*",
        earlier=True,
    ),
    theme(
        "yes",
        3,
        "trata",
        "hay dinero a cambio",
        r"a cambio\b",
        r"(?:te|les) (?:dan|paga|pagan|da) (?:dinero|por)",
        earlier=True,
    ),
    theme(
        "yes",
        3,
        "violencia_sexual",
        "ya difundieron las imágenes",
        r"ya l[oa]s (?:public|subi|mand|compart|envi)\w*",
        earlier=True,
    ),
    theme(
        "yes",
        3,
        "",
        "es alguien cercano",
        r"(?:es|fue|era) (?:\w+ )?(?:alguien|familiar|un conocido|parte) (?:\w+ )?(?:de tu|cercan|conocid"
        r"|que conoc)\w*",
        r"(?:es|fue) (?:tu|un) familiar",
        earlier=True,
    ),
    theme(
        "yes",
        3,
        "amenaza",
        "va a buscar a la otra persona",
        r"(?:vas|piensas|planeas) (?:a )?(?:ir a )?(?:buscarl|esperarl|enfrentarl|ir por)\w*",
        earlier=True,
    ),
)
