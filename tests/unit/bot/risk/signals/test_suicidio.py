import pytest

from .table import level_of

@pytest.mark.parametrize(("text", "level"), [
    ("ya no quiero vivir, me quiero matar hoy", 4),
    ("ya me tomé todas las pastillas", 4),
    ("Quiero matarme", 3),
    ("kiero suicidarme", 3),
    ("quisiera no despertar", 2),
    ("me corto los brazos para sentir algo", 2),
    ("estoy en la azotea y quiero brincar", 4),
    ("anoche intenté quitarme la vida", 3),
])  # fmt: skip
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "suicidio") == level


@pytest.mark.parametrize("text", [
    "me muero de risa",
    "me quiero matar de la risa",
    "ya no quiero vivir aquí, me voy a mudar",
    "quiero tirarme un clavado",
    "lo quiero matar jaja",
    "quiero dormir temprano",
])  # fmt: skip
def test_near_miss(text: str) -> None:
    assert level_of(text, "suicidio") == 0


@pytest.mark.parametrize("text", [
    "no me quiero matar, nomás estoy cansada",
    "nunca me cortaría las venas",
    "en la película ella dice me quiero matar",
])  # fmt: skip
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "suicidio") == 0
