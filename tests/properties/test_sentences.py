"""A finding states and cites only what the document supports, in each of its sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from support.depth import scaled

import pubservice_share as pss
from pubservice_share.strategies.any_documents import received

CASES = Path(__file__).parents[2] / "cases"
CONSENT = {"DEA 2017 s.40(4)", "DEA 2017 s.42(2)"}
THEIRS = {"sch4/10", "sch5/4", "sch6/3"}
POLICE = json.loads(
    (CASES.parent / "examples" / "troubled-families.json").read_text(encoding="utf-8")
)
WATER = next(
    case["document"]
    for case in json.loads((CASES / "s36-to-s39.json").read_text(encoding="utf-8"))
    if case["document"].get("eligible_as") == "special-provision"
    and case["document"]["power"] == "s38"
    and case["expect"]["outcome"] == "permitted"
)
slow = settings(
    max_examples=scaled(800), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def finding_of(answer: pss.Assessment, rule: str) -> Any:
    return next(finding for finding in answer.findings if finding.rule == rule)


def came_from_them(document: dict[str, Any]) -> bool:
    """Stated, or disclosed by Revenue and Customs under a section that s.40(3) or s.42 names."""
    refs = document["received_from"].get("specified_as") or ()
    straight = bool(THEIRS & set(refs)) and document["received_under"] in ("s35", "s36", "s38")
    return straight or document["information"].get("from_revenue_and_customs") is True


@slow
@given(
    received("use") | received("onward-disclosure"),
    st.sampled_from([{}, {"s42-reaches-indirect": False}]),
)
def test_the_ground_cited_is_the_ground_stated(
    document: dict[str, Any], views: dict[str, bool]
) -> None:
    answer = pss.assess(pss.from_dict(document), views)
    rule = "s40.use" if document["type"] == "use" else "s41.onward-disclosure"
    finding = finding_of(answer, rule)
    if answer.outcome is not pss.Outcome.PERMITTED:
        return
    if document["information"].get("personal") is False or document.get("for_disclosed_purpose"):
        return
    consent = document.get("commissioners_consent") is True and came_from_them(document)
    event("consent" if consent else "no consent")
    assert (finding.reason.startswith("The Commissioners for HMRC consent")) == consent
    assert bool(CONSENT & set(finding.citations)) >= consent
    if document["information"].get("from_revenue_and_customs") is False:
        assert document["ground_made_out"] is True
        assert CONSENT.isdisjoint(finding.citations)


@pytest.mark.parametrize("eligible_as", ["special-provision", "water-poverty", None])
@pytest.mark.parametrize("on", ["2025-04-23", "2025-04-24"])
def test_ineligibility_is_reported_for_every_class_and_day(
    eligible_as: str | None, on: str
) -> None:
    document = WATER | {"on": on, "assists_eligible_people": False, "eligible_as": eligible_as}
    finding = finding_of(pss.assess(pss.from_dict(document)), "s38.opening-words")
    assert finding.result == "not-met"
    assert "the disclosure is not meant to help eligible people" in finding.reason.lower()


def test_the_reason_names_the_day_from_which_the_class_counts() -> None:
    answer = pss.assess(pss.from_dict(WATER | {"on": "2025-04-23"}))
    text = finding_of(answer, "s38.opening-words").reason
    assert "only since 24 April 2025" in text


@pytest.mark.parametrize(("ref", "mentioned"), [("sch4/7", True), ("sch4/10", False)])
def test_an_earlier_step_is_mentioned_unless_the_discloser_is_revenue_and_customs(
    ref: str, mentioned: bool
) -> None:
    document = POLICE | {
        "discloser": {"name": "The discloser", "specified_as": [ref]},
        "information": POLICE["information"] | {"from_revenue_and_customs": None},
    }
    notes = pss.assess(pss.from_dict(document)).notes
    assert any("at an earlier step" in note for note in notes) == mentioned


def test_a_ground_is_named_for_revenue_information_at_second_hand_without_consent() -> None:
    document = {
        "type": "use",
        "on": "2024-05-01",
        "received_under": "s35",
        "received_from": {"name": "The source", "specified_as": ["sch4/7"]},
        "holder": {"name": "The holder", "specified_as": ["sch4/12"]},
        "information": {"personal": True, "from_revenue_and_customs": True},
        "for_disclosed_purpose": False,
        "ground": "crime-or-anti-social-behaviour",
        "ground_made_out": True,
        "commissioners_consent": False,
    }
    answer = pss.assess(pss.from_dict(document), {"s42-reaches-indirect": False})
    assert answer.outcome is pss.Outcome.PERMITTED
    finding = finding_of(answer, "s40.use")
    assert finding.reason.startswith("A ground on which")
    assert "DEA 2017 s.40(2)(c)" in finding.citations
