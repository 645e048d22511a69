"""Thoughts of killing oneself in any grammatical form (level 3), thoughts of death and not being (level 2)."""

from bot.risk.signals.rule import rule
from bot.risk.signals.suicidio.words import EXAGGERATION

_ME = (
    "(matarme|suicidarme|ahorcarme|colgarme|desvivirme|envenenarme|dispararme|quitarme (ya)? la vida|cortarme las venas"
    "|darme un (tiro|balazo|plomazo)|pegarme un tiro|acabar (ya)? con (mi vida|mi existencia|mi sufrimiento)|terminar (ya)? con (mi vida|mi existencia)|acabar conmigo"
    "|aventarme (al|a las|del|de un|desde|de la|por la)|tirarme (al metro|a las vias|al tren|del|de un|desde|de la)|atentar contra mi vida|intentar (otra vez|de nuevo)? (suicidarme|matarme)|matarse|suicidarse|quitarse la vida|colgarse|ahorcarse|acabar con su vida|killing myself|suicidar me|matar me|quitar me la vida|el suicidio|suicidio|como matarme|lo mismo)"
)
_ME_FIRM = _ME.replace("|lo mismo", "").replace("|el suicidio|suicidio", "")
_DEATH = (
    "(morir|morirme|morirse|mi muerte|la muerte|no existir|ya no existir|dejar de existir|desaparecer del mundo|estar (muerto|muerta)|no estar (aqui|viva|vivo)|ya no estar|que me muero|dormir y no despertar"
    "|no despertar|ya no despertar|quitarme de (en medio|enmedio)|muerte|el suicidio|suicidio|dejar este mundo|descansar para siempre|acabar con todo|dejarme morir|no vivir)"
)
_THINK = "(pienso|piensa|pensaba|pense|pensado|pensando|pensar|piense|estoy pensando|fantaseo|fantasear|sueño|imagino|imaginado|imaginando|considero|considerado|considerando|planteado|contemplado|ronda|obsesionada|obsesionado|clavada|clavado)"
_IDEA = "(idea|ideas|pensamiento|pensamientos|ganas|intencion|intenciones|deseo|deseos|impulso|impulsos|ocurrencia|plan|planes|tentacion|necesidad|voces)"
_HAVE = "(tengo|tenido|tener|tiene|tuve|tenia|traigo|trae|vienen|viene|dan|da|dieron|han dado|llegan|llega|vuelven|vuelto|regresan|regresaron|regresado|entran|entra|paso|pasan|pasa|cruza|cruzan|cruzado|siento|sigo|volvieron|volvio|rondan|ronda|meten|mete|empece|siguen|sufro|metido|ocurre|ocurrido|quita)"
_MIND = "(mente|cabeza|pensamiento)"

