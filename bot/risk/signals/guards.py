"""What takes the risk out of a phrase: a denial before it, or a film, song, game or homework around it.

A guard only silences the explicit signal; the statistical model still reads the whole message.
"""

import re

_DENIAL = re.compile(
    r"(?:\b(?:no|nunca|jamas|tampoco) (?:es que |me |se |la |lo |le |nos |he |ha |estoy |esta |voy a |pienso |quiero |creo que )*"
    r"|\bya no (?:me |nos |la |lo )"
    r"|\bsin (?:querer |que me )?)$"
)
_FICTION = re.compile(
    r"\b(?:pelicula|serie|novela|cancion|rola|letra dice|videojuego|juego de|caricatura|libro|cuento|obra de teatro"
    r"|tarea|exposicion|ensayo|investigacion escolar|proyecto escolar|la clase de|meme|noticias?|noticiero|documental|podcast"
    r"|refran|dicho popular|personaje|capitulo|netflix|tiktok de)\b"
)


def voided(plain_text: str, start: int) -> bool:
    """Whether the phrase that begins at `start` is denied right before, or stands in a told story."""
    return bool(_DENIAL.search(plain_text[:start])) or bool(_FICTION.search(plain_text))
