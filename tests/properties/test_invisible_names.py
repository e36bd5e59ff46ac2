"""An invisible letter in a name does not make another person, in any way of reading."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from support.node import node
from support.table_rows import ROW

import pubservice_share as pss

SEEN_ALIKE = [
    "Leeds City Council\u200b",
    "Leeds\u00ad City Council",
    "\u2066Leeds City Council\u2069",
    "\uff2ceeds City Council",
    "Leeds\u00a0City\u00a0Council\ufe0f",
]
#: What an identifier may not have in it, and a name may not be made of.
UNSEEN = ["\u200b", "\u00ad", "\u2066", "\ufe0f", "\ufeff", "\x00", "\x7f", "\x85", " ", "\u00a0",
          "\u2003", "\u3164", "\U000e0041"]  # fmt: skip
BROKEN = [
    *({"name": "x", "identifier": identifier}
      for letter in UNSEEN
      for identifier in (f"local-authority-eng:LDS{letter}", f"local-authority-eng:L{letter}DS",
                   f"local-authority-eng:{letter}LDS", f"local-authority-eng{letter}:LDS")),
    *({"name": letter * 2} for letter in UNSEEN),
]  # fmt: skip


def between(recipient: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "disclosure", "power": "s35", "on": "2024-05-01", "territory": ["england"],
        "discloser": {"name": "Leeds City Council", "identifier": "local-authority-eng:LDS"},
        "recipient": recipient,
    }  # fmt: skip


@pytest.mark.parametrize("body", BROKEN, ids=ascii)
@pytest.mark.parametrize("party", ["discloser", "recipient"])
def test_invisible_letters_make_no_identifier_and_no_name(body: dict[str, str], party: str) -> None:
    document = {**between({"name": "y"}), party: body}
    name = list(body)[-1]
    for load in (pss.from_dict, lambda document: pss.loads(json.dumps(document))):
        with pytest.raises(pss.DocumentError) as caught:
            load(document)
        (fault,) = caught.value.faults
        assert fault.pointer == f"/{party}/{name}"
        cures = {"identifier": "without spaces or invisible characters", "name": "write a name"}
        assert cures[name] in fault.message


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize("body", BROKEN, ids=ascii)
def test_both_validators_report_invisible_letters(body: dict[str, str], fast: bool) -> None:
    from pubservice_share.documents.validators import breaks

    (broken,) = breaks(between(body), "disclosure", pss.law.built_in(), fast=fast)
    assert (broken.keyword, broken.place) == ("pattern", ("recipient", list(body)[-1]))


def test_a_table_reports_invisible_letters_in_its_row() -> None:
    for name, value in (("identifier", "local-authority-eng:LDS\u200b"), ("name", "\u200b")):
        row = {**ROW, f"recipient.{name}": value}
        (fault,) = pss.assess_table(pl.DataFrame([row]))["reason"]
        assert f"/recipient/{name}" in fault


@pytest.mark.node
def test_the_page_refuses_invisible_letters(tmp_path: Path) -> None:
    sources = Path(pss.__file__).parent
    for folder in ("portable/javascript/lib", "explorer/page"):
        for module in (sources / folder).glob("*.mjs"):
            (tmp_path / module.name).write_bytes(module.read_bytes())
    (tmp_path / "run.mjs").write_text(
        """
        import { readFileSync } from "node:fs";
        import { faultsOf } from "./faults.mjs";
        import { rulesOf } from "./evaluation.mjs";
        const { pack, documents } = JSON.parse(readFileSync(0, "utf8"));
        const rules = rulesOf(pack);
        console.log(JSON.stringify(documents.map((document) => faultsOf(rules, document))));
        """,
        encoding="utf-8",
    )
    documents = [between(body) for body in BROKEN]
    sound = [
        {"$schema": "x.json", **between({"name": "\u200by", "identifier": identifier})}
        for identifier in ("a:b", "A-1.x_:\u00e9:1")
    ]
    run = subprocess.run(
        [node(), str(tmp_path / "run.mjs")], capture_output=True, text=True, check=True,
        input=json.dumps({
            "pack": pss.portable_rules(),
            "documents": [*documents, *sound],
        }),
    )  # fmt: skip
    faults_by_document = json.loads(run.stdout)
    assert [len(faults) for faults in faults_by_document] == [1] * len(documents) + [0, 0]
    for document in sound:
        pss.from_dict(document)


@pytest.mark.parametrize("name", SEEN_ALIKE)
def test_two_names_that_look_alike_are_one_person(name: str) -> None:
    body: dict[str, Any] = {"name": "Leeds City Council", "specified_as": ["sch4/12"]}
    document = {
        "type": "disclosure", "power": "s35", "on": "2024-05-01", "territory": ["england"],
        "discloser": body, "recipient": {**body, "name": name},
    }  # fmt: skip
    answer = pss.assess(pss.from_dict(document))
    (finding,) = [row for row in answer.findings if row.rule == "s35.another-person"]
    assert finding.result is pss.Result.NOT_MET
    row = {**ROW, "discloser.name": body["name"], "recipient.name": name}
    assert "s35.another-person" in pss.assess_table(pl.DataFrame([row]))["not_met"][0]


@pytest.mark.parametrize("name", SEEN_ALIKE[:3])
def test_the_directory_finds_a_body_by_its_visible_name(name: str) -> None:
    assert pss.directory.find(name).id == pss.directory.find("Leeds City Council").id


@pytest.mark.parametrize("name", SEEN_ALIKE)
def test_an_agreement_covers_the_flow_of_a_body_whose_name_looks_the_same(name: str) -> None:
    def bodies(name: str) -> list[dict[str, Any]]:
        return [{"id": "a", "name": "Kent Police", "specified_as": ["sch4/22"]},
                {"id": "b", "name": name, "specified_as": ["sch4/12"]}]  # fmt: skip

    agreement = {
        "type": "agreement", "title": "x", "starts": "2024-01-01", "ends": "2026-01-01",
        "parties": bodies(name),
        "flows": [{"discloser": "a", "recipient": "b", "power": "s35", "territory": ["england"],
                   "objective": "multiple-disadvantages"}],
    }  # fmt: skip
    parties = [{key: value for key, value in body.items() if key != "id"}
               for body in bodies("Leeds City Council")]  # fmt: skip
    answer = pss.assess(pss.from_dict(
        {"type": "partnership", "on": "2025-01-01", "territory": ["england"], "parties": parties,
         "objective": "multiple-disadvantages", "agreements": [agreement]}
    ))  # fmt: skip
    assert isinstance(answer, pss.PartnershipAssessment)
    assert [row["covered"] for row in answer.matrix()] == [True, False]
