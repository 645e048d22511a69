"""A third channel is one folder (tests/fakes/sms): its people are found, judged, answered and shown like others."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
from sanic import Sanic

from channels.intake import Intake
from channels.outbox.outbox import Outbox
from channels.store.addresses import Addresses
from channels.store.outbox import OutboxStore
from channels.store.people import People
from channels.streams.leases import Leases
from channels.unreached import Unreached
from channels.vault import Vault
from channels.wiring.remote import RemoteChannel
from ops.ports import free_port
from tests.fakes.sms import webhook
from tests.fakes.sms.transport import SmsTransport
from tests.integration.reception import KEY, SECRET
from tests.integration.world import World


@pytest.fixture
def addresses(world: World) -> Addresses:
    return Addresses(world.redis, Vault([KEY]))


@pytest.fixture
async def gateway(world: World, addresses: Addresses) -> AsyncIterator[httpx.AsyncClient]:
    """The web server with the channel in it, as wiring would add it."""
    people = People(world.scripts, world.conversations, addresses, SECRET)
    channel = RemoteChannel(
        "sms", webhook.blueprint("palabra", Intake(world.conversations, world.clock, people))
    )
    app: Sanic = Sanic("third-channel", configure_logging=False)  # type: ignore[type-arg]
    app.config.TOUCHUP = False  # it rewrites the class, once for each process
    app.blueprint(channel.routes)
    port = free_port()
    server = await app.create_server("127.0.0.1", port, return_asyncio_server=True)
    assert server is not None
    await server.startup()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        yield client
    server.close()
    await server.wait_closed()
    Sanic.unregister_app(app)


async def write(gateway: httpx.AsyncClient, said: str, id: str, secret: str = "palabra") -> int:
    body = {"id": id, "from": "+525512345678", "text": said}
    return (await gateway.post("/webhooks/sms", json=body, headers={"x-secret": secret})).status_code


async def test_a_message_of_a_third_channel_goes_the_whole_way(
    world: World, addresses: Addresses, gateway: httpx.AsyncClient
) -> None:
    assert await write(gateway, "nivel 3 trata", "sms-1") == 200
    assert await write(gateway, "nivel 3 trata", "sms-1") == 200
    await world.handle_all()
    (standing,) = await world.floor.standings(await world.floor.active())
    assert (standing.case.channel, standing.case.level) == ("sms", 3)
    assert standing.conversation.has_phone
    assert world.bot.asked[0]["metadata"]["channel"] == "sms"

    sms, leases = SmsTransport(addresses), Leases(world.redis, world.scripts, "outbox", "one")
    await leases.refresh()
    outbox = Outbox(
        world.conversations,
        OutboxStore(world.scripts),
        Unreached(world.conversations, world.clock),
        {"sms": sms},
    )
    for item in await world.outbox():
        epoch = leases.epoch(item.shard)
        assert epoch is not None
        await outbox.handle(type(item)(**{**vars(item), "epoch": epoch}))
    assert sms.sent == [("525512345678", "Te leo.")]
    assert await world.outbox() == []


async def test_what_a_third_channel_cannot_prove_does_not_come_in(
    world: World, gateway: httpx.AsyncClient
) -> None:
    assert await write(gateway, "hola", "sms-1", secret="otra") == 401
    answer = await gateway.post("/webhooks/sms", json={"id": "x"}, headers={"x-secret": "palabra"})
    assert answer.status_code == 400
    assert await world.inbox() == []
