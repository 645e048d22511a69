"""The topics of the service: their one list, with the names people see."""

RISK_TOPICS: dict[str, str] = {
    "suicidio": "Suicidio y autolesión",
    "violencia_familiar": "Violencia familiar o de pareja",
    "violencia_sexual": "Violencia sexual o digital",
    "trata": "Trata de personas",
    "amenaza": "Amenaza contra otras personas",
    "secuestro_desaparicion": "Secuestro o desaparición",
}

OTHER_TOPICS: dict[str, str] = {
    "extorsion": "Extorsión o fraude",
    "maltrato_animal": "Maltrato animal",
    "apoyo_psicologico": "Apoyo psicológico",
    "asesoria_juridica": "Asesoría jurídica",
    "robo_denuncia": "Robo y denuncia",
    "informacion_servicios": "Información de servicios",
    "servicios_urbanos": "Servicios urbanos",
    "saludo": "Saludo",
    "despedida_gracias": "Despedida o gracias",
    "pedir_humano": "Pide hablar con una persona",
    "afirmar_negar": "Respuesta corta",
    "fuera_de_tema": "Otro tema",
}

TOPICS: dict[str, str] = {**RISK_TOPICS, **OTHER_TOPICS}
