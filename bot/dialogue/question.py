"""What a question is, and what follows each answer to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

# si, no, no_sabe; `no_dice`: did not want to answer, which is never a "no" (facts 3, master rule);
# `texto`: answered in own words where the question is an open one.
Answer = Literal["si", "no", "no_sabe", "no_dice", "texto"]
Kind = Literal["yes_no", "text"]

QUESTION_PREFIX = "utter_pregunta_"
THANKS, DOUBT, UNTOLD = "utter_r_gracias", "utter_r_no_sabe", "utter_r_no_dice"

_DANGEROUS = 2


@dataclass(frozen=True)
class Outcome:
    """What follows an answer: the level it shows, what to say, what to ask next, whether to call a person.

    `ask` None goes on with the flow's next question, "" asks nothing more. `theme`: the intent whose flow goes
    on from here, where the answer shows that the matter is another.
    """

    level: int = 0
    say: str | None = None
    ask: str | None = None
    call_person: bool = False
    theme: str | None = None


@dataclass(frozen=True)
class Question:
    """A question; its texts are `utter_pregunta_<name>` and, in other words, `utter_pregunta_<name>_otra`.

    `topic` is what its answer is about where the conversation has no topic. `window_days`: "ayer" or "hace
    años" answer it too, with yes inside the window and no before it. `fact`: the fact that makes the
    question needless, and that an answer in own words fills.
    """

    name: str
    topic: str
    si: Outcome = field(default_factory=lambda: Outcome(say=THANKS))
    no: Outcome = field(default_factory=lambda: Outcome(say=THANKS))
    no_sabe: Outcome = field(default_factory=lambda: Outcome(say=DOUBT))
    no_dice: Outcome = field(default_factory=lambda: Outcome(say=UNTOLD))
    texto: Outcome = field(default_factory=lambda: Outcome(say=THANKS))
    kind: Kind = "yes_no"
    window_days: int | None = None
    fact: str | None = None

    @property
    def response(self) -> str:
        return QUESTION_PREFIX + self.name

    @property
    def danger(self) -> Literal["si", "no"] | None:
        """The answer that shows danger, where one does."""
        if self.si.level >= _DANGEROUS:
            return "si"
        return "no" if self.no.level >= _DANGEROUS else None

    def outcome(self, answer: Answer) -> Outcome:
        return {
            "si": self.si, "no": self.no, "no_sabe": self.no_sabe, "no_dice": self.no_dice, "texto": self.texto,
        }[answer]  # fmt: skip
