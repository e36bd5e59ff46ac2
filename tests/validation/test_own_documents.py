"""``validate --skip-other-json`` checks what is meant as a document, and nothing else."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.cases import cases

import pubservice_share as pss
from pubservice_share.validation.own_documents import is_meant_as_document

ROOT = Path(__file__).parents[2]
FAMILIES = json.loads((ROOT / "examples/troubled-families.json").read_text("utf-8"))
AGREEMENT = json.loads((ROOT / "examples/agreement-fuel-poverty.json").read_text("utf-8"))

OTHER: dict[str, Any] = {
    "package.json": {"name": "site", "version": "1.0.0", "type": "module", "scripts": {"a": "b"}},
    "tsconfig": {"compilerOptions": {"strict": True}, "include": ["src"]},
    "schema": {"$schema": "https://json-schema.org/x", "type": "object", "title": "A thing"},
    "an agreement of another product": {
        "type": "agreement", "id": "77", "title": "Lease", "customer": "Smith", "rent": 900,
        "deposit": 1200, "currency": "GBP",
    },
    "a use of another product": {"type": "use", "href": "#icon", "x": 1, "y": 2},
    "an item to do": {"id": "1", "title": "Wash up", "status": "draft"},
    "a fixture of a cup": {"title": "Cup", "parties": ["red", "blue"]},
    "cases": [{"name": "x", "why": "y", "document": FAMILIES, "expect": {}}],
    "waivers": [{"rule": "s35.elements", "reason": "x", "until": "2026-01-01"}],
    "answer": pss.assess(pss.from_dict(FAMILIES)).to_dict(),
    "geojson": {"type": "FeatureCollection", "features": []},
    "list": [1, "agreement", None, []],
    "empty list": [], "empty": {}, "null": None, "number": 1, "text": "agreement",
}  # fmt: skip

MEANT: dict[str, Any] = {
    "disclosure": FAMILIES,
    "agreement": AGREEMENT,
    "only a type": {"type": "agreement"},
    "a misspelt key": {"type": "agreement", "title": "x", "partys": []},
    "a misspelt type": {**FAMILIES, "type": "disclosrue"},
    "without a type": {name: value for name, value in FAMILIES.items() if name != "type"},
    "a type that is not text": {**AGREEMENT, "type": 1},
    "with a schema": {"$schema": "x", **AGREEMENT},
    "a list of documents": [AGREEMENT, AGREEMENT],
    "a list with one document": [{"name": "site"}, FAMILIES],
}


@pytest.mark.parametrize("name", OTHER)
@pytest.mark.parametrize("indent", [None, 2])
def test_other_json_is_skipped(name: str, indent: int | None) -> None:
    assert not is_meant_as_document(json.dumps(OTHER[name], indent=indent))


@pytest.mark.parametrize("name", MEANT)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_is_meant_as_a_document_is_not(name: str, encoding: str) -> None:
    assert is_meant_as_document(json.dumps(MEANT[name]).encode(encoding))
    assert is_meant_as_document(json.dumps(MEANT[name]))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["name"])
def test_every_document_of_the_cases_is_meant_as_one(case: Any) -> None:
    document = case["document"]
    assert is_meant_as_document(json.dumps(document))


@given(st.data())
def test_a_document_that_is_cut_short_is_still_meant_as_one(data: st.DataObject) -> None:
    text = json.dumps(FAMILIES, indent=2)
    least = text.index('"power"') + len('"power":')
    cut = data.draw(st.integers(least, len(text) - 1))
    assert is_meant_as_document(text[:cut])


@given(st.text() | st.binary())
def test_text_that_names_no_type_is_other_json(text: str | bytes) -> None:
    assert not is_meant_as_document(text)


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, '{"type": "agreement"' + "}" * 3, '{"a": "parties", "type": "module",,}', "",
     '{"name": "site", // a comment\n "type": "module"}', b"\xff\xfe", b"\xff\xfe{", b"\x00"],
)  # fmt: skip
def test_broken_text_of_another_kind_is_other_json(text: str | bytes) -> None:
    assert not is_meant_as_document(text)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for number, value in enumerate(OTHER.values()):
        (tmp_path / f"other-{number}.json").write_text(json.dumps(value), "utf-8")
    (tmp_path / "log.jsonl").write_text('{"level": "info"}\n{broken\n', "utf-8")
    (tmp_path / "empty.jsonl").write_text("", "utf-8")
    (tmp_path / "tsconfig.json").write_text('{// a comment\n "strict": true}', "utf-8")
    return tmp_path


def hook(run: Any, repository: Path) -> Any:
    """What the hook prints for every file of a repository."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    (entry,) = (line for line in text.splitlines() if line.strip().startswith("entry:"))
    _, *arguments = shlex.split(entry.partition(":")[2])
    return run(*arguments, *sorted(repository.iterdir()))


def test_the_hook_passes_a_repository_of_other_json(run: Any, repository: Path) -> None:
    done = hook(run, repository)
    assert (done.code, done.err) == (0, "")
    assert f"{len(OTHER) + 3} other JSON files skipped." in done.out
    assert done.out.startswith("No documents checked")


@pytest.mark.parametrize(
    ("name", "text", "code", "words"),
    [
        ("a.json", json.dumps(FAMILIES), 0, "One document checked"),
        ("a.json", json.dumps(FAMILIES)[:-2], 2, "a.json:1:"),
        ("a.json", json.dumps({**FAMILIES, "powr": "s35"}), 1, "document.fault"),
        ("a.json", json.dumps([FAMILIES]), 0, "One document checked"),
        ("a.json", json.dumps([FAMILIES, {"type": "use"}]), 1, "document.fault"),
        ("a.jsonl", json.dumps(FAMILIES) + "\n{\n", 2, "a.jsonl:2:"),
        ("a.jsonl", json.dumps(FAMILIES) + "\n", 0, "One document checked"),
    ],
)
def test_the_hook_fails_on_a_document_that_is_wrong(
    name: str, text: str, code: int, words: str, run: Any, repository: Path
) -> None:
    (repository / name).write_text(text, "utf-8")
    done = hook(run, repository)
    assert done.code == code
    assert words in done.out


def test_machine_formats_report_skipped_files_on_standard_error(run: Any, repository: Path) -> None:
    done = run("validate", repository, "--skip-other-json", "--format", "json")
    assert json.loads(done.out) == []
    assert "other JSON files skipped." in done.err


def test_without_the_option_other_json_is_checked(run: Any, repository: Path) -> None:
    assert run("validate", repository).code == 2


def test_a_file_that_cannot_be_read_is_an_error(run: Any, tmp_path: Path) -> None:
    done = run("validate", "--skip-other-json", tmp_path / "missing.json")
    assert done.code == 2
