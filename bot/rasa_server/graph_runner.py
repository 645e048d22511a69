"""Run Rasa's graph without planning it anew for every message and every prediction.

Rasa hands the graph to dask, which sorts it and schedules its nodes each time: a tenth of what a turn cost.
The graph never changes, so the order is found once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphNode, GraphNodeHook, GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelStorage


class OrderedGraphRunner(GraphRunner):
    """The nodes of a loaded graph, each run after those that it needs. Same results as Rasa's runner."""

    def __init__(self, nodes: dict[str, GraphNode], schema: GraphSchema) -> None:
        self._nodes = nodes
        self._needs = {name: tuple(node.needs.values()) for name, node in schema.nodes.items()}
        self._targets = schema.target_names
        self._orders: dict[tuple[str, ...], list[str]] = {}

    @classmethod
    def create(
        cls,
        graph_schema: GraphSchema,
        model_storage: ModelStorage,
        execution_context: ExecutionContext,
        hooks: list[GraphNodeHook] | None = None,
    ) -> OrderedGraphRunner:
        return cls.instead_of(DaskGraphRunner(graph_schema, model_storage, execution_context, hooks))

    @classmethod
    def instead_of(cls, runner: DaskGraphRunner) -> OrderedGraphRunner:
        """With the nodes that Rasa has loaded; it names its runner where it loads a model, so there is no
        other way to choose one."""
        return cls(runner._instantiated_nodes, runner._graph_schema)

    @property
    def components(self) -> list[Any]:
        """What the nodes run."""
        return [node._component for node in self._nodes.values()]

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        wanted = tuple(targets or self._targets)
        done = {name: (name, value) for name, value in (inputs or {}).items()}
        for name in self._order(wanted):
            done[name] = self._nodes[name](*(done[needed] for needed in self._needs[name]))
        return dict(done[name] for name in wanted)

    def _order(self, wanted: tuple[str, ...]) -> list[str]:
        if wanted not in self._orders:
            self._orders[wanted] = list(dict.fromkeys(n for target in wanted for n in self._needed(target)))
        return self._orders[wanted]

    def _needed(self, name: str) -> Iterator[str]:
        """The node after all that it needs; what is no node comes from outside."""
        if name in self._needs:
            for needed in self._needs[name]:
                yield from self._needed(needed)
            yield name
