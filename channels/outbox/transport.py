"""What a channel must offer for its people to be answered."""

from __future__ import annotations

from typing import Protocol

from channels.model import OutboundMessage


class DeliveryError(Exception):
    """The one error of a transport. `permanent`: another try would fail too.

    `retry_after`: seconds that the other side asked to wait, where it said so. The message is a code or
    class name and never content.
    """

    def __init__(self, code: str, *, permanent: bool = False, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.permanent = permanent
        self.retry_after = retry_after


class Transport(Protocol):
    """One for each channel."""

    async def send(self, message: OutboundMessage) -> None:
        """Returns when the channel has taken the entry, or keeps it for later by itself.

        Raises DeliveryError, and streams.item.Fenced where it writes under the message's epoch.
        """
