"""Blackmail with images, said in other words: the meeting or the deadline is today (4), blackmail (3), spread (2)."""

from bot.risk.signals.rule import rule

_IMAGE = "(foto|fotos|video|videos|pack|nudes|nude|imagenes|packs|pics|grabacion|grabaciones|videollamada)"
_HAS = "(tiene|tienen|guardo|guarda|grabo|grabaron|grabe|hackeo|hackearon|robo|mande|mando|pase|envie|envio|saco|sacaron|tomo|tomaron|hicieron|hizo)"
_SPREAD = "(sube|suben|subir|subirlo|subirlos|subirlas|publica|publican|publicar|publicarlas|publicarlos|manda|mandan|mandar|mandarlo|mandarlos|mandarlas|mandarselo|mandarselas|enseña|enseñan|enseñar|enseñarlo|enseñarselas|difunde|difunden|difundir|difundirlas|rola|rolan|rolar|rolarlo|pasa a todos|comparte|compartir|quema|queman|quemarme|exhibe|exhibirme|exhibir|post|leak|send|sale|filtra|filtrar|viraliza|ponen|pone)"
_ORELSE = "(o (lo|la|los|las|se|me|le|mi)|si no|sino|hasta que|plazo|a cambio|chantajea|chantajean|chantaje|extorsiona|extorsionan|extorsionando|amenaza|amenazan|amenazando|me amenaza|sextorsion|me obliga|me obligan|obliga|exige|exigen|if i dont)"
_NOW = "(<ahora>|hoy|esta noche|en una hora|en media hora|media hora|en un rato|en 10 minutos|al rato|ya voy|va para alla|ya salio|ya va|me esta esperando|estan esperando|esta afuera|esta aqui|a las (6|7|8|9|10|12|ocho|nueve|seis|diez|siete|doce))"
_NOT = "(bitcoin|spam|compu no tiene|credencial|titulacion|jaja|boda|quinceañera|graduacion|bautizo|trabajo final|infantil|ine|tamaño|vacante|bache|fuga|factura|cobranza|prestamo|editadas|app de|montadeudas|fiesta|equipo|tarea|gato|perro|receta|comprobante|recibo|ticket|taller|curso|con otra|tesis|proyecto|coche|casa en venta|terreno)"
_INTIMATE = "(intimo|intima|intimos|intimas|desnuda|desnudo|desnudas|desnudos|sin ropa|encuerada|encuerado|sexual|sexuales|nudes|nude|pack|mas fotos|mas videos|fotos mias|video mio|videos mios|fotos suyas|en calzones|en ropa interior|bañandome|bañandose|mis partes|teniendo relaciones|sin playera|de mi cuerpo|con la cara|porno|nuestros|nuestro)"

