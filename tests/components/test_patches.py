"""What replaces parts of Rasa gives what Rasa gives."""

import ast
import copy
import inspect

import pytest
from rasa.core import processor
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event, SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot, ListSlot, Slot

from bot.rasa_server import patches
from bot.rasa_server.patches import copy_of_slot


def test_installing_twice_changes_nothing_more() -> None:
    patches.install()
    first = (Event.resolve_by_type, Slot.__copy__, RemoteAction._validate_action_result)
    patches.install()
    assert first == (Event.resolve_by_type, Slot.__copy__, RemoteAction._validate_action_result)


def test_events_are_found_by_their_names() -> None:
    patches.install()
    for _ in range(2):
        assert Event.resolve_by_type("slot") is SlotSet
        assert Event.resolve_by_type("user") is UserUttered
        assert Event.resolve_by_type("nada", SlotSet) is SlotSet
        with pytest.raises(ValueError, match="nada"):
            Event.resolve_by_type("nada")


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


def test_rasa_copies_for_lines_of_the_log_alone() -> None:
    """Otherwise what is copied by nobody would be shared by mistake."""
    tree = ast.parse(inspect.getsource(processor))
    uses = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == "copy"]
    logged = {
        id(inner)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "structlogger.debug"
        for inner in ast.walk(call)
    }
    assert uses
    assert all(id(use) in logged for use in uses)
