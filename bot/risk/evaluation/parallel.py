"""Run many small jobs on several processes that share what the parent has loaded."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")
Progress = Callable[[int, int], None]
CHUNK = 16

_jobs: Sequence[Callable[[], object]] = ()


def silent(_done: int, _total: int) -> None:
    """For callers who show no progress."""


def run_all(jobs: Sequence[Callable[[], T]], processes: int, progress: Progress = silent) -> list[T]:
    """The results of `jobs`, in their order. Children are forked: only results need to be picklable."""
    if processes <= 1:
        return _collect((job() for job in jobs), len(jobs), progress)
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(processes, fork, initializer=_inherit, initargs=(jobs,)) as pool:
        return _collect(pool.map(_run, range(len(jobs)), chunksize=CHUNK), len(jobs), progress)


def _collect(results: Iterable[T], total: int, progress: Progress) -> list[T]:
    collected = []
    for result in results:
        collected.append(result)
        progress(len(collected), total)
    return collected


def _inherit(jobs: Sequence[Callable[[], object]]) -> None:
    global _jobs
    _jobs = jobs


def _run(number: int) -> Any:
    return _jobs[number]()
