import json

from bot.dialogue.message import Message, Queue
from bot.dialogue.state import MAX_SAID, SLOTS, State
from bot.intents import ATTACHED
from tests.unit.bot.dialogue.talk import TYPED, Talk


def test_a_message_is_read_from_what_rasa_sends() -> None:
    signal = {"phrase": "me quiero matar", "rule": "suicidio: dice que quiere matarse"}
    latest = {
        "text": "me quiero matar",
        "intent": {"name": "suicidio", "confidence": 0.9},
        "intent_ranking": [{"name": "negar", "confidence": 0.6}],
        "risk": {
            "level": 3,
            "topic": "suicidio",
            "action": "escalate",
            "confidence": 0.9,
            "signals": [signal],
        },
    }
    metadata = {"owner": "bot", "kind": "text", "now": 12.5, "waiting": {"counselors": 0, "ahead": 2}}
    assert Message.from_latest(latest, metadata) == Message(
        "suicidio",
        "negar",
        3,
        "suicidio",
        "escalate",
        "bot",
        "me quiero matar",
        (("suicidio: dice que quiere matarse", "me quiero matar"),),
        "text",
        12.5,
        0,
        Queue(0, 2, False),
    )


def test_a_message_without_anything_is_one_not_understood() -> None:
    assert Message.from_latest({}) == Message("nlu_fallback", "nlu_fallback")


def test_an_event_has_no_words() -> None:
    event = Message.from_latest({"intent": {"name": ATTACHED}, "text": "/x"}, {"kind": "audio"})
    assert (event.text, event.kind) == ("", "audio")


def test_nobody_can_be_expected_without_counselors_or_over_the_limit() -> None:
    assert Queue(0, 0, False).nobody
    assert Queue(3, 40, True).nobody
    assert not Queue(1, 5, False).nobody


def test_empty_slots_are_a_conversation_that_begins() -> None:
    assert State.from_slots({"nivel": None, "dichas": None, "otra": 1}) == State()


def test_a_person_is_awaited_after_danger_or_a_request() -> None:
    assert State(level=2).waiting
    assert State(person_called=True).waiting
    assert not State(level=1).waiting


def test_the_slots_stay_small_however_long_a_conversation_is() -> None:
    talk = Talk()
    intents = ("suicidio", "violencia_pareja", "trata", "eres_robot", "negar", "afirmar", "no_se", "saludo")
    for number in range(400):
        intent = intents[number % len(intents)]
        told = f"{intent} {number} tengo {number % 90} años y vivo en Tlalpan {'x' * 500}"
        talk.hear(intent, text=None if intent in TYPED else told)
    assert set(talk.slots) == set(SLOTS)
    assert len(talk.slots["dichas"]) <= MAX_SAID
    assert len(json.dumps(talk.slots)) < 20_000
