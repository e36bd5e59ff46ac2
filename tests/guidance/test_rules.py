"""``rules``: every rule and check as a row, with examples that come out as they are said to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.invented_law import GROWN, loaded

import pubservice_share as pss
from pubservice_share.assessment.partnerships.findings import RULES as PARTNERSHIP_CHECKS
from pubservice_share.guidance.rule_examples import value_at, with_changes
from pubservice_share.rules import every_rule
from pubservice_share.rules.checks import CHECKS
from tools import rule_examples

ROWS = {row.id: row for row in pss.rules()}
#: No document meets these: they only report what cannot be assessed, or what is lacking.
NEVER_MET = {"flow.power", "partnership.provider-only"}
#: Before its commencement nothing is known to have been received, so these are met or not settled.
NEVER_NOT_MET = {"s40.in-force", "s41.in-force"}


def test_every_rule_and_check_has_a_row() -> None:
    ids = {rule.id for rule in every_rule()}
    ids |= {check.id for check in (*CHECKS, *PARTNERSHIP_CHECKS)}
    assert set(ROWS) == {*ids, "flow.power"}
    assert len(ROWS) == len(pss.rules())


@pytest.mark.parametrize("id", ROWS)
def test_each_has_an_example_met_and_one_not_met_that_come_out_so(id: str) -> None:
    examples = ROWS[id].examples()
    expected = {"met", "unknown" if id in NEVER_NOT_MET else "not-met"}
    assert set(examples) == expected - ({"met"} if id in NEVER_MET else set())
    for result, example in examples.items():
        # What another program would be answered.
        answer = pss.assess(pss.loads(json.dumps(example.document)), example.adopt)
        results = {row.result.value for row in answer.findings if row.rule == id}
        assert result in results
        assert answer.outcome is example.outcome
        assert example.finding in answer.findings


def test_the_examples_are_those_of_the_cases_today() -> None:
    assert rule_examples.DATA.read_text("utf-8") == rule_examples.content()


@pytest.mark.parametrize("id", ROWS)
def test_a_row_is_plain_json_and_names_its_provisions(id: str) -> None:
    row = ROWS[id]
    value: dict[str, Any] = json.loads(json.dumps(row.to_dict()))
    assert value["id"] == id
    assert "{" not in json.dumps([value["sentences"]])[2:].replace('{"', "")
    for provision in row.provisions:
        assert provision.link is not None
        assert provision.link.startswith("https://www.legislation.gov.uk/")
        assert provision.since is None or provision.until is None or (
            provision.since < provision.until
        )  # fmt: skip
    if row.basis in ("statute", "regulations") and not id.startswith(("partnership.", "flow.")):
        assert row.provisions or row.id.startswith("agreement.")


def test_provisions_that_differ_by_day_have_their_days() -> None:
    commencement = {
        provision.citation: provision.since.isoformat()
        for provision in ROWS["s35.in-force"].provisions
        if provision.since is not None
    }
    assert commencement["SI 2018/382 reg.3(a)"] == "2018-05-01"
    assert commencement["SI 2026/126 reg.2(a)"] == "2026-02-12"


def test_a_finding_of_an_answer_leads_to_its_row() -> None:
    for row in ROWS.values():
        for example in row.examples().values():
            finding = example.finding
            assert (finding.title, finding.decides) == (row.title, row.decides) or (not row.pointer)
            assert finding.basis == row.basis


def test_another_edition_has_rows_of_its_own(tmp_path: Path) -> None:
    grown = loaded(tmp_path, GROWN)
    rows = {row.id: row for row in pss.rules(grown)}
    assert set(rows) == set(ROWS)
    assert rows["s35.elements"].examples(grown)


def test_changes_and_pointers() -> None:
    document: dict[str, Any] = {"a": [{"b": 1}, {"b": 2}], "c": 3}
    assert with_changes(document, {"a.0": None, "c": None, "d": 4}) == {"a": [{"b": 2}], "d": 4}
    assert with_changes(document, {"a.1.b": 5})["a"][1] == {"b": 5}
    assert document["a"][0] == {"b": 1}
    assert value_at(document, "/a/1/b") == 2
    assert value_at(document, "") == document
    assert value_at(document, "/a/7/b") is value_at(document, "/c/x") is None
