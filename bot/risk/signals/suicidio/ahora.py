"""More ways of saying that it has begun or comes today, and of somebody who does not wake up: level 4."""

from bot.risk.signals.rule import rule
from bot.risk.signals.suicidio.words import EXAGGERATION

_I_DIE = "(me mato|me suicido|me cuelgo|me ahorco|me quito la vida|me aviento|me desvivo|me doy un (tiro|balazo|plomazo)|me tiro|(voy a|quiero|vengo a|pienso|he decidido|decidi|decidida a|decidido a|estoy por|a punto de|ganas de) (matarme|suicidarme|ahorcarme|colgarme|quitarme la vida|aventarme)|me voy a (matar|colgar|ahorcar|aventar|suicidar|dar un tiro|tirar)|me voy a (quitar la vida)|me voy matar|me voy ahorcar|voy matarme|voy (al puente|a las vias) a matarme|quiero (morir|morirme)|me quiero (morir|matar|aventar|ahorcar|colgar)|ya no quiero vivir)"
_MEANS = "(soga|cuerda|lazo|mecate|reata|cable|sabana|pistola|fusca|escopeta|revolver|arma|cuchillo|navaja|machete|veneno|pastillas|pastas|pills|raticida|cloro|rifle|cinturon|frasco|insulina|gillette|nudo|rastrillo|gas abierto|pastias|medicina|medicinas)"
_AT_HAND = "(en (la|mi|mis|las) (mano|manos|piernas|boca|sien|cuello|pescuezo|mesa|cama|viga|cuarto|cabeza|frente)|aqui|aca|listo|lista|servido|servida|amarrado|amarrada|puesto|puesta|enfrente|conmigo|a un lado|al lado|colgada|colgado|en un vaso|en un vasito|cargada|preparada|sobre la mesa|hecho|ya hice)"
_THIRD = "(mi|una|un|la|el|su) ~1 (<persona>|chavo|chava|roomie|bestie|morra|compañera|muchacho|muchacha|amix|compa|wey)"

