"""A row that contradicts itself, or the rows that it belongs to, is refused."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from support.invented_law import loaded

from pubservice_share import law
from pubservice_share.law.errors import Problem

BUILT_IN = law.built_in().to_dict()

_Place = tuple[str | int, ...]


def problems(folder: Path, *changes: tuple[_Place, Any]) -> dict[str, Problem]:
    """The problems of the built-in edition with some values changed, by place."""
    data = {**copy.deepcopy(BUILT_IN), "edition": "spoilt"}
    for place, value in changes:
        inner: Any = data
        for step in place[:-1]:
            inner = inner[step]
        inner[place[-1]] = value
    try:
        loaded(folder, data)
    except law.LawDataError as error:
        return {problem.place: problem for problem in error.problems}
    return {}


def number(name: str, **apart: Any) -> int:
    return next(
        place
        for place, row in enumerate(BUILT_IN[name])
        if all(row.get(field) == value for field, value in apart.items())
    )


ENACTMENT: _Place = ("restrictions", number("restrictions", kind="enactment"))
CONTRACT: _Place = ("restrictions", number("restrictions", kind="contract"))
S36: _Place = ("powers", number("powers", id="s36"))
S38: _Place = ("powers", number("powers", id="s38"))
S35: _Place = ("powers", number("powers", id="s35"))
S43: _Place = ("safeguards", number("safeguards", id="s43"))
SCH5: _Place = ("schedules", number("schedules", schedule=5))
SCH6: _Place = ("schedules", number("schedules", schedule=6))
SCH4: _Place = ("schedules", number("schedules", schedule=4))
FIRST: _Place = ("commencement", 0)


@pytest.mark.parametrize(
    ("place", "field", "value", "message"),
    [
        (ENACTMENT, "later_than", None, "a later effect is stated without the day"),
        (ENACTMENT, "later_reason", None, "a later effect is stated without a reason"),
        (CONTRACT, "later_than", "2017-04-27", "no later effect is stated"),
        (CONTRACT, "later_reason", "so", "no later effect is stated"),
        ((*S36, *FIRST), "territory", ["northern-ireland"], "extends to england, wales, scotland"),
        ((*S38, *FIRST), "territory", ["england", "scotland"], "s.38 extends to england, wales"),
        ((*SCH6, *FIRST), "territory", ["scotland"], "Sch.6 extends to england, wales"),
        ((*S36, *FIRST), "only_for", "s38/1/b", "'s38/1/b' is not a class of DEA 2017 s.36"),
        ((*S38, *FIRST), "not_for", "s36/1/a", "'s36/1/a' is not a class of DEA 2017 s.38"),
        ((*SCH5, *FIRST), "only_for", "s38/1/b", "'s38/1/b' is not a class of DEA 2017 Sch.5"),
    ],
)
def test_a_row_that_contradicts_itself_is_refused(
    tmp_path: Path, place: _Place, field: str, value: Any, message: str
) -> None:
    by_place = problems(tmp_path, ((*place, field), value))
    at = "".join(f"/{step}" for step in (*place, field))
    assert list(by_place) == [at]
    assert message in by_place[at].message
    assert by_place[at].cure


@pytest.mark.parametrize(
    ("place", "field", "value"),
    [
        # Nothing is to be explained where the later effect is the same.
        (ENACTMENT, "later_effect", "lifted"),
        ((*S36, *FIRST), "only_for", "s36/1/a"),
        ((*SCH5, *FIRST), "not_for", "s36/1/b"),
        # Sections that have no classes of their own begin for those of others.
        ((*S35, *FIRST), "only_for", "s38/1/a"),
        ((*SCH4, *FIRST), "only_for", "s36/1/a"),
        ((*S43, *FIRST), "not_for", "s36/1/a"),
        ((*S36, *FIRST), "territory", ["wales"]),
    ],
)
def test_a_consistent_row_is_accepted(
    tmp_path: Path, place: _Place, field: str, value: Any
) -> None:
    changes: list[tuple[_Place, Any]] = [((*place, field), value)]
    if value == "lifted":
        changes.append(((*place, "later_reason"), None))
    assert problems(tmp_path, *changes) == {}


def test_the_days_of_a_schedule_reach_as_far_as_any_of_its_powers(tmp_path: Path) -> None:
    changes = (((*S38, "extent"), ["england", "wales", "scotland"]),)
    more = ((*SCH6, *FIRST, "territory"), ["scotland"])
    assert problems(tmp_path, *changes, more) == {}
