"""What the Graph API refuses in a message (facts WA-7); the numbers are Meta's, written here once more on
purpose."""

from __future__ import annotations

from typing import Any


def fault(message: dict[str, Any]) -> int | None:
    """The code with which this message is refused; None where it is taken."""
    if message.get("messaging_product") != "whatsapp" or not (message.get("to") or message.get("recipient")):
        return 100
    if len(message.get("biz_opaque_callback_data", "")) > 512:
        return 100
    check = {"text": _text, "interactive": _interactive, "template": _template}.get(message.get("type", ""))
    return check(message[message["type"]]) if check else 131051


def _text(text: dict[str, Any]) -> int | None:
    return None if 1 <= len(text["body"]) <= 4096 else 100


def _interactive(interactive: dict[str, Any]) -> int | None:
    if not 1 <= len(interactive["body"]["text"]) <= 1024:
        return 131009
    action = interactive["action"]
    if interactive["type"] == "button":
        return _buttons([button["reply"] for button in action["buttons"]])
    rows = [row for section in action["sections"] for row in section["rows"]]
    return 131009 if not 1 <= len(action["button"]) <= 20 else _rows(rows)


def _buttons(replies: list[dict[str, str]]) -> int | None:
    good = 1 <= len(replies) <= 3 and _distinct(replies)
    good = good and all(1 <= len(r["title"]) <= 20 and 1 <= len(r["id"]) <= 256 for r in replies)
    return None if good else 131009


def _rows(rows: list[dict[str, str]]) -> int | None:
    good = 1 <= len(rows) <= 10 and len({row["id"] for row in rows}) == len(rows)
    good = good and all(
        1 <= len(row["title"]) <= 24 and 1 <= len(row["id"]) <= 200 and len(row.get("description", "")) <= 72
        for row in rows
    )
    return None if good else 131009


def _distinct(replies: list[dict[str, str]]) -> bool:
    return all(len({reply[name] for reply in replies}) == len(replies) for name in ("id", "title"))


def _template(template: dict[str, Any]) -> int | None:
    return None if template["name"] and template["language"]["code"] else 100
