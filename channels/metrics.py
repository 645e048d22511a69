"""Counts and times for operators. No label carries content or names a person or conversation."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram, start_http_server

_FAST = (0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.0, 5.0)

MESSAGES = Counter("confianza_messages", "Citizens' messages by channel and novelty", ["channel", "new"])
HANDLED = Counter("confianza_handled", "Handled messages by the owner of the conversation", ["owner"])
HANDLING_SECONDS = Histogram("confianza_handling_seconds", "From inbox to commit", buckets=_FAST)
RISK = Counter("confianza_risk", "Assessed messages by level", ["level"])
TURNS = Counter("confianza_rasa_turns", "Rasa turns by result", ["result"])
TURN_SECONDS = Histogram("confianza_rasa_turn_seconds", "Time of a Rasa turn that answered", buckets=_FAST)
CASES = Counter("confianza_cases", "Changes of cases", ["change"])
CHECKINS = Counter("confianza_checkins", "Check-ins of people who wait, by result", ["result"])
ALARMS = Counter("confianza_alarms", "Alarms at the desk by reason", ["reason"])
DELIVERIES = Counter("confianza_deliveries", "Deliveries by channel and result", ["channel", "result"])
CHANNEL_REFUSED = Gauge(
    "confianza_channel_refused",
    "1 while a provider refuses our number or token: an operator must act",
    ["channel"],
)
FAULTS = Counter("confianza_faults", "Work that failed and is tried again", ["where"])
WEBHOOKS = Histogram(
    "confianza_webhook_seconds", "From a webhook to its status", ["channel", "status"], buckets=_FAST
)
WHATSAPP_EVENTS = Counter("confianza_whatsapp_events", "What WhatsApp's deliveries told, by kind", ["event"])
SOCKETS = Gauge("confianza_sockets", "Open WebSockets by kind", ["kind"])
LOGINS = Counter("confianza_logins", "Sign-in attempts by result", ["result"])


def serve(port: int | None) -> None:
    """Offers the metrics of a process without an HTTP server of its own, on loopback only."""
    if port is not None:
        start_http_server(port, addr="127.0.0.1")
