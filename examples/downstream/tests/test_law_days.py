"""Our partners and the law of a day.  The day is a marker, or that of pyproject.toml."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import pubservice_share as pss
from family_support import disclosures as sharing
from family_support import partners

AGREEMENT = Path(__file__).parent.parent / "agreements" / "leeds-families.json"
OBJECTIVE = "multiple-disadvantages"


@pytest.mark.every_law_day("2024-09-02", "2026-09-01")
def test_every_party_is_listed_on_every_day_of_the_term(law_on_day: pss.Law) -> None:
    agreement = pss.loads(AGREEMENT.read_bytes(), as_=pss.Agreement)
    listed = {row.ref for row in law_on_day.specified_persons(OBJECTIVE)}
    assert all(listed & set(party.specified_as or ()) for party in agreement.parties)


@pytest.mark.law_day("2018-01-01")
def test_a_referral_of_a_day_before_the_power_came_into_force(law_day: date) -> None:
    referral = partners.refer("r1", family="A", summary="-", to="West Yorkshire Police", on=law_day)
    kept = sharing.decide(referral, {}).decision
    assert kept is not None
    assert kept.outcome is pss.Outcome.NOT_PERMITTED


def test_the_council_is_in_the_directory_on_the_day_that_we_test_for(law_day: date) -> None:
    assert law_day == date(2025, 10, 1)
    assert partners.party(partners.US, law_day).specified_as is not None
