"""Conversations through the channels service: who speaks, how often, and what happens while somebody waits."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.directory import numbers_in
from bot.risk import RiskAssessment
from channels.cases import Case
from channels.model import Entry
from ops.talk.chat import Heard
from ops.talk.running_bot import RunningBot
from tests.conversations import expectations
from tests.conversations.invariants import MOST_BUBBLES, Watch
from tests.conversations.script import Script, scripts
from tests.conversations.service import Person, Service

CRISIS = "ya no quiero vivir, me quiero matar hoy"
# Behaviours that change who speaks or what is at stake; all that happens in them is that people write.
BEHAVIOURS = ("recaida", "digresion", "cambio_de_tema", "impaciencia", "rechazo")
SCRIPTS = list(scripts())
WRITTEN = [s for s in SCRIPTS if s.behaviour in BEHAVIOURS and all("di" in turn for turn in s.turns)]
BURSTS = [s for s in SCRIPTS if "rafaga" in s.turns[0]]


@pytest.fixture
async def service(bot: RunningBot) -> AsyncIterator[Service]:
    async with Service(bot) as running:
        yield running


@pytest.fixture
async def person(service: Service) -> Person:
    return Person(service)


def texts(entries: list[Entry]) -> set[str]:
    return {entry.text for entry in entries}


async def test_a_burst_is_answered_once_and_to_its_worst_message(service: Service, person: Person) -> None:
    await person.writes("hola", CRISIS, "perdón por molestar")
    await service.start()
    await person.handled()
    authors = [entry.author for entry in await person.transcript()]
    assert authors[:3] == ["citizen"] * 3
    assert authors[3:] == ["bot"] * len(authors[3:])
    assert 1 <= len(authors[3:]) <= MOST_BUBBLES
    assert "911" in numbers_in((await person.transcript())[3].text)
    assert (await person.case()).level == 4


async def test_a_counselor_comes_and_goes(service: Service, person: Person) -> None:
    await service.start()
    first = await person.says("me quiero suicidar")
    await person.is_taken()
    assert await person.says("hola ana", "gracias por contestar") == []
    await person.is_handed_back()
    back = await person.says("¿y ahora?")
    assert back
    assert not texts(back) & texts(first)
    await person.is_taken()
    await person.is_closed()
    assert await person.says("hola de nuevo")
    assert (await person.conversation()).case is None


async def test_somebody_who_waits_is_not_left_alone_and_hears_nothing_twice(
    service: Service, person: Person
) -> None:
    await service.start()
    said = await person.says(CRISIS)
    for pause in (61, 181, 481):
        before = len(await person.transcript())
        await person.passes(pause)
        company = await person.hears(before)
        assert {entry.author for entry in company} == {"bot"}
        assert not texts(company) & texts(said)
        said = company
    assert numbers_in(" ".join(texts(said))), "nobody is at the desk: the lines that answer now"


async def test_with_a_counselor_nobody_else_keeps_company(service: Service, person: Person) -> None:
    await service.start()
    await person.says(CRISIS)
    await person.is_taken()
    before = await person.transcript()
    await person.passes(3600)
    await service.rounds_of_the_sweep(2)
    assert await person.transcript() == before


async def test_without_a_page_nobody_is_written_to(service: Service, person: Person) -> None:
    await service.start()
    await person.says(CRISIS)
    before = await person.transcript()
    service.now += 120
    await service.rounds_of_the_sweep(2)
    assert await person.transcript() == before


@pytest.mark.parametrize("script", BURSTS, ids=str)
async def test_what_is_there_together_is_answered_together(
    service: Service, person: Person, script: Script
) -> None:
    turn = script.turns[0]
    await person.writes(*turn["rafaga"])
    await service.start()
    heard = await answered(service, person, None, len(turn["rafaga"]))
    found = Watch().faults(heard, str(turn)) + expectations.faults(turn, heard, None)
    assert not found, f"{turn}: {found}\n{heard.texts}"


@pytest.mark.parametrize("script", WRITTEN, ids=str)
async def test_conversation(service: Service, person: Person, script: Script) -> None:
    await service.start()
    watch, before = Watch(), None
    for number, turn in enumerate(script.turns, 1):
        await person.writes(turn["di"])
        heard = await answered(service, person, before, 1)
        found = watch.faults(heard, str(turn)) + expectations.faults(turn, heard, before)
        assert not found, f"turn {number} {turn}: {found}\n{heard.texts}"
        before = heard


async def answered(service: Service, person: Person, before: Heard | None, written: int) -> Heard:
    """The turn that follows the last `written` messages, as the store tells it.

    A case that rose is what an escalation comes to.
    """
    entries = await person.answer()
    now, risks = await person.conversation(), await service.conversations.risks(person.id)
    own = sorted(risks)[-written:]
    risk = max((RiskAssessment.from_dict(risks[seq]) for seq in own), key=lambda risk: risk.level)
    level = before.case.level if before and before.case else -1
    risen = [escalation(now.case)] if now.case and now.case.level > level else []
    body = {"replies": [reply_of(entry) for entry in entries], "commands": risen}
    return Heard(body, risk, now.case, now.context, now.owner)


def escalation(case: Case) -> dict[str, Any]:
    return {"command": "escalate", "level": case.level, "topic": case.topic, "reason": case.reason}


def reply_of(entry: Entry) -> dict[str, Any]:
    shown = entry.to_dict()
    return {"text": entry.text, "buttons": shown["buttons"] or []}
