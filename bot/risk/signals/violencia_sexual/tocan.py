"""Being touched or forced, said by a child, a third person or in few words: now (4), child or family (3), harassment (2)."""

from bot.risk.signals.rule import rule
from bot.risk.signals.violencia_sexual.ahora import NOT_BODY

_KIN = "(papa|papi|apa|padrastro|padrasto|tio|abuelo|abuelito|primo|hermano|padrino|hermanastro|cuñado|suegro|novio de mi mama|esposo de mi (mama|tia|hermana)|señor|amigo de mi (papa|mama)|vecino|maestro|maistro|profe|profesor|entrenador|pastor|sacerdote|cura|catequista|patron|jefe|chofer|cuidador|terapeuta|doctor|medico|enfermero|dentista|encargado|director|prefecto|conserje|padre|monja|hermanito|mama|tia|madrastra|esposo|marido|pareja|novio|ex)"
_TOUCH = "(toca|toco|tocaba|tocan|tocaron|tocado|toque|toquen|manosea|manoseo|manoseaba|manosean|manoseaban|manoseado|agarra|agarro|agarraba|soba|sobo|acaricia|acaricio|acariciaba|besa a la fuerza|hace cosas|hizo cosas|hacia cosas|hace cositas|abusa|abuso|abusaba|viola|violo|violaba|mete mano|metio mano|metia mano|mete los dedos|metio los dedos|metia los dedos|desnuda|desviste|desvistio|baja el (pantalon|calzon|short|pants)|bajo el (pantalon|calzon|short|pants)|quita la ropa|quito la ropa|obliga|obligo|obligaba|forza|forzo|forzaba|fuerza)"
_PLACE = "(abajo|ahi abajo|alla abajo|donde no (debe|se debe|quiero|me gusta|debia)|las partes|mis partes|mi parte|sus partes|su parte|partes (privadas|intimas)|la cosita|mi cosita|su cosita|la colita|mi colita|su colita|la cola|las pompis|las pompas|mis pompis|mis pompas|las nalgas|los pechos|mis pechos|mi pecho|las chichis|la vagina|el pene|el pajarito|mi pajarito|la rajita|mi colita|entre las piernas|mis piernas|las piernas|por debajo de la (ropa|falda|blusa|playera)|debajo de (mi|la) (ropa|falda|blusa|playera|sabana|cobija)|mi cuerpo|su cuerpo|todo el cuerpo|mis senos|el busto|my private|the privates)"
_HUSHED = "(no (quiero|me gusta|me deja|puedo decir|le diga|diga|digo|debo decir|quiere que diga)|me (da (asco|miedo|dulces|dinero)|duele|dolio|dice que (no diga|es (un)? (secreto|juego)|nadie|si digo)|amenaza|regala|lastima)|es (un)? secreto|nadie me cree|cuando (mi mama|mis papas|no (esta|hay)|estoy (dormida|dormido|sola|solo)|duermo|todos duermen|se duermen)|en (la noche|las noches|mi cama|mi cuarto|el baño)|de noche|mientras (duermo|dormia)|a escondidas|tengo (7|8|9|10|11|12|13|14|15|16|17|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis) ~0|desde (chiquita|chiquito|que (tenia|tengo)|los))"
_NOT = (
    NOT_BODY
    + """
(me|nos|le|te|les) toca (jugar|vacuna|vacunarse|clase|estudiar|entrenar|cantar|bailar|a|la|el|los|las|ir|exponer|pagar|lavar|llevar|decir|turno|cita|trabajar|cuidar|hacer|guardia|descanso|leer|barrer|ver|recoger)
(le|les|me|nos) toco (a|la|el|los|las|un|una|ir|exponer|pagar|esperar|cita|vivir|ver)
(guitarra|piano|violin|flauta|timbre|puerta|claxon|herencia|pension|turno|vacuna|vacunas|exponer|fumigar|loteria|rifa|corazon|alma|panza en la consulta|banda|saxofon|tambor|fila|cuaresma|posada del|bateria del|cuello de|lugar en|liquidacion|aguinaldo|vacaciones|finiquito|utilidades|bono)
(taller|platica|curso|folleto|exposicion|tarea|estadisticas|protocolo|obra|corto|podcast)
"""
)

