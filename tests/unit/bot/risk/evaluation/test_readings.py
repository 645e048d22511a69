import pytest

from bot.risk.evaluation.readings import Reading, agreement, decided

CALM, SAD = Reading(0, "fuera_de_tema"), Reading(1, "apoyo_psicologico")
PASSIVE, ACTIVE, NOW = Reading(2, "suicidio"), Reading(3, "suicidio"), Reading(4, "violencia_familiar")


@pytest.mark.parametrize(
    ("readings", "label"),
    [
        ([PASSIVE, PASSIVE, PASSIVE], PASSIVE),
        ([PASSIVE, ACTIVE, NOW], ACTIVE),  # the middle level, the topic of most
        ([SAD, PASSIVE, ACTIVE], ACTIVE),  # of two levels the higher one
        ([PASSIVE, SAD, CALM], SAD),  # most see no risk; where each names another topic, the first
        ([CALM, SAD, SAD], SAD),
    ],
)
def test_most_readers_decide(readings: list[Reading], label: Reading) -> None:
    assert decided(readings) == label


def test_agreement_is_the_mean_of_the_pairs() -> None:
    found = agreement([(CALM, CALM, CALM), (PASSIVE, PASSIVE, ACTIVE), (SAD, CALM, SAD)])
    assert found["same_side"] == 1.0
    assert found["same_topic"] == pytest.approx(7 / 9, abs=1e-4)
    assert found["same_level"] == pytest.approx(5 / 9, abs=1e-4)
    assert 0 < found["topic_macro_f1"] < 1


def test_nothing_read_thrice_says_nothing() -> None:
    assert agreement([(), ()]) == {}
