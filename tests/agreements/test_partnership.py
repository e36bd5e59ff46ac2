"""Who may disclose to whom, and which flows lack an agreement."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from support.partnership_documents import NAMES, agreement, partnership

import pubservice_share as pss


def answer(document: dict[str, Any]) -> pss.PartnershipAssessment:
    assessment = pss.assess(pss.from_dict(document))
    assert isinstance(assessment, pss.PartnershipAssessment)
    jsonschema.Draft202012Validator(pss.schema("assessment")).validate(assessment.to_dict())
    return assessment


def test_a_county_its_districts_police_school_department_and_others() -> None:
    assessment = answer(partnership())
    reached = {name for name, refs in NAMES.items() if refs}
    for row in assessment.matrix():
        expected = {row["discloser"], row["recipient"]} <= reached
        assert row["outcome"] == ("permitted" if expected else "not-permitted")
        assert row["covered"] is False
    assert len(assessment.matrix()) == len(NAMES) * (len(NAMES) - 1)
    assert {party.name for party in assessment.standing if party.only_as_provider} == set(
        NAMES
    ) - reached
    advice = [row for row in assessment.findings if row.rule == "partnership.provider-only"]
    assert len(advice) == 3
    assert all("DEA 2017 Sch.4 para.28" in row.citations for row in advice)
    assert assessment.outcome is pss.Outcome.NOT_PERMITTED


def test_each_cell_is_the_answer_to_its_disclosure() -> None:
    document = partnership()
    parties = {party["name"]: party for party in document["parties"]}
    common = {key: value for key, value in document.items() if key not in ("parties", "agreements")}
    for row in answer(document).matrix():
        single = {
            **common, "type": "disclosure", "power": "s35",
            "discloser": parties[row["discloser"]], "recipient": parties[row["recipient"]],
        }  # fmt: skip
        assert pss.assess(pss.from_dict(single)).outcome.value == row["outcome"]


def test_a_provider_is_reached_through_its_client() -> None:
    document = partnership()
    document["parties"][-1] = {
        "name": "A charity", "specified_as": ["sch4/28"], "services_in_connection": True,
        "client_is_public_authority": True,
        "provides_services_to": {"name": "Kent County Council", "specified_as": ["sch4/11"]},
    }  # fmt: skip
    document["information"]["within_limited_functions"] = True
    standing = {party.name: party for party in answer(document).standing}
    assert standing["A charity"].only_as_provider is False
    assert standing["A charity"].may_receive_from == 7


@pytest.mark.parametrize(
    ("changes", "covered"),
    [
        ({}, True),
        ({"status": "active"}, True),
        ({"status": "draft"}, False),
        ({"status": "withdrawn"}, False),
        ({"starts": "2025-01-02"}, False),
        ({"ends": "2025-01-01"}, False),
        ({"ends": "2025-01-02"}, True),
        ({"ends": None}, None),
        ({"starts": None}, None),
        ({"flows": []}, False),
        ({"flows": [{"discloser": "kcc", "recipient": "police", "power": "s35",
                     "territory": ["england"], "objective": "multiple-disadvantages"}]}, False),
        ({"flows": [{"discloser": "police", "recipient": "kcc", "power": "s35",
                     "territory": ["england"], "objective": "fuel-poverty"}]}, False),
        ({"flows": [{"discloser": "police", "recipient": "kcc", "power": "s36",
                     "territory": ["england"]}]}, False),
        ({"flows": [{"discloser": "police", "recipient": "kcc", "power": "s35",
                     "territory": ["wales"], "objective": "multiple-disadvantages"}]}, False),
        ({"flows": [{"discloser": "police", "recipient": "kcc",
                     "territory": ["england"], "objective": "multiple-disadvantages"}]}, None),
        ({"flows": [{"discloser": "police", "recipient": "kcc", "power": "s35",
                     "objective": "multiple-disadvantages"}]}, None),
        ({"flows": [{"discloser": "police", "recipient": "nobody", "power": "s35",
                     "territory": ["england"], "objective": "multiple-disadvantages"}]}, False),
    ],
)  # fmt: skip
def test_an_agreement_covers_a_flow(changes: dict[str, Any], covered: bool | None) -> None:
    assessment = answer(partnership(agreements=[agreement(**changes)]))
    rows = {(row["discloser"], row["recipient"]): row for row in assessment.matrix()}
    row = rows["Kent Police", "Kent County Council"]
    assert row["covered"] is covered
    assert row["agreements"] == (["kent"] if covered else [])
    assert rows["Kent Police", "A school"]["covered"] is False


@pytest.mark.parametrize(
    ("changes", "not_known"),
    [
        ({"flows": None}, True),
        ({"flows": [{}]}, True),
        ({"flows": [{"discloser": "police"}]}, True),
        ({"flows": [{"recipient": "kcc"}]}, True),
        ({"flows": [{"discloser": "kcc"}]}, False),
        ({"flows": [{"recipient": "police"}]}, False),
        ({"flows": [{"power": "s36"}]}, False),
        ({"flows": None, "status": "draft"}, False),
        ({"flows": None, "ends": "2025-01-01"}, False),
    ],
)
def test_an_agreement_may_cover_a_flow_by_what_it_does_not_state(
    changes: dict[str, Any], not_known: bool
) -> None:
    assessment = answer(partnership(agreements=[agreement(**changes)]))
    rows = {(row["discloser"], row["recipient"]): row for row in assessment.matrix()}
    covered = rows["Kent Police", "Kent County Council"]["covered"]
    assert covered is (None if not_known else False)
    # Who is not a party of the agreement is not a party of any flow of it.
    assert rows["Kent Police", "A school"]["covered"] is False


def test_cover_is_unknown_where_agreements_are_not_stated_or_only_named() -> None:
    for agreements in (None, ["kent.json"]):
        assessment = answer(partnership(agreements=agreements))
        assert {row["covered"] for row in assessment.matrix()} == {None}
        rules = [row for row in assessment.findings if row.rule == "partnership.not-covered"]
        assert {row.result for row in rules} == {pss.Result.UNKNOWN}


def test_only_a_flow_that_the_power_reaches_can_lack_an_agreement() -> None:
    assessment = answer(partnership(agreements=[agreement()]))
    lacking = [
        row
        for row in assessment.findings
        if row.rule == "partnership.not-covered" and row.result is pss.Result.NOT_MET
    ]
    assert len(lacking) == 7 * 6 - 1
    assert all(row.decides is False for row in lacking)


def test_missing_facts_are_named_by_their_place() -> None:
    parties = [{"name": "Kent Police", "specified_as": ["sch4/22"]}, {"name": "A council"}]
    assessment = answer(partnership(parties=parties, complies_with_data_protection=None))
    assert assessment.outcome is pss.Outcome.UNDETERMINED
    assert assessment.missing == ("complies_with_data_protection", "parties.1.specified_as")
    for path in assessment.missing:
        assert assessment.question(path)


def test_section_36_in_a_partnership() -> None:
    parties = [
        {"name": "Work and Pensions", "specified_as": ["sch5/2"]},
        {"name": "A supplier", "specified_as": ["s36/1/a", "s36/1/b"]},
    ]
    document = partnership(parties=parties, power="s36", purpose=["reduce-costs"],
                           intended_use=["support-scheme"])  # fmt: skip
    outcomes = {row["discloser"]: row["outcome"] for row in answer(document).matrix()}
    assert outcomes == {"Work and Pensions": "permitted", "A supplier": "not-permitted"}


def test_one_body_alone_discloses_to_nobody() -> None:
    assessment = answer(partnership(parties=[{"name": "Kent Police", "specified_as": ["sch4/22"]}]))
    assert (assessment.outcome, assessment.missing) == (pss.Outcome.UNDETERMINED, ("parties",))
    assert assessment.matrix() == []


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"parties": []}, "/parties"),
        ({"on": "2016-01-01"}, "/on"),
        ({"power": "s48"}, "/power"),
        ({"pursues": ["contact-parents"]}, "/pursues/0"),
        ({"agreements": [agreement(ends="2023-01-01")]}, "/agreements/0/ends"),
        ({"agreements": [1]}, "/agreements/0"),
    ],
)
def test_what_does_not_load(changes: dict[str, Any], pointer: str) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(partnership(**changes))
    assert pointer in [fault.pointer for fault in caught.value.faults]
