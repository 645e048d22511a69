"""Tries of one message: written down before, settled after, repeated only as docs/whatsapp.md says."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, NoReturn

from channels.identity import Hashes
from channels.model import OutboundMessage, Sender
from channels.outbox.transport import DeliveryError
from channels.store.deliveries import Deliveries, Target
from channels.store.delivery_view import Part
from channels.store.rates import Rates
from channels.whatsapp.api import GraphApi
from channels.whatsapp.bubbles import Bubble, Content
from channels.whatsapp.errors import GraphError, Verdict, shows_number_works, verdict_of
from channels.whatsapp.gate import Gate
from channels.whatsapp.trouble import Trouble

MOST_UNSURE = 2  # repetitions of a try that may have arrived
STATUS_SECONDS = 8.0  # so long a delivery state may take to prove that an unanswered try arrived
_LOOK_SECONDS = 0.25


@dataclass(frozen=True)
class Line:
    """To whom, and with what, a message goes."""

    message: OutboundMessage
    person: Sender
    upto: int
    bubbles: list[Bubble]


class Tries:
    """`sleep` and `status_seconds`: for tests."""

    def __init__(
        self, api: GraphApi, deliveries: Deliveries, rates: Rates, gate: Gate, trouble: Trouble, hashes: Hashes,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep, status_seconds: float = STATUS_SECONDS,
    ) -> None:  # fmt: skip
        self._api = api
        self._deliveries = deliveries
        self._rates = rates
        self._gate = gate
        self._trouble = trouble
        self._hashes = hashes
        self._sleep = sleep
        self._status_seconds = status_seconds

    async def make(self, line: Line, number: int) -> None:
        """Returns when WhatsApp has taken part `number`, now or before. Raises DeliveryError."""
        target = Target(line.message.conversation_id, line.message.entry.seq, number)
        while True:
            status, part = await self._begin(line, target)
            if status == "unsure" and not await self._unproven(target, part):
                continue  # a state came, or its refusal by the process before us: what follows is asked anew
            if status == "unsure":
                status, part = await self._begin(line, target, repeated=True)
            if status == "done":
                return _known(part)
            return await self._send(line, target, line.bubbles[number], part)

    async def _begin(self, line: Line, target: Target, *, repeated: bool = False) -> tuple[str, Part]:
        return await self._deliveries.begin(
            line.message, target, upto=line.upto, parts=len(line.bubbles), repeated=repeated
        )

    async def _unproven(self, target: Target, part: Part) -> bool:
        """Whether nothing tells, in the time a delivery state may take, what became of an unanswered try.

        Raises DeliveryError where it must not be repeated any more.
        """
        waited = 0.0
        while part.state == "sending" and waited < self._status_seconds:
            await self._sleep(_LOOK_SECONDS)
            waited += _LOOK_SECONDS
            part = await self._deliveries.part(target)
        if part.state != "sending":
            return False
        if part.unsure >= MOST_UNSURE:
            await self._deliveries.given_up(target, "unsure", None, part.tries)
            raise DeliveryError("unsure", permanent=True)
        return True

    async def _send(self, line: Line, target: Target, bubble: Bubble, part: Part) -> None:
        """The try that `part` says was begun, to its end."""
        try:
            message_id = await self._plain_if_needed(line, target, bubble)
        except GraphError as error:
            await self._refused(target, error, part.tries)
        await self._deliveries.took(target, self._hashes.message(message_id))
        await self._rates.went(target.conversation_id)
        await self._number_works()

    async def _number_works(self) -> None:
        self._gate.reopen()
        await self._trouble.over()

    async def _plain_if_needed(self, line: Line, target: Target, bubble: Bubble) -> str:
        try:
            return await self._api.send(_message(line.person, bubble.content, target))
        except GraphError as error:
            if bubble.plain is None or verdict_of(error) != "plain":
                raise
            return await self._api.send(_message(line.person, bubble.plain, target))

    async def _refused(self, target: Target, error: GraphError, number: int) -> NoReturn:
        """Raises the DeliveryError that the refusal of try `number` amounts to."""
        if error.unsure:  # stays written down as under way
            raise DeliveryError(error.name)
        if shows_number_works(error):
            await self._number_works()
        asked: Verdict = verdict_of(error)
        if asked in ("never", "plain"):
            await self._deliveries.given_up(target, "failed", error.code, number)
            raise DeliveryError(error.name, permanent=True)
        await self._deliveries.back(target, number, shut=asked == "window")
        wait = error.retry_after
        if asked == "pair":
            wait = await self._rates.refused(target.conversation_id)
        if asked == "number":
            self._gate.shut()
            await self._trouble.tell(error.name)
        raise DeliveryError(error.name, retry_after=wait)


def _known(part: Part) -> None:
    """Raises DeliveryError where it ended badly and the process that saw it died before the desk was alarmed; of
    what a delivery state said, which names the provider's id, the desk knows."""
    if part.state in ("failed", "unsure") and not part.id:
        raise DeliveryError(str(part.code or part.state), permanent=True)


def _message(person: Sender, content: Content, target: Target) -> dict[str, Any]:
    return {**addressed(person), **content, "biz_opaque_callback_data": target.reference}


def addressed(person: Sender) -> dict[str, str]:
    """A telephone goes under `to`, an account under `recipient`: under `to` it would be lost without an error
    (facts WA-6; Meta, business-scoped user ids)."""
    where = {"to": person.phone} if person.phone else {"recipient": person.user_id or ""}
    return {"recipient_type": "individual", **where}
