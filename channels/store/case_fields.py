"""Cases as hashes of strings, the form in which Redis and its scripts hold them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, get_type_hints

from bot.risk.assessment import Signal
from channels.case_context import NOTHING_KNOWN, CaseContext
from channels.cases import Case, Rise

_TYPES = get_type_hints(Case)


def to_fields(case: Case) -> dict[str, str]:
    """Every field as text; one that is None becomes empty, so that an earlier value does not survive."""
    return {field.name: _to_text(getattr(case, field.name)) for field in fields(Case)}


def from_fields(raw: Mapping[str, str]) -> Case:
    """Inverse of `to_fields`; raises KeyError or ValueError on a hash that is no case."""
    values: dict[str, Any] = {name: _from_text(_TYPES[name], text) for name, text in raw.items()}
    values["signals"] = tuple(Signal(**signal) for signal in json.loads(raw["signals"]))
    values["history"] = tuple(Rise(**rise) for rise in json.loads(raw["history"]))
    values["context"] = context_of(raw.get("context"))
    return Case(**values)


def context_text(context: CaseContext) -> str:
    """What is known, as the store holds it."""
    return json.dumps(context.to_dict(), ensure_ascii=False)


def context_of(text: str | None) -> CaseContext:
    """Inverse of `context_text`; nothing is known where nothing was stored."""
    return CaseContext.parse(json.loads(text)) if text else NOTHING_KNOWN


def _to_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, CaseContext):
        return context_text(value)
    if isinstance(value, tuple):
        return json.dumps([vars(item) for item in value], ensure_ascii=False)
    return str(int(value)) if isinstance(value, bool) else str(value)


def _from_text(kind: Any, text: str) -> Any:
    if kind is bool:
        return text == "1"
    if kind in (int, float):
        return kind(text)
    if kind == float | None:
        return float(text) if text else None
    if kind == str | None:
        return text or None
    return text
