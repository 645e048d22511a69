"""Being hit, said in any tense: just now (level 4), with injuries or children (3), habit and past (2)."""

from bot.risk.signals.rule import rule
from bot.risk.signals.violencia_familiar.words import HARMLESS

_HIT = (
    "(pega|pegaba|pegan|pegaban|pegue|peguen|pegara|golpea|golpeaba|golpean|golpeaban|golpee|golpeen|maltrata|maltrataba|maltratan|madrea|madreaba"
    "|cachetea|cacheteaba|cacheteo|golpeo|golpearon|madreo|patea|pateo|pateaba|agrede|agredio|agredia|azota|azotaba|cintarea|jalonea|jaloneo|jaloneaba"
    "|empuja|empujo|empujaba|zarandea|zarandeaba|pellizca|pellizcaba|nalguea|zangolotea|rasguña|rasguñaba|araña|muerde|mordia|suena|surte|tunde"
    "|pego|pegaron|da chicote|agarra a golpes|agarro a golpes|agarraron a golpes|agarraba a golpes|agarra a patadas|agarro a patadas"
    "|agarro a trancazos|agarro a cinturonazos|agarro a madrazos|agarro a chingadazos|hits|slaps|levanta la mano|levanto la mano|alza la mano|alzo la mano|puso la mano encima"
    "|jala (las|de las|del|el) (orejas|pelo|cabello|greñas)|jalo (las|de las|del|el) (orejas|pelo|cabello|greñas)|avienta (y|contra|al|feo)|avienta cosas|aventaba cosas|aventaba el plato|avienta el plato|aviente cosas)"
)
_HAS_HIT = (
    "(ha|a|an|han|habia|ha llegado a|llego a|llegaba a|ha vuelto a|volvio a|vuelve a|empezo a|empieza a|comenzo a|suele|solia|deja de|dejo de|dejaba de|para de)"
    " (pegado|golpeado|cacheteado|empujado|jaloneado|pateado|madreado|maltratado|agredido|zarandeado|<pegar.inf>|empujar|jalonear|lastimar|ahorcar|zarandear|agarrar a golpes)"
)
_GIVES = "(da|dio|daba|dan|dieron|daban|dado|suelta|solto|soltaba|mete|metio|pone|puso|acomodo|pega|pego|arrima|planto|acomoda|propino|ponia|dando)"
_ALWAYS = "(siempre|diario|seguido|mucho|otra vez|de nuevo|feo|bien feo|horrible|a veces|todavia|cuando|si|desde|con|por|porque|hasta|y|pero|cada|todos|todas|muy|bien|duro|fuerte|delante|enfrente|frente|casi|nomas|tambien|mi|mis|(el|la|los) (<agresor>|otro dia|otra vez|dos)|a (mi|mis|cada|escondidas|diario)|aunque|desde|antes|ahora|en (la (cara|cabeza|espalda|boca|panza|calle)|el (cuerpo|estomago|brazo)|mi|las|los)|in|like|every|sin|para|feito|seguidito|cada|<pariente>)"
_NOT = """
(calor|frio|hueva|flojera|sueño|antojo|sed|wifi|señal|luz|sombra|aire|reflejo|ropa|color|talla|pintura|pegamento|estampa|calcomania|mosquitos|mosquito|piojos|musica|ritmo|cancion)
(caballo|vaca|toro|pelotazo|goma|raya|partido|rugby|entreno|entrenamiento|sparring|ring|luchas|camion|microbus|chocaron|choque|coche estacionado|defensa|espejo|grito|gritos|correccion|curiosidad|realidad|bolsillo|economia|inflacion|precios|crisis|ventas|negocio|nostalgia|mayo|gripe|covid|fifa|gimnasio|gym|baile|amarilla|arbitro|portero|placas|guitarra|poli|liga|marcador|en el coche|en mi coche|en el carro|sillazo|ajedrez|suena a|voluntariado|cuarentena|recibo|mudanza|soledad|duelo|domingo sin)
(en el (orgullo|ego|corazon|bolsillo|animo)|a mi equipo|cosa de suerte|de suerte)
"""

