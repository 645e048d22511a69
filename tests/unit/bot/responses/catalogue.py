"""Every variation of every text, with the file it is in and the treatment it is for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML

from bot.texts import RESPONSES_DIR
from bot.topics import RISK_TOPICS

# Files whose texts somebody in a crisis may read; elsewhere the texts of a level of danger are such.
_CRISIS_FILES = (*RISK_TOPICS, "riesgo", "espera", "respaldo")
_DANGER = re.compile(r"_(medio|alto|inminente)(_otra)?(_\d)?$")


@dataclass(frozen=True)
class Said:
    """`treatment` is tu, usted or menor; `number` counts the variations of the response."""

    file: str
    name: str
    number: int
    treatment: str
    text: str
    buttons: tuple[dict[str, str], ...]
    review: dict[str, Any]

    @property
    def crisis(self) -> bool:
        return self.file in _CRISIS_FILES or bool(_DANGER.search(self.name))


def _treatment(variation: dict[str, Any]) -> str:
    conditions = variation.get("condition") or []
    assert [c["name"] for c in conditions] in ([], ["trato"]), "texts vary by treatment alone"
    return str(conditions[0]["value"]) if conditions else "tu"


def _read() -> list[Said]:
    reader = YAML(typ="safe", pure=True)
    return [
        Said(
            path.stem, name, number, _treatment(variation), str(variation["text"]).strip(),
            tuple(variation.get("buttons") or ()), variation["metadata"],
        )
        for path in sorted(RESPONSES_DIR.glob("*.yml"))
        for name, variations in reader.load(path.read_text("utf-8"))["responses"].items()
        for number, variation in enumerate(variations)
    ]  # fmt: skip


EVERY = _read()


def label(said: Said) -> str:
    return f"{said.name}-{said.number}"
