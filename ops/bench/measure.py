"""The phases of a measurement, in the same order and with the same messages for whoever is measured."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable
from typing import Any

from ops.bench import counters, figures, processes
from ops.bench.load import Load, alone, newcomers, together
from ops.bench.messages import scripts
from ops.bench.options import Options
from ops.bench.running import Running

_WARM_CONVERSATIONS, _WARM_TURNS = 3, 8


def measure(name: str, running: Running, options: Options, *, watched: bool) -> dict[str, Any]:
    """All phases. `watched`: counselors look on, and the way to their screens is measured too."""
    return asyncio.run(_Measurement(name, running, options, watched).all())


class _Measurement:
    def __init__(self, name: str, running: Running, options: Options, watched: bool) -> None:
        self._name = name
        self._running = running
        self._options = options
        self._watched = watched

    async def all(self) -> dict[str, Any]:
        host, options, seed = self._running.host, self._options, self._options.seed
        self._say("calentando")
        warm = await together(host, scripts(_WARM_CONVERSATIONS, _WARM_TURNS, seed + 1), None, seed)
        if all(answer.seconds is None for answer in warm.answers):
            raise SystemExit(f"{self._name} no contesta ningún mensaje: no hay nada que medir.")
        # Texts of their own for each load: what was assessed a moment ago need not be assessed again, and
        # people do not say what others have just said.
        paced, hurried = (scripts(options.conversations, options.turns, seed + more) for more in (0, 3))
        found = {
            "paced": await self._phase("con pausas", together(host, paced, options.think, seed)),
            "saturated": await self._phase("sin pausas", together(host, hurried, None, seed)),
            "newcomers": await self._phase(
                "personas nuevas", newcomers(host, options.conversations, options.rounds)
            ),
        }
        if options.long_turns:
            found["long"] = await self._long()
        return found

    async def _phase(self, what: str, load: Awaitable[Load]) -> dict[str, Any]:
        """The figures of a load, and what it cost each process and each part of a turn."""
        self._say(what)
        before, counted = (
            processes.cpu_seconds(self._running.supervisor.pid),
            counters.read(self._running.plan),
        )
        done = await load
        after, counts = processes.cpu_seconds(self._running.supervisor.pid), counters.read(self._running.plan)
        turns = max(1, len(done.answers))
        spent = {
            name: round((after[name] - before[name]) / turns * 1000, 1) for name in after if name in before
        }
        return {
            **figures.of_load(done, watched=self._watched),
            "cpu_ms_per_turn": spent,
            "inside": _inside({name: counts[name] - counted[name] for name in counts}),
        }

    async def _long(self) -> dict[str, Any]:
        options, host = self._options, self._running.host
        self._say(f"conversaciones de {options.long_turns} mensajes")
        length = options.long_turns + figures.AROUND
        texts = scripts(options.long_conversations, length, options.seed + 2)
        return figures.of_long([await alone(host, script) for script in texts], options.long_turns)

    def _say(self, what: str) -> None:
        print(f"{self._name}: {what}…", file=sys.stderr, flush=True)


def _inside(spent: dict[str, float]) -> dict[str, float]:
    """Dispatch's own means in milliseconds: a whole message, and Rasa's turn in it."""
    if not spent:
        return {}
    return {
        "handling_mean_ms": round(spent["handling_seconds"] / max(1, spent["handled"]) * 1000, 1),
        "rasa_mean_ms": round(spent["rasa_seconds"] / max(1, spent["rasa_turns"]) * 1000, 1),
        "rasa_failed": spent["rasa_failed"],
    }
