"""What a person filled in: answers of a WhatsApp Flow or form."""

from __future__ import annotations

import json

from channels.whatsapp.json_values import Object, string

_LONGEST_JSON = 20_000
_LONGEST_VALUE = 2_000
_MOST = 30
_OURS = frozenset({"flow_token"})


def answers(reply: Object) -> dict[str, str]:
    """Fields and what was said in each, of an `nfm_reply`; empty where nothing can be read."""
    try:
        filled = json.loads(string(reply, "response_json", _LONGEST_JSON))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(filled, dict):
        return {}
    said = {name[:80]: _words(value) for name, value in filled.items() if name not in _OURS}
    return dict([(name, words) for name, words in said.items() if words.strip()][:_MOST])


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(item) for item in value if isinstance(item, str | int | float))[:_LONGEST_VALUE]
    return str(value)[:_LONGEST_VALUE] if isinstance(value, str | int | float) else ""
