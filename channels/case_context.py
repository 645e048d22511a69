"""What a counselor should know of a person: told by the dialogue, merged over its turns, shown at the desk.

Pure. Field names and values are those of the `context` command (docs/protocols.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

WORDS_LENGTH = 500
NAME_LENGTH = 80
MAX_ANSWERS = 100
MAX_TOLD = 200
_OLDEST = 130


@dataclass(frozen=True)
class Answered:
    """A question's name and words, what its answer was taken for, and the person's own words; Unix seconds."""

    question: str
    asked: str
    answer: str
    said: str
    at: float


@dataclass(frozen=True)
class CaseContext:
    """What nobody has told is None. `told`: names of the responses that the bot has said."""

    who: str | None = None
    minor: bool | None = None
    age_group: str | None = None
    age: int | None = None
    name: str | None = None
    place: str | None = None
    zone: str | None = None
    safe_contact: str | None = None
    treatment: str | None = None
    answers: tuple[Answered, ...] = ()
    told: tuple[str, ...] = ()

    def merged(self, later: CaseContext) -> CaseContext:
        """With what `later` adds: a later value replaces an earlier one, and nothing erases one."""
        known = {field.name: getattr(later, field.name) for field in fields(later)}
        answers = {answer.question: answer for answer in (*self.answers, *later.answers)}
        known["answers"] = tuple(sorted(answers.values(), key=lambda answer: answer.at))[-MAX_ANSWERS:]
        known["told"] = tuple(dict.fromkeys((*self.told, *later.told)))[-MAX_TOLD:]
        return replace(self, **{name: value for name, value in known.items() if value is not None})

    @property
    def person(self) -> CaseContext:
        """Without what was said and asked: what stays true when a case is closed."""
        return replace(self, answers=(), told=())

    def answer_to(self, question: str) -> str | None:
        """How the question was answered last."""
        return next((answer.answer for answer in self.answers if answer.question == question), None)

    def to_dict(self) -> dict[str, Any]:
        """Without what nobody has told."""
        return {name: value for name, value in asdict(self).items() if value not in (None, ())}

    @classmethod
    def parse(cls, data: Any) -> CaseContext:
        """Inverse of `to_dict`, and lenient: what is no context is left out, the rest counts. Never raises."""
        if not isinstance(data, Mapping):
            return cls()
        return cls(
            minor=data["minor"] if isinstance(data.get("minor"), bool) else None,
            age=_age(data.get("age")),
            answers=_answers(data.get("answers")),
            told=_told(data.get("told")),
            **{name: _words(data.get(name), longest) for name, longest in _TEXTS.items()},
        )


NOTHING_KNOWN = CaseContext()
_TEXTS = {
    "who": NAME_LENGTH, "age_group": NAME_LENGTH, "name": NAME_LENGTH, "place": WORDS_LENGTH, "zone": NAME_LENGTH,
    "safe_contact": WORDS_LENGTH, "treatment": NAME_LENGTH,
}  # fmt: skip


def _words(value: Any, longest: int) -> str | None:
    return value.strip()[:longest] or None if isinstance(value, str) else None


def _age(value: Any) -> int | None:
    return value if type(value) is int and 0 <= value <= _OLDEST else None


def _told(value: Any) -> tuple[str, ...]:
    names = value if isinstance(value, list | tuple) else ()
    return tuple(name[:NAME_LENGTH] for name in names if isinstance(name, str))[-MAX_TOLD:]


def _answers(value: Any) -> tuple[Answered, ...]:
    listed = value if isinstance(value, list | tuple) else ()
    found = (_answered(item) for item in listed if isinstance(item, Mapping))
    return tuple(answer for answer in found if answer is not None)[-MAX_ANSWERS:]


def _answered(data: Mapping[str, Any]) -> Answered | None:
    question, answer = _words(data.get("question"), NAME_LENGTH), _words(data.get("answer"), NAME_LENGTH)
    if question is None or answer is None:
        return None
    at = data.get("at")
    return Answered(
        question,
        _words(data.get("asked"), WORDS_LENGTH) or "",
        answer,
        _words(data.get("said"), WORDS_LENGTH) or "",
        float(at) if isinstance(at, int | float) and 0 <= at < float("inf") else 0.0,
    )
