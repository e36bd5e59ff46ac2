"""Lists of documents: every command that reads documents reads what ``register import`` prints."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.cases import cases
from support.report_pages import Page

import pubservice_share as pss
from pubservice_share.documents.lists import documents_in, is_list, place_in_list
from pubservice_share.limits import MAX_DOCUMENTS

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
REGISTER = ROOT / "tests/register/govuk-registers-2019.json"
DISCLOSURE = json.loads((EXAMPLES / "troubled-families.json").read_text("utf-8"))
AGREEMENT = json.loads((EXAMPLES / "agreement-fuel-poverty.json").read_text("utf-8"))
BARRED = next(
    case["document"] for case in cases() if case["name"] == "police-not-specified-for-fuel-poverty"
)
#: A document with a fault inside a list of its own.
FAULTY = {**AGREEMENT, "parties": [{"name": 5}]}
PARTNERSHIP = {
    "type": "partnership", "on": "2025-01-01", "territory": ["england"],
    "parties": [{"name": "A"}, {"name": "B"}],
}  # fmt: skip


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], None]:
    """Gives a value to standard input."""

    def typed(value: Any) -> None:
        text = value if isinstance(value, str) else json.dumps(value)
        stream = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", stream)

    return typed


@pytest.fixture
def file(tmp_path: Path) -> Callable[[Any], Path]:
    def file(value: Any) -> Path:
        path = tmp_path / "list.json"
        path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
        return path

    return file


@pytest.mark.parametrize(
    "command",
    ["assess -", "validate -", "report -", "questions -", "register export -",
     "agreement status - --as-of 2019-01-01",
     "agreement impact - --from 2019-01-01 --to 2024-05-01", f"register reconcile - {REGISTER}"],
)  # fmt: skip
def test_what_register_import_prints_is_read_by_the_next_command(
    command: str, run: Any, typed: Any
) -> None:
    code, printed, _ = run("register", "import", REGISTER)
    assert code == 0
    typed(printed)
    code, out, err = run(*command.split())
    assert code in (0, 1, 3)
    assert "fault" not in err
    if command == "report -":
        assert all(f"standard input [{number}]" in out for number in range(36))
    if command == "register reconcile":
        assert out.startswith("NO DIFFERENCES")


def test_commands_chain_in_a_shell(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    program = f"{sys.executable} -m pubservice_share"
    script = f"{program} register import {REGISTER} | {program} report - -o page.html"
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, b"")
    assert "standard input [35]" in (tmp_path / "page.html").read_text("utf-8")


def test_assess_answers_each_in_order(run: Any, typed: Any, file: Any) -> None:
    answers = json.loads(run("assess", file([DISCLOSURE, BARRED]), "--format", "json").out)
    assert [row["outcome"] for row in answers] == ["permitted", "not-permitted"]
    one = json.loads(run("assess", file([DISCLOSURE]), "--format", "json").out)
    assert [row["outcome"] for row in one] == ["permitted"]
    alone = json.loads(run("assess", file(DISCLOSURE), "--format", "json").out)
    assert alone == one[0]
    typed([DISCLOSURE, AGREEMENT, PARTNERSHIP])
    code, out, err = run("assess", "-", "--format", "jsonl")
    assert (code, err) == (3, "")
    assert [json.loads(line)["subject"] for line in out.splitlines()] == [
        "disclosure", "agreement", "partnership",
    ]  # fmt: skip
    path = file([DISCLOSURE, BARRED])
    code, out, _ = run("assess", path)
    assert code == 1
    assert [line for line in out.splitlines() if line.startswith(str(path))] == [
        f"{path} [0]", f"{path} [1]",
    ]  # fmt: skip
    code, out, _ = run("assess", path, "--format", "html")
    assert f"{path} [1]" in Page(out).text


def test_one_bad_document_does_not_stop_the_others(run: Any, file: Any) -> None:
    path = file([DISCLOSURE, BARRED, DISCLOSURE, FAULTY, AGREEMENT])
    code, out, err = run("assess", path)
    assert code == 2
    assert out.count(str(path)) == 4
    assert "[3]/parties/0" in err
    code, out, _ = run("assess", path, "--format", "json")
    answers = json.loads(out)
    assert [row.get("outcome", row["type"]) for row in answers] == [
        "permitted", "not-permitted", "permitted", "faults", "permitted",
    ]  # fmt: skip
    # Pointers begin at the document, as they do for a document of its own.
    assert {fault["pointer"] for fault in answers[3]["faults"]} == {
        fault["pointer"] for fault in faults_of(FAULTY)
    }
    code, out, _ = run("validate", path)
    assert code == 1
    assert "document.fault at [3]/parties/0" in out
    checked = json.loads(run("validate", path, "--format", "json").out)
    assert [row["index"] for row in checked] == [0, 1, 2, 3, 4]
    sarif = json.loads(run("validate", path, "--format", "sarif").out)
    places = {
        place["fullyQualifiedName"]
        for result in sarif["runs"][0]["results"]
        for location in result["locations"]
        for place in location["logicalLocations"]
    }
    assert any(place.startswith("/3/parties/0") for place in places)


def faults_of(document: Any) -> list[dict[str, Any]]:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(document)
    faults: list[dict[str, Any]] = caught.value.to_dict()["faults"]
    return faults


def test_the_line_of_a_problem_is_that_of_the_file(run: Any, file: Any) -> None:
    path = file(f"[\n{json.dumps(DISCLOSURE)},\n{json.dumps(FAULTY)}\n]")
    assert f"{path}:3:" in run("validate", path).out


@pytest.mark.parametrize("command", [["assess"], ["validate"], ["questions"]])
@pytest.mark.parametrize(
    ("value", "message", "code"),
    [
        ([], "the list is empty", 2),
        ([DISCLOSURE, [DISCLOSURE]], "a list inside the list", None),
        ([DISCLOSURE, 5], "found a number", None),
        ([None], "found null", None),
        ("[", "the text is not JSON", 2),
        (f"[{json.dumps(DISCLOSURE)}] x", "the text is not JSON", 2),
        ('[{"type": "use", "type": "use"}]', "appears twice", None),
        ("[" * 500 + "]" * 500, "a list inside the list", None),
    ],
)
def test_bad_lists_are_refused_at_their_place(
    run: Any, file: Any, command: list[str], value: Any, message: str, code: int | None
) -> None:
    result = run(*command, file(value))
    expected = code or (1 if command == ["validate"] else 2)
    assert result.code == expected
    assert message in " ".join((result.out + result.err).split())


def test_a_longer_list_than_is_read_is_refused(run: Any, file: Any) -> None:
    assert "split it" in run("assess", file([{}] * (MAX_DOCUMENTS + 1))).err
    assert run("report", file([{}] * (MAX_DOCUMENTS + 1))).code == 0


@pytest.mark.parametrize(
    "command",
    [["agreement", "status", "--as-of", "2025-01-01"], ["agreement", "calendar"],
     ["agreement", "impact", "--from", "2024-01-01", "--to", "2025-01-01"],
     ["register", "export"],
     ["partnership", "--party", "Leeds", "--party", "DWP", "--objective", "fuel-poverty",
      "--on", "2025-01-01", "--agreements"]],
    ids=" ".join,
)  # fmt: skip
def test_commands_about_agreements_read_lists_of_them(
    run: Any, typed: Any, file: Any, command: list[str]
) -> None:
    typed([AGREEMENT, {**AGREEMENT, "id": "another", "title": "Another"}])
    assert run(*command, "-").code in (0, 3)
    for value, place in (
        ([AGREEMENT, DISCLOSURE], "[1]/type"),
        ([AGREEMENT, FAULTY], "[1]/parties/0"),
        ([AGREEMENT, [AGREEMENT]], "[1]"),
        ([], "the list is empty"),
        (DISCLOSURE, "an agreement is needed"),
    ):
        code, out, err = run(*command, file(value))
        assert (code, out) == (2, ""), value
        assert place in err


def test_a_document_of_another_type_beside_agreements_is_skipped_and_named(
    run: Any, tmp_path: Path
) -> None:
    """As in ``agreement status examples/*.json``."""
    for name, value in (("a", AGREEMENT), ("b", DISCLOSURE)):
        (tmp_path / f"{name}.json").write_text(json.dumps(value), "utf-8")
    paths = sorted(tmp_path.glob("*.json"))
    code, out, err = run("agreement", "status", *paths, "--as-of", "2025-01-01")
    assert code == 0
    assert AGREEMENT["title"] in out
    assert f"{paths[1]}: this document is of type 'disclosure'" in err
    assert "skipped" in err


def test_standard_input_is_read_once(run: Any, typed: Any) -> None:
    for command in (["assess"], ["validate"], ["register", "export"]):
        typed([AGREEMENT])
        code, out, err = run(*command, "-", "-")
        assert (code, out) == (64, "")
        assert "give - once" in err


def test_report_reads_a_file_and_standard_input(
    run: Any, typed: Any, file: Any, tmp_path: Path
) -> None:
    typed([AGREEMENT, FAULTY, 5])
    code, out, _ = run("report", "-")
    page = Page(out)
    assert code == 0
    assert page.headings[0] == (1, "Documents")
    for text in ("standard input [0]", "standard input [1]", "standard input [2]"):
        assert text in page.text
    code, out, _ = run("report", file(AGREEMENT))
    assert "list.json" in Page(out).text
    code, _, err = run("report", tmp_path / "list.json", "-o", tmp_path / "list.json", "--force")
    assert code == 64
    assert "choose another" in err


def test_a_list_is_known_by_its_first_letter() -> None:
    assert is_list(b"\xef\xbb\xbf \r\n\t[1]")
    assert not is_list(b'{"a": []}')
    assert not is_list(b"")
    [(number, document)] = documents_in(json.dumps(DISCLOSURE).encode(), None)
    assert number is None
    assert document == pss.from_dict(DISCLOSURE)
    assert place_in_list(3, "/parties/0") == "[3]/parties/0"
    assert place_in_list(None, "/parties/0") == "/parties/0"
