"""`python -m bot.risk.training.encoder`: train the adapter of `bot.risk.encoder` (PyTorch; up to half an hour).

Run only when messages or labels change; the result is committed. Messages that `held_out` names are never
trained on, so that thresholds can be chosen on them.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Iterator

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from bot.risk.encoder.base_file import BaseFile
from bot.risk.encoder.encoder import ADAPTER_PATH
from bot.risk.encoder.tokenizer import Tokenizer
from bot.risk.model import LEVEL_HEADS
from bot.risk.normalize import readable
from bot.risk.training.held_out import held_out
from bot.risk.training.messages import Message, labels_digest, read_messages
from bot.risk.training.noise import noisy
from bot.risk.training.torch_encoder import LORA_SCALE, TorchEncoder
from bot.topics import TOPICS

LAYERS, RANK, EPOCHS, BATCH = 6, 16, 2, 32
# One: threads that wait for each other lose more on a busy machine than they win on an idle one.
THREADS = 1
LEARNING_RATE, HEAD_LEARNING_RATE, NOISE = 8e-4, 2e-3, 0.4


def main(epochs: int = EPOCHS) -> None:
    torch.manual_seed(0)
    torch.set_num_threads(THREADS)
    base = BaseFile()
    tokenizer = Tokenizer(base.vocabulary)
    messages = [message for message in read_messages() if not held_out(message.text)]
    net = TorchEncoder(base, LAYERS, LEVEL_HEADS + len(TOPICS), RANK)
    body = [p for name, p in net.named_parameters() if p.requires_grad and not name.startswith("head.")]
    groups = [
        {"params": body, "lr": LEARNING_RATE},
        {"params": net.head.parameters(), "lr": HEAD_LEARNING_RATE},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = epochs * -(-len(messages) // BATCH) + epochs
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [LEARNING_RATE, HEAD_LEARNING_RATE], total_steps=steps, pct_start=0.1
    )
    started, done = time.monotonic(), 0
    for epoch in range(epochs):
        for batch, ids in _batches(messages, tokenizer, epoch):
            loss = _loss(net, batch, ids)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body, 1.0)
            optimiser.step()
            schedule.step()
            done += 1
            if done % 20 == 0:
                spent = f"{time.monotonic() - started:.0f} s"
                print(
                    f"  {100 * done // steps} %  pérdida {loss.item():.2f}  {spent}",
                    file=sys.stderr,
                    flush=True,
                )
    _save(net)


def _batches(
    messages: list[Message], tokenizer: Tokenizer, epoch: int
) -> Iterator[tuple[list[Message], list[list[int]]]]:
    """Batches of like length, in an order that depends on the epoch alone; some messages misspelt anew."""
    chance = random.Random(epoch)
    ids = [tokenizer.ids(readable(_maybe_noisy(message.text, chance))) for message in messages]
    order = list(range(len(messages)))
    chance.shuffle(order)
    chunks = [
        sorted(order[i : i + 16 * BATCH], key=lambda k: len(ids[k])) for i in range(0, len(order), 16 * BATCH)
    ]
    batches = [chunk[i : i + BATCH] for chunk in chunks for i in range(0, len(chunk), BATCH)]
    chance.shuffle(batches)
    for batch in batches:
        yield [messages[k] for k in batch], [ids[k] for k in batch]


def _maybe_noisy(text: str, chance: random.Random) -> str:
    return noisy(text, chance) if chance.random() < NOISE else text


def _loss(net: TorchEncoder, batch: list[Message], ids: list[list[int]]) -> torch.Tensor:
    scores = net(*pack(ids))
    levels = torch.tensor([[float(m.level > level) for level in range(LEVEL_HEADS)] for m in batch])
    topics = torch.tensor([list(TOPICS).index(m.topic) for m in batch])
    ordinal = binary_cross_entropy_with_logits(scores[:, :LEVEL_HEADS], levels)
    return 2 * ordinal + cross_entropy(scores[:, LEVEL_HEADS:], topics, label_smoothing=0.05)


def pack(ids: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """(ids, mask), both (rows, longest)."""
    longest = max(map(len, ids))
    padded = torch.zeros(len(ids), longest, dtype=torch.long)
    mask = torch.zeros(len(ids), longest, dtype=torch.bool)
    for row, pieces in enumerate(ids):
        padded[row, : len(pieces)] = torch.tensor(pieces)
        mask[row, : len(pieces)] = True
    return padded, mask


def _save(net: TorchEncoder) -> None:
    digest = labels_digest(read_messages())
    about = {"data_digest": digest, "topics": list(TOPICS), "layers": LAYERS, "lora_scale": LORA_SCALE}
    arrays = {name: array.astype(np.float16) for name, array in net.adapter().items()}
    np.savez_compressed(ADAPTER_PATH, about=np.array(json.dumps(about)), **arrays)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