RULES = (
    rule(
        4,
        "la citan o publican sus imágenes hoy",
        f"""
        {_HAS} ~4 {_IMAGE} ~4 {_INTIMATE}? ~10 (me obliga|me obligan|tengo que (verlo|verme|ir)|debo (verlo|ir)|quiere que (vaya|lo vea|baje|salga)|me cita|me cito|dice que (vaya|baje|salga)) ~6 {_NOW}
        (ver|verlo|verme|verse|vaya|ir|bajo|baja|salga|entro|lleve|conecto|verlos) ~6 {_NOW} ~10 {_IMAGE}
        {_NOW} ~8 (verlo|verme|verse|ir con|vaya|baje) ~10 {_IMAGE} ~4
        (sextorsion|extorsiona|chantajea|extorsionan|chantajean|extorsionando|sextorsionando|amenaza|amenazan) ~10 {_IMAGE} ~8 {_NOW}
        (va|van|esta|estan) ~1 (a|por)? (publicar|publicando|subir|subiendo|mandar|mandando|difundir|difundiendo|quemar|compartiendo) ~3 (mi|mis|el|las|los|nuestro|nuestros|su|sus) ~1 {_IMAGE} ~10 ({_NOW}|si no voy|si no bajo|si no salgo)
        (ya)? (empezo|empezaron|comenzo) a (mandar|subir|publicar|difundir|pasar|rolar) ~2 (mi|mis|el|las|los) ~1 {_IMAGE}
        (ya)? (subio|publico|publicaron|subieron|mando|mandaron) ~3 (la primera|una|1|un) ~1 {_IMAGE}? ~8 (y va|las demas|los demas|la otra|el otro|las otras|sigue|si no)
        """,
        unless=_NOT,
    ),
    rule(
        3,
        "la chantajean con fotos o videos",
        f"""
        {_HAS} ~3 (mi|mis|un|una|unas|unos|sus|su|fotos|video)? ~1 {_IMAGE} ~10 {_ORELSE} ~6 {_SPREAD}
        {_HAS} ~3 (mi|mis|un|una|unas|unos|sus|su) ~1 {_IMAGE} ~6 (dice|dijo|dicen) que ~1 (las|los|lo|la|me|se) ~3 {_SPREAD}
        {_ORELSE} ~8 {_SPREAD} ~4 (mi|mis|el|los|las|un|su|sus|nuestro|todo) ~1 {_IMAGE}
        (pide|piden|pidio|pidieron|quiere|quieren|exige|exigen) ~4 (mas)? ~2 {_IMAGE} ~8 (o (los|las|lo|la|se|le) {_SPREAD}|o {_SPREAD}|si no|sino|chantaje|amenaza)
        (pide|piden|pidio|pidieron|quieren|exigen|exige|dieron|paga|pagar|deposite|depositar) ~5 (dinero|mil|pesos|quince|diez|lana|varo|dolares) ~4 o ~2 (lo|la|los|las|me|se)? ~1 {_SPREAD} ~4
        {_SPREAD} ~2 (mi|mis|el|los|las|su|sus|nuestros) ~1 {_IMAGE} ~5 (si (no|le|la|lo|me|pido|hablo|digo|termino|dejo|denuncio)|a (mi|toda mi|sus|su|mis) (familia|esposo|esposa|trabajo|chamba|escuela|jefe|papas|mama|papa|contactos))
        (me|la|lo|le|nos) (chantajea|chantajean|extorsiona|extorsionan|sextorsiona|amenaza|amenazan|chantajeo|extorsiono) ~4 {_IMAGE} ~1
        (me|la|lo)? (pide|piden|pidio|manda|pidieron|pidiendo) ~3 {_IMAGE} ~3 {_INTIMATE} ~10 (tengo|tiene) ~0 (8|9|10|11|12|13|14|15|16|17|once|doce|trece|catorce|quince|dieciseis|diecisiete)
        (tengo|tiene) ~0 (8|9|10|11|12|13|14|15|16|17|once|doce|trece|catorce|quince|dieciseis|diecisiete) ~10 (pide|piden|pidio|mande|mando|obliga) ~3 {_IMAGE} ~2
        (roblox|discord|free fire|juego|internet|tiktok|instagram|insta|grupo) ~8 (me|le) (pide|pidio|piden) ~2 {_IMAGE} ~2 {_INTIMATE}
        (vende|vendiendo|venden|vendio) ~3 {_IMAGE} ~3 {_INTIMATE}
        """,
        unless=_NOT,
    ),
    rule(
        2,
        "difundieron sus imágenes o la graban sin permiso",
        f"""
        (subio|subieron|publico|publicaron|difundio|difundieron|mando|mandaron|rolo|rolaron|filtro|filtraron|paso|pasaron|enseño|compartio|compartieron|pusieron|puso|roban|usan) ~3 (mi|mis|un|una|unas|nuestro|nuestros|su|sus|el|foto) ~1 {_IMAGE} ~3 ({_INTIMATE}|mio|mia|cambiandome|en fondo|en tanga|en traje de baño|privado|privada|sin (mi )?permiso)
        (subio|subieron|publico|publicaron|difundio|difundieron|rolo|rolaron|filtro|filtraron) ~1 (mi|mis|nuestro|nuestros) {_IMAGE} ~3
        (mi)? (ex|exnovio|novio|exmarido|expareja) ~3 (subio|publico|difundio|rolo|filtro|mando|enseño|compartio|tiene) ~2 (mi|mis|un|nuestro|nuestros|una) ~1 {_IMAGE} ~2 (mio|mia|intimos|intimas|nuestros|a|en|hace)
        (me|la|nos|le) (grabaron|grabo|tomaron fotos|tomo fotos|sacaron fotos|toman fotos|filmaron|graba|esta grabando) ~4 (vestidores|vestidor|regadera|baño|desnuda|desnudo|sin ropa|cambiandome|cambiandose|debajo|falda|teniendo|sin (mi|que)|intimidad|relaciones|a escondidas|dormida)
        (insiste|obliga|presiona) ~3 (grabar|grabarme|grabarnos|mandar|mandarle) ~3 {_IMAGE}?
        ley olimpia ~10 (mi|me|mis|ex|subio|difundio|publico)
        {_IMAGE} ~8 ley olimpia
        """.replace("(mi )?permiso", "permiso"),
        unless=_NOT + "\n(que es|en que consiste|explica|clase|exponer)",
    ),
)  # fmt: skip
