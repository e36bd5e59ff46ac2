"""The snapshot of the law on a day answers a person's questions."""

from __future__ import annotations

from datetime import date

import pytest

from pubservice_share import law


def test_a_day_is_a_date_or_iso_text() -> None:
    assert law.as_at("2024-05-01") == law.as_at(date(2024, 5, 1))


@pytest.mark.parametrize("day", ["2017-04-26", date(2000, 1, 1)])
def test_a_day_before_the_act_is_refused(day: str | date) -> None:
    with pytest.raises(ValueError, match="before the Act was passed on 2017-04-27"):
        law.as_at(day)


def test_text_that_is_not_a_day_is_refused() -> None:
    with pytest.raises(ValueError, match="expected the form 2024-05-01"):
        law.as_at("1 May 2024")


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2018-07-18", []),
        (
            "2018-07-19",
            ["multiple-disadvantages", "television-retuning", "fuel-poverty", "water-poverty"],
        ),
        ("2022-10-27", 5),
        ("2024-02-07", 5),
        ("2024-02-08", 6),
    ],
)
def test_the_objectives_of_a_day(day: str, expected: list[str] | int) -> None:
    ids = [objective.id for objective in law.as_at(day).objectives()]
    assert (len(ids) if isinstance(expected, int) else ids) == expected


def test_an_objective_not_yet_in_force_is_none_and_an_unknown_one_an_error() -> None:
    assert law.as_at("2018-07-18").objective("fuel-poverty") is None
    objective = law.as_at("2018-07-19").objective("fuel-poverty")
    assert objective is not None
    assert objective.combine == "any"
    with pytest.raises(LookupError, match="did you mean 'fuel-poverty'"):
        law.as_at("2024-05-01").objective("fuel-povety")


def test_an_entry_has_the_wording_of_the_day() -> None:
    names = {
        day: entry.name
        for day in ("2018-05-01", "2021-12-08", "2024-10-30")
        if (entry := law.as_at(day).entry("sch4/8")) is not None
    }
    assert names == {
        "2018-05-01": "The Secretary of State for Housing, Communities and Local Government",
        "2021-12-08": "The Secretary of State for Levelling Up, Housing and Communities",
        "2024-10-30": "The Secretary of State for Housing, Communities and Local Government",
    }
    assert law.as_at("2018-03-31").entry("sch4/8") is None
    with pytest.raises(LookupError, match="has never been an entry"):
        law.as_at("2024-05-01").entry("sch4/99")


def test_specified_persons_have_the_fields_that_callers_show() -> None:
    persons = {row.ref: row for row in law.as_at("2024-05-01").specified_persons("fuel-poverty")}
    row = persons["sch4/7"]
    assert row.name == "The Secretary of State for Work and Pensions"
    assert row.kind == "named"
    assert row.extent == ("england", "wales", "scotland", "northern-ireland")
    assert row.citation == "DEA 2017 Sch.4 para.7"
    assert persons["sch4/11"].kind == "description"
    assert "sch4/22" not in persons


def test_persons_listed_on_a_reading_are_listed_separately() -> None:
    today = law.as_at("2024-05-01")
    assert today.arguable_persons("fuel-poverty") == {
        "sch4/6": "references-as-amended",
        "sch4/9A": "transferred-functions",
        "sch4/9B": "transferred-functions",
        "sch4/14A": "references-as-amended",
    }
    assert not {row.ref for row in today.specified_persons("fuel-poverty")} & {
        "sch4/6",
        "sch4/9A",
        "sch4/9B",
        "sch4/14A",
    }


def test_a_schedule_that_the_chapter_does_not_have_is_an_error() -> None:
    with pytest.raises(LookupError, match="expected one of 4, 5, 6"):
        law.as_at("2024-05-01").schedule(7)


def test_a_power_not_in_force_is_none() -> None:
    assert law.as_at("2018-04-30").power("s36") is None
    partly = law.as_at("2018-04-10")
    assert partly.power("s38") is not None
    assert partly.in_force("s38") == ()
    assert partly.entry("sch6/1") is not None
    assert partly.power("s36") is None
    power = law.as_at("2018-05-01").power("s36")
    assert power is not None
    assert power.citation == "DEA 2017 s.36"
