"""What fills the gaps that texts leave: lines that fit the person, topics to choose from, cases before theirs,
days, the link to the privacy notice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.dialogue.door import Texts
from bot.dialogue.message import Message
from bot.dialogue.readers import hurts_others
from bot.dialogue.state import State
from bot.directory import Need, fillings, gaps_in
from bot.intents import FINER, topic_of
from bot.risk.assessment import ESCALATION_LEVEL
from bot.texts import WHICH, option

_IMMINENT = 4
# How long what was said is kept (facts PR-11): the setting's days, or that there is a term where it is not told.
TERM = "plazo"
_TERM, _SOME_TERM = "a los {} días", "al cumplirse el plazo del Consejo"
# The link to the full notice (facts PR-6): a line of its own, which is not there where the setting is empty.
NOTICE = "aviso_privacidad"
_NOTICE = "\nAviso de privacidad: {}"


def filled(names: Iterable[str], state: State, message: Message, texts: Texts) -> dict[str, Any]:
    """The fillings of the responses of these names; only what they have a gap for."""
    said = [name for name in names if name in texts]
    written = "\n".join(str(variation["text"]) for name in said for variation in texts[name])
    found: dict[str, Any] = dict(fillings(gaps_in([written]), need_of(state, message)))
    if f"{{{TERM}}}" in written:
        found[TERM] = _TERM.format(message.retention_days) if message.retention_days else _SOME_TERM
    if f"{{{NOTICE}}}" in written:
        found[NOTICE] = _NOTICE.format(message.privacy_url) if message.privacy_url else ""
    if message.queue:
        found["adelante"] = message.queue.ahead
    if any(name.startswith(WHICH) for name in said):
        for gap, topic in zip(("una", "otra"), message.likely, strict=True):
            known = option(topic)
            found |= {gap: known.title, f"{gap}_dicha": known.said, f"{gap}_escrita": known.typed}
    return found


def need_of(state: State, message: Message) -> Need:
    """Who needs a line, for what, where and when."""
    topic = state.turn.topic or state.theme_topic or state.topic or "fuera_de_tema"
    if hurts_others(state, topic):
        topic = "amenaza"  # Whose lines are nobody's but the Consejo's: those of a topic are its victims'.
    intents = (message.intent, state.theme or "")
    intent = next((name for name in intents if topic_of(name) == topic), None)
    facts = state.facts
    worst = max(state.level, state.turn.level)
    return Need(
        topic,
        FINER.get(intent or "", intent),
        zone=facts.get("zone"),
        at=message.at or None,
        age=facts.get("their_age") if state.for_another else facts.get("age"),
        minor=None if state.for_another else facts.get("minor"),
        woman=None if state.for_another else facts.get("woman"),
        crisis=state.waiting or worst >= ESCALATION_LEVEL,
        danger=worst >= _IMMINENT,
    )
