"""Finds the conversation of whoever writes: by account, by telephone, or by both (facts WA-6).

The rules:
1. An identifier that is known names its conversation; identifiers that come together are linked to it.
2. Where they name two conversations, one goes on; both say so and are linked; nothing is moved. The one
   with an open case goes on, then the one at higher risk, then one that a counselor has, then the longer.
3. A telephone that comes with another account than before belongs to somebody else: a new conversation. The
   earlier one loses the telephone, so that no answer reaches the new owner.
4. Whoever changes number keeps the conversation; the old number names nobody from then on.
5. A message that is delivered again stays in the conversation where it was put first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from channels.identity import Hashes
from channels.model import InboundMessage, Sender
from channels.store.addresses import Addresses
from channels.store.commit import DEDUPE_SECONDS
from channels.store.conversation import Conversation
from channels.store.conversations import Conversations
from channels.store.keys import person_key

if TYPE_CHECKING:
    from channels.store.scripts import Scripts

_NOBODY = Sender()
WENT_ON_ELSEWHERE = "Lo que esta persona escriba desde ahora llega a otra conversación suya."
LOST_PHONE = (
    "El número de esta persona pertenece ahora a otra cuenta de WhatsApp. Ya no se usa para responderle."
)
GOES_ON_HERE = "Esta persona también escribió en otra conversación. Lo que escriba desde ahora llega aquí."


@dataclass(frozen=True)
class Placed:
    """A message in its conversation, under the hash of its id, and the sealed address to store with it."""

    message: InboundMessage
    address: dict[str, str]


class People:
    """All methods raise redis.RedisError; repeating a call is safe."""

    def __init__(
        self, scripts: Scripts, conversations: Conversations, addresses: Addresses, secret_key: str
    ) -> None:
        self._scripts = scripts
        self._conversations = conversations
        self._addresses = addresses
        self._secret_key = secret_key

    async def place(self, message: InboundMessage, now: float) -> Placed:
        """The message where its sender's conversation is, which begins with it where there is none.

        Raises ValueError for a sender without any identifier.
        """
        (conversation_id,) = await self._agree(message, None, now)
        return self._placed(message, conversation_id, moved=False)

    async def move(self, message: InboundMessage, before: Sender, now: float) -> Placed | None:
        """A message that tells that its sender was `before` until now, in the conversation of both.

        None where nobody of either name ever wrote. Raises ValueError as `place` does.
        """
        found = await self._agree(message, before, now)
        return self._placed(message, found[0], moved=True) if found else None

    def _placed(self, message: InboundMessage, conversation_id: str, *, moved: bool) -> Placed:
        hashes = Hashes(message.channel, self._secret_key)
        placed = replace(
            message,
            conversation_id=conversation_id,
            message_id=hashes.message(message.message_id),
            refers_to=hashes.message(message.refers_to) if message.refers_to else None,
        )
        address = self._addresses.sealed(message.sender or _NOBODY, instead=moved)
        last = {} if message.note else self._addresses.sealed_message(message.message_id)
        return Placed(placed, {**address, **last})

    async def _agree(self, message: InboundMessage, before: Sender | None, now: float) -> list[str]:
        """Asks until the identifiers name one conversation; none only with `before`."""
        chosen, told = "", ""
        while True:
            named, loses_phone = await self._named(message, before, now, (chosen, told))
            if loses_phone:
                told = loses_phone
                await self._tell(told, message, LOST_PHONE, f"lost:{message.message_id}", {"phone": ""}, now)
            elif len(named) < 2:
                return named
            else:
                chosen = await self._choose(named, message, before, now)

    async def _named(
        self, message: InboundMessage, before: Sender | None, now: float, settled: tuple[str, str]
    ) -> tuple[list[str], str]:
        """What people.lua says; `settled` are the conversations that were chosen and told."""
        hashes = Hashes(message.channel, self._secret_key)
        user, phone = _hashed(hashes, message.sender)
        if not (user or phone):
            raise ValueError("a sender needs an identifier")
        hashed = [hashes.message(message.message_id), user, phone, *_hashed(hashes, before)]
        begin = hashes.conversation(message.message_id) if before is None else ""
        sent_at = min(message.sent_at or now, now)
        found, loses_phone = await self._scripts.people(
            keys=[person_key(value) for value in hashed],
            args=["".join("01"[bool(h)] for h in hashed), begin, user, sent_at, DEDUPE_SECONDS, *settled],
        )
        return list(found), str(loses_phone)

    async def _choose(
        self, named: Iterable[str], message: InboundMessage, before: Sender | None, now: float
    ) -> str:
        """The conversation that goes on; says so in both before anything is linked. Both can be answered at
        the address that is known now."""
        found = [await self._conversations.load(conversation_id) for conversation_id in named]
        address = self._addresses.sealed(message.sender or _NOBODY, instead=before is not None)
        first, *others = sorted(found, key=_rank)
        for other in others:
            await self._tell(first.id, message, GOES_ON_HERE, f"linked:{other.id}", address, now, other.id)
            await self._tell(
                other.id, message, WENT_ON_ELSEWHERE, f"linked:{first.id}", address, now, first.id
            )
        return first.id

    async def _tell(
        self, where: str, about: InboundMessage, text: str, note_id: str, address: dict[str, str], now: float,
        linked: str | None = None,
    ) -> None:  # fmt: skip
        """A line for the counselor, once, and what it changes of the address and of what is linked."""
        hashed = Hashes(about.channel, self._secret_key).message(note_id)
        note = InboundMessage(where, about.channel, hashed, text, kind="system")
        await self._conversations.accept(note, now, address, linked)


def _hashed(hashes: Hashes, person: Sender | None) -> tuple[str, str]:
    """Of account and telephone; empty for what is not known."""
    who = person or _NOBODY
    user = hashes.user(who.user_id) if who.user_id else ""
    return user, hashes.phone(who.phone) if who.phone else ""


def _rank(conversation: Conversation) -> tuple[bool, int, bool, int, str]:
    """Lowest goes on."""
    owned = conversation.owner == "counselor"
    return conversation.case is None, -conversation.level, not owned, -conversation.last_seq, conversation.id
