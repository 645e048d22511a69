"""Danger reaches the desk before anybody thinks about an answer, and once, whenever dispatch dies."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from channels.case_context import CaseContext
from channels.cases import Case
from channels.turn import Escalate, Turn
from tests.integration.death import Killed, dying
from tests.integration.world import ID, World


def watching(world: World) -> list[tuple[Case | None, list[str]]]:
    """What the store holds at the moment in which Rasa is asked: the case, and who has spoken."""
    seen: list[tuple[Case | None, list[str]]] = []
    think = world.bot.turn

    async def turn(request: dict[str, Any]) -> Turn:
        seen.append(((await world.load()).case, await world.authors()))
        return await think(request)

    world.bot.turn = turn  # type: ignore[method-assign]
    return seen


@pytest.mark.parametrize("level", [2, 3, 4])
async def test_the_case_is_open_before_rasa_is_asked(world: World, level: int) -> None:
    seen = watching(world)
    await world.say(f"nivel {level} trata")
    ((case, authors),) = seen
    assert case is not None
    assert (case.level, case.topic, case.status) == (level, "trata", "open")
    assert authors == ["citizen"]
    await world.desk.until(kind="alarm", case_id=case.id, reason="nuevo")
    assert (await world.case()).id == case.id
    assert await world.authors() == ["citizen", "bot"]


@pytest.mark.parametrize("level", [0, 1])
async def test_what_is_no_danger_opens_nothing_beforehand(world: World, level: int) -> None:
    seen = watching(world)
    await world.say(f"nivel {level}")
    assert seen == [(None, ["citizen"])]


async def test_a_worse_message_raises_the_case_before_rasa_is_asked(world: World) -> None:
    await world.say("nivel 2")
    seen = watching(world)
    await world.say("nivel 4")
    assert seen[0][0] is not None
    assert seen[0][0].level == 4
    await world.desk.until(kind="alarm", reason="sube")


async def test_the_desk_reads_the_assessment_before_rasa_answers(world: World) -> None:
    risks: list[Any] = []
    think = world.bot.turn

    async def turn(request: dict[str, Any]) -> Turn:
        risks.append(await world.conversations.risks(ID))
        return await think(request)

    world.bot.turn = turn  # type: ignore[method-assign]
    await world.say("nivel 3")
    assert risks[0][1]["level"] == 3


@pytest.mark.parametrize("kills", [1, 2, 5])
@pytest.mark.parametrize("command", [(), (Escalate("trata", 4, "riesgo"),)])
async def test_killed_between_the_two_commits(
    world: World, kills: int, command: tuple[Escalate, ...]
) -> None:
    world.bot.answer = Turn(world.bot.answer.replies, command)
    dying(world, kills)
    await world.write("nivel 3 suicidio")
    (item,) = await world.inbox()
    for _ in range(kills):
        with pytest.raises(Killed):
            await world.dispatcher.handle(item)
        case = await world.case()
        assert (case.level, await world.authors()) == (3, ["citizen"])
        assert await world.inbox() == [item], "what is not answered stays"
        world.dispatcher = world.new_dispatcher()
    await world.dispatcher.handle(item)
    after = await world.case()
    assert after.id == case.id
    assert [rise.level for rise in after.history] == [3, 4][: 1 + len(command)]
    assert [signal.phrase for signal in after.signals] == ["nivel 3 suicidio"]
    assert await world.authors() == ["citizen", "bot"]
    assert await world.inbox() == []
    assert len({request["message_id"] for request in world.bot.asked}) == 1
    assert {request["metadata"]["owner"] for request in world.bot.asked} == {"bot"}
    news = [n for n in world.desk.notices if n["kind"] == "alarm" and n["reason"] == "nuevo"]
    assert len(news) == 1, "one case, one alarm"


async def test_a_counselor_who_comes_between_the_two_commits_is_not_talked_over(world: World) -> None:
    think = world.bot.turn

    async def taken_at_once(request: dict[str, Any]) -> Turn:
        await world.claim("ana")
        return await think(request)

    world.bot.turn = taken_at_once  # type: ignore[method-assign]
    assert (await world.say("nivel 4")).owner == "counselor"
    assert await world.authors() == ["citizen"]
    assert (await world.case()).counselor == "ana"
    assert await world.inbox() == []


async def test_two_processes_at_once_open_one_case(world: World) -> None:
    """The lease of the older is gone: it may read, and write nothing."""
    await world.write("nivel 4 trata")
    (item,) = await world.inbox()
    await asyncio.gather(*(world.new_dispatcher().handle(item) for _ in range(6)))
    assert len(await world.floor.case_ids()) == 1
    assert await world.authors() == ["citizen", "bot"]
    assert len((await world.case()).history) == 1


async def test_what_the_bot_knows_reaches_the_case(world: World) -> None:
    world.bot.answer = Turn(world.bot.answer.replies, (), CaseContext(name="Luz", age=15))
    await world.say("hola, soy Luz y tengo 15")
    world.bot.answer = Turn(world.bot.answer.replies, (), CaseContext(place="Iztapalapa"))
    await world.say("nivel 3 suicidio")
    context = (await world.case()).context
    assert (context.name, context.age, context.place) == ("Luz", 15, "Iztapalapa")
