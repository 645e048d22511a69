"""Which topic each intent belongs to: intents are finer than the topics that triage and desk speak of."""

from __future__ import annotations

INTENT_TOPIC: dict[str, str] = {
    "suicidio": "suicidio",
    "autolesion": "suicidio",
    "violencia_pareja": "violencia_familiar",
    "violencia_familiar": "violencia_familiar",
    "maltrato_infantil": "violencia_familiar",
    "maltrato_mayor": "violencia_familiar",
    "violencia_sexual": "violencia_sexual",
    "violencia_digital": "violencia_sexual",
    "acoso_callejero": "violencia_sexual",
    "trata": "trata",
    "oferta_sospechosa": "trata",
    "amenaza": "amenaza",
    "desaparicion": "secuestro_desaparicion",
    "secuestro": "secuestro_desaparicion",
    "extorsion": "extorsion",
    "fraude": "extorsion",
    "montadeudas": "extorsion",
    "maltrato_animal": "maltrato_animal",
    "apoyo_psicologico": "apoyo_psicologico",
    "adicciones": "apoyo_psicologico",
    "acoso_escolar": "apoyo_psicologico",
    "ansiedad_crisis": "apoyo_psicologico",
    "asesoria_juridica": "asesoria_juridica",
    "discriminacion": "asesoria_juridica",
    "abuso_autoridad": "asesoria_juridica",
    "robo_denuncia": "robo_denuncia",
    "informacion_servicios": "informacion_servicios",
    "datos_personales": "informacion_servicios",
    "horario_costo": "informacion_servicios",
    "servicios_adultos_mayores": "informacion_servicios",
    "eres_robot": "informacion_servicios",
    "servicios_urbanos": "servicios_urbanos",
    "saludo": "saludo",
    "despedida": "despedida_gracias",
    "gracias": "despedida_gracias",
    "pedir_humano": "pedir_humano",
    "afirmar": "afirmar_negar",
    "negar": "afirmar_negar",
    "no_se": "afirmar_negar",
    "insulto_broma": "fuera_de_tema",
    "fuera_de_tema": "fuera_de_tema",
}

# What Rasa's FallbackClassifier says when no intent is likely enough; nobody trains it.
NOT_UNDERSTOOD = "nlu_fallback"
# What the risk component says when a safety question is due; nobody trains it.
SAFETY_QUESTION = "pregunta_seguridad"
# Turns that no person wrote in words: time passed while waiting, and what is no text (docs/protocols.md).
# The input channel says them; nobody trains them.
WAITED, ATTACHED = "evento_espera", "evento_adjunto"
EVENTS = (WAITED, ATTACHED)

# Somebody took too much; told by words alone (bot/dialogue/overdose.py).
OVERDOSE = "sobredosis"

# What the dialogue tells apart within an intent by a person's words (bot/dialogue/finer.py); nobody trains them.
FINER: dict[str, str] = {
    "duelo": "apoyo_psicologico",
    "ruptura": "apoyo_psicologico",
    "medicina": "apoyo_psicologico",
    OVERDOSE: "adicciones",
    "juridico_familiar": "asesoria_juridica",
    "como_denunciar": "robo_denuncia",
    "cuenta_robada": "fraude",
    "fauna": "maltrato_animal",
    "acompanamiento": "informacion_servicios",
    "donde_estan": "informacion_servicios",
    "queja_servicio": "informacion_servicios",
    "pide_ayuda": "saludo",
    "piropo": "insulto_broma",
    "emergencia": "servicios_urbanos",
    "quien_lee": "eres_robot",
    "entrenan": "eres_robot",
    "datos_plazo": "datos_personales",
    "datos_borrar": "datos_personales",
    "datos_aviso": "datos_personales",
    "datos_tercero": "datos_personales",
}


def topic_of(intent: str | None) -> str:
    """The topic of an intent, or of one told apart within it; an unknown one is out of topic."""
    name = intent or ""
    return INTENT_TOPIC.get(FINER.get(name, name), "fuera_de_tema")


def intents_of(topic: str) -> list[str]:
    """The intents of a topic, the one that stands for it first."""
    mine = [intent for intent, of in INTENT_TOPIC.items() if of == topic]
    return sorted(mine, key=lambda intent: intent != topic)
