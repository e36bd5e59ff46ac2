"""Errors seen in published papers: each is answered with a message that puts the reader right.

The words that the library never says are tested over every message that it can say.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

import pubservice_share as pss
from cases import cases
from pubservice_share.words.catalogues import english

CASES = cases()
GOOD = next(
    case["document"] for case in CASES if case["name"] == "troubled-families-police-to-council"
)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("ground", "safeguarding", "no reasons to disclose under the power"),
        ("exemption", "crime", "no reasons to disclose under the power"),
        ("registered", True, "no condition of the power"),
        ("register_entry", "376", "no condition of the power"),
        ("lawful_basis", "6(1)(e)", "complies_with_data_protection"),
    ],
)
def test_a_field_that_misreads_the_power(field: str, value: Any, message: str) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**GOOD, field: value})
    (fault,) = caught.value.faults
    assert fault.pointer == f"/{field}"
    assert message in fault.message
    assert "DEA 2017 s." in fault.message


@pytest.mark.parametrize(
    ("power", "chapter"),
    [("s48", "Chapter 3"), ("s56", "Chapter 4"), ("s46", "Chapter 2"), ("s64", "Chapter 5")],
)
def test_a_section_of_another_chapter(power: str, chapter: str) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**GOOD, "power": power})
    (fault,) = caught.value.faults
    assert chapter in fault.message
    assert "expected s35 to s39" in fault.message


def test_section_40_gives_no_power() -> None:
    with pytest.raises(pss.DocumentError, match="gives no power to disclose"):
        pss.from_dict({**GOOD, "power": "s40"})


@pytest.mark.parametrize("name", ["english-nhs-body", "english-housing-association"])
def test_who_is_in_no_entry_is_told_how_it_could_come_in(name: str) -> None:
    document = next(case["document"] for case in CASES if case["name"] == name)
    answer = pss.assess(pss.from_dict(document))
    (found,) = [row for row in answer.findings if row.rule == "s35.discloser-specified"]
    assert found.result is pss.Result.NOT_MET
    assert "Health bodies and housing associations in England" in (found.cure or "")
    assert "provider" in (found.cure or "")


def test_one_known_factor_is_no_obstacle() -> None:
    """Not everyone in a file need qualify, and two factors are no condition of each step."""
    answer = pss.assess(
        pss.from_dict({**GOOD, "disadvantages": ["ill-health"], "disadvantages_complete": False})
    )
    assert answer.outcome is pss.Outcome.PERMITTED


#: What no message, note or document ever says.
NEVER = [
    r"\bmust (share|disclose)\b",
    r"\b(required|obliged) to (share|disclose)\b",
    r"\bmay not share\b",
    r"\bcannot share\b",
    r"\b(is|are) lawful\b",
    r"\bunlawful\b",
    r"not valid until",
    r"everyone in the data must",
    r"confidentiality is lifted",
]


def every_message() -> list[str]:
    said = list(english().values())
    said += [row.message for row in pss.law.built_in().misreadings]
    for case in CASES:
        answer = pss.assess(pss.from_dict(case["document"]), case.get("adopt"))
        said.append(json.dumps({**pss.to_dict(answer), "record": None, "reference": None}))
    return said


def test_no_message_says_what_the_law_does_not() -> None:
    for text in every_message():
        for pattern in NEVER:
            assert not re.search(pattern, text, flags=re.IGNORECASE), (pattern, text[:300])


def test_an_answer_that_is_not_permitted_leaves_other_powers_alone() -> None:
    for case in CASES:
        if case["document"]["type"] != "disclosure":
            continue
        answer = pss.assess(pss.from_dict(case["document"]), case.get("adopt"))
        notes = " ".join(answer.notes)
        assert "nobody has to share" in notes
        if answer.outcome is pss.Outcome.NOT_PERMITTED:
            assert "This power does not reach it" in notes
            assert "other powers are untouched (s.40(10))" in notes
        if answer.override and any(row.effect == "lifted" for row in answer.override.restrictions):
            assert "data protection and investigatory powers legislation stand" in notes
