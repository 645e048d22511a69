"""Conversations in Redis, bounded, so that a turn costs the same however long people talk."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import redis
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa_server.errors import ActionFailed
from bot.rasa_server.turn import failed_action
from bot.rasa_server.window import Event, slim, trim

DEFAULT_TTL_SECONDS = 30 * 24 * 3600
# Rules look at the turn at hand; a repeated message is answered from its own turn.
DEFAULT_KEEP_TURNS = 3
# Redis is on this machine or beside it: one that needs longer is down, and dispatch waits only 5 s.
_TIMEOUT_SECONDS = 2.0


class WindowedRedisTrackerStore(TrackerStore):
    """One key a conversation, written whole in one command and forgotten after `ttl_seconds`.

    The conversation's lock makes its turns come one after the other, so nothing needs merging.
    """

    def __init__(
        self,
        domain: Domain | None = None,
        host: str = "localhost",
        port: int | str = 6379,
        db: int | str = 0,
        username: str | None = None,
        password: str | None = None,
        key_prefix: str = "rasa",
        ttl_seconds: int | str = DEFAULT_TTL_SECONDS,
        keep_turns: int | str = DEFAULT_KEEP_TURNS,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        self._redis = redis.Redis(
            host=host,
            port=int(port),
            db=int(db),
            username=username or None,
            password=password or None,
            socket_timeout=_TIMEOUT_SECONDS,
            socket_connect_timeout=_TIMEOUT_SECONDS,
        )
        self._prefix = f"{key_prefix}:tracker:"
        self._ttl = int(ttl_seconds)
        self._keep_turns = int(keep_turns)
        super().__init__(domain, event_broker, **kwargs)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Stores the conversation; raises ActionFailed, and stores nothing, after a turn that failed.

        A failed turn thus never happened: its message can be sent again.
        """
        if not tracker.events:
            return  # A conversation that has only been opened needs no place yet.
        events = [event.as_dict() for event in tracker.events]
        self._refuse_failed_turn(events)
        body = json.dumps(slim(trim(events, self._keep_turns)), ensure_ascii=False)
        self._redis.set(self._prefix + tracker.sender_id, body, ex=self._ttl)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        events = self.events(sender_id)
        if not events:
            return None
        tracker = self.init_tracker(sender_id)
        for event in deserialise_events(events):
            tracker.update(event)
        return tracker

    async def keys(self) -> Iterable[str]:
        found = self._redis.scan_iter(match=self._prefix + "*", count=500)
        return [key.decode().removeprefix(self._prefix) for key in found]

    def events(self, sender_id: str) -> list[Event]:
        """The stored events as they are, without the cost of building a tracker."""
        body = self._redis.get(self._prefix + sender_id)
        return json.loads(body) if body else []

    def _refuse_failed_turn(self, events: list[Event]) -> None:
        start = max((i for i, event in enumerate(events) if event["event"] == "user"), default=0)
        failed = failed_action(events[start:], self.domain.user_actions)
        if failed:
            raise ActionFailed(failed)
