"""Nothing can be sent at all: the operator must act, and the desk must know (facts WA-11, WA-12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from channels import metrics
from channels.store.keys import DESK_NOTICES, trouble_key
from channels.store.notices import publish
from channels.whatsapp.events import CHANNEL

if TYPE_CHECKING:
    from redis.asyncio import Redis

REMEMBERED_SECONDS = 300
_log = structlog.get_logger(__name__)


class Trouble:
    """All methods raise redis.RedisError."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        self._told = False

    async def tell(self, code: str) -> None:
        """Our number or token was refused with this code; said again with each refusal."""
        _log.error("operator_needed", channel=CHANNEL, code=code)
        metrics.CHANNEL_REFUSED.labels(CHANNEL).set(1)
        await self._redis.set(trouble_key(CHANNEL), code, ex=REMEMBERED_SECONDS)
        await publish(self._redis, DESK_NOTICES, {"kind": "trouble"})
        self._told = True

    async def over(self) -> None:
        """A message was taken."""
        if not self._told:
            return
        _log.info("operator_thanked", channel=CHANNEL)
        metrics.CHANNEL_REFUSED.labels(CHANNEL).set(0)
        await self._redis.delete(trouble_key(CHANNEL))
        await publish(self._redis, DESK_NOTICES, {"kind": "trouble"})
        self._told = False
