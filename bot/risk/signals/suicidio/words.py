"""Phrases that the rules on suicide share."""

_DIE = (
    "matar|suicidar|ahorcar|colgar|desvivir|quitar la vida|envenenar|dar un (tiro|balazo|plomazo)|disparar|cortar las venas"
    "|pegar un tiro|ir para siempre|quitar de enmedio"
)
_DIE_ME = (
    "matarme|suicidarme|ahorcarme|colgarme|desvivirme|unalivearme|unaliviarme|autodeletearme|quitarme (ya)? la vida|envenenarme|darme un (tiro|balazo|plomazo)"
    "|cortarme las venas|pegarme un tiro|acabar (ya)? con (mi vida|mi existencia|mi sufrimiento|todo esto|todo ya)"
    "|terminar (ya)? con (mi vida|mi existencia|todo esto)|dispararme|acabar conmigo|terminar conmigo|aventarme (al metro|a las vias"
    "|al tren|del puente|de un puente|a los carros|de la azotea|del edificio|de un edificio|desde el|del quinto|por la ventana)"
    "|tirarme (al metro|a las vias|al tren|del puente|de un puente|a los carros|de la azotea)"
)
_DIE_SE = (
    "matarse|suicidarse|ahorcarse|colgarse|desvivirse|quitarse la vida|envenenarse|darse un (tiro|balazo)|cortarse las venas"
    "|dispararse|aventarse (al metro|del puente|de la azotea|del edificio|por la ventana)|acabar con su vida|terminar con su vida"
)
_ENGLISH = (
    "(kill|killing) (my self|myself|himself|herself|themselves|miself)|end (my|it) (life|all)|take my (own)? life|commit suicide|unalive"
    "|off myself|hang myself|unaliving|shoot myself|suicidal|cut my wrists|jump off"
)
# "me quiero matar", "quiero matarme", "mi hermana se quiere matar", "kill myself"; not "lo quiero matar".
SELF = (
    f"(me (ya|lo|vengo|si)? <quiero> (ya)? ({_DIE})|<quiero> (ya)? ({_DIE_ME})|se (me)? <quiere> ({_DIE})|<quiere> ({_DIE_SE})"
    f"|(planeando|pensado|resuelto|pensando|como|ensayo para|listo para|lista para|volver a|seguro de|decidido a|decidida a) ({_DIE_ME})"
    f"|(idea|ideas|deseo|deseos|intencion|decision|plan|planes|ganas|manera|forma|formas) de ({_DIE_ME}|{_DIE_SE})|{_ENGLISH})"
)
SELF_NOT_OTHERS = f"{SELF} (?!(a|al) <persona>)"
EXAGGERATION = """
(jaja|xd|(?<!no es) broma|exagero)
<exagera>
(gym|gimnasio|tirolesa|alberca|clavado|hamaca|dieta|tinte|meme|playera|america|pumas|chivas|crush|efemeride|mariachi|sentadillas|series|karaoke)
(ahi manden|banqueta|escalon|bache|pata|cuarto lugar|spoiler|galletas|fleco|boton|motor|suspension|crudo|cruda|caldo)
(like|foto) (a|de) (una|hace)
(haciendo ejercicio|bailando|entrenando)
"""
