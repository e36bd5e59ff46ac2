"""What the pages say is so.  Their examples run by themselves: ``pages.py``."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tools_of import tool

import pubservice_share as pss
from cases import cases

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("*/README.md")])


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
