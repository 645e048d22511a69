"""Ask Rasa's policies once for each situation: rules see the intent and the steps since, and no more.

Predicting four steps a turn was a seventh of a turn's processor time, for a few hundred answers in all.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Iterable
from typing import Any

from rasa.core.policies.policy import PolicyPrediction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.constants import PLACEHOLDER_TRACKER
from rasa.engine.runner.interface import GraphRunner
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)

from bot.rasa_server.graph_runner import OrderedGraphRunner

Situation = tuple[tuple[Any, ...], ...]
_MOST_REMEMBERED = 4096
_UNSEEN = (SlotSet, BotUttered, DefinePrevUserUtteredFeaturization)


class RememberingRunner:
    """A graph runner that gives a prediction it has made before from memory.

    To be used where `may_remember` says so.
    """

    def __init__(self, runner: GraphRunner, prediction_target: str) -> None:
        self._runner = runner
        self._target = prediction_target
        self._found: dict[Situation, PolicyPrediction] = {}

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        tracker = (inputs or {}).get(PLACEHOLDER_TRACKER)
        situation = situation_of(tracker.events) if tracker and targets == [self._target] else None
        if situation is None:
            return self._runner.run(inputs, targets)
        if situation not in self._found:
            if len(self._found) >= _MOST_REMEMBERED:
                self._found.clear()
            self._found[situation] = _anew(self._runner.run(inputs, targets)[self._target])
        return {self._target: _anew(self._found[situation])}


def may_remember(runner: OrderedGraphRunner, domain: Domain) -> bool:
    """Whether policies see no more than `situation_of` tells.

    No slot influences them, and no rule reads what was written.
    """
    lookups = [component.lookup for component in runner.components if isinstance(component, RulePolicy)]
    texts = any('"text"' in rule for lookup in lookups for rules in lookup.values() for rule in rules)
    return not texts and not any(slot.has_features() for slot in domain.slots)


def situation_of(events: Iterable[Event]) -> Situation | None:
    """What policies see of a conversation; None where it holds something that is not remembered."""
    seen: list[tuple[Any, ...]] = []
    for event in events:
        if isinstance(event, UserUttered):
            if event.entities:
                return None
            seen.append(("user", event.intent_name))
        elif isinstance(event, ActionExecuted):
            seen.append(("action", event.action_name, event.action_text, event.hide_rule_turn))
        elif isinstance(event, ActiveLoop):
            seen.append(("loop", event.name))
        elif isinstance(event, SessionStarted):
            seen.append(("session",))
        elif not isinstance(event, _UNSEEN) or getattr(event, "use_text_for_featurization", False):
            return None
    return tuple(seen)


def _anew(prediction: PolicyPrediction) -> PolicyPrediction:
    """A prediction that shares nothing that Rasa changes, with events of now."""
    other = copy.copy(prediction)
    other.probabilities = list(prediction.probabilities)
    other.events = [copy.copy(event) for event in prediction.events]
    for event in other.events:
        event.timestamp = time.time()
    return other
