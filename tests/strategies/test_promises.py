"""The strategies keep their promises: outcomes, broken checks, documents that load or not."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st
from support.depth import scaled

import pubservice_share as pss
from pubservice_share import strategies
from pubservice_share.model import NOUN_NAMES
from pubservice_share.rules.checks import CHECKS
from pubservice_share.strategies import (
    agreements_by_outcome,
    disclosures_by_outcome,
    received,
)

OUTCOMES = [outcome.value for outcome in pss.Outcome]
OBJECTIVES = list(pss.law.built_in().objectives)
few = settings(max_examples=scaled(150), deadline=None, suppress_health_check=list(HealthCheck))
some = settings(few, max_examples=scaled(20))
#: How often something is drawn can only be told of many.
many = settings(few, max_examples=150, database=None)

CLEAN = agreements_by_outcome.faultless()
#: How documents of each outcome are built, before any answer is asked for.
BUILT = {
    "disclosure permitted": disclosures_by_outcome.permitted(),
    "disclosure not-permitted": disclosures_by_outcome.not_permitted(),
    "disclosure undetermined": disclosures_by_outcome.undetermined(),
    **{
        f"{noun} {name}": getattr(received, name.replace("-", "_"))(noun)
        for noun in ("use", "onward-disclosure")
        for name in OUTCOMES
    },
    "agreement permitted": CLEAN,
    "agreement not-permitted": CLEAN.flatmap(
        lambda agreement: agreements_by_outcome.with_flow_changed(agreement, fails=True)
    ),
    "agreement undetermined": CLEAN.flatmap(
        lambda agreement: agreements_by_outcome.with_flow_changed(agreement, fails=False)
    ),
}
DRAWN = {
    "disclosure": strategies.disclosures,
    "use": strategies.uses,
    "onward-disclosure": strategies.onward_disclosures,
    "agreement": strategies.agreements,
}


@pytest.mark.parametrize("name", BUILT)
def test_an_outcome_follows_from_how_a_document_is_built(name: str) -> None:
    """The strategies are an independent oracle: here no example is filtered out."""

    @few
    @given(BUILT[name])
    def agrees(document: dict[str, Any]) -> None:
        assert pss.assess(pss.from_dict(document)).outcome.value == name.partition(" ")[2]

    agrees()


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("noun", DRAWN)
def test_an_outcome_that_is_asked_for_is_kept(noun: str, outcome: str) -> None:
    @some
    @given(DRAWN[noun](outcome))
    def kept(document: Any) -> None:
        assert type(document).noun == noun
        assert pss.assess(document).outcome.value == outcome

    kept()


@pytest.mark.parametrize("noun", DRAWN)
def test_without_an_outcome_every_one_is_drawn(noun: str) -> None:
    seen: Counter[str] = Counter()

    @many
    @given(DRAWN[noun]())
    def drawn(document: Any) -> None:
        seen[pss.assess(document).outcome.value] += 1

    drawn()
    assert set(seen) == set(OUTCOMES)


def problems(agreement: pss.Agreement) -> set[str]:
    return {
        finding.rule
        for finding in pss.assess(agreement).findings
        if finding.result is pss.Result.NOT_MET and finding.rule.startswith("agreement.")
    }


#: What cannot be found alone: an agreement without flows carries nothing.
WITH_OTHERS = {
    "agreement.flows-missing": {"agreement.item-not-carried"},
    "agreement.parties-missing": {"agreement.item-not-carried", "agreement.flows-missing"},
}


@pytest.mark.parametrize("rule", [check.id for check in CHECKS])
def test_an_agreement_is_broken_by_exactly_one_check(rule: str) -> None:
    @some
    @given(strategies.agreements(broken_by=rule))
    def broken(agreement: pss.Agreement) -> None:
        assert problems(agreement) == {rule} | WITH_OTHERS.get(rule, set())

    broken()


@some
@given(strategies.agreements(outcome="permitted"))
def test_an_agreement_that_nothing_broke_has_nothing_to_mend(agreement: pss.Agreement) -> None:
    assert problems(agreement) == set()


@pytest.mark.parametrize("noun", NOUN_NAMES)
def test_documents_load_or_are_refused_as_was_asked(noun: str) -> None:
    @few
    @given(strategies.documents(noun), strategies.documents(noun, valid=False))
    def as_asked(good: dict[str, Any], bad: dict[str, Any]) -> None:
        assert type(pss.loads(json.dumps(good))).noun == noun
        with pytest.raises(pss.DocumentError):
            pss.loads(json.dumps(bad))

    as_asked()


@few
@given(strategies.learned())
def test_what_is_learned_is_one_fact_and_flips_nothing(pair: tuple[Any, Any]) -> None:
    before, after = (pss.to_dict(noun) for noun in pair)
    changed = {path for path in _paths(after) if _paths(after)[path] != _paths(before).get(path)}
    assert len(changed) == 1
    assert set(_paths(before)) - set(_paths(after)) == set()
    (path,) = changed
    assert isinstance(_paths(after)[path], bool)
    if before["type"] == "disclosure":
        assert path != "information.from_revenue_and_customs"
    before_outcome = pss.assess(pair[0]).outcome
    assert (
        before_outcome is pss.Outcome.UNDETERMINED or pss.assess(pair[1]).outcome is before_outcome
    )


def _paths(value: Any, at: str = "") -> dict[str, Any]:
    """The known values, by path."""
    if not isinstance(value, dict):
        return {} if value is None else {at.strip("."): value}
    paths: dict[str, Any] = {}
    for name, inner in value.items():
        paths |= _paths(inner, f"{at}.{name}")
    return paths


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_bodies_are_specified_for_the_objective_whenever_it_was_there(objective: str) -> None:
    row = pss.law.built_in().objectives[objective]
    days = [row.since, *(day for day in pss.law.change_days(pss.law.built_in()) if day > row.since)]
    listed = [
        {person.ref for person in pss.law.as_at(day).specified_persons(objective)} for day in days
    ]

    @some
    @given(strategies.bodies(specified_for=objective))
    def specified(body: pss.Body) -> None:
        for refs in listed:
            assert refs & set(body.specified_as or ())

    specified()


@some
@given(strategies.bodies(specified_for="fuel-poverty", on="2019-01-01"))
def test_bodies_are_specified_on_a_day(body: pss.Body) -> None:
    refs = {person.ref for person in pss.law.as_at("2019-01-01").specified_persons("fuel-poverty")}
    assert refs & set(body.specified_as or ())


def test_days_favour_those_on_which_the_law_changed() -> None:
    changes = set(pss.law.change_days(pss.law.built_in()))
    seen: list[date] = []

    @many
    @given(strategies.days())
    def drawn(day: date) -> None:
        pss.law.as_at(day)
        seen.append(day)

    drawn()
    assert sum(day in changes for day in seen) > len(seen) / 20


@some
@given(strategies.partnerships())
def test_partnerships_have_bodies_that_may_share(partnership: pss.Partnership) -> None:
    answer = pss.to_dict(pss.assess(partnership))
    assert any(row["outcome"] == "permitted" for row in answer["matrix"])


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (
            lambda: strategies.disclosures("allowed"),
            "'allowed' is not an outcome: expected one of permi",
        ),
        (lambda: strategies.agreements(broken_by="agreement.recipient"), "did you mean"),
        (lambda: strategies.bodies("fuel"), "'fuel' is not an objective"),
        (lambda: strategies.bodies("fuel-poverty", on="2017-05-01"), "was not in force on 2017"),
        (lambda: strategies.bodies(on="2024-05-01"), "needs specified_for"),
        (lambda: strategies.documents("law"), "'law' is not a noun: expected one of disclosure"),
    ],
)
def test_what_cannot_be_drawn_is_told_at_once(ask: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        ask()


def _smallest(drawn: st.SearchStrategy[Any], fault: Any) -> dict[str, Any]:
    quick = settings(max_examples=2000, database=None, deadline=None, derandomize=True)
    document: dict[str, Any] = pss.to_dict(find(drawn, fault, settings=quick))
    return document


def test_a_fault_about_scotland_shrinks_to_a_disclosure_that_a_person_can_read() -> None:
    small = _smallest(
        strategies.disclosures(), lambda disclosure: "scotland" in disclosure.territory
    )
    assert small["territory"] == ["scotland"]
    assert len(_paths(small)) <= 18
    assert "restrictions" not in small
    assert "disadvantages" not in small


def test_a_fault_about_sensitive_items_shrinks_to_two_parties_and_one_flow() -> None:
    small = _smallest(
        strategies.agreements(),
        lambda agreement: any(item.special_category for item in agreement.data_items),
    )
    assert len(small["parties"]) == 2
    assert len(small["flows"]) == len(small["data_items"]) == 1
    assert small["data_items"][0]["criminal_offence"] is False
