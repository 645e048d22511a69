"""What the desk shows of a person beside the transcript."""

from __future__ import annotations

from bot import texts
from channels.case_context import Answered, CaseContext
from channels.cases import Rise, raise_case, with_context
from channels.desk.context_view import context_view
from channels.finding import Finding
from tests.unit.channels.examples import NOW, case


def test_all_that_is_known_is_shown_with_the_way_the_danger_went() -> None:
    risen = raise_case(case(2), Finding(4, "trata", "riesgo"), NOW + 60, 5)
    known = CaseContext(name="Luz", age=15, minor=True, place="Iztapalapa", told=("utter_respaldo_trata",))
    shown = context_view(with_context(risen, known))
    assert (shown["name"], shown["age"], shown["minor"], shown["place"]) == ("Luz", 15, True, "Iztapalapa")
    assert [(rise["level"], rise["topic"], rise["ts"]) for rise in shown["history"]] == [
        (2, "suicidio", NOW),
        (4, "trata", NOW + 60),
    ]
    assert shown["told"] == [texts.text("utter_respaldo_trata").splitlines()[0]]
    assert "zone" not in shown, "what nobody told is not shown"


def test_an_answer_shows_its_question_also_where_nobody_asked_it() -> None:
    asked = Answered("persona", "¿Quieres que te atienda una persona?", "si", "va", NOW)
    volunteered = Answered("a_salvo", "", "no", "está aquí", NOW + 1)
    unknown = Answered("una_de_antes", "", "si", "sí", NOW + 2)
    shown = context_view(case(3, context=CaseContext(answers=(asked, volunteered, unknown))))["answers"]
    assert [answer["volunteered"] for answer in shown] == [False, True, True]
    assert shown[0]["asked"] == asked.asked
    assert shown[1]["asked"] == texts.text("utter_pregunta_a_salvo").splitlines()[0]
    assert shown[2]["asked"] == "una de antes"
    assert shown[1]["said"] == "está aquí"


def test_a_response_that_is_gone_and_a_case_from_before_leave_no_gap() -> None:
    old = case(3, history=(Rise(3, NOW, 1),), context=CaseContext(told=("utter_que_ya_no_existe",)))
    shown = context_view(old)
    assert shown["told"] == []
    assert shown["history"] == [{"level": 3, "topic": "suicidio", "ts": NOW, "seq": 1}]
