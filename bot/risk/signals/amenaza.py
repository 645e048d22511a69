"""Explicit signs that somebody will hurt others: the writer or someone the writer knows."""

from bot.risk.signals.rule import rule

_WEAPON = r"(?:pistola|arma|cuchillo|machete|navaja|escopeta|bomba|gasolina|fusil|cuerno)"
_FIGURATIVE = r"\bde risa\b|\bvideojuego\b|\bfree fire\b|\bpartida\b|\bel examen\b|\bcucaracha\w*|\bmosc\w+|\brat(?:a|on)\w*|\bel tiempo\b|\bbroma\b|\bel antojo\b|\bla sed\b"

RULES = (
    rule(4, "dice que va a matar o herir ahora", rf"(?:lo|la|los|las|le|te) (?:voy a|boy a) (?:matar|quemar|apuñalar|picar|balacear|quebrar|reventar)[^.]{{0,40}}(?:ahorita|hoy|ahora|esta noche|ya|al rato|en cuanto llegue)|(?:ahorita|hoy|esta noche) (?:si )?(?:lo|la|los|las) (?:mato|voy a matar|quemo|quiebro|apuñalo)|(?:voy|va|vamos|viene) (?:ya |en camino )?(?:para (?:alla|su casa)|armad[oa])[^.]{{0,30}}(?:con (?:la|una|el|un) )?{_WEAPON}", unless=_FIGURATIVE),
    rule(4, "hay un arma en la escuela", rf"(?:trae|trajo|traen|tiene|metio|traigo) (?:un |una |la |el )?{_WEAPON}[^.]{{0,30}}(?:escuela|salon|secu|secundaria|prepa|mochila|colegio|clase)"),
    rule(3, "amenaza concreta contra otra persona", rf"(?:lo|la|los|las) (?:voy a|quiero|vamos a|boy a) (?:matar|quemar viv[oa]|apuñalar|balacear|desaparecer|mandar matar)|voy a matar a (?:mi|ese|esa|mis|todos|su|un|una|los|el|la)|(?:mi|el|un|ese|la) \w+ (?:dice|dijo|jura|anda diciendo) que (?:va a|los va a|la va a|lo va a|me va a) (?:matar|quemar|balacear)|voy a (?:llevar|comprar|conseguir|usar) (?:la|una|un|el) {_WEAPON}[^.]{{0,40}}(?:matar|escuela|vengar|pagar|cobrar)", unless=_FIGURATIVE),
    rule(2, "piensa en dañar a alguien", r"(?:tengo|me dan|traigo) (?:ganas|ideas) de (?:matar|hacerle daño|lastimar|golpear|ahorcar)\w*|(?:quiero|quisiera) (?:hacerle daño|lastimar) a|tengo miedo de (?:hacerle daño|lastimar|matar) a", unless=_FIGURATIVE),
    rule(1, "habla de matar o de un arma", rf"lo mato|la mato|los mato|voy a matar|{_WEAPON}", unless=_FIGURATIVE, certain=False),
)  # fmt: skip
