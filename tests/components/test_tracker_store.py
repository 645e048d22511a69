import time

import pytest
import redis
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    ConversationPaused,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa_server.errors import ActionFailed
from bot.rasa_server.tracker_store import WindowedRedisTrackerStore

DOMAIN = Domain.from_yaml(
    """
    intents: [saludo]
    actions: [action_assess]
    forms: {form: {required_slots: []}}
    slots:
      nivel: {type: any, influence_conversation: false, mappings: [{type: custom}]}
    """
)


@pytest.fixture
def store(redis_port: int) -> WindowedRedisTrackerStore:
    redis.Redis(port=redis_port).flushall()
    return WindowedRedisTrackerStore(DOMAIN, port=redis_port, keep_turns=2, ttl_seconds=100)


async def turn(store: WindowedRedisTrackerStore, number: int, *events) -> DialogueStateTracker:
    """Rasa's way: read, add a turn, write."""
    tracker = await store.get_or_create_tracker("c", append_action_listen=False)
    if not tracker.events:
        tracker.update_with_events([ActionExecuted("action_session_start"), SessionStarted()], DOMAIN)
        tracker.update(ActionExecuted("action_listen"))
    tracker.update(UserUttered("hola", {"name": "saludo", "confidence": 1.0}, message_id=str(number)), DOMAIN)
    for event in (ActionExecuted("action_assess"), *events, ActionExecuted("action_listen")):
        tracker.update(event, DOMAIN)
    await store.save(tracker)
    return tracker


async def test_a_turn_begins_from_the_state_that_was_left(store) -> None:
    said = BotUttered("hola", {"custom": {"command": "escalate"}})
    before = await turn(store, 1, SlotSet("nivel", 3), said)
    after = await store.retrieve("c")
    assert after.get_slot("nivel") == 3
    assert after.latest_action_name == "action_listen"
    assert after.latest_message.timestamp == before.latest_message.timestamp
    assert not after.latest_message.text
    assert not [event for event in after.events if isinstance(event, BotUttered)]


async def test_the_stored_turns_are_word_for_word(store) -> None:
    for number in range(1, 4):
        await turn(store, number, SlotSet("nivel", number), BotUttered(f"respuesta {number}"))
    stored = store.events("c")
    assert [e["message_id"] for e in stored if e["event"] == "user"] == ["2", "3"]
    assert [e["text"] for e in stored if e["event"] == "bot"] == ["respuesta 2", "respuesta 3"]
    assert [e["text"] for e in stored if e["event"] == "user"] == ["hola", "hola"]


async def test_state_survives_when_its_events_are_gone(store) -> None:
    await turn(store, 1, SlotSet("nivel", 3), ActiveLoop("form"), ConversationPaused())
    for number in range(2, 12):
        await turn(store, number, BotUttered(str(number)))
    tracker = await store.retrieve("c")
    assert tracker.get_slot("nivel") == 3
    assert tracker.active_loop_name == "form"
    assert tracker.is_paused()


async def test_a_held_conversation_is_read_once_and_is_what_was_written(store) -> None:
    await turn(store, 1, SlotSet("nivel", 1))
    with store.held("c"):
        store._redis.delete("rasa:tracker:c")
        await turn(store, 2, SlotSet("nivel", 2))
        held = store.events("c")
    assert store.events("c") == held
    assert [e["message_id"] for e in held if e["event"] == "user"] == ["1", "2"]


async def test_what_is_stored_does_not_grow(store) -> None:
    sizes = []
    for number in range(40):
        await turn(store, number, SlotSet("nivel", number % 5), BotUttered("hola"))
        sizes.append(len(store._redis.get("rasa:tracker:c")))
    assert max(sizes[10:]) < sizes[5] * 1.1


async def test_it_is_forgotten_in_time(store) -> None:
    await turn(store, 1, SlotSet("nivel", 1))
    assert 90 < store._redis.ttl("rasa:tracker:c") <= 100


async def test_a_turn_that_failed_never_happened(store) -> None:
    await turn(store, 1, SlotSet("nivel", 1))
    with pytest.raises(ActionFailed):
        await turn(store, 2)
    assert [e["message_id"] for e in store.events("c") if e["event"] == "user"] == ["1"]


async def test_an_unknown_conversation_is_none_and_an_opened_one_takes_no_place(store) -> None:
    assert await store.retrieve("nadie") is None
    await store.get_or_create_tracker("nadie", append_action_listen=False)
    assert list(await store.keys()) == []
    await turn(store, 1, SlotSet("nivel", 1))
    assert list(await store.keys()) == ["c"]


async def test_a_store_that_does_not_answer_is_an_error_within_seconds(redis_port: int) -> None:
    from ops.ports import free_port

    started = time.monotonic()
    with pytest.raises(redis.ConnectionError):
        await WindowedRedisTrackerStore(DOMAIN, port=free_port()).retrieve("c")
    assert time.monotonic() - started < 5
