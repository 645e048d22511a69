"""What is known of a person: read leniently, merged, never erased."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.case_context import MAX_ANSWERS, NOTHING_KNOWN, Answered, CaseContext
from channels.cases import with_context
from channels.store.case_fields import from_fields, to_fields
from tests.unit.channels.examples import NOW, case

FULL = {
    "who": "child", "minor": True, "age_group": "adolescente", "age": 15, "name": "Luz", "place": "Iztapalapa",
    "zone": "cdmx", "safe_contact": "por aquí, de noche", "treatment": "tu",
    "answers": [{"question": "suicidio", "asked": "¿Has pensado…?", "answer": "si", "said": "pos sí", "at": NOW}],
    "told": ["utter_suicidio_alto"],
}  # fmt: skip


def test_everything_of_the_protocol_is_kept_and_stored() -> None:
    known = CaseContext.parse(FULL)
    assert known.answers == (Answered("suicidio", "¿Has pensado…?", "si", "pos sí", NOW),)
    assert json.loads(json.dumps(known.to_dict())) == FULL
    stored = from_fields(to_fields(with_context(case(3), known)))
    assert stored.context == known


def test_a_case_that_was_stored_before_contexts_existed_is_read() -> None:
    fields = to_fields(case(3))
    for name in ("context", "checkins", "checked_at", "silent", "handed_back_at"):
        del fields[name]
    assert from_fields(fields) == case(3)


def test_null_erases_nothing_and_a_later_value_replaces() -> None:
    known = CaseContext.parse(FULL).merged(
        CaseContext.parse({"name": None, "place": "Tlalpan", "minor": None})
    )
    assert (known.name, known.place, known.minor) == ("Luz", "Tlalpan", True)
    assert known.answers
    assert known.told


def test_an_answer_that_is_taken_back_replaces_the_first() -> None:
    later = {"question": "suicidio", "asked": "", "answer": "no", "said": "no, no es eso", "at": NOW + 9}
    other = {"question": "plan", "asked": "", "answer": "no_sabe", "said": "no sé", "at": NOW + 5}
    known = CaseContext.parse(FULL).merged(CaseContext.parse({"answers": [later, other]}))
    assert [(a.question, a.answer) for a in known.answers] == [("plan", "no_sabe"), ("suicidio", "no")]
    assert known.answer_to("suicidio") == "no"
    assert known.answer_to("otra") is None


def test_the_same_again_does_not_change_the_case() -> None:
    of = with_context(case(3), CaseContext.parse(FULL))
    assert with_context(of, CaseContext.parse(FULL)) is of
    assert with_context(of, NOTHING_KNOWN) is of


def test_after_a_case_only_the_person_stays_known() -> None:
    person = CaseContext.parse(FULL).person
    assert (person.name, person.answers, person.told) == ("Luz", (), ())


@pytest.mark.parametrize("data", [None, 3, "x", [], {"age": "15"}, {"age": True}, {"age": 500}, {"minor": "sí"},
                                  {"name": "  "}, {"answers": [3, {"question": "x"}]}, {"told": "x"}])  # fmt: skip
def test_what_is_no_context_is_left_out(data: object) -> None:
    assert CaseContext.parse(data) == NOTHING_KNOWN


values = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
contexts = st.dictionaries(
    st.sampled_from(sorted(FULL)),
    values
    | st.lists(values, max_size=3)
    | st.lists(
        st.fixed_dictionaries(
            {"question": st.sampled_from("abc"), "answer": st.sampled_from(["si", "no"]), "at": values}
        ),
        max_size=4,
    ),
)


@given(contexts, contexts)
def test_whatever_comes_nothing_is_lost(first, second) -> None:
    before, added = CaseContext.parse(first), CaseContext.parse(second)
    after = before.merged(added)
    for name in ("who", "minor", "age", "name", "place", "safe_contact"):
        expected = getattr(added, name) if getattr(added, name) is not None else getattr(before, name)
        assert getattr(after, name) == expected
    assert {a.question for a in after.answers} == {a.question for a in (*before.answers, *added.answers)}
    assert set(after.told) == {*before.told, *added.told}
    assert after.merged(added).to_dict() == after.to_dict()
    assert len(after.answers) <= MAX_ANSWERS
    json.dumps(after.to_dict(), allow_nan=False)
