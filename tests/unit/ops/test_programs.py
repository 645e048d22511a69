from collections.abc import Callable
from pathlib import Path

import pytest

from channels.vault import Vault
from ops.programs import address_keys, plan, redis_environment, secret_key
from ops.redis_server import RedisServer

REDIS = RedisServer("/bin/redis-server", Path("/x/redis.conf"), 7001, "clave")


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "CONFIANZA_SECRET_KEY",
        "CONFIANZA_ADDRESS_KEYS",
        "CONFIANZA_METRICS_PORT",
        "CONFIANZA_HOST",
        "REDIS_URL",
    ):
        monkeypatch.delenv(name, raising=False)


def test_rasa_and_channels_are_told_of_the_same_redis() -> None:
    told = redis_environment("redis://:cl4ve@10.0.0.5:6390/3")
    assert told["REDIS_HOST"] == "10.0.0.5"
    assert (told["REDIS_PORT"], told["REDIS_PASSWORD"], told["REDIS_DB"]) == ("6390", "cl4ve", "3")


@pytest.mark.parametrize("url", ["unix:///tmp/redis.sock", "rediss://servidor:6379/0", "hola", "redis://"])
def test_a_redis_that_rasa_cannot_use_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="REDIS_URL"):
        redis_environment(url)


@pytest.mark.parametrize("key", [secret_key, address_keys])
def test_a_key_is_made_once_for_its_owner_alone(tmp_path: Path, key: Callable[[Path], str]) -> None:
    made = key(tmp_path)
    assert key(tmp_path) == made
    assert len(made) >= 32
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o077 == 0


def test_a_key_of_the_environment_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFIANZA_ADDRESS_KEYS", "nueva,vieja")
    assert address_keys(tmp_path) == "nueva,vieja"
    assert list(tmp_path.iterdir()) == []


def test_the_key_for_addresses_is_one_that_the_processes_accept(tmp_path: Path) -> None:
    vault = Vault([address_keys(tmp_path)])
    assert vault.open(vault.seal("5215512345678")) == "5215512345678"


def test_every_process_is_planned_without_telemetry(tmp_path: Path) -> None:
    made = plan(tmp_path, 8080, REDIS, tmp_path / "modelo.tar.gz")
    assert [p.name for p in made.programs] == ["redis", "acciones", "rasa", "canales", "despacho", "salida"]
    assert made.environment["RASA_TELEMETRY_ENABLED"] == "false"
    metrics = [dict(p.environment)["CONFIANZA_METRICS_PORT"] for p in made.programs if p.environment]
    assert len(set(metrics)) == 3


def test_metrics_ports_follow_the_one_that_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONFIANZA_METRICS_PORT", "9100")
    made = plan(tmp_path, 8080, REDIS, tmp_path / "modelo.tar.gz")
    assert [dict(p.environment)["CONFIANZA_METRICS_PORT"] for p in made.programs if p.environment] == [
        "9100", "9101", "9102",
    ]  # fmt: skip


def test_an_external_redis_is_not_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDIS_URL", "redis://:x@127.0.0.1:6379/0")
    assert "redis" not in [p.name for p in plan(tmp_path, 8080, None, tmp_path / "m").programs]
