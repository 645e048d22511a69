"""What of Rasa itself is replaced in this process, because it offers no other place to do it.

Only what costs time and changes no result: each has its reason here, and `tests/components/test_patches.py`
compares it with Rasa's own. Percentages are of a turn's processor time, measured with cProfile on Rasa 3.6.21.
"""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace

from rasa.core import processor
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event
from rasa.shared.core.slots import Slot

from bot.rasa_server import action_results


def install() -> None:
    """Takes effect for the whole process; a second call changes nothing."""
    if hasattr(Event.resolve_by_type, "cache_info"):
        return
    # 10 %: jsonschema for every result of an action, although all of ours have the same two forms.
    RemoteAction._validate_action_result = action_results.validate
    # 12 %: walks all classes of events to find one by its name, for each event that is read.
    Event.resolve_by_type = staticmethod(cache(Event.resolve_by_type))
    # 4 %: slots are copied with every copy of the conversation, by way of pickling.
    Slot.__copy__ = copy_of_slot
    # 4 %: deep copies for log lines of level DEBUG, which nobody sees. The module copies for nothing else.
    processor.copy = SimpleNamespace(deepcopy=lambda value: value)


def copy_of_slot(slot: Slot) -> Slot:
    """What `copy.copy` makes of it."""
    other = object.__new__(type(slot))
    other.__dict__.update(slot.__dict__)
    return other
