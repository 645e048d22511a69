"""Rape and abuse of these days or of children (level 3), harassment and touching (level 2)."""

from bot.risk.signals.rule import rule
from bot.risk.signals.violencia_sexual.ahora import NOT_BODY

RULES = (
    rule(
        3,
        "violación o abuso",
        """
        (me|la|lo|nos|le) ~1 (violo|violaron|viola|violan|violaba|violaban|viole|violen|violado|violada|ultrajo|ultrajaron)
        (violo|violaron) a (mi|una|un|la|su) <persona>
        (me|la|lo|nos|las|los) (forzo|obligo|obliga|forzaba|obligaron|obligaba|forzaron|obligan) ~1 (a tener (sexo|relaciones)|a estar con el|sexualmente|aunque|cuando (no|el|toma|llega)|a hacerle|a tocarlo|a tocarle|anoche|mientras dormia|entre varios|en el)
        (soy|fui|fue|era) (violada|violado|abusada|abusado|ultrajada)
        (abuso|abusa|abusaba|abusaron|abusan|abusando|abusado|abusaban) (sexualmente)? de (mi|ella|el|mis|su|la|las|los|ellas|ellos|nosotras|una|un|todas|todos) (?!(confianza|buena fe|ingenuidad|bondad|poder))
        (me|la|lo) (drogaron|drogo|dieron algo|emborracharon|emborracho) ~12 (sin ropa|desnuda|desnudo|desperte|no me acuerdo|forzo|violo)
        (intento|intentaron|trato de|trataron de|quiso|quisieron) (violarme|abusar de|forzarme|violar|violarla|violarlo)
        (embarazada|embarazo) ~4 (del padrastro|de su padrastro|de la violacion|de mi (papa|tio|abuelo|padrastro)|del hombre que)
        (got|was|been) raped
        raped (me|her|him|my)
        forced (himself|me|her)
        (me|nos)? (cobra|cobran|pide|piden|pidio) ~2 (sexo|favores sexuales|acostarme)
        (me|la) (penetro|penetraron|metio los dedos)
        """,
        unless=NOT_BODY + "\n(miedo|temo) de que\n(cuando era|de) (niña|niño|chiquita|chiquito|chica|chico)",
    ),
    rule(
        3,
        "cree que tocan a una niña o un niño",
        "(mi|la|el|su|una|un) (<niño>|alumna|alumno|alumnita|alumnito|vecinita|vecinito|compañerita) ~6 (le|la|lo) (tocan|manosean|manosea|tocaron|manoseo) ~2 (en su casa|en la casa|sus?|el|cuando|y (tiene|dice|llora))",
        unless=NOT_BODY + "\n(guitarra|piano|violin|flauta|tambor|bateria|cancion|musica|puerta|timbre|vacuna|mascota|perro|gato)",
    ),
    rule(
        3,
        "tocan a un niño o una niña",
        """
        mi (papa|padrastro|tio|abuelo|primo|hermano|padrino|hermanastro|maestro|profe|vecino|abuelito) ~3 me (toca|toco|tocaba|manosea|manoseaba|manoseo|hace cosas|hacia cosas)
        (toca|toco|tocaba|manosea|manoseo|manosean|abuso|abusa|tocan|tocaron) ~2 a (mi|la|su|una|el|mis|sus|las|los|un) (<niño>|alumnas|alumna)
        (mi|la|el|su) <niño> ~6 (le|la|lo) (toca|toco|tocaba|tocan|manosea|manoseo|tocaron|hace cosas)
        que (le|la|lo|me) (toca|tocan|tocaba|tocaron|manosea) ~2 (su|sus|el|mis|abuelo|abuelito|tio|maestro|primo|padrastro|papa|vecino|cuando|en|por)
        (me|la|lo|le) (toca|manosea|hace cosas) ~6 (tengo|tiene) (8|9|10|11|12|13|14|15|16|ocho|nueve|diez|once|doce|trece|catorce|quince)
        (hace|hizo|hacia|hacen) cosas (feas|sucias|malas|raras|de grandes) (a|en|con) (mi|la|su)
        (me|le|la|lo) (toca|toco|tocaba|agarra|agarro|agarraba) ~2 (sus|mis|las|la|mi|su) (partes|pompis|pompas|vagina|pene|cosita|colita|partecitas)
        """,
        unless=NOT_BODY + "\n(le|me|nos) toca (a|la|el|los|las|exponer|decir|llevar|lavar|ir|pagar|arreglarlo)\n(herencia|casa|pension|guitarra|piano|violin|turno|seguro|lavar|exponer|mariachi|vacuna|vacunas|fumigar|puerta|timbre|bici|futbol)",
    ),
    rule(
        2,
        "acoso o tocamientos",
        """
        (me|la|lo|le|nos) (toco|toca|tocaba|tocaron|tocan|manoseo|manosea|manosearon|manosean|agarro|agarra|sobo|soba|restrego|restrega|repego|repega|metio mano|mete mano|nalgueo|tocaban) ~6 (metro|camion|metrobus|micro|combi|vagon|jefe|maestro|profe|sin mi permiso|sin permiso|pompis|piernas|pierna|pechos|pecho|nalga|nalgas|cuerpo|partes|toda|feo|chiquita|chiquito|niña|niño|pompas|busto|senos|falda|jefa)
        (me|la|lo|nos) (manoseo|manosea|manosearon|manosean|manoseaba|manoseaban)
        (maestro|profe|jefe|patron|entrenador|padrastro|tio|vecino|doctor|medico|compañero|señor|terapeuta|pastor|sacerdote|guardia|padrino) ~2 me (toca|toco|tocaba|manosea|agarra)
        (me|la|lo|nos)? (acosa|acoso|acosan|acosaba) (sexual|sexualmente)
        (mi|el|un|su) (jefe|patron|maestro|profe|compañero|vecino|casero|entrenador|gerente|supervisor|prefecto) ~3 (me|la|lo|nos) (acosa|esta acosando|acosaba|acoso)
        (sufri|sufro|victima de|sufrio|denunciar un|denunciar una) (abuso|acoso|violacion|agresion) (sexual)?
        (se)? (masturbo|masturbaba|masturbando|masturba|enseño (su|sus) (parte|partes|pene|miembro)|saco el pene)
        de (niño|niña|chiquita|chiquito|chico) ~1 (me|abusaron|abuso|fui)  ~1 (toco|tocaba|violo|abusada|abusado|tocaron|violaron|de mi)
        """,
        unless=NOT_BODY + "\n(gimnasio|gym|fumigar|taller|platica|curso|folleto|exposicion|tarea|estadisticas)\n(me|nos) toco (la|el|exponer|una|un)\n(le|les|me|nos) toca (vacuna|jugar|clase|cita|turno|bailar)",
    ),
    rule(1, "habla de violencia sexual", "(violacion|violaron|violo|violada|violado|nudes|sextorsion|sexual)\nley olimpia", unless="violacion (de|a) (derechos|datos|privacidad|contrato|transito)", certain=False),
)  # fmt: skip
