"""Redis, the only store: keys, atomic scripts, reads and writes of conversations and cases."""
