"""The action server over connections that stay open: Rasa opens and closes one for every action."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import ujson
from rasa.utils.endpoints import EndpointConfig

# Below that of the server (120 s): a connection is never used while the other side closes it.
_IDLE_SECONDS = 60.0
# An action takes milliseconds; the turn it belongs to may take 4 s.
_TIMEOUT_SECONDS = 4.0


class KeptAliveEndpoint(EndpointConfig):
    """Rasa's endpoint with one session for all calls. Made and used on one event loop."""

    _session: aiohttp.ClientSession | None = None

    @classmethod
    def instead_of(cls, endpoint: EndpointConfig) -> KeptAliveEndpoint:
        return cls(
            endpoint.url,
            endpoint.params,
            endpoint.headers,
            endpoint.basic_auth,
            endpoint.token,
            endpoint.token_name,
            **endpoint.kwargs,
        )

    @asynccontextmanager
    async def session(self) -> AsyncIterator[aiohttp.ClientSession]:
        """Where Rasa makes a session and leaves it: this one stays."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=_IDLE_SECONDS),
                json_serialize=ujson.dumps,
                timeout=aiohttp.ClientTimeout(total=_TIMEOUT_SECONDS),
            )
        yield self._session

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None
