"""`python -m channels.outbox`: runs until SIGTERM or SIGINT."""

from channels import worker
from channels.wiring.outbox import build

worker.main("outbox", build)
