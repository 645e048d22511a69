"""Who does it and to whom."""

from __future__ import annotations

_KIN = (
    "papa|papas|papi|apa|mama|mami|ama|ma|padre|madre|padres|jefa|jefe|padrastro|madrastra|hermano|hermana|hermanos"
    "|hermanas|carnal|tio|tia|tios|primo|prima|primos|abuelo|abuela|abuelos|abuelito|abuelita|suegro|suegra|suegros"
    "|cuñado|cuñada|yerno|nuera|hijo|hija|hijos|hijastro|nieto|nieta|sobrino|sobrina|padrino|madrina|familia|bisnieto"
)
_PARTNER = (
    "esposo|esposa|marido|mujer|mi señor|mi señora|mi wey|mi vato|mi bato|mi morro|mi hombre|pareja|novio|novia|ex|exesposo|exmarido|exnovio|exnovia|exesposa|expareja"
    "|viejo|vieja|concubino|prometido|ruco|amante|husband|boyfriend"
)
_CHILD = (
    "hijo|hija|hijos|hijas|hijito|hijita|niño|niña|niños|niñas|bebe|bebes|beba|hermanito|hermanita|hermanitos|hermanitas"
    "|sobrino|sobrina|sobrinos|sobrinas|sobrinito|sobrinita|nieto|nieta|nietos|nietas|nietecita|bisnieto|bisnieta"
    "|chiquito|chiquita|chamaco|chamaca|chamacos|menor|criatura|nene|nena|chavito|chavita|primito|primita|hermanastra"
    "|gemelos|gemelas|kid|kids|son|daughter|alumno|alumna|alumnos|ahijado|ahijada|escuincle"
)
_OTHER = (
    "señor|señora|wey|bato|vato|morro|vecino|vecina|vecinos|patron|patrona|patrones|jefe|maestro|maestra|profe|profesor|entrenador|tipo|tipos|sujeto"
    "|hombre|hombres|policia|policias|poli|polis|señores|compañero|compañera|compañeros|amigo|amiga|amigos|muchacho"
    "|muchacha|chavo|chava|chavos|vatos|weyes|batos|morros|cabron|soldado|soldados|taxista|chofer|padre|pastor"
    "|sacerdote|doctor|medico|enfermero|cuidador|encargado|dueño|casero|cliente|gerente|licenciado|guardia|albañil"
    "|coyote|pollero|padrote|madrote|madrota|joven|roomie|terapeuta|terapista|conductor|supervisor|brother|sister|boss"
    "|compa|compas|man|guy|fulano|desconocido|alguien|cuate|inquilino|director|intendente|conserje|prefecto|tutor"
)
FAMILIES = {
    "mi": "mi|mis|a|su|sus|el|la|los|las|un|una|unos|al|del|nuestro|nuestra|ese|esa|este|esta|tu|my|her|his|the",
    "pariente": f"{_KIN}|{_PARTNER}",
    "agresor": f"{_KIN}|{_PARTNER}|{_OTHER}|el|ella|ellos",
    "niño": _CHILD,
    "ella": "esposa|mujer|señora|novia|pareja|chava|vieja|concubina|hermana|vecina|amiga|prima|tia|cuñada|nuera|comadre|madre|compañera"
    "|esposo|marido|novio|hermano|amigo|muchacha|carnala|ex|exesposa|jefa|morra|wife|girlfriend|comadrita|madrina|madrastra|vecinita",
    "viejito": "abuela|abuelo|abuelita|abuelito|abuelos|abuelitos|mama|papa|suegra|suegro|viejita|viejito|anciana|anciano|señora|señor|madre|padre|tia|tio|bisabuela|bisabuelo",
    "menor": "niño|niña|niños|niñas|bebe|hijo|hija|hijos|hijas|hijito|hijita|hermanito|hermanita|hermanitos|hermanitas|sobrino|sobrina|sobrinito|sobrinita|nieto|nieta|nietos|nietas"
    "|nietecita|nietecito|hijastro|hijastra|chiquito|chiquita|chamaco|chamaca|chamacos|vecinito|vecinita|primito|primita|alumno|alumna|alumnita|alumnos|ahijado|ahijada|nene|nena|menor|menores"
    "|morrito|morrita|chavito|chavita|niñito|niñita|criatura|hijitos|hijitas|chilpayate|kid|kids|chamos|chamito|chamita|huerco|huerca|escuincle|escuincles|plebes|peque|peques",
    "persona": f"{_KIN}|{_PARTNER}|{_CHILD}|{_OTHER}",
    "amado": f"{_KIN}|{_CHILD}|esposo|esposa|marido|mujer|pareja|novio|novia|amigo|amiga|compañero|compañera|vecino|vecina"
    "|roomie|muchacho|muchacha|amix|bestie|friend|cousin|brother|sister|señora|jefe|compadre|comadre|viejo|tia",
    "me": "me|nos|te|le|les|la|lo|las|los",
    "yo": "me|nos",
    "lo": "lo|la|le|los|las|les|te|se",
}
