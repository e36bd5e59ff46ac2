"""What changed between two days: every change once, on its first day, with its instrument."""

from __future__ import annotations

from datetime import timedelta

import pytest
from who_may_share import lines

from pubservice_share import law

EDITION = law.built_in()
DAYS = law.change_days(EDITION)


def kinds(start: str, end: str) -> list[tuple[str, str]]:
    return [(change.kind, change.about) for change in law.changes(start, end)]


def test_a_change_counts_on_its_first_day() -> None:
    assert kinds("2022-10-26", "2022-10-27") == [
        ("objective", "scottish-early-learning-and-childcare")
    ]
    assert kinds("2022-10-27", "2023-02-06") == []
    assert kinds("2023-02-06", "2023-02-07") == [("amended", "DEA 2017 s.41(6)(a)")]
    assert kinds("2022-10-27", "2022-10-27") == []


def test_rewordings_insertions_and_omissions() -> None:
    assert set(kinds("2023-03-31", "2023-04-01")) == {("reworded", "sch4/35"), ("ended", "sch4/38")}
    assert kinds("2024-10-29", "2024-10-30") == [
        ("reworded", "sch4/8"),
        ("reworded", "sch5/3"),
        ("reworded", "sch6/2"),
        ("amended", "SI 2024/64 Sch. para.10"),
    ]
    inserted = kinds("2018-09-12", "2018-09-13")
    assert {about for kind, about in inserted if kind == "inserted"} == {
        "sch4/49", "sch4/50", "sch4/51", "sch4/52",
    }  # fmt: skip


def test_northern_ireland_and_undertakings() -> None:
    found = {change.about: change for change in law.changes("2026-02-11", "2026-02-12")}
    assert found["s35"].by == "SI 2026/126 reg.2(a)"
    assert found["sch4"].by == "SI 2026/126 reg.2(v)"
    assert found["DEA 2017 s.35(10)(b)"].by == "DUAA 2025 s.123"


def test_every_day_of_change_has_a_change_and_no_other_day_has_one() -> None:
    everything = law.changes(EDITION.passed, "9999-12-31")
    assert {change.on for change in everything} == set(DAYS[1:])
    assert [change.on for change in everything] == sorted(change.on for change in everything)


def test_whatever_the_snapshot_shows_as_changed_has_a_change() -> None:
    blocks: dict[str, list[str]] = {}
    for line in lines():
        if not line.startswith(" "):
            day = line
            blocks[day] = []
        else:
            blocks[day].append(line)
    for earlier, later in zip(blocks, list(blocks)[1:], strict=False):
        if blocks[earlier] != blocks[later]:
            assert law.changes(earlier, later)


def test_each_change_says_what_and_by_what_with_a_link() -> None:
    for change in law.changes(EDITION.passed, "9999-12-31"):
        assert change.what
        assert change.by
        assert change.link is None or change.link.startswith("https://www.legislation.gov.uk/")
        assert change.link is not None or change.by in EDITION.instruments


def test_days_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(ValueError, match="turn the days round"):
        law.changes("2024-01-02", DAYS[1] - timedelta(days=1))
