"""Explicit signs of trafficking: indicators of facts 3.6, never conclusive, always enough for a person."""

from bot.risk.signals.trata import encierro, explotacion, explotados, oferta

RULES = encierro.RULES + explotacion.RULES + explotados.RULES + oferta.RULES
