"""Exploitation under way: level 3."""

from bot.risk.signals.rule import rule
from bot.risk.signals.trata.encierro import HARMLESS

_OBLIGE = (
    "(<obligar.3>|obliga|obligan|obligo|obligaron|fuerzan|hace|hacen|pone|ponen|ponia|manda|mandan|forzan)"
)
_WORK = "(prostituir|prostituirme|prostituirse|prostituirnos|acostarme|acostarse|acostarnos|fichar|halconear|botear|mendigar|limosna|limosnas|estafas|estafar|taloneo|talonear)"

RULES = (
    rule(
        3,
        "le quitaron sus documentos y no puede irse",
        """
        (me|nos|le|les) (<quitar.3>) ~3 <papeles> ~14 (no (me|nos|la|lo|las|los|le) (deja|dejan|paga|pagan)|no puedo (irme|salir)|no podemos|trabajando|trabajo|trabajamos|trabaja|deuda|debo|debemos|dueño|patron|patrona|horas|bar|renuncie|renunciar|calle)
        (no (me|nos|la|lo|las|los|le) (deja|dejan) (salir|ir|irme|irnos|irse|renunciar)|no puedo irme|no podemos irnos|no (me|nos) pagan|trabajando|trabajo|dueño|patron|patrona|patrones|jefe|padrote|representante|explotando) ~12 (me|nos|le|les)? (<quitar.3>|retienen|guarda) ~3 <papeles>
        (me|nos|le|les) (retienen|retiene|quitaron|quito|escondieron|escondio) ~2 (pasaporte|pasaportes|papeles|documentos)
        took (my|our|her|their) (passport|passports|papers|documents|phone|ids)
        """,
        unless=HARMLESS + "\n(transito|asalto|asaltaron|robaron|metro|ladron|ratero|policia|bolsearon|rateros|grua|ventanilla|copia|acuse)",
    ),
    rule(
        3,
        "la obligan a prostituirse, a pedir dinero o a delinquir",
        f"""
        (me|nos|la|las|los|lo|le|les) ~1 {_OBLIGE} ~2 (a)? ~2 {_WORK}
        (me|nos|la|las|los|lo) ~1 {_OBLIGE} ~3 (estar con|atender|ver a|irme con|ir con) ~2 (hombres|clientes|viejos|batos|vatos|señores|amigos)
        (atender|estar con|acostarme con|acostarse con|dar servicio a|manda con) ~1 (hombres|clientes|viejos)
        (me|nos|la|las|los|lo) ~1 (obligan|obliga|obligo|obligaron|fuerzan|forzaron|obligaban) ~2 a ~1 (vender|trabajar|pedir|transportar|cargar|llevar|robar|cargar|reclutar|vigilar|fichar|tener relaciones|hacerlo|tocar|empacar) ~5 (droga|dulces|calle|metro|semaforo|semaforos|dinero|gratis|sin|paquete|paquetes|cuota|cosas|mercancia|plumas|limosna|chicles|casas|todo|condon|flores|paga|armas|rosas|bebe|niño)
        (me|nos|la|lo|las|los) (prostituye|prostituyen|prostituia|prostituyeron|prostituyo|explota|explotan|explotaban|explotando|esclavizan|esclavizaron|padrotea|padrotean|estan explotando|esta explotando|tienen de halcon)
        (esta|estoy|estan|es) ~1 (siendo)? (esclavizado|esclavizada|esclavizados|explotada|explotado|explotados|prostituida|prostituyendo|esclavizadas) ~1
        (victima de|caso de|reportar|denunciar) ~2 (trata|explotacion|trata de personas)
        (vender|vendiendo|vende) (mi|su) cuerpo
        (me|nos|la|las|lo|los) ~1 (obliga|obligan|obligo|manda|mandan) ~4 (con|a ver) (señores|hombres|viejos|clientes|desconocidos)
        (me|nos|lo|la) (traen|tienen|trae|usan) ~1 de (mula|halcon|esclavo|esclava|esclavos|burrero|sirvienta)
        (me|nos) ~1 (obligan|obligaron|obliga) a (enganchar|reclutar|atraer|transportar|fichar|hacerlo)
        (me|nos) (hacen|pone|ponen|ponian) ~1 (a)? (transportar|cargar|llevar|pasar|vender|trabajar|pedir) ~8 (droga|paquetes|cosas|gratis|sin|dinero|si me niego|si no)
        (tienen|tiene|traen) cautivo
        (atendiendo|atender) clientes ~3 (para|y|toda|hasta)
        (me|nos|lo|la|los|las) (tienen|tiene|traen|trae) (a)? ~2 (trabajando|pidiendo|vendiendo|cocinando|boteando|fichando|limpiando|cosechando|sirviendo|haciendo) ~8 (fuerza|gratis|sin (paga|pagar|sueldo)|dinero|calle|bar|rancho|deuda|llave|horas|no (me|nos) dejan|metro|limosna|clandestina|obligada|obligado|cuerpo|vigilados)
        (trabajo|trabajar|trabajando|trabaja|trabajamos) ~8 (a la fuerza|a fuerza|a fuerzas|bajo llave|sin paga y|hasta pagar la deuda|para pagar la deuda|no me deja renunciar)
        (me|la) casaron a (la fuerza|fuerza|fuerzas|los (12|13|14|15|16|17|doce|trece|catorce|quince))
        (me|la|lo) compro ~4 (papa|familia|pesos|dolares)
        (pago|pagaron) ~4 (mil|pesos|dolares) ~2 por (mi|ella|una niña)
        (padrote|padrotes|madrota)
        (explotacion|esclavitud) (sexual|laboral) ~3 (a mi|de mi|mi|contra|en la casa|en el)
        (pedir|vender|limpiar|vendo|pido) ~8 si no (junto|juntamos|saco|sacamos|vendo|vendemos|completo|llevo|traigo) ~4 no (como|comemos|ceno|cenamos|duermo|entro|me dejan|nos dejan)
        no (me|nos|la|lo|las|los) (suelta|sueltan|dejan ir|deja ir) ~3 (hasta|si no|porque) ~4 (pagar|pague|paguemos|deuda|pago|pagamos)
        (wont|won te|dont|don te|not) (let|letting) (me|us|her) (leave|go)
        (vle|ap) touye (me|mwen)
        (no puedo irme|no me puedo ir|no me deja renunciar|no nos dejan ir|no me dejan ir|no la dejan ir) ~10 (deuda|debo|paga|pagan|trabajo|patron|matan|papeles|dueño)
        (forcing|force|forced|make|making) (me|us|her) ~1 (to)? (work|prostitute|sell|sleep with|beg|have sex)
        """,
        unless=HARMLESS + "\n(horrible|chamba|oficina|agencia de|cabeza|telefono|granja|refri|coraje|boiler|globo|era mi primer|tesis|asesor|renovacion|tema|folleto|material|informacion|talleres|exponer|modelo|uml|casting de|derechos laborales|finiquito|aguinaldo|godin|ropa usada|bazar)",
    ),
)  # fmt: skip
