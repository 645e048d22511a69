import pytest

from bot.risk.evaluation.curves import GRID, curve, point
from bot.risk.evaluation.demand import PER_THOUSAND

from .examples import judged

# 0.9, 0.3 and 0.1 are the probabilities of what escalates, asks and passes.
SET = [
    judged(4, "trata", "nivel 4"),
    judged(2, "trata", "pregunta"),
    judged(0, "robo_denuncia", "nivel 2"),
    judged(0, "robo_denuncia", ""),
    judged(0, "robo_denuncia", ""),
    judged(0, "fuera_de_tema", "nivel 2", group="figurative"),
]
MIX = {"trata": 100.0, "robo_denuncia": 600.0, "extorsion": 300.0}


def test_load_and_recall_by_hand() -> None:
    points = {p.threshold: p for p in curve(SET, MIX)}
    strict, mild = points[0.5], points[0.3]
    assert strict.load == pytest.approx(100 / 2 + 600 / 3)
    assert strict.needed == pytest.approx(50 / 250)
    assert strict.recall == {2: 0.5, 3: 1.0, 4: 1.0}
    assert strict.recall_by_topic["trata"] == 0.5
    assert strict.recall_by_topic["amenaza"] is None
    assert (strict.everyday, strict.figurative) == (pytest.approx(1 / 3), 1.0)
    assert mild.load == pytest.approx(100 + 200)
    assert mild.recall[2] == 1.0


def test_load_never_rises_with_the_threshold() -> None:
    loads = [p.load for p in curve(SET, MIX)]
    assert len(loads) == len(GRID)
    assert loads == sorted(loads, reverse=True)


def test_todays_point_follows_the_action() -> None:
    today = point(SET, lambda j: j.answered, mix=MIX)
    assert (today.threshold, today.load) == (None, pytest.approx(300))


def test_no_call_no_precision() -> None:
    assert point(SET, lambda j: False, mix=MIX).needed is None


def test_the_mix_is_a_thousand_reports() -> None:
    assert sum(PER_THOUSAND.values()) == pytest.approx(1000)
    assert max(PER_THOUSAND, key=PER_THOUSAND.__getitem__) == "informacion_servicios"
