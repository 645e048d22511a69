"""Forms of Spanish verbs without accents, by who acts: enough for signals, not a grammar."""

from __future__ import annotations

import re

_OTHERS = ("lo", "la", "le", "los", "las", "les")
_THIRD = {
    "ar": ("a", "an", "o", "aron", "aba", "aban", "ara", "aran", "aria", "arian", "ase"),
    "er": ("e", "en", "io", "ieron", "ia", "ian", "iera", "ieran", "era", "eran", "eria"),
    "ir": ("e", "en", "io", "ieron", "ia", "ian", "iera", "ieran", "ira", "iran", "iria"),
}
_FIRST = {
    "ar": ("o", "e", "aba", "are", "aria"),
    "er": ("o", "i", "ia", "ere"),
    "ir": ("o", "i", "ia", "ire"),
}
_SUBJUNCTIVE = {"ar": ("e", "en"), "er": ("a", "an"), "ir": ("a", "an")}
_GERUND = {"ar": "ando", "er": "iendo", "ir": "iendo"}
_PARTICIPLE = {"ar": "ad", "er": "id", "ir": "id"}
_SOFT = ((re.compile("c$"), "qu"), (re.compile("g$"), "gu"), (re.compile("z$"), "c"))


def forms(verb: str) -> dict[str, set[str]]:
    """Forms of 'colgar/cuelg' (infinitive and, where it changes, its stressed stem) by kind.

    `3` he, she or they, `3s` that they may; `1` I; `inf`, `ger`, `part` bare; `inf+me`, `inf+se`, `inf+lo` (and `ger+…`) with
    the person who suffers it at the end.
    """
    infinitive, _, stressed = verb.partition("/")
    stem, ending = infinitive[:-2], infinitive[-2:]
    stems = {stem, stressed or stem}
    soft = {_soften(s) for s in stems} if ending == "ar" else stems
    gerund = stem + _GERUND[ending]
    return {
        "3": {s + e for s in stems for e in _THIRD[ending]},
        "3s": {s + e for s in soft for e in _SUBJUNCTIVE[ending]},
        "1": {s + e for s in stems for e in _FIRST[ending]}
        | {_soften(stem) + "e" if ending == "ar" else stem + "i"},
        "inf": {infinitive},
        "ger": {gerund},
        "part": {stem + _PARTICIPLE[ending] + e for e in ("o", "a", "os", "as")},
        **_with_person("inf", infinitive),
        **_with_person("ger", gerund),
    }


def family(verbs: str) -> dict[str, set[str]]:
    """The forms of several verbs, put together by kind."""
    together: dict[str, set[str]] = {}
    for verb in verbs.split():
        for kind, words in forms(verb).items():
            together.setdefault(kind, set()).update(words)
    return together


def _with_person(kind: str, form: str) -> dict[str, set[str]]:
    return {
        f"{kind}+me": {form + "me"},
        f"{kind}+nos": {form + "me", form + "nos"},
        f"{kind}+se": {form + "se"},
        f"{kind}+lo": {form + person for person in _OTHERS},
        f"{kind}+te": {form + "te"},
    }


def _soften(stem: str) -> str:
    for pattern, letters in _SOFT:
        stem = pattern.sub(letters, stem)
    return stem
