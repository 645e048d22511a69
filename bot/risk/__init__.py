"""Risk triage: pure Python and numpy, imported by Rasa, the action server and the channels alike."""

from bot.risk.assess import assess
from bot.risk.assessment import ESCALATION_LEVEL, RiskAssessment, Signal
from bot.risk.context import Context

__all__ = ["ESCALATION_LEVEL", "Context", "RiskAssessment", "Signal", "assess"]
