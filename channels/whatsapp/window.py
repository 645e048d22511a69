"""The 24 hours after a person's last message, outside of which only a template may be sent (facts WA-8)."""

from __future__ import annotations

import structlog

from channels.identity import short
from channels.model import OutboundMessage, Sender
from channels.outbox.transport import DeliveryError
from channels.store.deliveries import Deliveries
from channels.whatsapp.api import GraphApi
from channels.whatsapp.errors import GraphError, verdict_of
from channels.whatsapp.events import CHANNEL
from channels.whatsapp.invitations import OUTSIDE, Invitations, target_of
from channels.whatsapp.templates import Template
from channels.whatsapp.tries import addressed

_log = structlog.get_logger(__name__)


class Window:
    """An entry that may not be sent now is held until the person writes; then it goes before anything new.

    With a template they are asked to write, once a day; without one, or where it is refused, the desk is
    alarmed: they could be called. Of one that fails later statuses.py hears.
    """

    def __init__(
        self, invitations: Invitations, deliveries: Deliveries, api: GraphApi, template: Template | None
    ) -> None:
        self._invitations = invitations
        self._deliveries = deliveries
        self._api = api
        self._template = template

    async def holds(self, message: OutboundMessage, person: Sender) -> bool:
        """Whether the entry is held now. Raises DeliveryError, redis.RedisError, Fenced."""
        if not await self._deliveries.hold(message, None):
            return False
        if not await self._invited(message, person):
            await self._deliveries.hold(message, OUTSIDE)
        return True

    async def _invited(self, message: OutboundMessage, person: Sender) -> bool:
        """Whether the person was asked to write today. Raises DeliveryError where that may yet succeed."""
        if self._template is None:
            return False
        standing = await self._invitations.standing(message.conversation_id)
        if standing is not None:
            return standing == "asked"
        target = target_of(message)
        try:
            asked = {**addressed(person), **self._template.content()}
            taken = await self._api.send({**asked, "biz_opaque_callback_data": target.reference})
        except GraphError as error:
            if not error.unsure:
                return self._not_invited(message, error)
            taken = None
        await self._invitations.sent(target, taken)
        return True

    def _not_invited(self, message: OutboundMessage, error: GraphError) -> bool:
        conversation = short(message.conversation_id)
        _log.warning("template_refused", conversation=conversation, channel=CHANNEL, code=error.name)
        if verdict_of(error) in ("again", "pair", "number"):
            raise DeliveryError(error.name, retry_after=error.retry_after)
        return False
