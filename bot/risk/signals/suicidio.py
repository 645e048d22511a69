"""Explicit signs of suicide and self-harm. Levels follow the scale of `bot.risk.assessment`."""

from bot.risk.signals.rule import rule

_WANT = r"(?:quiero|kiero|voy a|boy a|pienso|quisiera|quise|necesito|prefiero|planeo|decidi|he decidido)"
_VERB = r"(?:matar|suicidar|ahorcar|colgar|aventar|tirar)"
# Reflexive on either side: "me quiero matar", "quiero matarme"; "lo quiero matar" is another topic.
_SELF = rf"(?:me (?:lo )?{_WANT} {_VERB}|{_WANT} {_VERB}me|(?:me )?{_WANT} quitar(?:me)? la vida)"
_SELF_KILL = rf"(?:me {_WANT} (?:matar|suicidar|ahorcar|colgar)|{_WANT} (?:matar|suicidar|ahorcar|colgar)me)"
_FIGURATIVE = (
    r"\bde (?:la )?(?:risa|hambre|sueño|pena|calor|frio|cansancio|aburrimiento|verguenza)\b|\bestudiando\b"
    r"|\ben el gym\b|\bal agua\b|\ba la alberca\b|\bde panza\b|\bun clavado\b|\ben la cama\b|\btirar la hueva\b"
)

RULES = (
    rule(
        4,
        "dice que ya empezó a hacerse daño",
        r"(?:ya )?me (?:tome|tomado|trague|acabe|acabo de tomar|acabo de tragar) (?:todas |todo |un monton de |muchas |el frasco |las |unas )+"
        r"(?:las |de )?(?:pastillas|pastiyas|medicinas?|medicamentos?|frasco|veneno|cloro|raticida)"
        r"|ya me (?:corte|hice|abri) (?:las venas|las muñecas|mucho y no para)|me estoy (?:desangrando|cortando las venas)"
        r"|ya me (?:lo )?tome todo(?: el frasco)?",
    ),
    rule(
        4,
        "quiere matarse hoy o ahora",
        rf"{_SELF} (?:hoy|ahorita|ahora|esta noche|ya mismo|en este momento|al rato)"
        r"|(?:hoy|ahorita|esta noche) (?:mismo )?(?:si )?(?:me (?:mato|voy a matar|suicido|quito la vida|cuelgo|ahorco)|me quiero (?:matar|morir)|acabo con todo|termino con todo)"
        r"|(?:es|sera) mi ultima noche|hoy es mi ultimo dia",
        unless=_FIGURATIVE,
    ),
    rule(
        4,
        "está en un lugar de peligro",
        r"(?:estoy|toy) (?:parad[ao] |sentad[ao] |arriba |subid[ao] )*(?:en|a) (?:la |el |las )?(?:orilla|borde|barandal|azotea|puente|vias)"
        r"[^.]{0,60}\b(?:aventar(?:me)?|brincar|saltar|tirarme|no aguanto|adios|acabar|me voy|ya no)",
    ),
    rule(
        3,
        "dice que quiere matarse",
        rf"{_SELF_KILL}(?! a)|me (?:quiero|voy a|kiero|quisiera) (?:quitar la vida|suicidar)"
        r"|(?:quiero|voy a|pienso|quisiera|planeo) (?:quitarme|terminar con|acabar con) (?:la vida|mi vida)|me quiero morir\b"
        r"|(?:quiero|voy a) (?:cortarme las venas|aventarme del|tirarme del|aventarme al metro|tirarme al metro)"
        r"|ya no quiero vivir(?! (?:aqui|ahi|alla|con|en|asi con))",
        unless=_FIGURATIVE,
    ),
    rule(3, "se está despidiendo", r"(?:ya (?:deje|escribi|hice)|estoy escribiendo) (?:mi|una|la) carta (?:de despedida|para despedirme|de adios)"),
    rule(3, "intentó quitarse la vida hace poco", r"(?:ayer|anoche|hace (?:unos|dos|tres|2|3) dias|esta semana) (?:me )?(?:intente|trate de) (?:matar(?:me)?|suicidar(?:me)?|quitarme la vida)"),
    rule(2, "desea morir o no estar", r"(?:quisiera|quiero|ojala|desearia|preferiria) (?:no despertar|dormir y no despertar|ya no despertar|desaparecer|estar muert[ao]|morirme|no haber nacido|ya no existir|no existir|dormirme para siempre)|sin mi estarian mejor|estarian mejor sin mi|(?:la vida )?ya no (?:le )?(?:encuentro|veo) sentido(?: a (?:la|mi) vida)?|no le veo caso a (?:seguir )?(?:vivir|viviendo)|no vale la pena (?:vivir|seguir viviendo)|ya no tengo ganas de vivir|no quiero seguir viviendo", unless=_FIGURATIVE),
    rule(2, "se hace daño", r"me (?:corto|estoy cortando|he cortado|corte) (?:los brazos|las piernas|la piel|las muñecas|para|cuando|porque|otra vez)|me quemo (?:los brazos|la piel|con el cigarro)|me (?:hago|hice) (?:daño|cortes|cortadas)"),
    rule(1, "habla de suicidio o de morir", r"suicid\w+|quitarse la vida|matarme|ya no (?:puedo|aguanto) mas", certain=False),
)  # fmt: skip
