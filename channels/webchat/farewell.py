"""How a visit ends: by quick exit or said goodbye, perhaps with a word on how it was."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Literal
from uuid import NAMESPACE_OID, uuid5

import structlog
from redis.exceptions import RedisError

from channels.intake import Intake
from channels.model import Clock, InboundMessage
from channels.store.conversations import Conversations
from channels.store.keys import WEB_NOTICES
from channels.store.notices import publish
from channels.webchat.sessions import SessionEnded, Sessions

if TYPE_CHECKING:
    from redis.asyncio import Redis

Manner = Literal["exit", "end"]
NOTES: dict[Manner, str] = {
    "exit": "Salida rápida: la persona dejó la página. Puede que ya no sea seguro escribirle.",
    "end": "La persona terminó el chat.",
}
_RATING_SECONDS = 24 * 3600
# Pauses in seconds while the store does not answer: the page is gone and will not ask again.
_AGAIN = (0.5, 1.0, 2.0, 4.0, 8.0)
# Mexico City has had no summer time since October 2022.
_HERE = timezone(timedelta(hours=-6))
_log = structlog.get_logger(__name__)


class Farewell:
    """All methods raise ValueError on what is no token, and redis.RedisError."""

    def __init__(
        self, redis: Redis, sessions: Sessions, intake: Intake, conversations: Conversations, clock: Clock
    ) -> None:
        self._redis = redis
        self._sessions = sessions
        self._intake = intake
        self._conversations = conversations
        self._clock = clock

    async def leave(self, token: str, manner: Manner) -> None:
        """Ends the session, closes its pages, and leaves a line for the counselor. A second time: nothing.

        Outlasts a restart of the store.
        """
        for pause in _AGAIN:
            try:
                return await self._leave(token, manner)
            except RedisError as error:
                _log.warning("leaving_waits", error=type(error).__name__)
                await asyncio.sleep(pause)
        await self._leave(token, manner)

    async def _leave(self, token: str, manner: Manner) -> None:
        """The session ends last, so that a repetition does what is still to do."""
        try:
            conversation_id = await self._sessions.conversation(token)
        except SessionEnded:
            return
        session = self._sessions.name(token)
        if (await self._conversations.load(conversation_id)).last_seq:
            note_id = str(uuid5(NAMESPACE_OID, session))  # all tabs say goodbye: one line
            note = InboundMessage(conversation_id, "web", note_id, NOTES[manner], kind="system")
            await self._intake.accept(note)
            await self._redis.set(_may_rate(session), 1, ex=_RATING_SECONDS)
        await self._sessions.end(token)
        notice = {"kind": "ended", "conversation": conversation_id, "session": session}
        await publish(self._redis, WEB_NOTICES, notice)

    async def rate(self, token: str, score: int) -> None:
        """Counts a score (1 bad, 2 middling, 3 good) apart from who gave it.

        Once for each session in which something was said and that ended within the day; else nothing.
        """
        if not await self._redis.delete(_may_rate(self._sessions.name(token))):
            return
        day = datetime.fromtimestamp(self._clock(), UTC).astimezone(_HERE).date()
        await self._redis.hincrby(ratings_key(day.isoformat()), f"web:{score}", 1)


def _may_rate(session: str) -> str:
    return f"{session}:rating"


def ratings_key(day: str) -> str:
    """Hash of a day in Mexico City (`2026-11-22`): `<channel>:<score>` → how many. For reports."""
    return f"ratings:{day}"
