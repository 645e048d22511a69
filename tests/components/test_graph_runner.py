"""Our runner gives what Rasa's gives, and runs each node once and no node too many."""

from typing import Any

import pytest
from rasa.engine.exceptions import GraphComponentException
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage

from bot.rasa_server.graph_runner import OrderedGraphRunner

RAN: list[int] = []


class Adds(GraphComponent):
    """Adds its inputs and a number of its own."""

    def __init__(self, number: int) -> None:
        self._number = number

    @classmethod
    def create(cls, config, model_storage, resource, execution_context) -> "Adds":
        return cls(config["number"])

    def one(self, a: int) -> int:
        RAN.append(self._number)
        return a + self._number

    def two(self, a: int, b: int) -> int:
        RAN.append(self._number)
        return a + b + self._number


def node(number: int, needs: dict[str, str], fn: str = "one", is_target: bool = False) -> SchemaNode:
    config = {"number": number}
    return SchemaNode(needs, Adds, "create", fn, config, eager=True, is_target=is_target)


# Listed against their order on purpose.
SCHEMA = GraphSchema(
    {
        "end": node(1000, {"a": "left", "b": "right"}, "two", is_target=True),
        "right": node(100, {"a": "first"}),
        "left": node(10, {"a": "first"}),
        "first": node(1, {"a": "given"}),
        "aside": node(5, {"a": "first"}),
    }
)


@pytest.fixture(params=[DaskGraphRunner, OrderedGraphRunner])
def runner(request: pytest.FixtureRequest, storage: LocalModelStorage, context: ExecutionContext) -> Any:
    RAN.clear()
    return request.param.create(SCHEMA, storage, context)


def test_targets_of_the_graph(runner: GraphRunner) -> None:
    for _ in range(2):
        RAN.clear()
        assert runner.run({"given": 7}) == {"end": 1126}
        assert sorted(RAN) == [1, 10, 100, 1000]


def test_targets_that_were_asked_for(runner: GraphRunner) -> None:
    assert runner.run({"given": 7}, ["aside", "left"]) == {"aside": 13, "left": 18}
    assert sorted(RAN) == [1, 5, 10]


def test_a_node_that_fails_is_an_error(runner: GraphRunner) -> None:
    with pytest.raises(GraphComponentException):
        runner.run({"given": "no number"})


def test_it_takes_over_what_rasa_has_loaded(storage: LocalModelStorage, context: ExecutionContext) -> None:
    loaded = DaskGraphRunner.create(SCHEMA, storage, context)
    assert OrderedGraphRunner.instead_of(loaded).run({"given": 7}) == loaded.run({"given": 7})
