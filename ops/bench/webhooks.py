"""How soon WhatsApp's deliveries are acknowledged: `python -m ops.bench.webhooks` (docs/bench.md).

Deliveries leave at a fixed rate whether or not earlier ones were answered, as Meta's do; each counts from
the moment when it was due.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from channels.whatsapp import signature
from ops import train
from ops.bench import machine, processes
from ops.bench.hosting import forget_deployment, hosted, own_data
from ops.bench.messages import scripts
from ops.paths import MODELS
from ops.ports import free_port
from ops.programs import Plan, plan
from ops.redis_server import prepare

PATH = "/webhooks/whatsapp"
_NUMBER_ID, _SECRET = "106540352242922", "secreto-de-la-medicion"
_WARM_SECONDS = 5
_ALONE = ("redis", "canales")

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass
class Answers:
    """`seconds` from when each delivery was due, `statuses` how often each came."""

    seconds: list[float] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)


def main() -> int:
    options = _options()
    forget_deployment()
    os.environ.update(_environment())
    result = {"machine": machine.describe(), "options": vars(options)}
    with _running(options.alone) as (port, supervisor):
        asyncio.run(_load(port, options, _WARM_SECONDS, "w"))
        before = processes.cpu_seconds(supervisor)
        answers = asyncio.run(_load(port, options, options.seconds, "m"))
        result |= figures(answers)
        after = processes.cpu_seconds(supervisor)
    spent = {name: (after[name] - before[name]) / len(answers.seconds) for name in after if name in before}
    result["cpu_ms_per_webhook"] = {name: round(seconds * 1000, 2) for name, seconds in spent.items()}
    print(json.dumps(result, indent=1, ensure_ascii=False))
    return 0


def figures(answers: Answers) -> dict[str, Any]:
    """Milliseconds, and the share over 250 ms; the promise is median ≤ 20 and less than 1 %."""
    values = np.array(answers.seconds) * 1000
    median, p95, p99, worst = (round(float(v), 1) for v in np.percentile(values, [50, 95, 99, 100]))
    over = round(float((values > 250).mean()) * 100, 2)
    shown = {"n": len(values), "median_ms": median, "p95_ms": p95, "p99_ms": p99, "max_ms": worst}
    return {**shown, "over_250_ms_percent": over, "statuses": dict(answers.statuses)}


async def _load(port: int, options: argparse.Namespace, seconds: float, mark: str) -> Answers:
    answers, rate = Answers(), options.rate
    requests = _requests(int(rate * seconds), options.people, mark)
    free: asyncio.LifoQueue[Connection] = asyncio.LifoQueue()
    began = time.perf_counter() + 0.1
    async with asyncio.TaskGroup() as tasks:
        for number, request in enumerate(requests):
            due = began + number / rate
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            tasks.create_task(_one(port, free, request, due, answers))
    while not free.empty():
        free.get_nowait()[1].close()
    return answers


async def _one(
    port: int, free: asyncio.LifoQueue[Connection], request: bytes, due: float, answers: Answers
) -> None:
    """Over a kept connection that is free, else over a new one."""
    connection = await asyncio.open_connection("127.0.0.1", port) if free.empty() else free.get_nowait()
    reader, writer = connection
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    answers.seconds.append(time.perf_counter() - due)
    answers.statuses[head.split(b" ", 2)[1].decode()] += 1
    free.put_nowait(connection)


def _requests(count: int, people: int, mark: str) -> list[bytes]:
    """Signed and complete before the load begins: making it must not slow who is measured."""
    return [
        b"POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
        b"X-Hub-Signature-256: %s\r\n\r\n%s"
        % (PATH.encode(), len(body), signature.sign(body, _SECRET).encode(), body)
        for body in _deliveries(count, people, mark)
    ]


def _deliveries(count: int, people: int, mark: str) -> Iterator[bytes]:
    """Training messages of people at random, some of them known by account and telephone."""
    chance, said = random.Random(20), scripts(1, count, 20)[0]
    for number, text in enumerate(said):
        person = chance.randrange(people)
        contact = {"wa_id": f"52155{person:08d}", "profile": {"name": "x"}}
        contact |= {"user_id": f"MX.{person}"} if person % 2 else {}
        message = {
            "from": contact["wa_id"], "id": f"wamid.{mark}{number}", "timestamp": str(int(time.time())),
            "type": "text", "text": {"body": text},
        }  # fmt: skip
        value = {"metadata": {"phone_number_id": _NUMBER_ID}, "contacts": [contact], "messages": [message]}
        yield json.dumps(
            {"entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}
        ).encode()


@contextmanager
def _running(alone: bool) -> Iterator[tuple[int, int]]:
    """The product as `make run` starts it, or without what answers: its port and its supervisor."""
    model = MODELS / "none" if alone else _trained()
    with own_data() as data:
        port = free_port()
        started = plan(data, port, prepare(data), model)
        if alone:
            started = _without_bot(started)
        with hosted(started, data) as supervisor:
            yield port, supervisor.pid


def _trained() -> Path:
    train.train_risk()
    return train.train_rasa()


def _without_bot(started: Plan) -> Plan:
    return replace(started, programs=tuple(p for p in started.programs if p.name in _ALONE))


def _environment() -> dict[str, str]:
    """Nothing is ever sent anywhere: the API base is a port of this machine where nobody listens."""
    return {
        "WHATSAPP_APP_SECRET": _SECRET, "WHATSAPP_VERIFY_TOKEN": "x" * 20, "WHATSAPP_TOKEN": "x",
        "WHATSAPP_PHONE_NUMBER_ID": _NUMBER_ID, "WHATSAPP_API_BASE": "http://127.0.0.1:9/v24.0",
    }  # fmt: skip


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m ops.bench.webhooks")
    parser.add_argument("--rate", type=float, default=100.0, help="entregas por segundo (100)")
    parser.add_argument("--seconds", type=float, default=60.0, help="cuánto dura (60)")
    parser.add_argument("--people", type=int, default=200, help="cuántas personas escriben (200)")
    parser.add_argument(
        "--alone", action="store_true", help="solo Redis y el servidor web, sin quien responde"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
