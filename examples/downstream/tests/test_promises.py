"""The promises of our screens, for any document."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pubservice_share as pss
from family_support import disclosures as sharing
from family_support.cases import Document, Referral
from pubservice_share import strategies

#: The power is permissive, so no screen may contain this.
OBLIGED = re.compile(
    r"\b(must|shall|ha(s|ve) to|obliged to|required to|duty to)"
    r" (be )?(share|disclose|pass|give)",
    re.IGNORECASE,
)
READINGS = sorted(pss.law.built_in().readings)
ANY_DOCUMENT = strategies.disclosures() | strategies.onward_disclosures()


def referral(document: Document) -> Referral:
    return Referral(id="r1", family="A", summary="A record", document=document)


def outcome(document: Document) -> pss.Outcome:
    decision = sharing.decide(referral(document), {}).decision
    assert decision is not None
    return decision.outcome


@given(ANY_DOCUMENT)
def test_no_screen_says_that_anyone_must_share(document: Document) -> None:
    assert not OBLIGED.search(sharing.screen(sharing.decide(referral(document), {}), {}))


def test_the_words_that_are_looked_for_would_be_found() -> None:
    assert OBLIGED.search("This record must be passed on")
    assert OBLIGED.search("You have to share it")


@given(strategies.disclosures(outcome="permitted"))
def test_what_is_permitted_can_be_passed_on_and_need_not_be(document: pss.Disclosure) -> None:
    decided = sharing.decide(referral(document), {})
    assert decided.passed_on is None
    assert sharing.pass_on(decided, on=document.on, by="A worker").passed_on is not None


@given(
    strategies.disclosures(outcome="not-permitted")
    | strategies.disclosures(outcome="undetermined")
    | strategies.onward_disclosures()
)
def test_nothing_else_can_be_on_this_power_alone(document: Document) -> None:
    with pytest.raises(sharing.RefusedError):
        sharing.pass_on(sharing.decide(referral(document), {}), on=document.on, by="A worker")


@given(strategies.onward_disclosures(outcome="not-permitted"))
def test_what_section_41_or_42_bars_no_named_power_opens(document: pss.OnwardDisclosure) -> None:
    decided = sharing.decide(referral(document), {})
    with pytest.raises(sharing.RefusedError):
        sharing.pass_on(decided, on=document.on, by="A worker", other_power="Another power")


@given(strategies.onward_disclosures(outcome="permitted"))
def test_what_they_do_not_bar_rests_on_the_power_named(document: pss.OnwardDisclosure) -> None:
    decided = sharing.decide(referral(document), {})
    done = sharing.pass_on(decided, on=document.on, by="A worker", other_power="Another power")
    assert done.passed_on is not None
    assert done.passed_on.under == "Another power"


@given(ANY_DOCUMENT, ANY_DOCUMENT)
def test_a_decision_holds_for_its_own_document_and_no_other(
    first: Document, second: Document
) -> None:
    decided = sharing.decide(referral(first), {})
    assert sharing.holds(decided)
    assert sharing.holds(replace(decided, document=second)) is (first == second)


@given(strategies.disclosures(outcome="undetermined"))
def test_what_is_not_settled_has_something_to_do(document: pss.Disclosure) -> None:
    assert sharing.to_do(document, {})


@given(strategies.learned())
def test_learning_a_fact_never_unsettles_an_answer(
    pair: tuple[pss.Disclosure | pss.OnwardDisclosure | pss.Use, object],
) -> None:
    before, after = pair
    if isinstance(before, pss.Use) or isinstance(after, pss.Use):
        return  # we record no uses
    assert isinstance(after, pss.Disclosure | pss.OnwardDisclosure)
    outcome_before = outcome(before)
    if outcome_before is not pss.Outcome.UNDETERMINED:
        assert outcome(after) is outcome_before
    if not sharing.to_do(before, {}):
        assert not sharing.to_do(after, {})


@given(strategies.disclosures(), st.dictionaries(st.sampled_from(READINGS), st.booleans()))
def test_the_views_taken_are_kept_with_the_decision(
    document: pss.Disclosure, views: dict[str, bool]
) -> None:
    decision = sharing.decide(referral(document), views).decision
    assert decision is not None
    assert decision.adopted == views
    assert decision.edition == pss.law.built_in().edition
    assert date.fromisoformat(decision.answer["on"]) == document.on
