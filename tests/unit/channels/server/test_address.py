"""Whom a limit counts behind a proxy is said by the settings, never by who asks."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from channels.server.address import Addresses


def request(ip: str, remote: str = "", **headers: str) -> Any:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return SimpleNamespace(ip=ip, remote_addr=remote, headers=names)


def test_without_a_proxy_it_is_the_other_end() -> None:
    assert Addresses(0).of(request("192.0.2.7")) == "192.0.2.7"


def test_with_a_proxy_it_is_what_the_proxy_says() -> None:
    assert Addresses(1).of(request("127.0.0.1", "192.0.2.7", x_forwarded_for="192.0.2.7")) == "192.0.2.7"


@pytest.mark.parametrize("header", ["x_forwarded_for", "forwarded", "x_real_ip"])
def test_a_proxy_that_the_settings_do_not_know_is_nobodys_address(header: str) -> None:
    assert Addresses(0).of(request("127.0.0.1", **{header: "192.0.2.7"})) is None


def test_nobody_escapes_by_pretending_to_be_a_proxy() -> None:
    stranger = "8.8.8.8"
    assert Addresses(0).of(request(stranger, x_forwarded_for="192.0.2.7")) == stranger
    assert Addresses(1).of(request(stranger, "")) == stranger


def test_ipv4_written_as_ipv6_is_one_address_and_not_everybodys() -> None:
    assert Addresses(0).of(request("::ffff:192.0.2.7")) == "192.0.2.7"


def test_a_household_has_one_network_of_ipv6() -> None:
    addresses = Addresses(0)
    one, two = (addresses.of(request(f"2806:2f0:1:2::{end}")) for end in ("1", "ffff"))
    assert one == two == "2806:2f0:1:2::/64"
