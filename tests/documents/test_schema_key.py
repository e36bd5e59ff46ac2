"""``$schema`` is accepted in a document, kept, and never read."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import attrs
import pytest

import pubservice_share as pss
from pubservice_share.model import NOUN_NAMES
from pubservice_share.tables.files import json_lines

EXAMPLES: dict[str, Any] = {noun: pss.schema(noun)["examples"][0] for noun in NOUN_NAMES}
ADDRESS = "../schemas/disclosure.schema.json"


@pytest.mark.parametrize("noun", NOUN_NAMES)
def test_it_is_kept_by_every_door(noun: str) -> None:
    document = {"$schema": ADDRESS, **EXAMPLES[noun]}
    read = pss.from_dict(document)
    assert pss.loads(json.dumps(document)) == read
    assert pss.loads(json.dumps({**document, "reference": None})) == read
    assert next(iter(pss.to_dict(read))) == "$schema"
    assert pss.to_dict(read) == pss.to_dict(pss.from_dict(EXAMPLES[noun])) | {"$schema": ADDRESS}
    assert json.loads(pss.dumps(read))["$schema"] == ADDRESS
    assert pickle.loads(pickle.dumps(read)) == read  # noqa: S301 - our own bytes
    assert pss.to_dict(attrs.evolve(read))["$schema"] == ADDRESS
    assert pss.from_dict({**document, "$schema": None}) == pss.from_dict(EXAMPLES[noun])


def test_an_answer_does_not_depend_on_it() -> None:
    document = EXAMPLES["disclosure"]
    with_address, without = (
        pss.to_dict(pss.assess(pss.from_dict(given)))
        for given in ({**document, "$schema": "any text at all"}, document)
    )
    for answer in (with_address, without):
        answer["record"].pop("digest")
    assert with_address == without


def test_an_agreement_in_a_partnership_may_have_one() -> None:
    document = copy.deepcopy(EXAMPLES["partnership"])
    document["agreements"] = [{"$schema": "a", **EXAMPLES["agreement"]}]
    shown = pss.to_dict(pss.from_dict({"$schema": "b", **document}))
    assert (shown["$schema"], shown["agreements"][0]["$schema"]) == ("b", "a")


@pytest.mark.parametrize(("value", "code"), [(3, "wrong-type"), ("x" * 100_001, "too-long")])
def test_it_is_text(value: Any, code: str) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**EXAMPLES["disclosure"], "$schema": value})
    assert [(fault.pointer, fault.code) for fault in caught.value.faults] == [("/$schema", code)]


def test_no_part_has_one() -> None:
    document = copy.deepcopy(EXAMPLES["disclosure"])
    document["discloser"]["$schema"] = ADDRESS
    with pytest.raises(pss.DocumentError, match=r"/discloser/\$schema"):
        pss.from_dict(document)


def test_a_line_of_a_table_may_have_one() -> None:
    plain = json_lines._parse_row(
        json.dumps(EXAMPLES["disclosure"]).encode(), json_lines._shape_of("disclosure")
    )
    row, rest = json_lines._parse_row(
        json.dumps({"$schema": ADDRESS, **EXAMPLES["disclosure"]}).encode(),
        json_lines._shape_of("disclosure"),
    )
    assert row == plain[0]
    assert rest == {"$schema": ADDRESS, **plain[1]}
