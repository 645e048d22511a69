"""What a delivery can tell us (facts WA-4, WA-5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from channels.model import InboundMessage, Sender

CHANNEL = "whatsapp"

# Why something is left out on purpose; each is counted under this name.
Reason = Literal[
    "other_field",  # a webhook field that is not about messages
    "other_number",  # of another telephone of ours, or of none
    "group",  # written in a group: answering there would tell others who asked for help
    "no_id",  # nothing to know it by when it comes again
    "no_sender",  # nobody to answer
    "reaction_removed",  # says less than the reaction that is in the transcript already
    "request_welcome",  # somebody opened the chat and wrote nothing yet
    "account_error",  # about our account; the code is in the log
    "bad_status",  # a delivery state without id or state
]


@dataclass(frozen=True)
class Arrived:
    """A person sent something, or did something that a counselor should see."""

    message: InboundMessage


@dataclass(frozen=True)
class Moved:
    """A person's identifiers changed: `message.sender` is who they are now."""

    message: InboundMessage
    before: Sender


@dataclass(frozen=True)
class Status:
    """What became of a message of ours. `message_id` is the provider's and holds the telephone number:
    hash it before it is stored (channels/identity.py). `code` is that of the first error; `reference` is
    what we sent along with the message, where WhatsApp gives it back."""

    message_id: str = field(repr=False)
    state: str
    at: float | None
    code: int | None = None
    reference: str = ""


@dataclass(frozen=True)
class Ignored:
    """Left out on purpose. `code`: the provider's error, where it is one."""

    reason: Reason
    code: int | None = None


Event = Arrived | Moved | Status | Ignored
