"""Laws of the facts that an agreement states once for all its flows."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from support.depth import scaled
from support.flow_documents import FLOW, PARTIES

import pubservice_share as pss
from pubservice_share.model import CommonFacts, Information
from pubservice_share.model.fields import public_fields
from pubservice_share.strategies.any_documents import agreements

slow = settings(max_examples=scaled(150), deadline=None, suppress_health_check=list(HealthCheck))

COMMON = [field.name for field in public_fields(CommonFacts)]
ABOUT_INFORMATION = [field.name for field in public_fields(Information)]
BARE = {name: value for name, value in FLOW.items() if name not in COMMON}
FACTS = {name: value for name, value in FLOW.items() if name in COMMON}
BACK = {**BARE, "discloser": FLOW["recipient"], "recipient": FLOW["discloser"]}


def document(*flows: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "agreement", "title": "An agreement", "parties": PARTIES, "flows": list(flows),
        "starts": "2024-05-01", "ends": "2025-05-01", **more,
    }  # fmt: skip


def answer(*flows: dict[str, Any], **more: Any) -> pss.AgreementAssessment:
    assessment = pss.assess(pss.from_dict(document(*flows, **more)))
    assert isinstance(assessment, pss.AgreementAssessment)
    return assessment


def faults_of(value: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(value)
    return [(fault.pointer, fault.code) for fault in caught.value.faults]


def written_out(agreement: dict[str, Any]) -> dict[str, Any]:
    """The same agreement with each flow stating every fact itself."""
    spread: dict[str, Any] = copy.deepcopy(agreement)
    facts = spread.pop("facts", None) or {}
    for flow in spread.get("flows") or ():
        for name, value in facts.items():
            if name == "information":
                own = flow.get(name) or {}
                known = {key: fact for key, fact in own.items() if fact is not None}
                flow[name] = {**value, **known}
            elif flow.get(name) is None:
                flow[name] = value
    return spread


@slow
@given(agreements())
def test_facts_stated_once_answer_as_facts_stated_in_each_flow(agreement: dict[str, Any]) -> None:
    once, each = (pss.assess(pss.from_dict(way)) for way in (agreement, written_out(agreement)))
    assert once.outcome is each.outcome
    assert [row["outcome"] for row in pss.to_dict(once)["flows"]] == [
        row["outcome"] for row in pss.to_dict(each)["flows"]
    ]
    assert [(row.rule, row.result) for row in once.findings] == [
        (row.rule, row.result) for row in each.findings
    ]


def test_a_flow_without_facts_of_its_own_takes_those_of_the_agreement() -> None:
    assert answer(BARE, facts=FACTS).outcome is answer(FLOW).outcome is pss.Outcome.PERMITTED


@pytest.mark.parametrize("value", [False, []])
def test_false_and_an_empty_list_are_values_and_win(value: Any) -> None:
    name = "assists_eligible_people" if value is False else "pursues"
    assert answer({**BARE, name: value}, facts=FACTS).outcome is pss.Outcome.NOT_PERMITTED


def test_null_and_an_absent_field_take_the_fact_alike() -> None:
    nulls = dict.fromkeys(COMMON)
    assert answer({**BARE, **nulls}, facts=FACTS).outcome is pss.Outcome.PERMITTED


def test_facts_about_the_information_are_taken_one_by_one() -> None:
    flow = {**BARE, "information": {"personal": True}}
    functions = "held_in_connection_with_functions"
    facts = {**FACTS, "information": {functions: True, "personal": False}}
    noun = pss.from_dict(document(flow, facts=facts), as_=pss.Agreement)
    (completed,) = noun.completed_flows()
    assert completed.information == Information(
        held_in_connection_with_functions=True, personal=True
    )


def test_a_fact_that_no_flow_states_is_missing_once() -> None:
    forth, back = BARE, BACK
    missing = answer(forth, back).missing
    assert len(set(missing)) == len(missing)
    assert all(path.startswith(("facts.", "parties.")) for path in missing)
    assert "facts.complies_with_data_protection" in missing
    assert "facts.information.held_in_connection_with_functions" in missing


def test_a_fact_that_a_flow_states_is_missing_in_the_flows_that_do_not() -> None:
    missing = answer({**BARE, "complies_with_data_protection": True}, BACK).missing
    assert "flows.1.complies_with_data_protection" in missing
    assert "facts.complies_with_data_protection" not in missing


def test_elements_are_asked_for_in_each_flow_where_the_flows_have_two_objectives() -> None:
    findings = answer(BARE, {**BACK, "objective": "fuel-poverty"}).findings
    missing = {path for finding in findings for path in finding.missing}
    assert {"flows.0.pursues", "flows.1.pursues"} <= missing
    assert "facts.pursues" not in missing


def test_a_question_for_all_flows_names_no_body_that_differs() -> None:
    questions = {question.path: question.question for question in pss.questions(
        pss.from_dict(document(BARE, BACK)))}  # fmt: skip
    text = questions["facts.information.held_in_connection_with_functions"]
    assert "each discloser" in text
    assert not any(party["name"] in text for party in PARTIES)


def test_a_question_for_one_flow_names_its_discloser() -> None:
    (text,) = (
        question.question
        for question in pss.questions(pss.from_dict(document(BARE)))
        if question.path == "facts.information.held_in_connection_with_functions"
    )
    discloser = next(party["name"] for party in PARTIES if party["id"] == FLOW["discloser"])
    assert discloser in text


@slow
@given(agreements())
def test_every_fact_that_is_missing_can_be_answered(agreement: dict[str, Any]) -> None:
    noun = pss.from_dict(agreement)
    for question in pss.questions(noun):
        if question.path.startswith("facts.") and question.choices:
            choice = question.choices[0].value
            value = [choice] if question.kind == "some-of" else choice
            filled = pss.fill_in(noun, question.path, value)
            assert question.path not in pss.assess(filled).missing


def test_a_contradiction_between_the_agreement_and_a_flow_is_a_fault_at_what_is_stated() -> None:
    personal = {"information": {"personal_data": False}}
    flow = {**BARE, "complies_with_data_protection": False}
    assert faults_of(document(flow, facts=personal)) == [
        ("/flows/0/complies_with_data_protection", "contradictory-data-protection")
    ]
    facts = {"complies_with_data_protection": False}
    assert faults_of(document({**BARE, **personal}, facts=facts)) == [
        ("/facts/complies_with_data_protection", "contradictory-data-protection")
    ]
    assert faults_of(document(facts={**personal, **facts})) == [
        ("/facts/complies_with_data_protection", "contradictory-data-protection")
    ]


def test_an_element_of_another_objective_than_a_flow_has_is_a_fault() -> None:
    facts = {"pursues": ["reduce-energy-costs"]}
    fault = ("/facts/pursues/0", "element-of-another-objective")
    assert faults_of(document(BARE, BACK, facts=facts)) == [fault]


@pytest.mark.parametrize(
    "name",
    ["type", "on", "power", "objective", "territory", "discloser", "recipient", "restrictions",
     "reference", "annotations"],
)  # fmt: skip
def test_what_differs_from_flow_to_flow_is_not_stated_once(name: str) -> None:
    value = FLOW.get(name, "x")
    assert ("/facts/" + name, "unknown-field") in faults_of(document(BARE, facts={name: value}))


def test_the_digest_covers_the_facts() -> None:
    with_facts, without = (
        pss.assess(pss.from_dict(document(FLOW, **more))).record.digest
        for more in ({"facts": {"had_regard_to_code": True}}, {})
    )
    assert with_facts != without


def test_a_partnership_asks_for_common_facts_without_the_name_of_one_body() -> None:
    names = ["Leeds City Council", "West Yorkshire Police"]
    partnership = pss.from_dict(
        {
            "type": "partnership", "on": "2024-05-01", "territory": ["england"],
            "objective": "multiple-disadvantages",
            "parties": [
                {"name": names[0], "specified_as": ["sch4/12"]},
                {"name": names[1], "specified_as": ["sch4/22"]},
            ],
        }
    )  # fmt: skip
    for question in pss.questions(partnership):
        if not question.path.startswith("parties."):
            assert not any(name in question.question for name in names)
