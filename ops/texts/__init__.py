"""What the Consejo's psychologists and lawyers sign: every text of the bot and every line it may show."""
