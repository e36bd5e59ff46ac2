"""Documents checked as files: structure, then meaning, for people and for CI."""

from __future__ import annotations

import functools
import io
import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from support.depth import scaled
from support.generated_documents import mutated

import pubservice_share as pss
from pubservice_share.rules import every_rule
from pubservice_share.rules.checks import CHECKS
from pubservice_share.validation import FORMATS, validate
from pubservice_share.validation.positions import positions

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "examples"
FAMILIES = EXAMPLES / "agreement-multiple-disadvantages.json"
CASES = json.loads((ROOT / "cases" / "s35.json").read_text(encoding="utf-8"))
DOCUMENTS = {case["name"]: case["document"] for case in CASES}
BARRED = DOCUMENTS["police-not-specified-for-fuel-poverty"]
GOOD = DOCUMENTS["troubled-families-police-to-council"]
OPEN = DOCUMENTS["data-protection-unknown"]


@pytest.fixture
def run(run: Any) -> Any:
    """The command ``validate``."""
    return functools.partial(run, "validate")


@pytest.fixture
def file(tmp_path: Path) -> Any:
    def file(value: Any, name: str = "document.json") -> Path:
        path = tmp_path / name
        text = value if isinstance(value, str) else json.dumps(value, indent=2)
        path.write_text(text, encoding="utf-8")
        return path

    return file


@pytest.mark.parametrize(
    ("value", "options", "code"),
    [
        (GOOD, [], 0),
        (OPEN, [], 0),
        (OPEN, ["--fail-level", "advice"], 1),
        (BARRED, [], 1),
        (BARRED, ["--ignore", "s35.objective-listed"], 0),
        (BARRED, ["--select", "s40"], 0),
        (BARRED, ["--select", "s35.objective-listed-for-discloser"], 1),
        ({**GOOD, "extra": 1}, [], 1),
        ([GOOD], [], 0),
        ([GOOD, BARRED], [], 1),
        ([GOOD, [GOOD]], [], 1),
        ([GOOD, 5], [], 1),
        ([], [], 2),
        ("{", [], 2),
        ("", [], 2),
        ("[" * 1000, [], 2),
    ],
)
def test_the_exit_code(run: Any, file: Any, value: Any, options: list[str], code: int) -> None:
    assert run(file(value), *options)[0] == code


def test_an_adopted_view_settles_its_reading(run: Any, file: Any) -> None:
    turns = file(DOCUMENTS["combined-county-authority-tv"])
    arguments = (turns, "--fail-level", "advice")
    assert run(*arguments)[0] == 1
    assert run(*arguments, "--adopt", "references-as-amended")[0] == 0
    assert (
        "s35.objective-listed-for-discloser"
        in run(*arguments, "--adopt", "references-as-amended=false")[1]
    )
    assert run(turns, "--adopt", "no-such-reading")[0] == 64


def test_a_missing_file_is_unreadable(run: Any, tmp_path: Path) -> None:
    code, _, err = run(tmp_path / "no.json")
    assert code == 2
    assert "cannot be read" in err


def test_text_names_the_place_the_rule_and_the_cure(run: Any, file: Any) -> None:
    document = json.loads(FAMILIES.read_text("utf-8"))
    document["flows"][1]["power"] = "s48"
    path = file(document)
    code, out, _ = run(path)
    assert code == 1
    line = next(
        number
        for number, text in enumerate(path.read_text().splitlines(), 1)
        if '"power": "s48"' in text
    )
    assert f"{path}:{line}:16: error: agreement.power-outside-chapter" in out
    assert "Name the power of this Chapter" in " ".join(out.split())


@given(mutated())
@settings(max_examples=scaled(150), deadline=None, suppress_health_check=list(HealthCheck))
def test_every_pointer_leads_to_its_value(document: dict[str, Any]) -> None:
    for indent in (None, 2):
        text = json.dumps(document, indent=indent)
        lines, at = text.split("\n"), positions(text)
        for pointer, value in _values(document, ""):
            line, column = at(pointer)
            remaining = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
            assert json.JSONDecoder().raw_decode(remaining)[0] == value, pointer


def _values(value: Any, pointer: str) -> Any:
    yield pointer, value
    steps: Any = value.items() if isinstance(value, dict) else ()
    steps = enumerate(value) if isinstance(value, list) else steps
    for step, inner in steps:
        name = str(step).replace("~", "~0").replace("/", "~1")
        yield from _values(inner, f"{pointer}/{name}")


def test_a_missing_field_is_shown_where_it_belongs() -> None:
    at = positions('{\n "a": {\n  "b~/": [1,\n   2]}}')
    assert at("/a/c") == at("/a") == (2, 7)
    assert at("/a/b~0~1/1") == (4, 4)
    assert at("/nowhere") == at("") == (1, 1)


def test_a_syntax_error_is_shown_where_it_is() -> None:
    (problem,) = validate('{\n  "type": "use",\n  oops}').problems
    assert (problem.line, problem.column, problem.rule) == (3, 3, "document.fault")


