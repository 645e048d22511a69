"""One running bot for all conversations: Redis, action server and Rasa with a trained model.

Run from the main environment; Rasa is started from its own. `CONFIANZA_RASA_PYTHON` and
`CONFIANZA_RASA_MODEL` name another interpreter or archive than those of `make train`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conversations.bot_server import BotServer


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in Path(item.fspath).parents:
            item.add_marker(pytest.mark.rasa)


@pytest.fixture(scope="session")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotServer]:
    server = BotServer(tmp_path_factory.mktemp("bot"))
    try:
        server.start()
        yield server
    finally:
        server.stop()
