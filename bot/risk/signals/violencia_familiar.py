"""Explicit signs of partner, child and elder abuse (LAP 1-3 and strangulation: facts 3.4, human at once)."""

from bot.risk.signals.rule import rule

_FAMILY = (
    r"(?:mi |a mi |el |su |al )?(?:esposo|esposa|marido|mujer|pareja|novio|novia|ex|exesposo|papa|mama|padre|madre|padrastro|madrastra"
    r"|hijo|hija|nuera|yerno|hermano|hermana|tio|tia|suegr[oa]|concubino|viejo|abuel[oa]|cuñad[oa])"
)
_HIT = r"(?:peg\w+|golpe\w+|madre\w+|patea\w*|pateo|cachete\w+|empuj\w+|ahorc\w+|ahog\w+|quem\w+|jalone\w+|cinture\w+)"
_NOW = r"(?:ahorita|ahora|en este momento|ya viene|orita|ahora mismo)"

RULES = (
    rule(4, "la están golpeando ahora", rf"(?:me|nos|le|la|lo|les) esta[n]? (?:pegando|golpeando|madreando|pateando|ahorcando|matando|quemando)|{_FAMILY}[^.]{{0,30}} (?:me|nos|le|la|lo) esta[n]? {_HIT}", unless=r"\bjueg\w+|\bpartido\b|\bla gripa\b|\bel sol\b"),
    rule(4, "el agresor quiere entrar o la tiene encerrada ahora", rf"(?:esta|quiere) (?:tumbando|tirando|pateando|golpeando|tumbar|tirar) (?:la|mi) puerta|me (?:tiene|dejo|encerro) (?:encerrad[ao]|con llave)(?: (?:en|y|con|{_NOW})|$)|estoy (?:escondid[ao]|encerrad[ao]) (?:en el baño|en el cuarto|en mi cuarto|en el closet|debajo)", unless=r"\bpor error\b|\bsin querer\b"),
    rule(4, "hay un arma y un ataque en curso", r"(?:tiene|trae|saco|agarro) (?:un |una |el |la )?(?:cuchillo|pistola|arma|machete|navaja)[^.]{0,40}(?:ahorita|ahora|me quiere|nos quiere|me va a|nos va a|amenaz)|me va a matar (?:ahorita|hoy|ya|si sal)"),
    rule(3, "fue amenazada de muerte", rf"{_FAMILY}[^.]{{0,30}} (?:me|nos) (?:amenaz\w+|dijo|dice|jura|juro|grita|grito)[^.]{{0,30}}(?:con matar\w*|de muerte|que me (?:va a|iba a) matar|que nos (?:va a|iba a) matar)|{_FAMILY}[^.]{{0,20}} me (?:va a|quiere|quiso) matar|si (?:lo |me )?(?:dejo|denuncio|voy)[^.]{{0,20}}me mata", unless=r"\bde risa\b|\bsi repruebo\b|\bpor llegar tarde\b|\bde un coraje\b"),
    rule(3, "la ahorcó", r"me (?:ahorco|apreto el cuello|quiso ahorcar|agarro del cuello|ha ahorcado|estrangul\w+)|me dejo sin aire"),
    rule(3, "violencia con arma", rf"{_FAMILY}[^.]{{0,30}}(?:me (?:apunto|saco|pico|corto|amenaz\w+))[^.]{{0,25}}(?:pistola|cuchillo|machete|navaja|arma)"),
    rule(3, "golpean a un niño o una niña", rf"(?:{_FAMILY}|la vecina|el vecino|sus papas|mis papas) (?:le |les |nos )?{_HIT} (?:mucho |bien feo )?a (?:l[oa]s? |su |sus |mi |mis )?(?:niñ[oa]s?|hij[oa]s?|bebe|hermanit[oa]s?|hermanos?)"),
    rule(2, "sufre golpes", rf"{_FAMILY}[^.]{{0,25}} (?:me|nos|le|la) (?:{_HIT}|puso la mano encima|alza la mano|maltrata|violenta)|me (?:pega|pego|golpea|golpeo|ha pegado|ha golpeado)(?: {_FAMILY}| cuando| si| otra vez| mucho| diario)|(?:vivo|sufro|sufri) (?:de )?violencia (?:familiar|domestica|intrafamiliar|en casa)", unless=r"\ben la final\b|\bel sol\b|\bla gripa\b|\bal gordo\b|\bde cariño\b|\bel acento\b|\bel boton\b", deniable=True),
    rule(2, "vive control o encierro", rf"{_FAMILY}[^.]{{0,25}} (?:no me deja (?:salir|trabajar|ver a|hablar con|usar)|me (?:revisa el celular|controla|vigila|sigue a todos lados|encierra|quita mi dinero))"),
    rule(1, "habla de violencia en casa", r"violencia (?:familiar|domestica|de pareja)|maltrato (?:infantil|familiar)|le tengo miedo a (?:mi|su)", certain=False),
)  # fmt: skip
