"""Actions over connections that stay open, once a turn."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from bot.rasa_server.action_endpoint import KeptAliveEndpoint, one_turn


class Server:
    """Answers with what it was sent; `connections` are the different ones that came."""

    def __init__(self) -> None:
        self.connections: set[object] = set()

    async def answer(self, request: web.Request) -> web.Response:
        self.connections.add(request.transport)
        body = await request.json()
        if body.get("fail"):
            return web.Response(status=500, text="no")
        return web.json_response({"got": body, **body.get("brings", {})})


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    from ops.ports import free_port

    server, app, port = Server(), web.Application(), free_port()
    app.router.add_post("/webhook", server.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    server.url = f"http://127.0.0.1:{port}/webhook"
    yield server
    await runner.cleanup()


@pytest.fixture
async def endpoint(server: Server) -> AsyncIterator[KeptAliveEndpoint]:
    endpoint = KeptAliveEndpoint.instead_of(EndpointConfig(server.url, enable_selective_domain=True))
    yield endpoint
    await endpoint.close()


async def test_one_call_after_the_other_shares_a_connection(server, endpoint) -> None:
    for number in range(5):
        said = {"n": number, "text": "¿qué hago? / ñ 😟"}
        assert await endpoint.request(json=said, method="post", timeout=300) == {"got": said}
    assert len(server.connections) == 1


async def test_calls_at_once_do_not_wait_for_each_other(server, endpoint) -> None:
    await asyncio.gather(*(endpoint.request(json={"n": n}) for n in range(10)))
    assert len(server.connections) > 1


async def test_an_error_status_is_an_error_and_the_next_call_works(server, endpoint) -> None:
    with pytest.raises(ClientResponseError):
        await endpoint.request(json={"fail": True})
    assert await endpoint.request(json={}) == {"got": {}}


async def test_after_it_was_closed_it_opens_again(server, endpoint) -> None:
    await endpoint.request(json={})
    await endpoint.close()
    assert await endpoint.request(json={}) == {"got": {}}


def test_it_keeps_the_settings_of_rasas_endpoint() -> None:
    rasas = EndpointConfig("http://x/webhook", token="t", enable_selective_domain=True)
    ours = KeptAliveEndpoint.instead_of(rasas)
    assert (ours.url, ours.token, ours.kwargs) == (rasas.url, rasas.token, rasas.kwargs)


GUIDANCE = {"events": [], "responses": [{"response": "utter_saludo"}]}
FIRST = {"next_action": "action_assess", "brings": {"later": {"action_guidance": GUIDANCE}}}
THEN = {"next_action": "action_guidance"}


async def test_a_step_that_came_with_the_first_is_not_asked_for_again(endpoint) -> None:
    with one_turn():
        assert await endpoint.request(json=FIRST) == {"got": FIRST}
        assert await endpoint.request(json=THEN) == GUIDANCE
        assert await endpoint.request(json=THEN) == {"got": THEN}, "used once"


async def test_it_belongs_to_its_turn(endpoint) -> None:
    with one_turn():
        await endpoint.request(json=FIRST)
    with one_turn():
        assert await endpoint.request(json=THEN) == {"got": THEN}


async def test_turns_at_once_do_not_share_their_steps(endpoint) -> None:
    async def turn(number: int) -> object:
        mine = {"events": [], "responses": [{"response": f"utter_{number}"}]}
        with one_turn():
            await endpoint.request(json={**FIRST, "brings": {"later": {"action_guidance": mine}}})
            # Rasa runs a turn in a task of its own, which has a time limit.
            return await asyncio.wait_for(endpoint.request(json=THEN), 5) == mine

    assert all(await asyncio.gather(*(turn(number) for number in range(10))))


async def test_outside_a_turn_every_step_is_asked_for(endpoint) -> None:
    assert "later" in await endpoint.request(json=FIRST)
    assert await endpoint.request(json=THEN) == {"got": THEN}
