import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("se me perdió mi hijo en el metro hace rato", 4),
    ("piden rescate por mi hermano", 4),
    ("se llevaron a mi hijo", 4),
    ("se la llevaron", 4),
    ("me traen en la cajuela", 4),
    ("tienen secuestrado a mi papá", 4),
    ("me subieron a la fuerza a una camioneta", 4),
    ("se robaron a mi bebé", 4),
    ("estoy secuestrado", 4),
    ("nos tienen amarrados y piden dinero", 4),
    ("my brother has been kidnapped", 4),
    ("se llevan a mi prima en un carro a la fuerza", 4),
    ("perdí a mi niña en el mercado hace diez minutos", 4),
    ("lo acaban de levantar", 4),
    ("me quieren levantar", 4),
    ("mi hija no llegó anoche a la casa", 3),
    ("levantaron a mi primo", 3),
    ("sekuestraron a mi papá", 3),
    ("desapareció mi esposo desde el martes", 3),
    ("mi hermano no aparece desde ayer", 3),
    ("mi mamá lleva dos días desaparecida", 3),
    ("my daughter is missing", 3),
    ("mi amiga salió a trabajar y no ha regresado", 3),
    ("se llevaron a mi marido unos hombres armados", 3),
    ("no encontramos a mi abuelo desde ayer", 3),
    ("s3cu3str4ron a mi tío", 3),
    ("llevo tres años buscando a mi hijo", 2),
    ("me quisieron subir a un coche", 2),
    ("intentaron llevarse a mi hija", 2),
    ("me siguen", 2),
]
NEAR_MISSES = [
    "no aparece mi perro",
    "no llegó el paquete",
    "mi hijo no aparece en la lista de la escuela",
    "se perdió mi gato",
    "desapareció mi bici",
    "no regresó la luz",
    "se llevaron el premio",
    "mi novio me secuestró para mi cumpleaños",
    "me levanté temprano",
    "se llevaron mi carro con la grúa",
    "mi hermana no contesta porque está en clase",
    "mis nietos me tienen secuestrada viendo caricaturas",
    "perdí mi cartera en el metro",
    "se perdió la señal",
    "me siguen en instagram",
    "mi hijo no llegó a tiempo a la fiesta",
]
DENIED_OR_TOLD = [
    "nadie piden rescate por mi hermano es una serie de netflix",
    "no se llevaron a mi hijo",
    "no desapareció mi hermana",
    "nadie me secuestró",
    "no me subieron a la fuerza",
    "mi hija no está desaparecida",
    "no secuestraron a nadie",
    "en la película secuestran al papá y piden rescate",
    "nunca levantaron a mi primo",
]
# fmt: on


@pytest.mark.parametrize(("text", "level"), SAYS_IT)
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "secuestro_desaparicion") == level


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_miss(text: str) -> None:
    assert level_of(text, "secuestro_desaparicion") == 0


@pytest.mark.parametrize("text", DENIED_OR_TOLD)
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "secuestro_desaparicion") == 0
