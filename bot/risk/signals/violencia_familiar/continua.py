"""Past or continuing violence and control with no immediate danger: level 2."""

from bot.risk.signals.rule import rule
from bot.risk.signals.violencia_familiar.words import HARMLESS, HITS

RULES = (
    rule(
        2,
        "sufre golpes",
        f"""
        <pariente> ~4 (me|nos|le|les|la|lo) ~1 {HITS}
        (me|nos) (<pegar.3>|ha pegado|ha golpeado|han pegado|ha llegado a pegar|vuelve a pegar|volvio a pegar|golpea|llego a pegar) (mi|mis|<siempre>|el|a|todo)
        ^ <ruego>? (me|nos) (pega|golpea|maltrata|pegan|golpean|pego|golpeo) ~1 $
        (me|nos) (golpea|golpeaba|golpearon|madrea|madreo|madreaba|cachetea|cacheteo|maltrata)
        (vivo|sufro|sufri|viviendo|sufre|vive|victima de) (de)? violencia
        (mi|su|el|la) <pariente> (es|era|se pone) (muy|bien)? (violento|violenta|golpeador)
        (a mi|mi|su) <amado> ~3 (la|lo|le) {HITS} (su|el|mi|la) <pariente>
        (lleva|lleva meses|llevaba|se pasa) ~3 (pegandome|golpeandome|pegandole|golpeandola|maltratandome)
        (hits|beats|hit|beat|slapped|punched) (me|her)
        a golpes (mi|su|a) <persona>
        """,
        unless=HARMLESS + "\n(futbol|beisbol|karate|box|guantes|en la final|pelicula)",
    ),
    rule(
        2,
        "vive control, insultos o encierro",
        """
        <pariente> ~3 no (me|la|nos) deja (salir|trabajar|hablar con|usar|tener amigos|tener amigas|estudiar|ver a mi (familia|mama|hermana))
        no me deja salir (de|a|ni|sola|solo|con mis)
        <pariente> ~3 (me|la|nos) (revisa el (celular|cel|telefono)|controla|vigila|sigue a todos lados|encierra|quita mi dinero|quita el dinero|humilla|espia|insulta|cela de todo|menosprecia)
        (me|la) (cela|controla|espia|vigila|humilla) (mucho|todo el|diario|mi|todos|siempre|cada|y)
        (me|le) tengo (mucho)? (miedo|terror|pavor) a (mi|su) <pariente>
        """,
        unless=HARMLESS + "\n(jefe de|examen|permiso|castigo|castigada|castigado|finde|fiesta|antro|tarea|a jugar|hasta que (acabe|termine))",
    ),
    rule(1, "habla de violencia en casa", "violencia (familiar|domestica|de pareja|intrafamiliar)\nmaltrato (infantil|familiar)\nle tengo miedo a (mi|su)\n(da|tengo|dan|siento) ~1 (miedo|terror|panico) (de)? (llegar|regresar|volver|entrar) a (mi|la) casa", certain=False),
)  # fmt: skip
