import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("ya no quiero vivir, me quiero matar hoy", 4),
    ("ya me tomé todas las pastillas", 4),
    ("estoy en la azotea y quiero brincar", 4),
    ("me tomé todo", 4),
    ("mi mamá se tomó un frasco entero de sus medicinas", 4),
    ("me corté las venas y no para de salir sangre", 4),
    ("esta noche me cuelgo, ya está la soga", 4),
    ("voy a matarme en cuanto se duerman", 4),
    ("mi hermano se amarró algo al cuello", 4),
    ("hoy si m3 m4t0", 4),
    ("Quiero matarme", 3),
    ("kiero suicidarme", 3),
    ("mi hermana se quiere matar", 3),
    ("anoche intenté quitarme la vida", 3),
    ("quiero mat*rme", 3),
    ("kms", 3),
    ("unalive", 3),
    ("suisidio", 3),
    ("I want to kill myself", 3),
    ("i wanna die", 3),
    ("tengo pensado matarme el viernes", 3),
    ("mi novio dice que se va a aventar al metro", 3),
    ("ya dejé mi carta de despedida para mis hijos", 3),
    ("me quiero d3sviv1r", 3),
    ("quisiera no despertar", 2),
    ("me corto los brazos para sentir algo", 2),
    ("estarían mejor sin mí", 2),
    ("ojalá me muriera dormida", 2),
    ("mi amiga se corta en el baño", 2),
    ("me quiero morir", 2),
]
NEAR_MISSES = [
    "me muero de risa",
    "me quiero matar de la risa",
    "ya no quiero vivir aquí, me voy a mudar",
    "quiero tirarme un clavado",
    "lo quiero matar jaja",
    "quiero dormir temprano",
    "me corté el dedo picando cebolla",
    "me tomé todo el jugo",
    "me muero por verte",
    "el examen me dejó muerta",
    "se cortó la luz en mi calle",
    "me tiré en la cama a ver la tele",
    "estoy en la azotea tendiendo ropa",
    "mi celular murió otra vez",
    "¿a qué hora me tomo la pastilla de la presión?",
    "kms de Toluca a México, ¿cuántos son?",
    "me colgaron el teléfono",
]
DENIED_OR_TOLD = [
    "no me quiero matar, nomás estoy cansada",
    "nunca me cortaría las venas",
    "en la película ella dice me quiero matar",
    "no quiero matarme, quiero descansar",
    "jamás pensé en suicidarme",
    "no estoy pensando en quitarme la vida",
    "tengo que exponer un ensayo sobre el suicidio",
    "¿cómo cree que me voy a matar?",
    "I don't want to kill myself",
    "la canción dice ya no quiero vivir",
]
# fmt: on


@pytest.mark.parametrize(("text", "level"), SAYS_IT)
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "suicidio") == level


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_miss(text: str) -> None:
    assert level_of(text, "suicidio") == 0


@pytest.mark.parametrize("text", DENIED_OR_TOLD)
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "suicidio") == 0
