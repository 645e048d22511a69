"""Assess one message: explicit signals and the model each may raise the level; the higher one counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache, partial

import numpy as np

from bot.risk import signals
from bot.risk.assessment import ESCALATION_LEVEL, IMMINENT, RiskAssessment, Signal
from bot.risk.context import Context
from bot.risk.explain import strongest_phrase
from bot.risk.levels import action_of, level_of, urgency
from bot.risk.model import Prediction, RiskModel
from bot.risk.normalize import PlainText, plain, readable
from bot.risk.turns import Turns
from bot.risk.windows import windows
from bot.topics import RISK_TOPICS

CERTAIN = 0.97
SURE_TOPIC = 0.8
MAX_SIGNALS = 6
MENTIONED = 0.01
_NOTHING = RiskAssessment(0, "fuera_de_tema", 0.0, "pass")


@cache
def default_model() -> RiskModel:
    return RiskModel.load()


@lru_cache(maxsize=1024)
def _predict(model: RiskModel, window: str, plain_text: str) -> Prediction:
    """Earlier turns are read again with each new one; what was read once need not be."""
    return model.predict(window, plain_text)


def assess(text: str, context: Context | None = None, model: RiskModel | None = None) -> RiskAssessment:
    """Assess `text` (any length, any characters) in the light of `context`. Never raises for a text."""
    model = model or default_model()
    pieces = [(window, plain(window)) for window in windows(readable(text)) if window]
    assessed = [_assess_window(window, words, model) for window, words in pieces]
    if not assessed:
        return _NOTHING
    # Context only raises: nothing is above imminent.
    if context and max(a.level for a in assessed) < IMMINENT:
        assessed += _from_turns(pieces[-1], assessed[-1], context, model)
    worst = max(assessed, key=lambda a: (a.level, a.action == "ask", a.confidence))
    found = {
        s: None for a in sorted(assessed, key=lambda a: -a.level) if a.level or a is worst for s in a.signals
    }
    return RiskAssessment(
        worst.level,
        worst.topic,
        worst.confidence,
        worst.action,
        tuple(found)[:MAX_SIGNALS],
        _likely(pieces, model),
    )


def probability(text: str, context: Context | None = None, model: RiskModel | None = None) -> float:
    """P(level ≥ 2) in [0, 1]: 1 where a signal or an answer is certain."""
    return _highest(text, context, model, lambda prediction: prediction.risky)


def pressing(text: str, context: Context | None = None, model: RiskModel | None = None) -> float:
    """Urgency in [0, 1], on which the action depends: 1 where a signal or an answer is certain."""
    return _highest(text, context, model, lambda prediction: urgency(prediction.at_least))


def _highest(
    text: str, context: Context | None, model: RiskModel | None, measure: Callable[[Prediction], float]
) -> float:
    """The highest measure of the message's windows and of what its turns add."""
    model = model or default_model()
    pieces = [(window, plain(window)) for window in windows(readable(text)) if window]
    highest = max((_measured(window, words, model, measure) for window, words in pieces), default=0.0)
    now = _assess_window(*pieces[-1], model) if context and pieces else None
    for added in _from_turns(pieces[-1], now, context, model) if context and now else ():
        highest = max(highest, 1.0 if added.action == "escalate" else model.thresholds.ask)
    return highest


def _measured(
    window: str, words: PlainText, model: RiskModel, measure: Callable[[Prediction], float]
) -> float:
    matches = signals.find(words.text)
    if any(match.rule.certain for match in matches):
        return 1.0
    value = measure(_predict(model, window, words.text))
    return max(value, model.thresholds.ask) if matches else value


def _assess_window(window: str, words: PlainText, model: RiskModel) -> RiskAssessment:
    prediction = _predict(model, window, words.text)
    matches = signals.find(words.text)
    level = level_of(prediction.at_least, model.thresholds)
    topic = _topic(prediction, model, level)
    pressing_now = urgency(prediction.at_least)
    confidence = prediction.risky if level >= ESCALATION_LEVEL else float(prediction.topics.max())
    certain = [match for match in matches if match.rule.certain]
    if certain:
        topic = _topic_with(certain[0].topic, topic, prediction, model)
        level, confidence, pressing_now = max(level, certain[0].rule.level), max(confidence, CERTAIN), 1.0
    elif matches:
        pressing_now = max(pressing_now, model.thresholds.ask)
    why = [Signal(words.as_written(m.start, m.end), f"{m.topic}: {m.rule.reason}") for m in matches]
    action = action_of(level, pressing_now, model.thresholds)
    if action != "pass" and not why:
        phrase = strongest_phrase(model, words, topic)
        why = [phrase] if phrase else []
    return RiskAssessment(level, topic, confidence, action, tuple(why))


def _likely(pieces: list[tuple[str, PlainText]], model: RiskModel) -> tuple[tuple[str, float], ...]:
    """The topics of the whole message, averaged over its windows."""
    shares = np.mean([_predict(model, window, words.text).topics for window, words in pieces], axis=0)
    return tuple((topic, float(p)) for topic, p in zip(model.topics, shares, strict=True) if p >= MENTIONED)


def _topic(prediction: Prediction, model: RiskModel, level: int) -> str:
    """The likeliest topic; at level 2 and above the likeliest topic of risk."""
    order = np.argsort(-prediction.topics)
    if level >= ESCALATION_LEVEL:
        return str(next(model.topics[i] for i in order if model.topics[i] in RISK_TOPICS))
    return str(model.topics[order[0]])


def _topic_with(signalled: str, topic: str, prediction: Prediction, model: RiskModel) -> str:
    """A signal names the topic, unless the model is fairly sure of another risk in the whole message."""
    sure = topic in RISK_TOPICS and prediction.topics[model.topics.index(topic)] >= SURE_TOPIC
    return topic if sure else signalled


def _from_turns(
    last: tuple[str, PlainText], now: RiskAssessment, context: Context, model: RiskModel
) -> list[RiskAssessment]:
    """What the turns before add to the last window of the message, which alone says `now`."""
    return Turns(*last, now, context, partial(assess, model=model)).assessments()
