"""Editions that extend another: a wrong day is corrected, and a list of words is replaced."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
from support.invented_law import loaded

import pubservice_share as pss
from pubservice_share import law
from pubservice_share.law.row_keys import KEYS

BUILT_IN = law.built_in().to_dict()
HEAD = {"edition": "mine", "extends": BUILT_IN["edition"]}


def over(folder: Path, **lists: Any) -> law.Edition:
    return loaded(folder, {**HEAD, **lists})


def within(name: str, row: dict[str, Any]) -> dict[str, Any]:
    """A row of a list, within the rows that contain it."""
    outer = {"entries": ("schedules", "schedule"), "persons": ("objectives", "id")}.get(name)
    if name == "convicted":
        holder = next(penalty for penalty in BUILT_IN["penalties"] if penalty.get("convicted"))
        key = {part: holder[part] for part in KEYS["penalties"]}
        return {"penalties": [{**key, "convicted": [row]}]}
    if outer is None:
        return {name: [row]}
    return {outer[0]: [{outer[1]: BUILT_IN[outer[0]][0][outer[1]], name: [row]}]}


def rows_of(name: str, data: dict[str, Any]) -> list[dict[str, Any]]:
    if name == "convicted":
        return next(row["convicted"] for row in data["penalties"] if row.get("convicted"))
    outer = {"entries": "schedules", "persons": "objectives"}.get(name)
    rows: list[dict[str, Any]] = data[name] if outer is None else data[outer][0][name]
    return rows


#: Each list whose rows are told apart by their first day, and a day that the last row may have.
DATED = {
    "amendments": "2026-10-15",
    "entries": "2030-01-01",
    "persons": "2030-01-01",
    "intended_uses": "2018-07-20",
    "eligible_classes": "2025-04-25",
    "penalties": "2023-02-08",
    "prosecutions": "2030-01-01",
    "convicted": "2024-11-19",
}


def test_each_list_keyed_by_a_day_is_tried() -> None:
    assert set(DATED) == {name for name, parts in KEYS.items() if "from" in parts}


@pytest.mark.parametrize("name", DATED)
def test_a_wrong_day_is_corrected(tmp_path: Path, name: str) -> None:
    """The row keeps its place and every field that is not stated again."""
    old = rows_of(name, BUILT_IN)
    last = next(row for row in reversed(old) if row.get("to") is None)
    day = DATED[name]
    key = {part: last[part] for part in KEYS[name]}
    lists = within(name, {**key, "from": day, "from_was": last["from"]})
    if name == "convicted":
        before = rows_of(name, BUILT_IN)[-2]
        (penalty,) = lists["penalties"]
        penalty["convicted"].append({"from": before["from"], "to": day})
    rows = rows_of(name, over(tmp_path, **lists).to_dict())
    assert len(rows) == len(old)
    assert rows[old.index(last)] == {**last, "from": day}
    assert "from_was" not in str(rows)


def test_the_reported_day_of_the_information_commission_can_be_corrected(tmp_path: Path) -> None:
    read = {
        "provision": "DEA 2017 s.43(5)", "from": "2026-10-15", "from_was": "2026-09-30",
        "from_status": "seen",
    }  # fmt: skip
    edition = over(tmp_path, amendments=[read])
    shown = law.changes("2026-09-29", "2026-12-01", edition=edition)
    days = [str(row.on) for row in shown if row.about == "DEA 2017 s.43(5)"]
    assert days == ["2026-10-15"]
    assert "DEA 2017 s.43(5)" not in {row.citation for row in law.reported(edition)}
    assert "DEA 2017 s.43(13)" in {row.citation for row in law.reported(edition)}
    jsonschema.Draft202012Validator(pss.schema("law")).validate(edition.to_dict())


def test_days_that_are_moved_together_do_not_collide(tmp_path: Path) -> None:
    first, second = "2025-04-24", "2025-05-01"
    rows = [
        {"id": "water-poverty", "from": first, "from_was": "2017-04-27", "to": second},
        {"id": "water-poverty", "from": second, "from_was": first},
    ]
    for laid in (rows, rows[::-1]):
        edition = over(tmp_path, eligible_classes=laid)
        corrected = [row for row in edition.eligible_classes if row.id == "water-poverty"]
        assert [(str(row.since), row.citation) for row in corrected] == [
            (first, "DEA 2017 s.38(10)"), (second, "DEA 2017 s.38(9A)(a)"),
        ]  # fmt: skip


_S43 = {"provision": "DEA 2017 s.43(5)", "by": "SI 2026/386 Sch.2 para.21(2)(a)", "what": "x"}


@pytest.mark.parametrize(
    ("rows", "place", "message"),
    [
        (
            [{**_S43, "from": "2026-10-15", "from_was": "2026-09-29"}],
            "/amendments/0/from_was",
            "begins on 2026-09-29",
        ),
        (
            [{**_S43, "from": "2026-09-30", "from_was": "2026-09-30"}],
            "/amendments/0/from_was", "`from` states the same day",
        ),
        (
            [{**_S43, "from": "2026-10-15", "from_was": None}],
            "/amendments/0/from_was", "begins on None",
        ),
        (
            [
                {**_S43, "from": "2026-10-15", "from_was": "2026-09-30"},
                {**_S43, "from": "2026-10-16", "from_was": "2026-09-30"},
            ],
            "/amendments/1/from_was", "begins on 2026-09-30",
        ),
        (
            [{**_S43, "from": "2026-10-15"}, {**_S43, "from": "2026-10-15"}],
            "/amendments/1", "the row DEA 2017 s.43(5), 2026-10-15",
        ),
    ],
)  # fmt: skip
def test_a_correction_that_corrects_nothing_is_refused(
    tmp_path: Path, rows: list[dict[str, Any]], place: str, message: str
) -> None:
    with pytest.raises(law.LawDataError) as caught:
        over(tmp_path, amendments=rows)
    (problem,) = caught.value.problems
    assert (problem.file, problem.place) == (str(tmp_path / "law.json"), place)
    assert message in problem.message
    assert problem.cure


def test_a_refused_correction_lists_the_days(tmp_path: Path) -> None:
    wrong = {"provision": "DEA 2017 s.43(1)", "from": "2018-05-19", "from_was": "2018-05-17"}
    with pytest.raises(law.LawDataError, match="one of 2018-05-18, 2020-09-30"):
        over(tmp_path, amendments=[wrong])


def test_a_complete_edition_corrects_nothing(tmp_path: Path) -> None:
    row = {**BUILT_IN["amendments"][0], "from_was": "2018-05-17"}
    with pytest.raises(
        law.LawDataError, match=r"from_was: the extended edition has no row of DEA 2017 s\.43\(1\)"
    ):
        loaded(tmp_path, {**BUILT_IN, "edition": "mine", "amendments": [row]})


def test_a_row_keyed_by_its_id_states_its_day_again(tmp_path: Path) -> None:
    """Its day is not part of its key, so the old day is not stated."""
    edition = over(tmp_path, lawful_bases=[{"id": "6(1)(ea)", "from": "2026-02-06"}])
    assert str(edition.lawful_bases["6(1)(ea)"].since) == "2026-02-06"
    with pytest.raises(law.LawDataError, match="unknown field `from_was`"):
        over(tmp_path, lawful_bases=[{"id": "6(1)(ea)", "from_was": "2026-02-05"}])


@pytest.mark.parametrize("name", ["powers", "objectives"])
def test_an_empty_list_of_words_of_a_duty_is_replaced_as_one(tmp_path: Path, name: str) -> None:
    edition = over(tmp_path, duties=[{"id": "ca2004-16LA", name: []}])
    duty = next(row for row in edition.duties if row.id == "ca2004-16LA")
    assert getattr(duty, name) == ()


def test_an_empty_list_of_words_of_a_class_is_replaced_as_one(tmp_path: Path) -> None:
    edition = over(tmp_path, recipient_classes=[{"ref": "s36/1/a", "powers": []}])
    assert edition.recipient_classes["s36/1/a"].powers == ()
