"""Every case agrees in every expectation, and the cases together reach every rule."""

from __future__ import annotations

from collections import Counter

import pytest
from support.cases import FOLDER, cases

import pubservice_share as pss
from pubservice_share.conformance import Case, cases_in, disagreements
from pubservice_share.law.citations import CITATION
from pubservice_share.rules import every_rule

CASES = cases()
KIT = [case for path in sorted(FOLDER.glob("*.json")) for case in cases_in(path)]

#: (rule, result) that no document can bring about, with the reason.
OUT_OF_REACH = {
    **{
        (f"{power}.another-person", "unknown"): "names are always there, so it is always settled"
        for power in ("s35", "s36", "s37", "s38", "s39")
    },
    **{
        (f"{power}.in-force", "unknown"): "never commenced for one class of party alone"
        for power in ("s36", "s37")
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
