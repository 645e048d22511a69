"""A server under measurement: whom to talk to, and what its processes are."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass

from ops.bench.talker import Host
from ops.programs import Plan


@dataclass(frozen=True)
class Running:
    """`supervisor` is the parent of the plan's programs."""

    host: Host
    plan: Plan
    supervisor: subprocess.Popen[bytes]
