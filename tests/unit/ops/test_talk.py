"""`make talk` without its processes: a conversation led as dispatch would, and what a trainer reads of it."""

from __future__ import annotations

import io
from typing import Any

import pytest

from bot.risk import RiskAssessment, Signal
from ops.talk import show
from ops.talk.chat import Chat, TurnRefused
from ops.talk.console import HELP, Console
from tests.fakes.risk import assess

BUTTONS = [{"title": "Sí", "payload": "Sí"}, {"title": "No", "payload": "No"}]


class Rasa:
    """Answers every request alike and remembers them; `status` 500 is an error."""

    def __init__(self, **body: Any) -> None:
        self.asked: list[dict[str, Any]] = []
        self.status = 200
        intent = {"name": "saludo", "confidence": 0.9, "ranking": [{"name": "saludo", "confidence": 0.9}]}
        self.body = {
            "replies": [{"text": "Te leo.", "buttons": BUTTONS}],
            "commands": [],
            "intent": intent,
            **body,
        }

    def __call__(self, request: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        self.asked.append(request)
        return self.status, self.body if self.status == 200 else {"error": "ActionFailed"}


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def rasa() -> Rasa:
    return Rasa()


@pytest.fixture
def chat(rasa: Rasa) -> Chat:
    return Chat(rasa, assess)


def told(console: Console, *lines: str) -> str:
    return "\n".join(shown for line in lines for shown in console.answer(line))


def test_the_request_is_the_one_of_dispatch(chat: Chat, rasa: Rasa) -> None:
    chat.say("hola", "nivel 3 trata")
    (request,) = rasa.asked
    assert request["text"] == "hola\nnivel 3 trata"
    assert request["metadata"]["risk"]["level"] == 3
    assert request["metadata"]["owner"] == "bot", "the case that this message opened does not count"


def test_danger_opens_a_case_and_a_counselor_silences_the_bot(chat: Chat, rasa: Rasa) -> None:
    heard = chat.say("nivel 4 suicidio")
    assert (heard.case and heard.case.level, heard.owner, heard.texts) == (4, "waiting", ["Te leo."])
    chat.counselor("Hola")
    heard = chat.say("nivel 2")
    assert (heard.texts, heard.owner, len(rasa.asked)) == ([], "counselor", 1)
    chat.hand_back()
    assert chat.say("¿y ahora?").texts == ["Te leo."]
    assert rasa.asked[-1]["metadata"]["owner"] == "waiting"


def test_a_closed_case_is_over(chat: Chat) -> None:
    chat.say("nivel 2")
    chat.counselor("Hola")
    chat.close()
    assert (chat.say("hola").case, chat.conversation.level) == (None, 0)


def test_what_the_counselor_knows_grows() -> None:
    rasa = Rasa(commands=[{"command": "context", "context": {"age": 15}}])
    chat = Chat(rasa, assess)
    chat.say("hola")
    rasa.body["commands"] = [{"command": "context", "context": {"age": None, "place": "Iztapalapa"}}]
    context = chat.say("hola").context
    assert (context.age, context.place) == (15, "Iztapalapa")


def test_waiting_is_an_event_and_may_be_silent(chat: Chat, rasa: Rasa) -> None:
    chat.say("nivel 2")
    rasa.body["replies"] = []
    assert chat.wait(120, 1).texts == []
    assert rasa.asked[-1]["event"] == "espera"
    assert rasa.asked[-1]["metadata"]["silent_seconds"] == 120


def test_an_error_of_rasa_is_said(chat: Chat, rasa: Rasa) -> None:
    rasa.status = 500
    with pytest.raises(TurnRefused, match="ActionFailed"):
        chat.say("hola")
    assert "ActionFailed" in told(Console(lambda: Chat(rasa, assess), show.Paint(io.StringIO())), "hola")


def test_a_trainer_reads_what_was_seen_in_the_message() -> None:
    signal = Signal("me quiero matar", "suicidio: dice que quiere matarse")
    risk = RiskAssessment(3, "suicidio", 0.93, "escalate", (signal,))
    command = {"command": "escalate", "topic": "suicidio", "level": 3, "reason": "riesgo"}
    chat = Chat(Rasa(commands=[command]), lambda *_: risk)
    shown = told(Console(lambda: chat, show.Paint(io.StringIO())), "me quiero matar")
    for part in (
        "3 alto · suicidio · escalate",
        "«me quiero matar» → suicidio: dice",
        "saludo 0.90",
        "escalate",
    ):
        assert part in shown
    assert "nivel 3 · suicidio · riesgo · en espera" in shown
    assert "[Sí] [No]" in shown


def test_colours_are_for_terminals_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert show.Paint(Screen())("hola", "31") == "\x1b[31mhola\x1b[0m"
    assert show.Paint(io.StringIO())("hola", "31") == "hola"
    monkeypatch.setenv("NO_COLOR", "1")
    assert show.Paint(Screen())("hola", "31") == "hola"


@pytest.mark.parametrize(
    "line", [":espera 60", ":devuelve", ":cierra", ":mesa", ":mesa x y", ":llega nada", ":pasan"]
)
def test_what_cannot_be_done_is_said_and_nothing_breaks(rasa: Rasa, line: str) -> None:
    assert "No se pudo" in told(Console(lambda: Chat(rasa, assess), show.Paint(io.StringIO())), line)


def test_the_commands_of_a_trainer(rasa: Rasa) -> None:
    console = Console(lambda: Chat(rasa, assess), show.Paint(io.StringIO()))
    assert told(console, ":?") == HELP
    told(console, "nivel 3", ":mesa 0 12", ":espera 60", ":espera 60")
    assert rasa.asked[-1]["metadata"]["waiting"] == {"counselors": 0, "ahead": 12, "over_limit": True}
    assert rasa.asked[-1]["metadata"]["checkin"] == 2
    told(console, ":llega audio")
    assert rasa.asked[-1]["metadata"]["kind"] == "audio"
    first = rasa.asked[-1]["conversation_id"]
    told(console, ":nueva", "hola")
    assert rasa.asked[-1]["conversation_id"] != first
