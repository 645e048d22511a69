import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("me drogaron en una fiesta y no me acuerdo de nada", 3),
    ("soy maestra y creo que a una alumna de 8 años la tocan en su casa", 3),
    ("quiere abusar de mí", 4),
    ("mi cuñado me quiere violar", 4),
    ("están violando a una muchacha", 4),
    ("me violaron y sigo aquí", 4),
    ("abusó de mí y todavía está en la casa", 4),
    ("acabo de abusar de mi prima", 4),
    ("se metió a mi cama y no me deja salir", 4),
    ("intenta forzarme ahorita", 4),
    ("dice que si no voy hoy publica mis fotos íntimas", 4),
    ("ya empezó a mandar mis videos", 4),
    ("kiere abusar de mi mi padrasto", 4),
    ("me toca y no quiero", 3),
    ("me toca donde no debe", 3),
    ("mi tío me toca en las noches", 3),
    ("me toca mi abuelo y no me gusta", 3),
    ("el novio de mi mamá me toca", 3),
    ("mi padrastro me manosea cuando mi mamá no está", 3),
    ("le toca sus partes a mi hijo", 3),
    ("a mi sobrina la toca su papá", 3),
    ("mi niña dice que su abuelo la toca", 3),
    ("el profe toca a las niñas", 3),
    ("mi marido me obliga cuando no quiero", 3),
    ("mi primo me agarra mis partes", 3),
    ("mi ija dise ke su tio la toca", 3),
    ("abusé de mi hermanita", 3),
    ("toqué a mi hijastra", 3),
    ("obligué a mi esposa anoche", 3),
    ("mi ex tiene mis fotos y dice que las va a publicar", 3),
    ("me piden diez mil o mandan el video a mi familia", 3),
    ("me chantajea con mis fotos", 3),
    ("un señor de discord me pide fotos sin ropa", 3),
    ("me acosa mi jefe", 2),
    ("mi compañero me manda audios asquerosos", 2),
    ("me agarraron las nalgas en la combi", 2),
    ("me mandan fotos obscenas", 2),
    ("abusaron de mí cuando era niña", 2),
    ("de chiquita me tocaban", 2),
    ("el cliente me besó a la fuerza", 2),
    ("un señor se masturba enfrente de mi casa en la ventana", 2),
    ("mi ex subió mi video", 2),
    ("me grabaron en los vestidores", 2),
    ("subieron mi video al grupo", 2),
    ("el gerente me arrincona en la bodega", 2),
    ("mi jefe me toca la cintura y me acosa en la oficina", 2),
]
NEAR_MISSES = [
    "el piano de la niña lo tocan en la escuela",
    "me toca exponer y no quiero",
    "me toca trabajar el domingo y no me gusta",
    "le toca vacuna a mi niña",
    "mi tío toca el violín en las noches",
    "mi abuelo me toca la guitarra",
    "el profe toca a la puerta",
    "me mandaron fotos de la fiesta",
    "mi jefe me manda fotos de las facturas",
    "me acosan los del banco",
    "mi hermana toca el piano con su maestro",
    "nos toca aguinaldo a los de limpieza",
    "subieron las fotos del equipo al grupo",
    "me pide mi jefe un video de la junta",
    "mi primo subió un video de su perro",
    "el doctor me revisó la garganta",
    "me obliga mi mamá a comer verduras",
    "se metió a mi cuenta y no me deja entrar",
    "quiere que le mande mis fotos de la credencial",
    "a mi hija le toca jugar con su maestro de futbol",
    "mi perro se metió a mi cama y no me deja dormir",
]
DENIED_OR_TOLD = [
    "no me toca nadie",
    "mi papá no me toca",
    "mi tío no me ha tocado",
    "nunca abusaron de mí",
    "no me acosa mi jefe",
    "no quiere abusar de mí",
    "mi ex no tiene mis fotos ni me chantajea",
    "mi jefe no me toca",
    "en la serie el padrastro la toca",
    "vi un documental de un cura que abusa de los niños",
    "la novela trata de un tío que la toca",
    "no me obliga a nada",
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
