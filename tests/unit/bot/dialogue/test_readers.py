"""Texts are chosen by the matter and by who writes of it: another reader's text can harm."""

from typing import Any

import pytest

from bot.dialogue import readers
from bot.dialogue.move import helping_steps
from bot.dialogue.moves.danger import guidance
from bot.dialogue.state import State, Turn
from bot.texts import responses

# Who writes, as facts.
VICTIM: dict[str, Any] = {"who": "self"}
HELPER: dict[str, Any] = {"who": "friend"}
PARENT: dict[str, Any] = {"who": "child", "child": True}
AGGRESSOR: dict[str, Any] = {"who": "partner", "aggressor": True}
CHILD: dict[str, Any] = {"who": "self", "minor": True, "age": 10}
CAPTIVE: dict[str, Any] = {"who": "self", "captive": True}
MAN: dict[str, Any] = {"who": "self", "woman": False}


def state(topic: str, who: dict[str, Any], theme: str | None = None, level: int = 3) -> State:
    return State(level, topic, theme or topic, facts=who, turn=Turn(level, topic))


def steps(topic: str, who: dict[str, Any], theme: str | None = None) -> list[str]:
    return helping_steps(state(topic, who, theme), responses())


@pytest.mark.parametrize(
    ("topic", "theme", "who", "first"),
    [
        ("suicidio", None, HELPER, "suicidio_tercero"),
        ("suicidio", "autolesion", HELPER, "suicidio_tercero"),
        ("secuestro_desaparicion", "desaparicion", PARENT, "secuestro_desaparicion"),
        ("amenaza", None, HELPER, "amenaza"),
        ("amenaza", None, AGGRESSOR, "agresor"),
        ("extorsion", None, PARENT, "extorsion"),
        ("violencia_familiar", None, VICTIM, "violencia_familiar"),
        ("violencia_familiar", None, HELPER, "violencia_familiar_tercero"),
        ("violencia_familiar", "maltrato_infantil", PARENT, "maltrato_infantil_tercero"),
        ("violencia_familiar", None, AGGRESSOR, "agresor"),
        ("violencia_familiar", None, CHILD, "violencia_familiar_menor"),
        ("violencia_familiar", "maltrato_infantil", CHILD, "violencia_familiar_menor"),
        ("violencia_familiar", None, MAN, "violencia_familiar_hombre"),
        ("violencia_sexual", None, VICTIM, "violencia_sexual"),
        ("violencia_sexual", "violencia_digital", VICTIM, "violencia_digital"),
        ("violencia_sexual", "violencia_digital", HELPER, "violencia_sexual_tercero"),
        ("violencia_sexual", None, PARENT, "violencia_sexual_menor_tercero"),
        ("trata", None, HELPER, "trata_tercero"),
    ],
)
def test_company_is_written_for_who_reads_it(
    topic: str, theme: str | None, who: dict[str, Any], first: str
) -> None:
    assert steps(topic, who, theme)[0] == f"utter_{first}_sigue_1"


def test_what_is_written_for_a_victim_is_said_to_nobody_else() -> None:
    for topic in ("violencia_familiar", "violencia_sexual", "trata", "suicidio"):
        own = set(steps(topic, VICTIM))
        assert own
        for who in (HELPER, PARENT, *((AGGRESSOR,) if topic == "violencia_familiar" else ())):
            assert not own & set(steps(topic, who))
    assert not set(steps("violencia_familiar", VICTIM)) & set(steps("violencia_familiar", CHILD))
    assert not set(steps("violencia_sexual", VICTIM)) & set(
        steps("violencia_sexual", VICTIM, "violencia_digital")
    )


def test_who_is_held_gets_none_of_the_family_s_texts() -> None:
    assert steps("secuestro_desaparicion", CAPTIVE) == []


@pytest.mark.parametrize(
    ("topic", "theme", "who", "level", "said"),
    [
        ("violencia_familiar", "maltrato_infantil", PARENT, 2, "utter_maltrato_infantil_medio"),
        ("violencia_familiar", "maltrato_infantil", PARENT, 3, "utter_maltrato_infantil_alto"),
        ("violencia_familiar", "maltrato_mayor", HELPER, 2, "utter_maltrato_mayor_tercero_medio"),
        ("violencia_familiar", "maltrato_mayor", VICTIM, 2, "utter_maltrato_mayor_medio"),
        ("violencia_familiar", "violencia_pareja", HELPER, 2, "utter_violencia_familiar_tercero_medio"),
        ("violencia_familiar", "maltrato_infantil", CHILD, 3, "utter_maltrato_infantil_alto"),
        ("violencia_sexual", "violencia_digital", HELPER, 2, "utter_violencia_digital_tercero_medio"),
        ("violencia_sexual", "violencia_digital", HELPER, 3, "utter_violencia_digital_tercero_alto"),
        ("violencia_sexual", "violencia_digital", HELPER, 4, "utter_violencia_sexual_tercero_inminente"),
        ("violencia_sexual", None, PARENT, 3, "utter_violencia_sexual_menor_tercero_alto"),
        ("violencia_sexual", None, PARENT, 4, "utter_violencia_sexual_menor_tercero_inminente"),
        ("violencia_sexual", None, {"who": "child", "child": True, "their_age": 30}, 3,
         "utter_violencia_sexual_tercero_alto"),
        ("secuestro_desaparicion", "secuestro", PARENT, 2, "utter_secuestro_medio"),
        ("secuestro_desaparicion", "secuestro", CAPTIVE, 2, "utter_secuestro_propio_medio"),
        ("secuestro_desaparicion", "secuestro", CAPTIVE, 4, "utter_secuestro_propio_inminente"),
        ("violencia_familiar", None, AGGRESSOR, 3, "utter_agresor_alto"),
        # Which threat it is does not matter where it is no violence at home nor against others.
        ("suicidio", None, {"aggressor": True}, 3, "utter_suicidio_alto"),
    ],
)  # fmt: skip
def test_guidance_is_written_for_who_reads_it(
    topic: str, theme: str | None, who: dict[str, Any], level: int, said: str
) -> None:
    assert guidance(state(topic, who, theme, level), responses())[0] == said


def test_only_who_hurts_hears_no_line_of_their_victims() -> None:
    assert readers.keys_or_any(state("violencia_familiar", AGGRESSOR), "violencia_familiar") == (
        "agresor",
        "riesgo",
    )
