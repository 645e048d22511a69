"""What safety questions mean, in wordings of all kinds."""

import pytest

from bot.risk.normalize import plain, readable
from bot.risk.questions import theme_of
from bot.risk.questions.sentences import is_open, questions_in


def danger(question: str) -> str:
    theme = theme_of(plain(readable(question)).text)
    return theme.danger if theme else "none"


@pytest.mark.parametrize(
    "question",
    [
        "¿Últimamente has deseado estar muerta?",
        "¿Te ha pasado por la mente hacerte daño?",
        "¿Has tenido pensamientos de quitarte la vida?",
        "¿Has sentido que sería mejor no estar aquí?",
        "¿Tienes algún plan?",
        "¿Ya decidiste cuándo?",
        "¿Tienes pastillas o algo con qué hacerlo?",
        "¿Estás pensando en hacerlo hoy?",
        "¿Alguna vez lo has intentado?",
        "¿Te has lastimado a propósito?",
        "¿Te hiciste algo hoy?",
        "¿Escribiste una carta para despedirte?",
        "¿Sientes que eres una carga para los demás?",
        "¿Él está en la casa ahorita?",
        "¿Tu esposo está contigo en este momento?",
        "¿Está ahí la persona que te agrede?",
        "¿Él puede ver tus mensajes?",
        "¿Está borracho y gritando ahora?",
        "¿Te amenaza con quitarte a tus hijos?",
        "¿Te ha amenazado con matarte?",
        "¿Ha usado un cuchillo contra ti?",
        "¿Tiene pistola?",
        "¿Alguna vez te ha ahorcado?",
        "¿Te ha intentado asfixiar?",
        "¿Le ha pegado a tus hijos?",
        "¿Los niños están con él ahora?",
        "¿Hay niños en la casa?",
        "¿Te jala el pelo o te avienta cosas?",
        "¿Tienes golpes o moretones?",
        "¿Le tienes miedo?",
        "¿Sientes miedo de que te haga algo?",
        "¿Te quita tu dinero?",
        "¿Te controla con quién hablas?",
        "¿Te obligó a tener relaciones?",
        "¿Te tocó sin tu permiso?",
        "¿Te hizo algo que no querías?",
        "¿Te forzó?",
        "¿Fue alguien de tu familia?",
        "¿Te pidió fotos sin ropa?",
        "¿Te está amenazando con subir tus fotos?",
        "¿Ya las publicó?",
        "¿Te dan dinero a cambio de eso?",
        "¿Te cobran una deuda por haberte traído?",
        "¿Tienen tus papeles?",
        "¿Te quitaron tu celular?",
        "¿Te vigilan?",
        "¿Te amenazan con hacerle daño a tu familia si te vas?",
        "¿Hay más chicas contigo?",
        "¿Estás encerrada?",
        "¿Tienes pensado lastimar a alguien?",
        "¿Quieres matarlo?",
        "¿Piensas usar el arma?",
        "¿Tienes un arma en tu casa?",
        "¿Vas a ir a buscarlo?",
        "¿Ha dicho que va a matar a alguien?",
        "¿Viste cuando se lo llevaron?",
        "¿Te pidieron dinero por su rescate?",
        "¿Es un niño?",
        "¿Crees que alguien se la llevó?",
        "¿Sigue ahí el carro?",
        "¿Te están siguiendo?",
    ],
)
def test_yes_is_the_danger(question: str) -> None:
    assert danger(question) == "yes"


@pytest.mark.parametrize(
    "question",
    [
        "¿Estás en un lugar seguro?",
        "¿Te encuentras bien y a salvo?",
        "¿Se encuentra fuera de peligro?",
        "¿Puedes encerrarte en un cuarto?",
        "¿Te dejan salir a la calle?",
        "¿Eres libre de irte?",
        "¿Puedes salir de ahí?",
        "¿Ya lograron comunicarse con él?",
        "¿Contesta su celular?",
        "¿Has sabido algo de ella?",
    ],
)
def test_no_is_the_danger(question: str) -> None:
    assert danger(question) == "no"


@pytest.mark.parametrize(
    "question",
    [
        "¿Quieres que te comunique con una psicóloga?",
        "¿Te puedo ayudar en algo más?",
        "¿Eres mayor de edad?",
        "¿Vives en la Ciudad de México?",
        "¿Te sirvió la información?",
        "¿Tienes alguien con quién hablar?",
        "¿Estás estudiando o trabajando?",
        "¿Quieres contarme más?",
        "¿Ya levantaste una denuncia?",
        "¿Es para ti o para otra persona?",
        "¿Estás sola?",
        "¿Duermes bien?",
        "¿Tienes hambre?",
        "¿Es tu primera vez escribiendo?",
        "¿Estás segura de que quieres cancelar?",
        "¿Te llegó el folio?",
        "¿Ya comiste?",
        "¿El reporte es por un bache?",
        "¿Puedes darme tu colonia?",
        "¿Puedes esperar un momento?",
        "¿Puedes ir al módulo mañana?",
    ],
)
def test_everyday_questions_mean_nothing(question: str) -> None:
    assert danger(question) == "none"


def test_only_the_questions_are_read() -> None:
    said = readable("A veces llegan ideas de morir. ¿Estás a salvo? Cuéntame. ¿Quién te pega?")
    assert questions_in(said) == ["estás a salvo", "quién te pega"]
    assert questions_in("sin signos") == ["sin signos"]


@pytest.mark.parametrize(
    ("question", "is_it"), [("con que te pego", True), ("y quien es", True), ("te pego", False)]
)
def test_open_questions(question: str, is_it: bool) -> None:
    assert is_open(question) == is_it
