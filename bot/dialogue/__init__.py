"""What the bot decides to do with a message, as pure functions: the actions only carry it out."""
