"""The statements of the pages are true.  Their examples run by themselves: ``pages.py``."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import ModuleType
from typing import get_origin

import pytest
from support.cases import cases

import pubservice_share as pss
from pubservice_share import conformance, forms, strategies
from pubservice_share.law.lookups import TABLES
from pubservice_share.rules import every_rule
from pubservice_share.rules.rule import Rule
from tools import answer_picture, checks_page, coverage_page, reference_pages

ROOT = Path(__file__).parent.parent
API = ROOT / "docs" / "reference" / "api"
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
    assert page.splitlines() == list(coverage_page.lines()), "run `make task NAME=pages`"


def test_the_page_of_checks_is_that_of_the_declarations() -> None:
    page = (ROOT / "docs/reference/agreement-checks.md").read_text(encoding="utf-8")
    assert page.splitlines() == list(checks_page.lines()), "run `make task NAME=pages`"


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.id)
def test_every_rule_has_a_case_that_meets_it_and_one_that_does_not(rule: Rule) -> None:
    """Its page shows both."""
    page = "\n".join(reference_pages.rule_page(rule))
    assert "### Met" in page
    # A rule that waits for what no document settles is met or open.
    assert ("### Not met" in page) is bool(rule.not_met)


def test_every_table_of_the_law_has_words() -> None:
    assert set(reference_pages.TABLES) == set(TABLES)


def test_every_command_has_its_place_on_the_page() -> None:
    page = "\n".join(reference_pages.commands_page())
    for name in ("assess", "validate", "law changes", "register reconcile", "assess-table"):
        assert f"## {name}\n" in page
    assert "Sentinel" not in page


def test_every_public_name_has_its_place_in_the_reference() -> None:
    shown = "".join(page.read_text("utf-8") for page in API.glob("*.md"))
    rooms = (pss, pss.law, pss.directory, pss.register, pss.words, conformance, forms, strategies)
    for room in rooms:
        for name in room.__all__:
            documented = re.search(
                rf"auto(function|class|exception):: {name}$", shown, re.MULTILINE
            )
            in_page = f"`{name}`" in shown or f"`{room.__name__}`" in shown
            kind = getattr(room, name)
            # A choice of words is callable to Python, and nothing that is called.
            if callable(kind) and get_origin(kind) is None:
                assert documented, name
            else:
                assert in_page or isinstance(kind, ModuleType) or name == "__version__", name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_to_the_law_pins_a_day(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    # Lists of changes have no day.
    for address in re.findall(r"https?://www\.legislation\.gov\.uk/(?!changes)[^\s)>\"]*", text):
        assert re.search(r"/\d{4}-\d{2}-\d{2}$", address), address


def test_the_picture_is_that_of_the_answer() -> None:
    picture = (ROOT / "docs" / "answer.svg").read_text(encoding="utf-8")
    assert picture == answer_picture.picture(), "run `make task NAME=picture`"


def test_the_picture_shows_what_the_override_does() -> None:
    shown = [line.plain.strip() for line in answer_picture.lines()]
    assert shown[0] == "PERMITTED"
    assert any(re.match(r"confidence +not breached by this disclosure", line) for line in shown)
    assert any(re.match(r"data protection +still applies", line) for line in shown)
