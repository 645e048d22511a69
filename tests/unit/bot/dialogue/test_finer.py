"""What is told apart within an intent by a person's words, and what is left as triage and classifier had it."""

import pytest

from bot.dialogue.finer import finer
from bot.intents import FINER, INTENT_TOPIC, NOT_UNDERSTOOD, topic_of


@pytest.mark.parametrize(
    ("intent", "text", "found"),
    [
        ("apoyo_psicologico", "Mi mamá falleció hace un mes y no puedo con esto", "duelo"),
        ("apoyo_psicologico", "desde que enviudé me siento muy sola", "duelo"),
        ("apoyo_psicologico", "me dejó mi novio de 5 años", "ruptura"),
        ("apoyo_psicologico", "no puedo dormir por el trabajo", "apoyo_psicologico"),
        ("adicciones", "¿puedo tomar clonazepam para dormir?", "medicina"),
        ("asesoria_juridica", "el papá de mis hijos no me da pensión", "juridico_familiar"),
        ("asesoria_juridica", "me corrieron sin liquidación", "asesoria_juridica"),
        ("robo_denuncia", "¿qué necesito para la denuncia digital?", "como_denunciar"),
        ("robo_denuncia", "fui al mp y no me quisieron tomar la denuncia", "como_denunciar"),
        ("robo_denuncia", "me sacaron la cartera", "robo_denuncia"),
        ("robo_denuncia", "¿me pueden acompañar a denunciar?", "acompanamiento"),
        ("fraude", "me hackearon el whatsapp y piden dinero", "cuenta_robada"),
        ("fraude", "me cobraron un cargo que no hice", "fraude"),
        ("extorsion", "piden dinero o publican mis fotos íntimas", "violencia_digital"),
        ("montadeudas", "amenazan con mandar mensajes a mis contactos", "montadeudas"),
        ("maltrato_animal", "venden pericos y monos en el mercado", "fauna"),
        ("maltrato_animal", "hay un perro sin agua en la azotea", "maltrato_animal"),
        ("datos_personales", "mi hija de 13 les escribió, exijo ver lo que dijo", "datos_tercero"),
        ("informacion_servicios", "soy policía, necesito los datos de quien escribió ayer", "datos_tercero"),
        ("datos_personales", "quiero que borren esta conversación", "datos_borrar"),
        ("datos_personales", "quiero ver mis datos", "datos_personales"),
        ("horario_costo", "¿por cuánto tiempo?", "datos_plazo"),
        ("datos_personales", "¿dónde está su aviso de privacidad?", "datos_aviso"),
        ("datos_personales", "¿usan lo que escribo para entrenar una inteligencia artificial?", "entrenan"),
        ("eres_robot", "¿quién lee esto?", "quien_lee"),
        ("informacion_servicios", "¿dónde están sus oficinas?", "donde_estan"),
        (NOT_UNDERSTOOD, "quiero poner una queja porque ayer nadie me contestó", "queja_servicio"),
        ("informacion_servicios", "violencia", "violencia_familiar"),
        ("informacion_servicios", "información sobre violencia", "informacion_servicios"),
        ("informacion_servicios", "¿esto es anónimo?", "datos_personales"),
        ("informacion_servicios", "¿la denuncia es anónima?", "informacion_servicios"),
        ("informacion_servicios", "¿cómo saco mi licencia de conducir?", "servicios_urbanos"),
        ("informacion_servicios", "q piden pa el acta de defunción d mi abuelo", "servicios_urbanos"),
        ("informacion_servicios", "¿dónde renuevo la INE?", "servicios_urbanos"),
        ("informacion_servicios", "¿qué trámites puedo hacer con ustedes?", "informacion_servicios"),
        (NOT_UNDERSTOOD, "apoyo legal", "asesoria_juridica"),
        (NOT_UNDERSTOOD, "Necesito asesoría jurídica", "asesoria_juridica"),
        ("gracias", "ayuda", "pide_ayuda"),
        ("saludo", "hola, necesito ayuda por favor", "pide_ayuda"),
        ("asesoria_juridica", "necesito ayuda con mi divorcio", "juridico_familiar"),
        ("pedir_humano", "me caso contigo bot", "piropo"),
        ("fuera_de_tema", "¿quieres ser mi novia?", "piropo"),
        ("pedir_humano", "cásate conmigo", "piropo"),
        ("saludo", "te amo robot", "piropo"),
        ("fuera_de_tema", "mándame un besito", "piropo"),
        ("insulto_broma", "me enamoré de ti", "piropo"),
        ("fuera_de_tema", "¿eres soltera?", "piropo"),
        (NOT_UNDERSTOOD, "vamos por un café", "piropo"),
        ("pedir_humano", "quiero andar contigo", "piropo"),
        ("eres_robot", "¿tienes novio?", "piropo"),
        ("pedir_humano", "quiero hablar con alguien", "pedir_humano"),
        ("apoyo_psicologico", "te amo mamá, perdóname", "apoyo_psicologico"),
        ("apoyo_psicologico", "me caso en un mes y tengo miedo", "apoyo_psicologico"),
        ("servicios_urbanos", "hay una fuga de gas en la vecindad", "emergencia"),
        ("servicios_urbanos", "huele muchísimo a gas en mi edificio", "emergencia"),
        (NOT_UNDERSTOOD, "se está quemando la casa de al lado", "emergencia"),
        ("servicios_urbanos", "hay un cable caído sacando chispas", "emergencia"),
        ("saludo", "explotó un tanque aquí enfrente", "emergencia"),
        ("fuera_de_tema", "se cayó una barda y hay heridos", "emergencia"),
        ("informacion_servicios", "acaban de chocar y hay una persona atrapada", "emergencia"),
        ("servicios_urbanos", "hay mucho humo en el pasillo", "emergencia"),
        ("servicios_urbanos", "¿cuánto cuesta el tanque de gas?", "servicios_urbanos"),
        ("servicios_urbanos", "no hay agua desde ayer", "servicios_urbanos"),
        ("servicios_urbanos", "se fue la luz", "servicios_urbanos"),
    ],
)
def test_what_a_message_is_about(intent: str, text: str, found: str) -> None:
    assert finer(intent, text) == found


