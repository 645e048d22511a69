import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("tengo que pedir dinero en el metro y si no junto no como", 3),
    ("hay una señora que pone a niños a pedir dinero en el semáforo y les pega", 3),
    ("en el edificio de enfrente tienen niñas y entran hombres todo el día", 3),
    ("en ese hotel hay muchas jovencitas y suben señores a cada rato", 3),
    ("nos obligan a acostarnos con señores y ahorita viene otro", 4),
    ("me está vendiendo con sus amigos", 4),
    ("acaban de vender a mi prima", 4),
    ("tienen a una menor encerrada en el hotel", 4),
    ("ayuda trata de personas, estoy en un hotel", 4),
    ("nos encerraron y nos hacen pedir dinero en la calle", 4),
    ("nos van a pasar al otro lado a la fuerza", 4),
    ("mi suegra me vendió con un señor", 4),
    ("no me pagan y no me dejan irme", 3),
    ("la señora me encierra y no me paga", 3),
    ("nos quitaron los papeles y no nos pagan", 3),
    ("mi patrona no me deja salir", 3),
    ("no me dejan salir de la casa donde trabajo", 3),
    ("trabajo en un rancho, no pagan y no nos dejan ir", 3),
    ("obligan a los niños a pedir dinero", 3),
    ("traen a unos niños pidiendo en el crucero y les pegan", 3),
    ("mi tío me pone a pedir limosna en el metro", 3),
    ("soy esclava en esta casa", 3),
    ("me tienen como esclavo", 3),
    ("mi novio me obliga a acostarme con sus amigos", 3),
    ("me manda con señores y le pagan", 3),
    ("me casaron a la fuerza con un viejo", 3),
    ("mi pareja me vende a sus amigos", 3),
    ("en el anexo nos obligan a trabajar", 3),
    ("si me quejo llama a migración y no me paga", 3),
    ("me ovligan a prostituirme", 3),
    ("esta chamba huele a trata", 2),
    ("creo que es una red de trata", 2),
    ("tengo miedo de que enganchen a mi hija", 2),
    ("me quieren enganchar", 2),
    ("me ofrecen trabajo de mesera en Tijuana y piden mi pasaporte", 2),
]
NEAR_MISSES = [
    "mi jefe no me deja salir temprano",
    "no me pagaron las horas extra",
    "la señora no me pagó el pastel",
    "soy esclavo de mi celular",
    "me obligan a usar uniforme",
    "los niños venden dulces en la kermés de la escuela",
    "me vendieron un coche en mal estado",
    "vendieron a mi jugador favorito",
    "mi mamá no me deja salir entre semana",
    "mi mamá me pone a lavar los trastes",
    "me manda con mis abuelos los domingos",
    "no trabajo los domingos y no salgo",
    "me quitaron los papeles en la ventanilla y me los regresan mañana",
    "me ofrecen trabajo de cajera cerca de mi casa",
    "el buen trato huele a cariño",
    "de qué se trata el programa",
    "al gimnasio entran chicas y señores",
    "me casé a la carrera pero feliz",
    "ya me quiero ir de este trabajo",
    "mi tío vende flores en el metro",
    "no puedo salir a comer, hay mucho trabajo",
]
DENIED_OR_TOLD = [
    "no me obligan a prostituirme",
    "no nos encierran y sí nos pagan",
    "nadie me obliga a pedir limosna",
    "no soy esclava de nadie",
    "no huele a trata",
    "nunca me vendieron",
    "no me quieren enganchar",
    "vi un documental donde obligan a los niños a pedir dinero",
    "la película trata de una muchacha a la que venden sus papás",
    "tengo que exponer de la trata de personas",
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
