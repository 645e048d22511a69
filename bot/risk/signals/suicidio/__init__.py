"""Explicit signs of suicide and self-harm."""

from bot.risk.signals.suicidio import ahora, autolesion, deseo, intencion, intento, lenguas, pensamientos

RULES = (
    intento.RULES
    + ahora.RULES
    + intencion.RULES
    + pensamientos.RULES
    + deseo.RULES
    + autolesion.RULES
    + lenguas.RULES
)
