"""Released copies never change, and a version breaks nothing of the last one undeclared."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import attrs
import pytest

import pubservice_share as pss
from pubservice_share.documents.schemas.published import PUBLISHED
from tools.compatibility import __main__ as program
from tools.compatibility import releases as copies
from tools.compatibility.breaks import Break
from tools.compatibility.commands_and_rules import (
    breaks_of_commands,
    breaks_of_rules,
    commands,
    rules,
)
from tools.compatibility.releases import Declared, Face, Release, freeze, may_break, obstacles

NOTES = "# Migrating\n\n## 0.2.0\n\nWrite `new` for `old`.\n"


def test_no_released_copy_has_changed() -> None:
    assert copies.changed_copies() == []


def test_the_released_copies_are_those_of_the_versions_in_the_changelog() -> None:
    assert {release.version for release in copies.releases()} == copies.released_versions()
    assert all(
        release.face.keys() >= {"commands.json", "rules.json"} for release in copies.releases()
    )


def test_nothing_that_the_last_release_had_is_broken() -> None:
    if copies.releases():
        pytest.importorskip("griffe", reason="comes with the extra dev")
    assert program.check() == 0, "a break: undo it, or see docs/reference/compatibility.md"


@pytest.mark.parametrize(
    ("old", "new", "may"),
    [
        ("0.1.0", "0.1.1", False),
        ("0.1.0", "0.2.0", True),
        ("0.9.0", "1.0.0", True),
        ("1.0.0", "1.0.1", False),
        ("1.2.0", "1.3.0", False),
        ("1.2.0", "2.0.0", True),
        ("0.10.0", "0.9.0", False),
        ("2.0.0", "1.0.0", False),
        ("0.1.0", "0.1.0", False),
    ],
)
def test_the_number_says_whether_a_version_may_break(old: str, new: str, may: bool) -> None:
    assert may_break(old, new) is may


def test_what_a_new_edition_adds_breaks_nobody(tmp_path: Path) -> None:
    law = pss.law.built_in().to_dict()
    entry = law["schedules"][0]["entries"][0]
    law["schedules"][0]["entries"].append({**entry, "ref": "sch4/99", "from": "2027-01-01"})
    law["readings"].append({**law["readings"][0], "id": "another-view"})
    objective = {**law["objectives"][0], "id": "another-objective"}
    law["objectives"].append(objective)
    path = tmp_path / "law.json"
    path.write_text(json.dumps(law), encoding="utf-8")
    edition = pss.law.load(path)
    old = {f"schemas/{name}.schema.json": json.dumps(pss.schema(name)) for name in PUBLISHED}
    new = {
        f"schemas/{name}.schema.json": json.dumps(pss.schema(name, edition=edition))
        for name in PUBLISHED
    }
    assert "sch4/99" in new["schemas/disclosure.schema.json"]
    assert "another-objective" in new["schemas/case.schema.json"]
    assert "another-view" in new["schemas/case.schema.json"]
    assert copies.breaks_between(old, new) == []
    assert copies.breaks_between(new, old), "and what an edition takes away is told"


def _face(**changes: Any) -> dict[str, str]:
    schema = {
        "$id": "urn:pubservice-share:schema:1.0:use",
        "type": "object",
        "properties": {"a": {"type": "string", "pattern": "."}, "b": {"enum": ["x", "y"]}},
        "additionalProperties": False,
    }
    schema |= changes
    return {"schemas/use.schema.json": json.dumps(schema), "rules.json": json.dumps(["one", "two"])}


LAST = Release(version="0.1.0", face=_face())
GONE = Declared(where="rules.json#two", kind="removed", why="It asked twice.")
FEWER = {"a": {"type": "string", "pattern": "."}, "b": {"enum": ["x"]}}


def _without_two(**changes: Any) -> dict[str, str]:
    return {**_face(**changes), "rules.json": json.dumps(["one", "three"])}


def test_what_stays_may_go_out_under_any_number() -> None:
    assert obstacles(LAST, "0.1.1", _face(), [], "") == []


def test_a_break_that_is_not_declared_is_told() -> None:
    assert obstacles(LAST, "0.2.0", _without_two(), [], NOTES) == [
        "rules.json#two: removed: no rule has this id"
    ]


def test_a_declared_break_needs_the_number_and_the_notes() -> None:
    assert obstacles(LAST, "0.2.0", _without_two(), [GONE], NOTES) == []
    (low,) = obstacles(LAST, "0.1.1", _without_two(), [GONE], NOTES.replace("0.2.0", "0.1.1"))
    assert low == "0.1.1 cannot break what 0.1.0 had: its number is too low"
    for notes in ("", "# Migrating\n\n## 0.2.0\n", "# Migrating\n\n## 0.2.0\n\n## 0.1.0\n\nx\n"):
        (silent,) = obstacles(LAST, "0.2.0", _without_two(), [GONE], notes)
        assert silent == "the migration notes have no text under the heading 0.2.0"


def test_a_schema_that_breaks_changes_its_own_number() -> None:
    row = Declared(where="schemas/use.schema.json#/properties/b", kind='value "y"', why="Never so.")
    (still,) = obstacles(LAST, "0.2.0", _face(properties=FEWER), [row], NOTES)
    assert still == "schemas/use.schema.json: it breaks, but its own version is still 1.0"
    today = _face(**{"properties": FEWER, "$id": "urn:pubservice-share:schema:2.0:use"})
    assert obstacles(LAST, "0.2.0", today, [row], NOTES) == []


def test_what_is_declared_and_not_so_is_told() -> None:
    (line,) = obstacles(LAST, "0.2.0", _face(), [GONE], NOTES)
    assert line == "rules.json#two: removed: declared, but not found"


def test_only_what_is_in_doubt_can_be_declared_harmless() -> None:
    (line,) = obstacles(LAST, "0.1.1", _without_two(), [attrs.evolve(GONE, harmless=True)], "")
    assert line.endswith("(declared harmless, but it breaks something)")
    properties = {"a": {"type": "string", "pattern": ".+"}, "b": {"enum": ["x", "y"]}}
    row = Declared(
        where="schemas/use.schema.json#/properties/a", kind="pattern", why="The same texts.",
        harmless=True,
    )  # fmt: skip
    assert obstacles(LAST, "0.1.1", _face(properties=properties), [row], "") == []
    assert obstacles(LAST, "0.1.1", _face(properties=properties), [], "")


def test_a_file_that_is_no_longer_made_is_a_break() -> None:
    today = {"rules.json": json.dumps(["one", "two"])}
    (line,) = obstacles(LAST, "0.2.0", today, [], NOTES)
    assert line.startswith("schemas/use.schema.json: removed")


def _checkout(folder: Path, *headings: str) -> Path:
    """A checkout whose changelog has these versions."""
    text = "".join(f"## {heading}\n\n" for heading in headings)
    (folder / "CHANGELOG.md").write_text(f"# Changes\n\n{text}", encoding="utf-8")
    return folder


def test_a_version_is_frozen_at_its_release_and_never_again(tmp_path: Path) -> None:
    root = _checkout(tmp_path, "0.1.0 (unreleased)")
    with pytest.raises(ValueError, match="write its date"):
        freeze("0.1.0", _face(), root)
    assert copies.releases(root) == []
    _checkout(tmp_path, "0.1.0 (2027-01-31)")
    freeze("0.1.0", _face(), root)
    assert (root / "released/0.1.0/schemas/use.schema.json").exists()
    with pytest.raises(ValueError, match="its copies never change"):
        freeze("0.1.0", _without_two(), root)
    _checkout(tmp_path, "0.10.0 (2027-03-31)", "0.9.0 (2027-02-28)", "0.1.0 (2027-01-31)")
    freeze("0.10.0", _without_two(), root)
    freeze("0.9.0", _face(), root)
    assert copies.releases(root) == [
        Release(version="0.1.0", face=_face()),
        Release(version="0.9.0", face=_face()),
        Release(version="0.10.0", face=_without_two()),
    ]


def test_a_copy_that_was_changed_removed_or_added_is_reported(tmp_path: Path) -> None:
    root = _checkout(tmp_path, "0.1.0 (2027-01-31)")
    freeze("0.1.0", _face(), root)
    assert copies.changed_copies(root) == []
    folder = root / "released" / "0.1.0"
    (folder / "rules.json").write_text("[]", encoding="utf-8")
    (folder / "schemas/use.schema.json").unlink()
    (folder / "schemas/other.schema.json").write_text("{}", encoding="utf-8")
    assert copies.changed_copies(root) == [
        "0.1.0: schemas/use.schema.json is missing",
        "0.1.0: rules.json has changed",
        "0.1.0: schemas/other.schema.json is not listed",
    ]


def test_where_nothing_has_been_released_the_check_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = _checkout(tmp_path, "0.1.0 (unreleased)")
    assert program.check("0.1.0", _face(), root) == 0
    assert capsys.readouterr().out == (
        "No version has been released yet, so there is nothing to compare with.\n"
    )


@pytest.fixture(scope="module")
def today() -> dict[str, str]:
    """The public face of the library in this checkout; the names only where Griffe is there."""
    return copies.current_face(python_names=find_spec("griffe") is not None)


def _without(face: Face, name: str, old: str, new: str) -> dict[str, str]:
    assert old in face[name], old
    return {**face, name: face[name].replace(old, new)}


#: One break in each kind of file, by the place that the check prints.
CHANGES: dict[str, Callable[[Face], dict[str, str]]] = {
    "schemas/disclosure.schema.json#/properties/reference: removed:": lambda face: _without(
        face, "schemas/disclosure.schema.json", '"reference": {', '"their_reference": {'
    ),
    "api#pubservice_share.to_dict: object removed:": lambda face: _without(
        face, "api/pubservice_share.pyi", "def to_dict(", "def to_mapping("
    ),
    "commands.json#pubservice-share assess --adopt: removed:": lambda face: _without(
        face, "commands.json", '"--adopt": {', '"--adopted": {'
    ),
    "rules.json#agreement.registered-late: removed:": lambda face: _without(
        face, "rules.json", '"agreement.registered-late"', '"agreement.late"'
    ),
    "schemas/use.schema.json: removed:": lambda face: {
        name: text for name, text in face.items() if name != "schemas/use.schema.json"
    },
}


@pytest.fixture(scope="module")
def after_release(today: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout in which today's library has been released as 0.1.0."""
    root = _checkout(tmp_path_factory.mktemp("released"), "0.1.0 (2027-01-31)")
    freeze("0.1.0", today, root)
    return root


