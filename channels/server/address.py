"""Whom a limit counts: the address of a request, where it can be known."""

from __future__ import annotations

import ipaddress

import structlog
from sanic import Request

_HEADERS = ("x-forwarded-for", "forwarded", "x-real-ip")
_log = structlog.get_logger(__name__)


class Addresses:
    """`proxies`: how many of ours stand in front (CONFIANZA_PROXIES).

    What a proxy says counts only where the settings say that there is one: anybody can send the header.
    """

    def __init__(self, proxies: int) -> None:
        self._proxies = proxies
        self._warned = False

    def of(self, request: Request) -> str | None:
        """None where a proxy stands in front that the settings do not know: its one address is everybody's."""
        if self._proxies and request.remote_addr:
            return _network(request.remote_addr)
        # Only a neighbour of ours is believed to be a proxy: with the header, others would escape the limits.
        if _near(request.ip) and forwarded(request):
            self._warn()
            return None
        return _network(request.ip)

    def _warn(self) -> None:
        if not self._warned:
            _log.warning("proxy_not_in_settings", key="CONFIANZA_PROXIES", effect="no limits by address")
            self._warned = True


def forwarded(request: Request) -> bool:
    """Whether a proxy says that it asks for somebody else."""
    return any(header in request.headers for header in _HEADERS)


def _near(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_private
    except ValueError:
        return True  # a Unix socket


def _network(address: str) -> str:
    """One household has an IPv4 address, or a whole /64 of IPv6."""
    try:
        known = ipaddress.ip_address(address.strip("[]"))
    except ValueError:
        return address
    known = getattr(known, "ipv4_mapped", None) or known
    if known.version == 4 or known.is_loopback:
        return str(known)
    return str(ipaddress.ip_network((known, 64), strict=False))
