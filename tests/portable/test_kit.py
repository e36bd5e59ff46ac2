"""The kit is complete: Node runs it from a folder without this checkout.

What the runner says of answers that differ is in ``test_kit_runner.py``.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest
from support.cases import cases, hostile_documents
from support.kits import ANSWERING, run, unpacked_kit

import pubservice_share as pss
from tools import conformance_kit

SINGLE = ("disclosure", "use", "onward-disclosure")


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kit, unpacked from its zip."""
    return unpacked_kit(tmp_path_factory.mktemp("kit"))


def test_the_manifest_keeps_to_its_schema_and_counts_every_case(kit: Path) -> None:
    manifest = json.loads((kit / "manifest.json").read_text(encoding="utf-8"))
    own = json.loads((kit / "schemas" / "kit.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(own).validate(manifest)
    assert sum(manifest["cases"].values()) == len(cases())
    assert manifest["edition"] == pss.law.built_in().edition
    assert manifest["hostile"] == len(hostile_documents())
    listed = {file["path"] for file in manifest["files"]} | {"manifest.json"}
    assert listed == {path.relative_to(kit).as_posix() for path in kit.rglob("*") if path.is_file()}


def test_each_level_has_its_cases(kit: Path) -> None:
    levels = json.loads((kit / "manifest.json").read_text(encoding="utf-8"))["levels"]
    nouns = {
        level: [
            case.get("document", case.get("row", {}))["type"]
            for path in own["files"]
            for case in json.loads((kit / path).read_text(encoding="utf-8"))
        ]
        for level, own in levels.items()
    }
    assert {level: len(own) for level, own in nouns.items()} == {
        level: own["cases"] for level, own in levels.items()
    }
    assert set(nouns["disclosures"]) == set(nouns["tables"]) == set(SINGLE)
    single = [case for case in cases() if case["document"]["type"] in SINGLE]
    assert len(nouns["disclosures"]) == len(nouns["tables"]) == len(single)
    assert len(nouns["nouns"]) == len(cases())


def test_a_row_has_the_answer_of_its_case(kit: Path) -> None:
    rows = json.loads((kit / "rows.json").read_text(encoding="utf-8"))
    own = {case["name"]: case for case in cases()}
    for row in rows:
        expect = own[row["name"]]["expect"]
        assert row["expect"]["outcome"] == expect["outcome"]
        assert row["expect"]["readings"] == expect.get("readings", row["expect"]["readings"])
        assert all(not isinstance(value, dict) for value in row["row"].values())
        assert None not in row["row"].values()


@pytest.mark.parametrize(
    ("path", "name"),
    [("rows.json", "case-rows"), ("hostile.json", "hostile-documents"),
     ("rules.json", "portable-rules")],
)  # fmt: skip
def test_other_files_keep_to_the_schemas_that_go_with_them(path: str, name: str, kit: Path) -> None:
    own = json.loads((kit / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    checker = jsonschema.Draft202012Validator(own)
    checker.validate(json.loads((kit / path).read_text(encoding="utf-8")))


def test_every_file_of_cases_keeps_to_the_schema_that_goes_with_it(kit: Path) -> None:
    own = json.loads((kit / "schemas" / "case.schema.json").read_text(encoding="utf-8"))
    checker = jsonschema.Draft202012Validator(own)
    for path in (kit / "cases").glob("*.json"):
        checker.validate(json.loads(path.read_text(encoding="utf-8")))


def test_two_builds_of_the_kit_have_the_same_bytes(tmp_path: Path) -> None:
    first, second = (conformance_kit.make(tmp_path / name) for name in ("one", "other"))
    zips = [path.with_name(f"{path.name}.zip").read_bytes() for path in (first, second)]
    assert zips[0] == zips[1]


@pytest.mark.node
def test_the_reader_of_the_kit_agrees_on_every_case_and_refuses_what_must_be(kit: Path) -> None:
    result = run(kit)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{len(cases())} cases agree, 0 differ" in result.stdout
    assert " refused, 0 not refused, " in result.stdout
    assert "levels reached: disclosures, nouns\n" in result.stdout


@pytest.mark.node
@pytest.mark.parametrize("form", ["short", "whole"])
def test_another_implementation_is_given_every_case(form: str, kit: Path) -> None:
    """An answer has the values that are compared, or is a whole assessment."""
    levels = ["--level", "nouns", "--level", "tables"]
    options = ["--whole"] if form == "whole" else []
    result = run(kit, *levels, "--", *ANSWERING, *options)
    assert result.returncode == 0, result.stdout + result.stderr
    single = [case for case in cases() if case["document"]["type"] in SINGLE]
    assert f"{len(cases()) + len(single)} cases agree, 0 differ" in result.stdout
    assert f"{len(hostile_documents())} refused, 0 not refused, 0 not asked" in result.stdout
    assert "levels reached: disclosures, nouns, tables\n" in result.stdout


@pytest.mark.node
@pytest.mark.parametrize(
    "path",
    ["cases/s35.json", "cases/sharing.json", "rules.json", "rows.json", "hostile.json",
     "runner/comparison.mjs"],
)  # fmt: skip
def test_a_file_that_was_changed_is_refused_by_its_digest(
    path: str, kit: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "kit"
    shutil.copytree(kit, copy)
    changed = copy / path
    changed.write_bytes(changed.read_bytes() + b" ")
    result = run(copy)
    assert result.returncode == 2
    assert f"{path} is not the file that the manifest lists" in result.stderr
    changed.unlink()
    if path != "runner/comparison.mjs":
        assert f"{path} is missing" in run(copy).stderr


@pytest.mark.node
def test_a_kit_of_another_version_is_not_run(kit: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kit"
    shutil.copytree(kit, copy)
    manifest = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))
    (copy / "manifest.json").write_text(json.dumps({**manifest, "version": "1.0"}), "utf-8")
    result = run(copy)
    assert result.returncode == 2
    assert "reads kits of version 2, and this one is of version 1.0" in result.stderr
