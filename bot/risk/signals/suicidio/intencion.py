"""Active intent, a plan, a recent attempt, a farewell: level 3."""

from bot.risk.signals.rule import rule
from bot.risk.signals.suicidio.words import EXAGGERATION, SELF, SELF_NOT_OTHERS

RULES = (
    rule(
        3,
        "dice que quiere matarse",
        f"""
        {SELF_NOT_OTHERS}
        (me voy|me voy a ir|quiero irme|me quiero ir|irme|alcanzar|reunirme) (ya)? (con|a) (mi|mis) <persona> ~4 (cielo|fallecio|fallecida|fallecido|murio|difunta|difunto|finada|finado|paz descanse)
        ya no quiero (seguir)? (vivir|viviendo) (?!(aqui|ahi|alla|con|en|asi con|sola|solo|juntos|rentando))
        (me voy a|voy a) morirme (y|ya|para|porque|en|el|cuando)
        (mejor|yo) me (mato|suicido|cuelgo|ahorco|desvivo|quito la vida)
        (si|cuando) ~6 me (mato|suicido|cuelgo|quito la vida|desvivo) (?!(el|la|un|los|las|de|con la|mi))
        me (mato|suicido|desvivo) (ya|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia)|cuando|antes|si|mañana|y asi|y ya)
        se (va a|quiere|quisiera) (matar|suicidar)
        (want|wanna|wants|going|gonna|ready) (to)? die
        (wanna|gonna|want to) (kms|unalive|end it)
        (ya no|no) (aguanto|puedo) (mas)? ~3 (matarme|suicidarme|quitarme la vida|acabar con todo)
        (quiero|voy a|ganas de) (volver a)? (intentarlo|hacerlo) (otra vez|de nuevo) ~3
        (quiero|voy a) volver a intentarlo
        (me urge|quiero ya|ya quiero) (morirme|morir|irme con dios)
        se va a (aventar|tirar) (al metro|del puente|a las vias|de la azotea|del balcon|del edificio)
        (try|kill|do) it again ~2 (tonight|soon)?
        dice que (si)? ~4 se (mata|va a matar|suicida|quita la vida|va a suicidar|cuelga|ahorca|avienta al)
        """,
        unless=EXAGGERATION,
    ),
    rule(3, "mensaje corto: quiere matarse", "^ <ruego>? (kms|unalive|suicidio|suicidarme|matarme|me mato|me suicido|suicida|desvivirme|autodelete|sewer slide|quitarme la vida) (ya|me|quiero|hoy)? <ruego>? $", longest=4),
    rule(
        3,
        "tiene un plan o los medios",
        f"""
        (ya)? (tengo|compre|consegui|guarde|escondi|junte|prepare|elegi|escogi|busque|decidi) ~4 <medio> ~8 (matarme|suicidarme|quitarme|morirme|no despertar|colgarme|ahorcarme|acabar|me mato|para irme)
        {SELF} ~8 (<medio>|como|cuando|donde|fecha|pensado)
        (planeando|planee|planeo|pensando|investigando|buscando|calculando) ~3 (mi suicidio|mi muerte|como morir|como matarme|como suicidarme|como quitarme|formas de morir|mi final)
        (ya)? (tengo|puse|escogi|elegi|decidi) (la)? fecha ~3 (para|morir|irme|de mi)
        (mi|una|la|las|de) (carta|cartas|nota) (de)? (despedida|despedidas|suicida|suicidio|para despedirme|de adios)
        (cuantas|cuanto|cual|que) <pastillas> ~6 (para|de) (morir|morirme|matarme|no despertar|matar)
        """,
        unless=EXAGGERATION,
    ),
    rule(
        2,
        "otra persona le mandó o publicó una despedida",
        """
        (me|nos|le|les) ~1 (mando|mandaron|envio|escribio|dejo|paso|llego) ~2 (mensaje|mensajes|carta|nota|audio|audios|msj|msjs|whats|recado) ~1 (de despedida|de adios|despidiendose|para despedirse)
        (publico|subio|puso|posteo) ~3 (estado|historia|post|foto|video|mensaje|nota|algo) ~2 (de despedida|despidiendose|para despedirse)
        """,
        unless=EXAGGERATION + "\n(soltera|soltero|chamba|trabajo|escuela|grupo|mudanza|generacion|vacaciones|viaje|aniversario|cumpleaños|fiesta|termino conmigo|me corto|me dejo por)",
    ),
    rule(
        3,
        "se está despidiendo",
        """
        (ya)? (deje|escribi|hice|escribiendo|haciendo) ~2 carta (de despedida|para despedirme|de adios|para mis|a mis|para mi|a mi)
        (me estoy|ya me|me) (despidiendo|despedi|despido) (de)? ~3 (todos|mis hijos|mi familia|mi mama|este mundo|ustedes|la vida)
        (adios|perdonen|perdon) ~3 (ya no voy a estar|ya no estare|por irme|me voy para siempre)
        """,
        unless=EXAGGERATION + "\n(chamba|trabajo|escuela|grupo|mudanza|queretaro|generacion|vacaciones|viaje|aniversario|sorpresa|cumpleaños|fiesta)",
    ),
    rule(
        3,
        "intentó quitarse la vida hace poco",
        """
        <reciente> ~4 (me|se)? (intente|trate de|intento|quise|trato de|quiso) (matar|matarme|suicidar|suicidarme|quitarme la vida|quitar la vida|ahorcar|ahorcarme|colgar|colgarme|matarse|suicidarse|desvivirme|quitarse la vida)
        (me|se)? (intente|trate de|intento|quise|quiso|trato de) (matar|matarme|suicidar|suicidarme|quitarme la vida|quitar la vida|ahorcar|ahorcarme|colgar|colgarme|matarse|suicidarse|quitarse la vida|ahorcarse|colgarse)
        (intento|intentos) de suicidio
        (<reciente>|<pasado>) ~6 (me|se) (tome|trague|tomo|trago|corte|corto|colgue|puse) ~5 (cloro|veneno|raticida|<pastillas>|todas|venas|muñecas|soga|cuerda)
        (me|se) (tome|trague|tomo|trago|corte|corto|colgue|puse) ~5 (cloro|veneno|raticida|<pastillas>|todas|venas|muñecas|soga|cuerda) ~6 (<reciente>|<pasado>|lavaron el estomago|hospital|vomitar)
        """,
        unless=EXAGGERATION + "\n(hace (mucho|años|10|diez|5|cinco|20|veinte) (años)?|de joven|platica|taller|curso)",
    ),
)  # fmt: skip
