"""The checks themselves: each finds what it is there for, and lets a good answer pass."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.risk import RiskAssessment
from channels.case_context import CaseContext
from channels.cases import Finding, open_case
from ops.talk.chat import Heard
from tests.conversations.expectations import faults
from tests.conversations.invariants import Watch
from tests.conversations.script import scripts

CASE = open_case("c-1", "web-a", "web", Finding(4, "suicidio", "riesgo"), 1.0, 1)
NONE = RiskAssessment(0, "saludo", 0.9, "pass")
IMMINENT = RiskAssessment(4, "suicidio", 0.9, "escalate")
CALL = {"command": "escalate", "topic": "suicidio", "level": 4, "reason": "riesgo"}


def heard(*texts: str, commands: tuple[dict[str, Any], ...] = (), **more: Any) -> Heard:
    body = {"replies": [{"text": text} for text in texts], "commands": list(commands)}
    return replace(Heard(body, NONE, None, CaseContext(), "bot"), **more)


def choices(*titles: str) -> Heard:
    buttons = [{"title": title, "payload": title} for title in titles]
    return replace(heard(), body={"replies": [{"text": "¿Cuál?", "buttons": buttons}]})


GOOD = heard("Llama al 911.", "¿Estás a salvo?", commands=(CALL,), risk=IMMINENT, case=CASE, owner="waiting")


def test_a_good_answer_has_no_faults() -> None:
    watch = Watch()
    assert watch.faults(GOOD, "ya empecé") == []
    assert watch.faults(heard("¿En qué te ayudo?"), "hola") == []
    assert watch.faults(heard(), None) == [], "time may pass in silence"
    assert watch.faults(heard(owner="counselor"), "hola") == []


@pytest.mark.parametrize(
    ("broken", "named"),
    [
        (heard(), "no answer"),
        (heard("Qué bueno que estás a salvo."), "no open door"),
        (heard("¿Qué?", "¿Qué?"), "says the same twice"),
        (heard("¿1?", "¿2?", "¿3?", "¿4?", "¿5?"), "5 bubbles"),
        (heard("¿Ves?" + "a" * 1020), "characters"),
        (heard("Llama al {linea_911}, ¿sí?"), "left open"),
        (heard("Llama al 55 1111 2222."), "not in the directory"),
        (heard("Mira www.ejemplo.com, ¿sí?"), "not in the directory"),
        (heard("¿Quieres decirme, dígame usted?"), "tú and usted"),
        (heard("¿Quieres?", context=CaseContext(treatment="usted")), "tú and usted"),
        (heard("¡Hola! ¿Sí?", case=CASE), "loud"),
        (choices("Prefiero no decirlo ahora"), "title too long"),
        (choices("/restart"), "nobody could type"),
        (choices(*map(str, range(11))), "11 choices"),
        (replace(GOOD, body={"replies": [{"text": "¿Estás a salvo?"}], "commands": [CALL]}), "without a number"),
        (replace(GOOD, body={**GOOD.body, "commands": []}), "without calling a person"),
        (heard("¿Sí?", commands=({**CALL, "topic": "clima"},)), "malformed"),
    ],
)  # fmt: skip
def test_what_is_broken_is_found(broken: Heard, named: str) -> None:
    assert named in " ".join(Watch().faults(broken, "hola"))


def test_a_turn_may_not_repeat_the_one_before() -> None:
    watch = Watch()
    watch.faults(heard("¿En qué te ayudo?"), "hola")
    assert watch.faults(heard(), None) == []
    assert "repeats" in " ".join(watch.faults(heard("Aquí sigo.", "¿En qué te ayudo?"), "hola"))


@pytest.mark.parametrize(
    ("turn", "met"),
    [
        ({"nivel": 4, "tema": "suicidio", "motivo": ["riesgo", "pedido"]}, True),
        ({"tema": "trata"}, False),
        ({"nivel_max": 3}, False),
        ({"nadie": True}, False),
        (
            {"linea": True, "primero": "911", "pregunta": True, "dice": ["llama", "salvo"], "burbujas": 2},
            True,
        ),
        ({"linea": ["*765", "55 5533 5533"]}, False),
        ({"nunca": ["LLAMA"]}, False),
        ({"trato": "usted"}, False),
        ({"trato": "tu", "habla": True}, True),
        ({"calla": True}, False),
        ({"contexto": {"age": 15, "place": "iztapalapa"}, "contexto_sin": ["name"], "dicho": 1}, True),
        ({"contexto": {"age": 16}}, False),
        ({"contexto": {"minor": False}}, False),
        ({"responde": "no"}, False),
        ({"avanza": True, "respuestas_max": 0}, True),
        ({"respuestas": 1}, False),
    ],
)
def test_expectations_are_met_or_not(turn: dict[str, Any], met: bool) -> None:
    known = CaseContext(age=15, place="Iztapalapa", told=("utter_a",))
    assert (faults(turn, replace(GOOD, context=known), None) == []) is met


def test_a_key_that_means_nothing_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("- nombre: x\n  turnos:\n  - {di: hola, nivle: 3}\n")
    with pytest.raises(ValueError, match="nivle"):
        list(scripts(tmp_path))
