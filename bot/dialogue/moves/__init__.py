"""The moves of a turn, tried in this order: danger before answers, answers before talk."""

from __future__ import annotations

from bot.dialogue.moves.answers import asked_back, heard_answer
from bot.dialogue.moves.danger import in_danger_now, in_new_danger, maybe_in_danger
from bot.dialogue.moves.numbers import asks_number
from bot.dialogue.moves.talk import (
    about_us,
    aside,
    asks_advice,
    cannot_call,
    cannot_wait,
    company,
    in_emergency,
    inform,
    not_understood,
    repeated,
    wants_person,
)

MOVES = (
    in_danger_now,
    heard_answer,
    asked_back,
    cannot_call,
    cannot_wait,
    asks_number,
    asks_advice,
    about_us,
    in_new_danger,
    in_emergency,
    maybe_in_danger,
    wants_person,
    repeated,
    not_understood,
    aside,
    company,
    inform,
)
