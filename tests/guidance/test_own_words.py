"""Arrangements as their own papers describe them, stated and answered in those words."""

from __future__ import annotations

import pytest

import pubservice_share as pss

DAY = "2025-06-02"

#: Who discloses, who receives, what for, whose law, and the route that the Act gives: its power
#: and objective, or None where it gives none.
ARRANGEMENTS = [
    ("Lancashire Police", "Lancashire County Council", "Supporting Families", "england",
     "s35 multiple-disadvantages"),
    ("a primary school", "Ealing Council", "troubled families", "england",
     "s35 multiple-disadvantages"),
    ("an academy", "Ealing Council", "Supporting Families", "england",
     "s35 multiple-disadvantages"),
    ("Jobcentre Plus", "Leeds", "Troubled Families", "england", "s35 multiple-disadvantages"),
    ("the Probation Service", "Manchester City Council", "Troubled Families", "england",
     "s35 multiple-disadvantages"),
    ("Kent Fire and Rescue Service", "Kent County Council", "Supporting Families", "england",
     "s35 multiple-disadvantages"),
    ("Heddlu Gogledd Cymru", "Cyngor Gwynedd", "Families First", "wales",
     "s35 multiple-disadvantages"),
    ("a housing association", "Cyngor Gwynedd", "multiple-disadvantages", "wales",
     "s35 multiple-disadvantages"),
    ("Northumberland Fire and Rescue Service", "DWP", "fuel poverty", "england",
     "s35 fuel-poverty"),
    ("GDS", "HMRC", "identity verification", "england",
     "s35 digital-identity-verification-services"),
    ("DVLA", "Government Digital Service", "One Login", "england",
     "s35 digital-identity-verification-services"),
    ("DfT", "West Midlands Combined Authority", None, "england",
     "s35 digital-identity-verification-services"),
    ("Social Security Scotland", "Fife Council", "scottish-early-learning-and-childcare",
     "scotland", "s35 scottish-early-learning-and-childcare"),
    ("DWP", "British Gas", None, "england", "s36"),
    ("HMRC", "an energy supplier", None, "england", "s36"),
    ("an electricity supplier", "DWP", None, "england", "s37"),
    ("DWP", "Thames Water", None, "england", "s38"),
    ("the Valuation Office", "Severn Trent", None, "england", "s38"),
    ("a water company", "Leeds City Council", None, "england", "s39"),
    ("the hospital trust", "Leeds", "multiple-disadvantages", "england", None),
    ("NHS Kent and Medway ICB", "Medway Council", "Supporting Families", "england", None),
    ("Police Scotland", "Fife Council", None, "scotland", None),
    ("Betsi Cadwaladr UHB", "Wrexham Council", "multiple-disadvantages", "wales", None),
]  # fmt: skip


@pytest.mark.parametrize(("discloser", "recipient", "aim", "territory", "route"), ARRANGEMENTS)
def test_an_arrangement_is_answered_in_its_own_words(
    discloser: str, recipient: str, aim: str | None, territory: str, route: str | None
) -> None:
    places = [place for place in ("england", "wales", "scotland") if place == territory]
    answer = pss.routes(discloser, recipient, on=DAY, territory=places, objective=aim)
    open_routes = [
        f"{row.power} {row.objective or ''}".strip() for row in answer if row.state == "open"
    ]
    assert open_routes == ([] if route is None else [route])


@pytest.mark.parametrize("name", ["a youth offending team", "Kent MASH", "the housing department"])
def test_what_is_not_a_body_is_asked_about(name: str) -> None:
    with pytest.raises(LookupError, match="name "):
        pss.routes(name, "Leeds", on=DAY)


def test_everyday_words_for_early_learning_lead_to_their_objective() -> None:
    with pytest.raises(LookupError, match="scottish-early-learning-and-childcare"):
        pss.routes("Social Security Scotland", "Fife Council", on=DAY, territory="scotland",
                   objective="early learning")  # fmt: skip
