"""Laws of drafts: their flows are those that are named, and nothing is guessed."""

from __future__ import annotations

import pytest

import pubservice_share as pss
from pubservice_share.model.agreements import Agreement

PARTIES = ["Leeds", "West Yorkshire Police", "A charity for Leeds City Council"]


def drafted(*flows: tuple[str, str], notes: list[str] | None = None) -> Agreement:
    return pss.draft(
        PARTIES, objective="multiple-disadvantages", starts="2026-01-05", flows=flows, notes=notes
    )


@pytest.mark.parametrize(
    "flow",
    [("West Yorkshire Police", "Leeds"), ("west yorkshire police", "Leeds City Council"),
     ("2", "1"), ("west-yorkshire-police", "leeds-city-council")],
)  # fmt: skip
def test_a_draft_has_the_flows_that_are_named_and_no_more(flow: tuple[str, str]) -> None:
    (drawn,) = drafted(flow).flows or ()
    assert (drawn.discloser, drawn.recipient) == ("west-yorkshire-police", "leeds-city-council")


def test_a_flow_that_is_named_twice_is_drafted_once() -> None:
    assert len(drafted(("2", "1"), ("West Yorkshire Police", "Leeds")).flows or ()) == 1


@pytest.mark.parametrize("side", ["0", "4", "Nobody", ""])
def test_a_side_that_is_not_a_party_is_refused_with_the_parties(side: str) -> None:
    with pytest.raises(LookupError, match="1 Leeds City Council"):
        drafted((side, "1"))


def test_a_body_to_itself_is_refused() -> None:
    with pytest.raises(LookupError, match="different"):
        drafted(("1", "Leeds"))


def test_the_entries_of_a_provider_follow_from_its_client_and_its_facts_stay_unknown() -> None:
    notes: list[str] = []
    provider = drafted(notes=notes).parties[2]
    assert provider.name == "A charity"
    assert provider.specified_as == ("sch4/28", "sch5/18", "sch6/12")
    assert provider.provides_services_to is not None
    assert provider.provides_services_to.name == "Leeds City Council"
    assert provider.services_in_connection is None
    assert provider.client_is_public_authority is None
    assert any("provides services to Leeds City Council" in note for note in notes)


def test_a_department_named_with_for_is_not_a_provider() -> None:
    draft = pss.draft(
        ["Department for Transport", "Leeds"], objective="multiple-disadvantages",
        starts="2026-01-05",
    )  # fmt: skip
    assert draft.parties[0].provides_services_to is None


def test_a_provider_for_nobody_that_is_known_is_refused() -> None:
    with pytest.raises(LookupError):
        pss.draft(
            ["A charity for Nobodyville Council", "Leeds"],
            objective="multiple-disadvantages", starts="2026-01-05",
        )  # fmt: skip
