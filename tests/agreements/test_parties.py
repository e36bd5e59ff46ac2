"""The checks of a party depend on the information that it handles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
#: What is asked of a party only as far as it handles personal data.
OF_PERSONAL_DATA = {"agreement.lawful-basis-missing", "agreement.privacy-notice-missing"}


def unmet_checks(document: dict[str, Any]) -> set[str]:
    """The checks of personal data that are not met."""
    findings = pss.assess(pss.from_dict(document)).findings
    return OF_PERSONAL_DATA & {row.rule for row in findings if row.result is not pss.Result.MET}


@pytest.mark.parametrize("name", ["agreement-multiple-disadvantages", "agreement-fuel-poverty"])
def test_a_party_without_personal_data_needs_no_lawful_basis_and_no_notice(name: str) -> None:
    document = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    del document["lawful_bases"], document["privacy_notices"]
    assert unmet_checks(document) == OF_PERSONAL_DATA
    for flow in document["flows"]:
        flow.pop("complies_with_data_protection", None)
        flow["information"] = {**flow.get("information", {}), "personal_data": False}
    assert unmet_checks(document) == set()
    # One flow of which that is not said is enough.
    del document["flows"][0]["information"]["personal_data"]
    assert unmet_checks(document) == OF_PERSONAL_DATA


@pytest.mark.parametrize("side", ["discloser", "recipient"])
@pytest.mark.parametrize("power", ["s35", "s36"])
@pytest.mark.parametrize("entries", [[], None])
def test_the_cure_for_a_processor_is_its_controller_and_not_another_power(
    side: str, power: str, entries: list[str] | None
) -> None:
    opposite = "recipient" if side == "discloser" else "discloser"
    document = {
        "type": "agreement", "title": "x", "starts": "2024-01-01", "ends": "2026-01-01",
        "parties": [
            {"id": "host", "name": "A hosting company", "role": "processor",
             "specified_as": entries},
            {"id": "council", "name": "Leeds City Council", "role": "controller",
             "specified_as": ["sch4/12", "sch5/6"]},
        ],
        "flows": [{side: "host", opposite: "council", "power": power, "territory": ["england"],
                   "objective": "fuel-poverty" if power == "s35" else None}],
    }  # fmt: skip
    rules = (f"{power}.{side}-specified", f"{power}.{side}-class",
             f"{power}.objective-listed-for-{side}")  # fmt: skip
    findings = [
        finding for finding in pss.assess(pss.from_dict(document)).findings if finding.rule in rules
    ]
    assert len(findings) == (2 if power == "s35" else 1)
    for finding in findings:
        assert finding.cure is not None
        assert "A processor counts as its controller" in finding.cure
        assert "another power" not in finding.cure
        assert "another objective" not in finding.cure


@pytest.mark.parametrize("side", ["discloser", "recipient"])
def test_the_cure_for_a_body_in_no_entry_names_controllers_as_well(side: str) -> None:
    bodies = {"discloser": {"name": "a", "specified_as": ["sch4/12"]},
              "recipient": {"name": "b", "specified_as": ["sch4/12"]}}  # fmt: skip
    bodies[side]["specified_as"] = []
    document = {"type": "disclosure", "power": "s35", "on": "2024-05-01",
                "territory": ["england"], **bodies}  # fmt: skip
    (cure,) = [
        finding.cure
        for finding in pss.assess(pss.from_dict(document)).findings
        if finding.rule == f"s35.{side}-specified"
    ]
    assert cure is not None
    assert "name the controller instead" in cure
