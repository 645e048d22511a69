"""What was trained on top of the base weights (LoRA, Hu et al. 2021): committed, small, in half precision.

For each linear map of each layer two thin matrices (rank r), whose product is added to the base weights, besides
biases, norms and the heads.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from bot.risk.encoder.base_file import BaseFile, Floats

ADAPTER_PATH = Path(__file__).with_name("adapter.npz")
# Of all rounds of messages but the last; the adapter in use goes on from it.
FIRST_ADAPTER_PATH = Path(__file__).with_name("first_adapter.npz")


@dataclass(frozen=True)
class About:
    """What the adapter was trained on (digest of texts and labels) and how.

    `topics` in head order; `losses` the mean training loss of the first steps, which training anew must repeat.
    """

    data_digest: str
    topics: tuple[str, ...]
    layers: int
    lora_scale: float
    losses: tuple[float, ...]

    @classmethod
    def from_json(cls, text: str) -> About:
        data = json.loads(text)
        return cls(**{**data, "topics": tuple(data["topics"]), "losses": tuple(data["losses"])})

    def to_json(self) -> str:
        return json.dumps(asdict(self))


class Adapter:
    """Raises FileNotFoundError where there is none."""

    def __init__(self, path: Path = ADAPTER_PATH) -> None:
        with np.load(path, allow_pickle=False) as stored:
            self._arrays: dict[str, Floats] = {
                name: stored[name].astype(np.float32) for name in stored.files if name != "about"
            }
            self.about = About.from_json(str(stored["about"]))

    def array(self, name: str) -> Floats:
        return self._arrays[name]

    def merged(self, base: BaseFile, name: str, outputs: int, inputs: int) -> Floats:
        """The weights of a linear map with what was trained added to it, shape (inputs, outputs)."""
        added = self._arrays[f"{name}.up"] @ self._arrays[f"{name}.down"]
        weight = base.matrix(f"{name}.w", outputs, inputs) + np.float32(self.about.lora_scale) * added
        return np.ascontiguousarray(weight.T, np.float32)


def save(arrays: dict[str, Floats], about: About, path: Path = ADAPTER_PATH) -> None:
    halves = {name: array.astype(np.float16) for name, array in arrays.items()}
    np.savez_compressed(path, about=np.array(about.to_json()), **halves)  # type: ignore[arg-type]
