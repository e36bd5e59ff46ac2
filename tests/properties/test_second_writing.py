"""The library beside Chapter 1 written a second time, in answer-set programming.

The solver goes through every completion of the unknown facts and every reading on which no view is
taken; it does not use the rules, nor the logic and the tables under them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from oracle_asp.answers import Answer, ContradictionError, answer, effect
from oracle_asp.completions import combinations, is_open
from oracle_asp.drawn_documents import READINGS, Drawing
from support.cases import cases
from support.depth import scaled

import pubservice_share as pss
from pubservice_share.strategies.any_documents import documents

ALONE = ("disclosure", "use", "onward-disclosure")
CASES = [case for case in cases() if case["document"]["type"] in ALONE]
QUICK = scaled(600)
LONG = 20_000


def compare(document: dict[str, Any], views: dict[str, bool]) -> tuple[pss.Assessment, Answer]:
    """The answers of the library and of the solver, once they agree finding by finding."""
    assessment = pss.assess(pss.from_dict(document), views)
    expected = answer(document, views)
    results = {_head(row.rule): row.result.value for row in assessment.findings if row.decides}
    assert set(results) == set(expected.findings)
    differences = {head for head, result in expected.findings.items() if results[head] != result}
    for head in differences:
        assert results[head] == "unknown", (head, results[head], expected.findings[head])
        assert _left_open(document, views, head, expected), (head, expected.findings[head])
    if assessment.outcome.value != expected.outcome:
        assert differences
        assert assessment.outcome is pss.Outcome.UNDETERMINED
        return assessment, expected
    # A settled outcome is one on which every way of settling agrees.
    if assessment.outcome is not pss.Outcome.UNDETERMINED:
        assert expected.jointly == expected.outcome
    _compare_override(document, assessment, expected)
    _compare_offence(assessment, expected)
    return assessment, expected


def _head(rule: str) -> str:
    return rule.partition(".")[2].replace("-", "_")


def _left_open(
    document: dict[str, Any], views: dict[str, bool], head: str, expected: Answer
) -> bool:
    """Whether the library may leave the finding open; what it does settle always agrees.

    Where a list is not known, the rules ask whether it holds an entry of the Schedule, and one in
    force, and not whether one entry can be both.  That differs where no entry of the Schedule can
    be in force; there the power is not in force either.

    Where the objective is not known, a reading by which a party would be listed for some objective
    is left to be asked about the objective, even if the view is taken that it does not hold.
    """
    if head in ("discloser_specified", "recipient_specified"):
        return expected.findings["in_force"] == "not-met"
    return (
        head in ("objective_listed_for_discloser", "objective_listed_for_recipient")
        and document.get("objective") is None
        and False in views.values()
    )


def _compare_override(
    document: dict[str, Any], assessment: pss.Assessment, expected: Answer
) -> None:
    if document["type"] != "disclosure":
        assert assessment.override is None
        return
    assert assessment.override is not None
    assert assessment.override.applies is (expected.outcome == "permitted")
    restrictions = document.get("restrictions") or []
    effects = [row.effect for row in assessment.override.restrictions]
    assert effects == [effect(restriction, expected.outcome) for restriction in restrictions]


def _compare_offence(assessment: pss.Assessment, expected: Answer) -> None:
    if expected.outcome != "not-permitted" or not expected.offences:
        assert assessment.offence is None
        return
    assert assessment.offence is not None
    cited = assessment.offence.citation.replace("DEA 2017 s.", "s")
    assert cited in expected.offences
    assert assessment.offence.exposure == ("yes" if expected.offences[cited] else "unknown")


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_a_case_has_the_answer_of_the_law_written_a_second_time(case: dict[str, Any]) -> None:
    _, expected = compare(case["document"], case.get("adopt") or {})
    assert expected.outcome == case["expect"]["outcome"]


@settings(max_examples=scaled(400), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents(), st.dictionaries(st.sampled_from(READINGS), st.booleans(), max_size=2))
def test_a_document_has_the_answer_of_the_law_written_a_second_time(
    document: dict[str, Any], views: dict[str, bool]
) -> None:
    compare(document, views)


def test_random_documents_have_the_answer_of_the_law_written_a_second_time() -> None:
    compare_drawn(QUICK, seed=1)


@pytest.mark.slow
def test_many_documents_have_the_answer_of_the_law_written_a_second_time() -> None:
    compare_drawn(LONG, seed=20171)


def compare_drawn(how_many: int, seed: int) -> None:
    """Compare random documents; for a tenth of them, check that the missing facts settle them."""
    drawing = Drawing(seed)
    outcomes: dict[str, int] = {}
    for number in range(how_many):
        document, views = drawing.document(), drawing.views()
        try:
            assessment, expected = compare(document, views)
            if number % 10 == 0:
                check_missing(document, views, assessment)
        except AssertionError as error:
            raise AssertionError(f"document {number}: {document} {views}") from error
        outcomes[expected.outcome] = outcomes.get(expected.outcome, 0) + 1
    # Each outcome is met often enough to say something.
    assert min(outcomes.values()) > how_many / 50, outcomes
    assert len(outcomes) == 3


def check_missing(
    document: dict[str, Any], views: dict[str, bool], assessment: pss.Assessment
) -> None:
    """Check that the facts and readings named settle the outcome, and that each can matter.

    An open fact is left out: the facts below it are named in a later round.
    """
    missing, readings = tuple(assessment.missing), tuple(assessment.readings)
    names = (*missing, *readings)
    if not names or len(names) > 5 or any(is_open(path) for path in missing):
        return
    outcomes = dict(_settled(document, views, missing, readings))
    assert "undetermined" not in outcomes.values(), names
    for position, name in enumerate(names):
        assert any(
            outcome != outcomes.get(_turned(chosen, position), outcome)
            for chosen, outcome in outcomes.items()
        ), f"{name} cannot matter"


def _turned(chosen: tuple[int, ...], position: int) -> tuple[int, ...]:
    return (*chosen[:position], 1 - chosen[position], *chosen[position + 1 :])


def _settled(
    document: dict[str, Any],
    views: dict[str, bool],
    missing: tuple[str, ...],
    readings: tuple[str, ...],
) -> Iterator[tuple[tuple[int, ...], str]]:
    for chosen, further in combinations(document, missing, readings):
        try:
            yield chosen, answer(document, views, further).outcome
        except ContradictionError:
            continue  # no document could say so


def test_contradictory_facts_are_a_fault_and_have_no_answer() -> None:
    document = {
        "type": "use",
        "on": "2024-05-01",
        "received_under": "s35",
        "received_from": {"name": "HM Revenue and Customs", "specified_as": ["sch4/10"]},
        "holder": {"name": "The holder"},
        "information": {"from_revenue_and_customs": False},
    }
    with pytest.raises(pss.DocumentError):
        pss.from_dict(document)
    with pytest.raises(ContradictionError):
        answer(document)
