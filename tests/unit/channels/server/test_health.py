"""Metrics are for this machine: not for whom a proxy on it speaks."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from channels.server.health import _from_this_machine


def request(ip: str, *headers: str) -> Any:
    return SimpleNamespace(ip=ip, headers=dict.fromkeys(headers, "192.0.2.7"))


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_this_machine_sees_them(ip: str) -> None:
    assert _from_this_machine(request(ip))


@pytest.mark.parametrize("header", ["x-forwarded-for", "forwarded", "x-real-ip"])
def test_whom_a_proxy_speaks_for_does_not(header: str) -> None:
    assert not _from_this_machine(request("127.0.0.1", header))


@pytest.mark.parametrize("ip", ["192.0.2.7", "", "/run/confianza.sock"])
def test_others_and_who_has_no_address_do_not(ip: str) -> None:
    assert not _from_this_machine(request(ip))
