"""What WhatsApp itself says about a person: facts for the counselor, who may have to worry about them."""

from __future__ import annotations

from dataclasses import replace

from channels.model import InboundMessage
from channels.whatsapp import senders
from channels.whatsapp.events import Arrived, Moved
from channels.whatsapp.json_values import Object, obj, string

CHANGED_NUMBER = "Esta persona cambió de número de WhatsApp. La conversación sigue con el número nuevo."
REGISTERED_AGAIN = "WhatsApp avisa que esta cuenta se registró otra vez, quizá en otro teléfono."
OTHER = "WhatsApp avisa de un cambio en la cuenta de esta persona."

_CHANGES = frozenset({"user_changed_number", "customer_changed_number", "user_changed_user_id"})


def system_event(message: Object, plain: InboundMessage) -> Arrived | Moved:
    """`plain` has what messages of every type have."""
    note = replace(plain, kind="system")
    kind = string(obj(message, "system"), "type", 60)
    if kind in _CHANGES:
        before, now = senders.changed(message)
        if (now.user_id or now.phone) and (before.user_id or before.phone):
            return Moved(replace(note, text=CHANGED_NUMBER, sender=now), before)
    return Arrived(replace(note, text=REGISTERED_AGAIN if kind == "customer_identity_changed" else OTHER))
