"""Nothing can be sent at all: the operator must act, and the desk must know (facts WA-11, WA-12)."""

from __future__ import annotations

import structlog

from channels import metrics
from channels.store.troubles import Troubles
from channels.whatsapp.events import CHANNEL

_log = structlog.get_logger(__name__)


class Trouble:
    """All methods raise redis.RedisError."""

    def __init__(self, troubles: Troubles) -> None:
        self._troubles = troubles
        self._perhaps = True  # one of a process before us may still be told of

    async def tell(self, code: str) -> None:
        """Our number or token was refused with this code; said again with each refusal."""
        self._perhaps = True
        _log.error("operator_needed", channel=CHANNEL, code=code)
        metrics.CHANNEL_REFUSED.labels(CHANNEL).set(1)
        await self._troubles.begin(CHANNEL, code)

    async def over(self) -> None:
        """A message was taken, or refused because of its person."""
        if self._perhaps:
            metrics.CHANNEL_REFUSED.labels(CHANNEL).set(0)
            await self._troubles.end(CHANNEL)
            self._perhaps = False
