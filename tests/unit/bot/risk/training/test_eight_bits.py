"""Eight bits against 32: the same scores, nearly, in a file that `Encoder` reads."""

from pathlib import Path

import numpy as np
import pytest
from onnxruntime import InferenceSession

from bot.risk.encoder.adapter import Adapter
from bot.risk.encoder.base_file import BaseFile, Floats
from bot.risk.encoder.encoder import INPUT, Encoder, Words
from bot.risk.training import eight_bits, encoder_graph

MEASURED_ON = ("buenas noches, se fue la luz en mi calle", "mi hermano no llegó anoche y no contesta", "sí")
ASKED = (
    "mi esposo me encerró y no me deja salir, ayúdenme por favor",
    "ola k asen",
    "ya no quiero despertar",
)
ALLOWED, ALLOWED_ON_AVERAGE = 1.0, 0.25  # logits; one scale for a whole matrix moves them by 0.3 on average


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(BaseFile())


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, words: Words) -> Path:
    path = tmp_path_factory.mktemp("encoder") / "encoder.onnx"
    eight_bits.write(encoder_graph.build(BaseFile(), Adapter()), [words.of(t) for t in MEASURED_ON], path)
    return path


def test_eight_bits_keep_the_scores(path: Path, words: Words) -> None:
    exact = InferenceSession(
        encoder_graph.build(BaseFile(), Adapter()).SerializeToString(), providers=["CPUExecutionProvider"]
    )
    encoder = Encoder(path)
    shifts: list[Floats] = [
        np.abs(encoder.scores(text) - exact.run(None, {INPUT: words.of(text)})[0]) for text in ASKED
    ]
    assert np.max(shifts) < ALLOWED
    assert np.mean(shifts) < ALLOWED_ON_AVERAGE


def test_it_takes_a_quarter_of_the_room(path: Path) -> None:
    exact = encoder_graph.build(BaseFile(), Adapter()).ByteSize()
    assert path.stat().st_size < exact * 0.3


def test_the_same_samples_give_the_same_file(path: Path, tmp_path: Path, words: Words) -> None:
    again = tmp_path / "encoder.onnx"
    eight_bits.write(encoder_graph.build(BaseFile(), Adapter()), [words.of(t) for t in MEASURED_ON], again)
    assert again.read_bytes() == path.read_bytes()
