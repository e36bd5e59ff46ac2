"""What a register entry of several powers becomes: gateways for those outside the Chapter."""

from __future__ import annotations

import json
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share import register

FRAUD, DEBT = (
    "Combating fraud against the public sector",
    "Recovering debt owed to the public sector",
)
FAMILIES = "Public service delivery: multiple disadvantages"


def entry(*powers: str, recipients: tuple[str, ...] = ("HM Revenue and Customs",)) -> Any:
    return {
        "data": {
            "id": 5, "name": "Families", "start_date": "2024-05-01", "end_date": "2025-05-01",
        },
        "controllers": [{"data": {"name": "Leeds City Council"}}],
        "processors": [{"data": {"name": name}} for name in recipients],
        "powers": [{"data": {"name": name}} for name in powers],
    }  # fmt: skip


def imported(*powers: str, **more: Any) -> pss.Agreement:
    published = entry(*powers, **more)
    (agreement,) = register.read(json.dumps(published))
    assert register.export(agreement, "site") == published
    return agreement


def test_powers_outside_the_chapter_are_gateways_of_their_flows() -> None:
    agreement = imported(FAMILIES, FRAUD, DEBT)
    assert [flow.power for flow in agreement.flows or ()] == ["s35", "fraud", "debt"]
    assert agreement.gateways == (
        pss.Gateway(provision=FRAUD, kind="power", flows=["/flows/1"]),
        pss.Gateway(provision=DEBT, kind="power", flows=["/flows/2"]),
    )
    scope = pss.assess(agreement).scope
    assert scope is not None
    assert scope.asked == ("/flows/0",)


def test_a_gateway_names_every_flow_of_its_power() -> None:
    agreement = imported(FRAUD, FAMILIES, recipients=("HM Revenue and Customs", "Cabinet Office"))
    (gateway,) = agreement.gateways or ()
    assert gateway.flows == ("/flows/0", "/flows/2")


@pytest.mark.parametrize(
    "powers",
    [(), (FAMILIES,), ("Children Act 2004 s.10",), ("Multiple disadvantages (e.g. debt)",),
     ("Fuel poverty", "Education Act 1996"), ("Publik service delivery",)],
)  # fmt: skip
def test_a_name_that_is_not_known_is_no_gateway(powers: tuple[str, ...]) -> None:
    agreement = imported(*powers)
    assert agreement.gateways is None
    assert pss.assess(agreement).scope is None


@pytest.mark.parametrize("powers", [("Children Act 2004 s.10", "Education Act 1996"),
                                    (FRAUD, "Fraud")])  # fmt: skip
def test_names_of_one_meaning_share_a_flow(powers: tuple[str, ...]) -> None:
    agreement = imported(*powers)
    assert len(agreement.flows or ()) == 1
    unread = agreement.register_entry and agreement.register_entry.unread
    assert [row.text for row in unread or ()] == [name for name in powers if "Act" in name]


def test_a_debt_entry_of_2018_has_its_gateway() -> None:
    published = {
        "information-sharing-agreement-0001": "9", "name": "Debt",
        "legal-power-disclosure": "information-sharing-agreement-powers-and-objectives-0001:6",
        "controller-names": ["Leeds City Council"], "processor-names": ["A body"],
    }  # fmt: skip
    (agreement,) = register.read(json.dumps([published]))
    assert agreement.gateways == (pss.Gateway(provision=DEBT, kind="power", flows=["/flows/0"]),)
    assert register.export(agreement, "2018") == published
