"""Two agreements without fault, and copies of them with one fault each.

Each copy has exactly the one finding that names how it was broken, beside what was there.
"""

from __future__ import annotations

from typing import Any

import pytest
from support.broken_agreements import BROKEN, FAMILIES, FUEL, TOGETHER, broken, example

import pubservice_share as pss
from pubservice_share.rules.checks import CHECKS


def faults(document: dict[str, Any]) -> list[str]:
    """The checks that found an error or a warning."""
    answer = pss.assess(pss.from_dict(document))
    return [
        finding.rule
        for finding in answer.findings
        if finding.result is pss.Result.NOT_MET
        and finding.severity != "advice"
        and finding.rule.startswith("agreement.")
    ]


@pytest.mark.parametrize("name", [FAMILIES, FUEL])
def test_the_clean_agreements_have_no_error_and_no_warning(name: str) -> None:
    answer = pss.assess(pss.from_dict(example(name)))
    assert answer.outcome is pss.Outcome.PERMITTED
    wrong = [
        finding
        for finding in answer.findings
        if finding.result not in (pss.Result.MET, pss.Result.NOT_APPLICABLE)
        and finding.severity != "advice"
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("rule", "name", "changes"), BROKEN, ids=[f"{row[0]}: {', '.join(row[2])}" for row in BROKEN]
)
def test_one_fault_has_one_finding(rule: str, name: str, changes: dict[str, Any]) -> None:
    assert faults(broken(name, changes)) == [f"agreement.{rule}"]


@pytest.mark.parametrize(("rule", "name", "changes"), TOGETHER, ids=[row[0] for row in TOGETHER])
def test_a_finding_that_comes_with_others_is_reported(
    rule: str, name: str, changes: dict[str, Any]
) -> None:
    answer = pss.assess(pss.from_dict(broken(name, changes)))
    rules = [row.rule for row in answer.findings if row.result is pss.Result.NOT_MET]
    assert f"agreement.{rule}" in rules


def test_the_examples_cover_every_check() -> None:
    assert len(BROKEN) >= 60
    tried = {f"agreement.{row[0]}" for row in (*BROKEN, *TOGETHER)}
    assert tried == {check.id for check in CHECKS}


@pytest.mark.parametrize("row", BROKEN, ids=[f"{row[0]}: {', '.join(row[2])}" for row in BROKEN])
def test_a_finding_points_into_the_agreement_and_has_a_cure(row: Any) -> None:
    rule, name, changes = row
    document = broken(name, changes)
    for finding in pss.assess(pss.from_dict(document)).findings:
        if finding.rule == f"agreement.{rule}" and finding.result is pss.Result.NOT_MET:
            assert finding.cure
            assert finding.decides is False
            place: Any = document
            # The last step may be what is missing.
            for step in finding.pointer.strip("/").split("/")[:-1]:
                place = place[int(step)] if isinstance(place, list) else place[step]


def test_only_flows_decide() -> None:
    for check in CHECKS:
        assert check.decides is False
        assert check.id.startswith("agreement.")
        assert check.verified is (check.basis != "code"), check.id
