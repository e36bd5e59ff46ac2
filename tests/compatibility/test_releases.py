"""Frozen copies never change, and nothing of the last release breaks but where that is declared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

import pubservice_share as pss
from pubservice_share.documents.schemas.published import PUBLISHED
from tools.compatibility import releases as held
from tools.compatibility.breaks import Break
from tools.compatibility.releases import Declared, Release, freeze, judged, may_break
from tools.compatibility.spoken import breaks_of_commands, breaks_of_rules, commands, rules

NOTES = "# Migrating\n\n## 0.2.0\n\nWrite `new` for `old`.\n"


def test_no_frozen_copy_has_changed() -> None:
    assert held.changed_copies() == []


def test_every_version_that_is_out_has_frozen_copies() -> None:
    frozen = {release.version for release in held.releases()}
    assert held.out() <= frozen
    assert frozen
    assert all(
        release.held.keys() >= {"commands.json", "rules.json"} for release in held.releases()
    )


def test_nothing_that_the_last_release_had_is_broken() -> None:
    pytest.importorskip("griffe", reason="comes with the extra dev")
    last = next((one for one in reversed(held.releases()) if one.out), held.releases()[-1])
    notes = (held.ROOT / "docs/reference/migrating.md").read_text(encoding="utf-8")
    declared = held.declared().get(pss.__version__, [])
    found = judged(last, pss.__version__, held.face(), declared, notes)
    assert found == [], "a break: undo it, or see docs/reference/compatibility.md"


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
    assert held.breaks_between(old, new) == []
    assert held.breaks_between(new, old), "and what an edition takes away is told"


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


def test_what_stays_may_go_out_under_any_number() -> None:
    assert judged(LAST, "0.1.1", _face(), [], "") == []


def test_a_break_that_is_not_declared_is_told() -> None:
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


def test_what_is_declared_and_not_so_is_told() -> None:
    (line,) = judged(LAST, "0.2.0", _face(), [GONE], NOTES)
    assert line == "rules.json#two: removed: declared, but not found"


def test_only_what_is_in_doubt_can_be_declared_harmless() -> None:
    (line,) = judged(LAST, "0.1.1", _without_two(), [attrs.evolve(GONE, harmless=True)], "")
    assert line.endswith("(declared harmless, but it breaks something)")
    properties = {"a": {"type": "string", "pattern": ".+"}, "b": {"enum": ["x", "y"]}}
    row = Declared(
        where="schemas/use.schema.json#/properties/a", kind="pattern", why="The same texts.",
        harmless=True,
    )  # fmt: skip
    assert judged(LAST, "0.1.1", _face(properties=properties), [row], "") == []
    assert judged(LAST, "0.1.1", _face(properties=properties), [], "")


def test_a_file_that_is_no_longer_made_is_a_break() -> None:
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
    (release,) = held.releases(root)
    assert release == Release(version="0.1.0", held=_without_two(), out=False)
    assert (root / "schemas/released/0.1.0/use.schema.json").exists()
    _checkout(tmp_path, "0.1.0 (2027-01-31)")
    with pytest.raises(ValueError, match="its copies never change"):
        freeze("0.1.0", _face(), root)
    freeze("0.2.0", _face(), root)
    assert [(one.version, one.out) for one in held.releases(root)] == [
        ("0.1.0", True),
        ("0.2.0", False),
    ]


def test_a_copy_that_was_changed_taken_away_or_added_is_told(tmp_path: Path) -> None:
    root = _checkout(tmp_path, "0.1.0 (2027-01-31)")
    freeze("0.1.0", _face(), root)
    assert held.changed_copies(root) == []
    (root / "compatibility/0.1.0/rules.json").write_text("[]", encoding="utf-8")
    (root / "schemas/released/0.1.0/use.schema.json").unlink()
    (root / "schemas/released/0.1.0/other.schema.json").write_text("{}", encoding="utf-8")
    assert held.changed_copies(root) == [
        "0.1.0: schemas/use.schema.json is gone",
        "0.1.0: rules.json has changed",
        "0.1.0: schemas/released/0.1.0/other.schema.json is not listed",
    ]


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
