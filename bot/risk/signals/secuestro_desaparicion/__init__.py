"""Explicit signs of kidnapping and missing persons: reporting needs no waiting (facts 2.7)."""

from bot.risk.signals.secuestro_desaparicion import ahora, desaparicion, llevados

RULES = ahora.RULES + llevados.RULES + desaparicion.RULES
