"""Questions about trafficking: leaving, talking alone, papers, debts, force, offers (facts 2.5, 3.6)."""

from bot.risk.questions.theme import theme

_WHO = "trata"

THEMES = (
    theme(
        "no",
        3,
        _WHO,
        "puede escribir a solas",
        r"(?:puedes|puede|pueden) (?:\w+ )?(?:hablar|escribir|platicar|chatear|contestar)[^?]*(?:sol[ao]s?"
        r"|sin riesgo|tranquil|libre|con confianza|privad|a salvo)\w*",
    ),
    theme(
        "no",
        3,
        _WHO,
        "puede irse cuando quiera",
        r"(?:puedes|puede|pueden|podrias|podrian|eres libre de|te dejan|los dejan|la dejan|lo dejan"
        r"|te deja|le dejan|les dejan|se puede) (?:\w+ )?(?:irte|irse|ir\b(?! al? )|salir|salirte|salirse"
        r"|dejar (?:ese|este|el|de|tu|su)(?! \w*dato)"
        r"|renunciar|bajar\w*|mover\w*|abandonar|(?:regresar|volver) a (?:tu|su)|descansar)",
        r"libertad (?:de|para)",
    ),
    theme(
        "yes",
        3,
        _WHO,
        "alguien retiene sus papeles, su dinero o una deuda",
        r"(?:alguien|quien|el|ella|ellos|te|le|les|patron\w*|encargad\w+|jef[ea]|novio|pareja"
        r"|señora?) (?:\w+ ){0,3}(?:quit|retien|retuv|guard|tiene|qued|escond)\w*[^?]*(?:documentos?"
        r"|papeles|pasaporte|identificaci\w+|credencial|ine\b|celular|telefono|dinero|sueldo|acta)",
        r"(?:te|les|le) cobran?|(?:deuda|debes)[^?]*(?:viaje|trabaj|ellos|patron|traer|cruz|encargad|dueñ)",
        r"tienen (?:\w+ )?(?:tus?|sus) (?:documentos?|papeles|pasaporte|identificaci\w+|celular)",
        r"multas?\b[^?]*(?:comida|cuarto|renta)",
    ),
    theme(
        "yes",
        3,
        _WHO,
        "lo obligan o amenazan para trabajar",
        r"(?:te|los|las|la|lo|les|le) (?:han? |estan? )?(?:oblig|forz|fuerz|explot)\w*",
        r"cosas que no quieres?",
        r"amenaz\w+[^?]*(?:familia|si (?:te|se|quieres?|dejas?|intentan?|hablas?|quieren))",
        r"(?:impid|prohib)\w+ (?:salir|irte|irse|hablar)",
        r"(?:vigil|control|cuid)\w+[^?]*(?:salid|cuando sales|todo el tiempo|que no)\w*",
        r"quedarse? con (?:lo que|tu|el dinero)",
        r"(?:clientes?|cuota|atender)\b",
        r"en contra de (?:tu|su) voluntad",
        r"(?:los|las|te|la|lo) (?:golpe|castig)\w+ si",
    ),
    theme(
        "no",
        2,
        _WHO,
        "trae consigo sus papeles",
        r"(?:tienes|tiene|traes|trae|conservas) (?:\w+ )?(?:tus?|sus?) (?:documentos?|papeles|pasaporte"
        r"|identificaci\w+|celular)",
        earlier=True,
    ),
    theme(
        "no",
        2,
        _WHO,
        "le pagan lo que trabaja",
        r"(?:te|le|les) (?:han? )?pag\w+",
        r"recibes? (?:tu )?(?:sueldo|pago|salario)",
        r"(?:te quedas|se queda) con (?:lo que|el dinero)",
        earlier=True,
    ),
    theme(
        "yes",
        2,
        _WHO,
        "la oferta pide fotos, papeles o viajar a solas",
        r"(?:pid\w+|ofrec\w+|prometi\w+|prometen?|mand\w+|pag\w+)[^?]*(?:fotos|viaj\w+|boleto|pasaporte"
        r"|documentos|anticipo|papeles|medidas|secreto|no (?:le )?(?:digas|cuentes))",
        r"(?:conoces|has visto) (?:\w+ )*en persona",
    ),
)
