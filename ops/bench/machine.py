"""The machine that a figure belongs to."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Any

# Above this share of its cores in use, a machine measures its neighbours.
_BUSY_SHARE = 0.25


def describe() -> dict[str, Any]:
    """CPU model, cores this process may use, and the load average of the last minute."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    load = os.getloadavg()[0]
    return {
        "cpu": _model(),
        "cores": cores,
        "system": f"{platform.system()} {platform.release()}",
        "load_before": round(load, 2),
        "busy": load > _BUSY_SHARE * cores,
    }


def _model() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")),
        platform.machine(),
    )
