"""Laws of the answer to an agreement: its flows over its whole term."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from support.depth import scaled
from support.flow_documents import FLOW
from support.flow_documents import PARTIES as OTHER_PARTIES

import pubservice_share as pss
from pubservice_share.law import change_days
from pubservice_share.strategies.any_documents import agreements

SCHEMA = jsonschema.Draft202012Validator(pss.schema("assessment"))
slow = settings(max_examples=scaled(200), deadline=None, suppress_health_check=list(HealthCheck))

ENERGY: dict[str, Any] = {
    "id": "energy", "name": "The energy department", "specified_as": ["sch4/6"],
    "in_specified_capacity": True,
}  # fmt: skip
PARTIES = [ENERGY, *OTHER_PARTIES]
FUEL = {**FLOW, "objective": "fuel-poverty", "pursues": ["reduce-energy-costs"]}


def agreement(*flows: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "agreement", "title": "An agreement", "parties": PARTIES, "flows": list(flows),
        "starts": "2024-05-01", "ends": "2025-05-01", **more,
    }  # fmt: skip


def answer(*flows: dict[str, Any], **more: Any) -> pss.AgreementAssessment:
    assessment = pss.assess(pss.from_dict(agreement(*flows, **more)))
    assert isinstance(assessment, pss.AgreementAssessment)
    return assessment


def outcome(*flows: dict[str, Any], **more: Any) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    assessment = answer(*flows, **more)
    return assessment.outcome.value, assessment.missing, assessment.readings


def test_the_power_must_reach_every_flow() -> None:
    unlisted = {**FLOW, "recipient": "charity"}
    assert outcome(FLOW) == ("permitted", (), ())
    assert outcome(unlisted)[0] == "not-permitted"
    assert outcome(FLOW, unlisted)[0] == "not-permitted"
    unknown = {**FLOW, "discloser": "leeds", "recipient": "police",
               "complies_with_data_protection": None}  # fmt: skip
    assert outcome(FLOW, unknown) == (
        "undetermined", ("flows.1.complies_with_data_protection",), (),
    )  # fmt: skip
    assert outcome(FLOW, unknown, unlisted)[:2] == ("not-permitted", ())


def test_a_fact_of_a_party_is_named_by_its_place() -> None:
    parties = [*PARTIES[:2], {"id": "police", "name": "West Yorkshire Police"}]
    assert outcome(FLOW, parties=parties) == ("undetermined", ("parties.2.specified_as",), ())


def test_a_flow_is_assessed_on_each_span_of_law_in_the_term() -> None:
    """Entry 6 is limited to business functions from 3 May 2023."""
    flow = {**FUEL, "discloser": "leeds", "recipient": "energy"}
    parties = [{**ENERGY, "in_specified_capacity": False}, *PARTIES[1:]]
    before = {"starts": "2022-05-01", "ends": "2023-05-03"}
    across = {"starts": "2022-05-01", "ends": "2023-05-04"}
    assert outcome(flow, parties=parties, **before)[0] == "permitted"
    assessment = answer(flow, parties=parties, **across)
    assert assessment.outcome is pss.Outcome.NOT_PERMITTED
    (specified,) = [row for row in assessment.findings if row.rule == "s35.recipient-specified"]
    assert specified.reason.startswith("From 3 May 2023: ")
    assert specified.pointer == "/parties/0"
    assert any(link.endswith("/2023-05-03") for link in specified.links)
    outcomes = [answer.outcome.value for _, answer in assessment.flows[0].spans]
    assert outcomes[-1] == "not-permitted"
    assert "permitted" in outcomes


def test_the_end_of_the_term_is_not_in_it() -> None:
    """The identity objective began on 8 February 2024."""
    flow = {**FLOW, "objective": "digital-identity-verification-services", "pursues": [],
            "assists_eligible_people": False}  # fmt: skip
    early = answer(flow, starts="2024-02-01", ends="2024-02-08")
    late = answer(flow, starts="2024-02-01", ends="2024-02-09")
    assert len(late.flows[0].spans) == len(early.flows[0].spans) + 1


def test_an_unknown_term_matters_only_where_the_law_changes_the_answer() -> None:
    assert outcome(FLOW, ends=None) == ("permitted", (), ())
    assert outcome(FLOW, starts=None) == ("undetermined", ("starts",), ())
    charity = {**FLOW, "recipient": "charity"}
    assert outcome(charity, starts=None, ends=None)[0] == "not-permitted"
    energy = {**FUEL, "discloser": "leeds", "recipient": "energy"}
    parties = [{**ENERGY, "in_specified_capacity": False}, *PARTIES[1:]]
    open_ended = {"starts": "2022-05-01", "ends": None, "parties": parties}
    assert outcome(energy, **open_ended) == ("undetermined", ("ends",), ())


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("power", ("flows.0.power",)),
        ("territory", ("flows.0.territory",)),
        ("discloser", ("flows.0.discloser",)),
        ("recipient", ("flows.0.recipient",)),
    ],
)
def test_an_incomplete_flow_cannot_be_assessed(name: str, missing: tuple[str, ...]) -> None:
    flow = {key: value for key, value in FLOW.items() if key != name}
    assert outcome(flow) == ("undetermined", missing, ())
    assert outcome({**FLOW, name: None}) == ("undetermined", missing, ())


def test_a_missing_party_is_unknown() -> None:
    assert outcome({**FLOW, "recipient": "lees"}) == ("undetermined", ("flows.0.recipient",), ())


def test_a_power_outside_the_chapter_is_not_this_power() -> None:
    assessment = answer({**FLOW, "power": "s48"})
    assert assessment.outcome is pss.Outcome.NOT_PERMITTED
    assert assessment.missing == ()
    rules = {row.rule for row in assessment.findings if row.result is pss.Result.NOT_MET}
    assert "agreement.power-outside-chapter" in rules
    assert any("other powers are untouched (s.40(10))" in note for note in assessment.notes)


def test_an_agreement_without_flows_has_no_answer_on_sharing() -> None:
    assert outcome() == ("undetermined", ("flows",), ())
    assert outcome(flows=None) == ("undetermined", ("flows",), ())


def test_regard_to_the_code_is_taken_from_the_agreement() -> None:
    regard = [{"party": "police"}]
    assessment = answer(FLOW, code_of_practice=regard)
    (row,) = [finding for finding in assessment.findings if finding.rule == "s43.regard-to-code"]
    assert row.result is pss.Result.MET
    assert assessment.flows[0].flow.had_regard_to_code is None


@slow
@given(agreements())
def test_the_outcome_is_the_conjunction_of_the_findings_that_decide(
    document: dict[str, Any],
) -> None:
    assessment = pss.assess(pss.from_dict(document))
    results = {row.result for row in assessment.findings if row.decides}
    expected = pss.Outcome.PERMITTED
    if pss.Result.NOT_MET in results:
        expected = pss.Outcome.NOT_PERMITTED
    elif pss.Result.UNKNOWN in results:
        expected = pss.Outcome.UNDETERMINED
    assert assessment.outcome is expected
    # Where every flow relies on other law, no fact would settle the answer.
    scope = assessment.to_dict()["scope"]
    any_asked = scope is None or bool(scope["asked"])
    assert bool(assessment.missing or assessment.readings) is (
        assessment.outcome is pss.Outcome.UNDETERMINED and any_asked
    )


@slow
@given(agreements())
def test_every_agreement_survives_a_round_trip(document: dict[str, Any]) -> None:
    noun = pss.from_dict(document)
    assert pss.loads(pss.dumps(noun)) == noun
    assessment = pss.assess(noun)
    SCHEMA.validate(json.loads(pss.dumps(assessment)))
    for row in assessment.findings:
        assert row.reason
        assert row.links is not None
    for path in assessment.missing:
        assert assessment.question(path)


@slow
@given(agreements())
def test_a_flow_has_the_answers_of_its_disclosures(document: dict[str, Any]) -> None:
    """The expected answer by hand: one disclosure for each span, and the worst outcome."""
    agreement = pss.from_dict(document, as_=pss.Agreement)
    assessment = pss.assess(agreement)
    assert isinstance(assessment, pss.AgreementAssessment)
    starts, ends = agreement.starts, agreement.ends
    if starts is None or ends is None:
        return
    parties = {party["id"]: party for party in document["parties"]}
    edition = pss.law.built_in()
    first = max(starts, edition.passed)
    days = [first, *(day for day in change_days(edition) if first < day < ends)]
    for flow, answered in zip(document.get("flows", ()), assessment.flows, strict=True):
        named = {flow.get("discloser"), flow.get("recipient")}
        if not named <= set(parties) or flow.get("power") == "s48" or "territory" not in flow:
            continue
        if "power" not in flow:
            continue
        outcomes = set()
        for day in days:
            single = {
                **flow,
                "type": "disclosure",
                "on": day.isoformat(),
                **{
                    role: {key: value for key, value in parties[flow[role]].items() if key != "id"}
                    for role in ("discloser", "recipient")
                },
            }
            outcomes.add(pss.assess(pss.from_dict(single)).outcome)
        worst = [pss.Outcome.NOT_PERMITTED, pss.Outcome.UNDETERMINED, pss.Outcome.PERMITTED]
        assert answered.outcome is next(candidate for candidate in worst if candidate in outcomes)


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"starts": "2024-05-01", "ends": "2024-05-01"}, "/ends"),
        ({"ends": "2024-02-30"}, "/ends"),
        ({"reviews_on": "2024-13-01"}, "/reviews_on"),
        ({"retention": "a year"}, "/retention"),
        ({"retention": "P"}, "/retention"),
        ({"review_every": "1Y"}, "/review_every"),
        ({"title": " "}, "/title"),
        ({"parties": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}, "/parties/1/id"),
        ({"data_items": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]},
         "/data_items/1/id"),
        ({"flows": [FLOW, FLOW]}, "/flows/1"),
        ({"flows": [{**FLOW, "pursues": ["contact-parents"]}]}, "/flows/0/pursues/0"),
        ({"flows": [{**FLOW, "on": "2024-05-01"}]}, "/flows/0/on"),
        ({"flows": [{**FLOW, "restrictions": [{"kind": "contract", "since": "2024-02-30"}]}]},
         "/flows/0/restrictions/0/since"),
        ({"signatures": [{"party": "leeds", "on": "2023-02-29"}]}, "/signatures/0/on"),
        ({"lawful_bases": [{"party": "leeds", "basis": "6(1)(z)"}]}, "/lawful_bases/0/basis"),
        ({"status": "done"}, "/status"),
    ],
)  # fmt: skip
def test_what_does_not_load(changes: dict[str, Any], pointer: str) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**agreement(FLOW), **changes})
    assert [fault.pointer for fault in caught.value.faults] == [pointer]
