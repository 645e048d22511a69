"""Questions about sexual violence, digital too (facts 2.4)."""

from bot.risk.questions.theme import theme
from bot.risk.questions.words import NOW

_WHO = "violencia_sexual"
_TOUCH = r"(?:toc[aoó]\w*|tocand\w+|manose\w+|acarici\w+|bes[aoó]\w*|agarr\w+)"
_ACT = (
    r"(?:abus\w+|viol(?:aron|o\b|a\b|ado|ada|acion|ar\w*|an\b)|sexual\w*|relaciones|intim[oa]s?\b"
    r"|desnud\w+|ropa interior|consentimiento|tu cuerpo|partes)"
)

THEMES = (
    theme(
        "yes",
        4,
        _WHO,
        "lo quieren obligar o tocar ahora",
        rf"(?:oblig|forz|toc|viol|abus)\w*[^?]*{NOW}",
        r"(?:tratando|queriendo|intentando)[^?]*(?:oblig|forz|toc|viol|abus|sexual)\w*",
        grave=True,
    ),
    theme(
        "no",
        3,
        _WHO,
        "fue con su consentimiento",
        r"(?:con|diste|dio|tenias|hubo) (?:tu |su )?consentimiento",
        r"(?<!no )(?:tu |usted )?(?<!no )(?<!no tu )(?:querias|queria|quisiste|aceptaste"
        r"|estabas? de acuerdo|estuviste de acuerdo"
        r"|quieres que (?:entre|te toque|lo haga|pase))",
    ),
    theme(
        "yes",
        2,
        _WHO,
        "abusaron de él o ella hace años",
        rf"(?:{_ACT}|{_TOUCH})[^?]*(?:cuando (?:eras?|era) (?:niñ|chic|pequeñ|menor|adolesc)\w*"
        r"|hace (?:muchos )?años|en tu (?:infancia|niñez)|de (?:niñ|chiquit)\w+)",
    ),
    theme(
        "yes",
        2,
        _WHO,
        "recibe acoso en el trabajo, la escuela o la calle",
        r"(?:comentarios|miradas|insinuaciones|mensajes)[^?]*(?:incomod|sexual|subid|toc)\w*",
        r"acos\w+",
        r"propuestas? (?:incomod|sexual|indecoros)\w*",
    ),
    theme(
        "yes",
        3,
        _WHO,
        "amenazan con difundir imágenes o le piden más",
        r"(?:amenaz\w+|dice que|quiere|va a|chantaje\w*)[^?]*(?:public|difund|sub(?:ir|e)|compart|mand"
        r"|envi|pas)\w*[^?]*",
        r"(?:pid\w+|exig\w+)[^?]*(?:mas )?(?:fotos|videos|nudes|packs?|dinero[^?]*(?:public|fotos|video))",
        r"(?:public|difund|compart|subi)\w+[^?]*(?:fotos|videos|imagenes)",
    ),
    theme(
        "yes",
        3,
        _WHO,
        "lo tocaron u obligaron",
        rf"(?:te|le|la|lo|se|les|los|las) (?:ha |han |quiso |quiere |llego a |hayan? |haya )*(?:{_TOUCH})",
        rf"{_TOUCH}[^?]*(?:sin (?:que|tu)|no (?:te gust|quer)|incomod)\w*",
        rf"(?:te|le|la|lo) (?:ha |han )?(?:oblig|forz)\w+[^?]*{_ACT}",
        r"abus(?:a|o|an|aron|ado|ando)\w*",
        r"viol(?:aron|o\b|ado|ada|acion|arte|ando)",
        rf"{_ACT}[^?]*sin (?:tu|su|que)",
        r"(?:te|le|la) (?:ha |han )?(?:pid\w+|hac\w+|hizo|hecho) [^?]*(?:sexual|desnud|intim|cosas que no)\w*",
        r"(?:hizo|hicieron|hacen|hace|hacia) (?:algo|cosas) que no",
        r"relaciones (?:sexuales )?(?:sin|a la fuerza|por la fuerza)|tocamientos",
    ),
)
