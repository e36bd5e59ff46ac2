"""Lawful bases are dated law: their days, and who may rely on them, are data."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from support.broken_agreements import FUEL, broken

import pubservice_share as pss

SUPPLIER, DEPARTMENT = 1, 0
CHECK = "agreement.lawful-basis-not-in-force"


def cures_by_rule(changes: dict[str, Any], law: pss.law.Edition | None = None) -> dict[str, str]:
    answer = pss.assess(pss.from_dict(broken(FUEL, changes), law=law), law=law)
    return {
        row.rule: row.reason
        for row in answer.findings
        if row.result is pss.Result.NOT_MET and row.pointer.startswith("/lawful_bases")
    }


def relies(party: int, basis: str, starts: str, ends: str = "2026-09-02") -> dict[str, Any]:
    return {f"lawful_bases.{party}.basis": basis, "starts": starts, "ends": ends}


def test_the_new_basis_counts_from_5_february_2026() -> None:
    assert not cures_by_rule(relies(SUPPLIER, "6(1)(ea)", "2026-02-05"))
    assert cures_by_rule(relies(SUPPLIER, "6(1)(ea)", "2026-02-04")) == {
        CHECK: "Supplier relies on article 6(1)(ea), which became a lawful basis on 5 February "
        "2026; the agreement starts before that day".replace(
            "Supplier", broken(FUEL, {})["parties"][SUPPLIER]["name"]
        )
    }


def test_a_basis_closed_to_public_authorities_is_reported_on_its_days() -> None:
    closed = cures_by_rule(relies(DEPARTMENT, "6(1)(ea)", "2026-02-04"))
    # It began before the basis did, so both are wrong.
    assert list(closed) == ["agreement.legitimate-interests-of-public-authority", CHECK]
    reason, _ = closed.values()
    assert "public authorities cannot rely on article 6(1)(ea)" in reason
    assert list(cures_by_rule(relies(DEPARTMENT, "6(1)(ea)", "2024-09-02", "2026-02-05"))) == [
        CHECK
    ]
    (reason,) = cures_by_rule(relies(DEPARTMENT, "6(1)(f)", "2024-09-02", "2026-02-05")).values()
    assert "(ea)" not in reason


def edition(tmp_path: Path, **row: Any) -> pss.law.Edition:
    """An edition with one lawful basis changed."""
    path = tmp_path / "law.json"
    base = {"extends": pss.law.built_in().edition, "edition": "laid"}
    path.write_text(json.dumps({**base, "lawful_bases": [row]}), encoding="utf-8")
    return pss.law.load(path)


@pytest.mark.parametrize("ends", ["2026-03-01", "2026-03-02", "2026-09-02"])
def test_a_basis_that_ends_within_the_term_is_reported(tmp_path: Path, ends: str) -> None:
    law = edition(tmp_path, id="6(1)(c)", to="2026-03-01")
    outlived = cures_by_rule(relies(SUPPLIER, "6(1)(c)", "2026-02-12", ends), law)
    assert (CHECK in outlived) == (ends > "2026-03-01")
    assert CHECK in cures_by_rule(relies(SUPPLIER, "6(1)(c)", "2026-03-01", "2026-09-02"), law)
    assert [change.what for change in pss.law.changes("2026-02-28", "2026-03-01", edition=law)] == [
        "UK GDPR art.6(1)(c) is no longer a lawful basis: a legal obligation"
    ]


def test_a_new_basis_is_a_row_of_data_and_nothing_else(tmp_path: Path) -> None:
    row = {"id": "6(1)(g)", "citation": "UK GDPR art.6(1)(g)", "text": "one to come"}
    law = edition(
        tmp_path, **row, **{"from": "2026-03-01", "consent": True, "inserted_by": "DUAA 2025 s.70"}
    )
    with pytest.raises(pss.DocumentError, match="lawful_bases/1/basis"):
        cures_by_rule(relies(SUPPLIER, "6(1)(g)", "2026-04-01"))
    late = cures_by_rule(relies(SUPPLIER, "6(1)(g)", "2026-04-01"), law)
    assert list(late) == ["agreement.consent-with-power"]
    assert set(cures_by_rule(relies(SUPPLIER, "6(1)(g)", "2026-02-01"), law)) == {
        "agreement.consent-with-power",
        CHECK,
    }
    assert date(2026, 3, 1) in pss.law.change_days(law)
