"""Laws of whole answers, for any disclosure."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from support.depth import scaled

import pubservice_share as pss
from pubservice_share.assessment.rule_sets import rules_for
from pubservice_share.documents import digest
from pubservice_share.law.citations import CITATION
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.spans import span_of
from pubservice_share.logic.compiled import compile_rules, settled
from pubservice_share.logic.diagrams import FALSE, TRUE
from pubservice_share.logic.explained import Explainer, read
from pubservice_share.logic.results import NOT_APPLICABLE
from pubservice_share.model import Single
from pubservice_share.rules import OPEN_PATHS
from pubservice_share.strategies.any_documents import EDITION, disclosures, documents

slow = settings(
    max_examples=scaled(300), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@slow
@given(disclosures())
def test_the_override_lifts_no_restriction_that_stands_and_none_outside_the_power(
    document: dict[str, Any],
) -> None:
    answer = pss.assess(pss.from_dict(document))
    assert answer.override is not None
    assert answer.override.applies is (answer.outcome is pss.Outcome.PERMITTED)
    for effect in answer.override.restrictions:
        if effect.kind in ("data-protection", "investigatory-powers", "human-rights"):
            assert effect.effect == "stands"
        if effect.effect == "lifted":
            assert answer.outcome is pss.Outcome.PERMITTED
        if answer.outcome is pss.Outcome.NOT_PERMITTED:
            assert effect.effect == "stands"


#: A provider that is named as well for a department of later years.
NOT_YET_THERE = {
    "type": "disclosure",
    "power": "s35",
    "on": "2017-04-27",
    "territory": ["england"],
    "discloser": {"name": "A provider", "specified_as": ["sch4/9A", "sch4/28"]},
    "recipient": {"name": "A department", "specified_as": ["sch4/6"]},
    "information": {"within_limited_functions": False},
}


@slow
@given(documents())
@example(NOT_YET_THERE)
def test_an_answer_that_is_not_permitted_cites_a_provision_in_force_on_the_day(
    document: dict[str, Any],
) -> None:
    answer = pss.assess(pss.from_dict(document))
    if answer.outcome is not pss.Outcome.NOT_PERMITTED:
        return
    failed = [
        finding
        for finding in answer.findings
        if finding.decides and finding.result is pss.Result.NOT_MET
    ]
    assert any(finding.citations for finding in failed)
    on = date.fromisoformat(document["on"])
    objective = EDITION.objectives.get(document.get("objective") or "")
    for finding in failed:
        for citation in finding.citations:
            named = CITATION.match(citation)
            assert named, citation
            first_day = EDITION.instruments[named["instrument"]].first_day
            # A finding that something is not in force names what brings it into force, and the
            # others name the regulations of an objective even before there are any.
            if not finding.rule.endswith(("in-force", "-specified")) and (
                objective is None or objective.holds_on(on)
            ):
                assert first_day is None or first_day <= on, (finding.rule, citation)
            # An entry that is not in force yet, or no longer, is specified for nothing.
            wordings = EDITION.entries.get(f"sch{named['schedule']}/{named['paragraph']}", ())
            if not finding.rule.endswith("-specified") and "-listed-for-" not in finding.rule:
                assert not wordings or any(row.holds_on(on) for row in wordings), citation


@slow
@given(documents())
def test_the_outcome_is_the_conjunction_of_the_findings_that_decide(
    document: dict[str, Any],
) -> None:
    answer = pss.assess(pss.from_dict(document))
    results = {finding.result for finding in answer.findings if finding.decides}
    if pss.Result.NOT_MET in results:
        expected = pss.Outcome.NOT_PERMITTED
    elif pss.Result.UNKNOWN in results:
        expected = pss.Outcome.UNDETERMINED
    else:
        expected = pss.Outcome.PERMITTED
    assert answer.outcome is expected
    assert all(
        finding.basis in ("statute", "regulations")
        for finding in answer.findings
        if finding.decides
    )


@slow
@given(documents())
def test_the_fast_reader_and_the_careful_reader_agree_on_every_rule(
    document: dict[str, Any],
) -> None:
    noun = pss.from_dict(document)
    assert isinstance(noun, Single)
    tables = tables_of(EDITION, span_of(EDITION, noun.on))
    leaves = settled(tables, {})
    rules = rules_for(noun).rules
    fast = compile_rules([(None, rule.formula) for rule in rules])(leaves, {})(noun)
    guards = compile_rules([(None, rule.guard or rule.formula) for rule in rules])(leaves, {})(noun)
    careful = Explainer(
        value_at=partial(read, noun), tables=tables, adopted={}, open_paths=OPEN_PATHS
    )
    for rule, formula, guard in zip(rules, fast, guards, strict=True):
        for term, result in ((rule.formula, formula), (rule.guard or rule.formula, guard)):
            diagram = careful.diagram(term)
            shown = {TRUE: True, FALSE: False}.get(diagram)
            assert result is shown, rule.id
    assert NOT_APPLICABLE not in fast


@slow
@given(documents())
def test_a_document_survives_a_round_trip_through_json(document: dict[str, Any]) -> None:
    noun = pss.from_dict(document)
    again = pss.loads(pss.dumps(noun))
    assert again == noun
    assert digest(again) == digest(noun)
    assert pss.loads(json.dumps(document)) == noun


@slow
@given(documents())
def test_every_answer_can_be_written(document: dict[str, Any]) -> None:
    answer = pss.assess(pss.from_dict(document))
    shown = json.loads(pss.dumps(answer))
    assert list(shown) == [
        "type", "subject", "reference", "outcome", "on", "law", "record", "findings", "missing",
        "readings", "override", "offence", "notes",
    ]  # fmt: skip
    for finding in shown["findings"]:
        assert finding["citations"] or finding["result"] == "not-applicable", finding["rule"]
        assert "{" not in finding["reason"] + (finding["cure"] or "")
        day = shown["on"]
        assert all(link.rpartition("/")[2] >= day for link in finding["links"])
        assert bool(finding["cure"]) or finding["result"] in ("met", "not-applicable"), finding[
            "rule"
        ]


@slow
@given(documents())
def test_the_same_document_has_the_same_answer(document: dict[str, Any]) -> None:
    first, second = pss.assess(pss.from_dict(document)), pss.assess(pss.from_dict(document))
    assert first == second
    assert pss.dumps(first) == pss.dumps(second)
