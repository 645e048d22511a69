import pytest

from bot.risk.assessment import RiskAssessment
from bot.risk.context import Context
from bot.risk.evaluation.judge import Triage, judge_all, judge_conversation

from .examples import TRIAGE, conversation, message

MESSAGES = [
    message(3, said="nivel 3"),
    message(2, said="pregunta", spelling="noisy"),
    message(4, said=""),
    message(0, said="nivel 2"),
]


@pytest.mark.parametrize("processes", [1, 2])
def test_all_in_their_order(processes: int) -> None:
    done = judge_all(
        MESSAGES, [conversation(3, "hola", "nivel 3")], TRIAGE, noise=str.upper, processes=processes
    )
    assert [j.message for j in done.messages] == MESSAGES
    assert [j.assessment.action for j in done.messages] == ["escalate", "ask", "pass", "escalate"]
    assert [j.probability for j in done.messages] == [0.9, 0.3, 0.1, 0.9]
    assert [j.message.text for j in done.noised] == ["NIVEL 3", ""]
    assert {j.message.spelling for j in done.noised} == {"noisy"}
    assert [c.recognised_at for c in done.conversations] == [2]


@pytest.mark.parametrize(
    ("level", "texts", "recognised", "at"),
    [
        (4, ("hola", "nivel 2", "gracias"), True, 2),
        (3, ("pregunta", "adiós"), False, None),
        (2, ("hola", "pregunta"), True, 2),
        (2, ("hola", "adiós"), False, None),
    ],
)
def test_when_a_conversation_is_recognised(
    level: int, texts: tuple[str, ...], recognised: bool, at: int | None
) -> None:
    judged = judge_conversation(TRIAGE, conversation(level, *texts))
    assert (judged.recognised, judged.recognised_at) == (recognised, at)


def test_a_turn_knows_those_before_and_the_question() -> None:
    seen: list[Context | None] = []

    def assess(_text: str, context: Context | None) -> RiskAssessment:
        seen.append(context)
        return RiskAssessment(0, "saludo", 0.5, "pass")

    judge_conversation(
        Triage(assess, lambda text, context: 0.0, lambda text, context: 0.0), conversation(2, "a", "b", "c")
    )
    assert seen == [
        Context((), "¿a?"),
        Context(("a",), "¿b?", ("¿a?",)),
        Context(("a", "b"), "¿c?", ("¿a?", "¿b?")),
    ]


def test_progress_counts_every_job() -> None:
    steps: list[tuple[int, int]] = []
    judge_all(MESSAGES, [], TRIAGE, noise=str, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(number, 6) for number in range(1, 7)]
