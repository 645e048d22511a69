"""`python -m channels.dispatch`: runs until SIGTERM or SIGINT."""

from channels import wiring, worker

worker.main("dispatch", wiring.dispatch)
