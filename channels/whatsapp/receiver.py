"""Takes what a delivery tells, one after the other, into the store."""

from __future__ import annotations

import structlog
from redis.exceptions import RedisError

from channels import metrics
from channels.intake import Intake
from channels.whatsapp.events import CHANNEL, Arrived, Event, Ignored, Moved, Reason, Status
from channels.whatsapp.json_values import Object
from channels.whatsapp.payload import events
from channels.whatsapp.statuses import Statuses

_STATES = frozenset({"sent", "delivered", "read", "failed", "deleted", "warning", "played"})
_THROWN_AWAY: frozenset[Reason] = frozenset({"no_id", "no_sender"})  # perhaps a person's words
_log = structlog.get_logger(__name__)


class NotAllStored(Exception):
    """Some of a delivery could not be stored: it must come again. What was stored is known then."""


class Receiver:
    """For the number `phone_number_id` of ours."""

    def __init__(self, intake: Intake, statuses: Statuses, phone_number_id: str) -> None:
        self._intake = intake
        self._statuses = statuses
        self._phone_number_id = phone_number_id

    async def receive(self, payload: Object) -> None:
        """Returns once everything of the delivery is stored or left out on purpose.

        Raises NotAllStored, after everything else of the delivery was stored, and redis.RedisError.
        """
        failed = False
        for event in events(payload, self._phone_number_id):
            try:
                await self._take(event)
            except RedisError:
                raise
            except Exception:
                failed = True
                metrics.FAULTS.labels("whatsapp_intake").inc()
                _log.exception("event_not_stored")
        if failed:
            raise NotAllStored

    async def _take(self, event: Event) -> None:
        match event:
            case Arrived(message):
                await self._intake.accept(message)
                _count(f"message_{message.kind}")
            case Moved(message, before):
                receipt = await self._intake.moved(message, before)
                _count("number_changed" if receipt else "number_changed_unknown")
            case Status():
                await self._statuses.take(event)
                _count(f"status_{event.state if event.state in _STATES else 'other'}")
            case Ignored(reason, code):
                _count(reason)
                if code is not None:
                    _log.warning("account_error", code=code, channel=CHANNEL)
                if reason in _THROWN_AWAY:
                    _log.warning("message_thrown_away", reason=reason, channel=CHANNEL)


def _count(event: str) -> None:
    metrics.WHATSAPP_EVENTS.labels(event).inc()
