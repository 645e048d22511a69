"""Dispatch: judges and answers each citizen's message, in order. `python -m channels.dispatch`."""
