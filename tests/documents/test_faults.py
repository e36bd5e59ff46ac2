"""All faults are listed at once: place, value, expected value and cure."""

from __future__ import annotations

import copy
import json
import pickle
from collections import UserDict
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share.documents.faults import in_order
from pubservice_share.limits import MAX_BYTES, MAX_DEPTH, MAX_FAULTS

GOOD: dict[str, Any] = {
    "type": "disclosure", "power": "s35", "on": "2024-05-01", "territory": ["england"],
    "discloser": {"name": "West Yorkshire Police", "specified_as": ["sch4/22"]},
    "recipient": {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
    "objective": "multiple-disadvantages",
    "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
}  # fmt: skip


def faults(value: Any, **options: Any) -> list[pss.Fault]:
    with pytest.raises(pss.DocumentError) as caught:
        if isinstance(value, str | bytes):
            pss.loads(value, **options)
        else:
            pss.from_dict(value, **options)
    places = [in_order(fault.pointer) for fault in caught.value.faults]
    assert places == sorted(places)
    return list(caught.value.faults)


def changed(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(GOOD), **changes}


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in GOOD.items() if key != name}


#: (document, pointer, a part of the message)
ONE_FAULT: list[tuple[str, dict[str, Any], str, str]] = [
    ("no type", without("type"), "/type", "'type' must be one of"),
    ("a near type", changed(type="disclosur"), "/type", "did you mean 'disclosure'"),
    ("a type of another kind", changed(type=3), "/type", "'type' must be one of"),
    ("no power", without("power"), "/power", "this field is missing"),
    ("a null power", changed(power=None), "/power", "not one of the allowed values"),
    ("a bare section", changed(power="35"), "/power", "did you mean 's35'"),
    ("a section of another chapter", changed(power="s48"), "/power", "Chapter 3"),
    ("no day", without("on"), "/on", "this field is missing"),
    ("a day in words", changed(on="1 May 2024"), "/on", "in the form 2024-05-01"),
    ("a day with a time", changed(on="2024-05-01T00:00:00"), "/on", "in the form 2024-05-01"),
    ("a compact day", changed(on="20240501"), "/on", "in the form 2024-05-01"),
    (
        "a day that is no day",
        changed(on="2023-02-29"),
        "/on",
        "this day does not exist: give a day that exists",
    ),
    (
        "month thirteen",
        changed(on="2024-13-01"),
        "/on",
        "this day does not exist: give a day that exists",
    ),
    (
        "the year nought",
        changed(on="0000-01-01"),
        "/on",
        "this day does not exist: give a day that exists",
    ),
    ("a day before Royal Assent", changed(on="2017-04-26"), "/on", "on or after 2017-04-27"),
    ("a number for a day", changed(on=20240501), "/on", "expected text"),
    ("no territory", without("territory"), "/territory", "this field is missing"),
    ("an empty territory", changed(territory=[]), "/territory", "the list is empty"),
    ("a territory that is no list", changed(territory="england"), "/territory", "expected a list"),
    (
        "an unknown territory",
        changed(territory=["yorkshire"]),
        "/territory/0",
        "not one of the allowed values",
    ),
    ("a territory twice", changed(territory=["wales", "wales"]), "/territory/1", "twice"),
    ("no discloser", without("discloser"), "/discloser", "this field is missing"),
    ("a body that is text", changed(recipient="Leeds"), "/recipient", "expected an object"),
    ("a body with no name", changed(recipient={}), "/recipient/name", "this field is missing"),
    ("an empty name", changed(recipient={"name": " "}), "/recipient/name", "the name is empty"),
    (
        "an identifier that is no CURIE",
        changed(recipient={"name": "x", "identifier": "LDS"}),
        "/recipient/identifier",
        "such as local-authority-eng:LDS",
    ),
    (
        "a reference that never existed",
        changed(recipient={"name": "x", "specified_as": ["sch4/53"]}),
        "/recipient/specified_as/0",
        "past or present",
    ),
    (
        "a reference in another form",
        changed(recipient={"name": "x", "specified_as": ["Sch4/7"]}),
        "/recipient/specified_as/0",
        "did you mean 'sch4/7'",
    ),
    (
        "a paragraph that lists nobody",
        changed(recipient={"name": "x", "specified_as": ["sch4/28A"]}),
        "/recipient/specified_as/0",
        "it lists nobody",
    ),
    (
        "a reference twice",
        changed(recipient={"name": "x", "specified_as": ["sch4/7", "sch4/7"]}),
        "/recipient/specified_as/1",
        "twice",
    ),
    (
        "provider fields on a client",
        changed(
            recipient={
                "name": "x",
                "provides_services_to": {"name": "y", "services_in_connection": True},
            }
        ),
        "/recipient/provides_services_to/services_in_connection",
        "is not a field",
    ),
    (
        "a client of a client",
        changed(
            recipient={
                "name": "x",
                "provides_services_to": {"name": "y", "provides_services_to": {"name": "z"}},
            }
        ),
        "/recipient/provides_services_to/provides_services_to",
        "is not a field",
    ),
    (
        "a client's reference twice",
        changed(
            recipient={
                "name": "x",
                "provides_services_to": {"name": "y", "specified_as": ["sch4/7", "sch4/7"]},
            }
        ),
        "/recipient/provides_services_to/specified_as/1",
        "twice",
    ),
    (
        "an unknown objective",
        changed(objective="multiple-disadvantage", pursues=None),
        "/objective",
        "did you mean 'multiple-disadvantages'",
    ),
    (
        "an objective that was only proposed",
        changed(objective="education-passported-benefits-proposed", pursues=None),
        "/objective",
        "only proposed",
    ),
    (
        "an element of another objective",
        changed(pursues=["identify", "contact"]),
        "/pursues/1",
        "an element of another objective",
    ),
    (
        "an element that is none",
        changed(pursues=["sharing"]),
        "/pursues/0",
        "not one of the allowed values",
    ),
    ("an element twice", changed(pursues=["identify", "identify"]), "/pursues/1", "twice"),
    ("a factor twice", changed(disadvantages=["disability"] * 2), "/disadvantages/1", "twice"),
    (
        "an unknown factor",
        changed(disadvantages=["poverty"]),
        "/disadvantages/0",
        "not one of the allowed values",
    ),
    (
        "a fact in words",
        changed(complies_with_data_protection="yes"),
        "/complies_with_data_protection",
        "expected true, false or null",
    ),
    (
        "a fact as a number",
        changed(assists_eligible_people=1),
        "/assists_eligible_people",
        "expected true, false or null",
    ),
    (
        "no personal data that contravene data protection",
        changed(information={"personal_data": False}, complies_with_data_protection=False),
        "/complies_with_data_protection",
        "both cannot be true",
    ),
    (
        "an unknown field inside",
        changed(information={"personnal": True}),
        "/information/personnal",
        "did you mean 'personal'",
    ),
    ("a near field", changed(objectives="x"), "/objectives", "did you mean 'objective'"),
    ("a field of another noun", changed(ground="consent"), "/ground", "not reasons to disclose"),
    (
        "an unknown kind of restriction",
        changed(restrictions=[{"kind": "contract"}, {"kind": "gdpr"}]),
        "/restrictions/1/kind",
        "not one of the allowed values",
    ),
    (
        "a restriction with no kind",
        changed(restrictions=[{"description": "x"}]),
        "/restrictions/0/kind",
        "this field is missing",
    ),
    (
        "a restriction since no day",
        changed(restrictions=[{"kind": "enactment", "since": "2019-02-30"}]),
        "/restrictions/0/since",
        "this day does not exist: give a day that exists",
    ),
    ("annotations that are no object", changed(annotations=[1]), "/annotations", "an object"),
    (
        "an unknown purpose",
        changed(purpose=["research"]),
        "/purpose/0",
        "not one of the allowed values",
    ),
    (
        "an unknown use",
        changed(intended_use=["marketing"]),
        "/intended_use/0",
        "not one of the allowed values",
    ),
    (
        "an unknown class",
        changed(eligible_as="anyone"),
        "/eligible_as",
        "not one of the allowed values",
    ),
]


