"""How dispatch talks to Rasa: one request a turn, and never a 200 that hides a failure.

Rasa's own REST channel answers 200 and an empty list when handling fails. The protocol is in
`docs/protocols.md`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.garbage import leave_loaded_alone
from bot.rasa_server import patches, quiet_logs
from bot.rasa_server.action_endpoint import KeptAliveEndpoint, one_turn
from bot.rasa_server.errors import SilentTurn, TurnTooSlow, WrongStore
from bot.rasa_server.graph_runner import OrderedGraphRunner
from bot.rasa_server.remembered_predictions import RememberingRunner, may_remember
from bot.rasa_server.tracker_store import WindowedRedisTrackerStore
from bot.rasa_server.turn import answer, turn_of

logger = logging.getLogger(__name__)

NAME = "confianza"
# Dispatch gives the person a fixed answer after 5 s; a turn that takes longer must not be stored.
TURN_SECONDS = 4.0
EVENT_INTENTS = {"espera": "evento_espera", "adjunto": "evento_adjunto"}


class ConfianzaInput(InputChannel):
    """`POST turn` and `GET health` under `/webhooks/confianza`."""

    @classmethod
    def name(cls) -> str:
        return NAME

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        quiet_logs.install()
        patches.install()
        blueprint = Blueprint("confianza_channel")

        @blueprint.listener("after_server_start")
        async def warm_up(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
            prepare(app.ctx.agent)
            # The encoder and the risk model load with the first message; no person should wait for that.
            await app.ctx.agent.processor.parse_message(UserMessage("hola"))
            leave_loaded_alone()
            app.ctx.warm = True

        @blueprint.listener("before_server_stop")
        async def hang_up(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
            await app.ctx.agent.processor.action_endpoint.close()

        @blueprint.get("/health")
        async def health(request: Request) -> HTTPResponse:
            context = request.app.ctx
            ready = getattr(context, "warm", False) and store_of(context.agent) is not None
            return json({"status": "ok" if ready else "loading"}, status=200 if ready else 503)

        @blueprint.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            try:
                return json(await handle(request.app.ctx.agent, request.json))
            except Exception as error:
                name = type(error).__name__
                logger.error("turn failed: %s", name)
                return json({"error": name}, status=504 if isinstance(error, TurnTooSlow) else 500)

        return blueprint


async def handle(agent: Agent, body: dict[str, Any]) -> dict[str, Any]:
    """The answer to one message, from the store when the message has been handled before."""
    conversation_id, message_id = str(body["conversation_id"]), str(body["message_id"])
    store = store_of(agent)
    if store is None:
        raise WrongStore
    # The lock covers the look into the store: a repeat may arrive while the first is still running.
    async with agent.lock_store.lock(conversation_id):
        with store.held(conversation_id), one_turn():
            turn = turn_of(store.events(conversation_id), message_id)
            if turn is None:
                await _run(agent, _message(body))
                turn = turn_of(store.events(conversation_id), message_id)
    if turn is None:
        raise WrongStore
    result = answer(turn)
    # A check-in may have nothing left to say; a message never goes unanswered.
    if not result["replies"] and body.get("event") != "espera":
        raise SilentTurn
    return result


async def _run(agent: Agent, message: UserMessage) -> None:
    try:
        await asyncio.wait_for(agent.processor.handle_message(message), TURN_SECONDS)
    except asyncio.TimeoutError:
        raise TurnTooSlow from None


def prepare(agent: Agent) -> None:
    """Gives a loaded agent what Rasa offers no setting for."""
    processor = agent.processor
    runner = OrderedGraphRunner.instead_of(processor.graph_runner)
    remembering = may_remember(runner, processor.domain)
    target = processor.model_metadata.core_target
    processor.graph_runner = RememberingRunner(runner, target) if remembering else runner
    processor.action_endpoint = KeptAliveEndpoint.instead_of(processor.action_endpoint)


def _message(body: dict[str, Any]) -> UserMessage:
    """A person's text, or an event that nobody wrote, whose intent is known without asking the pipeline.

    Raises KeyError for an event that does not exist, and for a message without a text.
    """
    event = body.get("event")
    intent = EVENT_INTENTS[str(event)] if event else None
    known = {"text": "", "intent": {"name": intent, "confidence": 1.0}, "entities": []}
    return UserMessage(
        "" if intent else harmless(str(body["text"])),
        CollectingOutputChannel(),
        str(body["conversation_id"]),
        parse_data=known if intent else None,
        input_channel=NAME,
        message_id=str(body["message_id"]),
        metadata=body.get("metadata") or {},
    )


def store_of(agent: Agent) -> WindowedRedisTrackerStore | None:
    """Our store behind Rasa's wrapper, which is made to report errors instead of using memory."""
    wrapper = agent.tracker_store
    wrapper.on_tracker_store_error = _fail
    wrapper.on_tracker_store_retrieve_error = _fail
    store = getattr(wrapper, "_tracker_store", None)
    return store if isinstance(store, WindowedRedisTrackerStore) else None


def _fail(error: Exception) -> None:
    raise error


def harmless(text: str) -> str:
    """A person's text as Rasa may read it: a leading slash would name an intent, `/restart` for one."""
    return text.strip().lstrip("/").strip() or "…"
