"""Intimate images: threats to publish (4 today, 3), spread (2)."""

from bot.risk.signals.rule import rule

_SPREAD = "(<difundir.inf>|<difundir.inf+lo>|<difundir.inf+se>|<difundir.3>|subirlo|subirlos|subirlas|sube|suben|publica|publican|manda|mandan|sale|quemarme|exhibirme)"
_BLACKMAIL = "(<amenazar.3>|amenazada|amenazado|amenazandome|chantajea|chantajean|chantajeando|chantajearon|chantajeo|extorsiona|extorsionan|extorsionando|extorsionaron|sextorsionan|sextorsionando|sextorsion|exige|exigen|exigia|pide|piden|pidio|pidieron|obliga|obligan|citaron|cito|si no|plazo|blackmail|blackmailing|threatening|threatens)"
_DAY = "(<ahora>|hoy|esta noche|en una hora|en un rato|minutos|a las (6|7|8|9|10|ocho|nueve|seis|diez)|al rato|ya voy|voy en camino|afuera|me esta esperando|antes de las|20 minutos)"
_SURE = "(intimo|intima|intimos|intimas|desnuda|desnudo|desnudas|desnudos|sexual|sexuales|nudes|nude|pack|sin ropa|encuerada|encuerado|privadas)"
_CAMERA = "(bitcoin|spam|hackearon la camara|compu no tiene|credencial|titulacion|jaja|boda|quinceañera|graduacion|bautizo|trabajo final|prestamo|app de|depositaron|liquido|editadas|con otra)"

RULES = (
    rule(
        4,
        "van a publicar imágenes íntimas hoy o la citan hoy",
        f"""
        {_BLACKMAIL} ~8 <intimo> ~8 {_DAY}
        {_DAY} ~8 {_SPREAD} ~4 <intimo>
        (esta|estan|van a|va a|por) (publicando|difundiendo|mandando|subiendo|publicar|difundir|subir|mandar) ~2 (mi|mis|el|los|las|su|un) <intimo> ~8 {_DAY}
        (tiene|tienen) ~3 <intimo> ~4 <desnudo> ~10 {_DAY}
        (ir|voy|verme|vaya|ver|voy a ir) ~4 {_DAY} ~8 <intimo>
        (esta|estan) (mandando|publicando|subiendo|difundiendo|compartiendo) ~2 (mi|mis|el) ~1 <intimo>
        (sextorsionando|extorsionando|chantajeando) ~6 {_DAY}
        videollamada ~3 (obligandome|obligan|obliga)
        """,
        unless=_CAMERA,
    ),
    rule(
        3,
        "la extorsionan con imágenes íntimas",
        f"""
        {_BLACKMAIL} ~10 {_SPREAD} ~4 <intimo>
        {_SPREAD} ~4 <intimo> ~6 (si no|si le|si la|si los|si me|si pido|si hablo|si digo|mañana|el viernes|el lunes)
        {_BLACKMAIL} ~5 <intimo> ~3 {_SURE}
        <intimo> ~2 {_SURE} ~8 ({_BLACKMAIL}|o (las|los|lo) {_SPREAD})
        <intimo> ~10 o (las|los|lo|se|me|la) {_SPREAD}
        <intimo> ~8 (dinero|depositar|deposite|pagar|paga|pago|10 mil|pesos) ~6 (o|si no|{_SPREAD})
        (si no) ~8 ({_SPREAD}) ~4 (mis|mi|el|los|las|todo) ~1 <intimo>
        (me|la|lo) (sextorsionan|sextorsionaron|estan sextorsionando|quieren sextorsionar|sextorsiono)
        (me extorsionan con (mis|un|mi)|me chantajea con (mis|un|mi))
        <intimo> ~6 (tengo|tiene) (9|10|11|12|13|14|15|16|17|once|doce|trece|catorce|quince|dieciseis) años
        (piden|pide|exige|exigen|pidiendo) (mas)? ~2 (fotos|foto|videos|nudes|pack) (mas|sin ropa|desnuda|desnudo|de mi cuerpo|en calzones|intimas|de mis)
        (vende|vendiendo|venden) ~2 <intimo> ~2 {_SURE}
        (leak|post|send|share) my (nudes|pics|photos|video|pictures)
        """,
        unless=_CAMERA,
    ),
    rule(
        2,
        "difundieron imágenes íntimas",
        f"""
        {_SPREAD} ~4 <intimo> ~2 {_SURE}
        {_SPREAD} ~2 (mi|su|mis|sus|nuestro|nuestros) (pack|nudes|nude)
        <intimo> ~2 {_SURE} ~6 (circula|circulan|circulando|circularon|grupo|internet|telegram|face|facebook|sin mi permiso|publicado)
        (me|la) (grabaron|grabo|tomo fotos|tomaron fotos|sacaron fotos|saco fotos|saco foto|grababa) ~4 (bañandome|cambiandome|desnuda|desnudo|sin ropa|dormida|en el baño|debajo de la|bajo la falda|intimo)
        (insiste|pide|piden|quiere|pidio|pidiendo) ~5 (nudes|pack|fotos (desnuda|sin ropa|intimas|desnudo))
        (pasaron|rolaron|subieron|filtraron|publicaron|difundieron|leaked|filtro) (mi|my|su|mis|un)? (pack|nudes|pics|video intimo|intimo)
        (manda|mandan|mando|mandaron|llegan|llegaron) ~2 fotos de (sus|su) (partes|pene|miembro)
        """,
        unless=_CAMERA + "\n(platica|taller|curso|tarea|exposicion)",
    ),
)  # fmt: skip
