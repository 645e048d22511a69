"""Plans and threats against somebody (level 3), wishes and vague threats (2), in other words."""

from bot.risk.signals.amenaza.words import PLAY
from bot.risk.signals.rule import rule

_WHO = "(<persona>|todos|todas|alguien|uno|wey|profe|gente|cabron|pendejo|desgraciado|infeliz|ex|director|maestra|maestro|salon|escuela|prepa|secu|delegado|que (me|le|lo)|hombre|mujer|morro|morra|tipo|papas|jefes|familia|dueño)"
_KILL = "(matar|matarlo|matarla|matarlos|picar|picarlo|apuñalar|apuñalarlo|quemar|quemarlo|quemarla|balacear|balear|degollar|ahorcar|ahogar|machetear|envenenar|rematar|descuartizar|acuchillar|acribillar|ejecutar|desvivir|desaparecer|atacar|atropellar|reventar|levantar|plomear|disparar|dispararle|dispararles|golpear|madrear|linchar)"
_WISH = (
    "(ganas|impulso|impulsos|ideas|idea|pensamientos|pensamiento|fantasias|deseos|deseo|necesidad|tentacion)"
)
_HURT = "(matar|matarlo|matarla|matarlos|matarlas|lastimar|lastimarlo|lastimarla|lastimarlos|golpear|golpearlo|golpearla|ahorcar|ahorcarlo|ahorcarla|pegarle|pegarles|romperle|partirle|quemar|quemarle|quemarlo|vengarme|picarlo|picar|acuchillar|apuñalar|hacerle daño|hacerles daño|hacer daño|hacerle algo|desquitarme|madrear|madrearme|reventar|reventarlo|aventar|aventarla|aventarlo|verlo muerto|verla muerta|verlos muertos|que se muera|ahogar|ahogarlo|ahogarla|sacudir|cachetear|explotar todo|venganza|atropellar|atropellarlo)"
_HURT_AT = "(lastimarlo|lastimarla|lastimarlos|golpearlo|golpearla|ahorcarlo|ahorcarla|matarlo|matarla|matarlos|pegarle|pegarles|romperle|partirle|quemarle|quemarlo|vengarme|picarlo|hacerle daño|hacerles daño|hacerle algo|hacer daño|desquitarme|reventarlo|aventarla|aventarlo|ahogarlo|ahogarla|atropellarlo|verlo muerto|verla muerta|verlos muertos|(matar|lastimar|golpear|ahorcar|quemar|acuchillar|apuñalar|madrear|reventar|ahogar|sacudir|cachetear|aventar|picar|atropellar) (a|al|gente|alguien|ami))"

