"""What dispatch writes, and what it notes of it for operators."""

from __future__ import annotations

import structlog

from channels import metrics
from channels.identity import short
from channels.store.commit import Change
from channels.store.conversations import Conversations
from channels.streams.item import Fenced

_log = structlog.get_logger(__name__)


class Commits:
    """Raises redis.RedisError when the store is away."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def apply(self, change: Change) -> bool:
        """False when the conversation has changed since it was read, and must be decided anew.

        True too where the item of work was finished before. Raises Fenced.
        """
        status = (await self._conversations.commit(change)).status
        if status == "fenced":
            raise Fenced
        if status == "ok" and change.alarm and change.case:
            metrics.ALARMS.labels(change.alarm).inc()
            metrics.CASES.labels(change.alarm).inc()
            about = short(change.read.id)
            _log.info("case", conversation=about, reason=change.alarm, risk=change.case.level)
        return status != "stale"