@pytest.mark.parametrize(
    ("document", "pointer", "message"),
    [case[1:] for case in ONE_FAULT],
    ids=[case[0] for case in ONE_FAULT],
)
def test_each_fault_is_reported_in_its_place_and_alone(
    document: dict[str, Any], pointer: str, message: str
) -> None:
    (fault,) = faults(document)
    assert fault.pointer == pointer
    assert message in fault.message
    assert fault.found
    assert fault.expected


def test_all_faults_are_listed_at_once() -> None:
    bad = without("power") | {
        "on": "2023-02-29",
        "territory": [],
        "discloser": {"specified_as": ["sch4/99"]},
        "pursues": ["contact", "contact"],
        "colour": "blue",
    }
    assert [fault.pointer for fault in faults(bad)] == [
        "/colour",
        "/discloser/name",
        "/discloser/specified_as/0",
        "/on",
        "/power",
        "/pursues/0",
        "/pursues/1",
        "/pursues/1",
        "/territory",
    ]


@pytest.mark.parametrize(
    ("text", "pointer", "message"),
    [
        ("", "", "not JSON"),
        ("   ", "", "not JSON"),
        ("{", "", "at line 1, column 2"),
        ('{"type": "disclosure",\n "power": }', "", "at line 2, column 11"),
        ("[]", "", "expected a JSON object"),
        ("null", "", "expected a JSON object"),
        ('"disclosure"', "", "expected a JSON object"),
        ('{"on": "2024-05-01", "on": "2024-05-02"}', "/on", "appears twice"),
        ('{"discloser": {"name": "a", "name": "b"}}', "/discloser/name", "appears twice"),
        ('{"a": [{"b": 1, "b": 1}]}', "/a/0/b", "appears twice"),
        ('{"annotations": {"x": NaN}}', "", "NaN is not a JSON number"),
        ('{"annotations": {"x": Infinity}}', "", "Infinity is not a JSON number"),
        ('{"annotations": {"x": -Infinity}}', "", "-Infinity is not a JSON number"),
        ('{"annotations": {"x": 1e999}}', "", "a number is too large"),
        ('{"annotations": {"x": ' + "9" * 5000 + "}}", "", "too many digits"),
        ('{"reference": "\\ud800"}', "/reference", "lone surrogate"),
        ('{"annotations": {"\\udc00": 1}}', "/annotations", "lone surrogate"),
        (b"\xff\xfe", "", "not UTF-8: byte 0"),
        (b'{"reference": "caf\xe9"}', "", "not UTF-8: byte 18"),
        ("[" * 10_000, "", "nested too deeply"),
        ("[" * 10_000 + "]" * 10_000, "", "nested too deeply"),
        ('{"a":' * 10_000 + "1" + "}" * 10_000, "", "nested too deeply"),
        (" " * 10_000_000, "", "bytes long"),
        (b"x" * 10_000_000, "", "bytes long"),
    ],
)
def test_text_that_cannot_be_read(text: str | bytes, pointer: str, message: str) -> None:
    fault_list = faults(text)
    assert message in fault_list[0].message
    assert fault_list[0].pointer == pointer


