"""What may become of a case."""

from __future__ import annotations

import pytest

from bot.risk import Signal
from channels.cases import (
    NOTE_LENGTH,
    OUTCOMES,
    Case,
    Refused,
    claim,
    close,
    give_back,
    hand_back,
    must_own,
    open_case,
    owner_of,
    raise_case,
    urgency,
)
from channels.finding import Finding
from channels.store.case_fields import from_fields, to_fields
from tests.unit.channels.examples import NOW, case, claimed


def refusal(transition, *arguments: object) -> Refused:
    with pytest.raises(Refused) as caught:
        transition(*arguments)
    return caught.value


def closed() -> Case:
    return close(claimed(), "ana", "atendido", "", NOW + 9)


@pytest.mark.parametrize(
    ("of", "owner"),
    [(None, "bot"), (case(), "waiting"), (claimed(), "counselor"), (closed(), "bot")],
)
def test_who_owns_the_conversation(of: Case | None, owner: str) -> None:
    assert owner_of(of) == owner


def test_a_claimed_case_is_taken() -> None:
    refused = refusal(claim, claimed(user="ana"), "bea", "Bea", NOW)
    assert (refused.code, refused.counselor) == ("taken", "Ana")


def test_claiming_again_changes_nothing() -> None:
    mine = claimed(user="ana")
    assert claim(mine, "ana", "Ana", NOW + 100) is mine


def test_a_closed_case_stays_closed() -> None:
    assert refusal(claim, closed(), "bea", "Bea", NOW).code == "closed"
    assert refusal(hand_back, closed(), "ana", NOW).code == "not_owner"
    assert refusal(give_back, closed()).code == "not_claimed"


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_closing_keeps_outcome_and_note(outcome: str) -> None:
    done = close(claimed(), "ana", outcome, "todo bien", NOW + 9)
    assert (done.status, done.outcome, done.note, done.closed_at) == ("closed", outcome, "todo bien", NOW + 9)


@pytest.mark.parametrize(("outcome", "note"), [("resuelto", ""), ("atendido", "x" * (NOTE_LENGTH + 1))])
def test_closing_needs_an_outcome_of_the_list(outcome: str, note: str) -> None:
    assert refusal(close, claimed(), "ana", outcome, note, NOW).code == "bad_outcome"


def test_only_the_owner_acts() -> None:
    for refused in (
        refusal(close, claimed(), "bea", "atendido", "", NOW),
        refusal(hand_back, claimed(), "bea", NOW),
        refusal(must_own, claimed(), "bea"),
        refusal(must_own, case(), "bea"),
    ):
        assert refused.code == "not_owner"


def test_handed_back_it_waits_from_now_and_vanished_since_it_first_did() -> None:
    handed = hand_back(claimed(), "ana", NOW + 50)
    assert (handed.status, handed.waiting_since, handed.returned, handed.counselor) == (
        "open",
        NOW + 50,
        False,
        None,
    )
    given = give_back(claimed())
    assert (given.status, given.waiting_since, given.returned, given.counselor) == ("open", NOW, True, None)
    assert claim(given, "bea", "Bea", NOW).returned is False


@pytest.mark.parametrize("of", [case(), claimed(), closed(), give_back(claimed())])
def test_a_case_survives_the_store(of: Case) -> None:
    stored = from_fields(to_fields(of))
    assert stored.note in (of.note, None)
    assert to_fields(stored) == to_fields(of)
    assert (stored.status, stored.returned, stored.signals, stored.history) == (
        of.status, of.returned, of.signals, of.history,
    )  # fmt: skip


def test_suicide_becomes_what_a_case_of_the_same_level_is_about_and_the_first_danger_stays_beside_it() -> (
    None
):
    violent = case(3, "violencia_familiar")
    raised = raise_case(violent, Finding(3, "suicidio", "riesgo"), NOW + 60, 3)
    assert (raised.level, raised.topic, raised.topics) == (3, "suicidio", ("suicidio", "violencia_familiar"))
    assert raised.history[-1].seq == 3
    assert raise_case(raised, Finding(3, "suicidio", "riesgo"), NOW + 90, 4) is raised
    assert raise_case(raised, Finding(3, "violencia_familiar", "riesgo"), NOW + 90, 5) is raised


@pytest.mark.parametrize(("level", "topic"), [(3, "violencia_sexual"), (2, "suicidio"), (2, "trata")])
def test_another_danger_stands_beside_what_the_case_is_about(level: int, topic: str) -> None:
    raised = raise_case(case(3, "violencia_familiar"), Finding(level, topic, "riesgo"), NOW + 60, 3)
    assert (raised.level, raised.topics) == (3, ("violencia_familiar", topic))
    worse = raise_case(raised, Finding(4, "amenaza", "riesgo"), NOW + 90, 5)
    assert worse.topics == ("amenaza", topic, "violencia_familiar")


def test_suicide_in_a_message_that_is_mostly_about_something_else_leads_too() -> None:
    violent = case(
        3, "violencia_familiar", signals=(Signal("me golpea", "violencia_familiar: sufre golpes"),)
    )
    again = Signal("me golpea", "violencia_familiar: sufre golpes (junto con lo que dijo antes)")
    said = (again, Signal("me quiero matar", "suicidio: dice que quiere matarse"))
    raised = raise_case(violent, Finding(3, "violencia_familiar", "riesgo", said), NOW + 60, 3)
    assert raised.topics == ("suicidio", "violencia_familiar")


def test_what_was_said_before_does_not_lead_later() -> None:
    both = (
        Signal("me golpea", "violencia_familiar: golpes"),
        Signal("quiero morir", "suicidio: quiere morir"),
    )
    opened = open_case("c-5-a", "web-1", "web", Finding(3, "violencia_familiar", "riesgo", both), NOW, 1)
    assert opened.topics == ("violencia_familiar", "suicidio")
    repeated = Signal("quiero morir", "suicidio: quiere morir (junto con lo que dijo antes)")
    later = raise_case(opened, Finding(3, "violencia_familiar", "riesgo", (repeated,)), NOW + 60, 3)
    assert later.topic == "violencia_familiar"
    anew = raise_case(
        later, Finding(3, "suicidio", "riesgo", (Signal("me voy a matar", "suicidio: x"),)), NOW, 5
    )
    assert anew.topics == ("suicidio", "violencia_familiar")


def test_what_is_no_danger_is_no_topic_of_the_case() -> None:
    assert raise_case(case(3), Finding(1, "apoyo_psicologico", "pedido"), NOW + 60, 3).topics == ("suicidio",)


def test_whom_no_answer_reaches_goes_before_who_fell_silent_at_the_same_level() -> None:
    waiting = {
        "unreached": case(3, unreached=True),
        "silent": case(3, silent=True),
        "returned": case(3, returned=True),
        "longest": case(3, waiting_since=NOW - 100),
        "worse": case(4),
    }
    order = sorted(waiting, key=lambda name: urgency(waiting[name]))
    assert order == ["worse", "unreached", "silent", "returned", "longest"]
