"""The last turns read as one message: what is harmless turn by turn may not be so together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.risk.normalize import plain, readable
from bot.risk.replies import answer_of

TURNS = 3
BARE_DENIAL = 4
_COURTESY_WORD = (
    r"(?:hola\w*|holi\w*|ola|buen(?:o|a)?s?|dias?|tardes?|noches?|gracias|muchas|mil|ok|oki|okey|okay|vale"
    r"|va|sale|si|no|bye|adios|hasta|luego|pronto|oye|oiga|disculp\w+|perdon|señorit[ao]"
    r"|joven|amig[oa]|bot|por|la|tu|su|orientacion|ayuda|informacion|todo|de|verdad|le|te|lo|agradezco"
    r"|igualmente|bendiciones|dios|los|bendiga|que|tal|onda|ya|bien|eso|es|era|listo|nada|mas|ja(?:ja)+)"
)
_COURTESY = re.compile(rf"^(?:{_COURTESY_WORD} ?)*$")


def is_courtesy(plain_text: str) -> bool:
    """Greetings, thanks and plain yes or no: nothing that adds to a disclosure."""
    return bool(_COURTESY.search(plain_text))


def _adds(plain_text: str) -> bool:
    """Whether an earlier turn belongs to the story: neither a courtesy nor a bare denial."""
    denied = answer_of(plain_text) in ("no", "hardly") and len(plain_text.split()) <= BARE_DENIAL
    return not denied and not is_courtesy(plain_text)


def joined(previous: Sequence[str], current: str, current_plain: str) -> str | None:
    """The person's last turns and the current one in one text; None where there is nothing to join.

    A denial or a courtesy does not make the turns before it graver, so it is never joined to them.
    """
    if is_courtesy(current_plain) or answer_of(current_plain) in ("no", "hardly"):
        return None
    before = [text for text in map(readable, previous[-TURNS + 1 :]) if _adds(plain(text).text)]
    return ". ".join([*before, current]) if before else None
