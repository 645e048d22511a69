"""Explicit signs of sexual violence, digital sexual violence included. A minor counts as level 3 or more."""

from bot.risk.signals.violencia_sexual import abuso, ahora, chantaje, digital, tocan

RULES = ahora.RULES + digital.RULES + chantaje.RULES + abuso.RULES + tocan.RULES
