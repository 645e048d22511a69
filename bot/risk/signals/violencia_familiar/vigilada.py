"""Fragments of somebody who is watched, locked in or waiting for the blow: level 4."""

from bot.risk.signals.rule import rule

_HARMLESS = """
(elevador|cerrajero|llaves adentro|se me cerro|oficina|junta|trafico|lluvia|covid|pandemia|examen|jaja|broma|escape room|camaras del|vigilancia del|metro|baño publico|por accidente|por error|ya me abrieron|risa|super|boda|perro|gato|chatarra)
(estudiando|tesis|cuarentena|serie|anime|concierto|estadio|camion|avion|autopista|chocado|apago|vagon|estacion)
"""
_HELD = "(encerrada|encerrado|encerradas|encerrados|encadenada|encadenado|amarrada|amarrado|secuestrada|secuestrado|escondida|escondido|escondidas|escondidos|atrapada|retenida|raptada|cautiva|trapped|locked)"

RULES = (
    rule(
        4,
        "la vigilan o está encerrada y apenas puede escribir",
        f"""
        (me|nos) (vigilan|vigila|esta vigilando|estan vigilando|tienen vigilada|tiene vigilada|tienen vigilado|esta viendo|estan viendo|revisa el cel|quita el cel|oye|escucha|oyen|escuchan) ~4 no (puedo|podemos) ~1 (escribir|hablar|llamar|gritar|marcar|contestar|salir)
        no (puedo|podemos) ~1 (hablar|escribir|llamar|gritar|hacer ruido|marcar) ~2 (mucho|fuerte|alto|bien|recio)? ~3 (me|nos) (esta|estan)? ~1 (vigilan|vigila|oye|oyen|escucha|escuchan|vigilando|oyendo|escuchando|viendo|ve|ven)
        no (puedo|podemos) (hablar|llamar|gritar|hacer ruido) ~6 (esta (aqui|en (la|el)|cerca|al lado|afuera|dormido)|me (mata|oye|escucha)|si (me)? (oye|escucha)|encerrada|encerrado|escondida|escondido)
        <ruego> ~2 {_HELD} ~3
        {_HELD} ~3 (ayuda|auxilio|ayudenme|ayudeme|ayudame|socorro|sos|help|vengan|manden)
        ^ ~2 {_HELD} ~2 (no (puedo|me deja|me dejan|salgo|hablo|español|papeles|papel)|mi (marido|esposo|pareja|novio|papa|ex)|sin (comer|comida|agua|celular|papeles)|hombre|hombres|miedo|cuarto|casa|baño)
        (si me|cuando me) (oye|escucha|ve|cacha|descubre) ~2 me (mata|pega|va a (matar|pegar)|golpea)
        (ya)? (viene|vienen|llego|regreso|entro|esta aqui|esta afuera) ~4 (me va a|nos va a) (pegar|matar|golpear|agarrar|chingar|madrear)
        (me va a|nos va a) (pegar|golpear|madrear|agarrar) ~3 (cuando (llegue|regrese|despierte|salga|entre)|ya (viene|llego|va a llegar)|viene (tomado|borracho)|trae|tiene|ayuda|auxilio|llegando)
        (trae|agarro|saco|tiene|viene con|con) (el|la|un|una) (cinturon|cinto|cable|palo|vara|manguera|chicote|bat|tubo|hacha|machete|cuchillo) ~2 (y|ya) (viene|me va|nos va|esta)
        """,
        unless=_HARMLESS,
    ),
    rule(
        4,
        "lo dejó malherido o no reacciona",
        """
        (le pegue|la golpee|lo golpee|le pego|la golpeo|lo golpeo|lo avento|la avento|la empuje|lo empuje|la empujo) ~6 no (despierta|reacciona|responde|se mueve|respira|contesta)
        (bebe|niño|niña|hijo|hija|mama|hermano|hermana|abuelo|abuela|esposa|marido) ~4 (esta|quedo|lo dejo|la dejo) ~1 (inconsciente|inconciente|desmayado|desmayada|tirado|tirada|sangrando) ~6 (golpe|golpes|pego|golpeo|padrastro|avento|empujo|papa)
        """,
        unless=_HARMLESS + "\n(futbol|partido|bici|patines|epilepsia|presion|azucar|ambulancia ya)",
    ),
)  # fmt: skip
