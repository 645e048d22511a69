"""The answers of our own conversations, understood by the tables alone: the judgement of single texts sees nothing."""

from bot.risk.assessment import RiskAssessment
from bot.risk.context import Context
from bot.risk.evaluation.examples import Conversation, read_conversations
from bot.risk.normalize import plain, readable
from bot.risk.training.conversations import PATH
from bot.risk.turns import Turns

KINDS = {"respuesta_si", "respuesta_no", "revelacion_lenta", "retractacion", "recaida", "sin_riesgo"}
CONVERSATIONS = read_conversations(PATH)


NOTHING = RiskAssessment(0, "fuera_de_tema", 0.5, "pass")


def sees_nothing(text: str, context: Context | None) -> RiskAssessment:
    return NOTHING


def actions(conversation: Conversation) -> set[str]:
    found = set()
    texts = tuple(turn.text for turn in conversation.turns)
    for number, turn in enumerate(conversation.turns):
        text = readable(turn.text)
        context = Context(texts[:number], turn.bot)
        found |= {a.action for a in Turns(text, plain(text), NOTHING, context, sees_nothing).assessments()}
    return found


def test_the_conversations_are_varied() -> None:
    assert len(CONVERSATIONS) >= 260
    assert {c.kind for c in CONVERSATIONS} == KINDS
    assert len({c.id for c in CONVERSATIONS}) == len(CONVERSATIONS)
    assert len({c.topic for c in CONVERSATIONS if c.risky}) == 6
    assert sum(not c.risky for c in CONVERSATIONS) >= 0.3 * len(CONVERSATIONS)
    assert all(2 <= len(c.turns) <= 6 for c in CONVERSATIONS)


def test_answers_that_show_risk_call_a_person() -> None:
    answered = [c for c in CONVERSATIONS if c.risky and c.kind.startswith("respuesta")]
    called = sum("escalate" in actions(c) for c in answered)
    assert called / len(answered) >= 0.95


def test_harmless_conversations_call_nobody() -> None:
    harmless = [c for c in CONVERSATIONS if not c.risky]
    assert sum("escalate" in actions(c) for c in harmless) / len(harmless) <= 0.02
