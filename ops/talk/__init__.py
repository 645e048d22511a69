"""Talk to the bot without the whole product: Redis, the action server and Rasa, and what dispatch adds."""
