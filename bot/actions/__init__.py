"""Custom actions, one a file and thin: what they decide is decided in `bot.dialogue`."""
