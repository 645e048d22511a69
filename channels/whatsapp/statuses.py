"""Takes what WhatsApp says about messages of ours: sent, delivered, read, failed (facts WA-5, WA-11).

Statuses come late, twice and in any order; what is known of a message never goes back (delivery.lua). They
name it by the reference that we sent along, which Meta promises for all but failures, else by its id.
"""

from __future__ import annotations

import structlog

from channels import metrics
from channels.identity import Hashes, short
from channels.model import Clock
from channels.store.deliveries import Deliveries, Target, Told
from channels.unreached import Unreached
from channels.whatsapp.errors import verdict
from channels.whatsapp.events import CHANNEL, Status
from channels.whatsapp.invitations import OUTSIDE, PART, Invitations

_FORWARD: dict[str, Told] = {"sent": "sent", "delivered": "delivered", "read": "read", "played": "read"}
_YET = ("again", "pair", "number", "window")
_ASK_ANEW = ("again", "pair", "number")
_log = structlog.get_logger(__name__)


class Statuses:
    """For the server, which gets the webhooks."""

    def __init__(
        self,
        deliveries: Deliveries,
        invitations: Invitations,
        unreached: Unreached,
        hashes: Hashes,
        clock: Clock,
    ) -> None:
        self._deliveries = deliveries
        self._invitations = invitations
        self._unreached = unreached
        self._hashes = hashes
        self._clock = clock

    async def take(self, status: Status) -> None:
        """Raises redis.RedisError; taking it again changes nothing."""
        message = self._hashes.message(status.message_id)
        target = _referred(status) or await self._deliveries.target_of(message)
        if target is None:
            _count("unknown")
        elif target.part == PART:
            await self._of_template(target, message, status)
        elif status.state == "failed":
            await self._failed(target, message, status.code)
        elif status.state in _FORWARD:
            news = await self._deliveries.told(target, _FORWARD[status.state], status.at or self._clock())
            _count("known" if news == "known" else status.state)
            if news == "corrected":
                await self._unreached.over(target.conversation_id)

    async def _of_template(self, target: Target, message: str, status: Status) -> None:
        """One that failed asked nobody to write: what is held for the person would wait in silence (facts WA-12)."""
        if status.state != "failed" or not await self._invitations.stands(target, message):
            return _count("template")
        conversation = short(target.conversation_id)
        _log.warning("template_failed", conversation=conversation, channel=CHANNEL, code=status.code)
        await self._unreached.note(target.conversation_id, target.seq)
        if await self._deliveries.still_held(target, OUTSIDE):
            metrics.ALARMS.labels(OUTSIDE).inc()
        await self._invitations.failed(target, again=verdict(status.code, 400) in _ASK_ANEW)
        _count("template_failed")

    async def _failed(self, target: Target, message: str, code: int | None) -> None:
        """Where another try may succeed it is made, else the desk is alarmed (facts WA-12)."""
        asked = verdict(code, 400)
        _log.warning(
            "carried_and_failed", conversation=short(target.conversation_id), seq=target.seq, code=code
        )
        if asked in _YET and await self._deliveries.again(
            target, message, CHANNEL, code, shut=asked == "window"
        ):
            _count("again")
            return
        if await self._deliveries.may_fail(target, message):
            await self._unreached.note(target.conversation_id, target.seq)
        if await self._deliveries.refused(target, message, code):
            metrics.ALARMS.labels("no_entregado").inc()
            _count("failed")


def _referred(status: Status) -> Target | None:
    try:
        return Target.parse(status.reference)
    except ValueError:
        return None


def _count(result: str) -> None:
    metrics.DELIVERIES.labels(CHANNEL, f"status_{result}").inc()
