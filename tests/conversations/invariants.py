"""What holds on every turn of every conversation, whatever was said (issue 4, facts 2 and 5)."""

from __future__ import annotations

import re
from typing import Any

from bot.directory import blocked, lines, numbers_in
from bot.risk import ESCALATION_LEVEL
from bot.topics import TOPICS
from ops.talk.chat import Heard
from tests.conversations.treatment import markers

# A telephone's screen, and a channel that lets through one message in 6 s (facts WA-10).
MOST_BUBBLES = 4
# facts WA-7
MOST_CHARACTERS, MOST_BUTTONS, MOST_ROWS, TITLE, ROW_TITLE = 1024, 3, 10, 20, 24
IMMINENT = 4
_PERSON = re.compile(r"persona|consejer|psic[oó]log|abogad|especialista|equipo", re.IGNORECASE)
_NUMBERS = {number for line in lines() for number in line.numbers}
_ADDRESSES = {line.url for line in lines() if line.url}
_ADDRESS = re.compile(r"www\.[\w.\-/]*\w|https?://\S+")


class Watch:
    """One conversation under observation: the turns go through `faults` in order."""

    def __init__(self) -> None:
        self._before: list[str] = []
        self._level = 0

    def faults(self, heard: Heard, wrote: str | None) -> list[str]:
        """What the turn breaks, as sentences. `wrote` is None where nobody wrote, but time passed."""
        texts = heard.texts
        called, self._level = self._level, heard.case.level if heard.case else 0
        found = [*_directory(texts), *_shape(heard), *_door(heard, wrote), *_voice(heard)]
        found += _imminent(heard, called) + _commands(heard, called) + self._repeats(texts)
        self._before = texts or self._before
        return found

    def _repeats(self, texts: list[str]) -> list[str]:
        again = set(texts) & set(self._before)
        twice = len(set(texts)) < len(texts)
        return [f"repeats {sorted(again)}"] * bool(again) + ["says the same twice"] * twice


def _door(heard: Heard, wrote: str | None) -> list[str]:
    """An answer, and in it a person, a line or a question."""
    texts = heard.texts
    if not texts:
        return ["no answer"] if wrote is not None and heard.owner != "counselor" else []
    open_ = any("?" in t or numbers_in(t) or _ADDRESS.search(t) or _PERSON.search(t) for t in texts)
    return [] if open_ else [f"no open door: {texts}"]


def _imminent(heard: Heard, called: int) -> list[str]:
    """At level 4 the first bubble names the number to call, and a person is called in the same turn."""
    asked = [command["level"] for command in heard.commands("escalate")]
    if heard.owner == "counselor" or max([heard.risk.level, *asked]) < IMMINENT:
        return []
    found = (
        []
        if heard.texts and numbers_in(heard.texts[0])
        else [f"level 4 without a number first: {heard.texts}"]
    )
    return found + ["level 4 without calling a person"] * (
        called < IMMINENT and max(asked, default=0) < IMMINENT
    )


def _commands(heard: Heard, called: int) -> list[str]:
    found = []
    for command in heard.commands("escalate"):
        if command["topic"] not in TOPICS or command["reason"] not in ("riesgo", "pedido"):
            found.append(f"malformed {command}")
    risky = heard.risk.level >= ESCALATION_LEVEL and heard.risk.level > called
    if risky and heard.owner != "counselor" and not heard.commands("escalate"):
        found.append(f"risk {heard.risk.level} and nobody is called")
    return found


def _directory(texts: list[str]) -> list[str]:
    """Numbers and addresses only from the directory, nothing that is blocked."""
    numbers = {number for text in texts for number in numbers_in(text)}
    addresses = {address for text in texts for address in _ADDRESS.findall(text)}
    hidden = [b.value for b in blocked() if b.value in numbers or any(_word(b.value, t) for t in texts)]
    unknown = sorted((numbers - _NUMBERS) | (addresses - _ADDRESSES))
    return [f"not in the directory: {unknown}"] * bool(unknown) + [f"blocked: {hidden}"] * bool(hidden)


def _word(value: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(value)}\b", text) is not None


def _shape(heard: Heard) -> list[str]:
    """What the channels can show (facts WA-7)."""
    found = [f"{len(heard.texts)} bubbles"] * (len(heard.texts) > MOST_BUBBLES)
    found += [f"{len(text)} characters" for text in heard.texts if len(text) > MOST_CHARACTERS]
    found += [f"left open: {text}" for text in heard.texts if re.search(r"[{}]", text)]
    for reply in heard.body.get("replies", ()):
        found += _choices(reply.get("buttons", ()))
    return found


def _choices(buttons: list[dict[str, Any]]) -> list[str]:
    """Three buttons, or a list: up to ten rows with titles a little longer."""
    title = TITLE if len(buttons) <= MOST_BUTTONS else ROW_TITLE
    found = [f"{len(buttons)} choices"] * (len(buttons) > MOST_ROWS)
    found += [f"title too long: {b['title']}" for b in buttons if len(b["title"]) > title]
    return found + [f"nobody could type {b}" for b in buttons if not b["payload"] or b["payload"][0] == "/"]


def _voice(heard: Heard) -> list[str]:
    """No exclamation marks in a crisis; tú and usted are not mixed."""
    crisis = heard.risk.level >= ESCALATION_LEVEL or (heard.case and heard.case.level >= ESCALATION_LEVEL)
    loud = [text for text in heard.texts if crisis and ("!" in text or "¡" in text)]
    tu, usted = markers(heard.texts, "tu"), markers(heard.texts, "usted")
    wants_usted = heard.context.treatment == "usted" and not heard.context.minor
    mixed = bool(tu) and (bool(usted) or wants_usted)
    return [f"loud: {loud}"] * bool(loud) + [f"tú and usted: {tu} {usted}"] * mixed
