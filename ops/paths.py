"""Where things lie: the project's own folders, and the data folder that `CONFIANZA_DATA` names."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]
PYTHON = ROOT / ".venv" / "bin" / "python"
RASA_PYTHON = ROOT / ".venv-rasa" / "bin" / "python"
MODELS = ROOT / "bot" / "models"


def data_directory() -> Path:
    """`CONFIANZA_DATA`, by default `var/`; made on first use, readable by its owner alone."""
    path = Path(os.environ.get("CONFIANZA_DATA") or ROOT / "var").resolve()
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path
