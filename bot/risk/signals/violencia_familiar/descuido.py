"""Elders and children without food or locked in, and pets killed to frighten: level 3."""

from bot.risk.signals.rule import rule

_PETS = "(perro|perra|perros|perrito|perrita|gato|gata|gatito|gatita|gatitos|mascota|cachorro|conejo|conejos|perico|pollito|pollitos|animalito|animalitos|animales)"
_KILLS = "(mato|mataron|ahorco|ahogo|quemo|enveneno|pateo|patea|apuñalo|avento|azoto|machuco|golpeo|golpea|mata|corto|tiro)"
_FRAIL = "(abuela|abuelo|abuelita|abuelito|suegra|suegro|viejita|viejito|anciana|anciano|ancianita|señora|señor|bisabuela|tia|tio|mama|papa|niño|niña|niños|niñas|bebe|sobrino|sobrina|sobrinos|nieto|nieta|nietos|hermanito|hermanita|hermanitos|enfermo|enferma|hijastro|hijastra|vecinito|vecinita)"

RULES = (
    rule(
        3,
        "dejan sin comida, agua o medicinas a quien depende de otros",
        f"""
        (<menor>|{_FRAIL}) ~4 (sin (comer|comida|agua|alimento|alimentos|sus? (medicina|medicinas|medicamento|pastillas|insulina|pañal)))
        (me|nos|la|lo|le|los|las|les) ~1 (tiene|tienen|deja|dejan|dejo|dejaron|dejaba|mantienen) ~2 sin (comer|comida|agua|alimento|alimentos|(mi|mis|su|sus|la) (medicina|medicinas|medicamento|medicamentos|pastillas|insulina|oxigeno))
        no (me|nos|le|les) (da|dan|daba|daban|quieren dar|quiere dar) ~1 (de comer|comida|agua|de tragar|mi (medicina|comida|insulina)|mis (medicinas|pastillas)|sus (medicinas|medicamentos|pastillas)|su (medicina|insulina|comida|medicamento)|los alimentos|nada de comer)
        (me|nos|le|les) (niega|niegan|quita|quitan|esconde|esconden) ~1 (la comida|el agua|de comer|alimento|(mi|mis|sus|su|las|los) (medicina|medicinas|pastillas|insulina|medicamento|medicamentos))
        (me|nos|la|lo|los|las) (encierra|encierran|encerraba|encerraban|encadena|encadenan|amarra|amarran|amarraba) ~2 (con (llave|candado|cadena)|en (el|la|un) (cuarto|baño|patio|azotea|closet|casa|bodega|corral|ropero|gallinero)|en las noches|todo el dia|como (perro|animal)|cuando (sale|salen|se va|se van)|solo|sola|a oscuras|de castigo|a la cama|a la silla)
        (tienen|tiene|dejan|deja|traen) ~2 (amarrado|amarrada|encadenado|encadenada|en la (azotea|zotehuela)|en el patio|como (perro|animal)|en un corral) ~3 (a)? ~1 (mi|un|una|su|al|la|el) ~1 {_FRAIL}
        {_FRAIL} ~5 (amarrado|amarrada|encadenado|encadenada|encerrado|encerrada) ~4 (cama|silla|patio|cuarto|baño|azotea|candado|llave|todo el dia|sin|sola|solo)
        """,
        unless="(jaja|perro|perra|gato|gata|dieta|ayuno|ayunas|estudio de|analisis|cirugia|apetito|pediatra|vegetal|hijos no|la cuadra|la colonia|pipa|tinaco|fuga|sacmex|garrafon|quiere comer|mascota|animal|cachorro|gatos|perros|gatitos|perritos|cuando viaja|pajaros|por accidente|me abrio|me abrieron|los nervios|internet|tanda|castigado sin celular|sin querer)",
    ),
    rule(
        3,
        "mata o lastima animales para asustar, o amenaza con hacerlo",
        f"""
        <agresor> ~3 (me|nos|le)? {_KILLS} ~1 (a)? (mi|mis|nuestro|nuestra|al|el|su|a mi|a mis) {_PETS} ~4 (para|frente|enfrente|delante|asi|por|porque|si|y (me|dijo|dice|que|luego)|en mi cara|de coraje|cuando|dice que)
        <agresor> ~1 (me|nos)? (mato|ahorco|quemo|enveneno|ahogo|apuñalo) ~1 (a)? (mi|nuestro|nuestra|al|a mi) {_PETS}
        me (mato|ahorco|quemo|enveneno|ahogo) ~1 (a)? (mi|al|el|la) {_PETS}
        (dice|dijo|amenaza|amenazo|jura) ~5 (matar|mata|envenenar|va a matar|quemar|ahorcar|hacerle algo|hacerle daño) ~1 (a)? (mi|mis|al|nuestro|nuestra) {_PETS}
        (mata|va a matar|matar) ~1 (mi|mis|al) {_PETS} ~3 (si (lo|la|me|digo|hablo|no|cuento|salgo)|y (luego|despues) (a mi|ami|sigo|a nosotros))
        (mi|el) (papa|padrastro|esposo|marido|novio|ex|pareja|hijo) ~6 {_KILLS} ~1 (mi|al|a los|los|a mi|nuestro) {_PETS} ~8 (asustarme|asustarnos|lastimarme|que aprenda|castigarme|sigo yo|la siguiente|siguiente soy yo|enfrente|delante|frente a mi|frente a los)
        """,
        unless="(veterinario|atropello|camion|coche|carro|sin querer|vecino|vecina|vecinos|accidente|pelota|juguete|pasear|moto)\n(jaja)",
    ),
)  # fmt: skip
