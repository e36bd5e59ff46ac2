"""An edition is input as well: each problem is refused with its place and its cure."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.invented_law import INVENTED, loaded

from pubservice_share import law
from pubservice_share.law.citations import CITATION
from pubservice_share.law.edition_files.checks import NEEDED, OFFENCES
from pubservice_share.limits import MAX_BYTES, MAX_FAULTS
from pubservice_share.logic.terms import Reading, walk
from pubservice_share.rules import RULES, every_rule
from pubservice_share.rules.bars import OFFENCE, OFFENCE_OF_REVENUE
from pubservice_share.rules.checks import CHECKS

_Change = Callable[[dict[str, Any]], None]


def edition_data() -> dict[str, Any]:
    return {**law.built_in().to_dict(), "edition": "spoilt"}


def row(data: dict[str, Any], name: str, number: int = 0) -> dict[str, Any]:
    row_found: dict[str, Any] = data[name][number]
    return row_found


def put(*steps: str | int, value: Any) -> _Change:
    """A change that puts a value at a place."""

    def change(data: dict[str, Any]) -> None:
        inner: Any = data
        for step in steps[:-1]:
            inner = inner[step]
        inner[steps[-1]] = value

    return change


def take(*steps: str | int) -> _Change:
    def change(data: dict[str, Any]) -> None:
        inner: Any = data
        for step in steps[:-1]:
            inner = inner[step]
        del inner[steps[-1]]

    return change


def repeat(name: str, **changes: Any) -> _Change:
    """A change that adds the last row of a list again, with changes."""

    def change(data: dict[str, Any]) -> None:
        data[name].append({**copy.deepcopy(data[name][-1]), **changes})

    return change


def without(name: str, id: str) -> _Change:
    def change(data: dict[str, Any]) -> None:
        data[name] = [row for row in data[name] if row["id"] != id]

    return change


def listed_again(data: dict[str, Any]) -> None:
    persons = data["objectives"][0]["persons"]
    persons.append({**persons[0], "from": "2020-01-01"})


def used_again(data: dict[str, Any]) -> None:
    data["intended_uses"].append({**data["intended_uses"][0], "from": "2020-01-01"})


def of_two_powers(data: dict[str, Any]) -> None:
    use = data["intended_uses"][0]
    use["to"] = "2020-01-01"
    data["intended_uses"].append({**use, "power": "s38", "from": "2020-01-01", "to": None})


#: What is done to the built-in edition, the place of the problem, and words of its message.
BUILT_IN = law.built_in().to_dict()

SPOILT: list[tuple[_Change, str, str]] = [
    # Rows that no rule reads, and rows that rules read and that are not there.
    (repeat("powers", id="s99"), "/powers/5/id", "this release has no rules for the power 's99'"),
    (without("powers", "s37"), "/powers", "the row 's37', which"),
    (without("readings", "s42-stands"), "/readings", "the row 's42-stands'"),
    (without("readings", "devolved-entry-extent"), "/readings", "rules look up"),
    (without("safeguards", "s40"), "/safeguards", "the row 's40', which"),
    (without("instruments", "UK GDPR"), "/instruments", "the row 'UK GDPR', which"),
    (put("intended_uses", value=[]), "/intended_uses", "the intended_uses are missing"),
    (put("purposes", value=[]), "/purposes", "the purposes are missing"),
    (put("eligible_classes", value=[]), "/eligible_classes", "the eligible_classes are missing"),
    (put("recipient_classes", value=[]), "/recipient_classes", "the recipient_classes are missing"),
    (put("powers", 0, "schedule", value=None), "/powers/0/schedule", "has no Schedule"),
    (put("powers", 0, "schedule", value=9), "/powers/0/schedule", "9 is not among the schedules"),
    (put("eligible_classes", 0, "when_not_stated", value=False), "/eligible_classes", "must agree"),
    (put("eligible_classes", 2, "when_not_stated", value=True), "/eligible_classes", "must agree"),
    (put("grounds", 14, "onward", value=None), "/grounds/14", "applies neither"),
    (put("watched", 0, "provisions", value=["section/35..x"]), "/watched/0/provisions", "form"),
    (put("watched", 0, "provisions", value=['s/1"; ls "']), "/watched/0/provisions", "form"),
    (put("penalties", 0, "offence", value="DEA 2017 s.41(9)"), "/penalties/0/offence", "report"),
    (put("defences", 0, "offence", value="DEA 2017 s.41(9)"), "/defences/0/offence", "report"),
    # Periods.
    (put("penalties", 0, "to", value="2017-04-27"), "/penalties/0/to", "on or before it begins"),
    (put("objectives", 0, "to", value="2001-01-01"), "/objectives/0/to", "on or before it begins"),
    (
        put("objectives", 0, "persons", 3, "to", value="2018-07-18"),
        "/objectives/0/persons/3/to", "on or before it begins",
    ),
    (put("intended_uses", 0, "to", value="2017-04-27"), "/intended_uses/0/to", "on or before"),
    (put("eligible_classes", 2, "to", value="2025-04-24"), "/eligible_classes/2/to", "on or"),
    (listed_again, "/objectives/0/persons/40/from", "two rows of sch4/1 apply on 2020-01-01"),
    (used_again, "/intended_uses/8/from", "two rows of support-scheme apply on 2020-01-01"),
    (
        put("eligible_classes", 0, "to", value=None),
        "/eligible_classes/1/from", "two rows of water-poverty apply on 2025-04-24",
    ),
    (
        repeat("prosecutions", **{"from": "2026-02-13"}),
        f"/prosecutions/{len(BUILT_IN['prosecutions'])}/from", "two rows",
    ),
    (put("powers", 1, "commencement", value=[]), "/powers/1/commencement", "has no commencement"),
    (
        put("schedules", 1, "commencement", value=[]),
        "/schedules/1/commencement", "has no commencement",
    ),
    (
        put("powers", 1, "commencement", 0, "territory", value=[]),
        "/powers/1/commencement/0/territory", "territory is empty",
    ),
    (put("objectives", 1, "extent", value=[]), "/objectives/1/extent", "territory is empty"),
    # Names of rows elsewhere.
    (
        put("powers", 0, "commencement", 0, "only_for", value="s38/1/z"),
        "/powers/0/commencement/0/only_for", "'s38/1/z' is not among the recipient classes",
    ),
    (put("intended_uses", 1, "only_to", value="s36/1/z"), "/intended_uses/1/only_to", "not among"),
    (
        put("eligible_classes", 2, "undertakers", value=["s38/1/z"]),
        "/eligible_classes/2/undertakers", "not among the recipient classes",
    ),
    (put("intended_uses", 0, "power", value="s99"), "/intended_uses/0/power", "not among"),
    (put("purposes", 0, "power", value="s99"), "/purposes/0/power", "not among the powers"),
    (
        put("recipient_classes", 0, "powers", value=["s99"]),
        "/recipient_classes/0/powers", "not among the powers",
    ),
    (
        put("schedules", 0, "entries", 0, "source", value="hearsay"),
        "/schedules/0/entries/0/source", "not among the sources",
    ),
    (put("objectives", 0, "instrument", value="SI 1"), "/objectives/0/instrument", "not among"),
    (
        put("powers", 1, "register_objective", value="thirst"),
        "/powers/1/register_objective", "not among the objectives",
    ),
    # Ids and texts.
    (put("intended_uses", 0, "id", value="none-of-these"), "/intended_uses/0/id", "none of the"),
    (of_two_powers, "/intended_uses/8/power", "is also a use under s36"),
    (put("grounds", 0, "id", value="a|b"), "/grounds/0/id", "form of this field"),
    (put("grounds", 0, "id", value="?"), "/grounds/0/id", "form of this field"),
    (put("restrictions", 0, "kind", value="In Confidence"), "/restrictions/0/kind", "form of this"),
    (
        put("schedules", 0, "entries", 0, "ref", value="sch5/999"),
        "/schedules/0/entries/0/ref", "is not a paragraph of Schedule 4",
    ),
    (
        put("schedules", 0, "entries", 0, "ref", value="sch4"),
        "/schedules/0/entries/0/ref", "form of this field",
    ),
    (put("schedules", 0, "entries", 0, "part", value=9), "/schedules/0/entries/0/part", "no Part"),
    (put("sources", 0, "url", value="javascript:x"), "/sources/0/url", "form of this field"),
    (put("instruments", 0, "uri", value="../../x"), "/instruments/0/uri", "form of this field"),
    (put("title", value=" "), "/title", "the text is empty"),
    (put("objectives", 0, "title", value=""), "/objectives/0/title", "the text is empty"),
    (
        put("schedules", 0, "entries", 0, "name", value="The\x1b[31m Office"),
        "/schedules/0/entries/0/name", "control character",
    ),
    (put("grounds", 0, "text", value="\u202egnp.exe"), "/grounds/0/text", "control character"),
    (put("grounds", 0, "text", value="\ud800"), "/grounds/0/text", "control character"),
    (put("grounds", 0, "text", value="a" * 200_000), "/grounds/0/text", "too long"),
    # Rows and fields.
    (repeat("grounds"), "/grounds/15", "the row journalism appears twice"),
    (repeat("amendments"), f"/amendments/{len(BUILT_IN['amendments'])}", "appears twice"),
    (
        put("objectives", 0, "factors", "at_least", value=99),
        "/objectives/0/factors/at_least", "99 of 13 factors cannot be required",
    ),
    (put("objectives", 0, "persons", 0, "ref", value="sch5/2"), "/objectives/0/persons/0/ref",
     "in another Schedule"),
    (take("grounds", 3, "text"), "/grounds/3/text", "missing required field `text`"),
    (put("grounds", 3, "txt", value=1), "/grounds/3/txt", "unknown field `txt`"),
    (put("grounds", 3, value="crime"), "/grounds/3", "expected an object"),
    (put("passed", value="2017-02-30"), "/passed", "Invalid"),
    (put("schedules", 0, "schedule", value="four"), "/schedules/0/schedule", "Expected `int`"),
    (put("objectives", 2, "combine", value="some"), "/objectives/2/combine", "Invalid enum value"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "place", "message"), SPOILT)
def test_law_data_that_does_not_fit_is_refused_with_its_place_and_its_cure(
    tmp_path: Path, change: _Change, place: str, message: str
) -> None:
    data = edition_data()
    change(data)
    with pytest.raises(law.LawDataError) as caught:
        loaded(tmp_path, data)
    problems = [problem for problem in caught.value.problems if problem.place == place]
    assert problems, caught.value
    assert message in problems[0].message
    assert problems[0].cure
    assert problems[0].file == str(tmp_path / "law.json")
    assert f"{place}: {problems[0].message}; {problems[0].cure}" in str(caught.value)


def test_the_built_in_edition_has_no_problem(tmp_path: Path) -> None:
    """The library does not check it when it starts."""
    assert loaded(tmp_path, law.built_in().to_dict()).key == law.built_in().key


def test_all_problems_are_listed_at_once(tmp_path: Path) -> None:
    data = edition_data()
    for change, _, message in (SPOILT[1], SPOILT[2], SPOILT[4]):
        change(data)
        assert message
    data["objectives"][0]["persons"][0]["ref"] = "sch4/77"
    with pytest.raises(law.LawDataError) as caught:
        loaded(tmp_path, data)
    places = {problem.place for problem in caught.value.problems}
    assert {"/powers", "/readings", "/safeguards", "/objectives/0/persons/0/ref"} <= places
    assert len(str(caught.value).splitlines()) == len(caught.value.problems)


def test_a_limited_number_of_problems_is_listed(tmp_path: Path) -> None:
    data = edition_data()
    data["sources"] *= 100
    with pytest.raises(law.LawDataError, match="more problems than these") as caught:
        loaded(tmp_path, data)
    assert len(caught.value.problems) == MAX_FAULTS


def test_a_problem_is_in_the_file_of_the_folder_that_has_the_row(tmp_path: Path) -> None:
    head = {"edition": "in two files", "extends": law.built_in().edition}
    fuel_poverty = {**head, "objectives": [{"id": "water-poverty", "aim": "quench thirst"}]}
    two = {"objectives": [{"id": "fuel-poverty", "persons": [
        {"ref": "sch4/22", "from": "2030-01-01"}, {"ref": "sch4/77", "from": "2030-01-01"},
    ]}]}  # fmt: skip
    (tmp_path / "one.json").write_text(json.dumps(fuel_poverty), encoding="utf-8")
    (tmp_path / "two.json").write_text(json.dumps(two), encoding="utf-8")
    with pytest.raises(law.LawDataError) as caught:
        law.load(tmp_path)
    (problem,) = caught.value.problems
    assert (problem.file, problem.place) == (
        str(tmp_path / "two.json"),
        "/objectives/0/persons/1/ref",
    )


def test_a_repeated_key_is_refused_at_its_place(tmp_path: Path) -> None:
    path = tmp_path / "law.json"
    text = json.dumps(edition_data()).replace(
        '"kind": "contract"', '"kind": "x", "kind": "contract"', 1
    )
    path.write_text(text, encoding="utf-8")
    with pytest.raises(law.LawDataError, match="appears twice") as caught:
        law.load(path)
    assert caught.value.problems[0].place == "/restrictions/1/kind"


def test_a_byte_order_mark_is_skipped_as_in_documents(tmp_path: Path) -> None:
    path = tmp_path / "law.json"
    path.write_text(json.dumps(INVENTED), encoding="utf-8-sig")
    assert law.load(path).edition == "invented"


def test_a_folder_named_like_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "law.json").write_text(json.dumps(INVENTED), encoding="utf-8")
    (tmp_path / "x.json").mkdir()
    with pytest.raises(law.LawDataError, match=r"x\.json: this is a folder.*move or rename it"):
        law.load(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b'{"edition": NaN}', "NaN is not a JSON number"),
        (b'{"edition": ' + b"9" * 5000 + b"}", "not readable as JSON"),
        (b'{"edition": {' + b'"a": {' * 99 + b"}" * 101, "nested too deeply"),
        (b'{"edition": ' + b"[" * 50_000, "not readable as JSON"),
        (b" " * (MAX_BYTES + 1), "too long"),
        (b'{"edition": "x", "title": "\xff"}', "not UTF-8"),
        (b"", "not readable as JSON"),
        (b"null", "expected a JSON object"),
    ],
)
def test_hostile_law_data_is_refused(tmp_path: Path, text: bytes, message: str) -> None:
    path = tmp_path / "law.json"
    path.write_bytes(text)
    with pytest.raises(law.LawDataError, match=message):
        law.load(path)


@pytest.mark.parametrize("wrong", [None, True, 7, 1.5, "x", [], [None], [[]], {}, {"id": {}}])
@pytest.mark.parametrize("name", list(law.built_in().to_dict()))
def test_values_of_any_type_are_refused_or_accepted(tmp_path: Path, name: str, wrong: Any) -> None:
    for rows in (
        {**edition_data(), name: wrong},
        {"edition": "laid", "extends": law.built_in().edition, name: wrong},
    ):
        try:
            loaded(tmp_path, rows)
        except law.LawDataError as error:
            assert error.problems


def test_the_rows_that_rules_look_up_are_those_that_an_edition_must_hold() -> None:
    rules = every_rule()
    terms = [term for rule in rules for term in (rule.formula, rule.guard) if term is not None]
    readings = {inner.id for term in terms for inner in walk(term) if isinstance(inner, Reading)}
    assert set(NEEDED["readings"]) == readings
    assert set(NEEDED["powers"]) == set(RULES) - {"use", "onward-disclosure"}
    assert set(OFFENCES) == {OFFENCE, OFFENCE_OF_REVENUE}
    sought = [cite for rule in rules for cite in rule.cites]
    for rule in rules:
        sought += [c for says in (*rule.met, *rule.not_met, *rule.unknown) for c in says.cites]
    written = {cite for cite in sought if isinstance(cite, str)}
    written |= {cite for check in CHECKS for cite in check.cites}
    matches = [CITATION.match(cite) for cite in written]
    named = {match["instrument"] for match in matches if match}
    assert all(matches)
    assert set(NEEDED["instruments"]) >= named
    assert set(NEEDED["safeguards"]) <= set(law.built_in().safeguards)
