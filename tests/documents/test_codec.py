"""Documents are read and written, and the schema and the reader accept the same ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from support.cases import cases
from support.depth import scaled
from support.generated_documents import mutated

import pubservice_share as pss
from pubservice_share.documents import digest
from pubservice_share.documents.meaning_faults import extra_faults
from pubservice_share.documents.schemas.published import PUBLISHED
from pubservice_share.documents.structure_faults import structure_faults
from pubservice_share.model import NOUN_NAMES
from pubservice_share.strategies.any_documents import EDITION

ROOT = Path(__file__).parent.parent.parent
CASES = cases()
VALIDATORS = {noun: jsonschema.Draft202012Validator(pss.schema(noun)) for noun in NOUN_NAMES}
QUICK = {noun: jsonschema_rs.validator_for(pss.schema(noun)) for noun in NOUN_NAMES}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_document_survives_a_round_trip(case: dict[str, Any]) -> None:
    noun = pss.from_dict(case["document"])
    shown = pss.to_dict(noun)
    assert pss.from_dict(shown) == noun
    assert pss.loads(json.dumps(case["document"])) == noun
    assert pss.loads(json.dumps(case["document"]).encode()) == noun


def test_null_and_absent_are_the_same_and_the_canonical_form_has_neither() -> None:
    case = CASES[0]["document"]
    nulls = {**case, "reference": None, "restrictions": None, "commissioners_consent": None}
    assert pss.from_dict(nulls) == pss.from_dict(case)
    assert digest(pss.from_dict(nulls)) == digest(pss.from_dict(case))
    assert "reference" not in pss.to_dict(pss.from_dict(nulls))
    empty = {key: value for key, value in case.items() if key != "information"}
    assert pss.from_dict({**empty, "information": None}) == pss.from_dict(empty)
    assert pss.from_dict({**empty, "information": {}}) == pss.from_dict(empty)


def test_an_empty_list_is_not_unknown() -> None:
    case = CASES[0]["document"]
    none, unknown = {**case, "pursues": []}, {**case, "pursues": None}
    assert pss.from_dict(none) != pss.from_dict(unknown)
    assert pss.to_dict(pss.from_dict(none))["pursues"] == []


def test_the_digest_is_of_the_facts_and_not_of_the_text() -> None:
    document = CASES[0]["document"]
    turned = dict(reversed(document.items()))
    assert digest(pss.from_dict(turned)) == digest(pss.from_dict(document))
    next_day = {**document, "on": "2024-05-02"}
    assert digest(pss.from_dict(next_day)) != digest(pss.from_dict(document))


def test_annotations_are_carried_and_never_read() -> None:
    plain = CASES[0]["document"]
    noted = {**plain, "reference": "ours", "annotations": {"colour": ["blue", 1, None, {"x": 2}]}}
    noun = pss.from_dict(noted)
    assert pss.to_dict(noun)["annotations"] == noted["annotations"]
    assert pss.to_dict(noun)["reference"] == "ours"
    answer = pss.assess(noun)
    assert answer.reference == "ours"
    assert [row.result for row in answer.findings] == [
        row.result for row in pss.assess(pss.from_dict(plain)).findings
    ]


def test_a_byte_order_mark_and_other_bytes_are_read() -> None:
    text = json.dumps({**CASES[0]["document"], "reference": "Sgìre"}, ensure_ascii=False)
    assert pss.loads(b"\xef\xbb\xbf" + text.encode()).reference == "Sgìre"
    assert pss.loads(bytearray(text.encode())).reference == "Sgìre"
    assert pss.loads(memoryview(text.encode())).reference == "Sgìre"


def test_a_document_can_be_built_in_python() -> None:
    noun = pss.Disclosure(
        power="s35",
        on="2024-05-01",
        territory=["england"],
        discloser=pss.Body(name="West Yorkshire Police", specified_as=("sch4/22",)),
        recipient=pss.Body(name="Leeds City Council", specified_as=("sch4/12",)),
        restrictions=[pss.Restriction(kind="contract", since="2020-01-01")],
    )
    assert noun.on == date(2024, 5, 1)
    assert noun.territory == ("england",)
    assert pss.from_dict(pss.to_dict(noun)) == noun
    assert hash(noun) == hash(pss.from_dict(pss.to_dict(noun)))
    with pytest.raises(TypeError, match="expected a list of words"):
        pss.Body(name="x", specified_as="sch4/7")  # type: ignore[arg-type]


def test_nouns_are_frozen() -> None:
    noun = pss.from_dict(CASES[0]["document"], as_=pss.Disclosure)
    with pytest.raises(AttributeError):
        noun.on = date(2025, 1, 1)  # type: ignore[misc]


def test_only_nouns_and_answers_can_be_written() -> None:
    with pytest.raises(TypeError, match="expected a noun or an assessment"):
        pss.to_dict({"type": "disclosure"})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_published_schema_is_the_schema_of_the_code(name: str) -> None:
    path = ROOT / "schemas" / f"{name}.schema.json"
    assert json.loads(path.read_text(encoding="utf-8")) == pss.schema(name), (
        "run `make task NAME=schemas`"
    )


@pytest.mark.parametrize("name", NOUN_NAMES)
def test_the_schema_is_bundled_closed_titled_and_valid(name: str) -> None:
    schema = pss.schema(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"].endswith(f":{name}")
    assert schema["title"]
    for example in schema["examples"]:
        jsonschema.Draft202012Validator(schema).validate(example)
        assert pss.from_dict(example)
    words = [place for place in schema["$defs"].values() if "properties" not in place]
    for place in words:
        assert place["title"]
        assert all(choice["const"] and choice["title"] for choice in place["oneOf"])
    for place in (schema, *schema["$defs"].values()):
        if place in words:
            continue
        assert place["additionalProperties"] is False
        assert place["title"]
        assert place["description"]
        for shape in place["properties"].values():
            assert shape["title"]
            assert shape["description"]
    assert '"$ref": "http' not in json.dumps(schema)


def test_every_answer_and_every_case_keeps_to_its_schema() -> None:
    # There are too many for the validator in Python.
    answers = jsonschema_rs.validator_for(pss.schema("assessment"))
    for case in CASES:
        noun = pss.from_dict(case["document"])
        answers.validate(pss.to_dict(pss.assess(noun, case.get("adopt"))))
    files = jsonschema_rs.validator_for(pss.schema("case"))
    for path in (ROOT / "cases").glob("*.json"):
        files.validate(json.loads(path.read_text(encoding="utf-8")))


def test_the_law_keeps_to_its_schema() -> None:
    data = pss.law.built_in().to_dict()
    validator = jsonschema.Draft202012Validator(pss.schema("law"))
    validator.validate(data)
    assert not validator.is_valid({**data, "extra": 1})


def test_the_portable_rules_keep_to_their_schema() -> None:
    validator = jsonschema_rs.validator_for(pss.schema("portable-rules"))
    export = pss.portable_rules()
    assert [str(error) for error in validator.iter_errors(export)] == []
    assert json.loads(json.dumps(export)) == export
    export["rules"]["use"][0]["formula"]["op"] = "perhaps"
    assert not validator.is_valid(export)


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_schema_is_bundled_and_closed(name: str) -> None:
    schema = pss.schema(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    stack: list[Any] = [schema]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if "properties" in node and node.get("type") == "object":
                assert node["additionalProperties"] is False
            assert str(node.get("$ref", "#")).startswith("#")
            stack += node.values()
        elif isinstance(node, list):
            stack += node


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_schema_is_one_that_tools_can_use(name: str) -> None:
    """A title for each property, nothing beside a reference, and null as a type of its own."""
    stack: list[Any] = [pss.schema(name)]
    while stack:
        place = stack.pop()
        if isinstance(place, list):
            stack += place
            continue
        if not isinstance(place, dict):
            continue
        if "$ref" in place:
            assert list(place) == ["$ref"]
        if isinstance(place.get("enum"), list):
            assert None not in place["enum"]
        for key in ("properties", "$defs"):
            if isinstance(place.get(key), dict):
                assert all(part["title"] for part in place[key].values())
                stack += place[key].values()
        stack += [part for key, part in place.items() if key not in _VALUES]


#: Keywords whose values are not schemas, and those whose values were gone through already.
_VALUES = ("const", "default", "enum", "examples", "properties", "$defs")


def test_a_schema_given_out_may_be_changed_without_harm() -> None:
    pss.schema("disclosure")["properties"].clear()
    assert pss.schema("disclosure")["properties"]


def test_there_is_no_schema_of_another_name() -> None:
    with pytest.raises(LookupError, match="expected one of disclosure"):
        pss.schema("disclosures")


@settings(max_examples=scaled(600), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_the_reader_accepts_exactly_what_the_schema_and_the_named_checks_accept(
    document: dict[str, Any],
) -> None:
    noun = document.get("type")
    valid = False
    if isinstance(noun, str) and noun in NOUN_NAMES:
        valid = VALIDATORS[noun].is_valid(document)
        assert QUICK[noun].is_valid(document) is valid
    expected = valid and not list(extra_faults(document, EDITION))
    readers: list[Callable[[], Any]] = [
        lambda: pss.from_dict(document),
        lambda: pss.loads(json.dumps(document)),
    ]
    for read in readers:
        try:
            read()
        except pss.DocumentError as error:
            assert not expected, error
            assert error.faults
        else:
            assert expected


def reported(document: dict[str, Any], *, fast: bool) -> list[pss.Fault]:
    return sorted(set(structure_faults(document, EDITION, quote=False, fast=fast)))


@settings(max_examples=scaled(400), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_both_validators_report_the_same_faults(document: dict[str, Any]) -> None:
    assert reported(document, fast=True) == reported(document, fast=False)


def test_both_validators_report_many_faults_alike() -> None:
    bad = {
        "type": "disclosure", "on": "1 May", "territory": [], "power": "35", "extra": 1,
        "objective": "x", "pursues": [1, "x"], "restrictions": [{"kind": "x", "y": 1}, 3],
        "discloser": {"name": " ", "provides_services_to": {"specified_as": ["sch4/99"], "z": 1}},
        "recipient": 5, "information": {"personal": "x", "q": 1}, "annotations": [],
    }  # fmt: skip
    assert reported(bad, fast=True) == reported(bad, fast=False)
    assert len(reported(bad, fast=True)) > 12
