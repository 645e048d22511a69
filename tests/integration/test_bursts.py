"""Several messages that are there already are each assessed, and answered once (P1 to P4)."""

from __future__ import annotations

import random
from typing import Any

import pytest

from channels.turn import Turn
from tests.fakes.risk import assess
from tests.integration.death import Killed, dying
from tests.integration.world import ID, World


async def write(world: World, *texts: str) -> None:
    for text in texts:
        await world.write(text)


async def test_a_burst_is_answered_once_and_each_message_assessed(world: World) -> None:
    await write(world, "hola", "nivel 1", "¿hay alguien?")
    await world.handle_all()
    assert await world.authors() == ["citizen"] * 3 + ["bot"]
    (asked,) = world.bot.asked
    assert (asked["text"], asked["message_id"]) == ("hola\nnivel 1\n¿hay alguien?", f"{ID}:3")
    assert asked["metadata"]["risk"]["level"] == 1
    assert {seq: risk["level"] for seq, risk in (await world.conversations.risks(ID)).items()} == {
        1: 0,
        2: 1,
        3: 0,
    }
    assert (await world.load()).handled_seq == 3
    assert await world.inbox() == []


async def test_the_worst_message_of_a_burst_opens_the_case_and_decides_the_turn(world: World) -> None:
    await write(world, "hola", "nivel 2 suicidio", "nivel 4 trata", "perdón")
    await world.handle_all()
    case = await world.case()
    assert [(rise.level, rise.seq) for rise in case.history] == [(2, 2), (4, 3)]
    assert len(case.signals) == 2
    (asked,) = world.bot.asked
    assert (asked["metadata"]["risk"]["level"], asked["metadata"]["risk"]["topic"]) == (4, "trata")
    assert asked["metadata"]["owner"] == "bot"


async def test_danger_in_a_burst_is_at_the_desk_before_the_next_message_is_read(world: World) -> None:
    levels: list[int] = []

    def slow(text: str, context: Any) -> Any:
        levels.append(len([n for n in world.desk.notices if n["kind"] == "alarm"]))
        return assess(text, context)

    world.dispatcher = world.new_dispatcher(slow)
    await write(world, "nivel 3", "hola")
    (first, _) = await world.inbox()
    await world.dispatcher.handle(first)
    case = await world.case()
    await world.desk.until(kind="alarm", case_id=case.id, reason="nuevo")
    assert len(levels) == 2


async def test_what_comes_while_the_bot_thinks_gets_its_own_answer(world: World) -> None:
    think = world.bot.turn

    async def turn(request: dict[str, Any]) -> Turn:
        if len(world.bot.asked) == 0:
            await world.write("y otra cosa")
        return await think(request)

    world.bot.turn = turn  # type: ignore[method-assign]
    await write(world, "hola", "¿hay alguien?")
    await world.handle_all()
    await world.handle_all()
    assert [asked["text"] for asked in world.bot.asked] == ["hola\n¿hay alguien?", "y otra cosa"]
    assert (await world.authors()).count("bot") == 2


async def test_asked_again_after_a_crash_a_turn_is_the_same_whatever_came_meanwhile(world: World) -> None:
    dying(world, 1)
    await write(world, "hola", "¿hay alguien?")
    with pytest.raises(Killed):
        await world.handle_all()
    await world.write("sigo aquí")
    world.dispatcher = world.new_dispatcher()
    await world.handle_all()
    assert [asked["message_id"] for asked in world.bot.asked] == [f"{ID}:2", f"{ID}:2", f"{ID}:3"]
    assert [asked["text"] for asked in world.bot.asked][1:] == ["hola\n¿hay alguien?", "sigo aquí"]
    assert await world.authors() == ["citizen"] * 3 + ["bot"] * 2
    assert await world.inbox() == []


async def test_a_single_message_asked_again_does_not_swallow_the_next(world: World) -> None:
    dying(world, 1)
    await world.write("sí")
    with pytest.raises(Killed):
        await world.handle_all()
    await world.write("nivel 4")
    world.dispatcher = world.new_dispatcher()
    await world.handle_all()
    assert [asked["message_id"] for asked in world.bot.asked] == [f"{ID}:1", f"{ID}:1", f"{ID}:2"]
    assert (await world.case()).level == 4


async def test_a_counselor_hears_each_message_and_the_bot_none(world: World) -> None:
    await world.say("nivel 2")
    await world.claim()
    await write(world, "gracias", "nivel 4", "¿sigues?")
    await world.handle_all()
    assert len(world.bot.asked) == 1
    assert (await world.case()).level == 4
    assert sorted(await world.conversations.risks(ID)) == [1, 3, 4, 5]


async def test_an_audio_and_words_are_one_turn_and_an_audio_alone_is_an_event(world: World) -> None:
    await world.write("", kind="audio")
    await world.handle_all()
    assert (world.bot.asked[0]["event"], world.bot.asked[0]["metadata"]["kind"]) == ("adjunto", "audio")
    await world.write("", kind="image")
    await world.write("eso me hizo")
    await world.handle_all()
    assert "event" not in world.bot.asked[1]
    assert (world.bot.asked[1]["text"], world.bot.asked[1]["metadata"]["kind"]) == ("eso me hizo", "image")


async def test_wa4_a_message_that_comes_hours_late_does_not_answer_todays_question(world: World) -> None:
    await world.say("hola")
    old = world.clock.now - 3 * 3600
    await world.write("sí", sent_at=old)
    await world.write("¿siguen?")
    await world.handle_all()
    late, fresh = world.bot.asked[1:]
    assert (late["text"], late["metadata"]["overtaken"], late["metadata"]["late_seconds"]) == (
        "sí", True, 3 * 3600,
    )  # fmt: skip
    assert (fresh["text"], fresh["metadata"]["overtaken"]) == ("¿siguen?", False)


@pytest.mark.parametrize("seed", range(12))
async def test_whatever_dies_when_each_message_is_answered_once_and_in_order(world: World, seed: int) -> None:
    """Writing, handling and dying in any order; Rasa runs a dialogue once for each turn it is asked for."""
    chance = random.Random(seed)
    ran: dict[str, str] = {}
    think = world.bot.turn

    async def turn(request: dict[str, Any]) -> Turn:
        text = ran.setdefault(request["message_id"], request["text"])
        assert text == request["text"], "the same turn is always the same messages"
        answer = await think(request)
        if chance.random() < 0.4:
            raise Killed
        return answer

    world.bot.turn = turn  # type: ignore[method-assign]
    sent = []
    for n in range(25):
        sent.append(f"m{n} nivel {chance.choice('00024')}")
        await world.write(sent[-1])
        if chance.random() < 0.5:
            await _handled_or_dead(world)
    while await world.inbox():
        await _handled_or_dead(world)
    assert "\n".join(ran.values()).split("\n") == sent, "each message in one turn, in order"
    entries = await world.transcript()
    assert [entry.text for entry in entries if entry.author == "citizen"] == sent
    assert len([entry for entry in entries if entry.author == "bot"]) == len(ran), "one answer each turn"
    assert len(await world.conversations.risks(ID)) == len(sent)
    assert len(await world.floor.case_ids()) == 1
    assert (await world.load()).handled_seq == max(e.seq for e in entries if e.author == "citizen")


async def _handled_or_dead(world: World) -> None:
    try:
        await world.handle_all()
    except Killed:
        world.dispatcher = world.new_dispatcher()
