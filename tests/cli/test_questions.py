"""``questions`` and ``words`` on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from support.cases import cases

from pubservice_share.cli import main as running  # noqa: F401 - its commands join the group
from pubservice_share.cli.shared import command

PERMITTED = next(case["document"] for case in cases() if case["expect"]["outcome"] == "permitted")


def run(*arguments: str, text: str | None = None) -> Any:
    return CliRunner().invoke(command, list(arguments), input=text, standalone_mode=False)


def written(tmp_path: Path, **changes: Any) -> str:
    path = tmp_path / "document.json"
    path.write_text(json.dumps({**PERMITTED, **changes}), encoding="utf-8")
    return str(path)


def test_questions_come_with_help_choices_and_provisions(tmp_path: Path) -> None:
    result = run("questions", written(tmp_path, pursues=None, complies_with_data_protection=None))
    assert result.return_value == 3
    assert "1. " in result.output
    assert "2. " in result.output
    assert "- identify: " in result.output
    assert "s.40(8)(a)" in result.output
    assert "complies_with_data_protection" in result.output


def test_many_choices_are_counted_and_not_listed(tmp_path: Path) -> None:
    result = run("questions", written(tmp_path, recipient={"name": "B"}))
    assert "One or more of " in result.output


def test_a_settled_document_has_no_question(tmp_path: Path) -> None:
    result = run("questions", written(tmp_path))
    assert result.return_value == 0
    assert "There are no questions: the answer is settled (permitted)" in result.output


def test_a_document_that_turns_on_a_reading_names_it(tmp_path: Path) -> None:
    case = next(
        row for row in cases()
        if row["expect"].get("readings") and row["expect"].get("missing") == []
        and not row.get("adopt")
    )  # fmt: skip
    result = run("questions", "-", text=json.dumps(case["document"]))
    assert result.return_value == 3
    assert "it depends on how the law is read" in result.output
    (reading, *_) = case["expect"]["readings"]
    assert reading in result.output
    settled = run("questions", "-", "--adopt", reading, text=json.dumps(case["document"]))
    assert settled.return_value in (0, 1, 3)


def test_questions_as_json(tmp_path: Path) -> None:
    path = written(tmp_path, complies_with_data_protection=None)
    (question,) = json.loads(run("questions", path, "--format", "json").output)
    assert question["path"] == "complies_with_data_protection"
    assert question["choices"] == [{"value": True, "text": "Yes"}, {"value": False, "text": "No"}]


def test_a_document_that_does_not_load_answers_with_its_faults(tmp_path: Path) -> None:
    path = written(tmp_path, power="s48")
    assert run("questions", path).return_value == 2
    reply = json.loads(run("questions", path, "--format", "json").output)
    assert reply["type"] == "faults"


def test_a_catalogue_is_started_filled_in_checked_and_used(tmp_path: Path) -> None:
    path = tmp_path / "cy.json"
    assert run("words", "template", "cy", "-o", str(path)).return_value is None
    catalogue = json.loads(path.read_text("utf-8"))
    catalogue["texts"]["question.complies_with_data_protection"]["text"] = (
        "Ydy hyn yn cydymffurfio?"
    )
    path.write_text(json.dumps(catalogue), encoding="utf-8")
    checked = run("words", "check", str(path))
    assert checked.return_value == 0
    assert f"cy: 1 of {len(catalogue['texts'])} texts are translated" in checked.output
    document = written(tmp_path, complies_with_data_protection=None)
    assert "Ydy hyn" in run("questions", document, "--catalogue", str(path)).output
    catalogue["texts"]["answer.yes"] = {"en": "Aye", "text": "Ydy"}
    path.write_text(json.dumps(catalogue), encoding="utf-8")
    stale = run("words", "check", str(path))
    assert stale.return_value == 1
    assert "out of date: answer.yes" in stale.output


def test_a_template_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "cy.json"
    path.write_text("work", encoding="utf-8")
    result = run("words", "template", "cy", "-o", str(path))
    assert "already exists" in str(result.exception)
    assert path.read_text("utf-8") == "work"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--catalogue", "nowhere.json"], "nowhere.json: No such file"),
        (["--adopt", "s42-stand"], "did you mean 's42-stands'"),
        (["--adopt", "s42-stands=maybe"], "ID=true or ID=false"),
    ],
)
def test_usage_errors_of_questions(arguments: list[str], message: str, tmp_path: Path) -> None:
    result = run("questions", written(tmp_path), *arguments)
    assert message in str(result.exception)


def test_a_catalogue_that_does_not_load(tmp_path: Path) -> None:
    path = tmp_path / "cy.json"
    path.write_text("{}", encoding="utf-8")
    assert run("words", "check", str(path)).return_value == 2
    result = run("questions", written(tmp_path), "--catalogue", str(path))
    assert "the catalogue has no language" in str(result.exception)
    assert "No such file" in str(run("words", "check", str(tmp_path / "no.json")).exception)
