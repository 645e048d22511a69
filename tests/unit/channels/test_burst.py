"""Which messages one answer meets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.dispatch.burst import LONGEST_TEXT, Burst, burst_of, worst
from channels.kinds import Kind
from channels.model import Entry
from tests.unit.channels.examples import NOW, risk

LATE = 1800.0


def said(seq: int, text: str = "hola", late: float = 0.0, ts: float = NOW) -> Entry:
    return Entry("citizen", text, ts - late, seq, received=ts if late else None)


def seqs(burst: Burst) -> list[int]:
    return [message.seq for message in burst.messages]


def test_all_messages_that_are_there_belong_together_and_nothing_else_does() -> None:
    entries = [said(3), Entry("bot", "Te leo.", NOW, 4), said(5), Entry("system", "Aviso", NOW, 6), said(7)]
    burst = burst_of(entries, 0.0, LATE)
    assert seqs(burst) == [3, 5, 7]
    assert burst.text == "hola\nhola\nhola"
    assert burst.last_seq == 7


@pytest.mark.parametrize(
    ("late", "wrote_at", "overtaken"),
    [
        (0.0, NOW + 60, False),
        (LATE - 1, NOW + 60, False),
        (LATE, NOW + 60, True),
        (LATE, NOW - LATE - 1, False),
        (LATE, 0.0, False),
    ],
)
def test_late_and_overtaken_by_newer_ones(late: float, wrote_at: float, overtaken: bool) -> None:
    assert burst_of([said(3, late=late)], wrote_at, LATE).overtaken is overtaken


def test_an_overtaken_message_is_not_mixed_with_todays() -> None:
    entries = [said(3), said(4, late=LATE * 2), said(5, late=LATE * 2), said(6)]
    assert seqs(burst_of(entries, NOW - 5, LATE)) == [3]
    assert seqs(burst_of(entries[1:], NOW - 5, LATE)) == [4, 5]
    assert seqs(burst_of(entries[3:], NOW - 5, LATE)) == [6]


def test_a_long_burst_is_cut_before_it_is_too_long_for_one_turn() -> None:
    entries = [said(3, "a" * LONGEST_TEXT), said(4)]
    assert seqs(burst_of(entries, 0.0, LATE)) == [3]


@pytest.mark.parametrize(
    ("kinds", "kind"),
    [
        (["text"], "text"),
        (["button"], "button"),
        (["audio", "text"], "audio"),
        (["audio", "image", "text"], "image"),
    ],
)
def test_the_kind_is_that_of_the_last_that_is_no_text(kinds: list[Kind], kind: Kind) -> None:
    messages = [Entry("citizen", "", NOW, seq, kind=kind) for seq, kind in enumerate(kinds, 1)]
    assert Burst(tuple(messages)).kind == kind


def test_the_worst_decides_with_the_signals_of_all() -> None:
    seq, decided = worst({3: risk(1, "saludo", "a"), 4: risk(4, "trata", "b"), 5: risk(2, "suicidio", "a")})
    assert (seq, decided.level, decided.topic) == (4, 4, "trata")
    assert sorted(signal.phrase for signal in decided.signals) == ["a", "a", "b"]


entries = st.lists(
    st.tuples(st.sampled_from(["citizen", "bot", "system"]), st.sampled_from([0.0, 60.0, LATE * 2])),
    max_size=12,
)


@given(entries, st.sampled_from([0.0, NOW - 2 * LATE, NOW, NOW + 60]))
def test_bursts_cover_every_message_once_and_in_order(made, wrote_at) -> None:
    log = [said(1)] + [
        Entry(author, "x", NOW - late, at, received=NOW if late else None)
        for at, (author, late) in enumerate(made, 2)
    ]
    covered: list[int] = []
    while rest := [entry for entry in log if entry.seq > (covered[-1] if covered else 0)]:
        own = [entry for entry in rest if entry.author == "citizen"]
        if not own:
            break
        begun = [entry for entry in rest if entry.seq >= own[0].seq]
        burst = burst_of(begun, wrote_at, LATE)
        covered += seqs(burst)
    assert covered == [entry.seq for entry in log if entry.author == "citizen"]
