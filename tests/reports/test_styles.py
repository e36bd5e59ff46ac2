"""The style sheet of pages is the part of govuk-frontend that they use."""

from __future__ import annotations

import re

import pytest
from support.report_pages import ROOT

from pubservice_share.reports import pages
from pubservice_share.reports.pages import page_templates
from tools import style_sheet

ASSETS = ROOT / "src" / "pubservice_share" / "reports" / "pages" / "assets"


def test_the_style_sheets_load_nothing_and_name_their_owner() -> None:
    css = (ASSETS / "govuk.css").read_text(encoding="utf-8")
    assert "MIT licence" in css
    assert "Copyright" in css
    for path in ASSETS.glob("*.css"):
        plain = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert not re.search(r"url\(|@import|@font-face|gds|crown|crest", plain.lower())
        assert "<" not in plain
        assert plain.count("{") == plain.count("}")
    assert "govuk-frontend" in (ROOT / "NOTICE").read_text(encoding="utf-8")


#: Names of the package's own components for which it has no rule.
PLAIN = {"govuk-table__head", "govuk-table__body", "govuk-table__row"}


def test_every_class_of_the_package_that_a_page_names_has_a_rule() -> None:
    styles = (ASSETS / "govuk.css").read_text(encoding="utf-8")
    names = set(re.findall(r"\.([a-zA-Z][\w-]*)", styles))
    tags = {
        colour
        for colours in (page_templates.OUTCOMES, page_templates.RESULTS, page_templates.EFFECTS)
        for _, colour in colours.values()
        if colour  # a tag with no colour of its own is blue
    }
    assert tags | {"govuk-tag"} <= names
    for path in (ASSETS.parent / "templates").glob("*.html"):
        for value in re.findall(r'class="([^"{]*)"', path.read_text(encoding="utf-8")):
            classes = {name for name in value.split() if name.startswith("govuk-")}
            assert classes - PLAIN <= names, path.name


def test_the_public_names_have_docstrings() -> None:
    assert all(getattr(pages, name).__doc__ for name in pages.__all__)


@pytest.mark.node
def test_the_style_sheet_is_as_its_tool_writes_it() -> None:
    assert style_sheet.text() == (ASSETS / "govuk.css").read_text(encoding="utf-8")
