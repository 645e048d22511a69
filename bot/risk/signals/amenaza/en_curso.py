"""Somebody is about to be killed, or people are attacked or robbed right now, in other words: level 4."""

from bot.risk.signals.amenaza.words import PLAY
from bot.risk.signals.rule import rule

_GUN = "(pistola|pistolas|arma|armas|cuchillo|cuchillos|machete|machetes|navaja|escopeta|rifle|fusca|cuete|fierro|hacha|bat|bate|bates|tubo|tijeras|martillo|marro|gasolina|acido|encendedor|desarmador|gun|knife|corvo|molotov|picahielo|garrote|cuerno|escuadra|serrote|pica|chaira)"
_KILL = "(matar|matarlo|matarla|matarlos|matarlas|matarnos|matarme|picar|picarlo|picarla|apuñalar|apuñalarlo|apuñalarla|quemar|quemarlo|quemarla|quemarlos|linchar|lincharlo|balacear|balacearlo|degollar|ahogar|ahorcar|ahogarlo|ahogarla|ahorcarla|ahorcarlo|machetear|envenenar|rematar|rematarlo|descuartizar|acuchillar|acabar con (el|ella|todos|todas|mi)|disparar|dispararle|ejecutar)"
_TARGET = (
    "(mi|al|a un|a una|a la|a mi|a su|a los|a todos|a alguien|a el|a ella|a mis|ami|al de|a ese|a uno|a otro)"
)
_NOW = "(ahorita|orita|hoy|ahora|esta noche|ya (voy|va|estoy|esta|viene|salio|llego|subio|subieron|agarro|tengo|lo tengo|la tengo)|estoy (afuera|en su|enfrente|esperando)|esta (afuera|en la puerta|amarrado|amarrada|dormido|dormida|en la cancha|enfrente|esperando)|estan (afuera|entrando|subiendo|en la puerta|esperando)|en camino|en cuanto (salga|llegue|abra)|saliendo|cuando salga|diez minutos|10 min|5 minutos|manden|vengan|ayuda|auxilio|urgente)"
_GO = "(voy|vamos|vengo|va|van|viene|vienen|anda|andan|ando|salio|salieron|fue|fueron|sali|corrio|subio|subieron|bajo|llego|llegaron|esta|estan|entro|entraron|espera|persigue|corretea|correteando|persiguiendo)"

