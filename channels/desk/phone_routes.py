"""The telephone of a person, for the counselor who has to call: opened when asked for, each time noted."""

from __future__ import annotations

import structlog
from sanic import Blueprint, HTTPResponse, Request, json

from channels.desk import texts
from channels.desk.confided import confided_case
from channels.desk.guard import Denied, Guard
from channels.desk.sessions import Session
from channels.store.addresses import Addresses
from channels.store.conversations import Conversations
from channels.vault import Unreadable

_log = structlog.get_logger(__name__)


class PhoneRoutes:
    """`addresses` is None where no channel has any."""

    def __init__(self, guard: Guard, conversations: Conversations, addresses: Addresses | None) -> None:
        self._guard = guard
        self._conversations = conversations
        self._addresses = addresses

    def add_to(self, routes: Blueprint) -> None:
        routes.add_route(self._guard.cases(self.phone), "/api/cases/<case_id:str>/phone")

    async def phone(self, _request: Request, session: Session, case_id: str) -> HTTPResponse:
        case = await confided_case(self._conversations, case_id, session.account)
        phone = await self._phone_of(case.conversation_id)
        if phone is None:
            raise Denied(404, texts.NO_PHONE)
        _log.info("phone_shown", case=case_id)
        return json({"phone": f"+{phone}"})

    async def _phone_of(self, conversation_id: str) -> str | None:
        try:
            address = await self._addresses.get(conversation_id) if self._addresses else None
        except Unreadable:
            _log.error("address_unreadable")
            return None
        return address.person.phone if address else None
