"""Floods slow the flooder and lose nothing: by connection, by conversation and by address."""

from __future__ import annotations

from contextlib import ExitStack

from channels.webchat.pacing import (
    FRAMES_OF_ADDRESS,
    FRAMES_OF_CONNECTION,
    NOTICE_SECONDS,
    OF_ADDRESS,
    OF_CONNECTION,
    OF_CONVERSATION,
    OPEN_OF_ADDRESS,
    Bucket,
    Buckets,
    Limits,
    Rate,
)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_person_who_writes_fast_is_not_slowed() -> None:
    clock = Clock()
    pacing = Limits(clock).pacing("web-a", "192.0.2.1")
    for _ in range(100):
        assert pacing.message() == (False, 0.0)
        clock.now += 1 / OF_CONNECTION.per_second


def test_a_flood_is_noticed_once_and_waits_longer_and_longer() -> None:
    pacing = Limits(Clock()).pacing("web-a", "192.0.2.1")
    burst = int(OF_CONNECTION.burst)
    answers = [pacing.message() for _ in range(burst + 30)]
    assert answers[:burst] == [(False, 0.0)] * burst
    assert [notice for notice, _ in answers].count(True) == 1
    pauses = [pause for _, pause in answers[burst:]]
    assert pauses == sorted(pauses)
    assert pauses[0] > 0
    assert pauses[-1] == OF_CONNECTION.longest_pause


def test_it_is_told_again_while_it_goes_on() -> None:
    clock = Clock()
    pacing = Limits(clock).pacing("web-a", None)
    for _ in range(60):
        pacing.message()
    clock.now += NOTICE_SECONDS
    assert pacing.message()[0] is True


def test_new_connections_do_not_escape_the_limit_of_a_conversation() -> None:
    limits = Limits(Clock())
    pauses = [limits.pacing("web-a", None).message()[1] for _ in range(int(OF_CONVERSATION.burst) + 1)]
    assert pauses[-2] == 0
    assert pauses[-1] > 0
    assert limits.pacing("web-b", None).message() == (False, 0.0)


def test_new_conversations_do_not_escape_the_limit_of_an_address() -> None:
    limits = Limits(Clock())
    for number in range(int(OF_ADDRESS.burst)):
        assert limits.pacing(f"web-{number}", "192.0.2.1").message()[1] == 0
    assert limits.pacing("web-new", "192.0.2.1").message()[1] > 0
    assert limits.pacing("web-other", "192.0.2.2").message()[1] == 0


def test_frames_of_any_type_are_counted() -> None:
    """A flood of pings costs the others as much as one of messages."""
    clock = Clock()
    pacing = Limits(clock).pacing("web-a", "192.0.2.1")
    pauses = [pacing.frame() for _ in range(int(FRAMES_OF_CONNECTION.burst) + 100)]
    assert pauses[int(FRAMES_OF_CONNECTION.burst) - 1] == 0
    assert pauses[-1] == FRAMES_OF_CONNECTION.longest_pause
    quiet = Limits(clock).pacing("web-b", "192.0.2.1")
    for _ in range(1_000):
        assert quiet.frame() == 0
        clock.now += 1 / FRAMES_OF_CONNECTION.per_second


def test_frames_are_counted_over_all_connections_of_an_address() -> None:
    limits = Limits(Clock())
    pauses = [limits.pacing(f"web-{n}", "192.0.2.1").frame() for n in range(int(FRAMES_OF_ADDRESS.burst) + 1)]
    assert pauses[-2] == 0
    assert pauses[-1] > 0
    assert limits.pacing("web-other", "192.0.2.2").frame() == 0


def test_who_shares_the_address_of_a_flood_waits_a_second_at_most() -> None:
    limits = Limits(Clock())
    for number in range(10_000):
        limits.pacing(f"web-{number}", "192.0.2.1").message()
    _, pause = limits.pacing("web-innocent", "192.0.2.1").message()
    assert pause == OF_ADDRESS.longest_pause <= 1.0


def test_arrivals_wait_longer_the_more_there_are() -> None:
    limits = Limits(Clock())
    waits = [limits.arrival("192.0.2.1") for _ in range(200)]
    assert waits[0] == 0
    assert waits == sorted(waits)
    assert waits[-1] > 0
    assert limits.arrival(None) == 0


def test_open_connections_of_an_address_have_an_end() -> None:
    limits = Limits(Clock())
    with ExitStack() as opened:
        for _ in range(OPEN_OF_ADDRESS):
            assert opened.enter_context(limits.connection("192.0.2.1"))
        with limits.connection("192.0.2.1") as room:
            assert not room
        for other in ("192.0.2.2", None):
            with limits.connection(other) as room:
                assert room
    with limits.connection("192.0.2.1") as room:
        assert room


def test_a_bucket_is_full_again_when_its_debt_is_waited_off() -> None:
    clock = Clock()
    bucket = Bucket(Rate(1, 1), clock)
    bucket.take()
    assert not bucket.full
    clock.now += 1
    assert bucket.full


def test_buckets_that_remember_nothing_are_let_go() -> None:
    clock = Clock()
    buckets = Buckets(Rate(1, 1), clock)
    debtor = buckets.of("debtor")
    debtor.take()
    for number in range(20_000):
        buckets.of(str(number))
    assert len(buckets) < 20_000
    assert buckets.of("debtor") is debtor
