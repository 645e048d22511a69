"""What the turns before a message add to it: answers, slow disclosure, taking back, relapse, a last goodbye.

What is doubtful when read together calls a person where the turns before already showed distress. Context
only ever raises: nothing here lowers what the message alone says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from bot.risk import farewell, relapse, retraction
from bot.risk.answers import AnswerMeaning, is_about_safety, kind_of, meaning_of, told_with_question
from bot.risk.assessment import ESCALATION_LEVEL, HIGH, LOW, RiskAssessment, Signal
from bot.risk.context import Context
from bot.risk.joined import joined, recent
from bot.risk.normalize import PlainText, readable
from bot.topics import RISK_TOPICS

CERTAIN = 0.97
LIKELY = 0.7
LAST_GOODBYE_HINTS = 2
DEFAULT_TOPIC = "violencia_familiar"

_PLAIN_NO = re.compile(r"(?:no+|nunca|jamás|para nada)[,.;] (?=.*\b(?:no|nada|nadie|nunca|ni|jamás)\b)")

Assess = Callable[[str, Context | None], RiskAssessment]


class Turns:
    """One message (`text` readable, `words` plain; `now` is what it says alone) among its turns.

    `assess` reads other texts.
    """

    def __init__(
        self, text: str, words: PlainText, now: RiskAssessment, context: Context, assess: Assess
    ) -> None:
        self.text, self.words, self.now, self.context, self.assess = text, words, now, context, assess
        self.question = readable(context.question or "")

    def alone(self, text: str) -> RiskAssessment:
        return self.assess(text, None)

    def assessments(self) -> list[RiskAssessment]:
        """What context adds, each with the reason; empty where it adds nothing."""
        added = (self._answer(), self._retraction(), self._farewell(), self._relapse(), self._joined())
        found = [assessment for assessment in added if assessment]
        again = self._hinted_again(found)
        return [*found, again] if again else found

    @cached_property
    def earlier(self) -> RiskAssessment | None:
        """The last turns before this one, read together."""
        said = recent(self.context.previous)
        return self.alone(". ".join(said)) if said else None

    @property
    def _troubled(self) -> bool:
        """Whether the turns before showed at least distress."""
        return self.earlier is not None and (self.earlier.action != "pass" or self.earlier.level >= LOW)

    @cached_property
    def _kind(self) -> str | None:
        return kind_of(self.text, self.question)

    @property
    def _reassures(self) -> bool:
        """A plain yes or no to a safety question that shows no danger."""
        plain_answer = self._kind in ("yes", "no") and is_about_safety(self.question)
        return plain_answer and meaning_of(self.words, self.text, self.question) is None

    @property
    def _says_no(self) -> bool:
        """A no, also one that answers another question than was asked: "no, golpes no he visto"."""
        return self._kind in ("no", "hardly") or bool(_PLAIN_NO.match(self.text))

    @cached_property
    def _statement(self) -> str | None:
        return told_with_question(self.text, self.question)

    def _answer(self) -> RiskAssessment | None:
        if not self.question:
            return None
        meaning = meaning_of(self.words, self.text, self.question)
        if meaning:
            return self._from_meaning(meaning)
        if not self._statement:
            return None
        assessed = self.alone(self._statement)
        return _because(assessed, "con la pregunta que contesta")

    def _from_meaning(self, meaning: AnswerMeaning) -> RiskAssessment | None:
        if meaning.needs_earlier:
            if not self._troubled or not self.earlier:
                return None
            hinted = self.earlier.action != "pass"
            meaning = meaning._replace(level=max(meaning.level, ESCALATION_LEVEL) if hinted else LOW)
        return self._raised(meaning.level, meaning.topic or self._topic(), meaning.reason)

    def _retraction(self) -> RiskAssessment | None:
        if not retraction.takes_back(self.words.text) or not self._troubled:
            return None
        level = self.earlier.level if self.earlier else LOW
        if retraction.asks_silence(self.words.text):
            level = max(level, ESCALATION_LEVEL)
        return self._raised(
            level, self._topic(), "se desdice o pide callar lo que dijo antes; el riesgo sigue"
        )

    def _farewell(self) -> RiskAssessment | None:
        if farewell.is_for_good(self.words.text):
            return self._raised(HIGH, "suicidio", "se despide como para siempre")
        if farewell.hints(self.words.text) < LAST_GOODBYE_HINTS:
            return None
        level = ESCALATION_LEVEL if self._troubled else LOW
        return self._raised(level, "suicidio", "su despedida suena definitiva")

    def _relapse(self) -> RiskAssessment | None:
        if not self.context.previous or not relapse.is_back(self.words.text):
            return None
        if self.now.action != "ask":
            return None
        return self._raised(ESCALATION_LEVEL, self.now.topic, "vuelve a pasar después de haberse calmado")

    def _joined(self) -> RiskAssessment | None:
        if self._reassures:
            return None
        text = joined(self.context.previous, self._statement or self.text, self.words.text)
        together = self.alone(text) if text else None
        if together and together.action == "ask" and self._troubled:
            together = self._graver(together)
        if together and self.earlier and self.earlier.level >= ESCALATION_LEVEL and self._says_no:
            # A person is called already, and a denial makes it no graver. Below that it must hide nothing.
            together = replace(together, level=min(together.level, self.earlier.level))
        return _because(together, "junto con lo que dijo antes") if together else None

    def _hinted_again(self, added: list[RiskAssessment]) -> RiskAssessment | None:
        """A second doubtful turn calls a person, unless it is the answer that shows no danger."""
        told = [self.now, *added]
        doubtful = [assessment for assessment in told if assessment.action == "ask"]
        called = any(assessment.action == "escalate" for assessment in told)
        if not doubtful or called or self._kind in ("no", "hardly"):
            return None
        before = self._earlier_hints()
        if not before and not is_about_safety(self.question):
            return None
        topics = [a.topic for a in (*doubtful, *before) if a.topic in RISK_TOPICS]
        topic = topics[0] if topics else self._topic()
        return self._raised(ESCALATION_LEVEL, topic, "lo insinúa por segunda vez")

    def _earlier_hints(self) -> list[RiskAssessment]:
        """The turns before, together and each in its place, that deserved a question or more."""
        each = (self.assess(said, self.context.before(i)) for i, said in enumerate(self.context.previous))
        return [told for told in (self.earlier, *each) if told and told.action != "pass"]

    def _graver(self, together: RiskAssessment) -> RiskAssessment:
        """What is doubtful calls a person where it is about a risk, or a risk was hinted at before."""
        hinted = self.earlier is not None and self.earlier.action != "pass"
        if together.topic not in RISK_TOPICS and not hinted:
            return together
        topic = together.topic if together.topic in RISK_TOPICS else self._topic()
        return replace(together, level=ESCALATION_LEVEL, action="escalate", topic=topic)

    def _raised(self, level: int, topic: str, reason: str) -> RiskAssessment:
        said = self.words.as_written(0, len(self.words.text)) or self.text
        why = Signal(said, f"{topic}: {reason}")
        if level < ESCALATION_LEVEL:
            return RiskAssessment(LOW, topic, LIKELY, "ask", (why,))
        return RiskAssessment(level, topic, CERTAIN, "escalate", (why,))

    def _topic(self) -> str:
        """The topic of risk the person spoke of before."""
        if self.earlier and self.earlier.topic in RISK_TOPICS:
            return self.earlier.topic
        return DEFAULT_TOPIC


def _because(assessed: RiskAssessment, reason: str) -> RiskAssessment | None:
    """`assessed` with its signals explained; None where it calls for nothing."""
    if assessed.action == "pass":
        return None
    return replace(
        assessed, signals=tuple(Signal(s.phrase, f"{s.rule} ({reason})") for s in assessed.signals)
    )
