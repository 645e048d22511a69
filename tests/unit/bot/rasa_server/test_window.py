import pytest

from bot.rasa_server.window import extend, recall, slim, trim


def user(number: int, **more) -> dict:
    return {"event": "user", "text": f"m{number}", "message_id": str(number), "timestamp": number, **more}


def turn(number: int, *between: dict) -> list[dict]:
    listen = {"event": "action", "name": "action_listen", "timestamp": number}
    return [user(number), *({**event, "timestamp": number} for event in between), listen]


def slot(name: str, value: object) -> dict:
    return {"event": "slot", "name": name, "value": value}


def names(events: list[dict]) -> list[str]:
    return [event.get("name") or event["event"] for event in events]


def test_a_short_history_is_left_alone() -> None:
    events = turn(1) + turn(2)
    assert trim(events, keep_turns=2) is events


def test_the_last_turns_stay_word_for_word() -> None:
    events = turn(1) + turn(2) + turn(3)
    assert trim(events, keep_turns=2)[-4:] == events[-4:]


def test_what_slots_loop_and_pause_were_is_kept() -> None:
    events = [
        *turn(1, slot("a", 1), slot("b", [2]), {"event": "active_loop", "name": "form"}),
        *turn(2, slot("a", 3), {"event": "pause"}),
        *turn(3),
    ]
    kept = trim(events, keep_turns=1)
    assert names(kept[:2]) == ["action_session_start", "session_started"]
    assert {e["name"]: e["value"] for e in kept if e["event"] == "slot"} == {"a": 3, "b": [2]}
    assert {"event": "active_loop", "name": "form", "timestamp": 2} in kept
    assert {"event": "pause", "timestamp": 2} in kept
    assert names(kept).index("action_listen") == names(kept).index("user") - 1


@pytest.mark.parametrize("end", ["reset_slots", "restart", "session_started"])
def test_what_ended_is_not_carried_on(end: str) -> None:
    events = [*turn(1, slot("a", 1)), *turn(2, {"event": end}, slot("b", 2)), *turn(3)]
    kept = trim(events, keep_turns=1)
    assert {e["name"]: e["value"] for e in kept if e["event"] == "slot"} == {"b": 2}


def test_a_loop_that_ended_and_a_pause_that_ended_leave_nothing() -> None:
    events = [
        *turn(1, {"event": "active_loop", "name": "form"}, {"event": "pause"}),
        *turn(2, {"event": "active_loop", "name": None}, {"event": "resume"}),
        *turn(3),
    ]
    kept = trim(events, keep_turns=1)
    assert not [e for e in kept if e["event"] in ("active_loop", "pause")]


def test_size_stays_the_same_however_long_people_talk() -> None:
    events: list[dict] = []
    sizes = []
    for number in range(200):
        events = trim(events + turn(number, slot("a", number)), keep_turns=3)
        sizes.append(len(events))
    assert max(sizes[10:]) == sizes[10]
    assert [e["value"] for e in events if e["event"] == "slot"][-1] == 199


def test_slim_keeps_the_ranking_of_the_last_message_only() -> None:
    parsed = {
        "intent": {"name": "x"},
        "intent_ranking": [1],
        "text_tokens": [2],
        "metadata": {},
        "risk": {"level": 0},
    }
    metadata = {"channel": "web", "risk": {"level": 0}, "topics": {"saludo": 0.9}}
    first, last = slim(
        [user(1, parse_data=parsed, metadata=metadata), user(2, parse_data=parsed, metadata=metadata)]
    )
    assert set(first["parse_data"]) == {"intent", "risk"}
    assert set(last["parse_data"]) == {"intent", "risk", "intent_ranking"}
    assert last["metadata"] == {"channel": "web"}


def test_a_turn_needs_the_state_and_the_age_of_the_last_message() -> None:
    found = {"intent": {"name": "x"}, "risk": {"level": 3}}
    events = [*turn(1, slot("a", 1)), user(2, parse_data=found), slot("a", 2), {"event": "bot", "text": "b"}]
    recalled = recall(trim(events, keep_turns=3))
    assert names(recalled) == ["action_session_start", "session_started", "a", "user", "action_listen"]
    assert recalled[2]["value"] == 2
    assert recalled[3]["timestamp"] == 2
    assert recalled[3]["text"] is None
    assert recalled[3]["parse_data"] == {}


@pytest.mark.parametrize("stored", [[], [{"event": "session_started", "timestamp": 1}]])
def test_where_nobody_has_written_there_is_nothing_to_fold(stored: list[dict]) -> None:
    assert recall(stored) == stored


@pytest.mark.parametrize("stored", [[], turn(1, slot("a", 1)), turn(1) + turn(2) + turn(3)])
def test_a_turn_goes_on_after_what_is_stored(stored: list[dict]) -> None:
    new = turn(9, slot("b", 1))
    assert extend(stored, recall(stored) + new) == stored + new