RULES = (
    rule(
        4,
        "va a matar o herir ahora",
        f"""
        (?<!(me|nos|te|se)) (voy a|va a|van a|vamos a|quiere|quieren|vienen a|viene a|fueron a|fue a|iba a|vengo a|vino a|vinieron a) ~1 {_KILL} ~2 {_TARGET}? ~6 {_NOW}
        {_NOW} ~6 (?<!(me|nos|te|se)) (voy a|va a|van a|vamos a|quiere|quieren|vienen a|viene a|vengo a) ~1 {_KILL} {_TARGET}
        (hoy|ahorita|orita|al rato|esta noche) ~2 (lo|la|los|las) ~1 (mato|mata|matan|quemo|quema|pico|picamos|linchamos|balaceo|tumbo|quiebro|trueno)
        (hoy|ahorita|orita|esta noche) ~1 (mato|quemo|pico|balaceo) (a|al)
        (lo|la|los|las) (mato|matamos|quemo|pico|tumbo|quiebro|trueno|apuñalo) ~3 (ahorita|orita|hoy|ya|saliendo|cuando salga|en cuanto|ahora)
        (tengo|traigo|agarre|cargo|llevo|saque|con) ~3 {_GUN} ~6 (voy (por|para|a buscar|sobre|tras|directo)|ya voy|estoy (afuera|en la puerta|esperando|en su)|lo espero|la espero|los espero|lo tengo enfrente|la tengo enfrente|ya llego|ya llegue)
        (voy|ya voy|vamos|ya vamos) (por|para|a buscar|sobre|tras|directo) ~6 (traigo|tengo|llevo|con|cargo|agarre) ~3 {_GUN}
        (estoy|ya estoy|ando|toy) ~2 (afuera|en la puerta|enfrente|esperando) ~10 (traigo|tengo|llevo|con) ~3 {_GUN}
        (lo|la|los|las|le) (voy a|vamos a|va a|van a) {_KILL} ~12 (esta (dormido|dormida|amarrado|amarrada|aqui|enfrente)|estan (en|dormidos|aqui)|afuera|ya subi|puerta|enfrente|traigo|tengo (el|la|un|una)|no me puedo (controlar|detener)|que alguien me pare|paren|detengan|deténganme)
        <persona> ~6 {_GO} ~4 {_GUN} ~8 (matar|mata|va a|voy a|por (mi|el|ella|la|su)|busca|buscando|puerta|cuarto|cuello|casa|persiguiendo|correteando|no (me|nos) deja|quiere|grita|gritando|afuera|escondidos|escondida)
        <persona> ~3 (trae|tiene|saco|agarro|carga|traen) ~3 {_GUN} ~4 (y|e|ya|va|viene|quiere|grita|dice|esta|me|nos|anda|en la mano)
        {_GUN} ~3 (en el (cuello|estomago|pecho)|en la (cabeza|garganta|cara|espalda|costilla|costillas)) ~2
        (voces|voz) ~4 (dicen|dice|ordenan|ordena|mandan|gritan|piden) ~2 (que)? ~3 (mate|matalo|matala|matalos|matar|lo mate|la mate|acabe con|apuñale|queme) ~8 ({_GUN}|ahorita|ya|hoy|esta (aqui|dormido|dormida|en la))
        {_GUN} ~8 (voces) ~4 (dicen|ordenan|mandan|gritan)
        (viene|vienen|estan|llegaron|subieron|entraron) ~3 (armado|armados|armadas|con armas|encapuchados|con pistolas|con machetes|a matarnos|a matarlo|a matarla|a matarme|a matar|por mi con)
        (quieren|quiere|van a|va a|estan por) ~1 (matar|linchar|quemar|balear|lincharlo|matarlo|golpear) ~3 (amarrado|amarrada|bar|casa|calle|pueblo|puerta|afuera|vivo|viva|hombre|señor|muchacho) ~4 (ahorita|ya|afuera|manden|vengan|ayuda|gritan|tiene|tienen|amarrado)
        (estan|esta) (golpeando|picando|apuñalando|macheteando|quemando|ahorcando|matando|pateando|linchando) (a|al) ~2 (un|una|uno|mi|señor|hombre|muchacho|chavo|compa|hermano|vecino|mujer|señora|amigo|alguien|otro) ~4
        (si no me (detienen|paran|agarran)|detenganme|deténganme|que alguien me (pare|detenga)) ~8 (mato|mata|matar|matarlo|matarla|hacer una (tonteria|locura)|picar)
        (ya)? (le|les) (dispare|meti un (tiro|balazo|cuchillo)|enterre el|meti el cuchillo|di un (balazo|tiro|piquete|cuchillada)) ~4
        (le|les) (puse|eche|puso|echo|esta echando|va a (dar|echar|poner)|voy a (dar|echar|poner)) ~3 (veneno|raticida|cloro|sosa|insecticida) ~6 (comida|sopa|cafe|leche|agua|refresco|biberon|ahorita|te|atole|niños|hermanitos)
        """.replace("|deténganme", ""),
        unless=PLAY + "\n(?<!dice que )(juguete|gotcha|obra de teatro|cocinar|carnicero|pescado|verdura|podar|jardinero con tijeras|museo|guardia|examen d|operativo|mañana|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(fin|finde)|capitulo|final|villano|disfraz|halloween|corta la carne|taller de|vender|receta|platillo|junta|internet|mole)".replace("(?<!dice que )", "") + "\n<pasado>",
    ),
    rule(
        4,
        "un asalto o una balacera en curso",
        """
        (nos|me|lo|la|los|las)? ~1 (estan|esta|andan|anda) (asaltando|balaceando|atracando|encañonando|disparando|baleando|tirando balazos|echando balazos)
        (nos|me) (estan|esta) robando ~4 (armados|pistola|cuchillo|ahorita|ayuda|navaja|vengan|escondidos)
        (estan|andan) robando (mi|nuestra|la|el|aqui) ~1 (casa|tienda|negocio|local|banco|farmacia|oxxo|restaurante) ~4
        (hay|se oyen|se escuchan|estamos oyendo|suenan|empezo) ~2 (balazos|disparos|balacera|tiroteo|plomazos|detonaciones|tiros) ~8 (ahorita|orita|ahora|afuera|aqui|cerca|casa|escondidos|escondida|escondidas|piso|bajo la cama|calle|ayuda|escuela|encerrados)
        (se metieron|se metio|entraron|entro|estan adentro|estan entrando|quieren entrar) ~4 (a|en|de)? ~3 (casa|departamento|tienda|local|negocio|cuarto|edificio|ladrones|ladron|rateros|ratero|un hombre|unos hombres|alguien|encapuchados|armados) ~8 (ahorita|orita|estoy escondid|escondida|escondido|escondidos|armados|siguen|sigue|estan (arriba|abajo|adentro|aqui)|ayuda|vengan|no (salgo|me muevo)|pistola|adentro|con mis hijos)
        (entraron|entro|se metieron|se metio|estan) a robar ~4 (siguen|sigue|estan|esta|aqui|ahorita|escondidos|escondida|armados)
        (asalto|asaltando|robo|rateros|ladrones|ratero|ladron) ~6 (escondidos|escondida|escondido|escondidas|en curso|ahorita|armados (adentro|aqui)|siguen (aqui|adentro)|sigue (aqui|adentro)|manden|vengan|nos tienen (tirados|amarrados|en el piso))
        (nos tienen|me tienen|los tienen) ~2 (tirados|tirado|en el (piso|suelo)|amarrados|boca abajo|encañonados|de rehenes|de rehen)
        """.replace("|estoy escondid|", "|"),
        unless="(pelicula|serie|juego|hace (dias|meses|años|rato ya)|precios|los bancos|politicos|diputados|comision|cfe|cohetes|feria|quincena|en la fila|me robaste|wifi|corazon|copiando|tarifas|peaje|gasolinera cobra|simulacro|medidores|vender|niños en)\n<risa>\n<pasado>",
    ),
)  # fmt: skip
