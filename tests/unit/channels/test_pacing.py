"""Floods slow the flooder and lose nothing."""

from __future__ import annotations

from channels.webchat.pacing import BURST, LONGEST_PAUSE, NOTICE_SECONDS, PER_SECOND, Pacing


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_person_who_writes_fast_is_not_slowed() -> None:
    clock = Clock()
    pacing = Pacing(clock)
    for _ in range(100):
        assert pacing.message() == (False, 0.0)
        clock.now += 1 / PER_SECOND


def test_a_flood_is_noticed_once_and_waits_longer_and_longer() -> None:
    pacing = Pacing(Clock())
    answers = [pacing.message() for _ in range(int(BURST) + 30)]
    assert answers[: int(BURST)] == [(False, 0.0)] * int(BURST)
    assert [notice for notice, _ in answers].count(True) == 1
    pauses = [pause for _, pause in answers[int(BURST) :]]
    assert pauses == sorted(pauses)
    assert pauses[0] > 0
    assert pauses[-1] == LONGEST_PAUSE


def test_it_is_told_again_while_it_goes_on() -> None:
    clock = Clock()
    pacing = Pacing(clock)
    for _ in range(60):
        pacing.message()
    clock.now += NOTICE_SECONDS
    assert pacing.message()[0] is True
