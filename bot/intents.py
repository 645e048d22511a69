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


def topic_of(intent: str | None) -> str:
    """The topic of an intent; an unknown one is out of topic."""
    return INTENT_TOPIC.get(intent or "", "fuera_de_tema")


def intents_of(topic: str) -> list[str]:
    """The intents of a topic, the one that stands for it first."""
    mine = [intent for intent, of in INTENT_TOPIC.items() if of == topic]
    return sorted(mine, key=lambda intent: intent != topic)
