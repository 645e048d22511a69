"""What Meta's error codes ask us to do (facts WA-11; Meta, support/error-codes).

`code` decides, never the words of a message, which change. What an unknown code means is left to the HTTP
status: 4xx would fail again, everything else may pass.
"""

from __future__ import annotations

from typing import Literal

Verdict = Literal[
    "again",  # a moment of theirs: back off and try again
    "pair",  # too much to one person: wait 4^X s
    "number",  # nothing can be sent from our number: stop all, call the operator, keep the messages
    "window",  # more than 24 hours since the person wrote: a template, or the desk
    "plain",  # this kind of message cannot be shown: the same as text
    "never",  # not to this person: the desk must know
]

_AGAIN = (1, 2, 4, 17, 80007, 130429, 131000, 131016, 131057, 133004, 133015, 133016, 135000, 2494100)
_PAIR = (131056,)
_NUMBER = (0, 3, 10, 190, 368, 131005, 131031, 131037, 131042, 131044, 131045, 133006, 133010)
_PERMISSIONS = range(200, 300)
_WINDOW = (131047,)
_PLAIN = (100, 131009, 131051)
# Undeliverable; spam, marketing cap, opt-out; an experiment; media; parameters; templates.
_NEVER = (
    130472, 130497, 131008, 131021, 131026, 131048, 131049, 131050, 131052, 131053, 132000, 132001,
    132005, 132007, 132012, 132015, 132016, 132068, 132069,
)  # fmt: skip
# About one person: our number and token were good.
_OF_ONE_PERSON = frozenset((*_PAIR, *_WINDOW, 131021, 131026, 131049, 131050))

_VERDICTS: dict[int, Verdict] = {
    **dict.fromkeys(_PERMISSIONS, "number"),
    **dict.fromkeys(_AGAIN, "again"),
    **dict.fromkeys(_PAIR, "pair"),
    **dict.fromkeys(_NUMBER, "number"),
    **dict.fromkeys(_WINDOW, "window"),
    **dict.fromkeys(_PLAIN, "plain"),
    **dict.fromkeys(_NEVER, "never"),
}


class GraphError(Exception):
    """The Graph API did not do what it was asked. Its message is a code and never content.

    `status`: of HTTP, 0 where no answer came. `code`: Meta's, None where the answer had none. `lost`: the
    object that was asked for is not there, or not for this token (subcode 33).
    `unsure`: whether it may have done it all the same (no answer, or one of something before it).
    `retry_after`: seconds that it asked to wait.
    """

    def __init__(
        self, name: str, *, status: int = 0, code: int | None = None, lost: bool = False,
        unsure: bool = False, retry_after: float | None = None,
    ) -> None:  # fmt: skip
        super().__init__(name)
        self.name = name
        self.status = status
        self.code = code
        self.lost = lost
        self.unsure = unsure
        self.retry_after = retry_after


def verdict_of(error: GraphError) -> Verdict:
    """What to do about a message that was refused."""
    return "number" if error.lost else verdict(error.code, error.status)


def shows_number_works(error: GraphError) -> bool:
    """Whether who refused this looked at the person, so that others can be written to."""
    return error.code in _OF_ONE_PERSON


def verdict(code: int | None, status: int) -> Verdict:
    """What an error asks for."""
    if code in _VERDICTS:
        return _VERDICTS[code]
    if status in (401, 403):
        return "number"
    return "never" if 400 <= status < 500 and status not in (408, 425, 429) else "again"
