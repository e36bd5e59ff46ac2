"""The field for a body: names as people write them, classes of body, and names that nobody has."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.browser_page import PageSession, violations

from pubservice_share.directory import AmbiguousNameError, looks_listed, search, statement_of

pytestmark = pytest.mark.browser

DAY = "2024-05-01"
NAMES = (
    "Lancashire Police", "a primary school", "housing association", "the hospital trust",
    "Ealing Council", "DVLA", "Cyngor Gwynedd", "Driver and Vehicle Licensing Agency (DVLA)",
    "Rutland", "Kent County Council Trading Standards", "Justice, Ministry of", "NHS trust",
    "charity", "a charity", "the job centre",
)  # fmt: skip


@pytest.fixture
def tab(open_page: Callable[..., PageSession], explorer: Path) -> PageSession:
    session = open_page(explorer)
    session.page.fill("#day", DAY)
    return session


def options(page: Any, party: str) -> list[str]:
    """What the list of a field offers."""
    return [row.inner_text() for row in page.locator(f"#{party}-list [role=option]").all()]


def beside(page: Any, party: str) -> str:
    """What is shown beside a field."""
    text: str = page.inner_text(f"#{party}-told")
    return text


def body_in_link(page: Any, party: str) -> Any:
    """A body of the document, as the link to the answer has it."""
    if not page.locator("input[name=route]:checked").count():
        closed = page.locator("#closed:not([open]) summary")
        if closed.count() and closed.is_visible():
            closed.click()
        page.check("input[name=route] >> nth=0")
    letters = page.input_value("#address").split("#d=")[1]
    text = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    return json.loads(text)["document"][party]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_with_one_meaning_is_taken_by_enter_as_in_python(
    tab: PageSession, name: str
) -> None:
    page = tab.page
    page.fill("#recipient", "Home Office")
    page.keyboard.press("Enter")
    page.fill("#discloser", name)
    page.keyboard.press("Enter")
    statement = statement_of(name, on=DAY, territory=["england"])
    assert statement is not None
    assert page.input_value("#discloser") == statement.body.name
    shown = beside(page, "discloser")
    assert statement.summary in shown
    assert all(note in shown for note in statement.notes)
    body = body_in_link(page, "discloser")
    assert body["name"] == statement.body.name
    assert body["specified_as"] == list(statement.body.specified_as or ())
    assert body["name"] in page.inner_text("#headline")
    theirs = page.evaluate("([name, day]) => explorer.search(name, day)", [name, DAY])
    assert theirs == json.loads(json.dumps(search(name, on=DAY).to_dict()))
    assert tab.errors == []


def test_the_body_that_was_named_stays_in_the_answer(tab: PageSession) -> None:
    page = tab.page
    page.fill("#recipient", "Leeds City Council")
    page.keyboard.press("Enter")
    page.fill("#discloser", "DVLA")
    page.keyboard.press("Enter")
    assert page.input_value("#discloser") == "Department for Transport (as DVLA)"
    page.check("input[name=route] >> nth=0")
    assert "Department for Transport (as DVLA)" in page.inner_text("#headline")
    # A link brings the name and what was looked up back.
    before = beside(page, "discloser")
    address = page.input_value("#address")
    page.goto("about:blank")
    page.goto(address)
    assert "Department for Transport (as DVLA)" in page.inner_text("#headline")
    assert beside(page, "discloser") == before


def test_a_class_is_offered_in_the_nation_of_the_law(tab: PageSession) -> None:
    page = tab.page
    page.fill("#discloser", "NHS trust")
    assert options(page, "discloser")[0].startswith("an NHS trust in England")
    assert "not listed in any Schedule" in options(page, "discloser")[0]
    page.fill("#discloser", "NHS tr")
    assert any(row.startswith("an NHS trust") for row in options(page, "discloser"))
    page.keyboard.press("Escape")
    page.check("#place-wales")
    page.fill("#discloser", "NHS trust")
    first, second, *_ = options(page, "discloser")
    assert first.startswith("an NHS trust in England")
    assert second.startswith("an NHS trust in Wales")
    # Of two, Enter chooses none unseen: it marks the first.
    page.keyboard.press("Enter")
    assert page.get_attribute("#discloser", "aria-activedescendant") == "discloser-option-0"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert "sch4/37" in beside(page, "discloser")
    assert "in Wales" in beside(page, "discloser")


def test_a_class_follows_the_territory_and_the_day(tab: PageSession) -> None:
    page = tab.page
    page.fill("#discloser", "a primary school")
    page.keyboard.press("Enter")
    assert "(sch4/23)" in beside(page, "discloser")
    page.check("#place-wales")
    with pytest.raises(AmbiguousNameError) as error:
        statement_of("a primary school", on=DAY, territory=["england", "wales"])
    assert str(error.value) in beside(page, "discloser")
    page.click("#discloser-option-offered-1")
    assert "was taken as a school in Wales" in beside(page, "discloser")
    assert page.evaluate("document.activeElement.id") == "discloser"
    page.uncheck("#place-england")
    page.fill("#discloser", "a primary school")
    page.keyboard.press("Enter")
    early, late = (
        statement_of("a primary school", on=day, territory=["wales"]) for day in ("2018-04-27", DAY)
    )
    assert early is not None
    assert late is not None
    assert early.body.specified_as != late.body.specified_as
    assert late.summary in beside(page, "discloser")
    page.fill("#day", "2018-04-27")
    page.keyboard.press("Tab")
    assert early.summary in beside(page, "discloser")


def test_a_name_of_several_bodies_is_asked_about(tab: PageSession) -> None:
    page = tab.page
    page.fill("#discloser", "Durham")
    page.keyboard.press("Tab")
    with pytest.raises(AmbiguousNameError) as error:
        statement_of("Durham", on=DAY, territory=["england"])
    assert str(error.value) in beside(page, "discloser")
    page.get_by_role("button", name="Durham Constabulary").click()
    assert page.input_value("#discloser") == "Durham Constabulary"
    assert "sch4/22" in beside(page, "discloser")


def test_a_name_that_nobody_has_says_what_to_do(tab: PageSession) -> None:
    page = tab.page
    page.fill("#discloser", "Lancashire Polise")
    spelt_like = [row for row in options(page, "discloser") if "spelt like" in row]
    near = search("Lancashire Polise", on=DAY).near
    assert len(spelt_like) == len(near) == 3
    page.keyboard.press("Tab")
    shown = beside(page, "discloser")
    assert "is not in the directory. State its entries, or that it is not listed" in shown
    assert all(name in shown for name in near)
    page.click("#discloser-none")
    assert "It is not listed in the Schedules." in beside(page, "discloser")
    page.fill("#discloser", "Lancashire Polise")
    page.locator("#discloser-list").get_by_text("Lancashire Constabulary").click()
    assert "sch4/22" in beside(page, "discloser")


@pytest.mark.parametrize("name", ["Leeds City Council", "St Mary's School", "Durham"])
def test_no_entry_for_a_name_that_looks_listed_is_warned_about(tab: PageSession, name: str) -> None:
    page = tab.page
    page.fill("#discloser", name)
    page.get_by_role("option", name=f"\u201c{name}\u201d is not listed in any Schedule").click()
    warning = looks_listed(name, on=DAY)
    assert warning is not None
    assert warning in beside(page, "discloser")
    # What the directory has can be chosen instead.
    page.click("#discloser-option-offered-0")
    assert warning not in beside(page, "discloser")
    assert "sch4/" in beside(page, "discloser")


@pytest.mark.parametrize("part", ["housing assoc", "charit", "nhs tr", "primary sch"])
def test_part_of_the_name_of_a_class_lists_the_class(tab: PageSession, part: str) -> None:
    page = tab.page
    page.fill("#discloser", part)
    rows = options(page, "discloser")
    assert any("class of body" in row for row in rows)
    # A person can always keep their own words.
    assert sum(part in row for row in rows) >= 2


def test_a_body_that_had_ended_says_so(tab: PageSession) -> None:
    page = tab.page
    page.fill("#discloser", "Somerset West and Taunton Council")
    page.keyboard.press("Tab")
    with pytest.raises(AmbiguousNameError, match="did not exist") as error:
        statement_of("Somerset West and Taunton Council", on=DAY)
    assert str(error.value) in beside(page, "discloser")


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_beside_the_field(
    open_page: Callable[..., PageSession], explorer: Path, width: int
) -> None:
    page = open_page(explorer, width=width).page
    seen = {}
    page.check("#place-wales")
    for name in ("a primary school", "Durham", "DVLA", "Lancashire Polise", "Zebra Friends"):
        page.fill("#discloser", name)
        page.keyboard.press("ArrowDown")
        seen[f"{name}, list"] = violations(page)
        page.keyboard.press("Escape")
        page.keyboard.press("Tab")
        seen[name] = violations(page)
    page.fill("#discloser", "Leeds City Council")
    page.get_by_role("option", name="is not listed in any Schedule").click()
    seen["warning"] = violations(page)
    assert {state: found for state, found in seen.items() if found} == {}
    assert page.evaluate("document.documentElement.scrollWidth") <= width
