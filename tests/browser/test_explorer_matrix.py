"""Several bodies in the explorer: the matrix, its questions, and the answer to one flow."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.browser_page import PageSession, violations
from support.partnership_documents import partnership

import pubservice_share as pss
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.directory import statement_of
from pubservice_share.limits import MAX_NAME

pytestmark = pytest.mark.browser

DAY = "2025-10-01"
NAMES = (
    "West Yorkshire Police", "Leeds City Council", "a primary school", "the job centre",
    "NHS trust", "housing association",
)  # fmt: skip
WORDS = {
    "permitted": "Permitted",
    "not-permitted": "Not permitted",
    "undetermined": "Not settled",
}


@pytest.fixture
def tab(open_page: Callable[..., PageSession], explorer: Path) -> PageSession:
    return open_page(explorer)


def fragment(document: Any) -> str:
    return "#d=" + base64.urlsafe_b64encode(json.dumps(document).encode()).decode().rstrip("=")


def at(tab: PageSession, explorer: Path, document: Any) -> Any:
    tab.page.goto("about:blank")
    tab.page.goto(explorer.as_uri() + fragment(document))
    return tab.page


def document_of(page: Any) -> dict[str, Any]:
    """The document in the link to the answer."""
    letters = page.input_value("#address").split("#d=")[1]
    text = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    document: dict[str, Any] = json.loads(text)["document"]
    return document


def library_says(document: dict[str, Any]) -> PartnershipAssessment:
    answer = pss.assess(pss.from_dict(document))
    assert isinstance(answer, PartnershipAssessment)
    return answer


def enter(page: Any, key: str, name: str) -> None:
    page.fill(f"#{key}", name)
    page.keyboard.press("Enter")


def six(page: Any) -> None:
    """The six bodies, for people affected by multiple disadvantages."""
    page.fill("#day", DAY)
    page.check("#noun-partnership")
    for number, name in enumerate(NAMES, 1):
        if not page.locator(f"#party-{number}").count():
            page.click("#add-body")
        enter(page, f"party-{number}", name)
    page.check("#route-s35-multiple-disadvantages")


def shown(page: Any) -> list[list[str]]:
    """The words of each cell, row by row."""
    rows = page.locator(".matrix tbody tr")
    return [
        [
            (cell.locator(".govuk-tag").inner_text() if cell.locator("button").count() else "-")
            for cell in rows.nth(place).locator("td").all()
        ]
        for place in range(rows.count())
    ]


def same_as_library(page: Any) -> PartnershipAssessment:
    """Check that the page shows the library's answer to the document of its link."""
    answer = library_says(document_of(page))
    size = len(answer.parties)
    outcomes = {(cell.discloser, cell.recipient): cell.outcome.value for cell in answer.cells}
    assert shown(page) == [
        ["-" if row == column else WORDS[outcomes[row, column]] for column in range(size)]
        for row in range(size)
    ]
    possible = sum(outcome != "not-permitted" for outcome in outcomes.values())
    assert page.inner_text("#outcome") == f"{possible} of {len(outcomes)} flows possible"
    return answer


def test_six_bodies_by_name_have_the_matrix_of_the_library(tab: PageSession) -> None:
    page = tab.page
    six(page)
    answer = same_as_library(page)
    for name, body in zip(NAMES, answer.parties, strict=True):
        statement = statement_of(name, on=DAY, territory=["england"])
        assert statement is not None
        assert body.name == statement.body.name
        assert body.specified_as == statement.body.specified_as
    assert page.inner_text("#outcome") == "12 of 30 flows possible"
    assert "1 October 2025" in page.inner_text(".outcome__law")
    assert tab.errors == []


