import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("me acaban de violar", 4),
    ("me violaron ahorita y sigo aquí", 4),
    ("me biolaron", 4),
    ("me v*oló", 4),
    ("mi tío me está tocando", 4),
    ("están abusando de mi amiga", 4),
    ("me drogaron y estoy en su cama", 4),
    ("va a publicar mis videos íntimos hoy si no voy", 4),
    ("me quieren violar", 4),
    ("i got raped", 4),
    ("me violó mi tío", 3),
    ("mi padrastro me toca", 3),
    ("si no le pago va a subir mis fotos", 3),
    ("abusaron de mi hija", 3),
    ("mi marido me obliga a tener relaciones", 3),
    ("mi jefe abusó de mí", 3),
    ("le toca sus partes a mi niña", 3),
    ("fui violada el sábado", 3),
    ("me piden más fotos desnuda o las publican", 3),
    ("a mi alumna la toca su padrastro", 3),
    ("me sextorsionan desde ayer", 3),
    ("soy hombre y me violaron", 3),
    ("amenaza con mandar mi pack a mi familia", 3),
    ("he raped me", 3),
    ("intentó violarme mi vecino", 3),
    ("subieron mi pack al grupo", 2),
    ("me manosearon en el metro", 2),
    ("mi maestro me toca la pierna", 2),
    ("sufrí abuso sexual", 2),
    ("me grabaron bañándome", 2),
]
NEAR_MISSES = [
    "violaron mis derechos laborales",
    "fue abuso de confianza",
    "el partido estuvo intenso, nos violaron el reglamento",
    "me toca exponer mañana",
    "le toca pagar a mi hermano",
    "publicaron fotos de la fiesta",
    "mi tío toca la guitarra",
    "me toca cita el lunes en el seguro",
    "subí mis fotos al face",
    "me mandaron las fotos de la boda",
    "abusan de mi buena fe",
    "nos golearon, nos violaron en la cancha",
    "me piden fotos tamaño infantil para la credencial",
    "el doctor me tocó la panza en la consulta",
    "a mi hijo le toca vacuna",
    "forzaron la chapa de mi coche",
]
DENIED_OR_TOLD = [
    "no me violó nadie",
    "tarea sobre violación: me violó es una frase de la obra de teatro",
    "nunca me han tocado",
    "no me está tocando nadie",
    "en la serie la violaron",
    "no abusó de mí",
    "mi papá no me toca",
    "jamás me violaron",
    "vi una nota de que la violaron",
]
# fmt: on


@pytest.mark.parametrize(("text", "level"), SAYS_IT)
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "violencia_sexual") == level


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_miss(text: str) -> None:
    assert level_of(text, "violencia_sexual") == 0


@pytest.mark.parametrize("text", DENIED_OR_TOLD)
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "violencia_sexual") == 0
