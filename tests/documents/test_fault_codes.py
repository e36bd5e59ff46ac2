"""Each fault has a code of a closed list, which the documentation explains."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from snapshots.fault_messages import DOCUMENTS, TEXTS
from support.depth import scaled
from support.generated_documents import mutated
from support.plain_documents import AGREEMENT, USE

import pubservice_share as pss
from pubservice_share.documents.fault_codes import FAULT_CODES, FaultCode
from tools.fault_codes_page import PAGE, lines

DISCLOSURE = json.loads(
    (Path(__file__).parents[2] / "examples" / "troubled-families.json").read_text("utf-8")
)


def faults(value: Any, **options: Any) -> tuple[pss.Fault, ...]:
    with pytest.raises(pss.DocumentError) as caught:
        if isinstance(value, str | bytes):
            pss.loads(value, **options)
        else:
            pss.from_dict(value, **options)
    return caught.value.faults


def test_the_list_is_closed_and_documented() -> None:
    assert get_args(FaultCode) == tuple(FAULT_CODES)
    assert PAGE.read_text(encoding="utf-8") == "\n".join(lines()) + "\n", (
        "run `make task NAME=pages`"
    )


@pytest.mark.parametrize(
    ("document", "codes"),
    [
        ("{", ["not-json"]),
        (b"\xff", ["not-utf-8"]),
        ("[" * 100 + "]" * 100, ["too-deep"]),
        (" " * 5_000_000, ["too-large"]),
        ('{"x": NaN}', ["invalid-number"]),
        ('{"x": 1e999}', ["invalid-number"]),
        ({"x": float("inf")}, ["invalid-number"]),
        ('{"x": ' + "9" * 5000 + "}", ["number-too-long"]),
        ({"x": 10**6000}, ["number-too-long"]),
        ('{"x": "\\ud800"}', ["broken-character"]),
        ('{"x": 1, "x": 2}', ["repeated-key"]),
        ({1: 2}, ["key-not-text"]),
        ({"x": {1}}, ["not-a-json-value"]),
        ({"x": [[]] * 300_000}, ["too-many-values"]),
        ([1], ["wrong-type"]),
        ({"x": 1}, ["unknown-type"]),
        ({**USE, "holder": None}, ["wrong-type"]),
        ({**USE, "colour": 1}, ["unknown-field"]),
        ({name: value for name, value in USE.items() if name != "on"}, ["missing-field"]),
        ({**USE, "ground": "greed"}, ["unknown-value"]),
        ({**USE, "received_under": "s48"}, ["power-not-modelled"]),
        ({**DISCLOSURE, "objective": "education-passported-benefits-proposed"},
         ["proposed-objective"]),
        ({**USE, "holder": {"name": "x", "specified_as": ["sch4/28A"]}}, ["not-an-entry"]),
        ({**USE, "holder": {"name": " "}}, ["empty-text"]),
        ({**USE, "holder": {"name": "x" * 1001}}, ["too-long"]),
        ({**USE, "holder": {"name": "x", "identifier": "x"}}, ["invalid-identifier"]),
        ({**AGREEMENT, "retention": "a year"}, ["invalid-duration"]),
        ({**USE, "on": "1 May"}, ["invalid-day"]),
        ({**USE, "on": "2023-02-29"}, ["no-such-day"]),
        ({**USE, "on": "2017-04-26"}, ["day-before-the-act"]),
        ({**USE, "territory": []}, ["empty-list"]),
        ({**AGREEMENT, "signatures": [{"party": str(n)} for n in range(2001)]},
         ["too-many-items"]),
        ({**USE, "territory": ["wales", "wales"]}, ["repeated-item"]),
        ({**AGREEMENT, "parties": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]},
         ["repeated-id"]),
        ({**DISCLOSURE, "pursues": ["contact"]}, ["element-of-another-objective"]),
        ({**DISCLOSURE, "information": {"personal_data": False},
          "complies_with_data_protection": False}, ["contradictory-data-protection"]),
        ({**USE, "received_from": {"name": "x", "specified_as": ["sch4/10"]},
          "information": {"from_revenue_and_customs": False}}, ["contradictory-origin"]),
        ({**AGREEMENT, "starts": "2024-01-01", "ends": "2024-01-01"}, ["end-not-after-start"]),
    ],
)  # fmt: skip
def test_a_fault_has_its_code(document: Any, codes: list[str]) -> None:
    assert [fault.code for fault in faults(document)] == codes


def test_a_document_of_another_noun_is_one_fault_whatever_else_is_wrong() -> None:
    for document in (USE, {**USE, "on": 3, "colour": "blue"}):
        for value in (document, json.dumps(document)):
            (fault,) = faults(value, as_=pss.Disclosure)
            assert (fault.pointer, fault.code) == ("/type", "unexpected-type")
    assert isinstance(pss.from_dict(USE, as_=pss.Use), pss.Use)
    assert isinstance(pss.loads(json.dumps(USE), as_=pss.Use), pss.Use)
    with pytest.raises(TypeError, match="as_ must be the class of a noun"):
        pss.from_dict(USE, as_=pss.Body)  # type: ignore[type-var]


@pytest.mark.parametrize(
    ("field", "misspelt"), [("discloser", "disclosor"), ("power", "powr"), ("type", "tpye")]
)
def test_a_misspelt_key_is_one_fault_and_not_a_missing_field_as_well(
    field: str, misspelt: str
) -> None:
    document = {misspelt if name == field else name: DISCLOSURE[name] for name in DISCLOSURE}
    (fault,) = faults(document)
    assert (fault.pointer, fault.code) == (f"/{misspelt}", "unknown-field")
    assert f"did you mean {field!r}?" in fault.message


@pytest.mark.parametrize("fast", [True, False])
def test_a_misspelt_key_beside_the_right_one_hides_nothing(fast: bool) -> None:
    body = {"nam": "x"}
    document = {**DISCLOSURE, "disclosr": 1, "recipient": body}
    assert {(fault.pointer, fault.code) for fault in faults(document)} == {
        ("/disclosr", "unknown-field"),
        ("/recipient/nam", "unknown-field"),
    }
    both = {**DISCLOSURE, "recipient": {"identifer": "a:b"}}
    assert {fault.pointer for fault in faults(both)} == {
        "/recipient/identifer",
        "/recipient/name",
    }


@settings(max_examples=scaled(200), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_no_fault_of_a_document_is_of_another_kind(document: dict[str, Any]) -> None:
    try:
        pss.from_dict(document)
    except pss.DocumentError as error:
        assert {fault.code for fault in error.faults} <= set(FAULT_CODES) - {"other"}
        assert all(fault["code"] for fault in error.to_dict()["faults"])


def test_no_fault_that_is_reviewed_is_of_another_kind() -> None:
    for document in (*DOCUMENTS.values(), *TEXTS.values()):
        assert all(fault.code != "other" for fault in faults(document))
