"""Facts told in passing: what is one, and what only looks like one."""

from typing import Any

import pytest

from bot.dialogue.facts import age_group, facts_in

TOLD: list[tuple[str, dict[str, Any]]] = [
    # age
    ("tengo 15", {"age": 15, "minor": True}),
    ("tengo quince años", {"age": 15, "minor": True}),
    ("ya cumplí 18", {"age": 18, "minor": False}),
    ("soy una mujer de 34 años", {"age": 34, "minor": False}),
    ("voy en segundo de secundaria", {"minor": True}),
    ("soy menor de edad", {"minor": True}),
    ("soy mayor de edad", {"minor": False}),
    ("mi hija de 14 años no aparece", {"their_age": 14, "who": "child"}),
    ("mi abuelito tiene 80 años", {"their_age": 80}),
    # who
    ("es mi hermana", {"who": "relative"}),
    ("mi hija se quiere matar", {"who": "child"}),
    ("mi amigo dice que ya no quiere vivir", {"who": "friend"}),
    ("a mi vecina la golpea su marido", {"who": "other"}),
    ("mi novia se quiso suicidar ayer", {"who": "partner"}),
    ("mi esposo me pega", {"who": "self"}),
    ("me quiero morir", {"who": "self"}),
    ("no soy yo, es mi amiga", {"who": "friend"}),
    ("abusaron de mi hija", {"who": "child", "child": True}),
    ("mi cuñado abusa de mi sobrina", {"who": "relative", "child": True}),
    ("mi hija me dijo que su tío la toca", {"who": "child", "child": True}),
    ("me contó que abusaron de mi hermano", {"who": "relative"}),
    ("maltratan a mi abuelita", {"who": "relative"}),
    ("a mi abuelita no le dan de comer", {"who": "relative"}),
    ("mi hijastra dice que su papá la toca", {"who": "child", "child": True}),
    ("mi vecina tiene encerradas a unas muchachas y las obliga", {"who": "other"}),
    ("me tienen encerrada a mí sola", {"who": "self"}),
    ("me secuestraron a mi hijo y piden dinero", {"who": "child"}),
    ("mi vecino está golpeando a su esposa ahorita", {"who": "other"}),
    ("el señor de enfrente toca a su hijastra", {"who": "other", "child": True}),
    # who hurts others
    ("le pegué a mi esposa", {"aggressor": True}),
    ("le pego a mi esposa", {"aggressor": True}),
    ("golpeo a mi mujer cuando me enojo", {"aggressor": True}),
    ("a veces les grito a mis hijos", {"aggressor": True}),
    ("me atraen los niños", {"drawn_to_children": True}),
    ("siento atracción por las niñas", {"drawn_to_children": True}),
    # who is held
    ("Me tienen secuestrado en una casa, rastreen el teléfono", {"captive": True, "who": "self"}),
    ("me subieron a un carro", {"captive": True}),
    ("estamos secuestradas en un cuarto", {"captive": True}),
    ("ya me escapé, me tenían en una casa", {"captive": False}),
    # place
    ("estoy en Iztapalapa", {"place": "Iztapalapa", "zone": "cdmx"}),
    ("vivo en Ecatepec", {"place": "Ecatepec", "zone": "edomex"}),
    ("soy de Monterrey", {"place": "Monterrey", "zone": "otro_estado"}),
    ("estoy en Los Ángeles", {"place": "Los Angeles", "zone": "extranjero"}),
    ("vivo en la colonia Guerrero", {"place": "colonia guerrero"}),
    ("estoy en la calle de Hidalgo", {"place": "calle de hidalgo"}),
    # name
    ("me llamo Ana Luisa", {"name": "Ana Luisa"}),
    ("mi nombre es josé", {"name": "José"}),
    ("Soy Laura y necesito ayuda", {"name": "Laura"}),
    # a safe way
    (
        "márcame al 55 1234 5678 después de las 6",
        {"safe_contact": "márcame al 55 1234 5678 después de las 6"},
    ),
    ("no me llames, él revisa mi celular", {"safe_contact": "no me llames, él revisa mi celular"}),
    ("escríbeme a ana@correo.mx", {"safe_contact": "escríbeme a ana@correo.mx"}),
    # treatment
    ("disculpe, ¿me puede ayudar?", {"treatment": "usted"}),
    ("oiga señorita", {"treatment": "usted"}),
    ("oye, ¿me ayudas?", {"treatment": "tu"}),
]
LOOKS_LIKE: list[tuple[str, str]] = [
    ("tengo 15 minutos", "age"),
    ("tengo 2 hijos", "age"),
    ("tengo 15 años de casada", "age"),
    ("tengo 15 llamadas perdidas", "age"),
    ("tengo 300 años", "age"),
    ("mi hija tiene 14 años", "age"),
    ("ropa interior de menor", "minor"),
    ("no soy menor", "age"),
    ("mi hermana me acompaña", "who"),
    ("fui con mi mamá", "who"),
    ("estoy en la escuela", "place"),
    ("mi amigo Morelos", "place"),
    ("mi esposo le pegó a mi hija", "aggressor"),
    ("ayer le pego a mi hija", "aggressor"),
    ("golpeó a mi esposa", "aggressor"),
    ("mi papá le pego a mi mamá", "aggressor"),
    ("me gustan los niños, soy maestra", "drawn_to_children"),
    ("me secuestraron a mi hijo", "captive"),
    ("secuestraron a mi hermano", "captive"),
    ("a mi mamá la golpean", "child"),
    ("me llamo la atención", "name"),
    ("soy mujer", "name"),
    ("Soy de Puebla", "name"),
    ("me dicen loca", "name"),
    ("me hablan del 55 9876 5432 para extorsionarme", "safe_contact"),
    ("ya llamé al 55 5533 5533", "safe_contact"),
    ("él me puede matar", "treatment"),
    ("ustedes qué hacen", "treatment"),
]


