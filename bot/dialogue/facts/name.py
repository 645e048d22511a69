"""The name a person gives."""

from __future__ import annotations

import re

_WORD = r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ'’]{2,20}"
_CAPITAL = r"[A-ZÁÉÍÓÚÜÑ][A-Za-zÁÉÍÓÚÜÑáéíóúüñ'’]{1,19}"
_GIVEN = re.compile(
    rf"\b(?:me llamo|mi nombre es|me dicen|me puedes decir|me puede decir|puedes decirme|d[ií]game|dime)\s+"
    rf"({_WORD}(?:\s+{_CAPITAL}){{0,3}})",
    re.IGNORECASE,
)
_I_AM = re.compile(rf"\b[Ss]oy\s+({_CAPITAL}(?:\s+{_CAPITAL}){{0,3}})")
_BARE = re.compile(rf"^\W*(?:soy\s+|es\s+|me llamo\s+)?({_WORD}(?:\s+{_WORD}){{0,3}})\W*$", re.IGNORECASE)
_NOT_NAMES = frozenset(
    {
        "adulta", "adulto", "ahora", "algo", "alumna", "alumno", "ama", "amiga", "amigo", "anonima", "anonimo",
        "anónima", "anónimo", "asi", "así", "atencion", "atención", "ayuda", "ayúdame", "bien", "bisexual",
        "como", "con", "cosas", "cuando", "culpable", "cuál", "de", "del", "donde", "dónde", "el", "empleada",
        "empleado", "en", "esposa", "esposo", "estudiante", "feliz", "gay", "gracias", "groserías", "hermana",
        "hermano", "hija", "hijo", "hola", "hombre", "hoy", "inutil", "inútil", "la", "las", "lesbiana", "lo",
        "loca", "loco", "los", "madre", "maestra", "maestro", "mal", "mama", "mamá", "mayor", "mejor", "menor",
        "mexicana", "mexicano", "mi", "mujer", "muy", "nada", "nadie", "niña", "niño", "no", "nombre", "ok",
        "originaria", "originario", "padre", "papa", "papá", "para", "persona", "pinche", "policía", "por",
        "porque", "prefiero", "pues", "puta", "que", "qué", "si", "sola", "solo", "sí", "todo", "todos",
        "trabajador", "trabajadora", "trans", "triste", "tu", "tú", "un", "una", "vecina", "vecino", "victima",
        "víctima", "ya", "yo",
    }
)  # fmt: skip


def name_in(text: str, bare: bool = False) -> str | None:
    """The name in `text` as it was written, at most four words; `bare`: the message answers a question about it."""
    for pattern in (_GIVEN, _I_AM, _BARE) if bare else (_GIVEN, _I_AM):
        match = pattern.search(text)
        if not match:
            continue
        words = match.group(1).split()
        kept = words[: next((i for i, word in enumerate(words) if word.lower() in _NOT_NAMES), len(words))]
        if kept:
            return " ".join(word[:1].upper() + word[1:] for word in kept)
    return None
