"""The real dispatch process with the assessment of tests.fakes.risk: `python -m tests.fakes.dispatch`."""

from __future__ import annotations

from functools import partial

from channels import worker
from channels.wiring.dispatch import build
from tests.fakes.risk import assess

if __name__ == "__main__":
    worker.main("dispatch", partial(build, assess=assess))
