"""What of the law data is to be checked again, and where to look."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pubservice_share import law

EDITION = law.built_in()
VERIFIED = {
    **{row.citation: row.verified_to for row in EDITION.powers.values()},
    **{row.citation: row.verified_to for row in EDITION.safeguards.values()},
    **{row.citation: row.verified_to for row in EDITION.schedules.values()},
}


def test_a_part_is_named_from_the_day_after_it_was_checked() -> None:
    for citation, day in VERIFIED.items():
        assert citation not in {part.citation for part in law.unchecked(day)}
        (part,) = [part for part in law.unchecked(day + timedelta(1)) if part.citation == citation]
        assert part.verified_to == day


def test_no_part_is_left_out() -> None:
    parts = law.unchecked("2100-01-01")
    named = {part.citation for part in parts}
    assert named >= set(VERIFIED)
    assert named >= {row.opening for row in EDITION.objectives.values()}
    assert named >= {row.persons_by for row in EDITION.objectives.values()}
    assert [part.verified_to for part in parts] == sorted(part.verified_to for part in parts)
    assert not law.unchecked("2018-01-01")


def test_it_says_where_to_look_on_the_day() -> None:
    (part,) = [part for part in law.unchecked("2026-01-01") if part.citation == "DEA 2017 s.36"]
    assert part.look_at == (
        "https://www.legislation.gov.uk/ukpga/2017/30/section/36/2026-01-01",
        "https://www.legislation.gov.uk/changes/affected/ukpga/2017/30/data.feed?results-count=500",
        "https://www.legislation.gov.uk/changes/unapplied/affected/ukpga/2017/30/data.feed"
        "?results-count=500",
    )


def test_another_edition_has_days_of_its_own(tmp_path: Path) -> None:
    whole = EDITION.to_dict()
    for row in whole["powers"]:
        row["verified_to"] = "2030-01-01"
    path = tmp_path / "law.json"
    path.write_text(json.dumps(whole | {"edition": "checked anew"}), encoding="utf-8")
    named = {part.citation for part in law.unchecked("2027-01-01", edition=law.load(path))}
    assert "DEA 2017 s.36" not in named
    assert "DEA 2017 Sch.5" in named


@pytest.mark.parametrize("day", ["2026", "1 May 2024", "2026-13-01"])
def test_what_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(ValueError, match="expected the form"):
        law.unchecked(day)


def test_the_command_exits_1_where_there_is_something_to_look_at(run: Any) -> None:
    code, out, _ = run("law", "check", "--since", "2026-01-01", "--format", "json")
    assert code == 1
    assert json.loads(out) == [part.to_dict() for part in law.unchecked("2026-01-01")]
    code, out, _ = run("law", "check", "--since", "2025-06-03")
    assert (code, out) == (0, "All of it was checked on that day or later.\n")
    assert run("law", "check", "--since", "soon")[0] == 64
    _, out, _ = run("law", "check", "--since", "2026-01-01")
    assert "DEA 2017 s.36, to gas and electricity suppliers: checked to 3 June 2025" in out
    assert "https://www.legislation.gov.uk/uksi/2024/64/regulation/3/2026-01-01\n" in out