RULES = (
    rule(
        3,
        "planea matar o herir a alguien",
        f"""
        (?<!(me|nos|te|se)) (voy a|quiero|pienso|vamos a|va a|quiere|quieren|planea|planean|planeo|planeando|planeamos|jura|juro|van a|piensa|dispuesto a|capaz de|ordeno|mandaron|mando|decidio|amenazan con|amenaza con|amenazo con) ~1 {_KILL} ~1 (a|al|a la|a los|ami|su|la|mi|el)? ~2 {_WHO} (?!(de risa|de hambre))
        (quiere|quiero|planea|planean|va a|voy a|piensa|planeando|planeo) ~1 (hacer) ~1 (una)? (masacre|matanza|tiroteo|balacera)
        (el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|mañana|esta semana|pasado mañana|el dia (de|que)|el fin|este fin|la proxima|cuando (salga|regrese|llegue|me lo encuentre|lo vea)) ~4 (lo|la|los|las|le|les)? ~1 (mato|mata|matan|quemo|pico|balaceo|doy piso|doy un (tiro|balazo)|disparo|trueno|reviento|voy a matar|va a matar|van a matar|desvivo|apuñalo)
        (lo|la|los|las) (mato|matan|pico|quemo|balaceo|trueno|quiebro|desvivo|apuñalo) ~4 (el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|mañana|esta semana|el dia|si (vuelve|me|no|lo|la|le|sigue|se)|a la proxima|cuando|en cuanto)
        (mata|matan|mate|mataba) ~1 (a|ami|al|mi) ~1 (mi|mis|su|la|el|todos|los)? ~1 (hijo|hija|hijos|mama|papa|hermano|hermana|familia|mujer|esposa|esposo|novio|novia|primo|abuela|todos|niños|patron|dueño|niño|vecino|suegra|tio|cuñado) ~4 (si|el|mañana|por|dice|dijo|cuando)
        (si no (pago|deposito|regreso|doy|le|les|me|quito)|si (hablo|digo|denuncio|declaro|regreso|vuelvo|no)) ~6 (me|lo|la|nos|los|te)? ~1 (mata|matan|queman|quema|balacean|entierra|entierran|desaparecen|levantan|cortan)
        (ya)? (le|les)? ~1 (pague|pago|pagaron|contrate|contrato|contrataron|mande|ofrecio|ofrecen) ~4 (para que|por|pa que) ~3 (mate|maten|quemen|piquen|desaparezcan|levanten|madreen|golpeen|me)
        (compro|compre|consiguio|consegui|tiene|tengo|trajo|afilo|afile|guarda|guardo) ~2 (el|la|un|una|su|mi)? ~1 (pistola|arma|rifle|machete|cuchillo|veneno|escopeta|navaja|gasolina|fierro|acido|bidon|cuete) ~6 (para|pal|pa) ~2 (matar|matarlo|matarla|el|la|los|ella|mi|picar|vengar|patrona|patron|jefe|quemar|vengarme)
        (ya)? (compre|consegui|tengo|afile|cargue) ~2 (pistola|arma|rifle|machete|veneno|escopeta|navaja|gasolina|fierro|acido|bidon|cuete) ~10 (mato|matar|matarlo|matarla|cobrar|vengar|va a pagar|se muere|picar|picarlo|quemo|quemar|reviento)
        (le|les) (voy a|va a|van a|vamos a) (dar|meter|echar|poner|enterrar|aventar|prender|soltar|vaciar) ~2 (plomo|veneno|balazos|tiros|un tiro|un balazo|machete|cuchillo|navaja|acido|gasolina|fuego|lumbre|la pistola|el arma|piso|un plomazo|cuello|raticida)
        (me|lo|la|nos|le) ~1 (apunto (con (la|el|una|un|su)|a la (cabeza|cara|sien)|al pecho)|encañono|corto cartucho|amago con|disparo (?!(la|el|los|las))|enseño la pistola|enseño el arma|enseño la bala|puso la pistola|puso el cuchillo|puso la navaja) ~3
        (le|les) (puse|apunte|enseñe|saque|corte cartucho) ~3 (pistola|cuchillo|machete|navaja|arma|escopeta) ~3
        (balaceo|balacearon|balearon|rafaguearon|disparo|dispararon|tirotearon|incendiaron|quemaron|rociaron) ~2 (la|mi|nuestra|a|el|mi|al|su) ~1 (casa|negocio|puerta|local|coche|perro|fachada|puesto|moto|zaguan|hermano|primo|hijo)
        (dice|dijo|dijeron|dicen|jura|juro|jurado|grita|grito|mando decir|mandaron decir|escribio|escribieron) ~4 que (si|en cuanto|cuando) ~8 (mata|matan|quema|queman|balacea|pica|dispara|muere|mueren|entierra|desaparece)
        (dice|dijo|dijeron|dicen|jura|juro) ~3 que ~4 (va a|van a|quiere|quieren|ba a) ~1 {_KILL}
        (al|el) que (me|le|lo|la) ~6 (lo|le) (mato|voy a matar|voy a picar|voy a quemar|doy piso|voy a meter)
        (le dije|dijo|dije|grite|adverti) ~3 que (lo|la|los) (iba a|voy a|va a) ~1 (matar|quemar|picar)
        """,
        unless=PLAY + "\n(multa|demanda|despido|juguete|gotcha|disfraz|reprobar|dieta|examen|oficina jaja|capitulo|final de temporada|crossfit|profe de historia|papa noel|al rojo|ajedrez|tiempo muerto|videojuegos|virus|plagas|precio|promocion)\n(por el cel|por el celular|asalto|asaltaron|me robaron)",
    ),
    rule(
        2,
        "ganas o miedo de dañar, amenazas vagas",
        f"""
        {_WISH} ~3 de ~2 {_HURT} ~3
        (?<!(me|nos|te|se)) (quiero|quisiera|pienso|pense|pensado|pensando|imagino|imaginado|fantaseo|fantasea|sueño|gustaria|podria|pensamos|quiere|ganas) ~2 (en|con|que)? ~1 {_HURT_AT}
        (siento|creo|temo|miedo) ~2 (que)? ~2 (podria|puedo|voy a|pueda|vaya a|de|un dia) ~2 {_HURT_AT}
        (sueño|imagino|pienso) ~1 que (lo|la|los|las|le) (mato|golpeo|atropello|pico|quemo|ahorco)
        (voces) ~4 (matar|maten|lastimar|hacer daño|mate|ordenan|acabe)
        (le|les) deseo la muerte
        (me|nos) ~1 (amenaza|amenazan|amenazo|amenazaron|amenazaba|amenazando|amenazado|amenazada|trae amenazado|traen amenazado|trae amenazada|traen amenazada|traen amenazados|tiene amenazado|tiene amenazada|tienen amenazados|tienen amenazada|tienen amenazado) ~3 (con (hacer|que|golpear|pegar|mandar|quitar|romper|partir|darme|lastimar|echarme|quemar|venir|decir)|el|mi|los|un|unos|vecino|diario|seguido|de|por|desde|cada|$)
        (mi|el|un|los|mis|unos|una) (vecino|vecinos|vecina|compañero|cuñado|jefe|casero|franeleros|señor|tipo|prestamista|exsocio|inquilino|yerno|primo|señora) ~3 (me|nos) (amenaza|amenazo|amenazan|amenazaron|tiene amenazado|tienen amenazados|tiene amenazados|tiene amenazada) ~1
        (recibo|recibi|llegan|llegaron|mandan|mandaron|dejaron|reciben|recibimos) ~3 (amenazas|amenaza|mensajes amenazantes|un anonimo|papel amenaz|anonimos)
        (me|nos|te|lo|la|le) ~1 (va|van) a ~1 (pesar|cargar la|romper (la madre|toda la madre|el hocico|la cara)|partir (la madre|la cara|el hocico)|pasar algo|ir mal|dar (mi|una) (escarmiento|calentada|su merecido|merecido)|fregar|enderezar a golpes|sacar a patadas|caer en bola|arrastrar por)
        (me|nos) ~1 (dicen|dice|grita|gritan|dijo|dijeron) ~2 que ~4 (me|nos) (va a|van a) (matar|fregar|romper|partir|madrear|ir mal|pasar algo|caer|chingar|golpear|cargar|sacar a)
        (se la|me la|me las|nos las|todas) (va|van|voy) a ~1 (pagar|cobrar|cobrarlas|cobrarla) ~2
        (un dia|algun dia|un dia de estos) ~4 (lo|la|los|las|le|les) (mato|voy a (matar|romper|partir|golpear|dar|agarrar|aventar)|reviento|agarro a|va a matar|mata)
        (un dia|algun dia) ~6 (mata|mato|matar|masacre) (a todos|todos|a alguien|gente)
        """.replace("|papel amenaz|", "|"),
        unless=PLAY + "\n(reprobar|reprobarme|correrme|despedirme|despido|demandar|demanda|desalojo|desalojar|multa|abogado|buro|embargar|embargo|embargarme|corte|cortar la luz|cobranza|prestamo|app|deuda|impuestos|sat|examen|calificacion|capitulo|frio|llover|tormenta|postre|dormir con|trastes|impresora|laptop|compu|computadora|celular|despertador|bocina|cuñadas de broma|lonche|karma|licuadora|america|liga|finales|descontar|descontarme|uniforme|lluvia|ropa tendida|platillo|mole)\n(de un abrazo|a besos|a abrazos|comer|comermelo|pay|a la parrilla|gordos)",
    ),
)  # fmt: skip
