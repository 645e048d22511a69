"""`python -m bot.risk.training [FOLDER]`: train the risk model into a folder, the published one by default."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
from scipy import sparse

from bot.risk.encoder.adapter import ADAPTER_PATH, Adapter
from bot.risk.encoder.base_file import BaseFile
from bot.risk.encoder.encoder import Encoder, Words
from bot.risk.model import ENCODER, PUBLISHED
from bot.risk.normalize import readable
from bot.risk.training import eight_bits, encoder_graph
from bot.risk.training.corpus import read_corpus
from bot.risk.training.features import matrix, rarity
from bot.risk.training.fit import Labels, fit_heads, labels_of
from bot.risk.training.held_out import held_out
from bot.risk.training.messages import Message, digest
from bot.risk.training.mixing import Mix, choose_mix

SAMPLES = 200  # messages to measure the encoder's values on


def main(folder: Path) -> None:
    started = time.monotonic()
    messages = read_corpus()
    texts = [m.text for m in messages]
    _note(f"contando n-gramas de {len(texts)} mensajes")
    rare = rarity(texts)
    features = matrix(texts, rare)
    labels = labels_of([m.level for m in messages], [m.topic for m in messages])
    encoder = _encoder(folder / ENCODER, messages)
    mix = _mix(features, labels, messages, encoder)
    _note(f"peso del codificador: {mix.encoder_weight}")
    heads = fit_heads(features, labels, _note)
    heads.to_model(rare, mix.thresholds, digest(), mix.encoder_weight).save(folder)
    _note(f"modelo de riesgo listo: {len(messages)} mensajes, {time.monotonic() - started:.0f} s")


def _encoder(path: Path, messages: list[Message]) -> Encoder | None:
    """Base weights and adapter put together, in 8 bits; None where no adapter is there."""
    if not ADAPTER_PATH.exists():
        return None
    base = BaseFile()
    words = Words(base)
    samples = [words.of(readable(m.text)) for m in messages[:: len(messages) // SAMPLES]]
    path.parent.mkdir(parents=True, exist_ok=True)
    eight_bits.write(encoder_graph.build(base, Adapter()), samples, path)
    return Encoder(path)


def _mix(
    features: sparse.csr_matrix, labels: Labels, messages: list[Message], encoder: Encoder | None
) -> Mix:
    """Weight and thresholds from predictions for messages that neither model has seen."""
    apart = np.array([held_out(m.text) for m in messages])
    _note(f"umbrales con {apart.sum()} mensajes apartados")
    seen = labels.take(np.flatnonzero(~apart))
    linear = fit_heads(features[~apart], seen, _note, with_topics=False).scores(features[apart])
    kept = [m for m in messages if held_out(m.text)]
    hard = np.array([bool(m.hard) for m in kept])
    return choose_mix(
        encoder,
        linear,
        [m.text for m in kept],
        labels.levels[apart],
        hard,
        lambda done, total: _progress("leyendo mensajes apartados", done, total),
    )


def _progress(what: str, done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(
            f"\r  {what}: {100 * done // total} %",
            end="\n" if done == total else "",
            file=sys.stderr,
            flush=True,
        )
    elif done == total:
        _note(what)


def _note(text: str) -> None:
    print(f"  {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else PUBLISHED)
