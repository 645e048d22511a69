"""What of Rasa itself is replaced in this process, because it offers no other place to do it.

Only what costs time and changes no result: each has its reason here, and `tests/components/test_patches.py`
compares it with Rasa's own. Percentages are of a turn's processor time, measured with cProfile on Rasa 3.6.21.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, wraps
from types import SimpleNamespace

from rasa.core import processor
from rasa.core.actions.action import RemoteAction
from rasa.core.policies import memoization
from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.domain import State
from rasa.shared.core.events import Event
from rasa.shared.core.slots import Slot

from bot.rasa_server import action_results

Finder = Callable[[RulePolicy, dict[str, str], list[State]], set[str]]
_MOST_REMEMBERED = 4096


def install() -> None:
    """Takes effect for the whole process; a second call changes nothing."""
    if hasattr(Event.resolve_by_type, "cache_info"):
        return
    # 10 %: jsonschema for every result of an action, although all of ours have the same two forms.
    RemoteAction._validate_action_result = action_results.validate
    # 12 %: walks all classes of events to find one by its name, for each event that is read.
    Event.resolve_by_type = staticmethod(cache(Event.resolve_by_type))
    # 14 %: compares the conversation with every rule, five times a turn.
    RulePolicy._get_possible_keys = remembered(RulePolicy._get_possible_keys)
    # 4 %: slots are copied for every state of every prediction, by way of pickling.
    Slot.__copy__ = copy_of_slot
    # 4 %: deep copies for log lines of level DEBUG, which nobody sees. These modules copy for nothing else.
    processor.copy = memoization.copy = SimpleNamespace(deepcopy=lambda value: value)


def remembered(find: Finder) -> Finder:
    """The rules that fit depend on the states of the conversation alone, and there are few of those: an
    intent, and how far its rule has been followed (`window.recall` leaves no earlier turns)."""
    found: dict[tuple[int, str], set[str]] = {}

    @wraps(find)
    def remembering(policy: RulePolicy, lookup: dict[str, str], states: list[State]) -> set[str]:
        key = (id(lookup), json.dumps([_without_wording(state) for state in states], sort_keys=True))
        if key not in found:
            if _reads_texts(lookup):
                return find(policy, lookup, states)
            if len(found) >= _MOST_REMEMBERED:
                found.clear()
            found[key] = find(policy, lookup, states)
        return found[key]

    return remembering


def _without_wording(state: State) -> State:
    """A rule can only look at what a person wrote where it says what that is."""
    user = state.get("user", {})
    return {**state, "user": {**user, "text": ""}} if user.get("text") else state


def _reads_texts(lookup: dict[str, str]) -> bool:
    return any('"text"' in rule for rule in lookup)


def copy_of_slot(slot: Slot) -> Slot:
    """What `copy.copy` makes of it."""
    other = object.__new__(type(slot))
    other.__dict__.update(slot.__dict__)
    return other