def test_a_library_does_not_break_its_own_release(
    today: dict[str, str], after_release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.check("0.1.1", today, after_release) == 0
    assert capsys.readouterr().out == "Nothing from 0.1.0 is broken.\n"


@pytest.mark.parametrize("place", CHANGES)
def test_the_check_finds_a_break_in_each_kind_of_file(
    place: str, today: dict[str, str], after_release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if place.startswith("api#"):
        pytest.importorskip("griffe", reason="comes with the extra dev")
    assert program.check("0.2.0", CHANGES[place](today), after_release) == 1
    assert any(line.startswith(place) for line in capsys.readouterr().out.splitlines())


def test_a_declared_break_passes_the_check(today: dict[str, str], tmp_path: Path) -> None:
    root = _checkout(tmp_path, "0.1.0 (2027-01-31)")
    freeze("0.1.0", today, root)
    place = "rules.json#agreement.registered-late"
    row = {"where": place, "kind": "removed", "why": "Another rule asks the same."}
    (root / "released/declared.json").write_text(json.dumps({"0.2.0": [row]}), encoding="utf-8")
    (root / "docs/reference").mkdir(parents=True)
    (root / "docs/reference/migrating.md").write_text(NOTES, encoding="utf-8")
    changed = CHANGES[f"{place}: removed:"](today)
    assert program.check("0.2.0", changed, root) == 0
    assert program.check("0.1.1", changed, root) == 1


def _command(**changes: Any) -> dict[str, Any]:
    held = commands()["pubservice-share assess"]
    return {"pubservice-share assess": {**held, **changes}}


def test_commands_and_rules_do_not_break_themselves() -> None:
    assert breaks_of_commands(commands(), commands()) == []
    assert breaks_of_rules(rules(), rules()) == []
    assert "s35.discloser-specified" in rules()
    assert "agreement.registered-late" in rules()


def test_what_a_script_would_find_broken_is_told() -> None:
    old = _command()
    options = old["pubservice-share assess"]["options"]
    form = options["--format"]

    def told(**changes: Any) -> list[tuple[str, str]]:
        return [(one.where, one.kind) for one in breaks_of_commands(old, _command(**changes))]

    where = "#pubservice-share assess"
    assert [(one.where, one.kind) for one in breaks_of_commands(old, {})] == [(where, "removed")]
    rest = {sign: option for sign, option in options.items() if sign != "--adopt"}
    assert told(options=rest) == [(f"{where} --adopt", "removed")]
    fewer = {**form, "choices": [word for word in form["choices"] if word != "jsonl"]}
    assert told(options={**options, "--format": fewer}) == [(f"{where} --format", "choice jsonl")]
    wanted = {**form, "required": True}
    assert told(options={**options, "--format": wanted}) == [(f"{where} --format", "now required")]
    assert told(options={**options, "--colour": wanted}) == [(f"{where} --colour", "now required")]
    assert told(options={**options, "--colour": form}) == []
    (argument,) = old["pubservice-share assess"]["arguments"]
    assert told(arguments=[]) == [(f"{where} (argument 1)", "removed")]
    assert told(arguments=[{**argument, "several": False}]) == [
        (f"{where} (argument 1)", "one only")
    ]
    assert told(arguments=[argument, argument]) == [(f"{where} (argument 2)", "now required")]


def test_a_break_reads_as_a_sentence() -> None:
    line = str(Break("api#x", "type", "was str, is int", certain=False))
    assert line == "api#x: type: was str, is int (a break, unless shown to be none)"
