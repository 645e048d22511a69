"""What replaces parts of Rasa gives what Rasa gives."""

import ast
import copy
import inspect
import json
from types import ModuleType

import pytest
from rasa.core import processor
from rasa.core.actions.action import RemoteAction
from rasa.core.policies import memoization
from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.events import Event, SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot, ListSlot

from bot.rasa_server import patches
from bot.rasa_server.patches import copy_of_slot, remembered


def test_installing_twice_changes_nothing_more() -> None:
    patches.install()
    first = (Event.resolve_by_type, RulePolicy._get_possible_keys, RemoteAction._validate_action_result)
    patches.install()
    assert first == (
        Event.resolve_by_type,
        RulePolicy._get_possible_keys,
        RemoteAction._validate_action_result,
    )


def test_events_are_found_by_their_names() -> None:
    patches.install()
    for _ in range(2):
        assert Event.resolve_by_type("slot") is SlotSet
        assert Event.resolve_by_type("user") is UserUttered
        assert Event.resolve_by_type("nada", SlotSet) is SlotSet
        with pytest.raises(ValueError, match="nada"):
            Event.resolve_by_type("nada")


def rule(*states: dict) -> str:
    return json.dumps(list(states))


def state(action: str | None, **user: str) -> dict:
    found = {"prev_action": {"action_name": action}} if action else {}
    return {**found, "user": user} if user else found


HELLO, BYE = state("action_listen", intent="saludo"), state("action_listen", intent="despedida")
RULES = {
    rule(HELLO): "action_assess",
    rule(HELLO, state("action_assess", intent="saludo")): "action_guidance",
    rule(BYE): "action_assess",
    rule(state("action_guidance")): "action_escalate",
}
TEXTS = {**RULES, rule(state("action_listen", text="hola")): "action_assess"}
CONVERSATIONS = [
    [{}, HELLO],
    [{}, BYE],
    [{}, HELLO, state("action_assess", intent="saludo")],
    [{}, HELLO, state("action_guidance", intent="saludo")],
    [{}, state("action_listen", intent="otra")],
    [{}, state("action_listen", text="hola")],
    [{}, state("action_listen", text="otra cosa")],
]


class Policy:
    """As much of a policy as its search for rules needs."""

    _is_rule_applicable = RulePolicy._is_rule_applicable
    _does_rule_match_state = staticmethod(RulePolicy._does_rule_match_state)
    _rule_key_to_state = staticmethod(RulePolicy._rule_key_to_state)


RASAS_OWN = inspect.unwrap(RulePolicy._get_possible_keys)


@pytest.mark.parametrize("lookup", [RULES, TEXTS], ids=["intents", "texts"])
def test_the_same_rules_fit_the_first_time_and_later(lookup: dict[str, str]) -> None:
    ours = remembered(RASAS_OWN)
    for _ in range(2):
        for states in CONVERSATIONS:
            assert ours(Policy(), lookup, states) == RASAS_OWN(Policy(), lookup, states)


def test_rules_are_compared_once_whatever_the_wording() -> None:
    searched = []
    ours = remembered(lambda policy, lookup, states: searched.append(states) or set())
    for text in ("una", "otra"):
        ours(Policy(), RULES, [state("action_listen", text=text)])
        ours(Policy(), RULES, [HELLO])
    assert len(searched) == 2


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patches, "_MOST_REMEMBERED", 2)
    ours = remembered(RASAS_OWN)
    for number in range(5):
        ours(Policy(), RULES, [state("action_listen", intent=str(number))])
    (found,) = (cell.cell_contents for cell in ours.__closure__ if isinstance(cell.cell_contents, dict))
    assert len(found) <= 2


@pytest.mark.parametrize(
    "slot", [AnySlot("a", [], 1, influence_conversation=False), ListSlot("b", [{"type": "custom"}], [1])]
)
def test_a_slot_is_copied_as_copy_does_it(slot: AnySlot) -> None:
    slot.value = [2, 3]
    ours, rasas = copy_of_slot(slot), copy._reconstruct(slot, None, *slot.__reduce_ex__(4))
    assert type(ours) is type(rasas)
    assert ours.__dict__ == rasas.__dict__
    ours.value = [4]
    assert slot.value == [2, 3]


@pytest.mark.parametrize("module", [processor, memoization], ids=["processor", "memoization"])
def test_rasa_copies_for_lines_of_the_log_alone(module: ModuleType) -> None:
    """Otherwise what is copied by nobody would be shared by mistake."""
    tree = ast.parse(inspect.getsource(module))
    uses = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == "copy"]
    logged = {
        id(inner)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "structlogger.debug"
        for inner in ast.walk(call)
    }
    assert uses
    assert all(id(use) in logged for use in uses)
