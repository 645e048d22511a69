"""The last turns read as one message: what is harmless turn by turn may not be so together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.risk.correction import corrected
from bot.risk.normalize import plain, readable
from bot.risk.replies import answer_of

TURNS = 3
CHARACTERS = 600
BARE_DENIAL = 4
_COURTESY_WORD = (
    r"(?:hola\w*|holi\w*|ola|buen(?:o|a)?s?|dias?|tardes?|noches?|gracias|muchas|mil|ok|oki|okey|okay|vale"
    r"|va|sale|si|no|bye|adios|hasta|luego|pronto|oye|oiga|disculp\w+|perdon|señorit[ao]"
    r"|joven|amig[oa]|bot|por|la|tu|su|orientacion|ayuda|informacion|todo|de|verdad|le|te|lo|agradezco"
    r"|igualmente|bendiciones|dios|los|bendiga|que|tal|onda|ya|bien|eso|es|era|listo|nada|mas|ja(?:ja)+)"
)
_GOOD_NEWS = re.compile(
    r"^ja(?:ja)+\b|\bya (?:l[oae]s? (?:vi|encontre|encontramos|hallamos|hallaron)|aparecio"
    r"|esta (?:dormid|en (?:la )?casa|conmigo|aqui conmigo))"
)
_COURTESY = re.compile(rf"^(?:{_COURTESY_WORD} ?)*$")


def recent(previous: Sequence[str], turns: int = TURNS) -> list[str]:
    """The ends of the last turns, readable: of a long message the last words, so that nothing grows slow."""
    return [text for text in (readable(text[-CHARACTERS:]) for text in previous[-turns:]) if text]


def is_courtesy(plain_text: str) -> bool:
    """Greetings, thanks and plain yes or no: nothing that adds to a disclosure."""
    return bool(_COURTESY.search(plain_text))


def _is_bare_denial(plain_text: str) -> bool:
    return answer_of(plain_text) in ("no", "hardly") and len(plain_text.split()) <= BARE_DENIAL


def _adds(plain_text: str) -> bool:
    """Whether a turn belongs to the story: neither a courtesy nor a bare denial."""
    return not is_courtesy(plain_text) and not _is_bare_denial(plain_text)


def joined(previous: Sequence[str], current: str, current_plain: str) -> str | None:
    """The person's last turns and the current one in one text; None where there is nothing to join.

    A bare denial, a courtesy or good news does not make the turns before it graver: it is never joined to them. A
    corrected typo stands in its place.
    """
    if not _adds(current_plain) or _GOOD_NEWS.search(current_plain):
        return None
    before = [text for text in recent(previous, TURNS - 1) if _adds(plain(text).text)]
    fixed = corrected(before[-1], current) if before else None
    if fixed:
        return ". ".join([*before[:-1], fixed])
    return ". ".join([*before, current]) if before else None
