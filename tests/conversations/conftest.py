"""One running bot for all conversations: Redis, action server and Rasa with a trained model.

Run from the main environment; Rasa is started from its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ops.talk.running_bot import RunningBot
from ops.train import train_rasa


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in Path(item.fspath).parents:
            item.add_marker(pytest.mark.rasa)


@pytest.fixture(scope="session")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBot]:
    running = RunningBot(tmp_path_factory.mktemp("bot"), train_rasa())
    try:
        running.start()
        yield running
    finally:
        running.stop()
