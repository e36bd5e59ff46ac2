"""Frozen copies never change, and the last release breaks only where that is declared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

import pubservice_share as pss
from pubservice_share.documents.schemas.published import PUBLISHED
from tools.compatibility import releases as release_files
from tools.compatibility.breaks import Break
from tools.compatibility.releases import Declared, Release, freeze, judged, may_break
from tools.compatibility.spoken import breaks_of_commands, breaks_of_rules, commands, rules

NOTES = "# Migrating\n\n## 0.2.0\n\nWrite `new` for `old`.\n"


def test_no_frozen_copy_has_changed() -> None:
    assert release_files.changed_copies() == []


def test_every_version_that_is_out_has_frozen_copies() -> None:
    frozen = {release.version for release in release_files.releases()}
    assert release_files.out() <= frozen
    assert frozen
    assert all(
        release.held.keys() >= {"commands.json", "rules.json"}
        for release in release_files.releases()
    )


def test_nothing_that_the_last_release_had_is_broken() -> None:
    pytest.importorskip("griffe", reason="comes with the extra dev")
    last = next(
        (release for release in reversed(release_files.releases()) if release.out),
        release_files.releases()[-1],
    )
    notes = (release_files.ROOT / "docs/reference/migrating.md").read_text(encoding="utf-8")
    declared = release_files.declared().get(pss.__version__, [])
    faults = judged(last, pss.__version__, release_files.face(), declared, notes)
    assert faults == [], "a break: undo it, or see docs/reference/compatibility.md"


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


def test_additions_of_a_new_edition_break_nobody(tmp_path: Path) -> None:
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
    assert release_files.breaks_between(old, new) == []
    assert release_files.breaks_between(new, old), "and what an edition takes away is told"


def _face(**changes: Any) -> dict[str, str]:
    schema = {
        "$id": "urn:pubservice-share:schema:1.0:use",
        "type": "object",
        "properties": {"a": {"type": "string", "pattern": "."}, "b": {"enum": ["x", "y"]}},
        "additionalProperties": False,
    }
    schema |= changes
    return {"schemas/use.schema.json": json.dumps(schema), "rules.json": json.dumps(["one", "two"])}


LAST = Release(version="0.1.0", held=_face(), out=True)
GONE = Declared(where="rules.json#two", kind="removed", why="It asked twice.")
FEWER = {"a": {"type": "string", "pattern": "."}, "b": {"enum": ["x"]}}


def _without_two(**changes: Any) -> dict[str, str]:
    return {**_face(**changes), "rules.json": json.dumps(["one", "three"])}


def test_an_unchanged_version_may_have_any_number() -> None:
    assert judged(LAST, "0.1.1", _face(), [], "") == []


def test_a_break_that_is_not_declared_is_reported() -> None:
    assert judged(LAST, "0.2.0", _without_two(), [], NOTES) == [
        "rules.json#two: removed: no rule has this id"
    ]


def test_a_declared_break_needs_the_number_and_the_notes() -> None:
    assert judged(LAST, "0.2.0", _without_two(), [GONE], NOTES) == []
    (low,) = judged(LAST, "0.1.1", _without_two(), [GONE], NOTES.replace("0.2.0", "0.1.1"))
    assert low == "0.1.1 cannot break what 0.1.0 had: its number is too low"
    for notes in ("", "# Migrating\n\n## 0.2.0\n", "# Migrating\n\n## 0.2.0\n\n## 0.1.0\n\nx\n"):
        (silent,) = judged(LAST, "0.2.0", _without_two(), [GONE], notes)
        assert silent == "the migration notes have no text under the heading 0.2.0"


def test_a_schema_that_breaks_changes_its_own_number() -> None:
    row = Declared(where="schemas/use.schema.json#/properties/b", kind='value "y"', why="Never so.")
    (still,) = judged(LAST, "0.2.0", _face(properties=FEWER), [row], NOTES)
    assert still == "schemas/use.schema.json: it breaks, but its own version is still 1.0"
    today = _face(**{"properties": FEWER, "$id": "urn:pubservice-share:schema:2.0:use"})
    assert judged(LAST, "0.2.0", today, [row], NOTES) == []


def test_a_declared_break_that_is_absent_is_reported() -> None:
    (line,) = judged(LAST, "0.2.0", _face(), [GONE], NOTES)
    assert line == "rules.json#two: removed: declared, but not found"


def test_only_a_doubtful_break_can_be_declared_harmless() -> None:
    (line,) = judged(LAST, "0.1.1", _without_two(), [attrs.evolve(GONE, harmless=True)], "")
    assert line.endswith("(declared harmless, but it breaks something)")
    properties = {"a": {"type": "string", "pattern": ".+"}, "b": {"enum": ["x", "y"]}}
    row = Declared(
        where="schemas/use.schema.json#/properties/a", kind="pattern", why="The same texts.",
        harmless=True,
    )  # fmt: skip
    assert judged(LAST, "0.1.1", _face(properties=properties), [row], "") == []
    assert judged(LAST, "0.1.1", _face(properties=properties), [], "")


def test_a_file_that_is_no_longer_written_is_a_break() -> None:
    today = {"rules.json": json.dumps(["one", "two"])}
    (line,) = judged(LAST, "0.2.0", today, [], NOTES)
    assert line.startswith("schemas/use.schema.json: removed")


def _checkout(folder: Path, heading: str) -> Path:
    (folder / "CHANGELOG.md").write_text(f"# Changes\n\n## {heading}\n", encoding="utf-8")
    return folder


def test_the_copies_of_a_version_that_is_out_are_never_written_again(tmp_path: Path) -> None:
    root = _checkout(tmp_path, "0.1.0 (unreleased)")
    freeze("0.1.0", _face(), root)
    freeze("0.1.0", _without_two(), root)
    (release,) = release_files.releases(root)
    assert release == Release(version="0.1.0", held=_without_two(), out=False)
    assert (root / "schemas/released/0.1.0/use.schema.json").exists()
    _checkout(tmp_path, "0.1.0 (2027-01-31)")
    with pytest.raises(ValueError, match="its copies never change"):
        freeze("0.1.0", _face(), root)
    freeze("0.2.0", _face(), root)
    assert [(release.version, release.out) for release in release_files.releases(root)] == [
        ("0.1.0", True),
        ("0.2.0", False),
    ]


def test_a_copy_that_was_changed_removed_or_added_is_reported(tmp_path: Path) -> None:
    root = _checkout(tmp_path, "0.1.0 (2027-01-31)")
    freeze("0.1.0", _face(), root)
    assert release_files.changed_copies(root) == []
    (root / "compatibility/0.1.0/rules.json").write_text("[]", encoding="utf-8")
    (root / "schemas/released/0.1.0/use.schema.json").unlink()
    (root / "schemas/released/0.1.0/other.schema.json").write_text("{}", encoding="utf-8")
    assert release_files.changed_copies(root) == [
        "0.1.0: schemas/use.schema.json is gone",
        "0.1.0: rules.json has changed",
        "0.1.0: schemas/released/0.1.0/other.schema.json is not listed",
    ]


def _command(**changes: Any) -> dict[str, Any]:
    release_files = commands()["pubservice-share assess"]
    return {"pubservice-share assess": {**release_files, **changes}}


def test_commands_and_rules_do_not_break_themselves() -> None:
    assert breaks_of_commands(commands(), commands()) == []
    assert breaks_of_rules(rules(), rules()) == []
    assert "s35.discloser-specified" in rules()
    assert "agreement.registered-late" in rules()


def test_changes_that_break_a_script_are_reported() -> None:
    old = _command()
    options = old["pubservice-share assess"]["options"]
    form = options["--format"]

    def breaks_with(**changes: Any) -> list[tuple[str, str]]:
        return [(row.where, row.kind) for row in breaks_of_commands(old, _command(**changes))]

    where = "#pubservice-share assess"
    assert [(row.where, row.kind) for row in breaks_of_commands(old, {})] == [(where, "removed")]
    without_adopt = {sign: option for sign, option in options.items() if sign != "--adopt"}
    assert breaks_with(options=without_adopt) == [(f"{where} --adopt", "removed")]
    fewer = {**form, "choices": [word for word in form["choices"] if word != "jsonl"]}
    assert breaks_with(options={**options, "--format": fewer}) == [
        (f"{where} --format", "choice jsonl")
    ]
    required = {**form, "required": True}
    assert breaks_with(options={**options, "--format": required}) == [
        (f"{where} --format", "now required")
    ]
    assert breaks_with(options={**options, "--colour": required}) == [
        (f"{where} --colour", "now required")
    ]
    assert breaks_with(options={**options, "--colour": form}) == []
    (argument,) = old["pubservice-share assess"]["arguments"]
    assert breaks_with(arguments=[]) == [(f"{where} (argument 1)", "removed")]
    assert breaks_with(arguments=[{**argument, "several": False}]) == [
        (f"{where} (argument 1)", "one only")
    ]
    assert breaks_with(arguments=[argument, argument]) == [
        (f"{where} (argument 2)", "now required")
    ]


def test_a_break_reads_as_a_sentence() -> None:
    line = str(Break("api#x", "type", "was str, is int", certain=False))
    assert line == "api#x: type: was str, is int (a break, unless shown to be none)"
