import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("se llevaron a mi primo y piden cien mil", 4),
    ("dicen que tienen a mi hija", 4),
    ("me llamaron, tienen a mi hermano", 4),
    ("piden dinero por mi papá", 4),
    ("ya pagamos y no lo sueltan", 4),
    ("están secuestrando a mi vecino", 4),
    ("me subieron a una camioneta y no sé a dónde vamos", 4),
    ("voy en un carro que no conozco, no me deja bajar", 4),
    ("me robó un señor", 4),
    ("secuestraron a mi tía hace rato", 4),
    ("hay un muchacho amarrado en la azotea", 4),
    ("lo tienen amarrado", 4),
    ("mi niño se me perdió en el mercado", 4),
    ("mi bebé no está en la carriola, estamos en la plaza", 4),
    ("sekuestraron a mi ermano, piden dinero", 4),
    ("se robaron a mi hija en el parque", 4),
    ("mi papá tiene alzheimer y se salió", 3),
    ("mi abuelita con demencia no aparece", 3),
    ("mi abuelo salió y no sabe regresar", 3),
    ("mi hermano con autismo se perdió", 3),
    ("mi hija de 14 se fue con alguien que conoció en internet", 3),
    ("mi hermanita se fue con un señor de free fire", 3),
    ("mi esposo no ha regresado desde ayer", 3),
    ("mi novio no contesta desde el domingo", 3),
    ("desapareció mi compañero el viernes en la marcha", 3),
    ("levantaron a mi socio anoche", 3),
    ("mi ex se llevó al niño y ya cambió de número", 3),
    ("no aparese mi ermana desde antier", 3),
    ("casi me secuestran", 2),
    ("me quisieron subir a un coche", 2),
    ("busco a mi hermano desaparecido", 3),
    ("mi primo sigue desaparecido", 3),
    ("mi tío no aparece desde hace dos años", 2),
    ("sobreviví a un secuestro", 2),
    ("un hombre me sigue diario", 2),
    ("me sigue una camioneta", 2),
    ("mi mamá es buscadora", 2),
]
NEAR_MISSES = [
    "se llevaron a mi primo a Acapulco de vacaciones",
    "se llevaron a mi hijo de excursión con la escuela",
    "tienen a mi cantante favorito de invitado",
    "mi perro no aparece desde ayer",
    "mi paquete no llega desde el lunes",
    "me subí a la combi equivocada",
    "mi hijo no quiere ir a la escuela",
    "se me perdió mi credencial en el metro",
    "no encuentro mi celular",
    "mi novio no contesta, está en el trabajo",
    "mi abuela salió al mandado",
    "el camión ya no pasó",
    "me siguen muchos en instagram",
    "dicen que tienen a la venta boletos",
    "busco a mi plomero",
    "me robaron mis aretes",
    "perdí a mi abuelita el año pasado, la extraño",
    "mi hermana se fue con su novio a Puebla, llegan mañana",
    "levantaron el puesto de tacos",
]
DENIED_OR_TOLD = [
    "no me secuestraron",
    "no tienen a mi hija, está conmigo",
    "dicen que tienen a mi hijo pero está aquí dormido",
    "nadie se llevó a mi primo",
    "mi papá no se ha perdido",
    "no me sigue nadie",
    "en la serie tienen a su hermano y piden dinero",
    "vi una película donde se llevaron a su hija",
    "no me quisieron subir a un coche",
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
