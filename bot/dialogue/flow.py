"""How a topic is talked through: which question is useful in a situation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.dialogue.facts import ADULT
from bot.dialogue.question import Answer, Question


@dataclass(frozen=True)
class Situation:
    """What a flow may look at: the level of danger so far, whether a person was called, the answers so far
    and what is known of the people (names of facts as in `bot.dialogue.facts`)."""

    level: int = 0
    called: bool = False
    answers: Mapping[str, Answer] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)

    def said(self, question: str, *answers: Answer) -> bool:
        """Whether the question was answered with one of `answers`."""
        return self.answers.get(question) in answers

    @property
    def for_another(self) -> bool:
        """Somebody writes for the person at risk."""
        return bool(self.facts.get("who", "self") != "self")

    @property
    def aggressor(self) -> bool:
        """The person who writes is the one who hurts, or fears to hurt, somebody."""
        hurts = bool(self.facts.get("aggressor")) or self.said("eres_tu", "si")
        return hurts or self.drawn_to_children

    @property
    def drawn_to_children(self) -> bool:
        """The person who writes fears to hurt children, whom they are drawn to."""
        return bool(self.facts.get("drawn_to_children"))

    @property
    def about_child(self) -> bool:
        """Somebody writes for a person who is under 18, by their age or by what they are to who writes."""
        age = self.facts.get("their_age")
        return self.for_another and (age < ADULT if age is not None else bool(self.facts.get("child")))

    @property
    def captive(self) -> bool:
        """The person who writes is held by somebody."""
        return bool(self.facts.get("captive"))

    @property
    def woman(self) -> bool | None:
        """Whether the person who writes is a woman (False: a man), as far as they said."""
        return self.facts.get("woman")

    @property
    def minor(self) -> bool:
        """The person who writes is under 18."""
        return bool(self.facts.get("minor"))


Steps = Callable[[Situation], tuple[str, ...]]


@dataclass(frozen=True)
class Flow:
    """The flow of an intent or topic (`keys`), with the questions it brings.

    `steps` names its questions in the order in which they help; whoever follows it leaves out what was
    asked, answered or told before, so that steps need not.
    """

    keys: tuple[str, ...]
    steps: Steps
    questions: tuple[Question, ...] = ()
