"""The action server: `python -m bot.actions.server --port N`, on loopback only.

The SDK's own launcher listens on every address, and its error handler sends the request, which is the
whole conversation, back to the caller and into the log (promise P10).
"""

from __future__ import annotations

import argparse
import logging
import warnings
from typing import Any

from rasa_sdk.endpoint import create_app
from sanic import Sanic
from sanic.handlers import ErrorHandler
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.actions.assess import ActionAssess
from bot.actions.escalate import ActionEscalate
from bot.actions.executor import TurnExecutor
from bot.actions.guidance import ActionGuidance
from bot.actions.handover import ActionHandover
from bot.directory import lines
from bot.garbage import leave_loaded_alone
from bot.texts import responses

HOST = "127.0.0.1"
ACTIONS = (ActionAssess, ActionGuidance, ActionEscalate, ActionHandover)

logger = logging.getLogger("bot.actions")


class QuietErrors(ErrorHandler):
    """Answers and logs the class of an error, never its text."""

    def default(self, request: Request, exception: Exception) -> HTTPResponse:
        name = type(exception).__name__
        logger.error("action failed: %s", name)
        return json({"error": name}, status=getattr(exception, "status_code", 500))


def build() -> Sanic[Any, Any]:
    """The server's application with our actions registered."""
    executor = TurnExecutor()
    for action in ACTIONS:
        executor.register_action(action())
    app: Sanic[Any, Any] = create_app(executor, cors_origins=[])
    app.error_handler = QuietErrors()
    # Read texts and directory now: a broken file must stop the start, not a conversation.
    responses()
    lines()
    leave_loaded_alone()
    return app


def main() -> None:
    parser = argparse.ArgumentParser(description="Serves the custom actions of bot/actions on loopback.")
    parser.add_argument("--port", type=int, required=True)
    port = parser.parse_args().port
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # Rasa is older than this SDK on purpose; without this every call of an action says so.
    warnings.filterwarnings("ignore", message=".*version.*", category=UserWarning, module="rasa_sdk")
    build().run(host=HOST, port=port, single_process=True, access_log=False, motd=False)


if __name__ == "__main__":
    main()
