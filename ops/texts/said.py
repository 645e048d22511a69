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
_TREATMENT = "trato"


@dataclass(frozen=True)
class Said:
    """`treatment` is tu, usted or menor; `number` counts the variations of the response `name` from 0."""

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

    @property
    def signed(self) -> bool:
        return bool(self.review["estado"] == "revisado")


def every() -> list[Said]:
    """All texts in the order of their files. ValueError where one varies by something else than treatment."""
    reader = YAML(typ="safe", pure=True)
    return [
        _said(path.stem, name, number, variation)
        for path in sorted(RESPONSES_DIR.glob("*.yml"))
        for name, variations in reader.load(path.read_text("utf-8"))["responses"].items()
        for number, variation in enumerate(variations)
    ]


def _said(file: str, name: str, number: int, variation: dict[str, Any]) -> Said:
    conditions = variation.get("condition") or []
    if [condition["name"] for condition in conditions] not in ([], [_TREATMENT]):
        raise ValueError(f"{name} varies by something else than {_TREATMENT}")
    treatment = str(conditions[0]["value"]) if conditions else "tu"
    buttons = tuple(variation.get("buttons") or ())
    return Said(file, name, number, treatment, str(variation["text"]).strip(), buttons, variation["metadata"])