RULES = (
    rule(
        4,
        "agresión sexual en curso",
        """
        (me|la|lo|nos|le) ~1 (quiere|quieren|intenta|intentan|va a|van a|esta intentando|esta tratando de) ~1 (abusar|violar|forzar|manosear|obligar a (tener|hacer)|quitar la ropa|desnudar|tocar|hacer cosas) ~4
        (quiere|quieren|intenta|va a|esta intentando|trata de) ~1 (abusar de (mi|ella|nosotras|mi <persona>)|violarme|violarla|violarnos|forzarme|manosearme|desnudarme|tocarme|abusar)
        (me|la|lo|nos|le) (esta|estan) ~1 (intentando|tratando|queriendo|obligando|haciendo cosas|haciendo daño|queriendo) ~2 (violar|abusar|forzar|tocar|desnudar|ahorita|orita|ahora|en (la|el)|entre)
        (estan|esta) (violando|abusando|forzando|manoseando|obligando) a ~2 (una|mi|un|la|alguien|el|unas|dos) ~3
        (estan|esta) (violando|abusando|manoseando)
        (me|la|lo|nos) ~1 (violo|violaron|viola|violan|forzo|forzaron|abuso|abusaron|manoseo|toco|obligo|hizo fuerza|hizo cosas|hizo cosa fea) ~12 (sigue|siguen|sigo|todavia|aun|esta (aqui|ahi|dormido|en|afuera)|estan (aqui|ahi|afuera)|ahorita|orita|ya viene|viene otra vez|estoy escondida|no (me|nos) (deja|dejan) (salir|ir)|no puedo salir|me (metieron|escondi|encerre)|va a volver)
        (abuso|abusaron) de (mi|ella|mi <persona>) ~8 (sigue|siguen|sigo|todavia|esta (aqui|ahi|dormido|en)|ahorita|ya viene|hace un rato|llorando)
        (acabo de|acabo d) (violar|forzar|abusar de|obligar a) ~5
        (metio|metieron|mete) (a|en) (mi|la) (cama|cuarto|recamara) ~8 (no me deja|no (puedo|quiere) salir|sali corriendo|me quiere|me esta|ayuda|ahorita|desnudo|sin ropa|encima)
        (se me|se le) (esta|ta) (subiendo|echando|trepando) ~1 encima
        (me|nos) (drogo|drogaron|echo algo|echaron algo|puso algo|pusieron algo) ~10 (voy en|estoy en|me (llevan|lleva|trae|traen)|no (puedo|siento)|carro|coche|cuarto|hotel|mareada|fingiendo|bebida|vaso) ~8 (tipos|tipo|hombre|hombres|señor|el|ellos|wey|weyes|depa|departamento|ayuda)
        """,
        unless=_NOT + "\n(hace (años|meses|mucho|tiempo)|de chiquita|de niña|de niño|el año pasado|pelicula|serie|perro|gato|gallo)",
    ),
    rule(
        3,
        "la tocan y no quiere, o se lo cuenta un niño",
        f"""
        (me|nos) ~1 {_TOUCH} ~2 {_PLACE}
        (me|nos) ~1 {_TOUCH} ~3 (y)? (no (quiero|me gusta|quiere que|me deja|puedo decir)|me da asco|es secreto|me duele|me dice que no diga)
        {_KIN} ~4 (me|nos) ~1 {_TOUCH} ~6 {_HUSHED}
        {_KIN} ~4 (me|nos) (toca|tocaba|manosea|manoseaba|acaricia|hace cosas|hace cositas|mete mano|besa en la boca|soba|enseña su|pide que lo toque|obliga a tocarlo|ve (bañarme|cambiarme)|espia cuando me (baño|cambio)|viola|abusa) ~1
        (papa|padrastro|padrasto|tio|abuelo|primo|hermano|padrino|cuñado|suegro|vecino|maestro|profe|entrenador|pastor|sacerdote) ~3 (abusa|abuso|abusaba|abusaron) ~1 de (mi|ella|el|nosotras)
        (me|nos) ~1 (toca|tocaba|toco|manosea|abusa|abuso|manoseo|tocan|hace cosas|hizo cosas|besa|beso|soba) ~1 (mi|el|un|una) ~1 {_KIN} (?!(sin querer))
        (abuso|abusa|abusaba|abuso sexual) ~1 (de mi)? ~1 (mi|el) {_KIN}
        (la|lo|le|les|las|los) ~1 {_TOUCH} ~2 {_PLACE}
        (la|lo|le|les|las|los) ~1 (toca|tocaba|toco|tocan|manosea|manoseo|manoseaba|hace cosas|hizo cosas|viola|violo|abusa|mete mano|enseña sus|besa en la boca) ~2 (su|mi|el|un) ~1 {_KIN}
        {_KIN} ~3 (la|lo|les|las|los) (toca|tocaba|manosea|manoseaba|hace cosas|viola|abusa|mete mano|esta tocando|esta manoseando)
        (dice|dijo|conto|cuenta|platico|confeso|dicen|dijeron) ~2 que ~4 (le|la|lo|les|las|los) (toca|tocaba|toco|manosea|hace cosas|hizo cosas|agarra|soba|da besos en la boca|besa en la boca|baja el|enseña su)
        {_KIN} ~4 (toca|tocaba|toco|manosea|manoseo|manoseaba|viola|violo|abusa de|abuso de|esta tocando|esta abusando de|esta manoseando|le hace cosas|hace cosas) ~1 (a)? ~1 (mi|su|la|las|los|sus|mis|una|unas|el) ~1 (<menor>|alumnas|alumna|muchacha|muchachas|jovencita)
        <menor> ~6 (esta siendo|fue|es|ha sido|esta) ~1 (abusada|abusado|violada|violado|manoseada|tocada|tocado)
        (me|la|lo) ~1 (obliga|obligo|obligaba|forza|forzo|forza|fuerza) ~3 (cuando (toma|esta|no quiero|llega)|cada que|aunque (no|le)|a (hacerlo|estar|acostarme|tener|tocarlo|besarlo|verlo|jugar|chupar)|la ultima|otra vez|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|anoche|ayer|antier|anteayer|esta semana|dos veces|sexualmente|para dejarme|para no (correrme|despedirme))
        (obliga|obligo|obligan|obligado|obligada) a ~1 (tener (sexo|relaciones)|acostarse|acostarme|hacerle|tocarlo|hacer cosas)
        (soy|fui|fue|era|fuimos|ha sido|siendo) ~1 (violada|violado|abusada|abusado|ultrajada|abusadas|agredida sexualmente|atacada sexualmente)
        (tuve|tuvo|tengo) relaciones ~3 (a la fuerza|sin querer yo|sin mi consentimiento|obligada|sin ganas obligada)
        (yo)? no queria y ~2 (me|lo) (obligo|hizo|forzo|siguio|penetro|insistio)
        """,
        unless=_NOT + "\n(hace (años|mucho|tiempo|10|diez|20|veinte|15|quince)|de chica|de chiquita|de chiquito|de niña|de niño|de carajito|cuando era|era (niña|niño)|when i was|el año pasado|compañero de salon)",
    ),
    rule(
        3,
        "abusó de alguien o teme hacerlo",
        """
        (abuse|viole|force|manosee|toque) ~1 (de|a)? ~1 (mi|una|la) ~1 (<menor>|<pariente>|esposa|mujer|novia|amiga|hermanita|hijastra|vecina|alumna|vecinita|morra|muchacha|compañera)
        (obligue|forzo yo|obligo) a mi (esposa|mujer|novia|pareja) ~4 (anoche|ayer|no quiere|no queria|a tener|sexo|violacion|eso)
        (me (atraen|excitan)|siento (atraccion|deseo)|tengo (fantasias|pensamientos|deseos)) ~3 (con|por|de|hacia)? ~1 (los|las|mi|la|unas|niñas|niños)? ~1 (niños|niñas|menores|niña|sobrina|hijastra|hermanita|hija|nena)
        """,
        unless=_NOT + "\n(atencion|dibujar|enseñar|clases|dar clase|trabajar con|maestra de|ropa de|hace (años|mucho|tiempo))",
    ),
    rule(
        2,
        "acoso, tocamientos o abuso del pasado",
        """
        (me|la|lo|nos) ~1 (acosa|acoso|acosan|acosaba|acosaron|hostiga|hostigan|hostigaba|nalgueo|nalguearon|arrimo|arriman|arrima|arrincona|arrincono|restrega|repega|morbosea|morbosean|chulea|roza|rozo|toquetea|toqueteo) ~6 (jefe|jefa|patron|maestro|maistro|profe|compañero|compañera|compañeros|cliente|clienta|vecino|metro|camion|micro|combi|metrobus|trabajo|chamba|oficina|gym|calle|señor|wey|tipo|viejo|vato|bato|encargado|gerente|supervisor|chofer|sexual|sexualmente|escuela|tutor|facultad|coche|siempre|diario|trans|cuando|supervisora|asientos|el que|un)
        (jefe|jefa|patron|maestro|maistro|profe|compañero|compañera|compañeros|cliente|clienta|vecino|encargado|gerente|supervisor|chofer|señor|tipo|viejo|wey|casero|tutor|doctor|cuñado|entrenador|contador|capataz) ~8 (me|la|nos) ~1 (acosa|acosan|acosaba|hostiga|hostiga sexualmente|arrima|arrincona|restrega|morbosea|roza|rozaba|toquetea|mete mano|metio mano|nalguea|nalgueo|toco de mas|agarra la (cintura|pierna)|beso a la fuerza|abraza de mas|agarro las (nalgas|pompis)|agarraron las (nalgas|pompis))
        (me|le|nos) (agarraron|agarro|agarran|agarra|tocaron|toco|metieron|metio|mete|pellizco|apreto|sobo|soba) ~1 (la|las|los|el|mi|mis) ~1 (nalga|nalgas|pompis|pompas|pecho|pechos|senos|chichis|mano entre|pierna|piernas|cintura|busto|entrepierna|bubis|parte|partes|trasero)
        (me|nos|la) ~1 (toco|tocaron|toca) ~2 (de mas|sin (mi)? (permiso|consentimiento|que yo quisiera))
        (me|la) (dio|dieron|da|dan|avento) ~1 (un|una)? ~1 (arrimon|arrimones|nalgada en|nalgadas en|beso a la fuerza|besos a la fuerza|un beso a fuerza)
        (me|la) beso a (la)? (fuerza|fuerzas)
        (me|nos) (manda|mando|mandan|mandaron|llegan|llegaron|llego|envia|envian|enseña|enseño|muestra) ~3 (fotos|foto|videos|video|audio|audios) ~2 (de sus partes|de su (pene|miembro|cosa|parte)|obscenas|obscenos|asquerosas|asqueroso|asquerosos|cochinas|cochinos|porno|pornografia|pornograficos|sucias|sucios|de penes|de pene|en calzones|de su cosa|encuerado|desnudo|feo|vulgares)
        (me|la|lo) (violaron|violo|abusaron|abuso|tocaron|tocaba|tocaban|forzo|obligaba|manoseaban|paso) ~6 (de (chica|chico|chiquita|chiquito|niña|niño|carajito|pequeña|pequeño|joven|adolescente)|cuando (era|tenia|estaba)|hace (años|mucho|tiempo|10|20|30|veinte|quince|diez)|a los (cinco|seis|siete|ocho|nueve|diez|once|doce|trece|5|6|7|8|9|10|11|12|13)|en mi infancia)
        (de (chica|chico|chiquita|chiquito|niña|niño|carajito)|cuando era (niña|niño|chica|chico|chiquita|joven)|en mi (infancia|niñez)|a los (cinco|seis|siete|ocho|nueve|diez|once|doce|5|6|7|8|9|10|11|12)) ~6 (me|abusaron|abuso|fui) ~2 (abusaron|abuso|tocaban|tocaba|tocaron|toco|violaron|violo|abusada|abusado|violada|violado|forzo|hizo|manoseaban|manoseaba)
        (abuso|abusaron|abusaba|abusaban|violaron|violo|tocaban) (sexualmente)? ~1 (de (mi|ella|el|nosotras|mi <persona>))? ~4 (cuando (era|eramos|tenia) ~1|de (niña|niño|chica|chico|chiquita|chiquito)|en (mi|su) (infancia|niñez))
        (sufri|sufrio|sufro|vivi|sufrieron|victima de|sobreviviente de|sobrevivi a) ~2 (abuso|violacion|acoso|agresion|hostigamiento|tocamientos) ~1 (sexual|sexuales|infantil|cuando|de|en|por)?
        (se)? (masturba|masturbo|masturbaba|masturbando|desnuda|baja el pantalon) ~4 (enfrente|frente|delante|ventana|camion|metro|calle|viendome|mirandome|hija)
        (uncle|teacher|boss|dad|stepdad|cousin|neighbor|brother) ~1 (touched|touches|touching|molested) (me|her|my)
        (me)? (pide|piden|pidio|ofrece|ofrecio) ~4 (salir|sexo|acostarme|favores|algo) a cambio de
        """,
        unless=_NOT + "\n(bancos|banco|cobranza|credito|cobradores|vendedores|telemarketing|llamadas de|despacho|perro|gato|mosquitos|moscas|promociones|spam|paloma|palomas|por su ropa|prestamo|aplicacion|app|calificaciones|america|notas)",
    ),
)  # fmt: skip
