"""Explicit signs of suicide and self-harm."""

from bot.risk.signals.suicidio import deseo, intencion, intento

RULES = intento.RULES + intencion.RULES + deseo.RULES
