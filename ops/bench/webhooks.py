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

import httpx
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
    with _running(options.alone) as (url, supervisor):
        asyncio.run(_load(url, options.rate, _WARM_SECONDS, options.people, "w"))
        before = processes.cpu_seconds(supervisor)
        answers = asyncio.run(_load(url, options.rate, options.seconds, options.people, "m"))
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


async def _load(url: str, rate: float, seconds: float, people: int, mark: str) -> Answers:
    answers, count = Answers(), int(rate * seconds)
    bodies = _deliveries(count, people, mark)
    limits = httpx.Limits(max_connections=64, max_keepalive_connections=64)
    async with httpx.AsyncClient(base_url=url, limits=limits, timeout=30, trust_env=False) as client:
        began = time.perf_counter() + 0.1
        async with asyncio.TaskGroup() as tasks:
            for number, body in enumerate(bodies):
                due = began + number / rate
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                tasks.create_task(_one(client, body, due, answers))
    return answers


async def _one(client: httpx.AsyncClient, body: bytes, due: float, answers: Answers) -> None:
    headers = {"X-Hub-Signature-256": signature.sign(body, _SECRET), "Content-Type": "application/json"}
    try:
        status = str((await client.post(PATH, content=body, headers=headers)).status_code)
    except httpx.HTTPError as error:
        status = type(error).__name__
    answers.seconds.append(time.perf_counter() - due)
    answers.statuses[status] += 1


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
def _running(alone: bool) -> Iterator[tuple[str, int]]:
    """The product as `make run` starts it, or without what answers: its address and its supervisor."""
    model = MODELS / "none" if alone else _trained()
    with own_data() as data:
        port = free_port()
        started = plan(data, port, prepare(data), model)
        if alone:
            started = _without_bot(started)
        with hosted(started, data) as supervisor:
            yield f"http://127.0.0.1:{port}", supervisor.pid


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
