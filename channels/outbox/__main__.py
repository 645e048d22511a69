"""`python -m channels.outbox`: runs until SIGTERM or SIGINT."""

from channels import wiring, worker

worker.main("outbox", wiring.outbox)
