"""Help lines: what is known of them, which fit a person, how they are said, and what must never be said."""

from bot.directory.choose import Need, choose
from bot.directory.line import Blocked, HeldLine, Line, Phone, Zone
from bot.directory.numbers import known_numbers, numbers_in
from bot.directory.read import blocked, held_lines, held_phones, line, lines, order
from bot.directory.spoken import bullets, fillings, gaps_in, spoken

__all__ = [
    "Blocked", "HeldLine", "Line", "Need", "Phone", "Zone", "blocked", "bullets", "choose", "fillings", "gaps_in",
    "held_lines", "held_phones", "known_numbers", "line", "lines", "numbers_in", "order", "spoken",
]  # fmt: skip
