import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("mi esposo me está pegando", 4),
    ("está tirando la puerta", 4),
    ("mi papá me está golpeando", 4),
    ("me encontró", 4),
    ("ya viene por mí", 4),
    ("ayuda me quiere matar", 4),
    ("he is hitting me", 4),
    ("he's gonna kill me", 4),
    ("mi padrastro trae un cuchillo y no me deja salir", 4),
    ("me tiene encerrada con llave", 4),
    ("estoy escondida en el baño con mis hijos", 4),
    ("le está pegando a mi mamá ahorita", 4),
    ("m sta golpeando mi viejo", 4),
    ("help he has a gun", 4),
    ("mi hermano está ahorcando a mi mamá", 4),
    ("mi marido me amenazó con matarme", 3),
    ("me ahorcó ayer", 3),
    ("mi vecino le pega a su niño", 3),
    ("mi ex me sacó la pistola el domingo", 3),
    ("mi papá me rompió la nariz", 3),
    ("dice que si lo dejo me mata", 3),
    ("ella me quiere matar, tengo miedo", 3),
    ("no quiero morir pero él me va a matar", 3),
    ("mi nuera golpea a mi mamá con un palo", 3),
    ("mi novio me aventó de las escaleras", 3),
    ("me apretó el cuello mi pareja", 3),
    ("mi esposo me pega", 2),
    ("mi novio no me deja salir", 2),
    ("mi papá nos maltrata", 2),
    ("vivo violencia en casa", 2),
    ("my husband beats me", 2),
    ("me pega", 2),
]
NEAR_MISSES = [
    "me está pegando el sol",
    "mi hijo juega y le están pegando a la piñata en el juego",
    "mi mamá me va a matar si repruebo",
    "me pegó la gripa",
    "me encontré veinte pesos",
    "se me pegó el arroz",
    "el tráfico me está matando",
    "le pegué a la pared con el coche",
    "mi abuela me va a matar por romper su florero",
    "mi papá me aventó las llaves del carro",
    "me encerré a estudiar todo el día",
    "ya viene el camión",
    "mi tía me pega sus modismos",
    "me ahorca esta corbata",
    "el técnico va a abrir la puerta mañana",
    "mi jefe me está cargando la mano de trabajo",
    "me pegué con la mesa",
]
DENIED_OR_TOLD = [
    "mi esposo no me pega",
    "nunca me ha pegado mi marido",
    "vi una novela donde el esposo le pega, se llama así: mi esposo me pega",
    "no me está golpeando nadie",
    "mi papá jamás me golpeó",
    "nadie me pega en mi casa",
    "no me tiene encerrada, salgo cuando quiero",
    "en la serie la está golpeando el marido",
    "he is not hitting me",
]
# fmt: on


@pytest.mark.parametrize(("text", "level"), SAYS_IT)
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "violencia_familiar") == level


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_miss(text: str) -> None:
    assert level_of(text, "violencia_familiar") == 0


@pytest.mark.parametrize("text", DENIED_OR_TOLD)
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "violencia_familiar") == 0
