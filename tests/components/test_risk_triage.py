from typing import Any

import pytest
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu import risk_triage
from bot.nlu.risk_triage import RiskComponent, intent_under_risk
from bot.risk import RiskAssessment


def risk(level: int, topic: str, action: str = "") -> RiskAssessment:
    return RiskAssessment(level, topic, 0.9, action or ("escalate" if level >= 2 else "pass"))  # type: ignore[arg-type]


RANKING = [
    {"name": "saludo", "confidence": 0.5},
    {"name": "desaparicion", "confidence": 0.2},
    {"name": "secuestro", "confidence": 0.1},
]


@pytest.mark.parametrize(
    ("assessment", "intent", "expected"),
    [
        (risk(0, "fuera_de_tema"), "saludo", "saludo"),
        (risk(3, "suicidio"), "saludo", "suicidio"),
        (risk(3, "suicidio"), "autolesion", "autolesion"),
        (risk(2, "violencia_familiar"), "violencia_pareja", "violencia_pareja"),
        (risk(2, "secuestro_desaparicion"), "saludo", "desaparicion"),
        (risk(4, "trata"), "nlu_fallback", "trata"),
        (risk(1, "suicidio", "ask"), "apoyo_psicologico", "pregunta_seguridad"),
        (risk(1, "suicidio", "ask"), "negar", "negar"),
        (risk(3, "suicidio"), "afirmar", "suicidio"),
        (risk(1, "suicidio"), "saludo", "saludo"),
    ],
)
def test_danger_decides_the_intent(assessment: RiskAssessment, intent: str, expected: str) -> None:
    assert intent_under_risk(assessment, {"name": intent, "confidence": 0.5}, RANKING)["name"] == expected


@pytest.fixture
def component(storage, resource, context, monkeypatch) -> RiskComponent:
    monkeypatch.setattr(risk_triage, "assess", lambda text: risk(3 if "matar" in text else 0, "suicidio"))
    return RiskComponent.create({}, storage, resource, context)


def processed(component: RiskComponent, text: str, metadata: Any = None) -> dict[str, Any]:
    data = {
        TEXT: text,
        INTENT: {"name": "saludo", "confidence": 0.5},
        "intent_ranking": RANKING,
        "metadata": metadata,
    }
    return component.process([Message(data)])[0].as_dict(only_output_properties=True)


def test_the_assessment_is_part_of_the_output(component: RiskComponent) -> None:
    output = processed(component, "me quiero matar")
    assert output["risk"] == risk(3, "suicidio").to_dict()
    assert output[INTENT]["name"] == "suicidio"


def test_what_dispatch_found_with_the_conversation_in_view_counts(component: RiskComponent) -> None:
    output = processed(component, "sí", {"risk": risk(4, "violencia_familiar").to_dict()})
    assert output["risk"]["level"] == 4
    assert output[INTENT]["name"] == "violencia_familiar"


@pytest.mark.parametrize("passed", [{}, {"level": "x"}, {"level": 3}, ["no"], "no"])
def test_a_malformed_assessment_is_made_anew(component: RiskComponent, passed: Any) -> None:
    assert processed(component, "me quiero matar", {"risk": passed})["risk"]["level"] == 3


def test_the_ranking_keeps_what_the_classifier_thought(component: RiskComponent) -> None:
    message = Message({TEXT: "me quiero matar", INTENT: RANKING[0], "intent_ranking": RANKING})
    assert component.process([message])[0].get("intent_ranking") == RANKING
