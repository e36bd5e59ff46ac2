"""The changes of an answer between two days of law, and their causes."""

from __future__ import annotations

import pytest
from support.cases import cases

import pubservice_share as pss

DOCUMENTS = {case["name"]: case["document"] for case in cases()}


def compared(name: str, first_day: str, second_day: str) -> pss.Comparison:
    noun = pss.from_dict(DOCUMENTS[name])
    assert isinstance(noun, pss.Disclosure | pss.Use | pss.OnwardDisclosure)
    return pss.compare(noun, first_day, second_day)


def test_a_new_entry_and_a_new_objective() -> None:
    comparison = compared("transport-first-day", "2024-02-07", "2024-02-08")
    assert comparison.differs
    assert comparison.before.outcome is pss.Outcome.NOT_PERMITTED
    assert comparison.after.outcome is pss.Outcome.PERMITTED
    assert {old.rule for old, _ in comparison.findings} >= {
        "s35.objective-in-force",
        "s35.discloser-specified",
        "s35.objective-listed-for-recipient",
    }
    assert {change.by for change in comparison.changes} == {
        "SI 2024/64 reg.2",
        "SI 2024/64 reg.1(1)",
    }
    assert {change.about for change in comparison.changes} == {
        "sch4/27A", "sch4/27B", "digital-identity-verification-services",
    }  # fmt: skip


def test_the_words_of_paragraph_6() -> None:
    comparison = compared("business-department-fuel-before-2023", "2023-05-02", "2023-05-03")
    assert comparison.before.outcome is pss.Outcome.PERMITTED
    assert comparison.after.outcome is pss.Outcome.UNDETERMINED
    bys = {change.by for change in comparison.changes}
    assert {"SI 2023/424 Sch. para.18(5)(a)", "SI 2023/424 Sch. para.18(2)"} <= bys


def test_the_water_class_of_2025() -> None:
    comparison = compared("s38-special-provision-first-day", "2025-04-23", "2025-04-24")
    assert comparison.differs
    assert "WSMA 2025 s.13(5)(b)" in {change.by for change in comparison.changes}


def test_days_may_be_given_in_either_order_and_a_quiet_stretch_changes_nothing() -> None:
    name = "troubled-families-police-to-council"
    assert compared(name, "2024-05-02", "2024-03-01").before.on.isoformat() == "2024-03-01"
    quiet = compared(name, "2024-03-01", "2024-05-02")
    assert not quiet.differs
    assert quiet.findings == ()
    assert quiet.changes == ()
    assert quiet.to_dict()["type"] == "comparison"


def test_use_and_onward_disclosure_can_be_compared() -> None:
    comparison = compared("use-for-purpose", "2018-04-30", "2018-05-01")
    # On the day before nothing could have been received under section 35.
    assert comparison.before.missing == ("received_under",)
    assert comparison.after.outcome is pss.Outcome.PERMITTED
    assert {change.about for change in comparison.changes} >= {"s40", "s42"}


def test_a_day_before_the_act_is_refused() -> None:
    with pytest.raises(ValueError, match="before the Act was passed"):
        compared("use-for-purpose", "2017-01-01", "2024-05-01")


def test_a_commencement_elsewhere_does_not_touch_a_disclosure() -> None:
    """On 12 February 2026 section 35 came into force in Northern Ireland."""
    document = DOCUMENTS["transport-first-day"]
    there = pss.from_dict(
        document | {"territory": ["england", "northern-ireland"]}, as_=pss.Disclosure
    )
    here = pss.from_dict(document | {"territory": ["england"]}, as_=pss.Disclosure)

    def commenced(noun: pss.Disclosure) -> set[str]:
        changes = pss.compare(noun, "2026-02-11", "2026-02-12").changes
        return {change.about for change in changes if change.kind == "commenced"}

    assert commenced(there) == {"s35", "sch4"}
    assert commenced(here) == set()
