"""Explicit signs of partner, child and elder abuse (LAP 1-3 and strangulation: facts 3.4, human at once)."""

from bot.risk.signals.violencia_familiar import (
    ahora,
    continua,
    control,
    descuido,
    golpes,
    grave,
    lenguas,
    vigilada,
)

RULES = (
    ahora.RULES
    + vigilada.RULES
    + grave.RULES
    + descuido.RULES
    + golpes.RULES
    + continua.RULES
    + control.RULES
    + lenguas.RULES
)