@given(mutated())
@settings(max_examples=scaled(100), deadline=None, suppress_health_check=list(HealthCheck))
def test_faults_and_findings_are_those_of_loads_and_assess(document: dict[str, Any]) -> None:
    checked = validate(json.dumps(document))
    try:
        answer = pss.assess(pss.from_dict(document))
    except pss.DocumentError as error:
        assert [problem.pointer for problem in checked.problems] == [
            fault.pointer for fault in error.faults
        ]
        assert checked.failing("error") == checked.problems
        return
    failed = [finding.rule for finding in answer.findings if finding.result is pss.Result.NOT_MET]
    assert not Counter(failed) - Counter(problem.rule for problem in checked.problems)
    barred = answer.outcome is pss.Outcome.NOT_PERMITTED
    assert not barred or checked.failing("error")


def test_many_files_folders_json_lines_and_standard_input(
    run: Any, file: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    shutil.copy(FAMILIES, folder)
    stream = file(
        "\n".join(json.dumps(document) for document in (GOOD, BARRED, "", OPEN)), "log.jsonl"
    )
    code, out, _ = run(folder, stream, "--format", "jsonl")
    assert code == 1
    rows = [json.loads(line) for line in out.splitlines()]
    assert [(Path(row["file"]).name, row["line"], row["outcome"]) for row in rows] == [
        (FAMILIES.name, None, "permitted"),
        ("log.jsonl", 1, "permitted"),
        ("log.jsonl", 2, "not-permitted"),
        ("log.jsonl", 3, None),
        ("log.jsonl", 4, "undetermined"),
    ]
    assert {problem["line"] for problem in rows[2]["problems"]} == {2}
    standard_input = io.TextIOWrapper(io.BytesIO(json.dumps(GOOD).encode()))
    monkeypatch.setattr("sys.stdin", standard_input)
    assert run("-")[0] == 0


def test_json_is_one_value_or_a_list(run: Any, file: Any) -> None:
    answer = json.loads(run(file(BARRED), "--format", "json")[1])
    assert answer["outcome"] == "not-permitted"
    assert answer["problems"][0]["citations"]
    answers = json.loads(run(file(BARRED), file(GOOD, "b.json"), "--format", "json")[1])
    assert [row["outcome"] for row in answers] == ["not-permitted", "permitted"]


def test_a_faulty_document_is_a_list_of_faults_in_json(run: Any, file: Any) -> None:
    path = file({"type": "use", "on": "2024-02-30"})
    code, out, _ = run(path, "--format", "json")
    value = json.loads(out)
    assert code == 1
    assert value["type"] == "faults"
    for fault in value["faults"]:
        assert set(fault) == {"pointer", "message", "found", "expected", "code"}
    assert {fault["pointer"] for fault in value["faults"]} == {
        problem["pointer"] for problem in value["problems"]
    }


def test_sarif_has_rules_results_and_places(run: Any, file: Any) -> None:
    path = file({**BARRED, "reference": 'a <b> & "c" %0A\n'}, "a b.json")
    value = json.loads(run(path, "--format", "sarif")[1])
    (run_shown,) = value["runs"]
    rules = [rule["id"] for rule in run_shown["tool"]["driver"]["rules"]]
    assert value["version"] == "2.1.0"
    assert len(rules) == len(set(rules))
    for result in run_shown["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        (location,) = result["locations"]
        place = location["physicalLocation"]
        assert place["region"]["startLine"] >= 1
        assert place["artifactLocation"]["uri"].endswith("a%20b.json")


def test_junit_is_xml_for_any_names(run: Any, file: Any) -> None:
    path = file({**BARRED, "discloser": {"name": "<&\x00\x1f]]>\ufffe", "specified_as": []}})
    text = run(path, "--format", "junit")[1].split("\n", 1)[1]
    tree = ET.fromstring(text)  # noqa: S314 - our own
    (suite,) = tree
    assert (suite.get("tests"), suite.get("failures")) == ("1", "1")
    assert "s35." in (suite[0][0].text or "")


def test_github_annotations_are_one_line_each(run: Any, file: Any) -> None:
    path = file({**BARRED, "discloser": {"name": "a%b\n::error::c", "specified_as": []}})
    out = run(path, "--format", "github")[1]
    assert out
    for line in out.splitlines():
        assert line.startswith(("::error file=", "::warning file=", "::notice file="))
        assert "\n" not in line
    assert "%25b%0A" in out


@pytest.mark.parametrize("form", FORMATS)
def test_a_clean_file_in_every_format(run: Any, file: Any, form: str) -> None:
    assert run(file(GOOD), "--format", form)[0] == 0


WAIVER = {"rule": "s35.objective-listed-for-discloser", "reason": "Under review by counsel",
          "until": "2026-01-01"}  # fmt: skip


@pytest.mark.parametrize(
    ("waiver", "day", "code"),
    [
        (WAIVER, "2025-12-31", 0),
        (WAIVER, "2026-01-01", 1),
        (WAIVER, None, 1),
        ({**WAIVER, "file": "document.json"}, "2025-06-01", 0),
        ({**WAIVER, "file": "other.json"}, "2025-06-01", 1),
        ({**WAIVER, "pointer": "/discloser"}, "2025-06-01", 0),
        ({**WAIVER, "pointer": "/recipient"}, "2025-06-01", 1),
        ({**WAIVER, "rule": "s35.elements"}, "2025-06-01", 1),
    ],
)
def test_a_waiver_has_a_reason_and_an_end(
    run: Any, file: Any, waiver: dict[str, str], day: str | None, code: int
) -> None:
    path = file(BARRED)
    file([waiver], ".pubservice-share-waivers.json")
    options = [] if day is None else ["--as-of", day]
    exit_code, out, _ = run(path, *options)
    assert exit_code == code
    assert ("Under review by counsel" in out) is (code == 0)


@pytest.mark.parametrize(
    "waivers",
    [
        {},
        [1],
        [{**WAIVER, "reason": " "}],
        [{"rule": "x", "reason": "y"}],
        [{**WAIVER, "until": "soon"}],
        [{**WAIVER, "extra": "x"}],
        [{**WAIVER, "rule": "document.fault"}],
        [{**WAIVER, "rule": "s35.objective-listed-for-disclosers"}],
        [{**WAIVER, "rule": "agreement"}],
        [{**WAIVER, "file": "folder/document.json"}],
        [{**WAIVER, "file": "./document.json"}],
        [{**WAIVER, "file": "..\\document.json"}],
        [{**WAIVER, "until": "20260101"}],
        [{**WAIVER, "pointer": "recipient"}],
        [{**WAIVER, "pointer": "/recipient/"}],
        [{**WAIVER, "pointer": "/"}],
        [{**WAIVER, "pointer": "//recipient"}],
        [{**WAIVER, "pointer": "/a~2b"}],
        [{**WAIVER, "pointer": "#/recipient"}],
    ],
)
def test_a_malformed_waiver_is_unreadable(run: Any, file: Any, waivers: Any) -> None:
    path = file(BARRED)
    file(waivers, ".pubservice-share-waivers.json")
    code, _, err = run(path, "--as-of", "2025-01-01")
    assert code == 2
    assert ".pubservice-share-waivers.json" in err


@pytest.mark.parametrize(
    ("name", "message"),
    [("gone.json", "'gone.json'"), ("Document.JSON", "did you mean 'document.json'?"),
     ("document.jsn", "did you mean 'document.json'?")],
)  # fmt: skip
def test_a_waiver_for_a_missing_file_is_reported(
    run: Any, file: Any, name: str, message: str
) -> None:
    path = file(BARRED)
    file([WAIVER, {**WAIVER, "file": name}], ".pubservice-share-waivers.json")
    for path_given in (path, path.parent):
        code, _, err = run(path_given, "--as-of", "2025-06-01")
        assert code == 0
        assert err.count("waiver 2") == 1
        assert message in err


def test_a_waiver_for_a_present_file_is_not_reported(run: Any, file: Any) -> None:
    path = file(BARRED)
    file(GOOD, "beside.json")
    file("\n".join(json.dumps(document) for document in (BARRED, GOOD)), "lines.jsonl")
    names = ("document.json", "beside.json", "lines.jsonl")
    file([{**WAIVER, "file": name} for name in names], ".pubservice-share-waivers.json")
    assert run(path, "--as-of", "2025-06-01")[2] == ""
    assert run(path.parent, "--as-of", "2025-06-01")[2] == ""


def test_every_id_that_a_problem_may_have_can_be_waived(run: Any, file: Any) -> None:
    ids = [*(rule.id for rule in every_rule()), *(check.id for check in CHECKS)]
    ids += [
        "flow.power",
        "partnership.pair",
        "partnership.not-covered",
        "partnership.provider-only",
    ]
    path = file(BARRED)
    file([{**WAIVER, "rule": id} for id in ids], ".pubservice-share-waivers.json")
    assert run(path, "--as-of", "2025-06-01")[0] == 0


def test_a_waiver_for_a_rule_that_does_not_exist_names_one_that_is_near(
    run: Any, file: Any
) -> None:
    path = file(BARRED)
    file([{**WAIVER, "rule": WAIVER["rule"] + "s"}], ".pubservice-share-waivers.json")
    err = " ".join(run(path, "--as-of", "2025-06-01")[2].split())
    assert f"did you mean '{WAIVER['rule']}'" in err or WAIVER["rule"] in err.replace(
        WAIVER["rule"] + "s", ""
    )


def test_text_that_is_not_a_day_is_a_usage_error(run: Any, file: Any) -> None:
    assert run(file(GOOD), "--as-of", "soon")[0] == 64
