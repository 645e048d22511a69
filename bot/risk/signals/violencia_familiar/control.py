"""Control, threats and fear in the couple or the family: level 2."""

from bot.risk.signals.rule import rule

RULES = (
    rule(
        2,
        "vive control, vigilancia o amenazas de su familia o pareja",
        """
        <pariente> ~4 (me|la|nos|le|lo) (quita|quito|quitaba|controla|administra|esconde|escondio|rompio|rompe|checa|revisa|espia|vigila|sigue) ~1 (el|mi|mis|todo mi|su|la|las|los|lo que) ~1 (dinero|sueldo|quincena|raya|tarjeta|tarjetas|gasto|celular|cel|telefono|papeles|mensajes|whats|ubicacion|llamadas|llaves|cuentas|audifono|baston|silla|credencial|pension|gano|a todos lados)
        <pariente> ~3 no (me|la|nos|lo) (deja|dejan|dejaba) ~1 (salir|trabajar|estudiar|hablar (con|por)|usar|ver a (mi (mama|familia|hermana|papa|gente)|mis (papas|amigas|hermanas|amigos))|tener|ir (al|con|sola|a ver)|visitar|contestar|trabajar|arreglarme|maquillarme|juntarme)
        no (me|la) deja (hablar con|trabajar|visitar a|ir con) ~2 (mi|mis|su|sus|nadie|amigas|amigos|familia)
        no deja que (vea|hable|trabaje|salga|visite|use|estudie|tenga) ~4
        <pariente> ~3 (me|la|nos) (insulta|humilla|grita|ofende|amenaza|cela|chantajea|menosprecia|ningunea|corre de la casa|hace menos) ~2 (diario|siempre|todo|todos|cada|mucho|con|enfrente|delante|y|por|feo|horrible)
        (me|la) (cela|controla|humilla|insulta|amenaza|vigila|chantajea) ~1 (mi|su|el) (esposo|marido|pareja|novio|novia|ex|esposa|suegra|hijo|papa|señor|exmarido|exnovio|expareja)
        <pariente> ~3 (me|nos) amenaza con (quitarme|llevarse|quitarnos|correrme|dejarme|acusarme|deportarme|internarme|contar|decirle|contarle|echarme|sacarme|encerrarme)
        (me|nos) amenaza con (quitarme (a mis|mis|a los|la) (hijos|niños|hijas|casa)|llevarse a (mis|los|mi) (hijos|niños|hijo|hija))
        (le)? (tengo|tenemos|vivo con|con|me da|da) ~1 (mucho|tanto|un)? (miedo|terror|pavor|panico) ~2 (a|de|que|llegar|cuando) ~2 (mi|el|llega|llegue|regrese|a la casa) (esposo|marido|pareja|novio|papa|padrastro|hijo|hermano|ex|borracho|tomado|señor|suegro)
        (ex|exnovio|exmarido|expareja|exesposo) ~6 (me (acosa|sigue|stalkea|espia|busca todos|vigila|persigue|esta siguiendo|anda siguiendo|espera afuera|manda amenazas|amenaza)|no me deja en paz|esta afuera de mi (casa|trabajo)|va a mi (trabajo|casa)|se aparece)
        (me) (acosa|sigue|stalkea|vigila|persigue|espia) ~2 (mi) (ex|exnovio|exmarido|expareja|exesposo|exnovia)
        (marido|esposo|pareja|novio) ~3 (es|se pone|se vuelve|era) ~1 (muy)? (agresivo|violento|celoso y|golpeador|posesivo)
        (me|nos) (corrio|saco|echo|corrieron|sacaron|echaron) ~2 (a golpes|a patadas|a la calle por (gay|trans|lesbiana|joto))
        """,
        unless="(jaja|jugando|futbol|tarea|examen|castigo|permiso|antro|fiesta|sin permiso|(?<!no es) broma|america|chivas|crush|hasta que (acabe|termine)|dieta|multa|abogado|despedir|demanda de trabajo|tatuarme|comer dulces|dulces|celular en clase|videojuegos|novela|memes|corto|guion|por miedo|por la inseguridad)",
    ),
)  # fmt: skip