def test_each_fact_is_asked_once_for_all_flows(tab: PageSession) -> None:
    page = tab.page
    six(page)
    questions = []
    while page.locator("#question").count():
        questions.append(page.inner_text("#question"))
        before = page.inner_text(".eyebrow")
        assert before.endswith("on it")
        if page.locator("#answer-choices").count():
            for choice in page.locator("#answer-choices input").all():
                choice.check()
            page.click("#answer-give")
        else:
            no = "investigatory" in questions[-1].lower()
            page.click("#answer-false" if no else "#answer-true")
        same_as_library(page)
        assert page.evaluate("document.activeElement.id") in ("question", "outcome")
    assert len(questions) == len(set(questions))
    words = [word for row in shown(page) for word in row]
    assert words.count("Permitted") == 12
    assert words.count("Not settled") == 0
    # What was answered stands in the list, and can be changed.
    page.click("[id='change-complies_with_data_protection']")
    page.click("#answer-false")
    assert page.inner_text("#outcome") == "0 of 30 flows possible"
    assert tab.errors == []


def test_a_matrix_is_entered_and_read_by_keyboard_alone(tab: PageSession) -> None:
    page = tab.page

    def tab_to(*ids: str) -> None:
        for _ in range(200):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") in ids:
                return
        raise AssertionError(f"Tab never comes to {ids}")

    tab_to("noun-disclosure")
    page.keyboard.press("ArrowDown")
    assert page.is_checked("#noun-partnership")
    for number, name in enumerate(NAMES[:4], 1):
        if number == 4:
            tab_to("add-body")
            page.keyboard.press("Enter")
            assert page.evaluate("document.activeElement.id") == "party-4"
        else:
            tab_to(f"party-{number}")
        page.keyboard.type(name)
        page.keyboard.press("Enter")
    tab_to("route-s35-multiple-disadvantages")
    page.keyboard.press("Space")
    assert page.inner_text("#told").startswith("12 of 12 flows possible")
    tab_to("cell-0-1")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "pair-heading"
    assert page.get_attribute("#cell-0-1", "aria-pressed") == "true"
    assert "West Yorkshire Police to Leeds City Council" in page.inner_text("#pair")
    tab_to("pair-close")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "cell-0-1"
    assert not page.locator("#pair").count()
    page.focus("#party-2-remove")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "party-3"
    assert page.locator(".matrix tbody tr").count() == 3
    same_as_library(page)


def test_a_cell_has_the_answer_of_its_disclosure(tab: PageSession, explorer: Path) -> None:
    document = partnership(restrictions=[{"kind": "confidence"}])
    del document["agreements"]
    page = at(tab, explorer, document)
    answer = same_as_library(page)
    for cell in answer.cells[::17]:
        page.click(f"#cell-{cell.discloser}-{cell.recipient}")
        assert page.inner_text("#pair-outcome") == WORDS[cell.outcome.value]
        reasons = page.locator("#pair .step .why > p:first-child").all_text_contents()
        assert {
            finding.reason for finding in cell.answer.findings if finding.result != "not-applicable"
        } <= set(reasons)
        override = page.inner_text("#pair .override")
        lifted = "Not breached by this disclosure" in override
        assert lifted == (cell.outcome.value == "permitted")
    assert tab.errors == []


def test_bodies_are_added_removed_and_never_twice(tab: PageSession) -> None:
    page = tab.page
    enter(page, "discloser", "Leeds City Council")
    enter(page, "recipient", "West Yorkshire Police")
    page.check("#route-s35-multiple-disadvantages")
    page.click("#add-body")
    # Two bodies and their route are kept.
    assert page.input_value("#party-1") == "Leeds City Council"
    assert page.is_checked("#route-s35-multiple-disadvantages")
    enter(page, "party-3", "leeds city council")
    assert "is in the list already" in page.inner_text("#bodies-wrong")
    assert page.input_value("#party-3") == ""
    # Two bodies of one class are two bodies.
    enter(page, "party-3", "a primary school")
    page.click("#add-body")
    enter(page, "party-4", "a primary school")
    assert page.inner_text("#bodies-wrong") == ""
    page.click("#party-3-remove")
    page.click("#add-body")
    enter(page, "party-3", "a primary school")
    answer = same_as_library(page)
    assert len({body.identifier for body in answer.parties}) == 4
    assert [body.name for body in answer.parties][2:] == ["a primary school"] * 2
    # The first two become the two bodies of a disclosure.
    page.check("#noun-disclosure")
    assert page.input_value("#discloser") == "Leeds City Council"
    assert page.input_value("#recipient") == "West Yorkshire Police"
    assert page.inner_text("#outcome") == "Not settled"
    assert tab.errors == []


