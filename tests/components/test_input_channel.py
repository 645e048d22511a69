"""The input channel with a stand-in for Rasa's agent: its promises about failures and repeats."""

import asyncio
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.rasa_server import input_channel
from bot.rasa_server.errors import ActionFailed, SilentTurn, TurnTooSlow, WrongStore
from bot.rasa_server.input_channel import handle, harmless, store_of
from bot.rasa_server.tracker_store import WindowedRedisTrackerStore


class Store(WindowedRedisTrackerStore):
    """Keeps events in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, list[dict[str, Any]]] = {}
        self._held = {}

    def events(self, sender_id: str) -> list[dict[str, Any]]:
        return self.kept.get(sender_id, [])


class Agent:
    """Answers each message with `reply`, or fails with `error`, after `seconds`."""

    def __init__(
        self, reply: str | None = "hola", error: Exception | None = None, seconds: float = 0
    ) -> None:
        self.store, self.handled = Store(), []
        self.tracker_store = SimpleNamespace(_tracker_store=self.store)
        self.lock_store = self.processor = self
        self._reply, self._error, self._seconds = reply, error, seconds
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def lock(self, conversation_id: str):
        async with self._lock:
            yield

    async def handle_message(self, message: UserMessage) -> None:
        self.handled.append(message)
        await asyncio.sleep(self._seconds)
        if self._error:
            raise self._error
        events = self.store.kept.setdefault(message.sender_id, [])
        events.append({"event": "user", "message_id": message.message_id, "parse_data": {}})
        if self._reply:
            events.append({"event": "bot", "text": self._reply})


BODY = {"conversation_id": "c", "message_id": "c:1", "text": "hola", "metadata": {"channel": "web"}}


async def test_a_turn_is_answered_from_what_was_stored() -> None:
    assert (await handle(Agent(), BODY))["replies"] == [{"text": "hola"}]


async def test_the_same_message_at_the_same_instant_runs_once() -> None:
    agent = Agent(seconds=0.05)
    first, second = await asyncio.gather(handle(agent, BODY), handle(agent, BODY))
    assert first == second
    assert len(agent.handled) == 1


async def test_a_failure_is_passed_on_and_can_be_tried_again() -> None:
    agent = Agent(error=ActionFailed("action_assess"))
    with pytest.raises(ActionFailed):
        await handle(agent, BODY)
    agent._error = None
    assert (await handle(agent, BODY))["replies"]


async def test_silence_is_a_failure() -> None:
    with pytest.raises(SilentTurn):
        await handle(Agent(reply=None), BODY)


async def test_a_turn_that_takes_too_long_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(input_channel, "TURN_SECONDS", 0.05)
    with pytest.raises(TurnTooSlow):
        await handle(Agent(seconds=1), BODY)


async def test_another_store_than_ours_is_refused() -> None:
    agent = Agent()
    agent.tracker_store = SimpleNamespace(_tracker_store=object())
    with pytest.raises(WrongStore):
        await handle(agent, BODY)


async def test_errors_of_the_store_are_not_swallowed() -> None:
    # Rasa's wrapper would log them and go on in memory, where the next process finds nothing.
    agent = Agent()
    store_of(agent)
    with pytest.raises(ConnectionError):
        agent.tracker_store.on_tracker_store_error(ConnectionError())
    with pytest.raises(ConnectionError):
        agent.tracker_store.on_tracker_store_retrieve_error(ConnectionError())


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("hola", "hola"),
        ("/restart", "restart"),
        (" //back", "back"),
        ("", "…"),
        ("  / ", "…"),
        ("sí/no", "sí/no"),
    ],
)
async def test_rasa_gets_no_command_from_a_person(text: str, seen: str) -> None:
    assert harmless(text) == seen
    agent = Agent()
    await handle(agent, {**BODY, "text": text})
    assert agent.handled[0].text == seen
