"""What people at the desk ask and do: see the queue and a case, take it, answer, hand back, close."""

from __future__ import annotations

from sanic import Blueprint, HTTPResponse, Request, json

from channels import cases
from channels.desk.changes import CaseChanges, NoSuchCase, Transition
from channels.desk.context_view import context_view
from channels.desk.guard import Guard
from channels.desk.projection import entry_view, queue, view
from channels.desk.requests import MAX_TEXT_LENGTH, body, client_id, text
from channels.desk.sessions import Session
from channels.model import Clock, Entry, clean
from channels.store.conversations import Conversations
from channels.store.deliveries import Deliveries
from channels.store.floor import Floor


class CaseRoutes:
    """For people who may see cases; what is allowed with a case is decided by `channels.cases`."""

    def __init__(
        self,
        guard: Guard,
        floor: Floor,
        conversations: Conversations,
        deliveries: Deliveries,
        clock: Clock,
    ) -> None:
        self._guard = guard
        self._floor = floor
        self._conversations = conversations
        self._deliveries = deliveries
        self._changes = CaseChanges(conversations)
        self._clock = clock

    def add_to(self, routes: Blueprint) -> None:
        allowed = self._guard.cases
        routes.add_route(allowed(self.listed), "/api/cases")
        routes.add_route(allowed(self.one), "/api/cases/<case_id:str>")
        for name, handler in (
            ("claim", self.claim),
            ("handback", self.hand_back),
            ("close", self.close),
            ("messages", self.say),
        ):
            routes.add_route(allowed(handler), f"/api/cases/<case_id:str>/{name}", methods=["POST"])

    async def listed(self, _request: Request, _session: Session) -> HTTPResponse:
        standings = await self._floor.standings(await self._floor.active())
        return json({"cases": queue(standings)})

    async def one(self, _request: Request, _session: Session, case_id: str) -> HTTPResponse:
        case = await self._conversations.case(case_id)
        if case is None:
            raise NoSuchCase
        entries = await self._conversations.entries(case.conversation_id)
        risks = await self._conversations.risks(case.conversation_id)
        deliveries = await self._deliveries.of(case.conversation_id, [entry.seq for entry in entries])
        shown = [entry_view(entry, risks.get(entry.seq), deliveries.get(entry.seq)) for entry in entries]
        return await self._show(case, entries=shown, context=context_view(case))

    async def claim(self, _request: Request, session: Session, case_id: str) -> HTTPResponse:
        who = session.account
        return await self._change(case_id, lambda case: cases.claim(case, who.user, who.name, self._clock()))

    async def hand_back(self, _request: Request, session: Session, case_id: str) -> HTTPResponse:
        user = session.account.user
        return await self._change(case_id, lambda case: cases.hand_back(case, user, self._clock()))

    async def close(self, request: Request, session: Session, case_id: str) -> HTTPResponse:
        data, user = body(request), session.account.user
        outcome = text(data, "outcome", 40)
        note = clean(text(data, "note", cases.NOTE_LENGTH, may_be_empty=True))
        return await self._change(case_id, lambda case: cases.close(case, user, outcome, note, self._clock()))

    async def say(self, request: Request, session: Session, case_id: str) -> HTTPResponse:
        data, user = body(request), session.account.user
        said = Entry("counselor", clean(text(data, "text", MAX_TEXT_LENGTH)), self._clock())
        message_id = f"desk:{client_id(data)}"
        seq = await self._changes.say(case_id, said, message_id, lambda case: cases.must_own(case, user))
        return json({"seq": seq}, status=201)

    async def _change(self, case_id: str, transition: Transition) -> HTTPResponse:
        return await self._show(await self._changes.apply(case_id, transition))

    async def _show(self, case: cases.Case, **beside: object) -> HTTPResponse:
        standings = await self._floor.standings([case])
        return json({"case": view(standings[0]), **beside})
