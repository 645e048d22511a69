"""A file that a person sent, for the counselor who asks for it: passed through, kept nowhere."""

from __future__ import annotations

from collections.abc import Mapping

import structlog
from sanic import Blueprint, HTTPResponse, Request, json, raw

from channels.cases import Case
from channels.desk import texts
from channels.desk.changes import NoSuchCase
from channels.desk.confided import confided_case
from channels.desk.guard import Guard
from channels.desk.sessions import Session
from channels.media import File, MediaFailed, MediaSource, Trouble
from channels.model import Clock, Entry
from channels.store.conversations import Conversations

STATUS: dict[Trouble, int] = {"expired": 410, "too_large": 413, "wrong_type": 415, "unavailable": 502}
_log = structlog.get_logger(__name__)


class MediaRoutes:
    """`sources`: by channel. A file can be had while its case is open, by whoever has it or supervises."""

    def __init__(
        self, guard: Guard, conversations: Conversations, sources: Mapping[str, MediaSource], clock: Clock
    ) -> None:
        self._guard = guard
        self._conversations = conversations
        self._sources = sources
        self._clock = clock

    def add_to(self, routes: Blueprint) -> None:
        routes.add_route(self._guard.cases(self.media), "/api/cases/<case_id:str>/media/<seq:int>")

    async def media(self, _request: Request, session: Session, case_id: str, seq: int) -> HTTPResponse:
        case = await confided_case(self._conversations, case_id, session.account)
        try:
            file = await self._fetch(case, seq)
        except MediaFailed as failed:
            _log.info("media_refused", case=case_id, seq=seq, reason=failed.trouble)
            return json({"error": texts.MEDIA[failed.trouble]}, status=STATUS[failed.trouble])
        _log.info("media_shown", case=case_id, seq=seq)
        return raw(file.content, content_type=file.mime or "application/octet-stream", headers=_SAVE)

    async def _fetch(self, case: Case, seq: int) -> File:
        entry = await self._entry(case, seq)
        source = self._sources.get(case.channel)
        if entry is None or entry.media is None or source is None:
            raise NoSuchCase
        if self._clock() - entry.ts > source.keeps_seconds:
            raise MediaFailed("expired")
        return await source.fetch(entry.kind, entry.media)

    async def _entry(self, case: Case, seq: int) -> Entry | None:
        found = await self._conversations.entries(case.conversation_id, seq - 1, seq) if seq > 0 else []
        return found[0] if found else None


# Opened by its own address, a file is saved and never a page of ours.
_SAVE = {"Content-Disposition": "attachment"}
