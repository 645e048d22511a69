import pytest

from bot.risk.evaluation.groups import by_level, by_topic, length_of, split
from bot.risk.evaluation.rates import Rate

from .examples import judged, message

SET = [
    judged(4, "trata", "nivel 4 trata", style="explicit"),
    judged(3, "trata", "nivel 2 amenaza", style="indirect"),
    judged(2, "amenaza", "pregunta", style="indirect"),
    judged(0, "saludo", "nivel 2 trata", style="indirect"),
    judged(1, "apoyo_psicologico", "pregunta", style="indirect"),
]


def test_by_level() -> None:
    levels = by_level(SET)
    assert levels["3"]["escalated"] == Rate(1, 1)
    assert levels["3"]["said_at_least"] == Rate(0, 1)
    assert levels["2"]["answered"] == Rate(1, 1)
    assert levels["2"]["precision"] == Rate(0, 2)
    assert levels["2"]["precision_at_least"] == Rate(1, 2)
    assert levels["0"]["escalated"] == Rate(1, 1)


def test_by_topic() -> None:
    topics = by_topic(SET)
    assert topics["trata"]["escalated"] == Rate(2, 2)
    assert topics["trata"]["topic_right"] == Rate(1, 2)
    assert topics["trata"]["precision_risky"] == Rate(1, 2)
    assert topics["amenaza"]["precision_risky"] == Rate(1, 1)
    assert topics["amenaza"]["precision_topic"] == Rate(0, 1)
    assert topics["saludo"]["false_escalated"] == Rate(1, 1)
    assert topics["apoyo_psicologico"]["false_asked"] == Rate(1, 1)


def test_split() -> None:
    styles = split(SET, "style")
    assert styles["indirect"]["risky_answered"] == Rate(2, 2)
    assert styles["indirect"]["severe_escalated"] == Rate(1, 1)
    assert styles["indirect"]["harmless_escalated"] == Rate(1, 2)
    assert styles["explicit"]["harmless_escalated"].share is None


@pytest.mark.parametrize(
    ("words", "name"), [(1, "1 a 5 palabras"), (6, "6 a 15"), (45, "26 a 45"), (46, "más de 45")]
)
def test_lengths(words: int, name: str) -> None:
    assert length_of(message(0, said="si " * words)) == name
