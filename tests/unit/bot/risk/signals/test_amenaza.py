import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("lo voy a matar ahorita", 4),
    ("un niño trae una pistola en la mochila", 4),
    ("voy a matarlo", 3),
    ("trae pistola", 4),
    ("mi hermano salió con el machete a matar al vecino", 4),
    ("ya voy para su casa y traigo la pistola", 4),
    ("hoy lo mato", 4),
    ("le está apuntando a mi papá", 4),
    ("hay un chavo con pistola en mi prepa", 4),
    ("ahorita la quemo con todo y casa", 4),
    ("lo voy a m4t4r hoy", 4),
    ("he is going to shoot them", 4),
    ("voy a matar a mi jefe", 3),
    ("lo voy a matar", 3),
    ("mi vecino dice que me va a quemar la casa", 3),
    ("nos amenazaron de muerte", 3),
    ("mi primo dice que va a apuñalar al maestro", 3),
    ("el lunes llevo el cuchillo", 3),
    ("me amenazó con una pistola", 3),
    ("le voy a meter un balazo", 3),
    ("voy a quemar su negocio", 3),
    ("si vuelve a tocar a mi hija lo mato", 3),
    ("te boi a matar, tengo tu dirección y la pistola", 3),
    ("balearon mi casa anoche", 3),
    ("me van a dar piso", 3),
    ("amenaza con matar a sus compañeros", 3),
    ("tengo ganas de matar a alguien", 2),
    ("tengo miedo de hacerle daño a mi bebé", 2),
    ("quisiera lastimarlo", 2),
    ("me la van a pagar todos", 2),
]
NEAR_MISSES = [
    "lo voy a matar de risa",
    "voy a matar a las cucarachas",
    "voy a matar el tiempo",
    "voy a matar dos pájaros de un tiro",
    "la voy a quemar en el comal",
    "mi perro trae un hueso en la mochila",
    "te voy a matar a besos",
    "voy a quemar calorías",
    "el jefe me va a matar de aburrimiento",
    "llevo el cuchillo del pastel a la fiesta",
    "me disparó los tacos mi compadre",
    "voy a partir el pastel",
    "los vamos a matar en la reta del sábado",
    "le voy a pegar al gordo",
    "me amenazan con correrme",
    "voy a quemar un disco",
]
DENIED_OR_TOLD = [
    "no lo voy a matar",
    "en free fire lo voy a matar ahorita, es un videojuego",
    "nunca voy a matar a nadie",
    "no tengo ganas de matar a nadie",
    "no quiero hacerle daño",
    "nadie trae pistola en la escuela",
    "no me amenazó con una pistola",
    "en la película va a matar a su jefe",
    "jamás le voy a disparar a alguien",
]
# fmt: on


@pytest.mark.parametrize(("text", "level"), SAYS_IT)
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "amenaza") == level


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_miss(text: str) -> None:
    assert level_of(text, "amenaza") == 0


@pytest.mark.parametrize("text", DENIED_OR_TOLD)
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "amenaza") == 0
