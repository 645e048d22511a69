"""A new risk model takes the place of the old one only after it was measured against the floors."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from zipfile import BadZipFile

import numpy as np

from bot.risk.model import FOLDER_VARIABLE, HEADS


class Run(Protocol):
    """Runs a module of `bot.risk` with arguments and environment variables; its exit status."""

    def __call__(self, module: str, *arguments: str, **variables: str) -> int: ...


@dataclass(frozen=True)
class RiskRenewal:
    """`published` and `candidate` are folders of models; `wanted` is the digest of the present data.

    `in_haste`: the service waits to start. Where there is no model at all, the first one then serves unmeasured:
    whatever its figures, it would have to.
    """

    published: Path
    candidate: Path
    wanted: str
    run: Run
    say: Callable[[str], None]
    in_haste: bool = False

    def renew(self) -> bool:
        """Whether the published model is now one of the present data, and no figure of it below its floor.

        Ends the program when training fails. Where no model is there at all, one below the floors is better
        than none: it is published, with a warning.
        """
        if digest_of(self.published) == self.wanted:
            return True
        self._train()
        if self.in_haste and not self._has_published:
            self._publish()
            return True
        self.say("Midiendo el modelo de riesgo…")
        if not self.run("evaluation", **{FOLDER_VARIABLE: str(self.candidate)}):
            self._publish()
            return True
        self.say("El modelo de riesgo quedó por debajo de bot/risk/floors.json: no se publica.")
        if not self._has_published:
            self.say("No hay otro modelo: se usa este mientras se corrige.")
            self._publish()
        return False

    @property
    def _has_published(self) -> bool:
        return (self.published / HEADS).exists()

    def _train(self) -> None:
        """Unless the candidate of an interrupted run is already there."""
        if digest_of(self.candidate) == self.wanted:
            return
        self.say("Entrenando el modelo de riesgo…")
        if self.run("training", str(self.candidate)):
            raise SystemExit("No se pudo entrenar el modelo de riesgo.")

    def _publish(self) -> None:
        """Both halves of the model at once."""
        before = self.published.with_suffix(".before")
        shutil.rmtree(before, ignore_errors=True)
        if self.published.exists():
            self.published.rename(before)
        self.candidate.rename(self.published)
        shutil.rmtree(before, ignore_errors=True)


def digest_of(folder: Path) -> str | None:
    """What the model was made from; None for a missing, damaged or older one, which is trained anew."""
    try:
        with np.load(folder / HEADS, allow_pickle=False) as stored:
            return str(json.loads(str(stored["about"]))["data_digest"])
    except (OSError, ValueError, KeyError, BadZipFile):
        return None
