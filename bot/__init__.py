"""The bot: language understanding, risk, dialogue actions and its data."""
