"""Applies a transition of a case: decides on what is stored, and decides anew when that changed."""

from __future__ import annotations

from collections.abc import Callable

from channels import metrics
from channels.cases import Case, Refused
from channels.model import Entry
from channels.store.commit import Change, Committed
from channels.store.conversations import Conversations

Transition = Callable[[Case], Case]
_TRIES = 20


class NoSuchCase(Exception):
    """No case has this id."""


class CaseChanges:
    """Races are settled by the store: a change applies to the case as it was read, or not at all (P7).

    All methods raise NoSuchCase, Refused or redis.RedisError.
    """

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def apply(self, case_id: str, transition: Transition, alarm: str | None = None) -> Case:
        """The case as it is afterwards."""
        for _ in range(_TRIES):
            case = await self._case(case_id)
            changed = transition(case)
            if changed is case:
                return case
            conversation = await self._conversations.load(case.conversation_id)
            if conversation.case != case:
                continue  # changed between the two reads
            result = await self._conversations.commit(Change(conversation, case=changed, alarm=alarm))
            if result.status == "ok":
                metrics.CASES.labels(changed.status).inc()
                return changed
        raise Refused("busy")

    async def say(self, case_id: str, entry: Entry, message_id: str, check: Callable[[Case], None]) -> int:
        """Appends a counselor's message once; `check` raises Refused. Returns its seq."""
        for _ in range(_TRIES):
            case = await self._case(case_id)
            check(case)
            conversation = await self._conversations.load(case.conversation_id)
            if conversation.case is None or conversation.case.id != case_id:
                raise Refused("closed")
            check(conversation.case)
            result: Committed = await self._conversations.commit(
                Change(conversation, entries=(entry,), message_id=message_id)
            )
            if result.status in ("ok", "repeat"):
                return result.first_seq
        raise Refused("busy")

    async def _case(self, case_id: str) -> Case:
        case = await self._conversations.case(case_id)
        if case is None:
            raise NoSuchCase
        return case
