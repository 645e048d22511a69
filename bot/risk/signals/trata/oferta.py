"""A suspicious offer of work or love: level 2."""

from bot.risk.signals.rule import rule

RULES = (
    rule(
        2,
        "oferta de trabajo o relación sospechosa",
        """
        (ofrecen|ofrece|ofrecio|ofrecieron|prometen|prometio|prometieron|invitaron|oferta|vacante|contactaron|agencia|casting) ~10 (trabajo|chamba|jale|empleo|modelo|modelaje|edecan|mesera|hostess|masajista|bailarina|dama de compañia|seguridad|escolta|limpiar) ~14 (pasaje|viaje|boleto|vuelo|otro (estado|pais)|cancun|tijuana|pasaporte|fotos|sin experiencia|sola|dolares|no le diga|coyote|ine|ropa interior|bikini|euros|cuerpo entero|jalisco|texas|pagan todo|sierra|halcon)
        (agencia|casting|modelaje|modelo|modelos) ~10 (fotos (desnuda|sin ropa|en bikini|en ropa|en traje)|sin (mi|su) (mama|papas)|pasaporte)
        (sera|es|seria|sea|no es|suena a|duda si es) ~2 (de)? trata (?!(de|con|bien|mal|como|a))
        (sera|es|eso es|seria|caso de|victima de) ~1 trata de (personas|blancas)
        (quiere|quieren|quiso) ~1 (reclutar|reclutarme|enganchar|reclutarlo|reclutan|halcon)
        (ser|de|como) halcon ~6 (pagan|moto|semana|ofrecen|invitaron)
        (novio|muchacho|señor|hombre|tipo) ~8 (llevar|llevarsela|llevarme|irme|irse|vaya) ~8 (acta|papeles|pasaporte|no le diga|documentos|curp|sin decirle|que no le)
        """,
        unless="(platica|taller|curso|tarea|exposicion|directorio|lic)\n(jaja)",
    ),
    rule(1, "habla de trata", "trata de (personas|blancas|mujeres|niños|niñas)\nme quitaron mis (papeles|documentos)\n(prostituirme|prostituir|prostituye|padrote)", certain=False),
)  # fmt: skip
