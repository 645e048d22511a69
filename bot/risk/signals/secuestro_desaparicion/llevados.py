"""Taken, held for ransom or lost, in other words: now (level 4), gone (3), long searched or nearly taken (2)."""

from bot.risk.signals.rule import rule
from bot.risk.signals.secuestro_desaparicion.ahora import NOT_PERSON

_WHO = "(mi|mis|un|una|unos|al|a la|el|la|nuestro|nuestra|su|ami|dos|tres|a los|a las|a mi|a un|a una) ~1 (<persona>|muchachas|chavos|chava|chicas|chica|joven|jovenes|normalistas|amigas|carnal|roomie|socio|chalan|estudiantes|comunero|repartidor|migrantes|paisanos|amix|novia|viejito|viejita|bestie)"
# "tienen a mi hijo", "llevaron mi niña"; not "tienen un oso viejo".
_TO = "(?=(a|al|ami|mi|mis|nuestra|nuestro)) (a)?"
_RANSOM = "(rescate|piden|pide|pidieron|pidio|pidiendo|exigen|exige|deposite|depositar|deposito|depositemos|dinero|mil|pesos|dolares|lana|varo|pago|pague|pagar|paguemos|oxxo|transferencia|no cuelgue|no (los|lo|la) (sueltan|suelta|volvemos)|no cuelgo|no avise|o (lo|la|los|las) matan|si no (pago|pagamos|deposito)|le cortan|un dedo|(lo|la|los) matan)"
_GONE = "(no (ha|han|a|an)? ~1 (regresado|regreso|regresa|vuelto|volvio|vuelve|llegado|llego|llega|aparecido|aparece|aparecio|aparecen|contesta|contestado|contesto|responde|respondido|bajado|venido|vino)|desaparecio|desaparecieron|desaparecido|desaparecida|desaparecidos|no (lo|la|los|las) (encuentro|encontramos|hallo|hallamos|encuentran)|ya no (regreso|volvio|llego|contesta|supe|supimos|aparecio|salio)|nunca (llego|regreso|volvio|aparecio)|no (se|sabemos|saben) (nada)? ~1 (de|donde)|no se sabe|nadie (sabe|la ha visto|lo ha visto)|sin (saber de|noticias)|se perdio|se extravio|anda (perdido|perdida)|esta (perdido|perdida|desaparecido|desaparecida)|(cel|celular|telefono|tel) ~1 (apagado|muerto)|missing|vanished)"
_RECENT = "(ayer|anoche|antier|anteayer|hoy|desde (ayer|anoche|antier|la mañana|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|hace (unas|dos|tres|2|3|4|unos) (horas|dias)|las)|hace (horas|unas horas|un dia|dos dias|tres dias|2 dias|3 dias|4 dias|una semana|cuatro dias|cinco dias)|(van|ya van|lleva|llevan|tiene|tienen|llevamos) ~2 (horas|dias|dia|noches|semana)|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|esta (mañana|tarde|madrugada|semana)|dos dias|tres dias|3 dias|2 dias|4 dias|cuatro dias|desde entonces|domingo|sabado|ya son las|toda la noche)"
_LONG = "(hace (mas de)? ~1 (años|año|meses|mes)|desde (el)? ~1 (2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|año pasado|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|pandemia)|(lleva|llevo|llevamos|van|tiene|hace|ya) ~2 (años|meses|año|mes)|en (2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023)|desde (hace) ~1 (un)? ~1 (años|año|meses|mes)|el año pasado)"
_FRAIL = "(alzheimer|alzaimer|demencia|demencia senil|pierde la memoria|perdida de memoria|se le olvida|se desorienta|se le olvidan las cosas|no (se acuerda|recuerda|sabe su)|autismo|autista|sindrome|discapacidad|esquizofrenia|no habla|sorda|sordo|ciega|ciego|retraso|epilepsia|diabetica|diabetico|silla de ruedas|enfermita|enfermito|mal de la cabeza)"
_MINOR = "(hija|hijo|sobrina|sobrino|hermana|hermanita|hermano|hermanito|nieta|nieto|prima|primo|niña|niño|alumna|amiga|mejor amiga|menor|chama|morrita|vecinita|compañera)"