def test_the_limits_are_as_documented() -> None:
    inside = {"x": 1}
    for _ in range(MAX_DEPTH - 2):
        inside = {"x": inside}  # type: ignore[dict-item]
    assert pss.loads(json.dumps(changed(annotations=inside)))
    deep = faults(json.dumps(changed(annotations={"x": inside})))[0]
    assert "nested too deeply" in deep.message
    assert (deep.found, deep.expected) == ("deeper nesting", f"at most {MAX_DEPTH} levels")
    assert pss.from_dict(changed(annotations=inside))
    assert "nested too deeply" in faults(changed(annotations={"x": inside}))[0].message
    padded = json.dumps(GOOD).ljust(MAX_BYTES)
    assert pss.loads(padded)
    assert "bytes long" in faults(padded + " ")[0].message


def test_parsed_values_that_json_does_not_have() -> None:
    assert "not a finite number" in faults(changed(annotations={"x": float("nan")}))[0].message
    assert "not a JSON value" in faults(changed(on=date(2024, 5, 1)))[0].message
    assert "a key is not text" in faults(changed(annotations={1: 2}))[0].message
    assert "lone surrogate" in faults(changed(reference="\ud800"))[0].message


def test_faults_quote_no_value_unless_requested() -> None:
    secret = changed(
        disadvantages=["domestic-violense"],
        reference=["a name"],
        annotations="a secret",
        recipient={"name": "x", "specified_as": ["Jane Doe"]},
    )
    with pytest.raises(pss.DocumentError) as caught:
        pss.loads(json.dumps(secret))
    assert list(caught.value.faults) == faults(secret)
    shown = str([str(fault) for fault in faults(secret)])
    assert "violense" not in shown  # the word that was meant is one of those expected
    assert "Jane" not in shown
    assert "a name" not in shown
    assert "a secret" not in shown
    quoted = str([str(fault) for fault in faults(secret, quote=True)])
    assert "did you mean 'domestic-violence'" in quoted


