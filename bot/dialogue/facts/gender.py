"""Whether the person says that they are a woman or a man: some lines are for women."""

from __future__ import annotations

import re

_WOMAN = re.compile(
    r"\bsoy (?:una? )?(?:mujer|chava|morra|señora|muchacha|chica|niña|mama|madre|ama de casa|abuela)\b"
)
_MAN = re.compile(
    r"\bsoy (?:una? )?(?:hombre|chavo|vato|morro|señor|muchacho|chico|niño|papa|padre|abuelo)\b"
)


def woman_in(words: str) -> bool | None:
    """True or False as they say it of themselves in `plain` words; None where they say neither, or both."""
    woman, man = bool(_WOMAN.search(words)), bool(_MAN.search(words))
    return woman if woman != man else None
