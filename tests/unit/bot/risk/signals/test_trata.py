import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("nos tienen encerradas en el taller trabajando", 4),
    ("me van a vender", 4),
    ("no me dejan ir", 4),
    ("me van a v*nder", 4),
    ("hoy nos llevan a otra casa", 4),
    ("me vendieron con un señor", 4),
    ("me tienen a la fuerza en un bar con otras", 4),
    ("la van a vender a un hombre de otro pueblo", 4),
    ("nos van a cruzar a la frontera esta noche", 4),
    ("no nos dejan salir y ya viene el cliente", 4),
    ("mi tío me va a entregar con un hombre", 4),
    ("nos tienen bajo llave", 4),
    ("me quitaron mis papeles y no me dejan salir", 3),
    ("me obligan a prostituirme", 3),
    ("help me they took my passport", 3),
    ("el coyote no nos suelta hasta que paguemos", 3),
    ("mi novio me prostituye", 3),
    ("a mi prima la explotan en una cantina", 3),
    ("me obligan a pedir limosna en el metro", 3),
    ("la patrona tiene mi pasaporte y no me deja ir", 3),
    ("me traen vendiendo dulces a la fuerza", 3),
    ("they won't let us leave", 3),
    ("la tiene un padrote", 3),
    ("me obligan a atender clientes", 3),
    ("nos kitaron los pasaportes", 3),
    ("trabajo encerrada y sin paga, no me deja renunciar", 3),
    ("me hacen transportar droga, si no me matan", 3),
    ("me ofrecieron trabajo de modelo en Cancún con todo y boleto", 2),
    ("¿será trata de personas?", 2),
    ("me quieren reclutar de halcón", 2),
]
NEAR_MISSES = [
    "trato de sacar mis papeles y no me dejan",
    "me ofrecieron trabajo de cajera en la colonia",
    "me obligan a hacer la tarea",
    "voy a vender mi coche",
    "mi mamá no me deja ir a la fiesta",
    "me vendieron un celular malo",
    "el trato fue muy bueno",
    "se trata de mi recibo de luz",
    "el camión no me deja en la puerta de la casa",
    "perdí mis papeles en el metro",
    "quiero renunciar a mi trabajo",
    "la película de trata estuvo fuerte",
    "me quitaron mi credencial en el asalto",
    "nos mandan a trabajar el domingo",
    "mi jefe no me paga las horas extra",
    "me llevan mis papás a Acapulco",
]
DENIED_OR_TOLD = [
    "no me obligan a prostituirme",
    "vi un documental de cómo las obligan a prostituirse",
    "nadie me obliga a pedir limosna",
    "no me van a vender",
    "no nos tienen encerradas",
    "no me quitaron mi pasaporte",
    "nunca me obligaron a atender clientes",
    "es una novela donde la prostituyen",
    "mi tarea es sobre víctimas de trata de personas",
]
# fmt: on


@pytest.mark.parametrize(("text", "level"), SAYS_IT)
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "trata") == level


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_miss(text: str) -> None:
    assert level_of(text, "trata") == 0


@pytest.mark.parametrize("text", DENIED_OR_TOLD)
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "trata") == 0
