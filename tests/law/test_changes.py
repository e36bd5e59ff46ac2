"""Changes between two days: each is listed once, on its first day, with its instrument."""

from __future__ import annotations

from datetime import timedelta

import pytest
from snapshots.who_may_share import lines

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
    by_subject = {change.about: change for change in law.changes("2026-02-11", "2026-02-12")}
    assert by_subject["s35"].by == "SI 2026/126 reg.2(a)"
    assert by_subject["sch4"].by == "SI 2026/126 reg.2(v)"
    assert by_subject["DEA 2017 s.35(10)(b)"].by == "DUAA 2025 s.123"


def test_the_information_commission_is_reported_for_30_september_2026() -> None:
    changes = law.changes("2026-02-12", "2026-11-27")
    mine = [change for change in changes if change.by.startswith("SI 2026/386 ")]
    assert [(change.about, change.on.isoformat(), change.status) for change in mine] == [
        ("DEA 2017 s.43(5)", "2026-09-30", "reported"),
        ("DEA 2017 s.43(13)", "2026-09-30", "reported"),
        ("DEA 2017 s.44(4)", "2026-09-30", "reported"),
    ]
    assert all("reported" in change.what for change in mine)
    assert all("SI 2026/1015 reg.2(c)" in change.what for change in mine)
    assert mine[0].to_dict()["status"] == "reported"


def test_changes_without_a_read_source_say_so() -> None:
    for change in law.changes(EDITION.passed, "9999-12-31"):
        assert (change.status == "reported") == ("(reported for this day" in change.what)
        assert (change.status == "not-known") == ("(the day is not known" in change.what)


def test_the_limit_of_a_magistrates_court_rises_falls_and_rises() -> None:
    rows = [
        (change.on.isoformat(), change.by, change.what)
        for change in law.changes("2022-05-01", "2024-11-18")
        if change.about == "DEA 2017 s.41(6)(a)" and change.what.startswith("SA 2020 s.224(1")
    ]
    assert [(day, by) for day, by, _ in rows] == [
        ("2022-05-02", "SI 2022/500 reg.6(1)(a)"),
        ("2023-03-30", "SI 2023/298 reg.2"),
        ("2024-11-18", "SI 2024/1067 reg.2"),
    ]
    for (_, _, what), limit in zip(rows, ("twelve", "six", "twelve"), strict=True):
        assert f"became {limit} months" in what
        assert "s.224(1A)(b)" in what
        assert "s.41(6)(a) itself was not amended" in what


def test_section_43_began_in_two_steps() -> None:
    changes = [
        change for change in law.changes("2017-09-30", "2018-04-01") if change.about == "s43"
    ]
    assert [(change.by, change.territory) for change in changes] == [
        ("SI 2017/765 reg.3(e)", ("england", "wales", "scotland")),
        ("SI 2018/342 reg.3(1)(g)", ("england", "wales")),
    ]
    assert "for specified purposes, not for disclosures to or by" in changes[0].what
    assert "only for disclosures to or by" in changes[1].what


@pytest.mark.parametrize(
    ("day", "about"),
    [
        ("2018-05-18", {"DEA 2017 s.43(1)", "DEA 2017 s.44(4)(d)", "DEA 2017 s.45(1)"}),
        ("2020-09-30", {"DEA 2017 s.43(1)", "DEA 2017 s.44(4)(d)", "DEA 2017 s.45(1)"}),
        ("2025-06-03", {"DEA 2017 s.44(4)(d)", "DEA 2017 s.45(1)"}),
        ("2026-02-05", {"UK GDPR art.6(1)(ea)"}),
    ],
)
def test_changes_of_who_makes_regulations_and_of_lawful_bases(day: str, about: set[str]) -> None:
    changes = [change for change in law.changes("2018-05-01", day) if change.on.isoformat() == day]
    assert {change.about for change in changes} == about


@pytest.mark.parametrize(("ref", "by"), [
    ("sch4/28", "SI 2018/551 Sch. para.1(3)"), ("sch5/18", "SI 2018/551 Sch. para.2(3)"),
    ("sch6/12", "SI 2018/551 Sch. para.3(3)"),
])  # fmt: skip
def test_this_part_came_with_the_welsh_parts(ref: str, by: str) -> None:
    (change,) = [row for row in law.changes("2018-04-25", "2018-04-26") if row.about == ref]
    assert (change.kind, change.by) == ("reworded", by)
    earlier, later = EDITION.entries[ref]
    assert later.name == earlier.name.replace("person that", "person in this Part that")
    assert later.extent == earlier.extent
    # The editor marks the words for England and Wales, but not those of Schedule 6.
    marked = None if ref == "sch6/12" else ("england", "wales")
    assert later.wording_extent == marked
    assert ("the new words are marked for England and Wales" in change.what) == (marked is not None)


def test_every_day_of_change_has_a_change_and_no_other_day_has_one() -> None:
    everything = law.changes(EDITION.passed, "9999-12-31")
    assert {change.on for change in everything} == set(DAYS[1:])
    assert [change.on for change in everything] == sorted(change.on for change in everything)


def test_every_difference_in_the_snapshot_has_a_change() -> None:
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


def test_each_change_has_a_subject_an_instrument_and_a_link() -> None:
    for change in law.changes(EDITION.passed, "9999-12-31"):
        assert change.what
        assert change.by
        assert change.link is None or change.link.startswith("https://www.legislation.gov.uk/")
        assert change.link is not None or change.by in EDITION.instruments


def test_days_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(ValueError, match="give the earlier day first"):
        law.changes("2024-01-02", DAYS[1] - timedelta(days=1))
