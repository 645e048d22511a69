"""Messages in turns keep their words, and small talk stands beside them, not in their place."""

import random

from bot.risk.training.messages import Message
from bot.risk.training.turns import LONGEST_COMPANION, harmless, in_turns


def message(text: str, level: int = 0) -> Message:
    return Message(text, level, "fuera_de_tema", "fuera_de_tema", "adulto", "explicito", "limpia", "")


RISKY = message("mi papá me encerró en el cuarto y no me deja salir", 3)
COMPANIONS = [message(text) for text in ("hola", "qué frío hace", "ya llegó el camión", "bueno")]


def test_only_short_harmless_messages_stand_beside_others() -> None:
    long = message("bla " * (LONGEST_COMPANION + 1))
    assert harmless([RISKY, *COMPANIONS, message("me siento triste", 1), long]) == COMPANIONS


def test_level_topic_and_words_stay() -> None:
    kinds = set()
    for seed in range(300):
        turned = in_turns(RISKY, COMPANIONS, random.Random(seed))
        assert (turned.level, turned.topic) == (RISKY.level, RISKY.topic)
        words = turned.text.replace(".", "").split()
        assert set(RISKY.text.split()) <= set(words)
        kinds.add("beside" if len(words) > len(RISKY.text.split()) else "." in turned.text)
    assert kinds == {"beside", True, False}
