"""Explicit signs of trafficking: indicators of facts 3.6, never conclusive, always enough for a person."""

from bot.risk.signals.rule import rule

_PAPERS = r"(?:pasaporte|papeles|documentos|identificacion|ine|acta|visa)"

RULES = (
    rule(4, "la tienen encerrada o la van a mover", r"(?:nos|me) (?:tienen|tiene) (?:encerrad[ao]s?|secuestrad[ao]s?|bajo llave)[^.]{0,80}(?:trabaj|client|hombres|taller|bar|casa|hotel|rancho|cuarto)|(?:me|nos|la) (?:van a|quieren) (?:vender|llevar (?:a otro|a la frontera|al otro lado|a trabajar a otro)|mover)[^.]{0,40}(?:hoy|mañana|esta noche|ahorita|al rato)"),
    rule(3, "le quitaron sus documentos y no puede irse", rf"(?:me|nos|le|les) (?:quitaron|quito|tienen|tiene|guardaron|guardan|escondieron|retienen)[^.]{{0,15}} (?:mi|mis|el|los|sus|nuestros|su)? ?{_PAPERS}[^.]{{0,60}}(?:no (?:me|nos|la|lo|las|los|puedo|podemos)|trabaj|salir|ir|irme)|(?:no (?:me|nos) dejan? (?:salir|ir))[^.]{{0,60}}(?:deuda|debo|debemos|pag|{_PAPERS}|patron|trabaj)"),
    rule(3, "la obligan a trabajar, a pedir dinero o a tener relaciones", r"(?:me|nos|la|las|los) (?:obligan?|obliga|fuerzan|hacen) a (?:prostitu\w+|acostar\w+|estar con (?:hombres|clientes)|atender (?:hombres|clientes)|pedir (?:dinero|limosna)|vender (?:droga|mi cuerpo)|trabajar sin (?:paga|pagar)|pedir limosna|ficha\w*)|me prostituy\w+|me (?:vendio|vendieron|compro|compraron) (?:a|por|con|en)|explotacion sexual|trata de personas", unless=r"\b(?:que es|tarea|exposicion|platica|taller|curso|folleto|informacion sobre) "),
    rule(2, "oferta de trabajo o relación sospechosa", r"(?:me|nos|le) (?:ofrecen|ofrecieron|ofrecio|prometen|prometio|prometieron)[^.]{0,60}(?:trabajo|modelo|modelaje|edecan|mesera|hostess)[^.]{0,80}(?:pasaje|viaje|boleto|vuelo|otro (?:estado|pais)|cancun|tijuana|pasaporte|fotos|sin experiencia|sola|dolares|no le diga)"),
    rule(1, "habla de trata", r"trata de (?:personas|blancas|mujeres|niñ[ao]s)|me quitaron mis (?:papeles|documentos)|prostitu\w+", certain=False),
)  # fmt: skip
