"""Put every example to triage and keep what it said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.risk.assessment import HIGH, RiskAssessment
from bot.risk.context import Context
from bot.risk.evaluation.examples import Conversation, Message
from bot.risk.evaluation.noise import NOISE, SpellingNoise
from bot.risk.evaluation.parallel import Progress, run_all, silent


@dataclass(frozen=True)
class Triage:
    """What is evaluated. `probability`: P(level ≥ 2) in [0, 1]; `pressing`: what the thresholds act on."""

    assess: Callable[[str, Context | None], RiskAssessment]
    probability: Callable[[str, Context | None], float]
    pressing: Callable[[str, Context | None], float]


@dataclass(frozen=True)
class Judged:
    """A message and what triage said about it. Both numbers are None where they were not asked for."""

    message: Message
    assessment: RiskAssessment
    probability: float | None = None
    pressing: float | None = None

    @property
    def escalated(self) -> bool:
        return self.assessment.action == "escalate"

    @property
    def asked(self) -> bool:
        return self.assessment.action == "ask"

    @property
    def answered(self) -> bool:
        """A counselor is called or a safety question is asked."""
        return self.assessment.action != "pass"


@dataclass(frozen=True)
class JudgedConversation:
    """A conversation and one assessment for each of its turns, each made in the light of those before."""

    conversation: Conversation
    assessments: tuple[RiskAssessment, ...]

    @property
    def escalated(self) -> bool:
        return any(a.action == "escalate" for a in self.assessments)

    @property
    def answered(self) -> bool:
        return any(a.action != "pass" for a in self.assessments)

    @property
    def recognised(self) -> bool:
        """Risky ones: from level 3 some turn escalates; at level 2 some turn escalates or asks."""
        return self.escalated if self.conversation.level >= HIGH else self.answered

    @property
    def recognised_at(self) -> int | None:
        """The first turn (from 1) that recognised it."""
        wanted = {"escalate"} if self.conversation.level >= HIGH else {"escalate", "ask"}
        turns = (turn for turn, a in enumerate(self.assessments, 1) if a.action in wanted)
        return next(turns, None)


@dataclass(frozen=True)
class Judgements:
    """`noised`: the cleanly spelled risky messages once more, misspelled by a noise model."""

    messages: tuple[Judged, ...]
    noised: tuple[Judged, ...]
    conversations: tuple[JudgedConversation, ...]


def judge_all(
    messages: Sequence[Message],
    conversations: Sequence[Conversation],
    triage: Triage,
    *,
    noise: SpellingNoise = NOISE,
    processes: int = 1,
    progress: Progress = silent,
) -> Judgements:
    """The same judgements for any number of `processes`."""
    clean = [m for m in messages if m.risky and m.spelling == "clean"]
    misspelled = [replace(m, text=noise(m.text), spelling="noisy") for m in clean]
    jobs: list[Callable[[], Judged | JudgedConversation]] = [
        *(partial(judge, triage, message) for message in messages),
        *(partial(judge, triage, message, with_numbers=False) for message in misspelled),
        *(partial(judge_conversation, triage, conversation) for conversation in conversations),
    ]
    done = run_all(jobs, processes, progress)
    judged = [d for d in done if isinstance(d, Judged)]
    return Judgements(
        tuple(judged[: len(messages)]),
        tuple(judged[len(messages) :]),
        tuple(d for d in done if isinstance(d, JudgedConversation)),
    )


def judge(triage: Triage, message: Message, *, with_numbers: bool = True) -> Judged:
    judged = Judged(message, triage.assess(message.text, None))
    if not with_numbers:
        return judged
    numbers = triage.probability(message.text, None), triage.pressing(message.text, None)
    return replace(judged, probability=numbers[0], pressing=numbers[1])


def judge_conversation(triage: Triage, conversation: Conversation) -> JudgedConversation:
    whole = Context(tuple(t.text for t in conversation.turns), asked=tuple(t.bot for t in conversation.turns))
    assessments = [
        triage.assess(turn.text, whole.before(number)) for number, turn in enumerate(conversation.turns)
    ]
    return JudgedConversation(conversation, tuple(assessments))
