"""A letter that nobody sees does not make another person, at any door."""

from __future__ import annotations

from typing import Any

import polars as pl
import pytest
from tables.test_bad_tables import ROW

import pubservice_share as pss

SEEN_ALIKE = [
    "Leeds City Council\u200b",
    "Leeds\u00ad City Council",
    "\u2066Leeds City Council\u2069",
    "\uff2ceeds City Council",
    "Leeds\u00a0City\u00a0Council\ufe0f",
]


@pytest.mark.parametrize("name", SEEN_ALIKE)
def test_two_names_that_look_alike_are_one_person(name: str) -> None:
    body: dict[str, Any] = {"name": "Leeds City Council", "specified_as": ["sch4/12"]}
    document = {
        "type": "disclosure", "power": "s35", "on": "2024-05-01", "territory": ["england"],
        "discloser": body, "recipient": {**body, "name": name},
    }  # fmt: skip
    answer = pss.assess(pss.from_dict(document))
    (finding,) = [found for found in answer.findings if found.rule == "s35.another-person"]
    assert finding.result is pss.Result.NOT_MET
    row = {**ROW, "discloser.name": body["name"], "recipient.name": name}
    assert "s35.another-person" in pss.assess_table(pl.DataFrame([row]))["not_met"][0]


@pytest.mark.parametrize("name", SEEN_ALIKE[:3])
def test_the_directory_finds_a_body_by_what_is_seen_of_its_name(name: str) -> None:
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
