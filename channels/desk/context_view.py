"""What the desk shows of a person beside the transcript: docs/protocols.md, `context`."""

from __future__ import annotations

from typing import Any

from bot import texts
from channels.case_context import Answered
from channels.cases import Case

_QUESTION_PREFIX = "utter_pregunta_"
_TOLD_LENGTH = 160


def context_view(case: Case) -> dict[str, Any]:
    """The protocol's `context`: what is known, how the danger went, and what the bot has said."""
    known = case.context
    return {
        **known.to_dict(),
        "answers": [_answer(answer) for answer in known.answers],
        "told": [first for name in known.told if (first := _first_line(name))],
        "history": [
            {"level": rise.level, "topic": rise.topic or case.topic, "ts": rise.ts, "seq": rise.seq}
            for rise in case.history
        ],
        "checkins": case.checkins,
        "checked_at": case.checked_at,
    }


def _answer(answer: Answered) -> dict[str, Any]:
    """`volunteered`: the person told it without being asked; the question is shown all the same."""
    asked = (
        answer.asked or _first_line(_QUESTION_PREFIX + answer.question) or answer.question.replace("_", " ")
    )
    return {**vars(answer), "asked": asked, "volunteered": not answer.asked}


def _first_line(name: str) -> str:
    """Of a response of the bot; empty where there is none of that name any more."""
    variations = texts.responses().get(name)
    return str(variations[0]["text"]).strip().splitlines()[0][:_TOLD_LENGTH] if variations else ""
