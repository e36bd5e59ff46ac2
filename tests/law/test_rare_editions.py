"""Rows that the built-in edition lacks: a lawful basis that ends, a duty that never begins."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.invented_law import loaded

import pubservice_share as pss
from pubservice_share import law
from pubservice_share.law.edition_files import files as edition_files

BUILT_IN = law.built_in()


def laid_over(folder: Path, **rows: Any) -> law.Edition:
    return loaded(folder, {"edition": "rare", "extends": BUILT_IN.edition, **rows})


def test_a_lawful_basis_that_ends_is_a_change_of_law_and_a_finding(tmp_path: Path) -> None:
    basis = {"id": "6(1)(f)", "to": "2027-01-01", "ended_by": "DUAA 2025 s.70(2)(b)"}
    edition = laid_over(tmp_path, lawful_bases=[basis])
    (change,) = law.changes("2026-12-31", "2027-01-01", edition=edition)
    assert (change.kind, change.about) == ("ended", "UK GDPR art.6(1)(f)")
    assert change.by == "DUAA 2025 s.70(2)(b)"
    agreement = {
        "type": "agreement", "title": "x", "starts": "2027-01-01",
        "parties": [{"id": "a", "name": "A", "specified_as": ["sch4/7"], "role": "controller"}],
        "lawful_bases": [{"party": "a", "basis": "6(1)(f)"}],
    }  # fmt: skip
    answer = pss.assess(pss.from_dict(agreement, law=edition), law=edition)
    results = {finding.rule: finding.result for finding in answer.findings}
    # Of a basis that is none on any day of the agreement, that alone is said.
    assert results["agreement.lawful-basis-not-in-force"] is pss.Result.NOT_MET
    assert results.get("agreement.legitimate-interests-of-public-authority") is not (
        pss.Result.NOT_MET
    )


def test_a_duty_that_ends_before_it_could_begin_is_refused(tmp_path: Path) -> None:
    duty = {"id": "ca2004-16LA", "from": None, "from_status": "not-known", "to": "2026-04-29"}
    with pytest.raises(
        law.LawDataError, match="it ends on 2026-04-29, which is not after 2026-04-29"
    ):
        laid_over(tmp_path, duties=[duty])


def test_a_folder_of_too_many_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edition_files, "MAX_FILES", 2)
    for number in range(3):
        (tmp_path / f"{number}.json").write_text(json.dumps({}), encoding="utf-8")
    with pytest.raises(law.LawDataError, match="too many files"):
        law.load(tmp_path)


def test_there_is_no_override_before_section_40_is_in_force(tmp_path: Path) -> None:
    data = BUILT_IN.to_dict()
    (section,) = [row for row in data["safeguards"] if row["id"] == "s40"]
    for row in section["commencement"]:
        row["from"] = "2030-01-01"
    edition = loaded(tmp_path, {**data, "edition": "without the override"})
    document = {
        "type": "disclosure", "power": "s35", "on": "2024-05-01", "territory": ["england"],
        "discloser": {"name": "Work and Pensions", "specified_as": ["sch4/7"]},
        "recipient": {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
        "objective": "multiple-disadvantages", "assists_eligible_people": True,
        "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
        "information": {"held_in_connection_with_functions": True},
        "complies_with_data_protection": True, "prohibited_by_investigatory_powers": False,
        "restrictions": [{"kind": "confidence"}, {"kind": "data-protection"}],
    }  # fmt: skip

    def override(law_data: law.Edition) -> Any:
        answer = pss.assess(pss.from_dict(document, law=law_data), law=law_data)
        assert answer.outcome is pss.Outcome.PERMITTED
        return answer.override

    assert override(BUILT_IN).applies
    assert not override(edition).applies
    assert [row.effect for row in override(edition).restrictions] == ["stands", "stands"]
    assert "Section 40 is not in force there" in override(edition).restrictions[0].reason
