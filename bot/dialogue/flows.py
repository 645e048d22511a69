"""Which questions a topic asks, by level of danger; what they mean is in `questions`."""

from __future__ import annotations

# What to ask in a topic, in order, for a level of danger; the first one not asked yet is next.
# At level 4 help comes first, and one question that helps at once.
_FLOWS: dict[str, tuple[tuple[str, ...], ...]] = {
    "suicidio": (
        ("suicidio",),
        ("suicidio",),
        ("suicidio", "acompanada"),
        ("suicidio_hoy", "acompanada"),
        ("acompanada",),
    ),
    "autolesion": (
        ("herida", "suicidio"),
        ("herida", "suicidio"),
        ("herida", "suicidio", "acompanada"),
        ("suicidio_hoy", "acompanada"),
        ("acompanada",),
    ),
    "violencia_familiar": (
        ("a_salvo", "persona"),
        ("a_salvo", "persona"),
        ("a_salvo", "armas"),
        ("a_salvo", "armas"),
        (),
    ),
    "violencia_sexual": (
        ("a_salvo", "persona"),
        ("a_salvo", "persona"),
        ("a_salvo", "medica"),
        ("a_salvo", "medica"),
        ("medica",),
    ),
    "violencia_digital": (("persona",), ("persona",), ("a_salvo",), ("a_salvo",), ()),
    "trata": (
        ("puede_hablar", "puede_irse", "documentos"),
        ("puede_hablar", "puede_irse", "documentos"),
        ("puede_hablar", "puede_irse", "documentos"),
        ("puede_hablar", "puede_irse", "documentos"),
        ("puede_hablar",),
    ),
    "oferta_sospechosa": (
        ("persona",),
        ("persona",),
        ("puede_hablar",),
        ("puede_hablar",),
        ("puede_hablar",),
    ),
    "amenaza": (("peligro_ahora",), ("peligro_ahora",), ("peligro_ahora",), ("a_salvo",), ("a_salvo",)),
    "secuestro_desaparicion": (("menor_peligro",), ("menor_peligro",), ("menor_peligro",), ("a_salvo",), ()),
    "secuestro": (("a_salvo",), ("a_salvo",), ("a_salvo",), ("a_salvo",), ()),
    "apoyo_psicologico": (("persona",),),
    "asesoria_juridica": (("persona",),),
    "extorsion": (("persona",),),
    "maltrato_animal": (("animal",),),
    "robo_denuncia": (("lesiones",),),
}


def flow(key: str, topic: str, level: int) -> tuple[str, ...]:
    """The questions for an intent (or, where it has none of its own, its topic) at a level."""
    levels = _FLOWS.get(key) or _FLOWS.get(topic) or ((),)
    return levels[min(level, len(levels) - 1)]
