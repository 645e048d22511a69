"""Transcript entries as the messages that WhatsApp takes: text, reply buttons, lists (facts WA-7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from channels.model import Button, Entry
from channels.whatsapp import limits
from channels.whatsapp.split import split

OPEN_LIST = "Ver opciones"
Content = dict[str, Any]


@dataclass(frozen=True)
class Bubble:
    """The fields `type` and what belongs to it; `plain`: the same as text, where a telephone cannot show it."""

    content: Content
    plain: Content | None = None


def bubbles(entries: Sequence[Entry]) -> list[Bubble]:
    """What one or several entries become together; only the last of them may have buttons."""
    body = "\n\n".join(entry.text.strip() for entry in entries)
    choices = _distinct(entries[-1].buttons)
    offer = _offer(choices)
    if offer is None:
        return [_text(piece) for piece in split(_with_options(body, choices), limits.TEXT)]
    *before, asked = split(body, limits.TEXT, limits.INTERACTIVE_BODY)
    return [*(_text(piece) for piece in before), _interactive(asked, offer, choices)]


def together(entries: Sequence[Entry]) -> list[Entry]:
    """The first entries of those that wait, as many as make fewer messages together than each alone: those
    of one author, until one that asks something (facts WA-10, WA-15)."""
    taken = [entries[0]]
    for entry in entries[1:]:
        more = [*taken, entry]
        if taken[-1].buttons or entry.author != taken[0].author or len(bubbles(more)) > len(bubbles(taken)):
            break
        taken = more
    return taken


def _text(body: str) -> Bubble:
    # A link's preview would load the page on the person's telephone and show what they read about.
    return Bubble({"type": "text", "text": {"body": body, "preview_url": False}})


def _interactive(body: str, offer: Content, choices: Sequence[Button]) -> Bubble:
    shown = {"type": "interactive", "interactive": {"body": {"text": body}, **offer}}
    return Bubble(shown, _text(_with_options(body, choices)).content)


def _distinct(buttons: Sequence[Button]) -> list[Button]:
    """WhatsApp refuses the whole message where two choices are alike, or one is empty."""
    kept: list[Button] = []
    for choice in (Button(button.title.strip(), button.payload.strip()) for button in buttons):
        known = any(choice.title == other.title or choice.payload == other.payload for other in kept)
        if choice.title and choice.payload and not known:
            kept.append(choice)
    return kept


def _offer(choices: Sequence[Button]) -> Content | None:
    """Reply buttons, else a list; None where neither can hold the choices."""
    if not choices:
        return None
    if len(choices) <= limits.BUTTONS and all(
        len(c.title) <= limits.BUTTON_TITLE and len(c.payload) <= limits.BUTTON_ID for c in choices
    ):
        replies = [{"type": "reply", "reply": {"id": c.payload, "title": c.title}} for c in choices]
        return {"type": "button", "action": {"buttons": replies}}
    if len(choices) <= limits.LIST_ROWS and all(
        len(c.title) <= limits.ROW_DESCRIPTION and len(c.payload) <= limits.ROW_ID for c in choices
    ):
        return {"type": "list", "action": {"button": OPEN_LIST, "sections": [{"rows": _rows(choices)}]}}
    return None


def _rows(choices: Sequence[Button]) -> list[Content]:
    """A title that does not fit is cut at a word, and stands whole below it."""
    return [{"id": c.payload, "title": _short(c.title), **_below(c.title)} for c in choices]


def _below(title: str) -> Content:
    return {"description": title} if len(title) > limits.ROW_TITLE else {}


def _short(title: str) -> str:
    if len(title) <= limits.ROW_TITLE:
        return title
    return split(title, limits.ROW_TITLE - 1)[0] + "…"


def _with_options(body: str, choices: Sequence[Button]) -> str:
    """Every answer can be typed, so choices can be read out as well."""
    if not choices:
        return body
    return "\n".join((body, "", "Puedes responder:", *(f"• {choice.title}" for choice in choices)))
