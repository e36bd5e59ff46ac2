"""``assess --format html`` and ``report``."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from support.report_pages import ROOT, Page

import pubservice_share as pss
from pubservice_share.reports.pages import page_templates

EXAMPLES = ROOT / "examples"
POLICE = EXAMPLES / "troubled-families.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Agreements, a disclosure, cases, and files that are no documents."""
    sharing = tmp_path / "sharing"
    sharing.mkdir()
    for path in (POLICE, *EXAMPLES.glob("agreement-*.json")):
        shutil.copy(path, sharing)
    shutil.copy(next((ROOT / "cases").glob("*.json")), sharing / "some.cases.json")
    (sharing / "broken.json").write_text("{", encoding="utf-8")
    (sharing / "faulty.json").write_text(json.dumps({"type": "use"}), encoding="utf-8")
    line = json.dumps(json.loads(POLICE.read_text(encoding="utf-8")))
    (sharing / "log.jsonl").write_text(f"{line}\n\n{{}}\n", encoding="utf-8")
    (sharing / "two.json").write_text(f"[{line}, {line}]", encoding="utf-8")
    return sharing


def test_assess_prints_a_page_with_the_usual_exit_code(run: Any) -> None:
    code, out, _ = run("assess", POLICE, "--format", "html")
    assert code == 0
    assert Page(out).headings[0] == (1, "West Yorkshire Police to Leeds City Council")


def test_many_files_are_one_page_and_the_worst_exit_code(run: Any, folder: Path) -> None:
    code, out, _ = run("assess", POLICE, folder / "broken.json", "--format", "html")
    assert code == 2
    page = Page(out)
    assert page.headings[0] == (1, "2 documents")
    assert "broken.json" in page.text
    code, out, _ = run("assess", *sorted(EXAMPLES.glob("register-2019-entry-4/*")),
                       "--format", "html")  # fmt: skip
    assert code == 3
    assert "--adopt s42-stands" in Page(out).text


def test_a_single_faulty_file_is_a_page_of_faults(run: Any, folder: Path) -> None:
    code, out, _ = run("assess", folder / "faulty.json", "--format", "html")
    assert code == 2
    assert "faults" in Page(out).text


def test_report_shows_every_document_and_never_stops(run: Any, folder: Path) -> None:
    target = folder.parent / "report.html"
    code, out, err = run("report", folder, "-o", target, "--as-of", "2025-10-01")
    assert (code, out) == (0, "")
    assert "report.html" in err
    page = Page(target.read_text(encoding="utf-8"))
    assert page.headings[0] == (1, "sharing")
    for text in ("Leeds families: multiple disadvantages", "broken.json", "faulty.json",
                 "log.jsonl, line 1", "log.jsonl, line 3", "two.json [1]",
                 "agreement-fuel-poverty.json", "some.cases.json", "Review overdue since",
                 "What is due"):  # fmt: skip
        assert text in page.text, text
    assert not list(folder.parent.glob(".report*"))


def test_report_prints_without_an_output_and_takes_a_title(run: Any, folder: Path) -> None:
    code, out, _ = run("report", folder, "--title", "<b>Ours</b>")
    assert code == 0
    page = Page(out)
    assert page.headings[0] == (1, "<b>Ours</b>")
    assert "No day was given" in page.text


def test_a_partnership_of_the_folder_reads_the_agreements_beside_it(run: Any, folder: Path) -> None:
    partnership = {"type": "partnership", "on": "2025-01-01", "territory": ["england"],
            "parties": [{"name": "x"}, {"name": "y"}],
            "agreements": ["agreement-fuel-poverty.json"]}  # fmt: skip
    (folder / "partners.json").write_text(json.dumps(partnership), encoding="utf-8")
    partnership["agreements"] = ["../elsewhere.json"]
    (folder / "climbing.json").write_text(json.dumps(partnership), encoding="utf-8")
    _, out, _ = run("report", folder)
    assert "Partnership of x and y" in Page(out).text
    assert "leads outside the folder" in Page(out).text


@pytest.mark.parametrize(
    "more", [["--as-of", "yesterday"], ["--as-of", "2016-01-01"], ["--adopt", "no-such"]]
)
def test_usage_errors_exit_64(run: Any, folder: Path, more: list[str]) -> None:
    code, out, err = run("report", folder, *more)
    assert (code, out) == (64, "")
    assert "Error" in err


def test_a_path_without_a_file_is_a_usage_error(run: Any, folder: Path) -> None:
    assert run("report", folder / "none")[0] == 64


def test_without_the_extra_a_line_names_what_to_install(
    run: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page_templates._templates.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    for arguments in (["report", folder], ["assess", POLICE, "--format", "html"]):
        code, out, err = run(*arguments)
        assert (code, out) == (64, "")
        assert "pip install 'pubservice-share[report]'" in err
    page_templates._templates.cache_clear()


def test_partnerships_routes_and_questions_have_pages(run: Any) -> None:
    pair = ["--party", "Leeds", "--party", "DWP", "--objective", "fuel-poverty"]
    on = ["--on", "2025-01-01"]
    for arguments, heading, text in (
        (["partnership", *pair, *on], "Partnership of ", "Who may disclose to whom"),
        (["routes", "--from", "Leeds", "--to", "DWP", *on], "Leeds City Council to ",
         "puts no duty to share on anybody"),
        (["routes", "--from", "A charity=", "--to", "DWP", *on], "A charity to ", "No route"),
        (["bodies", "Leeds", *on], "Leeds", "A district council in England"),
        (["bodies", "Leads", *on], "Leads", "Nothing has this name"),
        (["bodies", "--nation", "wales", *on], "", "Cardiff Council"),
        (["questions", EXAMPLES / "first-question.json"], "West Yorkshire Police to ",
         "One question decides it"),
    ):  # fmt: skip
        plain = run(*arguments)
        code, out, _ = run(*arguments, "--format", "html")
        assert code == plain.code
        page = Page(out)
        assert page.headings[0][1].startswith(heading)
        assert text in page.text
    code, out, _ = run("questions", EXAMPLES / "no-such.json", "--format", "html")
    assert code == 2
    assert "Cannot be read" in Page(out).text


def test_an_answer_has_the_text_and_the_page_of_the_command(run: Any) -> None:
    answer = pss.assess(pss.loads(POLICE.read_bytes()))
    assert answer.text() == run("assess", POLICE).out.rstrip("\n")
    assert answer.html().rstrip() == run("assess", POLICE, "--format", "html").out.rstrip()
    assert max(map(len, answer.text(width=50).splitlines())) <= 50
