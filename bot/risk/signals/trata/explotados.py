"""Exploited, held or sold, said in other words: now (level 4) or under way (3)."""

from bot.risk.signals.rule import rule
from bot.risk.signals.trata.encierro import HARMLESS

_OBLIGE = "(obligan|obliga|obligo|obligaron|obligaban|obligaba|forzan|fuerzan|forzaron|ponen|pone|ponian|hacen|hace|hicieron|mandan|manda|traen|trae|llevan a|exigen|tienen|tiene)"
_WHOM = "(me|nos|la|lo|las|los|le|les)"
_SEX = "(prostituir|prostituirme|prostituirse|prostituirnos|prostituyendo|prostituyendome|prostituida|acostarme con|acostarse con|acostarnos con|estar con (hombres|clientes|señores|viejos|desconocidos)|atender (hombres|clientes|señores|viejos)|irme con (hombres|clientes|señores|sus)|dar servicios|dar servicio|fichar|fichando|talonear|taloneando|pararme en|ir con (hombres|clientes|señores|sus amigos)|vender mi cuerpo|atendiendo (hombres|señores|clientes)|ver a (clientes|señores|hombres)|see clients|sleep with)"
_BEG = "(pedir (dinero|limosna|caridad|monedas|en (el|la|los))|pedir|mendigar|limosnear|vender (chicles|dulces|mazapanes|flores|paletas|plumas|droga|rosas|en el metro|en los semaforos)|botear|limpiar parabrisas|robar|halconear|ser halcon|cargar (droga|cosas|paquetes)|mover droga|hacer (fraudes|estafas|llamadas)|trabajar (gratis|sin|todo el dia|para (un cartel|ellos|la maña|pagar)|en (la calle|los semaforos|casas|la zafra))|cosechar|pedir limosna)"
_HELD = "(no (me|nos|la|lo|los|las) (dejan|deja) ~1 (salir|ir|irme|irnos|irse|renunciar|hablar|descansar|venirse|cambiarme|salirme|usar el (cel|celular|telefono)|comer)|no (puedo|podemos|puede|pueden) (salir|irme|irnos|irse|escapar|renunciar|salirme)|no (me|nos) puedo ir|(me|nos|la|lo|los|las) (tienen|tiene|traen) ~1 (encerrada|encerrado|encerrados|encerradas|amenazada|amenazado|amenazados|vigilados|vigilada|bajo llave)|(me|nos) (encierra|encierran|encerro|encerraron)|duermo ahi encerrada|sin salir)"
_UNPAID = "(no (me|nos|le|les) (paga|pagan|pago|quiere pagar|quieren pagar|da mi|dan mi)|no paga|no pagan|sin (paga|pago|sueldo|salario|pagarme|pagar|cobrar|papeles)|gratis|(debo|debemos|deuda|debe) ~4|(me|nos) descuentan|(me|nos) (quito|quitaron|quita|esconde|tiene|tienen|retiene|guardo|guarda) ~2 (papeles|pasaporte|documentos|ine|acta|celular|cel|curp|telefono|papel|identificacion))"
_JOB = "(patrona|patron|patrones|señora|señor|dueño|dueña|jefe|jefa|encargado|encargada|trabajo|trabajando|trabajamos|trabaja|taller|maquila|rancho|campo|bar|cantina|restaurante|fabrica|invernadero|casa donde|fonda|barco|construccion|bodega|cocina|tienda|table|antro|capataz|contratista|familia|aqui|jale)"
_GIRLS = (
    "(niñas|niñitas|morritas|muchachas|muchachitas|señoritas|chicas|chavitas|jovencitas|menores|adolescentes)"
)
_MEN = "(hombres|señores|clientes|viejos|tipos|batos|vatos|weyes|desconocidos)"