RULES = (
    rule(
        4,
        "tienen o se llevaron a alguien y piden dinero",
        f"""
        (llevaron|levantaron|secuestraron|agarraron|tienen|tiene|raptaron|plagiaron|subieron|retienen|tenemos) ~1 {_TO} {_WHO} ~12 {_RANSOM}
        (piden|pide|pidieron|pidiendo|exigen|exige) ~3 (rescate|dinero|mil|pesos|dolares|lana|varo) ~5 (por|para soltar|a cambio de|liberar|dejar libre|devolver|para que suelten) ~1 (a)? ~1 {_WHO}
        (dicen|dice|dijeron|dijo|aseguran|llamaron|llamo|marcaron|hablaron|hablan|me hablan|llaman) ~6 que ~3 (tienen|tiene|secuestraron|agarraron|levantaron|tenemos|tenian) {_TO} {_WHO}
        (me|nos) (llamaron|marcaron|hablaron|llaman|marcan|hablan|hablo|llamo|marco) ~6 (tienen|tiene|secuestrado|secuestrada|secuestraron|tenian) {_TO} {_WHO}
        (secuestraron|levantaron|raptaron|plagiaron) ~1 (a)? ~1 {_WHO} ~8 (hace (un)? ~1 (rato|momento|ratito|poco|una hora|dos horas|horas|minutos)|ahorita|orita|acaba de pasar|acaban|ayuda|quieren|ya (llamaron|marcaron|hablaron)|no cuelgan|estan llamando|hoy)
        (ya)? pagamos ~3 y no (lo|la|los|nos) (sueltan|regresan|entregan)
        (estan|esta) (secuestrando|raptando|llevandose)
        (estan|esta) (levantando) (a|al) ~1 <persona>
        (nos|me) (estan|andan|quieren) ~1 (levantar|levantando|secuestrando|secuestrar|subir a (la)? fuerza|subiendo a) (?!((el|la|mi) <vehiculo>|cargos|multa|acta))
        (me|nos|lo|la) ~1 (subieron|subio|metieron|metio|jalaron|jalo|echaron) ~3 (a|en|al) ~1 (la|un|una|su|el|mi)? ~1 <vehiculo> ~10 (no (me|nos|se) (deja|dejan|bajan|donde|conozco)|no se a donde|no paran|no para|fuerza|ayuda|no conozco|autopista|carretera|seguros|vendado|voy en el piso|amarrado|ahorita|orita|va como loco|armados)
        (voy|vamos|estoy|ando|me llevan|me lleva|nos llevan|me traen|me trae) ~3 (en|por) ~1 (un|una|la|el|su) ~1 (carro|coche|camioneta|taxi|cajuela|uber|van|troca|carretera|caseta) ~10 (no (conozco|me deja|me dejan|se a donde|se donde|para|paran|abre)|a la fuerza|desconocido|desconocidos|amarrada|amarrado|me (agarraron|robo|robaron|subieron)|señor que no|no es amigo|seguros|vendados|vendado)
        (me|nos) (robo|robaron|rapto|raptaron|secuestro|secuestraron) ~2 (un|una|unos) (señor|hombre|hombres|tipo|tipos|señora|mujer|wey|weyes|persona) ~6
        (me|nos) (robaron|secuestraron|raptaron|levantaron|agarraron) ~6 (estoy en (un|una)|estamos en|no se donde|amarrad|voy en|me tienen|cajuela|ojos vendados|me van a|stan hablando|este es su)
        se (robaron|robo|llevaron|llevo|estan llevando|quieren llevar) ~1 (a)? ~1 (mi|la|una|un|el|al|mis|ala|ami) ~1 (bebe|niño|niña|hijo|hija|hermanita|hermanito|nieta|nieto|sobrina|sobrino|nena|chama|novia|amiga|amigo|hermano|hermana|novio|roomie) ~14 (ahorita|orita|ahora|hace (un)? ~1 (rato|ratito|minutos|poco|nada|10|5)|parque|mercado|camioneta|carro|coche|moto|fuerza|gritando|llorando|corri|no alcanzo|plaza|parada|jalaron|greñas)
        (lo|la|los|las|nos|me) (tienen|tiene) ~3 (amarrado|amarrada|vendado|vendada|encintado|con los ojos|secuestrado|secuestrada|de rehen|golpeado|hasta (pagar|que pague|que paguen)|en una casa de seguridad)
        (hay|vi|alcance a ver|veo|oigo) ~3 (persona|señor|muchacho|muchacha|hombre|mujer|alguien|uno|niño|niña|chava) ~4 (amarrado|amarrada|vendado|vendada|con los ojos (tapados|vendados)|en la cajuela|encajuelado|encadenado|encadenada) ~6
        (sacaron|bajaron|subieron|jalaron) ~2 (al|a|a la|a mi|a un|a una|a dos) ~5 ((a|en|de) (una|la|un) ~1 (camioneta|suburban|carro|coche|troca|moto)|encapuchados|armados|a punta de pistola|a la fuerza) ~4 (ahorita|orita|ayuda|van saliendo|acaban|acaba de|en este momento|ya arranco)
        (llevarse|llevando|llevan|levantaron|sacaron) ~4 a punta de pistola
        (me|nos) (pararon|bajaron|detuvieron|agarraron) ~6 (reten|policias|hombres armados|encapuchados|carretera) ~8 (llevan|llevaron|estamos|bajaron|subieron|esta en|no nos dejan|se llevan)
        """.replace("|amarrad|", "|"),
        unless=NOT_PERSON + "\n(era mentira|es mentira|era falso|esta (aqui )?conmigo|ya (hable|me contesto|contesto|aclaramos)|no tengo (hijos|nietos|sobrinos|hijas)|esta aqui|esta junto|esta en (su|la) (casa|escuela|trabajo|cuarto)|esta dormido|estaba (dormido|dormida|en|bañandose)|grua|transito|hospital|ambulancia|torito|policia se|simulacro|vacaciones|excursion|paseo|escuela se|abuelita y|mañana salen|hace (años|meses|un año)|el año pasado|circulando|cadena|audio|no di ni|colgue|resulto|ya aparecio|ya los|abuela y|comiendo|oso|en peso|extorsion|estafa|cuesta|cobran por|curso|boda|costo)".replace("(aqui )?", "(aqui)? "),
    ),
    rule(
        4,
        "se acaba de perder o se llevaron a quien no puede cuidarse",
        """
        (mi|un|una|el|la) ~1 (bebe|niño|niña|hijo|hija|sobrino|sobrina|hermanito|hermanita|nieto|nieta|bb) ~1 (mi (bb|bebe|niño|niña))? ~4 (no esta|no aparece|no lo encuentro|no la encuentro|ya no (salio|esta)|se me (perdio|solto|fue|salio)|se solto|se salio|no contesta) ~12 (<reciennacido>|ahorita|orita|ahora|ayuda|plaza|parque|mercado|metro|feria|baño|carreola|alameda|merced|central|tianguis|cierren|iba de la mano|hace un)
        (metro|mercado|plaza|parque|tianguis|feria|merced|alameda) ~10 (no (encuentro|encontramos) a|se (me)? (perdio|solto)|no esta|perdi a) ~2 (mi|a|bebe|niño|niña|hijo|hija)
        (cargo|dejo|cuidaba|cargar) ~4 (bebe|niño|niña) ~10 (no esta|se fue|no ta|ya no estaba|se lo llevo|se la llevo)
        """,
        unless=NOT_PERSON + "\n(ya (lo|la) (encontre|encontramos|hallamos|vi)|ya aparecio|vacaciones)",
    ),
    rule(
        3,
        "alguien no aparece",
        f"""
        (mi|mis|nuestra|nuestro|al|el|la|una|un|ami|dos|tres|el hijo de|la hija de) ~1 (<amado>|esposo|chavos|chava|compañero|compañeros|compañera|alumno|alumna|muchacho|muchacha|viejito|viejita|novio|novia|hno|hna|carnal|carnala|comadre|compadre|bestie|amix|marido|muchachos|nuera|suegra|suegro|abuelito|abuelita|niñera|señora|joven|papas|tios|sobrinos|nietos|hijos|roomie|amigue|chama|chalan|chofer|colega) ~12 {_GONE} ~10 {_RECENT}
        {_RECENT} ~8 (mi|mis|nuestra|nuestro|ami|el|la) ~1 (<amado>|esposo|compañero|muchacho|viejito|novio|novia|carnal|marido) ~8 {_GONE}
        (mi|mis|el|la|un|una) ~1 (<amado>|esposo|novio|novia|marido|viejito|viejita|compañero|compañera) ~8 {_RECENT} ~10 {_GONE}
        (desaparecio|desaparecieron|no aparece|desaparecido) ~2 (mi|mis|nuestro|nuestra|un|una|dos|tres|la|el) ~2 (<persona>|compañero|compañera|compañeros|amigue|amix|novio|comunero|normalistas|muchachas|niñera) ~10 ({_RECENT}|marcha|asamblea|uniforme|trabajo|escuela|bosque|fiesta|antro)
        {_FRAIL} ~10 (se (salio|fue|perdio|extravio|escapo)|{_GONE})
        (se (salio|fue|perdio|extravio|escapo)|{_GONE}) ~10 {_FRAIL}
        (abuela|abuelo|abuelita|abuelito|mama|papa|suegra|suegro|tia|tio) ~6 (se (salio|fue|perdio|extravio)|salio) ~10 ({_GONE}|no lo (encuentro|encontramos)|no la (encuentro|encontramos)|no sabe regresar|se pierde|no sabe donde vive)
        {_MINOR} ~6 (se (fue|va|escapo|salio|iba|quiere ir)|fue a ver|quedo de verse|quedo con|c fue) ~6 (con|a ver a|para verse con) ~3 (alguien|un (amigo|novio|muchacho|chavo|señor|hombre|tipo|wey|bato|desconocido)|un|una (amiga|persona|morra)|el|uno|su novio) ~4 (que conocio|de (internet|free fire|roblox|tiktok|instagram|insta|face|facebook|discord|la app|tinder|una app)|que (conocieron)|por (internet|facebook|tiktok))
        (conocio) ~3 (en|por) ~1 (internet|facebook|face|tiktok|instagram|insta|free fire|roblox|discord|una app|tinder|un juego|el juego) ~8 (se fue|se escapo|no (ha regresado|regresa|contesta|aparece)|desaparecio)
        (levantaron|secuestraron|raptaron|desaparecieron|se llevaron|bajaron|subieron) ~1 (a)? ~1 {_WHO} ~12 ({_RECENT}|noches|noche|miedo (a|de) denunciar|nadie (se atreve|reporta)|camioneta|no aparece|no (lo|la) (regresan|sueltan)|armados|encapuchados|placas|rancho|denunciar)
        (estuve|estuvo|estuvimos) ~1 (secuestrada|secuestrado|secuestrados|privada de la libertad) ~4 (dias|horas|noche) ~6 (ayer|anoche|escape|dejaron|soltaron|saben|miedo)
        (me|nos) (escape|soltaron|dejaron ir|solte|liberaron) ~8 (secuestr|secuestrada|secuestrado|secuestro|secuestradores|kidnapped|tenian encerrad|secuestrados)
        (busco|buscamos|ando buscando|buscando|levantar|hacer|poner|sacar) ~2 (a|una)? ~2 (mi|mis|ficha|alerta|reporte|cedula|denuncia) ~3 (de (busqueda|desaparicion|persona)|<amado>|amber) ~10 ({_RECENT}|desaparecido|desaparecida|desaparicion)
        (se llevo|llevo) ~1 (al|a la|a mi|a mis|a los|el|mi|los) ~1 (niño|niña|hijo|hija|hijos|bebe|bb|niños|nena) ~2 (el papa|su papa|mi ex|su padre|la mama|su mama|mi exesposo)? ~8 (no (me|lo|la|los) (contesta|regresa|quiere regresar|devuelve|deja)|ya cambio|sin (permiso|avisar)|no se donde|otro (estado|pais)|desaparecio|no aparece|fuerza)
        (papa|padre|ex|exmarido|mama) ~3 se llevo ~2 (niño|niña|hijo|hija|hijos|bebe|bb|niños|nena) ~10 (cambio|no (me|los|lo|la|se|contesta|regresa|devuelve)|numero|otro)
        """.replace("|tenian encerrad|", "|").replace("(secuestr|", "("),
        unless=NOT_PERSON + f"\n(en (la|el|su) (lista|sistema|padron|foto|recibo|acta|pagina)|a tiempo|sin hablarme|mensaje visto|pension al|al examen|a la cita|a dormir|el alta|la beca|pagar la cuenta|la bici|bicicleta|perrito|ya (aparecio|aparecieron|llego|la encontramos|lo encontramos|me aviso|regreso)|se le acabo la pila|torito|vuelo|avion|paquete|pedido|en visto|de vacaciones|visita|ghosteo|enojada|enojado conmigo|oxxo|al baile|mi regalo|plomero|tecnico|fontanero|cartero|gas|uber eats|whatsapp caido)\n(si no|hasta que|cuando) (regreso|llego|vuelvo|regrese|llegue)\n{_LONG}",
    ),
    rule(
        2,
        "busca desde hace tiempo, sobrevivió o casi se la llevan",
        f"""
        <amado> ~10 {_GONE} ~8 {_LONG}
        {_LONG} ~6 (que)? ~2 {_GONE} ~4
        {_LONG} ~4 (mi|mis|su|la|el) ~1 <amado> ~8 {_GONE}
        (busco|buscamos|busca|buscan|buscando|busqueda|buscar) ~2 (a|de|una)? ~1 (mi|mis|su|sus|nuestros) ~1 (<amado>|hijos|desaparecido|desaparecida) ~8 ({_LONG}|desaparecido|desaparecida|fosa|fosas|monte|pala|colectivo|carpeta|semefo|sierra)
        (mi|mis|su|la|el|un|una|sobrino|hijo|esposo) ~2 (sigue|siguen|esta|estan) ~1 (desaparecido|desaparecida|desaparecidos|sin aparecer)
        (mama|madre|padre|papa|familia|familias|hermana|hermano) ~1 (buscadora|buscador|de (un|una) (desaparecido|desaparecida)|de (personas)? desaparecidos|de persona desaparecida)
        (colectivo|colectiva) ~2 (de)? ~1 (busqueda|buscadoras|desaparecidos)
        casi ~2 (me|nos|la|lo|se) ~1 (secuestran|levantan|llevan|suben|roban|llevaron|la llevan|lo llevan|me llevan|jalan)
        (me|nos|la|lo) ~1 (quisieron|querian|intentaron|trataron de|quiso|intento|han querido|iban a) ~1 (secuestrar|levantar|subir|llevar|raptar|robar|jalar|meter|plagiar) ~2 (a|en|para|ayer|el|saliendo|hace|en la|de|$)
        (creo|siento|sospecho|pienso) ~3 (que)? ~4 (quieren|van a|quiere|me|nos|lo|la) ~1 (secuestrar|levantar|llevar|raptar|vigilan para|vienen siguiendo|secuestren|levanten|andan cazando|quieren llevar|mande levantar|estan vigilando|lleven)
        (estuve|estuvo|sobrevivi|sobrevivio|sobreviviente|fui|fue) ~2 (secuestrada|secuestrado|un secuestro|a un secuestro|de secuestro|un levanton|victima de secuestro) ~3
        (me|nos|lo|la) (secuestraron|levantaron|tuvieron secuestrad|plagiaron) ~6 {_LONG}
        (me|nos|la|lo) ~1 (sigue|siguen|persigue|persiguen|ha estado siguiendo|anda siguiendo|andan siguiendo|han seguido|vigila|vigilan|anda vigilando|viene siguiendo|vienen siguiendo) ~1 (un|una|el mismo|la misma|unos|dos) ~1 (hombre|señor|tipo|tipos|wey|bato|carro|coche|camioneta|moto|desconocido|hombres|sujeto)
        (un|una|el mismo|unos) ~1 (carro|coche|camioneta|moto|hombre|tipo|señor|bato|wey|tipos|desconocido) ~4 (me|nos|la|lo) ~1 (sigue|siguen|anda siguiendo|persigue|viene siguiendo|vigila|vigilan|espera afuera|ha seguido|esta siguiendo|toma fotos|tomo foto|toma foto|anda vigilando)
        """.replace("|tuvieron secuestrad|", "|"),
        unless=NOT_PERSON + "\n(instagram|twitter|redes|cobrador|cobranza|vendedor|tiktok|seguidores|perrito|perro|gato|serie|novela|mala suerte|recuerdo|deuda|prestamo|ya aparecio|audio|cadena|circulando|fake|falsa|robachicos de|las becas|sombra|luna|el trafico|la suerte|antojo)",
    ),
)  # fmt: skip
