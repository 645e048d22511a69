"""Somebody waits for a counselor: the bot keeps them company, once for each pause, and tells where they stand."""

from __future__ import annotations

from typing import Any

import pytest

from channels.case_context import Answered, CaseContext
from channels.cases import close, hand_back
from channels.store.keys import ConversationKeys
from channels.turn import Turn
from tests.integration.death import Killed, dying
from tests.integration.world import ID, World


async def open_page(world: World, conversation: str = ID) -> None:
    """The person's page is open, for a day."""
    await world.redis.zadd(ConversationKeys(conversation).online, {"socket": world.clock.now + 86_400})


async def pass_time(world: World, seconds: float, step: float = 15.0) -> None:
    """Sweeps and dispatch work on while nobody writes."""
    until = world.clock.now + seconds
    while world.clock.now < until:
        world.clock.now += step
        await world.sweep.once()
        await world.handle_all()


def checkins(world: World) -> list[int]:
    return [asked["metadata"]["checkin"] for asked in world.bot.asked if asked.get("event") == "espera"]


async def test_the_bot_checks_in_at_growing_pauses_and_then_lets_be(world: World) -> None:
    await open_page(world)
    await world.say("nivel 3")
    await pass_time(world, 60)
    assert checkins(world) == [1]
    asked = world.bot.asked[-1]
    assert asked["metadata"]["silent_seconds"] == 60
    assert asked["metadata"]["owner"] == "waiting"
    assert await world.authors() == ["citizen", "bot", "bot"]
    assert [item.seq for item in await world.outbox()] == [2, 3]
    await pass_time(world, 180)
    assert checkins(world) == [1, 2]
    await pass_time(world, 2 * 3600, step=60)
    assert checkins(world) == [1, 2, 3, 4, 5]
    assert await world.inbox() == []


async def test_a_checkin_is_made_once_however_often_it_is_asked_for(world: World) -> None:
    await open_page(world)
    await world.say("nivel 3")
    world.clock.now += 60
    for _ in range(3):
        await world.sweep.once()
    assert len(await world.inbox()) == 3
    await world.handle_all()
    assert await world.authors() == ["citizen", "bot", "bot"]
    assert (await world.case()).checkins == 1
    assert await world.inbox() == []


@pytest.mark.parametrize("kills", [1, 3])
async def test_killed_while_rasa_thinks_it_is_made_once_all_the_same(world: World, kills: int) -> None:
    await open_page(world)
    await world.say("nivel 3")
    dying(world, kills)
    world.clock.now += 60
    await world.sweep.once()
    for _ in range(kills):
        with pytest.raises(Killed):
            await world.handle_all()
        assert await world.authors() == ["citizen", "bot"]
    await world.handle_all()
    assert await world.authors() == ["citizen", "bot", "bot"]
    assert len({asked["message_id"] for asked in world.bot.asked[1:]}) == 1


async def test_without_rasa_the_company_is_fixed(world: World) -> None:
    await open_page(world)
    await world.say("nivel 3")
    world.bot.fails = True
    await pass_time(world, 60)
    assert [entry.text for entry in await world.transcript()][2:] == ["compañía 1"]


async def test_the_bot_may_have_nothing_to_say(world: World) -> None:
    await open_page(world)
    await world.say("nivel 3")
    world.bot.answer = Turn(())
    await pass_time(world, 60)
    assert await world.authors() == ["citizen", "bot"]
    assert (await world.case()).checkins == 1


@pytest.mark.parametrize("end", ["claim", "close", "hand_back", "page"])
async def test_it_stops_when_somebody_came_or_nobody_is_there(world: World, end: str) -> None:
    await open_page(world)
    await world.say("nivel 3")
    case = await world.case() if end == "page" else await world.claim()
    if end == "close":
        await world.changes.apply(case.id, lambda c: close(c, "ana", "atendido", "", world.clock()))
    if end == "hand_back":
        await world.changes.apply(case.id, lambda c: hand_back(c, "ana", world.clock()))
    if end == "page":
        await world.redis.delete(ConversationKeys(ID).online)
    await pass_time(world, 3 * 3600, step=60)
    assert checkins(world) == []


