"""What the pages show is so."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tools_of import tool

import pubservice_share as pss
from cases import cases

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("*/README.md")])


def blocks(page: Path, language: str) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


def test_the_python_of_the_readme_runs_and_answers_as_it_says() -> None:
    names: dict[str, object] = {}
    for code in blocks(ROOT / "README.md", "python"):
        exec(code, names)  # noqa: S102 - our own page
    answer = names["answer"]
    assert isinstance(answer, pss.Assessment)
    assert answer.outcome is pss.Outcome.UNDETERMINED
    assert answer.missing == ("complies_with_data_protection",)


def told(code: str) -> Iterator[tuple[str, str | None]]:
    """Each statement, and the value that a comment at its end gives for it."""
    lines = code.splitlines()
    for statement in ast.parse(code).body:
        text = "\n".join(lines[statement.lineno - 1 : statement.end_lineno])
        _, _, value = text.partition("  # ")
        yield text, value if isinstance(statement, ast.Expr) and value else None


@pytest.mark.parametrize("name", ["how-to/ask-people", "reference/tables"])
def test_a_page_runs_and_says_what_comes_out(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cy.json").write_text(json.dumps(pss.words.template("cy")), encoding="utf-8")
    names: dict[str, object] = {}
    checked = 0
    for code in blocks(ROOT / "docs" / f"{name}.md", "python"):
        for text, value in told(code):
            if value is None:
                exec(text, names)  # noqa: S102 - our own page
            else:
                assert repr(eval(text, names)) == value  # noqa: S307 - our own page
                checked += 1
    assert checked, "the page says of no expression what it gives"


def test_the_overlay_of_the_law_page_loads(tmp_path: Path) -> None:
    (text,) = blocks(ROOT / "docs" / "how-to" / "update-the-law.md", "json")
    path = tmp_path / "draft.json"
    path.write_text(text, encoding="utf-8")
    edition = pss.law.load(path)
    persons = pss.law.as_at("2027-01-01", edition=edition).specified_persons("fuel-poverty")
    assert "sch4/22" in {row.ref for row in persons}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), target


def test_the_readings_page_has_every_reading() -> None:
    text = (ROOT / "docs" / "explanation" / "readings.md").read_text(encoding="utf-8")
    for reading in pss.law.built_in().readings.values():
        assert f"## {reading.id}\n\n{reading.question}" in text
        assert reading.adopted in text
        assert reading.other in text


def test_the_changelog_counts_the_cases() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"{len(cases())} language-neutral cases" in text


def test_the_disclosure_page_has_every_field() -> None:
    text = (ROOT / "docs" / "reference" / "disclosure.md").read_text(encoding="utf-8")
    document = json.dumps(pss.schema("disclosure"))
    for name in json.loads(document)["properties"]:
        assert f"`{name}`" in text or f"`{name}." in text or name == "information", name


def test_the_coverage_page_is_that_of_the_rules() -> None:
    page = (ROOT / "docs" / "reference" / "coverage.md").read_text(encoding="utf-8")
    assert page.splitlines() == list(tool("write_coverage").lines()), "run `make coverage`"


def test_the_page_of_checks_is_that_of_the_declarations() -> None:
    page = (ROOT / "docs/reference/agreement-checks.md").read_text(encoding="utf-8")
    assert page.splitlines() == list(tool("write_checks").lines()), "run `make coverage`"
