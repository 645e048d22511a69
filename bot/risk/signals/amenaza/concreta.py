"""A concrete threat against somebody: level 3."""

from bot.risk.signals.amenaza.words import HARM, PLAY
from bot.risk.signals.rule import rule
from bot.risk.signals.violencia_familiar.words import DANGER

RULES = (
    rule(
        3,
        "amenaza concreta contra otra persona",
        f"""
        (lo|la|los|las|le|les) (voy a|quiero|vamos a|vo a|pienso|juro que voy a|voy a mandar) {HARM}
        (voy a|quiero|pienso|vamos a|va a|quiere|planeo|juro) (<herir.inf>|<herir.inf+lo>) ~1 (a|al|le) ~1 (mi|mis|ese|esa|todos|su|un|una|los|las|el|la|quien|alguien|este|cada|wey|maestro|profe|jefe|vecino|maldito|perro ese)? ~1 (<persona>|todos|alguien|wey|profe|gente|casa|cabron|pendejo|desgraciado|infeliz|ex)
        (voy a|va a|van a|vamos a) (quemar|quemarle|prender|prenderle|incendiar|balear|balacear|volar|rafaguear) ~2 (casa|negocio|coche|local|carro|moto|jacal|escuela|puesto|fuego|campamento)
        (voy a|va a|van a) (llevar|comprar|conseguir|usar|traer|sacar|ir con) ~2 <arma>
        <dice> ~3 que ~3 (lo|la|los|las|le|les|me|nos|te) (va a|van a|vamos a) {HARM}
        <dice> ~3 que ~3 (va a|van a) {HARM}
        <dice> ~3 que ~6 (me|lo|la|los|nos|le) (mata|matan|mete|meten|quema|queman|disparan|pican|truenan)
        (amenaza|amenazo|amenazan|amenazaron|amenazando|amenazada|amenazado|amenazandome|amenace) ~3 (con|de|a) ~2 (muerte|matar|matarme|matarlo|matarla|matarnos|quemar|quemarnos|quemarme|linchar|balear|<arma>|golpear|golpearme|<herir.inf>|<herir.inf+me>|<herir.inf+lo>|<herir.inf+nos>|regresar|disparar|plomazos)
        (diciendo|gritando|dijo|dicen|dijeron|dice|jura|planeando|oi) ~4 (va a|van a|quiere|quieren) ~1 (<herir.inf>|<herir.inf+lo>|acabar con)
        (dijeron|dicen|jura|gritan|orden) ~6 (para|de) (matarlo|matarla|matarme|matarnos)
        ganas de (matar|apuñalar|ahorcar|quemar|picar) a (mi|mis|su) <persona> ~8 (aguantando|aguantar|aguanto|aguante|controlo|controlar|controlarme|contengo|miedo|en serio|de verdad|de veras|no es broma)
        ^ (voy|vo) a (matarlo|matarla|matarlos|matarlas|apuñalarlo|quemarlos) ~1 $
        amenazas de muerte
        (amenazaron|amenazo|amenaza) ~6 (con)? (un|una|el|la) <arma>
        (si|cuando|donde|como) ~10 (lo|la|los|las) (mato|pico|quemo|quiebro|trueno|apuñalo|balaceo|mando matar)
        (si|cuando) ~8 (mata|matan|mate) a (mi|mis|todos|su|ella|el)
        (me|nos) (van a|va a|quieren|quiere) (balear|balacear|dar piso|levantar|cargar la chingada)
        (me|nos|lo|la|le|les) ~1 (apunto|apuntaron|encañono|enseño|saco|sacaron|puso|pusieron|disparo|dispararon|enseñaron|balearon|balacearon) ~4 (<arma>|balas|casa|porton|zaguan)
        (balearon|balacearon|dispararon|balaceo|disparo) ~2 (mi|nuestra|nuestro|su|al|el) ~1 (casa|zaguan|porton|puerta|perro|ventana|local|negocio|hermano|hijo)
        (ya)? (tengo|compre|consegui|compro|consiguio|tiene|trae|traigo|cargo|llevo|anda consiguiendo) ~3 <arma> ~12 (matar|matarlo|matarla|vengar|vengarme|pagar|cobrar|se lo entierro|lo va a|la va a|lo voy a|la voy a|los voy a|matarlos)
        (lo|la|los|las) (mato|mata|matan) ~3 (a los|a el|y a|los dos|si|el dia|cuando|para que|como)
        (le|les|te) (meto|mete|mete|voy a meter|va a meter|doy|suelto) ~1 (un|dos|tres|unos|2|3)? (plomazos|tiros|balazos|tiro|balazo|plomazo|piquete|cuchillo)
        (la proxima|el siguiente|la proxima bala) ~4 (muere|matan|mato|mueres|tu hijo|para mi|siguiente)
        (threatened|threatening|going|gonna|wants) to (kill|shoot|stab|burn|hurt) (him|her|them|everyone|people|my|us|me|the|his|someone)
        """,
        unless=PLAY + "\n(por el cel|por el celular|asalto|asaltaron|robaron|robo|me quitaron el)",
    ),
    rule(
        3,
        "dicen que lo van a matar",
        """
        (me|nos|lo|la) (van a|va a|quieren|quiere) (matar|quemar|linchar|picar|golpear|partir|madrear)
        te (voy a|vamos a) <herir.inf>
        """,
        needs=DANGER,
        unless=PLAY + "\n(trafico|calor|suegra|internet|junta|coraje|pasajeros|profe|oficina)",
    ),
    rule(
        3,
        "alguien lleva o consigue un arma para vengarse",
        """
        (tiene|trae|lleva|llevo|carga|traigo|saco|guarda) ~2 <fuego> ~10 (escuela|salon|vengarse|venganza|desquitarme|desquitarse|maestro|profe|burla|burlaron)
        (lunes|martes|miercoles|jueves|viernes|mañana|dia) ~5 (llevo|lleva|llevar|traigo|traer) ~3 <arma>
        """,
        unless=PLAY + "\n(juguete|agua|protocolo|requisito)",
    ),
)  # fmt: skip