RULES = (
    rule(
        4,
        "la acaban de golpear",
        """
        (me|nos|le|les|la|lo) ~1 (acaba|acaban) de ~1 (<pegar.inf>|<lastimar.inf>|aventar|empujar|jalonear|encañonar|encajar|dar (una|un|dos|tres|de)? <golpe>|levantar la mano|dejar <marca>|romper|agarrar)
        (acaba|acaban) de ~1 (<pegar.inf+me>|<pegar.inf+lo>|<lastimar.inf+me>|<lastimar.inf+lo>|aventarme|empujarme|jalonearme|darme|darle) ~3
        (me|nos) (va a|van a|quiere) volver a (pegar|golpear|agarrar)
        """,
        unless=HARMLESS + _NOT,
    ),
    rule(
        3,
        "golpes que dejaron lesiones",
        """
        (me|nos|la|le|lo|les) ~1 (dejo|deja|dejaba|dejaron|dejan|ha dejado|salieron|hizo|hicieron) ~2 (<marca>|el ojo (morado|cerrado|hinchado)|morada|morado|moreteada|moreteado|marcada|marcado|sangrando|hinchada|hinchado|inconsciente|tirada|sin dientes)
        (mira|miren|mire|vean|vea|ve|asi) ~2 (como)? (me|la|lo) (dejo|dejaron|puso) ~2 (mi|el|ella|su|anoche|ayer|hoy|la) ~1
        (asi|como) me dejo mi (marido|esposo|pareja|novio|señor|viejo|hijo|papa|ex)
        (mira|miren|mire|vean|vea) ~1 (como)? (me|la|lo) (dejo|dejaron) $
        (traigo|tengo|trae|tiene|llego con|veo|vi|vimos|salio con) ~3 (<marca>|el ojo morado|la cara (morada|hinchada)) ~5 (me pego|me pega|le pega|le pego|golpes|golpea|golpeo|mi marido|mi esposo|su papa|su mama|padrastro|su marido|su esposo|cable|cinturon|su pareja|su novio)
        (por|de) (los|sus|tantos) (golpes|golpe) (de|que) (mi|su|el|me|le|un) ~1 (marido|esposo|pareja|novio|papa|hijo|dio|padrastro|ex|da|daba)
        (hospital|urgencias|doctor|puntadas|cruz roja) ~5 (por|de) (los|sus|tantos|una|la) (golpes|golpiza|madriza|paliza)
        """,
        unless=HARMLESS + _NOT + "\n(caida|caerme|me cai|futbol|patines|bici|skate|operacion|vacuna|inyeccion|suero|celulas|acne|liposuccion|maestro de box|estilista|peluquero|barbero|maquillista|cirujano|dentista)",
    ),
    rule(
        3,
        "golpean a un niño, una niña o una persona mayor",
        f"""
        (le|les|lo|la|los|las|nos) ~1 ({_HIT}|{_HAS_HIT}) ~3 (mi|mis|su|sus|el|la|los|las|un|una|al|unos|nuestro|nuestra|ese|esa) ~1 (<menor>|abuela|abuelo|abuelita|abuelito|suegra|suegro|viejita|viejito|ancianita|anciano)
        <menor> ~5 (le|les|lo|la|los|las) (pegan|golpean|maltratan|pega|golpea|pegaron|patean|cachetea|cachetean) ~3
        (abuela|abuelo|abuelita|abuelito|viejita|viejito|suegra) ~5 (la|lo|le|los|les) (pegan|golpean|maltratan|pega|golpea|pegaron|cachetea|cachetean|avientan|empuja|jalonea|jalonean|tiran)
        (papa|mama|padrastro|madrastra|padrastra|abuela|tio|apa|jefe|jefa) ~4 nos (?!(maltrata|maltratan|maltrataba)) {_HIT}
        nos (?!(maltrata|maltratan|maltrataba)) {_HIT} ~2 (mi|mis|el|la) (papa|mama|padrastro|madrastra|apa|ama|jefe|jefa|tio)
        tengo (8|9|10|11|12|13|14|15|16|ocho|nueve|diez|once|doce|trece|catorce|quince) ~8 me {_HIT}
        me {_HIT} ~10 tengo (8|9|10|11|12|13|14|15|16|ocho|nueve|diez|once|doce|trece|catorce|quince) ~0
        """,
        unless=HARMLESS + _NOT + "\n(beisbol|karate|taekwondo|box|recreo|voz|atencion|nalgada|nalgadas|otro niño|otra niña|compañeros|compañero|su hermanito|a la pelota|tambor|piñata)",
    ),
    rule(
        2,
        "le pegan o le pegaron",
        f"""
        (me|nos) {_HIT} {_ALWAYS}
        (que|porque|y|si|cuando|años|siempre|diario|seguido|veces|aveces|casi|ya|todavia|tambien|antes|nomas|esposo|marido|pareja|novio|novia|esposa|hijo|hija|papa|mama|padrastro|madrastra|hermano|hermana|suegra|cuñado|nuera|yerno|nieto|tio|abuelo|patrona|patron|cuidador|cuidadora|ex|el|ella|hasta|borracho|tomado|enojado|celoso|apa|ama|jefe|jefa|wife|husband) (me|nos) {_HIT} ~1 $
        (me|nos|la|lo|le) ~1 {_HAS_HIT}
        ^ ~1 (me|nos) {_HIT} ~2 $
        (me|nos|le|les|la|lo) ~1 {_GIVES} ~3 <golpe>
        (le|les|la|lo) ~1 ({_HIT}|{_HAS_HIT}) ~2 (a)? (su|mi|la|una|nuestra|el) ~1 (<ella>|mama)
        (golpea|golpeaba|maltrata|madrea|cachetea|patea|agrede) a (su|la|mi) <ella>
        (a)? (mi|una|la|esta|esa) ~1 <ella> ~4 (la|lo|le) ({_HIT}|{_HAS_HIT}) ~1 (su|el|la|mi|$|y|cuando|diario|mucho|feo|cada|desde|porque)
        (<pegar.inf+me>|empujarme|jalonearme) (otra vez|de nuevo|cuando|si|porque|cada)
        (sufro|sufri|sufre|recibo|recibi|aguanto|aguante|aguantado|denuncio|denunciar) ~3 (golpes|maltrato|maltratos|agresiones fisicas|violencia (fisica|familiar|domestica|en casa))
        (vivo|vive|vivi|viviendo) ~3 (maltrato|maltratos|golpes|agresiones)
        (me|la|lo|nos) (trata|tratan|trataba) ~1 (a golpes|con golpes|a patadas)
        (mano|manos) encima
        """,
        unless=HARMLESS + _NOT + "\n(futbol|beisbol|karate|box|guantes|en la final|pelicula|camara|foto|vuelta|puerta|mesa|trabajo mucho|aviso|opinion|palabra|recibo|gol|equipo|consola|teclado|semaforo)",
    ),
    rule(
        2,
        "golpeó a alguien de su familia",
        """
        (le|les) ~1 (pegue|pego|pegaba|he pegado|llegue a pegar|estuve pegando|di|doy|daba|solte|meti|puse) ~4 (una|un|unas|unos|dos|sus|de)? ~1 <golpe> ~3 (a|al) ~1 (mi|mis|la|el) ~1 (<menor>|<pariente>|morra|chava|vieja)
        (le|les) ~1 (pegue|pego|pegaba|he pegado|llegue a pegar|volvi a pegar|estuve pegando) ~2 (a|al|ami) ~1 (mi|mis|la|el)? ~1 (<ella>|<menor>|mama|papa|abuela|abuelo|hijo|hija|vieja|morra|mujer)
        (golpeo|golpee|cachetee|empuje|jalonee|avente|maltrate|madree|sacudi|lastime) ~1 a ~1 (mi|mis|la) ~1 (<menor>|<pariente>|<ella>|morra)
        (se me (pasa|paso|va|fue)|me paso de) ~2 (la mano|la mano dura|golpe) ~4 (mi|mis|ella|ellos|hijo|hijos|niños|mujer|esposa|pegando|educar)
        (la|lo) (empuje|golpee|cachetee|jalonee|he golpeado|he jaloneado|he empujado) ~1 (y|ayer|anoche|porque|a|feo|otra|cuando|ya|me)
        soy (golpeador|agresor|violento con|quien (pega|golpea))
        (dejar|parar|deje|controlar) de (pegarle|golpear|golpearla|golpearlo|pegarles|maltratar) ~3
        """,
        unless=HARMLESS + _NOT + "\n(sin querer|jugando|pelota|puerta|coche|carro|espinilla|espalda|premio|primo jugando|karate|gol|videojuego|al gordo|al clavo|al premio)",
    ),
)  # fmt: skip
