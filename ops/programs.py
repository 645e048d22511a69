"""The processes of the product: what each is started with, and how to ask whether it answers."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from cryptography.fernet import Fernet

from ops.paths import PYTHON, RASA_PYTHON, ROOT
from ops.ports import free_port
from ops.redis_server import RedisServer


@dataclass(frozen=True)
class Program:
    """`ready_url` answers 200 once the program serves; None where there is nothing to ask."""

    name: str
    command: tuple[str, ...]
    ready_url: str | None = None
    environment: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Plan:
    """Everything that is started, and the environment they share."""

    programs: tuple[Program, ...]
    environment: dict[str, str]


def plan(data: Path, port: int, redis: RedisServer | None, model: Path) -> Plan:
    """`redis` is None where REDIS_URL names an external one. Raises ValueError for a URL that Rasa can't use."""
    actions, rasa = free_port(), free_port()
    host = os.environ.get("CONFIANZA_HOST", "127.0.0.1")
    environment = {
        **os.environ,
        **redis_environment(redis.url if redis else os.environ["REDIS_URL"]),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "OPENBLAS_NUM_THREADS": "1",
        "CUDA_VISIBLE_DEVICES": "",
        "ACTION_SERVER_URL": f"http://127.0.0.1:{actions}/webhook",
        "RASA_URL": f"http://127.0.0.1:{rasa}",
        "CONFIANZA_PORT": str(port),
        "CONFIANZA_DATA": str(data),
        **kept_keys(data),
    }
    programs = [
        Program(
            "acciones",
            _python("bot.actions.server", "--port", str(actions)),
            f"http://127.0.0.1:{actions}/health",
        ),
        Program("rasa", _rasa(rasa, model), f"http://127.0.0.1:{rasa}/webhooks/confianza/health"),
        Program("canales", _python("channels.server"), f"http://{host}:{port}/ready", _metrics(0)),
        Program("despacho", _python("channels.dispatch"), environment=_metrics(1)),
        Program("salida", _python("channels.outbox"), environment=_metrics(2)),
    ]
    if redis:
        programs.insert(0, Program("redis", tuple(redis.command)))
    return Plan(tuple(programs), environment)


def _python(*arguments: str) -> tuple[str, ...]:
    return (str(PYTHON), "-m", *arguments)


def _rasa(port: int, model: Path) -> tuple[str, ...]:
    """Loopback only, no HTTP API, one model file of our own training."""
    where = ("--interface", "127.0.0.1", "--port", str(port), "--model", str(model))
    files = ("--endpoints", "endpoints.yml", "--credentials", "bot/credentials.yml")
    return (str(RASA_PYTHON), "-m", "rasa", "run", *where, *files, "--quiet")


def _metrics(number: int) -> tuple[tuple[str, str], ...]:
    """`CONFIANZA_METRICS_PORT` is the first of three ports; without it any free one."""
    first = os.environ.get("CONFIANZA_METRICS_PORT", "")
    port = int(first) + number if first.isdigit() else free_port()
    return (("CONFIANZA_METRICS_PORT", str(port)),)


def redis_environment(url: str) -> dict[str, str]:
    """The same Redis for the channels (a URL) and for Rasa (its parts)."""
    parts = urlsplit(url)
    if parts.scheme != "redis" or not parts.hostname:
        raise ValueError("REDIS_URL debe tener la forma redis://:contraseña@servidor:puerto/0")
    return {
        "REDIS_URL": url,
        "REDIS_HOST": parts.hostname,
        "REDIS_PORT": str(parts.port or 6379),
        "REDIS_PASSWORD": parts.password or "",
        "REDIS_DB": parts.path.strip("/") or "0",
    }


def kept_keys(data: Path) -> dict[str, str]:
    """The keys that every process of the channels is given."""
    return {"CONFIANZA_SECRET_KEY": secret_key(data), "CONFIANZA_ADDRESS_KEYS": address_keys(data)}


def secret_key(data: Path) -> str:
    """`CONFIANZA_SECRET_KEY`, or one made once and kept in the data folder."""
    return _kept(data / "secret_key", "CONFIANZA_SECRET_KEY", lambda: secrets.token_urlsafe(48))


def address_keys(data: Path) -> str:
    """`CONFIANZA_ADDRESS_KEYS`, or one key made once and kept in the data folder."""
    return _kept(data / "address_keys", "CONFIANZA_ADDRESS_KEYS", lambda: Fernet.generate_key().decode())


def _kept(path: Path, variable: str, make: Callable[[], str]) -> str:
    """What the environment says, else what `path` keeps, which is made where it is not there yet."""
    if given := os.environ.get(variable):
        return given
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(make())
    return path.read_text().strip()
