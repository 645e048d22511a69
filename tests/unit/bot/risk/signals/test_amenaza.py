import pytest

from .table import level_of

@pytest.mark.parametrize(("text", "level"), [
    ("lo voy a matar ahorita", 4),
    ("un niño trae una pistola en la mochila", 4),
    ("voy a matar a mi jefe", 3),
    ("tengo ganas de matar a alguien", 2),
])  # fmt: skip
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "amenaza") == level


@pytest.mark.parametrize("text", [
    "lo voy a matar de risa",
    "voy a matar a las cucarachas",
    "voy a matar el tiempo",
])  # fmt: skip
def test_near_miss(text: str) -> None:
    assert level_of(text, "amenaza") == 0


@pytest.mark.parametrize("text", [
    "no lo voy a matar",
    "en free fire lo voy a matar ahorita, es un videojuego",
])  # fmt: skip
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "amenaza") == 0
