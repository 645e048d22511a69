"""How the risk model is made: reads the messages of `bot/data/nlu`, writes `bot/models/risk`."""
