import pytest

from .table import level_of

# fmt: off
SAYS_IT = [
    ("mi amiga me mandó un mensaje de despedida", 2),
    ("mi primo subió una historia despidiéndose", 2),
    ("Tengo ideas de hacerme daño", 2),
    ("me vienen pensamientos de muerte", 2),
    ("traigo la idea de cortarme", 2),
    ("me mato hoy en cuanto se duerman todos", 4),
    ("tengo la soga lista y me voy a colgar", 4),
    ("voy rumbo al puente a aventarme", 4),
    ("me acabo de tomar un frasco entero", 4),
    ("acabo de tragarme todas las pastillas", 4),
    ("mi esposo se tomó todas sus pastillas", 4),
    ("mi hija se cortó las venas en el baño", 4),
    ("mi amiga se metió muchas pastillas y no despierta", 4),
    ("mi roomie tuvo una sobredosis, no reacciona", 4),
    ("no despierta mi primo, se tomó un frasco", 4),
    ("tengo la pistola en la boca", 4),
    ("es el último día de mi vida", 4),
    ("hoi me mato", 4),
    ("me boy a colgar oy", 4),
    ("ya empecé a matarme", 4),
    ("díganle a mis hijos que los amo, me voy a aventar", 4),
    ("he pensado en quitarme la vida", 3),
    ("no dejo de pensar en suicidarme", 3),
    ("llevo días pensando en matarme", 3),
    ("tengo ideas suicidas desde enero", 3),
    ("me vienen pensamientos de matarme", 3),
    ("se me cruza por la mente suicidarme", 3),
    ("se me ha pasado por la cabeza quitarme la vida", 3),
    ("tengo impulsos de cortarme las venas", 3),
    ("me dan ganas de suicidarme", 3),
    ("tengo pensamientos suicidas", 3),
    ("pienzo en suisidarme a diario", 3),
    ("e pensado en matarme", 3),
    ("las voces me dicen que me mate", 3),
    ("ya decidí matarme", 3),
    ("siento que es la única salida, matarme", 3),
    ("mi hijo tiene ideas suicidas", 3),
    ("tengo pensamientos de muerte", 2),
    ("pienso en morirme", 2),
    ("pienso mucho en la muerte", 2),
    ("preferiría estar muerto", 2),
    ("ya no quiero existir", 2),
    ("estoy cansada de vivir", 2),
    ("le pido a dios que ya me recoja", 2),
    ("ojalá no despierte mañana", 2),
    ("mi abuelo dice que ya se quiere morir", 2),
    ("mi mamá ya no quiere vivir", 2),
    ("valgo más muerta", 2),
    ("perdí las ganas de vivir", 2),
    ("me da igual si me muero", 2),
    ("volví a cortarme", 2),
    ("recaí, me corté otra vez", 2),
    ("me corto", 2),
    ("me corto cuando me siento mal", 2),
    ("me corto con el sacapuntas", 2),
    ("me quemo con el cigarro a propósito", 2),
    ("mi hija se corta los brazos", 2),
    ("mi alumno se hace daño", 2),
    ("le vi cortadas en los brazos a mi hijo", 2),
    ("me muerdo hasta sangrar", 2),
    ("quiero dejar de cortarme", 2),
    ("me pego en la cabeza contra la pared", 2),
    ("me ago daño", 2),
]
NEAR_MISSES = [
    "mi jefa me mandó un mensaje de despedida porque cambió de trabajo",
    "volví a cortarme el pelo",
    "me corté el dedo con el cuchillo de la cocina",
    "me quemé la mano con el aceite",
    "recaí en la gripa otra vez",
    "pienso mucho en mi abuelita que ya murió",
    "me voy a aventar el maratón de la serie hoy",
    "hoy me muero de sueño",
    "me voy a colgar de la tirolesa hoy",
    "me acabo de tomar un café",
    "se tomó su pastilla de la presión",
    "mi gato no despierta de su siesta",
    "estoy cansada del trabajo",
    "ya no quiero estar en este grupo",
    "prefiero no ir a la fiesta",
    "corrí 10 kms hoy",
    "me cortaron la luz otra vez",
    "tengo ganas de morder un elote",
    "hoy me toca morirme en la obra, soy la actriz",
    "mi papá se toma sus pastillas diario",
    "tengo la idea de vender mi coche",
    "se me cruzó un perro en la calle",
    "se me ocurrió una idea para el negocio",
    "mi novia se corta el fleco sola",
    "es la única salida del metro",
    "voy rumbo al puente de Nonoalco por trabajo",
    "mi hija se cayó y se raspó los brazos",
    "pienso en cambiarme de escuela",
]
DENIED_OR_TOLD = [
    "no tengo ideas de hacerme daño",
    "no he pensado en quitarme la vida",
    "no tengo ideas suicidas",
    "nunca he pensado en suicidarme",
    "no pienso en matarme",
    "no me corto",
    "nunca me he hecho daño",
    "mi hija no se corta",
    "no estoy pensando en matarme",
    "nadie se tomó nada",
    "tengo que exponer de pensamientos suicidas",
    "vi una serie donde se le cruza por la mente suicidarse",
    "la novela trata de una muchacha que se corta los brazos",
    "tarea sobre la prevención de ideas suicidas",
    "no tengo pensamientos de muerte",
    "no me voy a matar hoy",
]
# fmt: on


@pytest.mark.parametrize(("text", "level"), SAYS_IT)
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "suicidio") == level


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_miss(text: str) -> None:
    assert level_of(text, "suicidio") == 0


@pytest.mark.parametrize("text", DENIED_OR_TOLD)
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "suicidio") == 0
