"""Conversations in Redis, bounded, so that a turn costs the same however long people talk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import redis
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa_server.errors import ActionFailed
from bot.rasa_server.turn import failed_action
from bot.rasa_server.window import Event, extend, recall, slim, trim

DEFAULT_TTL_SECONDS = 30 * 24 * 3600
# A message that is sent again is answered from its own turn, as long as that is one of these.
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
        self._held: dict[str, list[Event]] = {}
        super().__init__(domain, event_broker, **kwargs)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Stores the conversation; raises ActionFailed, and stores nothing, after a turn that failed.

        A failed turn thus never happened: its message can be sent again.
        """
        if not tracker.events:
            return  # A conversation that has only been opened needs no place yet.
        sender_id = tracker.sender_id
        events = extend(self.events(sender_id), [event.as_dict() for event in tracker.events])
        self._refuse_failed_turn(events)
        kept = slim(trim(events, self._keep_turns))
        body = json.dumps(kept, ensure_ascii=False)
        self._redis.set(self._prefix + sender_id, body, ex=self._ttl)
        if sender_id in self._held:
            self._held[sender_id] = kept

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """What the next turn has to know: the state, and nothing of what was said (see `window`)."""
        events = self.events(sender_id)
        if not events:
            return None
        tracker = self.init_tracker(sender_id)
        for event in deserialise_events(recall(events)):
            tracker.update(event)
        return tracker

    async def keys(self) -> Iterable[str]:
        found = self._redis.scan_iter(match=self._prefix + "*", count=500)
        return [key.decode().removeprefix(self._prefix) for key in found]

    def events(self, sender_id: str) -> list[Event]:
        """The stored events as they are, without the cost of building a tracker."""
        if sender_id in self._held:
            return self._held[sender_id]
        body = self._redis.get(self._prefix + sender_id)
        return json.loads(body) if body else []

    @contextmanager
    def held(self, sender_id: str) -> Iterator[None]:
        """Within it the conversation is read from Redis once; only for whoever has its lock."""
        self._held[sender_id] = self.events(sender_id)
        try:
            yield
        finally:
            del self._held[sender_id]

    def _refuse_failed_turn(self, events: list[Event]) -> None:
        start = max((i for i, event in enumerate(events) if event["event"] == "user"), default=0)
        failed = failed_action(events[start:], self.domain.user_actions)
        if failed:
            raise ActionFailed(failed)
