from bot.dialogue.state import Message, State


def test_a_message_is_read_from_what_rasa_sends() -> None:
    latest = {
        "intent": {"name": "suicidio", "confidence": 0.9},
        "intent_ranking": [{"name": "negar", "confidence": 0.6}],
        "risk": {"level": 3, "topic": "suicidio", "action": "escalate", "confidence": 0.9, "signals": []},
    }
    assert Message.from_latest(latest) == Message("suicidio", "negar", 3, "suicidio", "escalate")


def test_a_message_without_anything_is_one_not_understood() -> None:
    assert Message.from_latest({}) == Message("nlu_fallback", "nlu_fallback")


def test_empty_slots_are_a_conversation_that_begins() -> None:
    assert State.from_slots({"nivel": None, "dichas": None, "otra": 1}) == State()


def test_a_person_is_awaited_after_danger_or_a_request() -> None:
    assert State(level=2).waiting
    assert State(person_called=True).waiting
    assert not State(level=1).waiting
