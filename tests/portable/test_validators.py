"""jsonschema, jsonschema-rs and ajv agree on every case and on mutated documents.

Needs Node and ajv, so these run in ``make test-all``.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from support.cases import cases
from support.depth import scaled
from support.generated_documents import examples_of, mutated
from support.node import node

import pubservice_share as pss
from pubservice_share.model import NOUN_NAMES

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
MODULES = ROOT / ".cache" / "node" / "node_modules"
HOW_MANY = scaled(int(os.environ.get("MUTATED_DOCUMENTS", "10000")))

pytestmark = pytest.mark.node


def by_ajv(schema: Path, values: list[Any]) -> list[bool]:
    run = subprocess.run(
        [node(), str(HERE / "ajv.mjs"), str(schema)],
        input="\n".join(json.dumps(value) for value in values),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NODE_MODULES": str(MODULES)},
    )
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


@pytest.mark.parametrize("noun", NOUN_NAMES)
def test_the_three_validators_agree_on_every_case(noun: str) -> None:
    values = [case["document"] for case in cases() if case["document"]["type"] == noun]
    assert values
    assert by_ajv(ROOT / "schemas" / f"{noun}.schema.json", values) == [True] * len(values)
    answers = [pss.to_dict(pss.assess(pss.from_dict(value))) for value in values]
    assert all(by_ajv(ROOT / "schemas" / "assessment.schema.json", answers))


def test_the_law_and_the_cases_and_the_rules_keep_to_their_schemas() -> None:
    for name, value in (
        ("law", pss.law.built_in().to_dict()),
        ("portable-rules", pss.portable_rules()),
        *(
            ("case", json.loads(path.read_text(encoding="utf-8")))
            for path in (ROOT / "cases").glob("*.json")
        ),
    ):
        assert by_ajv(ROOT / "schemas" / f"{name}.schema.json", [value]) == [True], name


def test_the_three_validators_agree_on_mutated_documents() -> None:
    documents_of: dict[str, list[Any]] = {noun: [] for noun in NOUN_NAMES}
    for document in examples_of(mutated(), HOW_MANY):
        noun = document.get("type")
        if isinstance(noun, str) and noun in documents_of:
            documents_of[noun].append(document)
    assert sum(len(values) for values in documents_of.values()) >= HOW_MANY * 0.8
    for noun, values in documents_of.items():
        schema = pss.schema(noun)
        reference = jsonschema.Draft202012Validator(schema)
        quick = jsonschema_rs.validator_for(schema)
        ajv = by_ajv(ROOT / "schemas" / f"{noun}.schema.json", values)
        for value, theirs in zip(values, ajv, strict=True):
            assert reference.is_valid(value) is quick.is_valid(value) is theirs, value
        assert {True, False} == set(ajv)