@pytest.mark.parametrize(
    "value",
    [
        MappingProxyType({**GOOD, "bogus": 1}),
        UserDict({**GOOD, "bogus": 1}),
        {**GOOD, "information": MappingProxyType({"personl": True})},
        {**GOOD, "territory": ("walesx",)},
        {**GOOD, "territory": ()},
    ],
    ids=["proxy", "user dict", "inner proxy", "tuple", "empty tuple"],
)
def test_values_of_python_are_checked_as_their_json(value: Any) -> None:
    (fault,) = faults(value)
    assert "found a list" not in fault.message


def test_a_key_may_be_any_kind_of_text() -> None:
    class Text(str):
        __slots__ = ()

    assert pss.from_dict({Text(key): value for key, value in GOOD.items()}) == pss.from_dict(GOOD)


def test_values_that_hold_themselves_are_refused_at_once() -> None:
    loop: dict[str, Any] = {}
    loop["a"] = loop["b"] = loop
    assert "too many values" in faults(changed(annotations=loop))[0].message or (
        "nested too deeply" in faults(changed(annotations=loop))[0].message
    )
    shared: Any = {}
    for _ in range(40):
        shared = {"a": shared, "b": shared}
    assert "too many values" in faults(changed(annotations=shared))[0].message


@pytest.mark.parametrize(
    "text",
    [
        '[{"b": 1, "b": 2}, oops',
        '[{"b": 1, "b": 2}, ' + "9" * 5000 + "]",
        '[{"b": 1, "b": 2}, ' + "[" * 10_000,
        "{" + ",".join(f'"k{n}": 1' for n in range(60_000)) + ', "k0": 2}',
    ],
)
def test_repeats_beside_other_trouble(text: str) -> None:
    assert faults(text)


@pytest.mark.parametrize(
    "changes",
    [
        {"pursues": ["identify", *range(20_000)]},
        {"discloser": {"name": "x", "specified_as": [f"sch4/x{n}" for n in range(20_000)]}},
        {"restrictions": [{"kind": f"x{n}"} for n in range(20_000)]},
        {f"field{n}": 1 for n in range(20_000)},
    ],
    ids=["types", "references", "restrictions", "fields"],
)
def test_thousands_of_faults_are_cut_off_and_the_last_says_so(changes: dict[str, Any]) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(changed(**changes))
    assert len(caught.value.faults) == MAX_FAULTS + 1
    assert "more faults than these" in caught.value.faults[-1].message


def test_a_name_has_a_length() -> None:
    assert pss.from_dict(changed(recipient={"name": "x" * 1000}))
    (fault,) = faults(changed(recipient={"name": "x" * 1001}))
    assert "too long" in fault.message


def test_an_identifier_has_no_line_break() -> None:
    (fault,) = faults(changed(recipient={"name": "x", "identifier": "x:1\n"}))
    assert fault.pointer == "/recipient/identifier"


def test_a_value_that_is_neither_text_nor_bytes_is_a_type_error() -> None:
    values: list[Any] = [5, True, [1, 2], {}, None]
    for value in values:
        with pytest.raises(TypeError, match="expected JSON text or bytes"):
            pss.loads(value)


def test_numbers_of_too_many_digits() -> None:
    assert "too many digits" in faults(changed(annotations={"x": 10**6000}))[0].message


def test_a_document_error_is_a_value_error_that_survives_pickling() -> None:
    with pytest.raises(ValueError, match="1 fault") as caught:
        pss.loads("{}")
    again = pickle.loads(  # noqa: S301 - our own bytes
        pickle.dumps(caught.value)
    )
    assert again.faults == caught.value.faults  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "use", "on": "2024-05-01", "on": "2024-05-02"}',
        '{"type": "use", "on" : "2024-05-01", "on":"2024-05-02"}',
        '{"type": "use", "on" : "2024-05-01", "on": "x\\":"}',
        '{"type": "use", "on"\t: "2024-05-01", "on"\n: "2024-05-02"}',
        '{"type": "use", "\\u006fn": "2024-05-01", "on": "2024-05-02"}',
        '{"type": "use", "information": {"personal": true, "personal": true}}',
    ],
)
def test_a_repeated_key_is_reported_however_it_is_written(text: str) -> None:
    for source in (text, text.encode()):
        with pytest.raises(pss.DocumentError, match="appears twice"):
            pss.loads(source)
