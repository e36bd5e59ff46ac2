"""Two agreements without fault, and copies of them broken in one way each.

Each copy has exactly the one finding that names how it was broken, beside what was there.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share.rules.checks import CHECKS

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
FAMILIES, FUEL = "agreement-multiple-disadvantages", "agreement-fuel-poverty"
GONE = object()

#: (rule, which agreement, {place: what stands there instead})
BROKEN: list[tuple[str, str, dict[str, Any]]] = [
    ("discloser-missing", FAMILIES, {"flows.2.discloser": GONE}),
    ("recipient-missing", FAMILIES, {"flows.2.recipient": None}),
    ("power-missing", FAMILIES, {"flows.1.power": GONE}),
    ("territory-missing", FAMILIES, {"flows.0.territory": GONE}),
    ("power-outside-chapter", FAMILIES, {"flows.0.power": "s48"}),
    ("power-outside-chapter", FUEL, {"flows.1.power": "debt recovery"}),
    ("dangling-reference", FAMILIES, {"flows.2.discloser": "dpw"}),
    ("dangling-reference", FAMILIES, {"flows.0.items.0": "call"}),
    ("dangling-reference", FAMILIES, {"lawful_bases.4": {"party": "nobody"}}),
    ("dangling-reference", FAMILIES, {"privacy_notices.4": {"party": "nobody"}}),
    ("dangling-reference", FAMILIES, {"code_of_practice.4": {"party": "nobody"}}),
    ("dangling-reference", FAMILIES, {"breach_contacts.4": {"party": "nobody"}}),
    ("dangling-reference", FAMILIES, {"signatures.4": {"party": "nobody"}}),
    ("dangling-reference", FUEL, {"register_entry.unread": [
        {"field": "controllers", "text": "x:y", "kind": "dangling"}]}),
    ("party-on-both-sides", FAMILIES, {"flows.0.recipient": "police"}),
    ("party-on-both-sides", FUEL, {"flows.1.items": ["customers"]}),
    ("role-missing", FAMILIES, {"parties.1.role": GONE}),
    ("role-missing", FUEL, {"parties.0.role": None}),
    ("processor-in-flow", FUEL, {"parties.1.role": "processor"}),
    ("flow-items-missing", FAMILIES, {"flows.2.items": []}),
    ("flow-items-missing", FAMILIES, {"flows.0.items": GONE}),
    ("item-reason-missing", FAMILIES, {"data_items.0.reason": GONE}),
    ("item-reason-missing", FUEL, {"data_items.1.reason": ""}),
    ("purpose-missing", FAMILIES, {"purpose": GONE}),
    ("purpose-missing", FUEL, {"purpose": ""}),
    ("benefits-missing", FAMILIES, {"benefits": GONE}),
    ("end-missing", FAMILIES, {"ends": GONE}),
    ("review-date-missing", FAMILIES, {"reviews_on": GONE}),
    ("method-missing", FAMILIES, {"method": GONE}),
    ("retention-missing", FAMILIES, {"retention": GONE}),
    ("destruction-missing", FAMILIES, {"destruction": GONE}),
    ("contact-missing", FAMILIES, {"contact": GONE}),
    ("review-outside-term", FAMILIES, {"reviews_on": "2026-09-03"}),
    ("review-outside-term", FAMILIES, {"reviews_on": "2024-09-01"}),
    ("not-registered", FAMILIES, {"register_entry": GONE}),
    ("not-registered", FUEL, {"register_entry": {}}),
    ("registered-late", FAMILIES, {"register_entry.registered_on": "2024-09-03"}),
    ("registered-late", FUEL, {"register_entry.registered_on": "2025-01-01"}),
    ("register-value-unread", FAMILIES, {"register_entry.unread": [
        {"field": "start-date", "text": "Autumn", "kind": "no-date"}]}),
    ("register-value-unread", FAMILIES, {"register_entry.unread": [
        {"field": "retention-period", "text": "a year", "kind": "no-duration"}]}),
    ("register-value-unread", FAMILIES, {"register_entry.unread": [
        {"field": "end-date", "text": "2024-01-01", "kind": "before-start"}]}),
    ("signature-missing", FAMILIES, {"signatures.0": GONE}),
    ("signature-missing", FUEL, {"signatures.1": GONE}),
    ("signed-after-start", FAMILIES, {"signatures.3.on": "2024-09-03"}),
    ("lawful-basis-missing", FAMILIES, {"lawful_bases.1.basis": GONE}),
    ("lawful-basis-missing", FUEL, {"lawful_bases.0": GONE}),
    ("consent-with-power", FAMILIES, {"lawful_bases.0.basis": "6(1)(a)"}),
    ("consent-with-power", FUEL, {"lawful_bases.1.basis": "6(1)(a)"}),
    ("legitimate-interests-of-public-authority", FAMILIES, {"lawful_bases.0.basis": "6(1)(f)"}),
    ("legitimate-interests-of-public-authority", FUEL, {"lawful_bases.0.basis": "6(1)(ea)"}),
    ("special-category-condition-missing", FAMILIES, {"lawful_bases.0.special_category": GONE}),
    ("special-category-condition-missing", FAMILIES, {"lawful_bases.3.special_category": GONE}),
    ("criminal-offence-condition-missing", FAMILIES, {"lawful_bases.1.criminal_offence": GONE}),
    ("criminal-offence-condition-missing", FAMILIES, {"lawful_bases.0.criminal_offence": GONE}),
    ("joint-controller-arrangement-missing", FAMILIES, {"parties.0.role": "joint-controller"}),
    ("privacy-notice-missing", FAMILIES, {"privacy_notices.2": GONE}),
    ("privacy-notice-missing", FUEL, {"privacy_notices.1": GONE}),
    ("code-regard-missing", FAMILIES, {"code_of_practice.3": GONE}),
    ("code-regard-missing", FUEL, {"code_of_practice.0": GONE}),
    ("breach-contact-missing", FAMILIES, {"breach_contacts.0": GONE}),
    ("breach-contact-missing", FAMILIES, {"breach_contacts.0.contact": GONE}),
    ("dpia-missing", FAMILIES, {"dpia": GONE}),
    ("business-case-missing", FAMILIES, {"business_case": GONE}),
    ("security-plan-missing", FAMILIES, {"security_plan": GONE}),
    ("dpia-after-start", FAMILIES, {"dpia.on": "2024-09-03"}),
    ("business-case-after-start", FAMILIES, {"business_case.on": "2024-09-03"}),
    ("security-plan-after-start", FAMILIES, {"security_plan.on": "2024-09-03"}),
    ("publication-missing", FAMILIES, {"publication": GONE}),
    ("publication-missing", FAMILIES, {"dpia.published_at": GONE}),
    ("publication-missing", FUEL, {"business_case.published_at": GONE}),
]  # fmt: skip

#: What cannot be broken alone: other things are missing with it.
TOGETHER: list[tuple[str, str, dict[str, Any]]] = [
    ("flows-missing", FAMILIES, {"flows": GONE}),
    ("parties-missing", FAMILIES, {"parties": []}),
    ("data-items-missing", FAMILIES, {"data_items": GONE}),
    ("start-missing", FAMILIES, {"starts": GONE}),
    ("starts-before-act", FAMILIES, {"starts": "2016-01-01"}),
    ("party-without-flow", FAMILIES, {"flows.2": GONE}),
    ("item-not-carried", FAMILIES, {"flows.2": GONE}),
    ("sensitive-items-unmarked", FAMILIES, {"data_items.1.special_category": GONE}),
    ("retention-longer-than-term", FAMILIES, {"retention": "P3Y"}),
    ("registration-day-missing", FAMILIES, {"register_entry.registered_on": GONE}),
    ("accession-and-withdrawal-missing", FAMILIES, {"accession_and_withdrawal": GONE}),
]  # fmt: skip


def example(name: str) -> dict[str, Any]:
    held: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return held


def broken(name: str, changes: dict[str, Any]) -> dict[str, Any]:
    made = copy.deepcopy(example(name))
    for place, value in changes.items():
        *steps, last = place.split(".")
        held: Any = made
        for step in steps:
            held = held[int(step)] if isinstance(held, list) else held[step]
        if isinstance(held, list):
            number = int(last)
            held[number : number + 1] = [] if value is GONE else [value]
        elif value is GONE:
            del held[last]
        else:
            held[last] = value
    return made


def faults(document: dict[str, Any]) -> list[str]:
    """The checks that found an error or a warning."""
    answer = pss.assess(pss.from_dict(document))
    return [
        found.rule
        for found in answer.findings
        if found.result is pss.Result.NOT_MET
        and found.severity != "advice"
        and found.rule.startswith("agreement.")
    ]


@pytest.mark.parametrize("name", [FAMILIES, FUEL])
def test_the_clean_agreements_have_no_error_and_no_warning(name: str) -> None:
    answer = pss.assess(pss.from_dict(example(name)))
    assert answer.outcome is pss.Outcome.PERMITTED
    wrong = [
        found
        for found in answer.findings
        if found.result not in (pss.Result.MET, pss.Result.NOT_APPLICABLE)
        and found.severity != "advice"
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("rule", "name", "changes"), BROKEN, ids=[f"{row[0]}: {', '.join(row[2])}" for row in BROKEN]
)
def test_one_fault_has_one_finding(rule: str, name: str, changes: dict[str, Any]) -> None:
    assert faults(broken(name, changes)) == [f"agreement.{rule}"]


@pytest.mark.parametrize(("rule", "name", "changes"), TOGETHER, ids=[row[0] for row in TOGETHER])
def test_what_comes_with_others_is_found(rule: str, name: str, changes: dict[str, Any]) -> None:
    answer = pss.assess(pss.from_dict(broken(name, changes)))
    found = [row.rule for row in answer.findings if row.result is pss.Result.NOT_MET]
    assert f"agreement.{rule}" in found


def test_there_are_many_and_every_check_is_among_them() -> None:
    assert len(BROKEN) >= 60
    tried = {f"agreement.{row[0]}" for row in (*BROKEN, *TOGETHER)}
    assert tried == {check.id for check in CHECKS}


@pytest.mark.parametrize("row", BROKEN, ids=[f"{row[0]}: {', '.join(row[2])}" for row in BROKEN])
def test_a_finding_points_into_the_agreement_and_says_what_would_mend_it(row: Any) -> None:
    rule, name, changes = row
    document = broken(name, changes)
    for found in pss.assess(pss.from_dict(document)).findings:
        if found.rule == f"agreement.{rule}" and found.result is pss.Result.NOT_MET:
            assert found.cure
            assert found.decides is False
            held: Any = document
            # The last step may be what is missing.
            for step in found.pointer.strip("/").split("/")[:-1]:
                held = held[int(step)] if isinstance(held, list) else held[step]


def test_nothing_but_flows_decides() -> None:
    for check in CHECKS:
        assert check.decides is False
        assert check.id.startswith("agreement.")
        assert check.verified is (check.basis != "code"), check.id
