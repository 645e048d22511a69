import pytest

from .table import level_of

@pytest.mark.parametrize(("text", "level"), [
    ("se me perdió mi hijo en el metro hace rato", 4),
    ("piden rescate por mi hermano", 4),
    ("mi hija no llegó anoche a la casa", 3),
    ("levantaron a mi primo", 3),
    ("llevo tres años buscando a mi hijo", 2),
])  # fmt: skip
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "secuestro_desaparicion") == level


@pytest.mark.parametrize("text", [
    "no aparece mi perro",
    "no llegó el paquete",
    "mi hijo no aparece en la lista de la escuela",
])  # fmt: skip
def test_near_miss(text: str) -> None:
    assert level_of(text, "secuestro_desaparicion") == 0


@pytest.mark.parametrize("text", [
    "nadie piden rescate por mi hermano es una serie de netflix",
])  # fmt: skip
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "secuestro_desaparicion") == 0
