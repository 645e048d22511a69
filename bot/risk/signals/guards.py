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


_DENIED_VERB = re.compile(r"\b(?:no|nunca|jamas) (?:me|nos|la|lo|le|les) ")


def voided(plain_text: str, start: int, end: int, deniable: bool) -> bool:
    """Whether the phrase at start:end is denied, or stands in a told story.

    `deniable` phrases may also hold the denial inside ("mi esposo no me pega").
    """
    if _DENIAL.search(plain_text[:start]) or _FICTION.search(plain_text):
        return True
    return deniable and bool(_DENIED_VERB.search(plain_text[start:end]))
