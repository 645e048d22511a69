"""Explicit signs that somebody will hurt others: the writer or someone the writer knows."""

from bot.risk.signals.amenaza import ahora, concreta, ideas

RULES = ahora.RULES + concreta.RULES + ideas.RULES
