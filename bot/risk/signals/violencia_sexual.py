"""Explicit signs of sexual violence, digital sexual violence included. A minor always counts as level 3 or more."""

from bot.risk.signals.rule import rule

_TOUCH = r"(?:me|la|lo|le) (?:toca|toco|manosea|manoseo|mete mano|metio mano|agarra las|quiere tocar)"
_MEDIA = r"(?:fotos?|videos?|pack|nudes|imagenes)(?: (?:intim\w+|mi[ao]s|desnud\w+|encuerad\w+|sin ropa|privad\w+|sexual\w+))?"

RULES = (
    rule(4, "agresión sexual en curso o recién ocurrida", r"(?:me (?:acaban de|acaba de) (?:violar|abusar)|me estan? (?:violando|tocando|obligando a tener)|(?:me|la) (?:quiere|quieren) violar|acabo de (?:sufrir|ser) (?:una violacion|violad[ao]))"),
    rule(3, "violación o abuso", r"(?:me|la|lo|nos) (?:violo|violaron|viola|han violado|forzo a tener|obliga a tener (?:sexo|relaciones)|obligo a tener (?:sexo|relaciones)|abusa de)|(?:fui|fue) (?:violad[ao]|abusad[ao])|abus(?:o|a|aron|an) (?:sexualmente )?de (?:mi|ella|el|su|la niña|mi hij[ao]|la hija)|me (?:drogaron|dieron algo)[^.]{0,60}(?:sin ropa|desnud|desperte)", unless=r"\b(?:el|mi|su) (?:reglamento|contrato|acuerdo)\b|\bmis derechos\b|\bla privacidad\b|\bde confianza\b|\bdel poder\b|\bde autoridad\b"),
    rule(3, "tocan a un niño o una niña", rf"mi (?:papa|padrastro|tio|abuelo|primo|hermano|maestro|padrino)[^.]{{0,30}} {_TOUCH}|(?:{_TOUCH}|abusa de|toca)[^.]{{0,20}} a (?:mi|la|su|una|el) (?:hij[ao]|niñ[ao]|sobrin[ao]|niet[ao]|hermanit[ao])"),
    rule(3, "la extorsionan con imágenes íntimas", rf"(?:si no (?:le |les )?(?:pago|mando|deposito|doy|hago)|me (?:piden?|exigen?|chantajea\w*|amenaza\w*|extorsiona\w*))[^.]{{0,50}}(?:publica\w*|subi\w*|difund\w*|manda\w*|compart\w*|pasa\w*|enviar\w*)[^.]{{0,25}}{_MEDIA}|(?:amenaza\w*|chantajea\w*)[^.]{{0,40}}{_MEDIA}"),
    rule(2, "difundieron imágenes íntimas", rf"(?:publico|publicaron|subio|subieron|difundio|difundieron|compartio|compartieron|mando|pasaron|rolaron|filtr\w+)[^.]{{0,20}} (?:mis|unas|mi|mi\w*) ?{_MEDIA}[^.]{{0,40}}(?:intim|desnud|encuerad|sin ropa|sexo|sin mi permiso|sin permiso|pack)|(?:mi|su) pack\b[^.]{{0,30}}(?:grupo|internet|face|whats|telegram)"),
    rule(2, "acoso o tocamientos", rf"{_TOUCH}[^.]{{0,30}}(?:metro|camion|jefe|maestro|profe|sin mi permiso|sin permiso|pompis|piernas|pechos|nalga|cuerpo|partes)|me acosa sexual\w*|acoso sexual|abuso sexual"),
    rule(1, "habla de violencia sexual", r"viola(?:cion|ron|do|da)|nudes|sextorsion|ley olimpia", unless=r"\bviolacion de (?:derechos|datos|privacidad|contrato|transito)\b", certain=False),
)  # fmt: skip
