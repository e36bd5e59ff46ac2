"""Reports in a browser: axe, the keyboard alone, a phone, paper, and no request to another site."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from support.browser_page import DRAWN, PageSession, becomes_true, violations
from support.report_pages import (
    answers,
    draft,
    draft_of_twelve_flows,
    examples,
    partnership,
    partnership_of_six,
)

import pubservice_share as pss
from pubservice_share import directory
from pubservice_share.reports.pages import (
    PageDocument,
    answer_in_html,
    bodies_in_html,
    folder_in_html,
    routes_in_html,
    search_in_html,
)

pytestmark = pytest.mark.browser

OpenPage = Callable[..., PageSession]


def kinds() -> dict[str, str]:
    """A page of each kind: one for each noun and outcome, and a folder of everything."""
    pages_by_kind: dict[str, str] = {}
    for answer in answers():
        pages_by_kind.setdefault(f"{answer.subject}-{answer.outcome}", answer_in_html(answer))
    assessments = [
        pss.assess(noun) for noun in (*examples(), draft(), partnership(), partnership())
    ]
    faults = (pss.Fault("/on", "no day", "text", "a day"),)
    rows = [
        *(
            PageDocument(name=f"{number}.json", answer=answer)
            for number, answer in enumerate(assessments)
        ),
        PageDocument(name="bad.json", faults=faults),
    ]
    pages_by_kind["folder"] = folder_in_html(rows, title="Everything", as_of=date(2025, 10, 1))
    pages_by_kind["empty"] = folder_in_html([])
    pages_by_kind["twelve-flows"] = answer_in_html(pss.assess(draft_of_twelve_flows()))
    pages_by_kind["six-bodies"] = answer_in_html(pss.assess(partnership_of_six()))
    on = date(2026, 3, 1)
    pages_by_kind["routes"] = routes_in_html(pss.routes("Leeds", "DWP", on=on))
    pages_by_kind["search"] = search_in_html(directory.search("a primary school", on=on))
    pages_by_kind["bodies"] = bodies_in_html(directory.every_match(on=on, nation="wales"), on=on)
    return pages_by_kind


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The pages as files."""
    folder = tmp_path_factory.mktemp("pages")
    paths = {}
    for name, text in kinds().items():
        paths[name] = folder / f"{name}.html"
        paths[name].write_text(text, encoding="utf-8")
    return paths


@pytest.mark.parametrize("width", [1280, 360])
def test_pages_are_accessible_load_nothing_and_fit_their_width(
    open_page: OpenPage, pages: dict[str, Path], width: int
) -> None:
    for name, path in pages.items():
        tab = open_page(path, width=width)
        # What is folded is looked at as well.
        tab.page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
        assert violations(tab.page) == [], name
        assert tab.outside == [], name
        assert tab.errors == [], name
        assert tab.page.evaluate("document.documentElement.scrollWidth") <= width, name
        tab.page.context.close()


@pytest.mark.parametrize(("name", "most"), [("six-bodies", 5_000), ("twelve-flows", 6_000)])
def test_a_page_of_many_flows_stays_short(
    open_page: OpenPage, pages: dict[str, Path], name: str, most: int
) -> None:
    page = open_page(pages[name], width=1280).page
    assert page.evaluate("document.documentElement.scrollHeight") < most


def test_a_link_of_the_contents_opens_the_document_that_it_leads_to(
    open_page: OpenPage, pages: dict[str, Path]
) -> None:
    page = open_page(pages["folder"]).page
    page.click(".card__title a >> nth=1")
    assert becomes_true(page, "() => document.querySelectorAll('.folded[open]').length === 1")


def test_the_keyboard_alone_reaches_everything_and_shows_where_it_is(
    open_page: OpenPage, pages: dict[str, Path]
) -> None:
    page = open_page(pages["partnership-not-permitted"]).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    page.keyboard.press("Enter")
    steps = page.evaluate(
        """() => [...document.querySelectorAll("main a, main summary, .scroll")].filter(
            held => held.tagName === "SUMMARY" || !held.closest("details")).length"""
    )
    seen, moved = set(), False
    # A key is pressed once what the last one did is drawn.
    for place in range(steps):
        page.evaluate(DRAWN)
        page.keyboard.press("Tab")
        focus = page.evaluate(
            """() => {
                const held = document.activeElement;
                held.dataset.seen = held.dataset.seen || String(Math.random());
                const style = getComputedStyle(held);
                const shown = style.outlineStyle !== "none" || style.boxShadow !== "none";
                return [held.dataset.seen, shown, held.className, held.closest("main") !== null,
                        held.textContent.trim().slice(0, 60)];
            }"""
        )
        assert focus[3], f"step {place} of {steps} left the main part: {focus}"
        assert focus[1], f"step {place} shows no focus: {focus}"
        assert focus[0] not in seen, f"step {place} came back: {focus}"
        seen.add(focus[0])
        if focus[2] == "scroll" and not moved:
            page.set_viewport_size({"width": 360, "height": 800})
            page.evaluate(DRAWN)
            page.keyboard.press("ArrowRight")
            assert becomes_true(page, "() => document.activeElement.scrollLeft > 0"), focus
            page.set_viewport_size({"width": 1280, "height": 900})
            moved = True
        if focus[2].endswith("summary"):
            page.keyboard.press("Enter")
            assert page.evaluate("document.activeElement.parentElement.open") is True, focus
            page.keyboard.press("Enter")
            assert page.evaluate("document.activeElement.parentElement.open") is False, focus
    assert moved
    assert len(seen) == steps


def test_a_page_can_be_read_at_twice_the_size_and_with_more_space(
    open_page: OpenPage, pages: dict[str, Path]
) -> None:
    for name in ("disclosure-not-permitted", "agreement-permitted", "folder"):
        page = open_page(pages[name], width=640).page
        page.add_style_tag(
            content="html { font-size: 200% } * { line-height: 1.5 !important; "
            "letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
        )
        assert page.evaluate("document.documentElement.scrollWidth") <= 640, name


def test_on_paper_only_the_steps_of_flows_are_open(
    open_page: OpenPage, pages: dict[str, Path]
) -> None:
    page = open_page(pages["agreement-permitted"]).page
    page.emulate_media(media="print")
    for is_open, place in ((True, "details:not(.aside)"), (False, "details.aside")):
        # The browser lays the page out for paper in its own time.
        assert becomes_true(
            page,
            """([wanted, place]) => document.querySelector(`${place} .step`).checkVisibility(
                {contentVisibilityAuto: true}) === wanted""",
            [is_open, place],
        ), place
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_on_paper_the_matrix_keeps_its_columns(open_page: OpenPage, pages: dict[str, Path]) -> None:
    # The width of A4 less its margins.
    page = open_page(pages["partnership-not-permitted"], width=680).page
    page.emulate_media(media="print")
    widths = page.evaluate(
        "[...document.querySelectorAll('.matrix thead th')].map(held => held.offsetWidth)"
    )
    assert min(widths) > 40
    assert page.evaluate("document.documentElement.scrollWidth") <= 680