def test_twenty_bodies_are_the_most(tab: PageSession) -> None:
    page = tab.page
    page.check("#noun-partnership")
    while page.locator("#add-body").count():
        page.click("#add-body")
    assert page.locator("#bodies [role=combobox]").count() == 20
    assert "pubservice-share assess" in page.inner_text("#bodies-most")


def test_a_link_and_a_file_bring_a_matrix_back(tab: PageSession) -> None:
    page = tab.page
    six(page)
    before, address = page.inner_text("#answer"), page.input_value("#address")
    with page.expect_download() as saved:
        page.click("#save")
    text = Path(saved.value.path()).read_text(encoding="utf-8")
    assert saved.value.suggested_filename == "partnership.json"
    assert library_says(json.loads(text)).parties == library_says(document_of(page)).parties
    page.goto("about:blank")
    page.goto(address)
    assert page.inner_text("#answer") == before
    assert page.input_value("#address") == address
    page.click("#again")
    page.click("#paste-details summary")
    page.fill("#paste", text)
    page.click("#take")
    assert page.inner_text("#answer") == before
    page.fill("#paste", json.dumps({**json.loads(text), "agreements": ["agreement.json"]}))
    page.click("#take")
    # What the document only names cannot be read here.
    assert "cannot read an agreement that the document only names" in page.inner_text("#answer")


def test_a_fact_of_one_body_is_asked_and_changed(tab: PageSession, explorer: Path) -> None:
    document = partnership()
    del document["agreements"]
    document["parties"] = document["parties"][:3]
    document["parties"][2] = {"name": "Our own body"}
    page = at(tab, explorer, document)
    assert page.inner_text("#question").startswith("Which Schedule entries does Our own body")
    page.click("#answer-none")
    assert page.inner_text("#outcome") == "2 of 6 flows possible"
    assert document_of(page)["parties"][2] == {"name": "Our own body", "specified_as": []}
    page.click("#party-3-entries")
    page.fill("#answer-filter", "school")
    page.click("#answer-choices .choice:not([hidden]) label >> nth=0")
    page.click("#answer-give")
    assert document_of(page)["parties"][2]["specified_as"] != []
    same_as_library(page)
    assert tab.errors == []


HOSTILE = ("<img src=x onerror=globalThis.hit=1>", "</script><script>globalThis.hit=1</script>")


@pytest.mark.parametrize("width", [1280, 360])
def test_hostile_and_long_names_wrap_and_do_nothing(
    open_page: Callable[..., PageSession], explorer: Path, width: int
) -> None:
    tab = open_page(explorer, width=width)
    names = [*HOSTILE, "W" * MAX_NAME, "\u202e{constructor} ${hit}"]
    document = partnership(
        parties=[{"name": name, "specified_as": ["sch4/12"]} for name in names], agreements=None
    )
    page = at(tab, explorer, document)
    page.click("#cell-2-0")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert HOSTILE[0] in page.text_content(".matrix")
    assert page.evaluate("globalThis.hit") is None
    assert page.locator("#page img, #page script").count() == 0
    assert tab.errors == []


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_in_a_matrix(
    open_page: Callable[..., PageSession], explorer: Path, width: int
) -> None:
    tab = open_page(explorer, width=width)
    page = tab.page
    page.check("#noun-partnership")
    seen = {"empty": violations(page)}
    six(page)
    seen["matrix"] = violations(page)
    page.click("#cell-0-1")
    for summary in page.locator("summary").all():
        if summary.is_visible():
            summary.click()
    seen["flow"] = violations(page)
    enter(page, "party-6", "Leeds City Council")
    seen["twice"] = violations(page)
    assert {state: found for state, found in seen.items() if found} == {}
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert tab.errors == []


def test_paper_has_the_answers_and_the_matrix_and_no_fields(tab: PageSession) -> None:
    page = tab.page
    six(page)
    page.emulate_media(media="print")
    assert page.is_visible("#check")
    assert page.is_visible(".matrix")
    assert not page.is_visible("#bodies")
    assert not page.is_visible("#check-day")
