import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("me acaba de cachetear mi esposo", 4),
    ("acaba de pegarme", 4),
    ("mi marido me acaba de dar una patada", 4),
    ("me vigilan, no puedo escribir mucho", 4),
    ("no puedo hablar, me está oyendo", 4),
    ("ayuda, encerrada", 4),
    ("auxilio estamos encerrados", 4),
    ("encerrada, no español, hombre", 4),
    ("si me oye me mata", 4),
    ("trae el cinturón y viene", 4),
    ("me va a pegar cuando llegue", 4),
    ("ayuda ya llegó", 4),
    ("ya viene borracho", 4),
    ("le pegué mucho y no despierta", 4),
    ("me akaba de golpear", 4),
    ("me dejó moretones", 3),
    ("mi esposo me quiere matar", 3),
    ("mi pareja quiso matarme", 3),
    ("mi ex ya me quiere matar", 3),
    ("mira cómo me dejó mi marido", 3),
    ("así me dejó mi novio", 3),
    ("fui al hospital por los golpes de mi esposo", 3),
    ("traigo el ojo morado, me pegó mi pareja", 3),
    ("mi papá nos pega", 3),
    ("tengo 12 años y mi mamá me golpea", 3),
    ("mi cuñado le pega a sus hijos", 3),
    ("le pegan a mi abuelita", 3),
    ("no le dan de comer a mi abuelo", 3),
    ("mi hija me deja sin comer", 3),
    ("me esconden mis medicinas", 3),
    ("me encierran en las noches con candado", 3),
    ("mi nuera me encierra en el cuarto", 3),
    ("tienen amarrado a mi abuelito en el patio", 3),
    ("mi ex mató a mi perro", 3),
    ("mi papá mató a mi gato para asustarnos", 3),
    ("dice que va a matar a mi perro si lo dejo", 3),
    ("mi esposo pateó a mi perrita enfrente de mis hijos", 3),
    ("llevo diez años con él y me pega", 2),
    ("porque me pega", 2),
    ("mi señor me pega seguido", 2),
    ("mi pareja me ha pegado varias veces", 2),
    ("antes me pegaba mi marido", 2),
    ("le pega a su esposa", 2),
    ("a mi hermana le pega su marido", 2),
    ("mi vecino golpea a su mujer", 2),
    ("me da cachetadas", 2),
    ("me agarró a patadas", 2),
    ("me avienta cosas", 2),
    ("me jala el pelo", 2),
    ("sufro maltrato en mi casa", 2),
    ("vivo con golpes", 2),
    ("le pegué a mi esposa", 2),
    ("le di una cachetada a mi mujer", 2),
    ("se me pasa la mano con mis hijos", 2),
    ("golpeo a mi mujer", 2),
    ("quiero dejar de pegarle a mis hijos", 2),
    ("mi novio me revisa el celular", 2),
    ("mi esposo no me deja trabajar", 2),
    ("mi marido no me deja ver a mi familia", 2),
    ("mi marido me quita mi sueldo", 2),
    ("le tengo miedo a mi esposo", 2),
    ("mi ex me sigue y no me deja en paz", 2),
    ("mi esposo me amenaza con quitarme a mis hijos", 2),
    ("m pega mi biejo", 2),
    ("me golpia mi señor", 2),
    ("mi novia me cachetea", 2),
]
NEAR_MISSES = [
    "mi novio me va a matar jaja",
    "mi mujer me va a matar si llego tarde",
    "me pega el sol en la cara",
    "me pegó la crisis",
    "me pega la nostalgia en diciembre",
    "me dieron una golpiza en el fifa",
    "me dio un golpe de calor",
    "le pegué al premio mayor",
    "le pegué a la pelota",
    "se me pasó la mano con la sal",
    "mi jefe me revisa los reportes",
    "mi perro se murió de viejo",
    "atropellaron a mi perro",
    "mi mamá no me deja ir al antro",
    "me quedé sin comer por el trabajo",
    "no me dio tiempo de comer",
    "mi gato está encerrado en el baño",
    "me quedé encerrada en el elevador",
    "ya viene mi mamá",
    "ya llegó mi hermana",
    "ya llamé y no vienen",
    "ahorita viene la patrulla",
    "no puedo hablar, estoy en una junta",
    "mira cómo me dejó el estilista",
    "me dejó plantada mi novio",
    "le di un abrazo a mi esposa",
    "mi hijo trae el uniforme y viene contento",
    "me encierro a estudiar en las noches",
    "le pegué una estampa a mi hijo en su cuaderno",
    "mi vecino golpea la pared con el martillo arreglando su casa",
    "mi papá nos lleva a la escuela",
]
DENIED_OR_TOLD = [
    "mi pareja no me ha pegado",
    "mi marido nunca me ha pegado",
    "no le pega a su esposa",
    "nunca le he pegado a mis hijos",
    "mi esposo no me revisa el celular",
    "no me dejó moretones",
    "no me encierran",
    "mi papá no nos pega",
    "nadie le pega a mi abuelita",
    "no le tengo miedo a mi esposo",
    "en la serie el marido le pega a su esposa",
    "vi una película donde la tienen sin comer",
    "es una novela en la que le pega a su mujer",
    "no me acaba de pegar",
    "mi ex no mató a mi perro",
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
