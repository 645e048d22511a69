"""The action server over connections that stay open, and called once a turn.

Rasa opens and closes a connection for every action. The server runs the three steps of a turn at the first call
(`bot.actions.executor`); what follows is kept here until Rasa asks for it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from typing import Any

import aiohttp
import ujson
from rasa.utils.endpoints import EndpointConfig

# Below that of the server (120 s): a connection is never used while the other side closes it.
_IDLE_SECONDS = 60.0
# An action takes milliseconds; the turn it belongs to may take 4 s.
_TIMEOUT_SECONDS = 4.0
# By name, what the actions that are still to come in this turn have answered already.
_later: ContextVar[dict[str, Any] | None] = ContextVar("later", default=None)


@contextmanager
def one_turn() -> Iterator[None]:
    """Within it the steps that came with the first one are not asked for again."""
    token = _later.set({})
    try:
        yield
    finally:
        _later.reset(token)


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

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        later, action = _later.get(), (kwargs.get("json") or {}).get("next_action")
        if later and action in later:
            return later.pop(action)
        result = await super().request(*args, **kwargs)
        if later is not None and isinstance(result, dict):
            later.update(result.pop("later", None) or {})
        return result

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None
