"""When a page's session ends elsewhere: by quick exit in another tab, or because the person said goodbye there."""

from __future__ import annotations

import asyncio

from redis.exceptions import RedisError

from channels.store.notices import Notice
from channels.webchat.sessions import Sessions

_RETRY_SECONDS = 0.5


class Ending:
    """Of the session of this name. A lost notice delays it, and never lets the conversation be shown for ever."""

    def __init__(self, sessions: Sessions, session: str) -> None:
        self._sessions = sessions
        self._session = session
        self._doubt = asyncio.Event()
        self._doubt.set()  # it may have ended since it was looked at

    def notice(self, notice: Notice | None) -> None:
        """It ended, or may have."""
        if notice is None or (notice.get("kind") == "ended" and notice.get("session") == self._session):
            self._doubt.set()

    async def wait(self) -> None:
        """Returns when it is over."""
        while not await self._over():
            pass

    async def _over(self) -> bool:
        """What the store says, asked each time that there is doubt."""
        await self._doubt.wait()
        self._doubt.clear()
        try:
            return await self._sessions.ended(self._session)
        except RedisError:
            self._doubt.set()
            await asyncio.sleep(_RETRY_SECONDS)
            return False
