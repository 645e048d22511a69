"""How fast pages may send. Nothing is ever dropped: who floods is read more slowly.

Each message is stored and acknowledged first and waited for afterwards, so that even a flooder's cry for
help is in the inbox before any limit is looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from channels.model import Clock

NOTICE_SECONDS = 5.0
_MOST_NAMES = 10_000


@dataclass(frozen=True)
class Rate:
    """`per_second` in the long run, `burst` at once; nobody waits longer than `longest_pause` seconds."""

    per_second: float
    burst: float
    longest_pause: float = 2.0


OF_CONNECTION = Rate(4, 12)
OF_CONVERSATION = Rate(4, 20)
# Behind one address there may be a school or a whole telephone company: wide, and short to wait.
OF_ADDRESS = Rate(40, 400, 1.0)
ARRIVALS_OF_ADDRESS = Rate(5, 100)
# Of any type: also pings and nonsense cost something. A page sends one ping in 25 s and one `seen` for each entry.
FRAMES_OF_CONNECTION = Rate(20, 100)
FRAMES_OF_ADDRESS = Rate(200, 2_000, 1.0)
OPEN_OF_ADDRESS = 500
# What a request waits where its address has that many connections open; less than a page waits for its greeting.
CROWDED_SECONDS = 3.0


class Bucket:
    """A token bucket that may go into debt; the debt is waited off before the next frame is read.

    Waiting fills the socket's buffer and then the sender's, so a flood slows the flooder only.
    """

    def __init__(self, rate: Rate, clock: Clock) -> None:
        self._rate = rate
        self._clock = clock
        self._tokens = rate.burst
        self._at = clock()

    def take(self) -> float:
        """Counts one; seconds to wait now."""
        self._tokens = self._level() - 1
        self._at = self._clock()
        return min(self._rate.longest_pause, max(0.0, -self._tokens / self._rate.per_second))

    @property
    def full(self) -> bool:
        """Whether it remembers nothing any more."""
        return self._level() >= self._rate.burst

    def _level(self) -> float:
        return min(self._rate.burst, self._tokens + (self._clock() - self._at) * self._rate.per_second)


class Buckets:
    """Buckets by name (a conversation, an address), shared by the connections of this process."""

    def __init__(self, rate: Rate, clock: Clock) -> None:
        self._rate = rate
        self._clock = clock
        self._buckets: dict[str, Bucket] = {}
        self._most = _MOST_NAMES

    def __len__(self) -> int:
        return len(self._buckets)

    def of(self, name: str) -> Bucket:
        if len(self._buckets) >= self._most:
            self._buckets = {known: bucket for known, bucket in self._buckets.items() if not bucket.full}
            self._most = max(_MOST_NAMES, 2 * len(self._buckets))
        return self._buckets.setdefault(name, Bucket(self._rate, self._clock))


class Limits:
    """All that is counted over more than one connection. `address` is None where it is not known
    (see channels/server/address.py): then nothing is counted by it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._conversations = Buckets(OF_CONVERSATION, clock)
        self._addresses = Buckets(OF_ADDRESS, clock)
        self._arrivals = Buckets(ARRIVALS_OF_ADDRESS, clock)
        self._frames = Buckets(FRAMES_OF_ADDRESS, clock)
        self._open: Counter[str] = Counter()

    @contextmanager
    def connection(self, address: str | None) -> Iterator[bool]:
        """While a connection is open; whether there is room for it."""
        name = address or ""
        self._open[name] += 1
        try:
            yield not address or self._open[name] <= OPEN_OF_ADDRESS
        finally:
            self._open[name] -= 1
            if not self._open[name]:
                del self._open[name]

    def room(self, address: str | None) -> bool:
        """Whether one more connection of this address may stay open."""
        return not address or self._open[address] < OPEN_OF_ADDRESS

    def arrival(self, address: str | None) -> float:
        """Seconds that a new connection waits before it is welcomed."""
        return self._arrivals.of(address).take() if address else 0.0

    def pacing(self, conversation_id: str, address: str | None) -> Pacing:
        """What a new connection has to keep to."""
        messages = [Bucket(OF_CONNECTION, self._clock), self._conversations.of(conversation_id)]
        frames = [Bucket(FRAMES_OF_CONNECTION, self._clock)]
        if address:
            messages.append(self._addresses.of(address))
            frames.append(self._frames.of(address))
        return Pacing(tuple(messages), tuple(frames), self._clock)


class Pacing:
    """The slowest of a connection's buckets sets its pace."""

    def __init__(self, messages: tuple[Bucket, ...], frames: tuple[Bucket, ...], clock: Clock) -> None:
        self._messages = messages
        self._frames = frames
        self._clock = clock
        self._noticed = float("-inf")

    def message(self) -> tuple[bool, float]:
        """Counts a message; returns whether to send the notice now, and seconds to wait."""
        pause = max(bucket.take() for bucket in self._messages)
        now = self._clock()
        notice = pause > 0 and now - self._noticed >= NOTICE_SECONDS
        if notice:
            self._noticed = now
        return notice, pause

    def frame(self) -> float:
        """Counts a frame of any type; seconds to wait before the next is read."""
        return max(bucket.take() for bucket in self._frames)
