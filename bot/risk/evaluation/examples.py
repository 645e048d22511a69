"""The evaluation sets of `tests/risk`: messages, and conversations whose risk shows across turns."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from bot.risk.assessment import ESCALATION_LEVEL
from bot.risk.evaluation.readings import Reading
from bot.topics import TOPICS

FOLDER = Path(__file__).parents[3] / "tests" / "risk"
MESSAGES = FOLDER / "messages.jsonl"
CONVERSATIONS = FOLDER / "conversations.jsonl"
HARMLESS = "ninguno"

Group = Literal["risk", "everyday", "figurative"]


@dataclass(frozen=True)
class Message:
    """`number`: its line in the file, from 1; `style` explicit or indirect, `spelling` clean or noisy; `readings`:
    what its readers said, of which `level` and `topic` follow."""

    number: int
    text: str
    level: int
    topic: str
    voice: str
    style: str
    spelling: str
    group: Group
    readings: tuple[Reading, ...] = ()

    @property
    def risky(self) -> bool:
        return self.level >= ESCALATION_LEVEL


@dataclass(frozen=True)
class Turn:
    """What the person wrote, and what the bot said just before (None: the person began)."""

    bot: str | None
    text: str


@dataclass(frozen=True)
class Conversation:
    """`level` and `topic`: of the whole, once its last turn is read; topic 'ninguno' where harmless. `alarming`: a
    reader would have told a counselor at some turn, whatever came after."""

    id: str
    kind: str
    turns: tuple[Turn, ...]
    level: int
    topic: str
    readings: tuple[Reading, ...] = ()
    alarming: bool = False

    @property
    def risky(self) -> bool:
        return self.level >= ESCALATION_LEVEL


def read_messages(path: Path = MESSAGES) -> list[Message]:
    """Raises ValueError naming a line that is not a labelled message."""
    return [_message(number, row) for number, row in _rows(path, frozenset(TOPICS))]


def read_conversations(path: Path = CONVERSATIONS) -> list[Conversation]:
    """Raises ValueError naming a line that is not a labelled conversation."""
    return [_conversation(row) for _, row in _rows(path, frozenset(TOPICS) | {HARMLESS})]


def digest(*paths: Path) -> str:
    """SHA-256 of the files: figures of two runs compare only where it is the same."""
    total = hashlib.sha256()
    for path in paths:
        total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


def _rows(path: Path, topics: frozenset[str]) -> list[tuple[int, dict[str, Any]]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [(number, json.loads(line)) for number, line in enumerate(lines, 1) if line.strip()]
    for number, row in rows:
        if row.get("level") not in range(5) or row.get("topic") not in topics:
            raise ValueError(f"{path.name}, line {number}: level must be 0 to 4 and topic a known one")
    return rows


def _message(number: int, row: dict[str, Any]) -> Message:
    return Message(
        number,
        row["text"],
        row["level"],
        row["topic"],
        row["voice"],
        row["style"],
        row["spelling"],
        row["group"],
        _readings(row),
    )


def _conversation(row: dict[str, Any]) -> Conversation:
    turns = tuple(Turn(turn.get("bot"), turn["text"]) for turn in row["turns"])
    about = row["level"], row["topic"], _readings(row), row.get("alarming", False)
    return Conversation(row["id"], row["kind"], turns, *about)


def _readings(row: dict[str, Any]) -> tuple[Reading, ...]:
    return tuple(Reading(*reading) for reading in row.get("readings", ()))
