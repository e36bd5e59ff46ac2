"""The kit is complete: Node runs it from a folder without this checkout."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import jsonschema
import pytest
from support.cases import cases
from support.node import node

import pubservice_share as pss
from tools import conformance_kit

HERE = Path(__file__).parent
ANSWERING = [sys.executable, str(HERE.parent / "support" / "portable_reader.py")]


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kit, unpacked from its zip."""
    folder = tmp_path_factory.mktemp("kit")
    unpacked: Path = conformance_kit.make(folder / "made")
    with zipfile.ZipFile(unpacked.with_name(f"{unpacked.name}.zip")) as packed:
        packed.extractall(folder / "unpacked")
    return folder / "unpacked" / unpacked.name


def run(kit: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [node(), str(kit / "runner" / "run.mjs"), *command],
        capture_output=True, text=True, check=False, cwd=kit.parent,
    )  # fmt: skip


def test_the_manifest_keeps_to_its_schema_and_counts_every_case(kit: Path) -> None:
    manifest = json.loads((kit / "manifest.json").read_text(encoding="utf-8"))
    own = json.loads((kit / "schemas" / "kit.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(own).validate(manifest)
    assert sum(manifest["cases"].values()) == len(cases())
    assert manifest["edition"] == pss.law.built_in().edition
    listed = {file["path"] for file in manifest["files"]} | {"manifest.json"}
    assert listed == {path.relative_to(kit).as_posix() for path in kit.rglob("*") if path.is_file()}


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
def test_the_reader_of_the_kit_agrees_on_every_case_that_it_answers(kit: Path) -> None:
    result = run(kit)
    nouns = [case["document"]["type"] for case in cases()]
    single = [noun for noun in nouns if noun not in ("agreement", "partnership")]
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{len(single)} cases agree, 0 differ" in result.stdout


@pytest.mark.node
def test_another_implementation_is_given_every_case(kit: Path) -> None:
    result = run(kit, "--", *ANSWERING)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{len(cases())} cases agree, 0 differ" in result.stdout


@pytest.mark.node
def test_an_implementation_that_forgets_a_rule_is_reported(kit: Path) -> None:
    result = run(kit, "--", *ANSWERING, "--forget", "s35.recipient-specified")
    assert result.returncode == 1
    assert "cites: expected DEA 2017 s.35(2)" in result.stdout


@pytest.mark.node
@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["no-such-program"], "could not be run"),
        ([sys.executable, "-c", "raise SystemExit(3)"], "ended with 3"),
        ([sys.executable, "-c", "print('{}')"], "answered 1 lines"),
        ([], "no command"),
    ],
)
def test_a_command_that_fails_is_reported(kit: Path, command: list[str], message: str) -> None:
    result = run(kit, "--", *command)
    assert result.returncode == 2
    assert message in result.stderr


@pytest.mark.node
def test_a_file_that_was_changed_is_not_run(kit: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kit"
    shutil.copytree(kit, copy)
    changed = copy / "cases" / "s35.json"
    changed.write_text(changed.read_text(encoding="utf-8") + " ", encoding="utf-8")
    result = run(copy)
    assert result.returncode == 2
    assert "cases/s35.json is not the file that the manifest lists" in result.stderr
