import pytest

from .table import level_of

@pytest.mark.parametrize(("text", "level"), [
    ("me acaban de violar", 4),
    ("me violó mi tío", 3),
    ("mi padrastro me toca", 3),
    ("si no le pago va a subir mis fotos", 3),
    ("abusaron de mi hija", 3),
])  # fmt: skip
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "violencia_sexual") == level


@pytest.mark.parametrize("text", [
    "violaron mis derechos laborales",
    "fue abuso de confianza",
    "el partido estuvo intenso, nos violaron el reglamento",
])  # fmt: skip
def test_near_miss(text: str) -> None:
    assert level_of(text, "violencia_sexual") == 0


@pytest.mark.parametrize("text", [
    "no me violó nadie",
    "tarea sobre violación: me violó es una frase de la obra de teatro",
])  # fmt: skip
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "violencia_sexual") == 0
