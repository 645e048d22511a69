"""Outbox: brings what was written to the person, in order, until it is there. `python -m channels.outbox`."""
