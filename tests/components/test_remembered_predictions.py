"""A prediction from memory is the one that the policies would make."""

from typing import Any

import pytest
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.constants import PLACEHOLDER_TRACKER
from rasa.shared.core import events
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa_server import remembered_predictions
from bot.rasa_server.remembered_predictions import RememberingRunner, may_remember, situation_of

INTENT = '[{"prev_action": {"action_name": "action_listen"}, "user": {"intent": "saludo"}}]'
WORDS = '[{"prev_action": {"action_name": "action_listen"}, "user": {"text": "hola"}}]'
TARGET, PARSED = "select_prediction", "parse"


def said(intent: str, text: str = "algo", entities: list | None = None) -> events.UserUttered:
    return events.UserUttered(text, {"name": intent, "confidence": 1.0}, entities)


def turn(*happened: events.Event) -> list[events.Event]:
    return [events.SessionStarted(), events.ActionExecuted("action_listen"), *happened]


class Policies:
    """Stand in for the graph: count how often they are asked, and answer with events as Rasa's do."""

    def __init__(self) -> None:
        self.asked = 0

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        self.asked += 1
        ours = [events.DefinePrevUserUtteredFeaturization(False, timestamp=1.0)]
        return {
            target: PolicyPrediction([0.0, float(self.asked)], "rules", events=ours)
            for target in targets or []
        }


def inputs(*happened: events.Event) -> dict[str, Any]:
    tracker = DialogueStateTracker("c", [])
    tracker.update_with_events(turn(*happened), Domain.empty())
    return {PLACEHOLDER_TRACKER: tracker}


def test_the_same_situation_is_asked_once_whatever_was_written_or_is_known() -> None:
    policies = Policies()
    runner = RememberingRunner(policies, TARGET)
    first = runner.run(inputs(said("saludo", "hola")), [TARGET])[TARGET]
    again = runner.run(
        inputs(events.SlotSet("nivel", 4), said("saludo", "buenas"), events.BotUttered("sí")), [TARGET]
    )[TARGET]
    assert policies.asked == 1
    assert again.probabilities == first.probabilities == [0.0, 1.0]


@pytest.mark.parametrize(
    "other",
    [
        [said("despedida")],
        [said("saludo"), events.ActionExecuted("action_assess")],
        [said("saludo"), events.ActionExecuted("action_guidance")],
        [events.ActiveLoop("forma"), said("saludo")],
        [said("saludo"), said("saludo")],
    ],
)
def test_another_situation_is_asked_anew(other: list[events.Event]) -> None:
    policies = Policies()
    runner = RememberingRunner(policies, TARGET)
    runner.run(inputs(said("saludo")), [TARGET])
    assert runner.run(inputs(*other), [TARGET])[TARGET].probabilities == [0.0, 2.0]


@pytest.mark.parametrize(
    "unknown",
    [
        said("saludo", entities=[{"entity": "lugar", "value": "aquí"}]),
        events.ActionExecutionRejected("action_assess"),
        events.DefinePrevUserUtteredFeaturization(True),
    ],
)
def test_what_might_matter_in_another_way_is_not_remembered(unknown: events.Event) -> None:
    assert situation_of(turn(said("saludo"), unknown)) is None
    policies = Policies()
    runner = RememberingRunner(policies, TARGET)
    for _ in range(2):
        runner.run(inputs(unknown), [TARGET])
    assert policies.asked == 2


def test_messages_are_always_read() -> None:
    policies = Policies()
    runner = RememberingRunner(policies, TARGET)
    for _ in range(2):
        runner.run(inputs(said("saludo")), [PARSED])
        runner.run(None, [TARGET])
    assert policies.asked == 4


def test_whoever_changes_a_prediction_does_not_change_the_memory() -> None:
    runner = RememberingRunner(Policies(), TARGET)
    for _ in range(3):
        prediction = runner.run(inputs(said("saludo")), [TARGET])[TARGET]
        assert (prediction.probabilities, len(prediction.events)) == ([0.0, 1.0], 1)
        assert prediction.events[0].timestamp > 1.0  # of this turn, not of the one that was remembered
        prediction.probabilities[0] = 9.0
        prediction.events.clear()


def test_the_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered_predictions, "_MOST_REMEMBERED", 2)
    runner = RememberingRunner(Policies(), TARGET)
    for number in range(5):
        runner.run(inputs(said(f"intento_{number}")), [TARGET])
        assert len(runner._found) <= 2


class Runner:
    """A runner whose one component is a rule policy with these rules."""

    def __init__(self, *rules: str) -> None:
        policy = object.__new__(RulePolicy)
        policy.lookup = {"rules": dict.fromkeys(rules, "action_assess")}
        self.components = [policy]


@pytest.mark.parametrize("influences", [True, False])
def test_nothing_is_remembered_where_a_slot_steers_the_dialogue(influences: bool) -> None:
    slot = f"{{type: bool, influence_conversation: {influences}, mappings: [{{type: custom}}]}}"
    domain = Domain.from_yaml(f'version: "3.1"\nslots:\n  nivel: {slot}\n')
    assert may_remember(Runner(INTENT), domain) is not influences


def test_our_own_domain_lets_predictions_be_remembered() -> None:
    assert may_remember(Runner(INTENT), Domain.load("domain.yml"))


def test_nothing_is_remembered_where_a_rule_reads_what_was_written() -> None:
    assert not may_remember(Runner(INTENT, WORDS), Domain.load("domain.yml"))
