"""`make whatsapp-check`: says what is wrong, in one line each, and in its exit status."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fakes.graph.server import GraphServer
from tests.integration.meta import APP_SECRET, TOKEN, VERIFY_TOKEN, environment
from tests.integration.redis_server import RedisServer
from tests.integration.stack import Stack

TEMPLATE = {"WHATSAPP_TEMPLATE": "tienes_respuesta", "WHATSAPP_BUSINESS_ACCOUNT_ID": "102290129340398"}
Check = Callable[..., tuple[int, list[str]]]


@pytest.fixture(scope="module")
def graph() -> Iterator[GraphServer]:
    with GraphServer(TOKEN) as server:
        server.account.templates["tienes_respuesta", "es_MX"] = "APPROVED"
        server.account.templates["otra", "es_MX"] = "PENDING"
        yield server


@pytest.fixture(scope="module")
def stack(graph: GraphServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    redis = RedisServer(tmp_path_factory.mktemp("redis"))
    redis.start()
    folder: Path = tmp_path_factory.mktemp("stack")
    running = Stack(redis.url, folder, **environment(graph.api_base), **TEMPLATE)
    try:
        asyncio.run(running.start())
        yield running
    finally:
        running.stop()
        redis.stop()


@pytest.fixture
def check(stack: Stack) -> Check:
    def run(own: str = stack.origin, **changed: str) -> tuple[int, list[str]]:
        """Exit status, and the lines of points that are not good."""
        done = stack.run("channels.whatsapp.check", own, **changed)
        for secret in (TOKEN, APP_SECRET, VERIFY_TOKEN):
            assert secret not in done.stdout + done.stderr
        return done.returncode, [line for line in done.stdout.splitlines() if not line.startswith("✓")]

    return run


def test_all_is_well(check: Check) -> None:
    assert check() == (0, [])


@pytest.mark.parametrize(
    ("changed", "point"),
    [
        ({"WHATSAPP_TOKEN": "otro"}, "✗ Token: venció"),
        ({"WHATSAPP_API_BASE": "http://127.0.0.1:9/v24.0"}, "✗ Token: no hubo respuesta"),
        ({"WHATSAPP_PHONE_NUMBER_ID": "999"}, "✗ Número: no se encuentra"),
        ({"WHATSAPP_TEMPLATE": "no_existe"}, "✗ Plantilla: no_existe (es_MX) no existe"),
        ({"WHATSAPP_TEMPLATE": "otra"}, "✗ Plantilla: otra (es_MX) está en estado PENDING"),
        ({"WHATSAPP_TEMPLATE_LANGUAGE": "en_US"}, "✗ Plantilla: tienes_respuesta (en_US) no existe"),
        ({"WHATSAPP_TEMPLATE": ""}, "✗ Plantilla: no hay"),
        ({"WHATSAPP_APP_SECRET": "otro-secreto"}, "✗ Firma: "),
        ({"WHATSAPP_VERIFY_TOKEN": "otra-palabra"}, "✗ Verificación: "),
        ({"WHATSAPP_BUSINESS_ACCOUNT_ID": ""}, "✗ Suscripción: "),
    ],
)
def test_what_is_wrong_is_said(check: Check, changed: dict[str, str], point: str) -> None:
    status, lines = check(**changed)
    assert status == 1
    assert lines[0].startswith(point)


def test_the_webhook_does_not_answer(check: Check) -> None:
    status, lines = check("http://127.0.0.1:9")
    assert (status, len(lines)) == (1, 1)
    assert lines[0].startswith("✗ Webhook: no responde")


def test_the_number_is_not_registered(check: Check, graph: GraphServer, monkeypatch) -> None:
    monkeypatch.setattr(graph.account, "status", "DISCONNECTED")
    status, lines = check()
    assert status == 1
    assert lines[0].startswith("✗ Número: +52 55 5533 5533 está en estado DISCONNECTED")


def test_no_app_gets_the_deliveries(check: Check, graph: GraphServer, monkeypatch) -> None:
    monkeypatch.setattr(graph.account, "subscribed", False)
    assert check()[1][0].startswith("✗ Suscripción: ninguna app")


@pytest.mark.parametrize(("ahead", "way"), [(120.0, "atrasado"), (-120.0, "adelantado")])
def test_the_clocks_differ(check: Check, graph: GraphServer, monkeypatch, ahead: float, way: str) -> None:
    monkeypatch.setattr(graph, "clock_ahead", ahead)
    assert check()[1][0].startswith(f"✗ Reloj: este equipo está {way} 1")


def test_without_settings(check: Check) -> None:
    off = dict.fromkeys(environment("http://127.0.0.1:9/v24.0"), "")
    status, lines = check(**off)
    assert status == 2
    assert lines[0].startswith("✗ Ajustes: faltan")
