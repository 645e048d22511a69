"""Small pure rules: alarms, vanished counselors, the order of the queue, context, breaker, tokens."""

from __future__ import annotations

import base64
import random
from dataclasses import replace

import pytest

from bot.risk import Context
from channels.desk.batch import Batch
from channels.desk.overdue import alarm_due, vanished
from channels.desk.projection import queue
from channels.dispatch.breaker import FAILURES, PAUSE_SECONDS, Breaker
from channels.dispatch.context import context_of
from channels.identity import web_conversation_id
from channels.model import Author, Entry
from channels.store.floor import Standing
from channels.store.keys import SHARDS, ConversationKeys, new_case_id, shard_of, shard_of_case
from tests.unit.channels.examples import NOW, case, claimed, conversation


@pytest.mark.parametrize(("level", "seconds"), [(4, 60), (3, 120), (2, 600), (0, 600)])
def test_alarms_come_in_time_and_again(level: int, seconds: float) -> None:
    waiting = case(level)
    assert not alarm_due(waiting, NOW + seconds - 1)
    assert alarm_due(waiting, NOW + seconds)
    alarmed = replace(waiting, alarmed_at=NOW + seconds)
    assert not alarm_due(alarmed, NOW + 2 * seconds - 1)
    assert alarm_due(alarmed, NOW + 2 * seconds)


def test_a_claimed_case_is_not_alarmed() -> None:
    assert not alarm_due(claimed(4), NOW + 10_000)


@pytest.mark.parametrize(
    ("sign", "server_since", "gone"),
    [
        (NOW + 900, NOW, False),
        (NOW + 800, NOW, True),
        (None, NOW, True),
        (NOW + 800, None, False),
        (NOW + 800, NOW + 950, False),
    ],
)
def test_when_a_counselor_vanished(sign: float | None, server_since: float | None, gone: bool) -> None:
    signs = {"ana": sign} if sign else {}
    assert vanished(claimed(user="ana"), signs, server_since, NOW + 1000) is gone


def test_who_has_just_claimed_is_there() -> None:
    assert not vanished(claimed(user="ana"), {}, NOW - 1000, NOW + 6)


def test_the_queue_shows_the_most_endangered_first() -> None:
    cases = [
        case(4, id="c-1-a"),
        case(3, id="c-1-b", returned=True, waiting_since=NOW + 9),
        case(3, id="c-1-c", waiting_since=NOW),
        case(3, id="c-1-d", waiting_since=NOW + 5),
        case(2, id="c-1-e", waiting_since=NOW - 500),
        replace(claimed(4), id="c-1-f"),
        replace(claimed(2), id="c-1-g"),
    ]
    shuffled = random.Random(3).sample(cases, len(cases))
    shown = queue(Standing(of, conversation(of), online=False) for of in shuffled)
    assert [item["id"] for item in shown] == [of.id for of in cases]


def entry(author: Author, text: str) -> Entry:
    return Entry(author, text, NOW)


@pytest.mark.parametrize(
    ("said", "context"),
    [
        ([], Context()),
        ([("citizen", "hola"), ("bot", "¿Estás a salvo?")], Context(("hola",), "¿Estás a salvo?", (None,))),
        ([("bot", "¿Estás a salvo?"), ("bot", "Llama al 911.")], Context((), "¿Estás a salvo?")),
        (
            [("bot", "¿Estás a salvo?"), ("citizen", "pues")],
            Context(("pues",), "¿Estás a salvo?", ("¿Estás a salvo?",)),
        ),
        ([("bot", "¿A?"), ("citizen", "sí"), ("bot", "Gracias.")], Context(("sí",), None, ("¿A?",))),
        ([("citizen", str(n)) for n in range(6)], Context(("2", "3", "4", "5"), None, (None,) * 4)),
    ],
)
def test_what_the_assessment_is_told(said: list[tuple[Author, str]], context: Context) -> None:
    assert context_of([entry(author, text) for author, text in said]) == context


def test_the_breaker_opens_tries_again_and_closes() -> None:
    now = [0.0]
    breaker = Breaker(lambda: now[0])
    for _ in range(FAILURES):
        assert breaker.allows()
        breaker.failed()
    assert not breaker.allows()
    now[0] = PAUSE_SECONDS
    assert breaker.allows()
    assert not breaker.allows(), "one try at a time"
    breaker.succeeded()
    assert breaker.allows()


def test_a_token_opens_one_conversation_and_only_with_the_key() -> None:
    token = base64.urlsafe_b64encode(bytes(range(32))).decode().rstrip("=")
    name = web_conversation_id(token, "k" * 32)
    assert name == web_conversation_id(token, "k" * 32)
    assert name != web_conversation_id(token, "j" * 32)
    assert token not in name


@pytest.mark.parametrize("token", ["", "a", "ñ" * 43, "a" * 43 + "\n", "a" * 42, "a" * 86, "+" * 43])
def test_other_tokens_are_refused(token: str) -> None:
    with pytest.raises(ValueError, match=r"token"):
        web_conversation_id(token, "k" * 32)


def test_conversations_spread_over_all_shards_and_a_case_knows_its_own() -> None:
    names = [f"web-{n}" for n in range(2000)]
    assert {shard_of(name) for name in names} == set(range(SHARDS))
    assert all(shard_of_case(new_case_id(name)) == shard_of(name) for name in names)
    keys = ConversationKeys(names[0])
    assert keys.log.startswith(f"{{s{shard_of(names[0])}}}:")


@pytest.mark.parametrize("case_id", ["", "c", "c-1", "c-99-a", "c--1-a", "x-1-a", "c-1-", "c-1-{s2}"])
def test_other_case_ids_are_refused(case_id: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        shard_of_case(case_id)


def test_notices_are_read_once_however_many_came() -> None:
    batch = Batch()
    for seq in (3, 4, 3):
        batch.add({"kind": "entry", "conversation": "web-1", "seq": seq, "case_id": "c-1-a"})
    batch.add({"kind": "case", "case_id": "c-1-a"})
    assert batch.entries == {("c-1-a", "web-1"): {3, 4}}
    assert batch.cases == {"c-1-a"}
    assert not batch.everything
    batch.add(None)
    assert batch.everything
