"""Laws of typed answers: a text is an answer of its question, or is refused with what to type."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pubservice_share as pss
from pubservice_share.durations import parts_of
from pubservice_share.forms import Question, TypedAnswerError, answer_typed, value_typed
from pubservice_share.forms.typed_answers import duration_typed, texts_typed

DOCUMENT = pss.draft(
    ["Kent County Council", "Kent Police"],
    objective="multiple-disadvantages",
    starts="2025-01-01",
)
QUESTIONS = pss.questions(DOCUMENT)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: str(question.path))
def test_each_choice_goes_by_its_number_and_by_its_text(question: Question) -> None:
    for number, choice in enumerate(question.choices, 1):
        value: Any = [choice.value] if question.kind == "some-of" else choice.value
        assert answer_typed(question, f" {number} ") == value
        if "," not in choice.text:
            assert answer_typed(question, choice.text.upper()) == value


def test_a_list_takes_all_none_and_each_choice_once() -> None:
    question = next(question for question in QUESTIONS if question.kind == "some-of")
    values = [choice.value for choice in question.choices]
    assert answer_typed(question, "all") == values
    assert answer_typed(question, "0") == answer_typed(question, "none") == []
    assert answer_typed(question, "2, 1,2") == [values[1], values[0]]


@given(st.text(max_size=12))
def test_a_text_is_an_answer_or_is_refused(text: str) -> None:
    for question in QUESTIONS:
        try:
            value = answer_typed(question, text)
        except TypedAnswerError as error:
            assert str(error).startswith("Type ")
            continue
        assert question.path not in pss.assess(pss.fill_in(DOCUMENT, question.path, value)).missing


@pytest.mark.parametrize(
    ("typed", "duration"),
    [("2 years", "P2Y"), ("1 year and 6 months", "P1Y6M"), ("18 MONTHS", "P18M"), ("P2Y", "P2Y"),
     ("3 weeks, 2 days", "P3W2D"), ("6 months 1 year", "P1Y6M"), ("p1y", "P1Y")],
)  # fmt: skip
def test_a_length_of_time_is_read_in_words_and_in_iso_8601(typed: str, duration: str) -> None:
    assert duration_typed(typed) == duration
    assert parts_of(duration)


@pytest.mark.parametrize(
    "typed", ["", "soon", "2", "two years", "P", "1 year 2 years", "2 fortnights"]
)
def test_any_other_length_of_time_is_refused(typed: str) -> None:
    with pytest.raises(TypedAnswerError):
        duration_typed(typed)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("yes", True), ("No", False), ("true", True), ("null", None), ("", None), ('["a"]', ["a"]),
     ("some words", "some words"), ("2027-01-31", "2027-01-31")],
)  # fmt: skip
def test_the_value_of_a_setting(typed: str, value: Any) -> None:
    assert value_typed(typed) == value


@pytest.mark.parametrize(
    ("typed", "texts"),
    [("calls, attendance", ["calls", "attendance"]), ("calls", ["calls"]), (" ; ", []),
     ("name, address; benefits", ["name, address", "benefits"])],
)  # fmt: skip
def test_texts_have_commas_between_them_unless_one_has_a_comma(
    typed: str, texts: list[str]
) -> None:
    assert texts_typed(typed) == texts