async def test_a_claim_while_rasa_thinks_silences_the_checkin(world: World) -> None:
    await open_page(world)
    await world.say("nivel 3")
    think = world.bot.turn

    async def claimed_meanwhile(request: dict[str, Any]) -> Turn:
        turn = await think(request)
        await world.claim("ana")
        return turn

    world.bot.turn = claimed_meanwhile  # type: ignore[method-assign]
    await pass_time(world, 60)
    assert checkins(world) == [1]
    assert await world.authors() == ["citizen", "bot"]
    assert await world.inbox() == []


async def test_who_writes_before_the_checkin_is_answered_and_not_checked_on(world: World) -> None:
    await open_page(world)
    await world.say("nivel 3")
    world.clock.now += 60
    await world.sweep.once()
    (checkin,) = await world.inbox()
    await world.write("aquí estoy")
    message = (await world.inbox())[-1]
    await world.dispatcher.handle(message)
    await world.dispatcher.handle(checkin)
    assert checkins(world) == []
    assert await world.inbox() == []


@pytest.mark.parametrize(
    ("topic", "answers", "wanted"),
    [
        ("suicidio", {}, [1]),
        ("violencia_familiar", {}, []),
        ("violencia_familiar", {"escribir_a_salvo": "si"}, [1]),
        ("violencia_familiar", {"escribir_a_salvo": "no"}, []),
        ("suicidio", {"puede_hablar": "no_sabe"}, []),
    ],
)
async def test_a_telephone_that_may_be_watched_is_left_alone(world: World, topic, answers, wanted) -> None:
    told = tuple(Answered(name, "", answer, "", 1.0) for name, answer in answers.items())
    world.bot.answer = Turn(world.bot.answer.replies, (), CaseContext(answers=told))
    await world.write(f"nivel 3 {topic}", channel="whatsapp")
    await world.handle_all()
    await pass_time(world, 90)
    assert checkins(world) == wanted


async def test_the_person_is_told_where_they_stand(world: World) -> None:
    for n, level in enumerate([4, 3, 2, 2]):
        await world.say(f"nivel {level}", f"web-{n}")
        world.clock.now += 1
    await world.presence.beat("ana", world.clock.now)
    await world.presence.beat("bea", world.clock.now - 500)
    await world.say("nivel 3")
    told = world.bot.asked[-1]["metadata"]["waiting"]
    assert told == {"counselors": 1, "ahead": 2, "over_limit": False}
    await world.say("nivel 4", "web-9")
    assert world.bot.asked[-1]["metadata"]["waiting"]["ahead"] == 1
    await world.say("nivel 2", "web-10")
    assert world.bot.asked[-1]["metadata"]["waiting"] == {"counselors": 1, "ahead": 6, "over_limit": True}
    await world.say("hola", "web-11")
    assert world.bot.asked[-1]["metadata"]["waiting"]["ahead"] == 7


async def test_with_nobody_on_duty_the_desk_is_alarmed_and_the_bot_knows_it(world: World) -> None:
    await world.say("nivel 4")
    assert world.bot.asked[-1]["metadata"]["waiting"]["counselors"] == 0
    case = await world.case()
    await world.desk.until(kind="alarm", case_id=case.id, reason="nuevo")
    await pass_time(world, 60)
    await world.desk.until(kind="alarm", case_id=case.id, reason="sin_atender")


async def test_silence_in_imminent_danger_is_an_alarm_once_and_goes_to_the_top(world: World) -> None:
    await world.say("nivel 4", "web-first")
    await world.say("nivel 4")
    case = await world.case()
    world.clock.now += 100
    await world.say("nivel 0 sigo aquí", "web-first")
    await pass_time(world, 150)
    heard = [n for n in world.desk.notices if n["kind"] == "alarm" and n["reason"] == "silencio"]
    assert [n["case_id"] for n in heard] == [case.id]
    assert (await world.case()).silent
    assert (await world.case()).level == 4
    assert (await world.line.place(case, 4)).ahead == 1
    assert (await world.line.place(await world.case(), 4)).ahead == 0
    await world.say("nivel 0 perdón")
    assert not (await world.case()).silent
    await pass_time(world, 240)
    heard = [n["case_id"] for n in world.desk.notices if n.get("reason") == "silencio"]
    assert heard.count(case.id) == 2, "a new silence is a new alarm"
