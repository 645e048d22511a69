"""Questions about violence at home, and about weapons, threats and choking (facts 2.3, 3.3, 3.4)."""

from bot.risk.questions.theme import theme
from bot.risk.questions.words import ARM, CHILD, HURT, HURT_YOU, WHOM

_WHO = "violencia_familiar"

THEMES = (
    theme(
        "yes",
        3,
        _WHO,
        "hubo amenaza de muerte, arma o asfixia",
        rf"(?:{WHOM}|con|usado|uso|tiene|guarda|hay|sac[oa]\w*|mostr\w+|apunt\w+)[^?]*{ARM}(?![^?]*escuela)",
        r"(?:del|el|tu|su) cuello",
        r"ahorc\w+",
        r"asfixi\w+|estrangul\w+|no (?:te )?dejaba respirar|sin (?:poder )?respirar",
        r"amenaz\w+[^?]*(?:de muerte|mat|quem|quitar la vida)\w*",
        r"(?:podria|pueda|puede|capaz|llegue|llegar|intent\w+|trat\w+|quis\w+|quiere\b"
        r"|dicho que)[^?]*\bmat(?:ar(?:te|la|lo|le|los|se)?|e)\b",
        r"(?:hospital|fractur|huesos?|puntadas|sangr|quemad)\w*",
        r"(?:dejado|deja|dejo|dejaron|tienes?|quedaron?) (?:\w+ )?(?:marcas|moretones|heridas|golpes"
        r"|cicatrices|lesiones)",
    ),
    theme(
        "yes",
        3,
        _WHO,
        "lastiman a niñas o niños",
        rf"{CHILD}[^?]*(?:{HURT}|violencia|maltrat)",
        rf"(?:les |los |las |le |lo |la )?{HURT}[^?]*(?:{CHILD})",
        r"(?:tu|tus|su) (?:papa|mama|papas|padres|padrastro|madrastra|abuel[oa]s?|padrino"
        rf"|hermano mayor)[^?]*(?:te )(?:ha |han )?{HURT}",
    ),
    theme(
        "yes",
        3,
        _WHO,
        "lo encierran o no lo dejan comer",
        r"(?:te|la|lo|los|las|le) (?:encierra|deja(?:n)? (?:encerrad|sin comer|amarrad|afuera)|amarra"
        r"|encadena|castiga sin comer|deja sin comer)\w*",
        r"(?:quita|niega|esconde)\w* (?:la comida|el agua|tu[s]? medic|sus? medic)\w*",
    ),
    theme(
        "no",
        3,
        _WHO,
        "puede salir de su casa",
        r"(?:puede|puedes|pueden|podrias|podria) (?:\w+ )?salir (?:de (?:tu|su|la|esa) casa|sol[ao]"
        r"|a la calle|sin (?:su )?permiso|cuando)",
        r"(?:te|la|lo|le|les|los|las) dejan? (?:salir|sola salir|ir\b)",
    ),
    theme(
        "no",
        2,
        _WHO,
        "puede ver a los suyos o usar su dinero",
        r"(?:puede|puedes) (?:\w+ )?(?:ver a|visitar|llamar|hablar con|usar tu|disponer)",
        r"(?:te|la|lo|le) dejan? (?:ver|hablar|visitar|tener|trabajar|usar)",
        r"(?:te|la|lo|le|los|las) tratan? bien",
        r"(?:se porta|son|es) (?:bien|buen[oa]s?) contigo",
    ),
    theme(
        "yes",
        2,
        _WHO,
        "hay golpes, maltrato o control",
        rf"(?:{HURT_YOU})",
        r"(?:te|le|la|lo|les|los) (?:ha |han )?(?:grit|insult|humill|amenaz|ofend|control|revis|prohib"
        r"|cel[ao]|vigil|ignora|chantaje|encerr|aisl)\w*",
        r"(?:miedo|temor)[^?]*(?:haga algo|haga daño|regrese|vuelva|te encuentre|te mate)",
        r"(?:miedo|temor)(?: de| a|) (?:el|ella|ellos|tu|su|lo que)",
        r"le tienes? miedo",
        r"(?:el|ella)[^?]*te da miedo",
        r"te da miedo (?:el|ella|tu|que (?:el|te|regrese|vuelva))",
        r"(?:quita|maneja|administra|controla)\w* (?:el|tu|su) dinero",
        r"(?:hay|sufres|vives|viviste|existe) (?:algun tipo de |alguna )?(?:violencia|maltrato|agresi)\w*",
        r"celos\w*",
    ),
)
