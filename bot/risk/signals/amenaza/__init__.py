"""Explicit threats: the writer, or somebody the writer knows, will hurt others."""

from bot.risk.signals.amenaza import ahora, concreta, en_curso, ideas, planes

RULES = ahora.RULES + en_curso.RULES + concreta.RULES + planes.RULES + ideas.RULES
