"""Texts for people report what is not known, and never count it as none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from support.partnership_documents import agreement, partnership

import pubservice_share as pss
from pubservice_share.guidance import not_compared
from pubservice_share.reports import answer_in_text
from pubservice_share.reports.lifecycles_and_impacts import impacts_in_text
from pubservice_share.reports.pages import answer_in_html

POLICE = {"name": "Kent Police", "specified_as": ["sch4/22"]}
COUNCIL = {"name": "Kent County Council", "specified_as": ["sch4/11"]}


def texts(document: dict[str, Any]) -> tuple[str, str]:
    """The answer in a terminal and as a page, each with plain spaces."""
    answer = pss.assess(pss.from_dict(document))
    page = answer_in_html(answer)
    return " ".join(answer_in_text(answer).split()), " ".join(page.split())


@pytest.mark.parametrize(
    ("agreements", "says"),
    [
        (None,
         "The power reaches 2 of 2 flows; it is not known whether an agreement covers any of "
         "them."),
        (["kent.json"],
         "The power reaches 2 of 2 flows; it is not known whether an agreement covers any of "
         "them."),
        ([], "The power reaches 2 of 2 flows; no agreement covers any of them."),
        ([agreement()], "The power reaches 2 of 2 flows; no agreement covers 1 of those 2."),
        ([agreement(ends=None)],
         "The power reaches 2 of 2 flows; no agreement covers 1 of those 2, and it is not known "
         "whether one covers 1 more."),
        ([agreement(), "kent.json"],
         "The power reaches 2 of 2 flows; it is not known whether one covers 1 of those 2."),
    ],
)  # fmt: skip
def test_whether_an_agreement_covers_a_flow(agreements: Any, says: str) -> None:
    for text in texts(partnership(agreements=agreements, parties=[POLICE, COUNCIL])):
        assert says in text
        assert "covers 0" not in text


def test_flows_of_unknown_cover_are_named() -> None:
    text, _ = texts(partnership(agreements=[agreement(ends=None)], parties=[POLICE, COUNCIL]))
    _, heading, flows_text = text.partition("not known whether an agreement covers them")
    assert heading
    assert flows_text.lstrip().startswith("- 1. Kent Police to 2")


def test_a_single_body_is_not_reported_as_reaching_nobody() -> None:
    for text in texts(partnership(parties=[POLICE])):
        assert "fewer than two bodies are named" in text
        assert "0 of 0" not in text


def test_an_unsettled_body_is_not_reported_as_receiving_from_nobody() -> None:
    document = partnership(parties=[POLICE, {"name": "A council"}])
    answer = pss.assess(pss.from_dict(document))
    assert isinstance(answer, pss.PartnershipAssessment)
    for body in answer.standing:
        assert (body.may_disclose_to, body.disclosing_not_settled) == (0, 1)
        assert (body.may_receive_from, body.receiving_not_settled) == (0, 1)
    _, page = texts(document)
    assert (
        "may disclose to 0 of the others (1 not settled), and receive from 0 (1 not settled)"
        in page
    )


def test_checks_that_cannot_be_completed_are_listed_beside_those_without_a_finding() -> None:
    answer = pss.assess(pss.from_dict(agreement()))
    unknown = [
        finding.rule
        for finding in answer.findings
        if finding.result is pss.Result.UNKNOWN and not finding.decides
    ]
    assert unknown == ["s43.regard-to-code"]
    assert "One check could not be made: a fact is missing." in answer_in_text(answer)


def test_impact_names_the_flows_that_it_could_not_compare(run: Any, tmp_path: Path) -> None:
    flows = [
        {"discloser": "police", "recipient": "kcc", "territory": ["england"]},
        {"discloser": "police", "power": "s35"},
        *agreement()["flows"],
    ]
    document = agreement(flows=flows)
    first, second = not_compared([pss.from_dict(document, as_=pss.Agreement)])
    assert (first.agreement, first.flow, first.not_known) == ("kent", 0, ("power",))
    assert (second.flow, second.not_known) == (1, ("recipient", "territory"))
    text = impacts_in_text([], (first, second))
    assert text.startswith("No flow of these agreements that could be compared is affected.")
    assert f"{first.agreement_title}, flow 2: recipient and territory" in text
    path = tmp_path / "kent.json"
    path.write_text(json.dumps(document), "utf-8")
    days = ("--from", "2023-01-01", "--to", "2023-12-31")
    assert f"{first.agreement_title}, flow 1: power" in run("agreement", "impact", path, *days).out
    ran = run("agreement", "impact", path, *days, "--format", "json")
    json.loads(ran.out)
    assert "2 of the flows could not be compared" in ran.err


@pytest.mark.parametrize("power", ["debt", "s48", "s99"])
def test_impact_names_the_flows_under_a_power_that_it_does_not_have(
    power: str, run: Any, tmp_path: Path
) -> None:
    (flow,) = agreement()["flows"]
    document = agreement(flows=[flow, {**flow, "power": power}])
    (left_out,) = not_compared([pss.from_dict(document, as_=pss.Agreement)])
    assert (left_out.flow, left_out.not_known, left_out.other_power) == (1, (), power)
    path = tmp_path / "kent.json"
    path.write_text(json.dumps(document), "utf-8")
    days = ("--from", "2023-01-01", "--to", "2023-12-31")
    out = run("agreement", "impact", path, *days).out
    assert "Not compared, because their power is not in this Chapter" in out
    assert f"{left_out.agreement_title}, flow 2: {power}" in out
    assert "1 of the flows" in run("agreement", "impact", path, *days, "--format", "json").err


def test_a_fault_that_impact_finds_names_the_agreement_and_the_flow() -> None:
    agreed = pss.from_dict(agreement(), as_=pss.Agreement)
    (flow,) = agreed.flows or ()
    broken = attrs.evolve(agreed, flows=(flow, attrs.evolve(flow, pursues=("no-element",))))
    with pytest.raises(pss.DocumentError) as caught:
        pss.impact([broken], "2023-01-01", "2024-12-31")
    fault = caught.value.faults[0]
    assert fault.pointer == "/flows/1/pursues/0"
    assert fault.message.startswith("kent, flow 2: ")
