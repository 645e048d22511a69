"""Wait until every process answers, showing how far it is."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.error
import urllib.request

from ops.programs import Plan

PATIENCE_SECONDS = 180
_PAUSE_SECONDS = 0.25


def wait_until_ready(plan: Plan, supervisor: subprocess.Popen[bytes]) -> bool:
    """False where the supervisor ended or the patience did."""
    waiting = [program for program in plan.programs if program.ready_url]
    print("Arrancando: " + ", ".join(program.name for program in plan.programs), file=sys.stderr, flush=True)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while waiting and supervisor.poll() is None and time.monotonic() < deadline:
        for program in [p for p in waiting if p.ready_url and answers(p.ready_url)]:
            waiting.remove(program)
            print(f"  {program.name} responde", file=sys.stderr, flush=True)
        if waiting:
            time.sleep(_PAUSE_SECONDS)
    return not waiting and supervisor.poll() is None


def answers(url: str) -> bool:
    """Whether `url` gives status 200 within two seconds."""
    try:
        with urllib.request.urlopen(url, timeout=2) as response:  # noqa: S310  our own loopback addresses
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False
