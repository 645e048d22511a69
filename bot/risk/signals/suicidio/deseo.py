"""Wish to be dead without intent, and self-harm: level 2. Words about death alone only make a question due."""

from bot.risk.signals.rule import rule
from bot.risk.signals.suicidio.words import EXAGGERATION

RULES = (
    rule(
        2,
        "desea morir o no estar",
        """
        me (quiero|quisiera) (ya|tambien)? (morir|morirme|desaparecer|dormir para siempre)
        (quisiera|quiero|ojala|desearia|preferiria|prefiero|deseo|gustaria|pienso en|ganas de|pensado en|idea de|pensando en|pensar en) (ya)? (no despertar|dormir y (ya)? no despertar|ya no despertar|estar (muerto|muerta)|morirme|morirse|morirse ya|no haber nacido|ya no existir|no existir|dormirme para siempre|dejar de existir|ya no estar|no estar aqui|no seguir viva|no seguir vivo|irme con dios|no amanecer|ya no amanecer|morir) (?!(que|de|por|a gusto|tranquila|tranquilo))
        ojala (me|ya me) (muera|muriera|muriese|mueran|atropellen|maten|atropellaran|diera un infarto|de un infarto)
        (sin mi|si me muero|si no estuviera|si me muriera|si me fuera) ~2 (estarian|estaria|seria|vivirian) (mejor|mas felices|mas tranquilos|todo mejor)
        (estarian|estaria) (mejor|mas felices|mas tranquilos) (sin mi|si me muero|si me muriera|si yo no|si no estoy)
        (no)? (le)? (encuentro|veo|hallo) (ya)? (sentido|caso|chiste) (a|de) (la vida|vivir|seguir|mi vida|nada)
        ya no (le)? (encuentro|veo) sentido
        la vida (ya)? no (tiene sentido|vale la pena|tiene caso)
        no (le veo caso a|vale la pena|tiene caso) (seguir)? (vivir|viviendo)
        ya no tengo (ganas|fuerzas) (de|para) (vivir|seguir viviendo|nada de vivir)
        no quiero (seguir)? (viviendo|vivir mas|vivir asi|vivir ya|existir)
        no quiero (seguir)? vivir $
        sin ganas de vivir
        seria mejor (morirme|no estar|no existir|si me muero|si me muriera|no haber nacido|estar muerta|estar muerto)
        vivir me pesa
        pienso en la muerte (a diario|todo|diario|como|mucho|cada)
        (vle|anvi) mouri
        (wish i was|i wish i were|rather be) dead
        """,
        unless=EXAGGERATION + "\n(mande el audio|en vez de a|de pie|rodillas|vals|verguenza)",
    ),
    rule(
        2,
        "tiene ideas de morir o de hacerse daño",
        "(ideas|idea|pensamientos|impulsos|impulso|deseos|deseo|tentacion|intenciones|intencion|urgencia) ~1 (de|sobre) (cortarme|lastimarme|hacerme daño|autolesionarme|herirme|dañarme|morir|morirme|muerte)",
        unless=EXAGGERATION,
    ),
    rule(
        2,
        "se hace daño",
        """
        (me|se) (corto|corta|cortaba|estoy cortando|esta cortando|he cortado|ha cortado|corte|rayo|raya|rasguño|rasguña|araño|araña|rajo|tasajeo|cortando|quemo|quema|muerdo|lastimo|lastima) ~2 (brazo|brazos|piernas|pierna|piel|muñecas|muslos|panza|muñeca|antebrazo|los dedos|el cuerpo|las manos|la cara|yo sola|yo solo|sola|solo|a proposito|a mi mismo|a mi misma)
        (me|se) (corto|corta|estoy cortando|esta cortando|he cortado|ha cortado|cortaba) (para|cuando|porque|otra vez|desde|donde|con (la|una|el|navaja)|en el baño|a escondidas|poquito|por)
        (me|se) (hago|hice|hace|ha hecho|he hecho|hizo) ~1 (daño|cortes|cortadas|rayones|cortaditas|heridas)
        (volvi|volvio|recai|recayo|empece|empezo|ganas|dejar|sigo) (a|de)? ~2 (cortarme|cortarse|lastimarme|hacerme daño|autolesionarme|cortar me)
        (me|se) (autolesiono|autolesiona|autolesione|autolesionaba|autolesiona|autolesionarme)
        (quiero|quisiera|necesito|ganas de|pienso en) (cortarme|lastimarme|hacerme daño|autolesionarme|hacer me daño)
        (cutting|hurting|cut|harm) myself
        (me)? (pego|golpeo|doy) ~3 (cabeza|pared|cara) (contra|cuando|yo)
        """,
        unless="(fleco|mensaje|novia|novio|termino|cocinando|cebolla|pelo|cabello|uñas|sin querer|rastrillo nuevo|mosquitos|varicela|papel|gato|receta|pan|carne|soldadora|estufa)\n<risa>",
    ),
    rule(1, "habla de suicidio o de morir", "(suicidio|suicida|suicidar|suicidarse|suicidarme|suicido|matarme|morirme|suicidal)\nya no (puedo|aguanto) mas\nquitarse la vida\nme (quiero|quisiera) morir\nme (tome|tomo|trague) (las|unas|mis|los) <pastillas>\nme corte", certain=False),
    # Perceived burdensomeness (Joiner's interpersonal theory of suicide): worth a question, not yet a wish to die.
    rule(1, "se siente una carga para los demás", "(me siento|siento que soy|soy|sere|me volvi|me he vuelto|me siento como) (solo|nomas|nada mas|como|puro|pura)? (un|una)? (carga|estorbo|lastre)\n(solo|nomas|nada mas|puro) (estorbo|doy molestias|les doy problemas)\n(estarian|vivirian|les iria) mejor sin mi", certain=False),
)  # fmt: skip
