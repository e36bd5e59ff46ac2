"""A folder of law data: every file in it is read, and none silently overrides another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pubservice_share import law
from pubservice_share.law import edition as editions
from pubservice_share.law.edition import edition_of
from pubservice_share.law.edition_files import files as edition_files

HEAD = {"edition": "mine", "extends": law.built_in().edition}


def folder(path: Path, **files: dict[str, Any]) -> Path:
    for name, data in files.items():
        (path / f"{name}.json").write_text(json.dumps(data), encoding="utf-8")
    return path


def test_the_files_of_the_built_in_edition_state_each_fact_once(tmp_path: Path) -> None:
    data = Path(editions.__file__).parent / "data"
    assert law.load(data).to_dict() == law.built_in().to_dict()
    assert law.load(data).key == edition_of(law.built_in().to_dict()).key


@pytest.mark.parametrize("name", ["b.JSON", "b.Json", ".b.json"])
def test_a_name_in_capitals_is_read(tmp_path: Path, name: str) -> None:
    folder(tmp_path, a=HEAD)
    text = json.dumps({"objectives": [{"id": "fuel-poverty", "aim": "light a fire"}]})
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert law.load(tmp_path).objectives["fuel-poverty"].aim == "light a fire"


@pytest.mark.parametrize("place", ["sub/d.json", "sub/deeper/d.JSON"])
def test_law_data_in_a_folder_within_is_refused(tmp_path: Path, place: str) -> None:
    folder(tmp_path, a=HEAD)
    path = tmp_path / place
    path.parent.mkdir(parents=True)
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(law.LawDataError) as caught:
        law.load(tmp_path)
    (problem,) = caught.value.problems
    assert problem.file == str(path)
    assert problem.message == "this file is in a subfolder and is not read"
    assert problem.cure == f"move it to {tmp_path}, or elsewhere"


def test_other_files_and_folders_are_skipped(tmp_path: Path) -> None:
    folder(tmp_path, a=HEAD)
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "why.md").write_text("because", encoding="utf-8")
    (tmp_path / "readme.txt").write_text("because", encoding="utf-8")
    assert law.load(tmp_path).edition == "mine"


def test_a_folder_with_too_many_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder(tmp_path, a=HEAD)
    (tmp_path / "notes").mkdir()
    for number in range(3):
        (tmp_path / "notes" / f"{number}.md").touch()
    monkeypatch.setattr(edition_files, "MAX_FILES", 4)
    with pytest.raises(law.LawDataError, match="too many files"):
        law.load(tmp_path)


def fuel(**changes: Any) -> dict[str, Any]:
    return {"objectives": [{"id": "fuel-poverty", **changes}]}


_CLASS = {"recipient_classes": [{"ref": "s36/1/a", "powers": ["s36"]}]}
_COMMENCED = {"from": "2030-01-01", "territory": ["england"], "by": "DEA 2017 s.118(6)"}


@pytest.mark.parametrize(
    ("first", "second", "place"),
    [
        ({}, {"edition": "yours"}, "/edition"),
        ({}, {"extends": "1999-01-01"}, "/extends"),
        (fuel(aim="x"), fuel(aim="y"), "/objectives/0/aim"),
        (fuel(to=None), fuel(to="2030-01-01"), "/objectives/0/to"),
        (
            {"objectives": [{"id": "water-poverty", "aim": "w"}, *fuel(aim="x")["objectives"]]},
            fuel(aim="y"), "/objectives/0/aim",
        ),
        (
            fuel(persons=[{"ref": "sch4/22", "from": "2030-01-01", "to": None}]),
            fuel(persons=[{"ref": "sch4/22", "from": "2030-01-01", "to": "2031-01-01"}]),
            "/objectives/0/persons/0/to",
        ),
        (
            _CLASS, {"recipient_classes": [{"ref": "s36/1/a", "powers": []}]},
            "/recipient_classes/0/powers",
        ),
        (
            {"powers": [{"id": "s36", "commencement": [_COMMENCED]}]},
            {"powers": [{"id": "s36", "commencement": [{**_COMMENCED, "from": "2030-01-02"}]}]},
            "/powers/0/commencement",
        ),
        ({"objectives": []}, {"objectives": None}, "/objectives"),
    ],
)  # fmt: skip
def test_two_contradictory_files_are_refused_with_both_places(
    tmp_path: Path, first: dict[str, Any], second: dict[str, Any], place: str
) -> None:
    folder(tmp_path, a={**HEAD, **first}, b=second)
    with pytest.raises(law.LawDataError) as caught:
        law.load(tmp_path)
    (problem,) = caught.value.problems
    assert (problem.file, problem.place) == (str(tmp_path / "b.json"), place)
    earlier = place.replace("/0", "/1", 1) if len(first.get("objectives") or ()) > 1 else place
    where = f"{tmp_path / 'a.json'}: {earlier}"
    assert problem.message == f"this and {where} differ"
    assert problem.cure == "state it in one of them"


def test_files_may_repeat_a_row_or_state_different_parts_of_it(tmp_path: Path) -> None:
    first = fuel(aim="x", persons=[{"ref": "sch4/22", "from": "2030-01-01"}])
    second = fuel(aim="x", title="y", persons=[{"ref": "sch4/23", "from": "2030-01-01"}])
    edition = law.load(
        folder(tmp_path, a={**HEAD, **first}, b={**HEAD, **second}, c={"objectives": []})
    )
    objective = edition.objectives["fuel-poverty"]
    assert (objective.aim, objective.title) == ("x", "y")
    days = {row.ref for row in objective.persons if str(row.since) == "2030-01-01"}
    assert days == {"sch4/22", "sch4/23"}


def test_a_row_repeated_in_one_file_is_one_problem(tmp_path: Path) -> None:
    row = {"id": "fuel-poverty", "aim": "x"}
    folder(tmp_path, a=HEAD, b={"objectives": [row, row]})
    with pytest.raises(law.LawDataError) as caught:
        law.load(tmp_path)
    assert {problem.file for problem in caught.value.problems} == {str(tmp_path / "b.json")}


@pytest.mark.parametrize("name", ["0-edition", "z-edition"])
def test_the_other_files_of_a_folder_extend_its_complete_edition(tmp_path: Path, name: str) -> None:
    read = {"provision": "DEA 2017 s.43(5)", "from": "2026-10-15", "from_was": "2026-09-30"}
    laid = {"amendments": [read], **fuel(aim="light a fire")}
    folder(tmp_path, **{name: law.built_in().to_dict()}, edition={"edition": "mine"}, more=laid)
    edition = law.load(tmp_path)
    assert (edition.edition, edition.objectives["fuel-poverty"].aim) == ("mine", "light a fire")
    days = [str(row.since) for row in edition.amendments if row.provision == "DEA 2017 s.43(5)"]
    assert days == ["2026-10-15"]
    folder(tmp_path, more=fuel(opening="the Act"))
    with pytest.raises(law.LawDataError) as caught:
        law.load(tmp_path)
    (problem,) = caught.value.problems
    assert (problem.file, problem.place) == (str(tmp_path / "more.json"), "/objectives/0/opening")


def test_two_complete_editions_in_a_folder_are_one_if_they_agree(tmp_path: Path) -> None:
    data = law.built_in().to_dict()
    folder(tmp_path, one=data, two=data)
    assert law.load(tmp_path).key == law.built_in().key
    folder(tmp_path, two={**data, "edition": "yours"})
    with pytest.raises(law.LawDataError, match=r"/edition: this and .* differ"):
        law.load(tmp_path)


def test_rows_of_two_files_without_a_key_stay_two(tmp_path: Path) -> None:
    for name in ("a", "b"):
        text = json.dumps({**HEAD, "grounds": [{"use": "DEA 2017 s.40(2)(g)"}]})
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    with pytest.raises(law.LawDataError) as caught:
        law.load(tmp_path)
    messages = [problem.message for problem in caught.value.problems]
    assert messages.count("missing required field `id`") == 2
