"""The labelled messages of `bot/data/nlu`: one reader for training, checks and reports."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.topics import TOPICS

_FEATURE_MODULES = ("normalize", "ngrams", "windows", "model", "levels")
NLU_DIRECTORY = Path(__file__).parents[2] / "data" / "nlu"
CONVERSATIONS = Path(__file__).parents[2] / "data" / "context" / "training.jsonl"
TURN_TEXTS = CONVERSATIONS.with_name("turns.jsonl")


@dataclass(frozen=True)
class Message:
    """A training message: level 0-4, topic, intent, and how it was written (voice, style, spelling, kind)."""

    text: str
    level: int
    topic: str
    intent: str
    voice: str
    style: str
    spelling: str
    hard: str


def read_messages(directory: Path = NLU_DIRECTORY) -> list[Message]:
    """Every message of `directory`/<topic>.yml, in file order. Raises ValueError naming a bad block."""
    return [message for topic in TOPICS for message in _read_topic(directory / f"{topic}.yml", topic)]


def digest(directory: Path = NLU_DIRECTORY) -> str:
    """SHA-256 of all a risk model is made from: texts, adapters, and the code that turns text to features."""
    risk = Path(__file__).parents[1]
    code = [*risk.glob("training/*.py"), *(risk / f"{name}.py" for name in _FEATURE_MODULES)]
    total = hashlib.sha256()
    for path in sorted([*directory.glob("*.yml"), TURN_TEXTS, *code, *risk.glob("encoder/*")]):
        if path.is_file():
            total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


def _read_topic(path: Path, topic: str) -> Iterator[Message]:
    if not path.exists():
        return
    for block in YAML(typ="safe", pure=True).load(path)["nlu"]:
        yield from _read_block(block, topic, path)


def _read_block(block: dict[str, Any], topic: str, path: Path) -> Iterator[Message]:
    about = block.get("metadata") or {}
    level = about.get("nivel")
    if not isinstance(level, int) or level not in range(5):
        raise ValueError(f"{path.name}: intent {block.get('intent')}: metadata.nivel must be 0 to 4")
    for line in block["examples"].splitlines():
        if line.strip():
            yield Message(
                line.strip().removeprefix("- ").strip(),
                level,
                topic,
                block["intent"],
                about.get("voz", "adulto"),
                about.get("estilo", "explicito"),
                about.get("ortografia", "limpia"),
                about.get("dificil", ""),
            )


def labels_digest(messages: Sequence[Message]) -> str:
    """SHA-256 of texts, levels and topics alone: what the encoder learns from."""
    rows = sorted(f"{m.text}\0{m.level}\0{m.topic}" for m in messages)
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()
