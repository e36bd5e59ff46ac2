"""The law data to be checked again, and the pages to check."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from pubservice_share import law

EDITION = law.built_in()
LATER = date(2026, 11, 27)
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
    citations = {part.citation for part in parts}
    assert citations >= set(VERIFIED)
    assert citations >= {row.opening for row in EDITION.objectives.values()}
    assert citations >= {row.persons_by for row in EDITION.objectives.values()}
    assert [part.verified_to for part in parts] == sorted(part.verified_to for part in parts)
    assert not law.unchecked("2018-01-01")


def test_it_names_the_page_to_check_for_the_day() -> None:
    (part,) = [part for part in law.unchecked("2026-01-01") if part.citation == "DEA 2017 s.36"]
    assert part.look_at == (
        "https://www.legislation.gov.uk/ukpga/2017/30/section/36/2026-01-01",
        "https://www.legislation.gov.uk/changes/affected/ukpga/2017/30/data.feed?results-count=500",
        "https://www.legislation.gov.uk/changes/unapplied/affected/ukpga/2017/30/data.feed"
        "?results-count=500",
    )


def test_another_edition_has_days_of_its_own(tmp_path: Path) -> None:
    data = EDITION.to_dict()
    for row in data["powers"]:
        row["verified_to"] = "2030-01-01"
    path = tmp_path / "law.json"
    path.write_text(json.dumps(data | {"edition": "checked anew"}), encoding="utf-8")
    citations = {part.citation for part in law.unchecked("2027-01-01", edition=law.load(path))}
    assert "DEA 2017 s.36" not in citations
    assert "DEA 2017 Sch.5" in citations


def test_every_row_whose_day_is_only_reported_is_named() -> None:
    rows = {(row.citation, row.since, row.status) for row in law.reported()}
    assert rows >= {
        (row.provision, row.since, row.from_status)
        for row in EDITION.amendments
        if row.from_status != "seen"
    }
    assert ("DEA 2017 s.43(5)", date(2026, 9, 30), "reported") in rows
    assert "seen" not in {status for _, _, status in rows}
    days = [row.since for row in law.reported() if row.since]
    assert days == sorted(days)


def test_a_reported_day_names_its_reported_source() -> None:
    (row,) = [row for row in law.reported() if row.citation == "DEA 2017 s.44(4)"]
    assert row.look_at == (
        "https://www.legislation.gov.uk/ukpga/2017/30/section/44/2026-09-30",
        "https://www.legislation.gov.uk/uksi/2026/386/schedule/2/paragraph/21/2026-09-30",
        "https://www.legislation.gov.uk/uksi/2026/1015/regulation/2/2026-09-30",
        "https://www.legislation.gov.uk/changes/affected/ukpga/2017/30/data.feed?results-count=500",
        "https://www.legislation.gov.uk/changes/unapplied/affected/ukpga/2017/30/data.feed"
        "?results-count=500",
    )
    assert row.to_dict()["from"] == "2026-09-30"


@pytest.mark.parametrize("status", ["reported", "not-known"])
def test_a_row_of_any_list_may_be_only_reported(tmp_path: Path, status: str) -> None:
    data = EDITION.to_dict()
    data["powers"][0]["commencement"][1]["from_status"] = status
    data["lawful_bases"][5]["from_status"] = status
    path = tmp_path / "law.json"
    path.write_text(json.dumps(data | {"edition": "doubted"}), encoding="utf-8")
    edition = law.load(path)
    by_citation = {row.citation: row for row in law.reported(edition) if row.status == status}
    assert by_citation["DEA 2017 s.35"].since == date(2018, 5, 1)
    assert "came into force in England, Wales and Scotland" in by_citation["DEA 2017 s.35"].what
    assert by_citation["UK GDPR art.6(1)(ea)"].what == "a recognised legitimate interest"
    changes = law.changes("2018-04-30", "2018-05-01", edition=edition)
    (change,) = [change for change in changes if change.about == "s35"]
    assert change.status == status
    assert change.what.endswith(
        "(reported for this day)" if status == "reported" else "(the day is not known)"
    )


def test_the_command_lists_what_is_reported_to_have_begun_by_the_day(run: Any) -> None:
    _, out, _ = run("law", "check", "--since", "2026-11-27", "--format", "json")
    shown = [row for row in json.loads(out) if "status" in row]
    assert shown == [row.to_dict() for row in law.reported(by=LATER)]
    assert shown
    _, out, _ = run("law", "check", "--since", "2026-09-29", "--format", "json")
    begun = [row["citation"] for row in json.loads(out) if row.get("from") == "2026-09-30"]
    assert begun == ["CA 2004 s.16LA"]  # passed, and to come
    _, out, _ = run("law", "check", "--since", "2026-11-27")
    assert "in place of the Information Commissioner: reported for 30 September" in " ".join(
        out.split()
    )


@pytest.mark.parametrize("day", ["2026", "1 May 2024", "2026-13-01"])
def test_text_that_is_not_a_day_is_refused(day: str) -> None:
    with pytest.raises(ValueError, match="is not a day"):
        law.unchecked(day)


def test_the_command_exits_1_where_something_is_to_be_checked(run: Any) -> None:
    code, out, _ = run("law", "check", "--since", "2026-01-01", "--format", "json")
    assert code == 1
    parts = [part.to_dict() for part in law.unchecked("2026-01-01")]
    duties = [row.to_dict() for row in law.reported(by=date(2026, 1, 1))]
    assert json.loads(out) == parts + duties
    code, out, _ = run("law", "check", "--since", "2025-06-03")
    assert (code, out) == (0, "All of it was checked on that day or later.\n")
    assert run("law", "check", "--since", "soon")[0] == 64
    _, out, _ = run("law", "check", "--since", "2026-01-01")
    assert "DEA 2017 s.36, to gas and electricity suppliers: checked to 3 June 2025" in out
    assert "https://www.legislation.gov.uk/uksi/2024/64/regulation/3/2026-01-01\n" in out


def test_a_duty_whose_day_is_only_reported_is_named_from_the_day_on_which_it_was_passed(
    run: Any,
) -> None:
    def citations_on(day: date) -> list[str]:
        rows = law.reported(by=day)
        return sorted(row.citation for row in rows if not row.citation.startswith("DEA 2017"))

    assert citations_on(date(2025, 11, 6)) == []
    assert citations_on(date(2025, 11, 7)) == citations_on(date(2026, 4, 28)) == ["DAA 2021 s.49A"]
    assert citations_on(date(2026, 4, 29)) == ["CA 2004 s.16LA", "DAA 2021 s.49A"]
    code, out, _ = run("law", "check", "--since", "2026-11-27")
    assert code == 1
    text = " ".join(out.split())
    assert "CA 2004 s.16LA, information about a child's safety or welfare" in text
    assert "reported for 30 September 2026, not read at its source" in text
    assert "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA/2026-09-30\n" in out
    assert "https://www.legislation.gov.uk/changes/affected/ukpga/2021/17/data.feed" in out


def test_without_a_day_every_row_that_is_only_reported_is_listed(run: Any) -> None:
    code, out, _ = run("law", "check", "--format", "json")
    assert code == 1
    assert json.loads(out) == [row.to_dict() for row in law.reported()]
    assert {"CA 2004 s.16LA", "DEA 2017 s.43(5)"} <= {row["citation"] for row in json.loads(out)}
