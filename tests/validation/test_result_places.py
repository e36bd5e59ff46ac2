"""Code-scanning services can tell the results of one agreement apart, from run to run."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.generated_documents import mutated

import pubservice_share as pss
from pubservice_share.validation import FORMATS, validate, validate_each
from pubservice_share.validation.place_names import place_names

DRAFT = pss.to_dict(
    pss.draft(
        ["Leeds City Council", "DWP", "Kent Police"],
        objective="multiple-disadvantages", starts="2025-01-01", ends="2026-01-01",
    )
)  # fmt: skip


def sarif_results(*documents: Any, file: str = "draft.json", indent: int | None = 2) -> list[Any]:
    checked = [validate(json.dumps(document, indent=indent), file=file) for document in documents]
    results: list[Any] = json.loads(FORMATS["sarif"](checked))["runs"][0]["results"]
    return results


def fingerprints(results: list[Any]) -> list[tuple[str, str]]:
    return [
        (result["ruleId"], result["partialFingerprints"]["primaryLocationLineHash"])
        for result in results
    ]


def place_of(result: Any) -> tuple[str, int, int]:
    region = result["locations"][0]["physicalLocation"]["region"]
    return result["ruleId"], region["startLine"], region["startColumn"]


def test_no_two_results_of_a_draft_share_rule_and_place() -> None:
    results = sarif_results(DRAFT)
    assert len(results) > 40
    assert max(Counter(map(place_of, results)).values()) == 1


def test_what_a_party_lacks_is_at_the_party() -> None:
    lines = json.dumps(DRAFT, indent=2).splitlines()
    parties = [party["name"] for party in DRAFT["parties"]]
    lacking = [
        row for row in sarif_results(DRAFT) if row["ruleId"] == "agreement.signature-missing"
    ]
    for party, result in zip(parties, lacking, strict=True):
        _, line, _ = place_of(result)
        assert result["message"]["text"].startswith(party)
        assert party in "".join(lines[line : line + 3])
        # What is missing keeps its pointer.
        logical = result["locations"][0]["logicalLocations"][0]
        assert logical["fullyQualifiedName"] == "/signatures"


@pytest.mark.parametrize("indent", [None, 2])
def test_fingerprints_differ_though_all_is_on_one_line(indent: int | None) -> None:
    prints = fingerprints(sarif_results(DRAFT, indent=indent))
    assert len(set(prints)) == len(prints)
    assert prints == fingerprints(sarif_results(DRAFT, indent=indent))


def _another_party_first(document: Any) -> None:
    document["parties"].insert(0, {"id": "new", "name": "A new party", "specified_as": []})


def _another_flow_first(document: Any) -> None:
    document["flows"].insert(0, {"discloser": "new", "recipient": "newer"})


def _another_title(document: Any) -> None:
    document["title"] = "Another title"


@pytest.mark.parametrize("edit", [_another_party_first, _another_flow_first, _another_title])
def test_an_edit_elsewhere_leaves_fingerprints_as_they_are(edit: Callable[[Any], None]) -> None:
    edited = json.loads(json.dumps(DRAFT))
    before = set(fingerprints(sarif_results(edited)))
    edit(edited)
    assert before <= set(fingerprints(sarif_results(edited)))


def test_the_same_problem_in_two_files_has_two_fingerprints() -> None:
    one, two = (set(fingerprints(sarif_results(DRAFT, file=name))) for name in ("a.json", "b.json"))
    assert not one & two


def test_repeats_in_one_file_are_numbered() -> None:
    prints = fingerprints(sarif_results(DRAFT, DRAFT))
    assert len(set(prints)) == len(prints)


def test_the_documents_of_a_list_are_told_apart() -> None:
    text = json.dumps([DRAFT, {**DRAFT, "title": "Another"}], indent=2).encode()
    results = json.loads(FORMATS["sarif"](list(validate_each(text))))["runs"][0]["results"]
    prints = fingerprints(results)
    assert len(set(prints)) == len(prints)
    assert max(Counter(map(place_of, results)).values()) == 1


@given(mutated())
def test_no_two_results_of_any_document_share_a_fingerprint(document: Any) -> None:
    prints = fingerprints(sarif_results(document))
    assert len(set(prints)) == len(prints)


@given(st.text(), st.text())
def test_a_place_in_text_that_is_not_json_is_its_pointer(text: str, key: str) -> None:
    pointer = "/" + key.replace("~", "~0").replace("/", "~1")
    assert place_names("{" + text)(pointer).startswith("/")


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", ""),
        ("/parties/0/role", "/parties/leeds/role"),
        ("/signatures/0", "/signatures/leeds"),
        ("/flows/0/power", "/flows/leeds>dwp/power"),
        ("/flows/0/territory/0", "/flows/leeds>dwp/territory/wales"),
        ("/parties/9", "/parties/9"),
        ("/nothing/1/x", "/nothing/1/x"),
        ("/a~1b/0", "/a~1b/x"),
    ],
)
def test_places_are_named_by_what_is_there(pointer: str, expected: str) -> None:
    document = {
        "parties": [{"id": "leeds"}], "signatures": [{"party": "leeds", "on": "2025-01-01"}],
        "flows": [{"discloser": "leeds", "recipient": "dwp", "territory": ["wales"]}],
        "a/b": ["x"],
    }  # fmt: skip
    assert place_names("\ufeff" + json.dumps(document))(pointer) == expected


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("-", {"uri": "stdin"}),
        ("a folder/x.json", {"uri": "a%20folder/x.json", "uriBaseId": "%SRCROOT%"}),
        ("a\\x.json", {"uri": "a/x.json", "uriBaseId": "%SRCROOT%"}),
        ("/srv/x.json", {"uri": "file:///srv/x.json"}),
        ("C:\\x.json", {"uri": "file:///C%3A/x.json"}),
    ],
)
def test_a_file_is_a_relative_address_or_a_complete_one(file: str, expected: Any) -> None:
    result, *_ = sarif_results({}, file=file)
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == expected


def test_the_command_names_files_from_the_working_folder(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "folder" / "draft.json"
    path.parent.mkdir()
    path.write_text(json.dumps(DRAFT), "utf-8")
    monkeypatch.chdir(tmp_path)
    results = json.loads(run("validate", path, "--format", "sarif").out)["runs"][0]["results"]
    location = results[0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": "folder/draft.json", "uriBaseId": "%SRCROOT%"}
    assert "file=folder/draft.json,line=" in run("validate", path, "--format", "github").out
    # JSON keeps the name as it was given.
    assert json.loads(run("validate", path, "--format", "json").out)["file"] == str(path)
