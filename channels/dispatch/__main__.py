"""`python -m channels.dispatch`: runs until SIGTERM or SIGINT."""

from channels import worker
from channels.wiring.dispatch import build

worker.main("dispatch", build)