@pytest.mark.parametrize("intent", ["suicidio", "violencia_pareja", "trata", "pedir_humano", "afirmar"])
def test_danger_answers_and_the_wish_for_a_person_are_left_alone(intent: str) -> None:
    assert finer(intent, "borren mis datos, me dejó y falleció mi mamá") == intent


@pytest.mark.parametrize(
    "text",
    [
        "eres un robot??", "¿Eres una persona o una máquina?", "oye neta eres bot", "estoy hablando con una persona?",
        "¿Es usted humano?", "me contesta una maquina", "eres real o eres un bot",
    ],
)  # fmt: skip
@pytest.mark.parametrize("intent", ["pedir_humano", "informacion_servicios", "fuera_de_tema", NOT_UNDERSTOOD])
def test_who_asks_whether_this_is_a_robot_gets_an_answer(intent: str, text: str) -> None:
    assert finer(intent, text) == "eres_robot"


@pytest.mark.parametrize(
    "text",
    [
        "quiero hablar con una persona",
        "no quiero hablar con un robot",
        "pásame a alguien de verdad",
        "prefiero una persona",
    ],
)
def test_who_wants_a_person_gets_one(text: str) -> None:
    assert finer("pedir_humano", text) == "pedir_humano"


def test_what_triage_found_dangerous_is_left_alone() -> None:
    assert finer("apoyo_psicologico", "mi mamá falleció", level=2) == "apoyo_psicologico"
    assert finer("suicidio", "hay una fuga de gas", level=3) == "suicidio"


def test_what_is_told_apart_belongs_to_an_intent() -> None:
    assert set(FINER.values()) <= set(INTENT_TOPIC)
    assert not set(FINER) & set(INTENT_TOPIC)
    assert topic_of("duelo") == "apoyo_psicologico"
    assert topic_of("cuenta_robada") == "extorsion"
