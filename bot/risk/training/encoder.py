"""`python -m bot.risk.training.encoder`: train the adapter of `bot.risk.encoder` (PyTorch; up to half an hour).

It goes on from the adapter of the earlier rounds of messages (`FIRST_ADAPTER_PATH`), which is committed too. Run
only when texts or labels change; the result is committed. Messages that `held_out` names are never
trained on, so that thresholds can be chosen on them. With `--check` it repeats only the first steps and says
whether they give the losses that came with the committed adapter.
"""

from __future__ import annotations

import math
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice

import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from bot.risk.encoder.adapter import FIRST_ADAPTER_PATH, About, Adapter, save
from bot.risk.encoder.base_file import BaseFile
from bot.risk.encoder.tokenizer import Tokenizer
from bot.risk.model import LEVEL_HEADS
from bot.risk.normalize import readable
from bot.risk.training.corpus import read_corpus
from bot.risk.training.held_out import held_out
from bot.risk.training.messages import Message, labels_digest
from bot.risk.training.noise import noisy
from bot.risk.training.torch_encoder import LORA_SCALE, TorchEncoder
from bot.risk.training.turns import harmless, in_turns
from bot.topics import TOPICS

LAYERS, RANK, EPOCHS, BATCH = 12, 16, 1.5, 32
# The two cores that the time of a training is promised for.
THREADS = 2
LEARNING_RATE, HEAD_LEARNING_RATE, NOISE = 4e-4, 1e-3, 0.45
LEVEL_WEIGHT, TOPIC_WEIGHT = 2.0, 1.5
STEPS_NOTED, NOTES_KEPT = 20, 3
TOLERANCE = 0.05  # of a mean loss: processors round differently


def main() -> None:
    messages = read_corpus()
    if "--check" in sys.argv:
        check(messages)
        return
    training = Training(messages)
    losses = list(training.steps())
    about = About(labels_digest(messages), tuple(TOPICS), LAYERS, LORA_SCALE, tuple(losses[:NOTES_KEPT]))
    save(training.net.adapter(), about)


def check(messages: list[Message]) -> None:
    """Ends the program where the committed adapter is not what training would give."""
    about = Adapter().about
    if about.data_digest != labels_digest(messages):
        raise SystemExit("El adaptador no corresponde a los textos de bot/data.")
    losses = islice(Training(messages).steps(), len(about.losses))
    for kept, again in zip(about.losses, losses, strict=True):
        if abs(again - kept) > TOLERANCE * kept:
            raise SystemExit(f"El entrenamiento no se repite: pérdida {again:.3f} en lugar de {kept:.3f}.")
    print("El adaptador corresponde a los mensajes, y su entrenamiento se repite.")


class Training:
    """One run over `EPOCHS`; the same messages give the same run."""

    def __init__(self, messages: list[Message]) -> None:
        torch.manual_seed(0)
        torch.set_num_threads(THREADS)
        torch.set_flush_denormal(True)
        base = BaseFile()
        self._tokenizer = Tokenizer(base.vocabulary)
        self._messages = [message for message in messages if not held_out(message.text)]
        self._companions = harmless(self._messages)
        self._topic_weights = _topic_weights(self._messages)
        self.net = TorchEncoder(base, LAYERS, LEVEL_HEADS + len(TOPICS), RANK)
        self.net.start_from(Adapter(FIRST_ADAPTER_PATH))
        self._body = [
            p for name, p in self.net.named_parameters() if p.requires_grad and not name.startswith("head.")
        ]
        groups = [
            {"params": self._body, "lr": LEARNING_RATE},
            {"params": self.net.head.parameters(), "lr": HEAD_LEARNING_RATE},
        ]
        self._optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
        self._total = int(EPOCHS * len(self._messages) / BATCH)
        self._schedule = torch.optim.lr_scheduler.OneCycleLR(
            self._optimiser, [LEARNING_RATE, HEAD_LEARNING_RATE], total_steps=self._total, pct_start=0.1
        )

    def steps(self) -> Iterator[float]:
        """Trains; yields the mean loss of every `STEPS_NOTED` steps and prints how far it is."""
        started, losses = time.monotonic(), []
        batches = chain.from_iterable(self._batches(epoch) for epoch in range(math.ceil(EPOCHS)))
        for done, (batch, ids) in enumerate(islice(batches, self._total), 1):
            losses.append(self._step(batch, ids))
            if len(losses) == STEPS_NOTED:
                mean, losses = sum(losses) / STEPS_NOTED, []
                spent = time.monotonic() - started
                print(f"  {100 * done // self._total} %  pérdida {mean:.3f}  {spent:.0f} s",
                      file=sys.stderr, flush=True)  # fmt: skip
                yield mean

    def _step(self, batch: list[Message], ids: list[list[int]]) -> float:
        loss = _loss(self.net, batch, ids, self._topic_weights)
        self._optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._body, 1.0)
        self._optimiser.step()
        self._schedule.step()
        return float(loss.item())

    def _batches(self, epoch: int) -> Iterator[tuple[list[Message], list[list[int]]]]:
        """Batches of like length, in an order that depends on the epoch alone; some messages misspelt anew."""
        chance = random.Random(epoch)
        texts = [in_turns(message, self._companions, chance).text for message in self._messages]
        ids = [self._tokenizer.ids(readable(_maybe_noisy(text, chance))) for text in texts]
        order = list(range(len(ids)))
        chance.shuffle(order)
        chunks = [
            sorted(order[i : i + 16 * BATCH], key=lambda k: len(ids[k]))
            for i in range(0, len(order), 16 * BATCH)
        ]
        batches = [chunk[i : i + BATCH] for chunk in chunks for i in range(0, len(chunk), BATCH)]
        chance.shuffle(batches)
        for batch in batches:
            yield [self._messages[k] for k in batch], [ids[k] for k in batch]


def _maybe_noisy(text: str, chance: random.Random) -> str:
    return noisy(text, chance) if chance.random() < NOISE else text


def _topic_weights(messages: list[Message]) -> torch.Tensor:
    """Rare topics count more, by the root of how rare they are; 1 on average over the messages."""
    counts = Counter(message.topic for message in messages)
    weights = torch.tensor([max(counts[topic], 1) ** -0.5 for topic in TOPICS])
    return weights * len(messages) / sum(counts[topic] ** 0.5 for topic in TOPICS)


def _loss(
    net: TorchEncoder, batch: list[Message], ids: list[list[int]], topic_weights: torch.Tensor
) -> torch.Tensor:
    scores = net(*pack(ids))
    levels = torch.tensor([[float(m.level > level) for level in range(LEVEL_HEADS)] for m in batch])
    topics = torch.tensor([list(TOPICS).index(m.topic) for m in batch])
    ordinal = binary_cross_entropy_with_logits(scores[:, :LEVEL_HEADS], levels)
    topical = cross_entropy(scores[:, LEVEL_HEADS:], topics, topic_weights, label_smoothing=0.05)
    return LEVEL_WEIGHT * ordinal + TOPIC_WEIGHT * topical


def pack(ids: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """(ids, mask), both (rows, longest)."""
    longest = max(map(len, ids))
    padded = torch.zeros(len(ids), longest, dtype=torch.long)
    mask = torch.zeros(len(ids), longest, dtype=torch.bool)
    for row, pieces in enumerate(ids):
        padded[row, : len(pieces)] = torch.tensor(pieces)
        mask[row, : len(pieces)] = True
    return padded, mask


if __name__ == "__main__":
    main()
