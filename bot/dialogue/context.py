"""What the counselor should know: the `context` command (docs/protocols.md), sent when something changed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any

from bot.dialogue.facts import ADULT, age_group
from bot.dialogue.state import State

Texts = Mapping[str, Sequence[Mapping[str, Any]]]


def context_command(state: State, texts: Texts) -> tuple[dict[str, Any] | None, str]:
    """The command, or None where it would say what was said before; and the digest to remember it by."""
    context = {key: value for key, value in _context(state, texts).items() if value not in (None, [], "")}
    written = json.dumps(context, sort_keys=True, ensure_ascii=False)
    digest = blake2b(written.encode(), digest_size=8).hexdigest()
    if digest == state.sent or not context:
        return None, digest
    return {"command": "context", "context": context}, digest


def _context(state: State, texts: Texts) -> dict[str, Any]:
    facts = state.facts
    # The age of the person at risk counts.
    age = facts.get("their_age") if state.for_another else facts.get("age")
    if age is None and facts.get("minor"):
        age = facts.get("age")  # A child who writes for somebody is within the danger's reach too.
    minor = age < ADULT if age is not None else facts.get("minor") or None
    asked = [(name, record) for name, record in state.answers.items() if record.get("asked")]
    return {
        "who": facts.get("who"),
        "minor": minor,
        "age_group": age_group(age),
        "age": age,
        "name": facts.get("name"),
        "place": facts.get("place"),
        "zone": facts.get("zone"),
        "safe_contact": facts.get("safe_contact"),
        "treatment": facts.get("treatment"),
        "answers": [_answer(name, record, texts) for name, record in asked],
        "told": [name for name in state.said if not name.startswith("utter_pregunta_")],
    }


def _answer(name: str, record: Mapping[str, Any], texts: Texts) -> dict[str, Any]:
    response = record["asked"]
    asked = str(texts[response][0]["text"]).strip() if response in texts else ""
    return {
        "question": name, "asked": asked, "answer": record["answer"], "said": record["said"], "at": record["at"],
    }  # fmt: skip