RULES = (
    rule(
        4,
        "retenida, vendida o explotada en este momento",
        f"""
        {_WHOM} ~1 {_OBLIGE} ~3 {_SEX} ~12 (ahorita|orita|hoy|esta noche|ya viene|viene (uno|otro)|llega|ya llego|encerrada|encerrados|no (nos|me) (dejan|deja) salir|ayuda|afuera)
        (estoy|estamos|me tienen|nos tienen|nos encerraron|me encerro|me encerraron|encerrada) ~4 (encerrada|encerradas|encerrados|encerrado)? ~6 {_OBLIGE} ~3 ({_SEX}|{_BEG}|trabajar)
        {_SEX} ~8 (encerrada|encerradas|encerrados|bajo llave|con llave|ahorita|ya viene el|hoy)
        (me|nos|la|lo|las) (esta|estan) (vendiendo|entregando|ofreciendo|prestando|rentando|subastando|comprando|obligando a (ser|subir|acostarme|atender)) ~4 (a|con|amigos|hombre|señor|por|halcon|clientes|un)
        (vendiendo|vender|venden|vendieron|ofrecen|comprando) ~2 (a)? ~1 (una|unas|mi|la|las|dos) ~1 (chica|chicas|muchacha|muchachas|niña|niñas|menor|menores|hermana|prima|hija|sobrina|mujeres|mujer) ~6
        (me|la|lo|nos) (vendio|vendieron|vendi) ~1 (mi|su|el|con|a un|por)
        (acaban|acaba) de vender a
        (ya)? (me|la) (compraron|compro|pago|pagaron) ~6 (subiendo|suben|llevan|carro|camioneta|casa|señor|esposa|vienen por|papa)
        (tienen|tiene) a ~1 (una|unas|mi|varias|dos|tres|muchas|otras) ~1 (menor|menores|chica|chicas|muchacha|muchachas|niña|niñas|hija|hermana|prima|amiga|mujeres) ~3 (encerrada|encerradas|amarrada|hotel|motel|cuarto|a la fuerza|prostituyendo|prostituyendola|escondida|con un tipo|sin salir|bajo llave)
        (me|nos) (encerraron|encerro|trajeron engañada|trajeron engañadas|robaron y) ~8 (personas|pueblo|trabajo|hotel|casa|cuarto|candado|cadena|taller|llave|pedir|otras)
        (ayuda|auxilio|ayudenme|vengan|manden) ~3 trata ~1 (de (personas|blancas))? ~3
        (trata|explotacion) ~2 (de personas)? ~6 (no (me|nos) dejan salir|encerrada|estoy en|ahora mismo|ahorita|hotel)
        (me|nos|la|lo|los) (van) a (pasar|cruzar|llevar|subir|mover|trasladar|vender) ~4 (al otro lado|a la fuerza|por la fuerza|a fuerza|a fuerzas|a otro estado|a otra casa|en la noche|con un (señor|hombre)|con el (señor|hombre)|con (hombres|clientes))
        (theyre|they are|making|forcing) ~2 (me|us) ~3 (clients|sell|work in)
        (ya)? (subio|llego|esta abajo|viene|entra) ~3 (el|otro|un|primer) ~1 (cliente|hombre|señor) ~6 (no (quiero|me deja|puedo)|me (obliga|pega|mata)|encerrada|ayuda)
        """,
        unless=HARMLESS + "\n(pelicula|serie|boletos|artesania|comida|tamales|casa de mi|la casa|terreno|coche|celular|telefono|maquina|refri|usado|hace (años|mucho|meses)|me escape|ya me sali|curso|herencia|hermanos|interesada|tarjeta|seguro|plan|paquete de|no llego|facebook|amazon|mercado libre)",
    ),
    rule(
        3,
        "explotación: la obligan a prostituirse, pedir o trabajar",
        f"""
        {_WHOM} ~1 {_OBLIGE} ~4 {_SEX}
        (tienen|tiene|hay|meten|guardan|llegan) ~3 {_GIRLS} ~8 (entran|suben|llegan|pasan|salen) ~3 {_MEN}
        (entran|suben|llegan|salen) ~4 {_MEN} ~8 (tienen|hay|estan|con) ~3 {_GIRLS} ~4 (encerradas|no salen|nunca salen|adentro|ahi)
        {_WHOM} ~1 (obligan|obliga|obligo|obligaron|obligaban|forzan|fuerzan|ponen a|pone a|ponian a|hacen|hace|mandan a|manda a|traen|trae) ~3 {_BEG} ~6 (dinero|calle|semaforo|semaforos|metro|crucero|cruceros|iglesia|todo|meta|pegan|pega|castigan|como|cuota|fuerza|quita|quitan|casa|si no|gratis|droga|limosna|caridad|cartel|maña|niños|bebe|paga|salgo|sin)
        (obligan|obliga|ponen|pone|traen|tienen|mandan|explotan|usan|rentan|trae) ~2 a ~1 (los|las|unos|unas|dos|tres|varios|su|sus|mi|mis|un|una|muchos)? ~1 (niños|niñas|niño|niña|hijos|hijo|hija|menores|chamacos|chiquitos|ancianos|abuelitos|sobrinos|hermanitos|abuelo|abuela|bebe|muchachas|chicas|muchachos|criaturas|nietos) ~3 (a)? ~1 ({_BEG}|pidiendo|vendiendo|trabajando|mendigando|limosneando|robando|explotados|explotadas|esclavos|prostituirse|prostituyendo)
        (niños|niñas|niño|niña|chamacos|menores|chiquitos|abuelo|abuela|criaturas) ~4 (pidiendo|vendiendo|mendigando|limosneando|trabajando) ~8 (obliga|obligan|les pega|le pega|les quita|le quita|recoge|no son (sus|suyos)|castigan|cuida un|vigila)
        (tienen|tiene|traen|trae|son|soy|somos|estamos|estan|vivo|tratan|trata|era|es) ~2 (como|de)? ~1 (esclavo|esclava|esclavos|esclavas|esclavizados|esclavizadas|esclavizada) (?!(del|de (la|los|mi|historia)))
        (me|nos|la|lo|los|las) ~1 (explota|explotan|explotaron|explotaban|tienen explotada|tienen explotado|tienen explotados|tienen explotadas|tiene explotada|estan explotando|esta explotando) ~4 (taller|bar|casa|campo|sexualmente|calle|patron|patrona|familia|no (pagan|paga)|laboralmente|tio|tia|padrote|papeles|encerrados)
        (soy|estoy|somos|vivo|estan|tienen|es) ~2 (explotada|explotado|explotadas|explotados|prostituida|prostituido) ~2 (en|por|a|taller|aqui)
        {_JOB} ~8 {_HELD} ~8 {_UNPAID}
        {_JOB} ~8 {_UNPAID} ~8 {_HELD}
        {_HELD} ~4 (donde|en que|en la que) ~1 (trabajo|trabaja|trabajamos|limpio|cuido)
        (donde|en que) (trabajo|trabaja|trabajamos|limpio) ~4 {_HELD} (?!(temprano|a comer|antes))
        {_UNPAID} ~6 (ni|y)? ~1 {_HELD}
        {_HELD} ~6 {_UNPAID}
        {_HELD} ~3 (hasta|porque|si no) ~4 (pagar|pague|pagues|paguemos|deuda|debo|debemos|termine|cumpla|contrato)
        (patron|patrona|señora|dueño|capataz|encargado|patrones) ~4 {_HELD} (?!(temprano|a comer|de vacaciones|antes|los domingos|el domingo))
        (me|nos|le) (quito|quitaron|quita|esconde|escondio|retiene|tiene|guardo) ~1 (el|la|los|mi|mis|nuestros|sus|su|la|unas)? ~1 (pasaporte|pasaportes|papeles|documentos|acta|ine|identificacion) ~8 (no (me|nos|la|le) (deja|dejan|regresa|devuelve|da|paga|pagan|regresan)|para que no (me|nos|se) (vaya|vayamos|escape)|trabajo|trabajar|patron|patrona|bar)
        (pago|pagan|paga|dinero|compro|compraron|dieron dinero|vendieron|cambio) ~6 (casar|casarla|casaron|casarme|matrimonio|esposa|por ella|por mi) ~6 (12|13|14|15|16|17|doce|trece|catorce|quince|niña|menor|papa|pueblo|fuerza)
        (me|la) (casaron|quieren casar|van a casar|obligan a casar|casan|obligan a casarme|quieren casarme) ~6 (fuerza|obligada|viejo|señor|dinero|12|13|14|15|16|17|doce|trece|catorce|quince|vaca|vacas|sin querer|con un)
        (me|nos|la|lo|las) ~1 (vende|renta|ofrece|presta|alquila|comparte|entrega|cambia) ~2 (a|con) ~1 (sus|su|otros|hombres|señores|desconocidos|un|los|amigos|clientes) ~1
        (me|la) (manda|obliga|lleva|llevan|mandan) ~3 (con|a ver a|a) ~1 (sus|los|unos|otros)? ~1 (amigos|conocidos|clientes|señores|hombres|desconocidos|compadres) ~6 (paga|pagan|cobra|dinero|el se queda|le pagan|lana|varo|porque debe|acuesto|acostarme)
        (anexo|centro de rehabilitacion|granja) ~8 (nos sacan a trabajar|trabajar a (la)? fuerza|nos obligan|nos pegan|nos venden|nos tienen)
        (llamo|llama|llaman|acuso|acusa|denuncia|echa|aventar) ~3 (migracion|la migra) ~6 (me voy|nos vamos|quejo|reclamo|renuncio|salgo|hablo|cobro|no trabajo|paga|sueldo)
        si ~2 (voy|vamos|quejo|quejamos|reclamo|renuncio|salgo|hablo|cobro) ~4 (llama|llaman|acusa|denuncia|echa|avienta) ~3 (migracion|la migra|policia) ~6 (no (me|nos) (paga|pagan|deja|dejan)|trabajo|patron|patrona|sueldo|papeles)
        """,
        unless=HARMLESS + "\n(jaja|internship|de risa|pelicula|serie|honorarios|nomina|aguinaldo|finiquito|liquidacion|imss|pension|vacaciones|home office|freelance|recamarera del|teletrabajo|puntual|exposicion|mi mama me|mis papas|mi mama no|mi papa no|no me deja mi mama|calificaciones|quincena atrasada|salon|mi examen|prepa|tele|videojuego|proyecto|maestra|historia|resumen|capitalismo|antro nuevo|dj|tele|gratis el)",
    ),
    rule(
        2,
        "teme que la enganchen o sospecha de trata",
        """
        (huele|late|suena|parece|sera|seria|considera|pinta|creo|dicen|no sera|sea|es) ~3 (a|que es|que)? ~1 (trata|tratante|tratantes|enganche|enganchador|enganchadora|red de trata|trafficking|trata de personas|reclutamiento forzado|explotacion) (?!(de (convencer|hacer|que|un|una|mi|la|el|lo)|bien|mal|sobre))
        (trata de (personas|blancas)|red de trata|tratantes|enganchadores|enganchador)
        (me|la|lo|le|nos) ~1 (quieren|quiere|quisieron|quiso|esta|estan|intentan|intento|trato de) ~1 (enganchar|enganchando|reclutar|reclutarme|engancharme|padrotear|llevar de halcon|jalar al narco|jalar a la maña)
        (miedo|temo|temor|preocupa|angustia|no vaya a ser) ~6 (enganchen|enganche|engancharla|trata|se la roben|la vendan|explotarla|la exploten|prostituya|prostituyan|enganchando)
        (ofrece|ofrecen|ofrecio|ofrecieron|quiere|quieren|propone|invita|invitan) ~10 (trabajo|chamba|jale|modelo|mesera|bailar|bailarina|niñera|edecan|dama de compañia|damas de compañia|escolta|cuidar|limpiar|masajista|ganar|irme|irse|viaje|edecanes|hostess|dolares) ~14 (coyote|sin contrato|sin avisar|no (le)? (digas|diga|avise|digan)|dejar (el|mi|la) (pasaporte|ine|celular|cel)|piden (mi|el|la) (pasaporte|ine|acta)|ropa interior|fotos en|foto de cuerpo|cuerpo (entero|completo)|calzones|bikini|vuelo pagado|pagan (el)? (vuelo|viaje|boleto|pasaje)|adelantado|deuda|debo|sin celular|pagar el cruce|otro estado|otro pais|tijuana|cancun|monterrey|reynosa|texas|houston)
        """,
        unless="(tarea|taller|platica|curso|exponer|exposicion|conferencia|materia|ensayo|tesis|serie|pelicula|documental|directorio|folleto|campaña|resumen|historia|civica|palabras faciles|traduzco|mazateco un|instituciones|trata de (explicar|hacer|convencer|no)|buen trato|cartel de|noticia|noticias|jaja|se trata|bromas|trailer|libro|marcha|me vale|dj|angustia tanto lo|capacitacion|personal)",
    ),
)  # fmt: skip