RULES = (
    rule(
        3,
        "piensa en quitarse la vida",
        f"""
        {_THINK} ~2 (en|con|de|como|que)? ~1 {_ME_FIRM}
        {_HAVE} ~4 {_IDEA} ~2 (de|para|en) ~1 {_ME_FIRM}
        {_IDEA} (suicida|suicidas|autodestructivos|autodestructivas|de suicidio|suicidal)
        (pensamientos|ideas|ideacion) ~2 (suicida|suicidas|de suicidio)
        (me|se) ~2 (pasa|paso|pasado|cruza|cruzo|cruzado|viene|vino|venido|metio|mete|ocurre|ocurrio|ocurrido|ha (pasado|cruzado|ocurrido|venido)|ronda) ~3 (por|a|en)? ~1 (la)? {_MIND}? ~4 {_ME}
        {_ME_FIRM} ~3 (me|se me) (pasa|cruza|ronda|viene|ha pasado|ha cruzado|vino) ~2 {_MIND}
        (es|era|veo|seria|creo que|siento que) ~2 (la unica|unica|mi unica|mejor) ~2 (salida|solucion|opcion|forma|manera) ~3 {_ME}
        (solo|nomas|nada mas|lo unico que|ya)? (quiero|pienso|busco|planeo) ~1 (es)? {_ME_FIRM}
        (ya)? (decidi|decidido|decidida|resolvi|dispuesta a|dispuesto a|listo para|lista para|resuelta a|animo a|atrevo a|tengo que|voy a poder|capaz de|deberia|debo|me atreva a) ~3 {_ME_FIRM}
        (ya)? (se|tengo|conozco|busque|encontre|elegi|vi|pense|consegui) ~1 (como|con que|donde|cuando|el dia|la forma de|la manera de|el lugar) ~3 {_ME_FIRM}
        (me)? (quiero|voy a|quisiera|pienso) ~2 (morir|morirme) ~6 (ya (se|tengo|compre|consegui|decidi|escondi|pense|escogi)|lo voy a hacer|con (veneno|pastillas|pistola|una soga))
        (tengo|traigo|soy de|con) ~2 (tendencias|conductas|impulsos|crisis) (suicidas|suicida|autodestructivas)
        (las)? voces ~4 (me (mate|avient|corte|cuelgue)|matate|que me mate|que me aviente|que me quite la vida)
        (no)? me falta valor ~2 (para)? ~1 {_ME}
        (si no fuera por|lo unico que me detiene|me detienen|me detiene|me frena|solo me detiene) ~6 (ya)? me (mataba|habria matado|hubiera matado|mato|suicidaba|hubiera suicidado|quitaba la vida|hubiera ido|habria ido)
        """,
        unless=EXAGGERATION + "\n(prevencion|tarea|investigacion|taller|curso|platica|conferencia|exponer|cancion|serie|novela|estudiar|hace (muchos)? años|de joven|de adolescente|superado|supere|libro|cartel|estadisticas|familiares de|primo hermano murio)\n(al voluntariado|en la chamba|de pena|del oso|la risa|bungee|paracaidas|paracaidismo|clavado|clavados|alberca|ponerme a dieta|tirolesa|escenario)",
    ),
    rule(
        2,
        "piensa en la muerte o en no estar",
        f"""
        {_THINK} ~3 (en|con|que|como) ~2 {_DEATH} (?!(de (mi|un|el|la|su|tu)|del))
        {_HAVE} ~4 {_IDEA} ~3 (de|sobre|en) ~1 {_DEATH} (?!(de (mi|un|el|la|su|tu)|del|de hambre|de risa))
        (me|se) ~1 (quiere|queria|quisiera|queremos) (ya|tambien)? (morir|morirse|estar muerto)
        (quisiera|quiero|prefiero|preferiria|preferia|prefiere|gustaria|deseo|desearia|ojala|quiere|quieren|querria|querer|deseando|queriendo|querido) ~2 (estar|estuviera|ser|verme|amanecer|quedarme) (muerto|muerta|dead|debajo de la tierra|en el panteon|bajo tierra)
        (quisiera|quisieras|gustaria|prefiero|preferiria|preferia|ganas de|deseo de|deseos de|prefiere|gustara|antoja) ~1 (ya|nomas|mejor|solo|a veces|mas)? (morirme|morir|morirse|no despertar|desaparecer del mundo|ya no existir|no existir|no haber nacido|no estar)
        (ya)? no quiero (estar|seguir) (aqui|en este mundo|viva|vivo|existiendo|mas en este mundo|en la vida)
        (ya)? no quiero (existir|despertar|amanecer|vivir asi)
        (cansada|cansado|harta|harto|hasta la madre|aburrida|aburrido|fastidiada|fastidiado) de (vivir|existir|la vida|estar viva|estar vivo|seguir viva|seguir vivo|mi vida|esta vida)
        (le pido|pido|rezo|ruego|suplico) ~4 (dios|diosito|virgen|noche|cielo)? ~3 (que (ya)? me (muera|recoja|lleve|mate|duerma|recojan)|morirme|no despertar|que no (amanezca|despierte))
        (dios|diosito|virgen|virgencita|señor) ~2 (ya)? (recogeme|llevame|llevatame|matame|llevate)
        que (ya)? me (recoja|lleve) (dios|diosito|el señor|la muerte)
        (me da|da|me daria) (lo mismo|igual) ~1 (morirme|morir|si me muero|vivir o morir|estar o no estar|estar que no estar|vivir)
        (valgo|sirvo|vale) mas (muerto|muerta)
        (muerta|muerto) (daria|causo|descanso|descansaria|estaria|causaria|valgo|molesto|seria) ~2
        (si|cuando) (me muriera|me muero|no estuviera|ya no este|no existiera|me muriese) ~6 (descansaria|descansarian|mejor|nadie|les hago un favor|felices|tranquilos|tranquilas|un alivio|ya no (estorbo|estorbaria)|menos problemas)
        (dormirme|dormir|acostarme|quedarme dormida|quedarme dormido) y (ya)? no (volver a)? despertar
        soy (un|una|pura|puro|nomas)? (carga|estorbo|lastre) (para|de|en) ~1 (mi|mis|todos|ellos|la|el|los|mi familia)
        nadie me (extrañaria|va a extrañar|lloraria|va a llorar|echaria de menos|va a echar de menos) $
        (nadie) (me)? (extrañaria|notaria|lloraria|echaria de menos) ~3 (si)? (me muriera|muero|no estuviera|ya no estoy|desaparezco)
        (por que|porque) (no)? (me)? (mori|muero|naci) ~1 (ya|yo|mejor)?
        (ojala) ~2 (no despierte|no despertara|no amanezca|me muera|me muriera|me maten|ya no despierte|no hubiera nacido|me hubiera muerto|me atropelle|me de algo|un camion|no hubiera despertado)
        (no)? (le)? (veo|encuentro|hallo|tiene|tengo) ~2 (razon|razones|motivo|motivos|sentido|caso|para que) (para|de|a)? ~1 (vivir|seguir viviendo|seguir viva|seguir vivo|seguir aqui|la vida|existir)
        (perdi|perdido|sin|no tengo|se me fueron) ~2 (las ganas|ganas|gana|deseo|deseos) de (vivir|seguir|seguir viviendo|seguir viva|estar viva|nada)
        (siente|dice|dijo|repite|platica|escribio|escribe|dijeron|conto) ~3 que ~3 (se quiere morir|quiere morirse|preferiria (morir|morirse|estar)|quisiera (morirse|no despertar|estar)|ya no quiere (vivir|existir|estar)|quiere estar (muerta|muerto)|mejor muerta|mejor muerto|le gustaria (no despertar|morirse))
        mi (hija|hijo|amiga|amigo|mama|papa|hermana|hermano|novia|novio|esposo|esposa|prima|primo|abuela|abuelo|sobrina|sobrino|marido|pareja|cuñada|alumna|alumno|nieto|nieta|vecina|tia|tio|roomie|mejor|comadre|suegra|jefa) ~2 (ya)? (no quiere vivir|se quiere morir|quiere morirse|se queria morir|no le ve sentido a la vida)
        (wish|want) ~1 to (be dead|disappear forever)
        (dont|don te) want to (live|be here|exist) ~1
        """,
        unless=EXAGGERATION + "\n(tarea|cancion|serie|novela|examen|entrega|tesis|lunes|internet|wifi|cruda|mudarme|renunciar|trafico|oso|calor|frio|reggaeton|gol|partido|grupo de whatsapp|abuelita ya|fallecio|velorio|tacos|pozole|vals|bombero|evaluacion|infografia|linea de ayuda|pie que|frase|verso|poema|rayaron|coche nuevo|crush|drama|de (nervios|pena|verguenza|gusto|amor|antojo|sueño|cansancio|hambre|risa))",
    ),
)  # fmt: skip
