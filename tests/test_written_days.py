"""Days in other forms than ISO 8601: read where they have one meaning, never chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.depth import scaled

import pubservice_share as pss
from pubservice_share.cli import days as cli_days
from pubservice_share.durations import day_of
from pubservice_share.written_days import days_meant, other_form

DAY = date(2026, 11, 27)
ONE_MEANING = [
    "2026/11/27", "2026.11.27", "2026-11-27T10:00", "2026-11-27 10:00:00", "20261127",
    "27 November 2026", "27 Nov 2026", "27th November 2026", "27th of November 2026",
    "November 27 2026", "November 27, 2026", "Nov 27th 2026", "27-Nov-2026", "27/11/2026",
    "27.11.2026", "27\u201111\u20112026", "11/27/2026", "Friday 27 November 2026",
    "Fri, 27 Nov 2026", "2026 November 27", "27112026", " 2026-11-27 ", "27\u00a0November 2026",
]  # fmt: skip
TWO_MEANINGS = ["03/04/2026", "3/4/2026", "03.04.2026", "03-04-2026", "03 04 2026", "03042026"]
NO_MEANING = [
    "", "27", "November 2026", "27 November", "27/11/26", "next week", "today", "tomorrow",
    "Monday 27 November 2026", "27 Novembr 2026x", "2026-W48-5", "99/99/2026", "2026-11-27T10:00Z",
    "2026-11-27T23:30+01:00", "x" * 5000, "1" * 5000,
    "\u0662\u0660\u0662\u0664-\u0660\u0665-\u0660\u0661",
]  # fmt: skip


@pytest.mark.parametrize("text", ONE_MEANING)
def test_a_form_with_one_meaning_is_that_day(text: str) -> None:
    assert days_meant(text) == (DAY,)
    assert other_form(text) == "write 2026-11-27"


@pytest.mark.parametrize("text", TWO_MEANINGS)
def test_a_form_with_two_meanings_is_both_days(text: str) -> None:
    assert days_meant(text) == (date(2026, 3, 4), date(2026, 4, 3))
    advice = other_form(text)
    assert advice is not None
    for part in ("2026-03-04 (4 March 2026)", "2026-04-03 (3 April 2026)"):
        assert part in advice


@pytest.mark.parametrize("text", NO_MEANING)
def test_anything_else_is_no_day(text: str) -> None:
    assert days_meant(text) == ()


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("2026-02-29", "2026 is not a leap year, so February ends on 2026-02-28"),
        ("29 February 2026", "2026 is not a leap year, so February ends on 2026-02-28"),
        ("29/02/2026", "2026 is not a leap year, so February ends on 2026-02-28"),
        ("2024-02-30", "February 2024 ends on 2024-02-29"),
        ("31/04/2026", "April 2026 ends on 2026-04-30"),
        ("2026-13-01", "months are numbered 01 to 12"),
        ("27/11/26", "write the year in four figures, as in 2026-11-27"),
        ("2026-11-00", None),
    ],
)
def test_a_day_that_does_not_exist_has_a_sentence(text: str, advice: str | None) -> None:
    assert other_form(text) == advice


@settings(max_examples=scaled(300))
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_a_day_in_words_is_read_back(day: date) -> None:
    for form in ("%d %B %Y", "%B %d, %Y", "%Y/%m/%d", "%Y%m%d", "%A %d %b %Y"):
        assert day in days_meant(day.strftime(form))
    figures = days_meant(day.strftime("%d/%m/%Y"))
    assert day in figures
    assert (len(figures) == 1) is (day.day > 12 or day.day == day.month)


@settings(max_examples=scaled(300))
@given(st.text(max_size=80))
def test_no_text_fails(text: str) -> None:
    advice = other_form(text)
    assert advice is None or advice.strip()
    assert len(days_meant(text)) <= 2


# The command line.


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> date:
    monkeypatch.setattr(cli_days, "today", lambda: DAY)
    return DAY


def test_today_is_the_day_in_the_united_kingdom_and_is_reported(run: Any, clock: date) -> None:
    result = run("law", "objectives", "--on", "today")
    assert result.code == 0
    assert result.err == "Day taken: 27 November 2026 (today in the United Kingdom)\n"
    assert result.out == run("law", "objectives", "--on", clock.isoformat()).out
    assert run("law", "objectives", "--on", "TODAY").out == result.out


def test_the_clock_is_that_of_london() -> None:
    assert abs(cli_days.today() - date.today()) <= timedelta(days=1)  # noqa: DTZ011


def test_without_the_data_of_time_zones_the_date_is_asked_for(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_days, "_ZONE", "Europe/Nowhere")
    result = run("law", "objectives", "--on", "today")
    assert result.code == 64
    assert "pip install tzdata" in result.err


def days_of(group: click.Group) -> set[str]:
    """The parameters with the metavar DATE, and those with the type of days, by their names."""
    named: set[str] = set()
    for command in group.commands.values():
        if isinstance(command, click.Group):
            named |= days_of(command)
            continue
        for param in command.params:
            assert (param.type is cli_days.DAY) is (param.metavar == "DATE"), param
            if param.metavar == "DATE":
                named.add(param.opts[0])
    return named


def test_every_option_for_a_day_reads_today() -> None:
    from pubservice_share.cli.shared import command

    assert {"--on", "--as-of", "--starts", "--ends", "--since"} <= days_of(command)


def test_a_day_that_is_reported_twice_is_reported_once(run: Any, clock: date) -> None:
    assert run("law", "changes", "today", "today").err.count("Day taken") == 1


# The other doors.

DOCUMENT = {
    "type": "disclosure", "power": "s35", "on": "today", "territory": ["england"],
    "discloser": {"name": "A"}, "recipient": {"name": "B"},
}  # fmt: skip

DOORS: dict[str, Callable[[str], Any]] = {
    "day_of": day_of,
    "law.as_at": pss.law.as_at,
    "law.changes": lambda day: pss.law.changes("2024-01-01", day),
    "routes": lambda day: pss.routes("Kent Police", "Kent County Council", on=day),
    "draft": lambda day: pss.draft(
        ("sch4/12", "sch4/22"), objective="multiple-disadvantages", starts=day
    ),
    "a noun": lambda day: pss.Partnership(on=day, territory=("england",), parties=()),
    "a document": lambda day: pss.from_dict({**DOCUMENT, "on": day}),
}


@pytest.mark.parametrize("door", DOORS)
def test_every_other_door_refuses_today_and_names_the_form(door: str) -> None:
    with pytest.raises(ValueError, match="write the date itself, such as 2026-11-27"):
        DOORS[door]("today")


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("text", ["27 November 2026", "27/11/2026"])
def test_every_other_door_names_the_exact_replacement(door: str, text: str) -> None:
    with pytest.raises(ValueError, match="write 2026-11-27"):
        DOORS[door](text)


def test_a_table_refuses_today_and_names_the_form() -> None:
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame({
        "power": ["s35"] * 2, "on": ["today", "27 November 2026"], "territory": ["england"] * 2,
        "discloser.name": ["A"] * 2, "recipient.name": ["B"] * 2,
    })  # fmt: skip
    reasons = pss.assess_table(frame)["reason"].to_list()
    assert "write the date itself, such as 2026-11-27" in reasons[0]
    assert "write 2026-11-27" in reasons[1]
