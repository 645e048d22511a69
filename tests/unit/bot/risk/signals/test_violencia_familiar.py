import pytest

from .table import level_of

@pytest.mark.parametrize(("text", "level"), [
    ("mi esposo me está pegando", 4),
    ("está tirando la puerta", 4),
    ("mi papá me está golpeando", 4),
    ("mi marido me amenazó con matarme", 3),
    ("me ahorcó ayer", 3),
    ("mi esposo me pega", 2),
    ("mi novio no me deja salir", 2),
])  # fmt: skip
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "violencia_familiar") == level


@pytest.mark.parametrize("text", [
    "me está pegando el sol",
    "mi hijo juega y le están pegando a la piñata en el juego",
    "mi mamá me va a matar si repruebo",
    "me pegó la gripa",
])  # fmt: skip
def test_near_miss(text: str) -> None:
    assert level_of(text, "violencia_familiar") == 0


@pytest.mark.parametrize("text", [
    "mi esposo no me pega",
    "nunca me ha pegado mi marido",
    "vi una novela donde el esposo le pega, se llama así: mi esposo me pega",
])  # fmt: skip
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "violencia_familiar") == 0
