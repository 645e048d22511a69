"""Who may see what is confided beyond words: files and telephones, of an open case, for whoever has it."""

from __future__ import annotations

from channels.cases import Case
from channels.desk import texts
from channels.desk.accounts import Account
from channels.desk.changes import NoSuchCase
from channels.desk.guard import Denied
from channels.store.conversations import Conversations

MAY_LOOK_AT_OTHERS = ("supervisor", "admin")


async def confided_case(conversations: Conversations, case_id: str, account: Account) -> Case:
    """Raises NoSuchCase where it is not open, and Denied for who neither has it nor supervises."""
    case = await conversations.case(case_id)
    if case is None or not case.active:
        raise NoSuchCase
    if case.counselor != account.user and account.role not in MAY_LOOK_AT_OTHERS:
        raise Denied(403, texts.NOT_YOURS)
    return case
