"""Every case agrees in every expectation, and the cases together reach every rule."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import attrs
import pytest
from support.cases import FOLDER, cases, hostile_documents

import pubservice_share as pss
from pubservice_share.conformance import Case, cases_in, disagreements
from pubservice_share.law.citations import CITATION
from pubservice_share.logic.check_terms import And
from pubservice_share.rules import every_rule
from pubservice_share.rules.checks import CHECKS, Check

CASES = cases()
KIT = [case for path in sorted(FOLDER.glob("*.json")) for case in cases_in(path)]

#: (rule, result) that no document can bring about, with the reason.
OUT_OF_REACH = {
    **{
        (f"{power}.another-person", "unknown"): "names are always there, so it is always settled"
        for power in ("s35", "s36", "s37", "s38", "s39")
    },
    **{
        (f"{section}.in-force", "not-met"): "before that it came under other law, which stays open"
        for section in ("s40", "s41")
    },
}


@pytest.mark.parametrize("case", KIT, ids=[case.name for case in KIT])
def test_case(case: Case) -> None:
    assert disagreements(case) == ()


def test_every_case_has_its_own_name_and_a_reason() -> None:
    assert all(count == 1 for count in Counter(case["name"] for case in CASES).values())
    for case in CASES:
        assert case["why"]
        assert case["citations"], case["name"]


def test_the_set_is_large_enough() -> None:
    section_35 = [case for case in CASES if case["document"].get("power") == "s35"]
    assert len(section_35) >= 90
    assert len(CASES) >= 250
    shared = [case for case in CASES if case["document"]["type"] in ("agreement", "partnership")]
    assert len(shared) >= 279


def test_each_expected_citation_is_a_citation_or_begins_one() -> None:
    for case in CASES:
        for citation in [*case["citations"], *case["expect"].get("cites", ())]:
            # The shared cases cite ranges such as s.36(1)-(3) among their sources.
            text = citation.partition("-(")[0]
            assert CITATION.match(text), (case["name"], citation)


def test_some_case_meets_fails_and_leaves_unknown_every_rule() -> None:
    reached: set[tuple[str, str]] = set()
    for case in CASES:
        answer = pss.assess(pss.from_dict(case["document"]), adopt=case.get("adopt"))
        reached |= {(finding.rule, finding.result.value) for finding in answer.findings}
    expected = {
        (rule.id, result) for rule in every_rule() for result in ("met", "not-met", "unknown")
    }
    assert sorted(expected - reached) == sorted(OUT_OF_REACH)


def _possible_results(check: Check) -> set[str]:
    """The results that a check can have, as it is declared."""
    possible = {"met", "not-met"}
    if check.unknown is not None:
        possible.add("unknown")
    if check.arises != And():
        possible.add("not-applicable")
    return possible


@pytest.mark.parametrize("check", CHECKS, ids=[check.id for check in CHECKS])
def test_cases_expect_each_result_that_a_check_can_have(check: Check) -> None:
    expected = {case["expect"].get("results", {}).get(check.id) for case in CASES} - {None}
    assert expected == _possible_results(check)


@pytest.mark.parametrize("check", CHECKS, ids=[check.id for check in CHECKS])
def test_a_case_says_where_each_check_finds_something(check: Check) -> None:
    found = [
        row
        for case in CASES
        for row in case["expect"].get("findings", ())
        if row["rule"] == check.id and row["result"] == "not-met"
    ]
    assert any("pointer" in row for row in found)


def test_cases_expect_each_outcome_and_each_cover_of_a_pair() -> None:
    rows = [row for case in CASES for row in case["expect"].get("matrix", ())]
    assert {row.get("covered", "absent") for row in rows} >= {True, False, None}
    assert {row["outcome"] for row in rows} == {outcome.value for outcome in pss.Outcome}
    scopes = [case["expect"]["scope"] for case in CASES if "scope" in case["expect"]]
    assert None in scopes
    assert any(scope and scope["asked"] and scope["not_asked"] for scope in scopes)


#: A part of an expectation, and another value that no answer has.
_OTHERWISE: dict[str, Any] = {
    "outcome": "unheard-of",
    "missing": ["unheard.of"],
    "readings": ["unheard-of"],
    "cites": ["DEA 2017 s.99"],
    "override": ["unheard-of"],
    "offence": "DEA 2017 s.99",
    "results": {"agreement.purpose-missing": "not-applicable"},
    "findings": [{"rule": "agreement.purpose-missing", "pointer": "/nowhere"}],
    "matrix": [{"discloser": "Nobody"}],
    "scope": {"asked": [], "not_asked": []},
    "notes": ["No note says this."],
}


@pytest.mark.parametrize("name", list(_OTHERWISE))
def test_each_part_of_an_expectation_is_compared(name: str) -> None:
    (case,) = (case for case in KIT if case.name == "partners-both-listed")
    assert len(disagreements(attrs.evolve(case, expect={"outcome": "permitted"}))) == 0
    wrong = attrs.evolve(case, expect={"outcome": "permitted", name: _OTHERWISE[name]})
    (difference,) = disagreements(wrong)
    assert difference.startswith(f"{name}: ")


def test_of_several_findings_of_a_rule_the_worst_is_its_result() -> None:
    (case,) = (case for case in KIT if case.name == "check-signed-late-and-on-no-day")
    results = {"agreement.signed-after-start": "unknown"}
    wrong = attrs.evolve(case, expect={"outcome": "permitted", "results": results})
    assert disagreements(wrong) == (
        "results: expected agreement.signed-after-start unknown, found not-met",
    )


HOSTILE = hostile_documents()


@pytest.mark.parametrize("row", HOSTILE, ids=[row["name"] for row in HOSTILE])
def test_a_hostile_document_is_refused_with_its_faults(row: dict[str, Any]) -> None:
    """Both readers refuse it, with the same faults: of a text, and of what was parsed before."""
    text = row["text"] if "text" in row else json.dumps(row["document"])
    with pytest.raises(pss.DocumentError) as of_text:
        pss.loads(text)
    pointers = [fault.pointer for fault in of_text.value.faults]
    assert set(row.get("faults", ())) <= set(pointers)
    if "document" in row:
        with pytest.raises(pss.DocumentError) as of_document:
            pss.from_dict(row["document"])
        assert [fault.pointer for fault in of_document.value.faults] == pointers


def test_hostile_documents_of_every_noun_say_where_the_fault_is() -> None:
    assert all(count == 1 for count in Counter(row["name"] for row in HOSTILE).values())
    placed = Counter(row["noun"] for row in HOSTILE if "noun" in row and "faults" in row)
    assert set(placed) == {"disclosure", "use", "onward-disclosure", "agreement", "partnership"}
    assert min(placed.values()) >= 8
