"""The Spanish names under which figures, columns and parts are shown."""

from __future__ import annotations

FIGURES = {
    "risky_answered": "Con riesgo (≥ 2): escala o pregunta",
    "imminent_escalated": "Nivel 4: escala",
    "severe_escalated": "Niveles 3 y 4: escala",
    "everyday_escalated": "Cotidianos sin riesgo: escala",
    "figurative_escalated": "Figurados o citados: escala",
    "harmless_asked": "Sin riesgo: pregunta",
    "topic_macro_f1": "Tema: macro-F1",
    "conversations_recognised": "Conversaciones de riesgo reconocidas",
    "spelling_drop_answered": "Caída limpio → descuidado: escala o pregunta (≥ 2)",
    "spelling_drop_escalated": "Caída limpio → descuidado: escala (≥ 3)",
    "noise_drop_answered": "Caída, mismo mensaje con faltas: escala o pregunta (≥ 2)",
    "noise_drop_escalated": "Caída, mismo mensaje con faltas: escala (≥ 3)",
    "voice_gap_answered": "Mejor − peor voz: escala o pregunta (≥ 2)",
    "voice_gap_escalated": "Mejor − peor voz: escala (≥ 3)",
}

COLUMNS = {
    "answered": "Escala o pregunta",
    "escalated": "Escala",
    "asked": "Pregunta",
    "said_exactly": "Nivel exacto",
    "said_at_least": "Nivel o más",
    "precision": "De los así dichos, lo son",
    "precision_at_least": "De los así dichos, lo son o más",
    "topic_right": "Tema correcto",
    "precision_risky": "Alarmas con riesgo",
    "precision_topic": "Alarmas con riesgo y tema",
    "false_escalated": "Falsas alarmas",
    "false_asked": "Preguntas de más",
    "risky_answered": "Con riesgo: escala o pregunta",
    "risky_escalated": "Con riesgo: escala",
    "severe_escalated": "Niveles 3 y 4: escala",
    "harmless_escalated": "Sin riesgo: escala",
    "harmless_asked": "Sin riesgo: pregunta",
    "calm_escalated": "Sin riesgo, y ningún turno alarmaría a quien lee: escala",
}

READERS = {
    "same_level": "mismo nivel",
    "same_side": "mismo lado del nivel 2",
    "same_topic": "mismo tema",
    "topic_macro_f1": "macro-F1 de temas",
}

SPLITS = {"style": "Forma de decirlo", "spelling": "Ortografía", "voice": "Voz", "length": "Largo"}

PARTS = {
    "explicit": "explícito",
    "indirect": "indirecto",
    "clean": "limpia",
    "noisy": "descuidada",
    "nina_nino": "niña o niño",
    "trabajadora_hogar": "trabajadora del hogar",
    "indigena": "indígena",
    "lgbt": "LGBT+",
    "retractacion": "retractación",
    "revelacion_lenta": "revelación lenta",
    "respuesta_si": "responde a una pregunta",
    "recaida": "recaída",
}

ACTIONS = {"escalate": "escala", "ask": "pregunta", "pass": "deja pasar"}


def percent(share: float | None) -> str:
    """'97.3 %', or a dash where there was no case."""
    return "–" if share is None else f"{100 * share:.1f} %"