RULES = (
    rule(
        4,
        "alguien tomó algo y no despierta",
        """
        <persona> ~10 (tomo|trago|metio|inyecto|pastillas|pastillitas|sobredosis|drogo|droga|fentanilo|cristal|alcohol|perico|tachas|pasado|pasada|intoxicado|intoxicada|jeringa|heroina|medicinas|mezclo) ~10 (no (despierta|reacciona|responde|respira|se mueve|contesta|puede respirar)|esta (morado|morada|azul|inconsciente|inconciente|convulsionando|desmayado|desmayada|vomitando y)|se esta poniendo (azul|morado|morada)|se (desmayo|puso morado|puso azul)|convulsiona|convulsionando|echando espuma|saca espuma)
        (no (despierta|reacciona|responde|respira)|esta (inconsciente|inconciente|convulsionando|morado|morada|azul)|desmayada|desmayado) ~8 (tomo|trago|metio|inyecto|pastillas|sobredosis|droga|drogas|fentanilo|cristal|frascos|cajas vacias|blisters|jeringa|pastillas tiradas|frasco vacio)
        (sobredosis|sobredosis de) ~6 (<persona>|no despierta|ayuda|ahorita|creo|tuvo|tiene)
        <persona> ~2 (esta (en|con|teniendo|sufriendo)|tuvo|tiene|le dio) ~1 (una)? sobredosis
        """,
        unless="(agua|simulacro|curso|taller|hace (años|meses)|siesta|fiesta de|resaca|ternura|pelicula|serie|gato|perro|cruda|borracho jaja)\n<risa>\n<pasado>",
    ),
    rule(
        4,
        "alguien acaba de tomar algo o de hacerse daño",
        """
        (me|se|nos) (acabo|acaba|acabamos) de (tomar|tragar|inyectar|meter|beber|zampar|echar) ~3 (todo|toda|todas|todos|un monton|muchas|frasco|pastillas|veneno|cloro|lo que|un bote|puño|entero|entera|caja|cajas)
        acabo de (tomarme|tragarme|inyectarme|meterme|zamparme) ~3 (todo|toda|todas|todos|monton|muchas|frasco|pastillas|veneno|cloro|lo que|bote|puño|caja|cajas|algo para|las|un)
        acaba de (tomarse|tragarse|inyectarse|meterse|zamparse|cortarse|colgarse|aventarse|dispararse|darse un) ~3
        <persona> ~4 se (tomo|trago|metio|zampo|empino) ~2 (las|sus|todas las|unas|muchas|un monton de|un frasco de|todo el|todas sus|mis)? ~1 (pastillas|pastias|veneno|cloro|raticida|frasco|medicinas|medicamento|medicamentos|insecticida|pills) (?!(de (la presion|la diabetes|las ocho)|recetadas|que le))
        <persona> ~6 se (corto|abrio) ~2 (las)? (venas|vena|muñecas)
        <persona> ~6 se (colgo|ahorco|acaba de colgar|esta colgando|esta ahorcando|disparo|dio un (tiro|balazo)|avento (al|del|de la|desde|a las)|quiere aventar|va a aventar|esta aventando|quiere tirar|quiere lanzar) ~6 (ayuda|ahorita|orita|en el (baño|cuarto|metro|puente)|no (abre|despierta|respira|contesta)|esta (en|arriba|subido|subida|parado|parada)|aqui|vengan|ambulancia|estacion|linea|tren parado)
        (me|se) (tome|trague|meti|zampe|empine|bebi) ~8 (para (morir|morirme|matarme|matarse|no despertar|dormir para siempre|ya no|acabar)|me quiero morir|adios|ya me siento|me arrepiento|me arrepenti|me arde|vomitando|no quiero morir|tengo miedo|ayuda)
        (tome|trague|bebi) ~4 (para (morirme|matarme|morir|no despertar)|todas|veneno|cloro|raticida|todo el frasco) ~4
        (me)? (corte|abri) ~6 (no (para|deja|paro|dejo) (de)? (salir|sangrar)?|sale mucha|saliendo mucha|salio mucha|mucha sangre|hay sangre|sangre por|muy (hondo|profundo|feo)|bien (hondo|profundo|feo)|hasta el hueso)
        (ya)? (empece|comence) a (matarme|cortarme las)
        (ya)? intente ~2 (hace (rato|un rato|poco)|ahorita|hoy|hace unos minutos) ~8
        (voy|vamos) ~1 (a)? intentarlo (otra vez|de nuevo) ~1 (ahorita|hoy|ya)
        """,
        unless=EXAGGERATION + "\n(vitamina|vitaminas|agua|jugo|cafe|refresco|tequila|te|leche|chela|cerveza|suero|licuado|atole|electrolitos|paracetamol|aspirina|presion|gripa|pelo|cabello|dedo|cebolla|cocinando|luz|llamada|telefono|rasurando|fleco|pollo|aguacate|aguita|horchata|pozole|caguama|electrolitos|gripe|resfriado|colicos|certificacion|protocolo|simulacro|cliente)\n<pasado>",
    ),
    rule(
        4,
        "quiere matarse hoy, con el medio a la mano o ya en el lugar",
        f"""
        {_I_DIE} (?!(el|un|una|unas|unos|la de|las de|los|a la alberca|en la cama|de cabeza)) ~4 (ahorita|orita|hoy|ahora|esta (noche|tarde|madrugada|mañana)|ya mismo|en (un rato|una hora|cuanto)|al rato|antes de que (llegue|lleguen|regrese|regresen|despierte|despierten|amanezca)|cuando (se duerman|duerman|se vaya|se vayan|se duerma))
        (hoy|ahorita|orita|esta noche|esta tarde|al rato|ahora) ~4 {_I_DIE} (?!(de|del|el|un|una|unas|unos|la de|las de|los|a la alberca|en la cama))
        {_I_DIE} ~8 (ya)? (tengo|traigo|agarre|prepare|puse|hice|amarre|hay|esta|compre|con) ~4 {_MEANS} ~2 {_AT_HAND}
        (tengo|traigo|agarre|puse|amarre|cargo|con) ~3 {_MEANS} ~4 {_AT_HAND} ~8 {_I_DIE}
        {_MEANS} ~2 {_AT_HAND} ~4 {_I_DIE}
        {_I_DIE} ~6 {_MEANS} ~1 {_AT_HAND}
        (estoy|ando|toy|subi|ya subi|llegue|ya llegue|ya estoy|sentada|sentado|parada|parado) ~3 (en|a|al|sobre|arriba)? ~1 (el|la|las|un|mi)? (puente|azotea|barandal|vias|vias del tren|anden|cornisa|orilla|borde|balcon|viaducto|segundo piso|torre|antena) ~10 {_I_DIE}
        {_I_DIE} ~8 (estoy|ando|subi|ya subi|voy (rumbo|camino|para|de camino)|llegue|ya llegue) ~3 (puente|azotea|vias|anden|metro|cornisa|balcon|viaducto|barandal|edificio)
        (voy|vengo) (rumbo|camino|para|hacia|de camino) ~2 (al|a las|a la) (puente|vias|azotea|metro|viaducto) ~6 (matarme|aventarme|tirarme|morir|acabar)
        (me voy a|me) (aventar|aviento|tirar|lanzar) (?!(el|un|una|unas|unos|la|las|los|a la|todo)) ~4 (ahorita|orita|desde aqui|nadie|diganle|adios|ya estoy|perdon|los amo)
        (diganle|digan|diles|dile|digale) a ~4 que (los|la|lo|las) (amo|quiero|ame) ~6
        {_I_DIE} ~6 (diganle|adios|perdonenme|perdoname|perdon a todos|ya no me busquen|cuiden a mis)
        (es|sera) (mi|el) ultimo (dia|noche|mensaje) ~3 (de mi vida|que|vivo|viva|aqui|en cuanto|me)
        (ultimo dia de mi vida|ultima noche de mi vida|mi ultimo mensaje)
        (ya)? (esta|deje|tengo|puse) ~2 (puesta|puesto|lista|listo|amarrado|amarrada) ~1 (la|el|mi) (soga|cuerda|lazo|mecate|reata|cable|sabana)
        (tengo|traigo) ~3 (pistola|arma|escopeta|revolver|fusca|rifle) ~4 (en (la|mi) (boca|sien|cabeza|frente|mano)|apuntandome|en las piernas)
        {_THIRD} ~4 (me (marco|llamo|escribio|mando)|esta|se subio|dice que) ~6 (puente|azotea|vias|anden|barandal|edificio|balcon) ~6 (se (avienta|va a aventar|quiere aventar|tira|mata|quiere tirar|quiere matar)|aventarse|tirarse|matarse)
        (se) (quiere|va a) (aventar|tirar|lanzar) ~3 (ahorita|orita|aqui|ahi esta|esta (en|arriba|subido|subida|parado)|ya esta)
        """,
        unless=EXAGGERATION + "\n(alberca|clavado|bungee|paracaidas|tirolesa|trampolin|foto|tobogan|mariachi|de risa|antojo|trabajo|chiste|oso|hambre|sueño|verguenza|calor|frio|nervios|juego|nivel|partida|jefe final|tacos|examen|tarea|escenario|examenes|maraton|reta|actriz|actor|director|turno|renta|guardia|certificacion|protocolo|simulacro|director de escena|gripe|gripa)",
    ),
)  # fmt: skip
