"""Wordings of an entry in a draft, and the provisions that words and ranges name."""

from __future__ import annotations

from typing import Any

from support.saved_feeds import effect, feed

from pubservice_share import law
from pubservice_share.law import feeds
from pubservice_share.law.feeds.provisions import all_numbered, number_of, paths_in_words
from pubservice_share.law.feeds.wordings import Wordings

PAGE = "https://www.legislation.gov.uk/uksi/2026/1234/regulation/2"
BUILT_IN = law.built_in()


def wordings(ref: str) -> Wordings:
    return Wordings(ref, BUILT_IN.entries.get(ref, ()))


def test_nothing_is_ended_where_no_wording_is_in_force() -> None:
    rows: list[dict[str, Any]] = []
    wordings("sch4/27E").end(rows, "2027-01-01", "SI 2026/1234 reg.2")
    assert rows == []


def test_a_wording_before_a_later_one_ends_where_that_begins() -> None:
    rows: list[dict[str, Any]] = []
    entry = wordings("sch4/27E")
    entry.begin(rows, "2028-01-01", "SI 2027/5 reg.3", PAGE, "a source")
    entry.begin(rows, "2027-01-01", "SI 2026/1234 reg.2", PAGE, "a source")
    later, earlier = rows
    assert (earlier["from"], earlier["to"]) == ("2027-01-01", later["from"])
    assert earlier["ended_by"] == later["inserted_by"]


def test_two_effects_of_one_provision_on_one_day_are_one_row() -> None:
    rows: list[dict[str, Any]] = []
    entry = wordings("sch4/27E")
    for _ in range(2):
        entry.begin(rows, "2027-01-01", "SI 2026/1234 reg.2", PAGE, "a source")
    assert len(rows) == 1
    entry.begin(rows, "2027-01-01", "SI 2027/5 reg.3", PAGE, "a source")
    assert len(rows) == 1
    assert "SI 2027/5 reg.3 changes it on the same day" in rows[0]["name"]


def test_a_range_of_other_law_beside_a_provision_of_this_is_not_drafted() -> None:
    text = effect("s. 43(5), ss. 80-82", "section/43/5", span=("section/80", "section/82"))
    amendments = feeds.draft(law.watch(feed(text)))["amendments.json"]["amendments"]
    assert [row["provision"] for row in amendments] == ["DEA 2017 s.43(5)"]


def test_words_may_name_a_schedule_or_a_part_of_it() -> None:
    assert paths_in_words("Sch. 4") == [("schedule", "4")]
    assert paths_in_words("Sch. 4 Pt. 2") == [("schedule", "4", "part", "2")]


def test_provisions_without_a_number_have_no_order() -> None:
    assert number_of(("schedule",)) is None
    assert number_of(("section", "35A")) == ("section", 35, "A")
    assert not all_numbered((("section", "40"), ("schedule", "4", "paragraph", "1")), set())
    assert all_numbered(
        (("section", "40"), ("section", "41")), {("section", "40"), ("section", "41")}
    )
