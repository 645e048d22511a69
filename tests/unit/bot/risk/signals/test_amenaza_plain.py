import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("están asaltando la tienda, estamos escondidos", 4),
    ("se metieron ladrones a mi casa, estoy escondida", 4),
    ("hay balazos afuera, estamos escondidos", 4),
    ("entraron a robar y siguen aquí", 4),
    ("tengo la pistola y voy por él", 4),
    ("voy por mi jefe, traigo un cuchillo", 4),
    ("mi tío anda con un machete buscando a mi papá", 4),
    ("mi papá va a matar al vecino, ya agarró el machete", 4),
    ("hoy lo mato", 4),
    ("la voy a matar, está dormida", 4),
    ("vienen armados", 4),
    ("las voces me dicen mátalo, traigo un cuchillo", 4),
    ("están linchando a un muchacho", 4),
    ("me está apuntando con el arma", 4),
    ("le eché veneno en la comida a mi suegro", 4),
    ("lo boi a matar orita", 4),
    ("quiero matar a mi vecino", 3),
    ("voy a matar a mi esposa", 3),
    ("mi hijo quiere matar a su papá", 3),
    ("el viernes lo mato", 3),
    ("mañana le doy piso a mi cuñado", 3),
    ("mi hermano planea hacer una masacre en la prepa", 3),
    ("ya compré el veneno para la patrona", 3),
    ("si no pago matan a mi hijo", 3),
    ("ya le pagué a uno para que lo maten", 3),
    ("me encañonó mi vecino", 3),
    ("balearon mi casa", 3),
    ("dijo que si regreso me mata", 3),
    ("kiero matar a mi jefe", 3),
    ("tengo ganas de matar a mi mujer", 2),
    ("pienso en hacerle daño a mi jefe", 2),
    ("me dan ganas de golpear a mi hermano", 2),
    ("tengo miedo de lastimar a mi bebé", 2),
    ("siento que un día voy a matar a alguien", 3),
    ("mi vecino me amenaza", 2),
    ("recibo amenazas", 2),
    ("me van a romper la madre", 2),
    ("sueño que lo mato", 2),
    ("me la van a pagar", 2),
    ("mi vecino nos tiene amenazados", 2),
]
NEAR_MISSES = [
    "hoy mato por unos tacos",
    "voy a matar el tiempo",
    "este calor me va a matar",
    "mi hermana me va a matar porque rompí su blusa",
    "están robando los precios de la gasolina",
    "me robaron ayer en el metro",
    "le eché veneno a las cucarachas",
    "voy por mi hijo a la escuela, traigo paraguas",
    "el viernes lo termino",
    "si no pago me cortan la luz",
    "amenaza de lluvia para hoy",
    "me van a romper el corazón",
    "sueño que vuelo",
    "mi gato quiere matar una mosca",
    "ya compré el veneno para las ratas",
    "me apunté al curso de los viernes",
    "hoy la veo",
    "nos van a aplastar en la final",
    "están disparando los precios",
    "mi jefe me amenaza con descontarme el día",
    "tengo ganas de golpear la impresora",
    "mi equipo mató al rival en el partido",
    "ahora no puedo contestar",
    "ahorita regreso",
]
DENIED_OR_TOLD = [
    "no lo voy a matar",
    "no quiero matar a mi vecino",
    "nunca voy a matar a mi esposa",
    "no tengo ganas de matar a nadie",
    "nadie me amenaza",
    "no están asaltando la tienda",
    "mi vecino no me amenaza",
    "en la película lo mata hoy",
    "en la serie quiere matar a su papá",
    "vi un video donde están asaltando una tienda",
    "no pienso en hacerle daño a mi jefe",
    "jugando gta mañana lo mato",
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
