"""What the tables of each topic's test are checked with."""

from bot.risk import signals
from bot.risk.normalize import plain, readable


def level_of(text: str, topic: str) -> int:
    """The highest level that a certain rule of `topic` gives `text`; 0 where none is met."""
    found = signals.find(plain(readable(text)).text)
    return max(
        (match.rule.level for match in found if match.topic == topic and match.rule.certain), default=0
    )
