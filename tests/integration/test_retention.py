"""What is older than it may be kept is deleted, with everything that belongs to it; what is not resolved never is."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from channels.cases import close
from channels.forget import REFUSALS, forget
from channels.model import Entry
from channels.retention import DAY, DailyRetention
from channels.settings import Settings
from channels.store.retention import Retention
from tests.integration.reception import SECRET, Reception
from tests.integration.world import World
from tests.unit.channels.whatsapp.payloads import PHONE

DAYS = 90
# Of a deleted conversation these stay for a while, and name nobody: ids of messages that were seen, that the round
# was made, and what belongs to the processes.
LEFT = ("{people}:", ":seen:", "retention:done", ":lease:", ":epoch:", ":inbox", ":outbox")


class Kept:
    """A world whose store is swept once a day."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.retention = Retention(world.redis, world.scripts)
        self._daily = DailyRetention(world.redis, self.retention, world.clock, DAYS)

    async def passes(self, days: float) -> int:
        """Days go by; how many conversations the round deletes."""
        self.world.clock.now += days * DAY
        await self.world.redis.delete("retention:done")
        gone = await self._daily.once()
        assert gone is not None
        assert await self._daily.once() is None, "once a day"
        return gone

    async def left(self) -> list[str]:
        """Keys that still say anything of a conversation."""
        keys = [str(key) async for key in self.world.redis.scan_iter(count=500)]
        return [key for key in keys if not any(name in key for name in LEFT)]

    async def closes(self) -> str:
        case = await self.world.claim()
        done = await self.world.changes.apply(
            case.id, lambda case: close(case, "ana", "atendido", "nota", self.world.clock())
        )
        return done.id


@pytest.fixture
async def kept(world: World) -> Kept:
    return Kept(world)


@pytest.fixture
async def whatsapp(world: World) -> AsyncIterator[Reception]:
    async with Reception(world.url, world.clock) as made:
        yield made


async def delivered(world: World) -> None:
    """What waits for the person has reached them."""
    for item in await world.outbox():
        await world.redis.xdel(f"{{s{item.shard}}}:outbox", item.stream_id)


async def test_an_old_conversation_is_gone_with_its_closed_case(kept: Kept) -> None:
    await kept.world.say("nivel 3")
    case_id = await kept.closes()
    await delivered(kept.world)
    assert await kept.passes(DAYS - 1) == 0
    assert await kept.passes(2) == 1
    assert await kept.left() == []
    assert await kept.world.conversations.case(case_id) is None
    assert await kept.world.transcript() == []


async def test_it_is_the_last_sign_of_life_that_counts(kept: Kept) -> None:
    await kept.world.say("hola")
    await kept.passes(DAYS - 10)
    await kept.world.say("volví")
    await delivered(kept.world)
    assert await kept.passes(20) == 0
    assert len(await kept.world.transcript()) == 4
    assert await kept.passes(DAYS) == 1


async def test_a_case_that_was_closed_lately_keeps_what_it_is_about(kept: Kept) -> None:
    await kept.world.say("nivel 3")
    await delivered(kept.world)
    kept.world.clock.now += (DAYS - 1) * DAY
    await kept.closes()
    assert await kept.passes(5) == 0
    assert await kept.passes(DAYS) == 1


@pytest.mark.parametrize("claimed", [False, True])
async def test_what_is_not_resolved_is_never_deleted(kept: Kept, claimed: bool) -> None:
    await kept.world.say("nivel 3")
    if claimed:
        await kept.world.claim()
    await delivered(kept.world)
    assert await kept.passes(10 * 365) == 0
    assert (await kept.world.case()).level == 3
    assert len(await kept.world.transcript()) == 2


async def test_what_still_has_to_be_handled_or_delivered_stays(kept: Kept) -> None:
    await kept.world.say("hola")
    await kept.world.write("¿hay alguien?", conversation="web-b")
    assert await kept.passes(DAYS + 1) == 0
    await kept.world.handle_all()
    await delivered(kept.world)
    assert await kept.passes(DAYS + 1) == 2


async def test_who_comes_back_begins_anew(kept: Kept) -> None:
    await kept.world.say("nivel 1")
    await delivered(kept.world)
    await kept.passes(DAYS + 1)
    again = await kept.world.say("hola")
    assert (again.last_seq, again.level) == (2, 0)


async def test_of_a_person_of_whatsapp_neither_number_nor_conversation_is_left(
    kept: Kept, whatsapp: Reception
) -> None:
    await whatsapp.write("hola", "wamid.1", from_user_id="MX.1", timestamp=str(int(kept.world.clock.now)))
    await kept.world.handle_all()
    await delivered(kept.world)
    (conversation,) = await whatsapp.ids()
    assert await kept.passes(DAYS + 1) == 1
    assert await kept.left() == []
    for hashed in (whatsapp.hashes.phone(PHONE), whatsapp.hashes.user("MX.1")):
        assert not await kept.world.redis.exists(f"{{people}}:{hashed}")
    await whatsapp.write("hola", "wamid.2", timestamp=str(int(kept.world.clock.now)))
    assert await whatsapp.ids() != [conversation]


async def test_a_person_asks_to_be_forgotten(kept: Kept, whatsapp: Reception) -> None:
    world = kept.world
    await whatsapp.write("nivel 2", "wamid.1", timestamp=str(int(world.clock.now)))
    await world.say("hola", conversation="web-b")
    await world.handle_all()
    (conversation,) = set(await whatsapp.ids()) - {"web-b"}
    await delivered(world)
    settings = Settings(REDIS_URL=world.url, CONFIANZA_SECRET_KEY=SECRET)
    case = await world.case(conversation)
    assert await forget(settings, case.id) == REFUSALS["open"]
    await world.claim(conversation=conversation)
    said = Entry("counselor", "Hasta pronto.", world.clock())
    await world.changes.say(case.id, said, "desk:1", lambda _case: None)
    await world.changes.apply(case.id, lambda case: close(case, "ana", "atendido", "", world.clock()))
    assert await forget(settings, case.id) == REFUSALS["busy"]
    await delivered(world)
    assert await forget(settings, case.id) is None
    assert await whatsapp.ids() == ["web-b"], "nobody else's"
    assert conversation not in "\n".join(await kept.left())
    assert await forget(settings, case.id) == "No existe ese caso."
    await whatsapp.write("nivel 2", "wamid.1", timestamp=str(int(world.clock.now)))
    assert await whatsapp.ids() == ["web-b"], "delivered once more, it is not stored again"


async def test_a_round_that_failed_is_made_again(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    await kept.world.say("hola")
    await delivered(kept.world)
    with monkeypatch.context() as patch:
        patch.setattr(Retention, "sweep", fails)
        with pytest.raises(ConnectionError):
            await kept.passes(DAYS + 1)
    assert await kept.passes(0) == 1


async def fails(*_: object) -> int:
    raise ConnectionError