@pytest.mark.parametrize(("text", "facts"), TOLD, ids=[text for text, _ in TOLD])
def test_told_in_passing(text: str, facts: dict[str, Any]) -> None:
    found = facts_in(text)
    assert {name: found.get(name) for name in facts} == facts


@pytest.mark.parametrize(("text", "fact"), LOOKS_LIKE, ids=[text for text, _ in LOOKS_LIKE])
def test_only_looks_like_one(text: str, fact: str) -> None:
    assert facts_in(text).get(fact) is None


@pytest.mark.parametrize(
    ("asked", "text", "fact", "value"),
    [
        ("place", "Ecatepec", "place", "Ecatepec"),
        ("place", "afuera del metro Hidalgo", "place", "afuera del metro Hidalgo"),
        ("place", "no sé", "place", None),
        ("name", "Lupita", "name", "Lupita"),
        ("name", "no quiero", "name", None),
        ("age", "15", "age", 15),
        (None, "15", "age", None),
        (None, "Lupita", "name", None),
        ("safe_contact", "el de mi hermana, 5512345678", "safe_contact", "el de mi hermana, 5512345678"),
    ],
)
def test_a_bare_answer_fills_what_was_asked(asked: str | None, text: str, fact: str, value: Any) -> None:
    assert facts_in(text, asked).get(fact) == value


def test_what_is_kept_of_a_way_to_reach_somebody_is_bounded() -> None:
    assert len(facts_in("márcame al 55 1234 5678 " + "x " * 5000)["safe_contact"]) <= 200


@pytest.mark.parametrize(
    ("age", "group"),
    [(8, "nina_nino"), (12, "adolescente"), (18, "joven"), (30, "adulto"), (60, "mayor"), (None, None)],
)
def test_age_groups(age: int | None, group: str | None) -> None:
    assert age_group(age) == group
