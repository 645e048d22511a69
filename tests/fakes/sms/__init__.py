"""A third channel, as small as one can be: what docs/channels.md asks of a channel, and nothing more."""
