"""How a visit ends: by quick exit or said goodbye, perhaps with a word on how it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

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
_RATED_SECONDS = 24 * 3600
# Mexico City has had no summer time since October 2022.
_HERE = timezone(timedelta(hours=-6))


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
        """Ends the session, closes its pages, and leaves a line for the counselor. A second time: nothing."""
        try:
            conversation_id = await self._sessions.conversation(token)
        except SessionEnded:
            return
        await self._sessions.end(token)
        notice = {"kind": "ended", "conversation": conversation_id, "session": self._sessions.name(token)}
        await publish(self._redis, WEB_NOTICES, notice)
        if (await self._conversations.load(conversation_id)).last_seq:
            note = InboundMessage(conversation_id, "web", str(uuid4()), NOTES[manner], kind="system")
            await self._intake.accept(note)

    async def rate(self, token: str, score: int) -> None:
        """Counts a score (1 bad, 2 middling, 3 good) once for each session, apart from who gave it."""
        if not await self._redis.set(f"{self._sessions.name(token)}:rated", 1, ex=_RATED_SECONDS, nx=True):
            return
        day = datetime.fromtimestamp(self._clock(), UTC).astimezone(_HERE).date()
        await self._redis.hincrby(ratings_key(day.isoformat()), f"web:{score}", 1)


def ratings_key(day: str) -> str:
    """Hash of a day in Mexico City (`2026-11-22`): `<channel>:<score>` → how many. For reports."""
    return f"ratings:{day}"
