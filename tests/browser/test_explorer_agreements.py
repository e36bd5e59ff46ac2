"""An agreement in the explorer: opened, and made from nothing to a file that Python reads."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.broken_agreements import FAMILIES, FUEL, GONE, broken, example
from support.browser_page import PageSession, violations
from support.explorer_page import library_answer, without_library
from support.partnership_documents import agreement, partnership

import pubservice_share as pss
from pubservice_share.guidance.drafts import draft

pytestmark = pytest.mark.browser

EXAMPLES = Path(__file__).parents[2] / "examples"
HOSTILE = "<img src=x onerror=globalThis.hit=1>"


def open_document(page: Any, document: dict[str, Any]) -> None:
    """Open a document as a file."""
    if page.get_attribute("#paste-details", "open") is None:
        page.click("#paste-details summary")
    content = json.dumps(document).encode()
    page.set_input_files(
        "#open-file", {"name": "a.json", "mimeType": "application/json", "buffer": content}
    )
    page.wait_for_function("document.getElementById('open-file').value === ''")


def saved_by(page: Any, button: str = "#save") -> dict[str, Any]:
    with page.expect_download() as download:
        page.click(button)
    document: dict[str, Any] = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    return document


def add_party(page: Any, name: str) -> None:
    page.fill("#new-party", name)
    page.keyboard.press("Enter")


def tab_to(page: Any, id: str) -> None:
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == id:
            return
    raise AssertionError(f"Tab never comes to {id}")


def answer_question(page: Any) -> None:
    """Answer the question that is shown, as somebody would who has everything in order."""
    question = page.inner_text("#question")
    if page.locator("#answer-true").count():
        page.click("#answer-false" if "investigatory" in question else "#answer-true")
        return
    if page.locator("#answer-field").count():
        words = {"date": "2026-03-01"}.get(page.get_attribute("#answer-field", "type") or "")
        if "how long" in question:
            words = "1 year and 6 months"
        if "Which items" in question:
            words = "School attendance\nCalls to an address"
        page.fill("#answer-field", words or "Something that is so")
    else:
        boxes = page.locator("#answer-choices input")
        public_task = page.get_by_label("a task in the public interest")
        if public_task.count():
            public_task.check()
        else:
            for place in range(boxes.count()):
                boxes.nth(place).check()
    page.click("#answer-give")


@pytest.fixture
def tab(open_page: Callable[..., PageSession], explorer: Path) -> PageSession:
    return open_page(explorer)


@pytest.mark.parametrize("name", [FAMILIES, FUEL])
def test_an_agreement_that_is_opened_is_answered_as_in_python(tab: PageSession, name: str) -> None:
    page = tab.page
    open_document(page, example(name))
    answer = pss.assess(pss.from_dict(example(name)))
    assert page.inner_text("#outcome").lower() == answer.headline
    theirs = page.evaluate("document => explorer.assess(document)", example(name))
    assert without_library(theirs) == library_answer(example(name), {})
    # Nothing that was opened is lost.
    assert pss.from_dict(saved_by(page)) == answer.document
    passed = sum(
        finding.result is pss.Result.MET and not finding.decides for finding in answer.findings
    )
    assert f"{passed} checks passed" in page.inner_text("#checks-heading + p")
    assert violations(page) == []
    assert tab.errors == []
    assert tab.outside == []


def test_a_link_and_a_paste_open_an_agreement(tab: PageSession, explorer: Path) -> None:
    page = tab.page
    open_document(page, example(FAMILIES))
    address = page.input_value("#address")
    headline = page.inner_text("#headline")
    page.goto("about:blank")
    page.goto(address)
    assert page.inner_text("#headline") == headline
    page.click("#again")
    page.click("#paste-details summary")
    page.fill("#paste", json.dumps(example(FAMILIES)))
    page.click("#take")
    assert page.inner_text("#headline") == headline
    assert page.evaluate("document.activeElement.id") == "outcome"


def test_every_finding_leads_to_its_field(tab: PageSession) -> None:
    """Of an agreement in which nothing is in order."""
    page = tab.page
    bare = broken(
        FAMILIES,
        {**dict.fromkeys((
            "purpose", "benefits", "ends", "reviews_on", "method", "retention", "destruction",
            "contact", "lawful_bases", "privacy_notices", "signatures", "code_of_practice",
            "breach_contacts", "dpia", "business_case", "security_plan", "publication",
            "register_entry", "accession_and_withdrawal"), GONE),
         "parties.1.role": None, "flows.2.items": None, "data_items.0.reason": None},
    )  # fmt: skip
    open_document(page, bare)
    ways = page.locator("button[id^='fill-']")
    count = ways.count()
    assert count > 25
    for place in range(count):
        ways.nth(place).click()
        focus = page.evaluate("document.activeElement.id")
        assert focus not in ("", "top"), place
        if page.locator("#answer-close").count():
            assert focus == "question"
            page.click("#answer-close")
    assert tab.errors == []


def test_a_finding_about_several_parties_is_named_once(tab: PageSession) -> None:
    page = tab.page
    open_document(page, broken(FAMILIES, {"privacy_notices.0": None, "privacy_notices": []}))
    text = page.inner_text("section[aria-labelledby='error-heading']")
    assert text.count("No privacy notice is recorded") == 1
    assert "Leeds City Council, West Yorkshire Police" in text


@pytest.mark.parametrize("width", [1280, 375])
def test_from_nothing_to_a_saved_file(
    open_page: Callable[..., PageSession], explorer: Path, width: int
) -> None:
    """Who, what for, when, flows, the facts, then the papers; and Python gives the same answer."""
    tab = open_page(explorer, width=width)
    page = tab.page

    def is_sound() -> None:
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert violations(page) == []

    page.check("#noun-agreement")
    is_sound()
    add_party(page, "Leeds City Council")
    assert page.evaluate("document.activeElement.id") == "new-party"
    add_party(page, "West Yorkshire Police")
    is_sound()
    page.check("#route-s35-multiple-disadvantages")
    page.fill("#starts", "2026-04-01")
    page.fill("#ends", "2028-04-01")
    page.fill("#reviews", "2027-03-01")
    page.select_option("#role-0", "controller")
    page.select_option("#role-1", "controller")
    page.select_option("#new-flow-discloser", label="West Yorkshire Police")
    page.select_option("#new-flow-recipient", label="Leeds City Council")
    page.click("#add-flow")
    is_sound()
    assert "5 facts" in page.inner_text("#still-missing")
    asked = []
    while page.locator("#question").count():
        asked.append(page.inner_text("#question"))
        assert len(asked) < 60
        answer_question(page)
        assert page.evaluate("document.activeElement.id") in ("question", "outcome")
        if len(asked) in (1, 6, 12, 18):
            is_sound()
    assert "Nothing is missing" in page.inner_text("#still-missing")
    is_sound()
    document = saved_by(page, "#save-now")
    assert document["title"] == "Draft: multiple disadvantages"
    assert document["facts"]["complies_with_data_protection"] is True
    assert document["retention"] == "P1Y6M"
    answer = pss.assess(pss.from_dict(document))
    assert answer.outcome is pss.Outcome.PERMITTED
    assert page.inner_text("#outcome") == "Permitted"
    theirs = page.evaluate("document => explorer.assess(document)", document)
    assert without_library(theirs) == library_answer(document, {})
    assert not [row for row in answer.findings
                if row.result is pss.Result.NOT_MET and row.severity == "error"]  # fmt: skip
    # It opens again, as it was.
    headline = page.inner_text("#headline")
    page.click("#again")
    open_document(page, document)
    assert page.inner_text("#headline") == headline
    assert saved_by(page) == document
    assert tab.errors == []
    assert tab.outside == []


def test_a_draft_that_is_left_early_is_kept(tab: PageSession) -> None:
    page = tab.page
    page.check("#noun-agreement")
    for name in ("Leeds City Council", "West Yorkshire Police", "a primary school"):
        add_party(page, name)
    page.check("#route-s35-multiple-disadvantages")
    page.click("#add-flows")
    flows = page.locator(".flows li").count()
    assert flows == 6
    page.click("#answer-unknown")
    assert "not known" in page.inner_text("#missing-facts")
    document = saved_by(page)
    missing = page.inner_text("#still-missing")
    assert pss.assess(pss.from_dict(document)).outcome is pss.Outcome.UNDETERMINED
    page.click("#again")
    open_document(page, document)
    assert page.inner_text("#still-missing") == missing
    page.click("#flow-remove-0")
    assert page.locator(".flows li").count() == flows - 1
    page.click("#member-2-remove")
    assert page.locator(".flows li").count() == 1
    assert len(saved_by(page)["parties"]) == 2


def test_parties_flows_and_days_that_do_not_fit_are_said_so(tab: PageSession) -> None:
    page = tab.page
    page.check("#noun-agreement")
    for _ in range(2):
        add_party(page, "Leeds City Council")
    assert "already" in page.inner_text("#parties-wrong")
    add_party(page, "West Yorkshire Police")
    page.click("#add-flows")
    assert "what the agreement is for" in page.inner_text("#flows-wrong")
    page.click("#add-flow")
    assert "Choose who" in page.inner_text("#flows-wrong")
    page.fill("#starts", "2026-04-01")
    page.fill("#ends", "2026-03-01")
    assert "ends on or before" in page.inner_text("#ends-wrong")
    assert "ends" not in saved_by(page)


def test_a_provider_is_named_with_its_client(tab: PageSession) -> None:
    page = tab.page
    page.check("#noun-agreement")
    add_party(page, "Leeds City Council")
    add_party(page, "A charity for Leeds City Council")
    provider = saved_by(page)["parties"][1]
    assert provider["name"] == "A charity"
    assert provider["provides_services_to"]["name"] == "Leeds City Council"
    drafted = draft(
        ["Leeds City Council", "A charity for Leeds City Council"],
        objective="multiple-disadvantages", starts="2026-04-01",
    )  # fmt: skip
    assert provider == pss.to_dict(drafted)["parties"][1]


def test_a_disclosure_becomes_an_agreement_with_its_bodies_and_facts(tab: PageSession) -> None:
    page = tab.page
    page.click("#example-0")
    page.check("#noun-agreement")
    document = saved_by(page)
    names = [party["name"] for party in document["parties"]]
    assert names == ["West Yorkshire Police", "Leeds City Council"]
    assert [flow["power"] for flow in document["flows"]] == ["s35"]
    assert document["facts"]["assists_eligible_people"] is True
    missing = pss.assess(pss.from_dict(document)).missing
    assert "facts.complies_with_data_protection" in missing
    page.check("#noun-disclosure")
    assert tab.errors == []


def test_the_parties_and_the_flows_by_keyboard_alone(tab: PageSession) -> None:
    page = tab.page
    page.focus("#noun-disclosure")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    tab_to(page, "new-party")
    for name in ("Leeds City Council", "West Yorkshire Police"):
        page.keyboard.type(name)
        page.keyboard.press("Enter")
    tab_to(page, "route-s35-multiple-disadvantages")
    page.keyboard.press("Space")
    tab_to(page, "new-flow-discloser")
    page.keyboard.type("West")
    page.keyboard.press("Tab")
    page.keyboard.type("Leeds")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "new-flow-discloser"
    assert "West Yorkshire Police to Leeds City Council" in page.inner_text(".flows")
    assert page.inner_text("#told").startswith("Not settled.")
    tab_to(page, "go-to-question")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "question"


def test_hostile_words_in_an_agreement_stay_words(tab: PageSession) -> None:
    page = tab.page
    document = example(FAMILIES)
    document["title"] = document["purpose"] = document["parties"][0]["name"] = HOSTILE
    document["data_items"][0]["name"] = document["parties"][1]["id"] = HOSTILE
    document["gateways"] = [{"provision": HOSTILE, "note": HOSTILE, "party": "leeds"}]
    open_document(page, document)
    assert HOSTILE in page.inner_text("#headline")
    assert page.evaluate("globalThis.hit") is None
    assert page.locator("img").count() == 0
    assert tab.errors == []


def test_a_partnership_with_agreements_says_which_covers_a_flow(tab: PageSession) -> None:
    page = tab.page
    parties = partnership()["parties"][:5]
    document = partnership(parties=parties, agreements=[agreement()])
    open_document(page, document)
    answer = pss.assess(pss.from_dict(document))
    theirs = page.evaluate("document => explorer.assess(document)", document)
    assert without_library(theirs) == library_answer(document, {})
    covered = [row for row in pss.to_dict(answer)["matrix"] if row["covered"]]
    assert covered
    table = page.inner_text("table.matrix")
    assert table.count("Agreement: kent") == len(covered)
    assert "No agreement" in table
    assert "No agreement covers" in page.inner_text("#headline")
    assert violations(page) == []
    # The agreements stay in the document.
    assert pss.from_dict({**saved_by(page), "power": None}) == answer.document


def test_size_and_time(
    open_page: Callable[..., PageSession], explorer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the page weighs, and how long the first answers take here: shown, and not judged."""
    page = open_page(explorer).page
    took = page.evaluate(
        """agreement => {
          const first = performance.now();
          document.getElementById('example-0').click();
          const second = performance.now();
          explorer.assess(agreement);
          const third = performance.now();
          return [second - first, third - second].map(Math.round);
        }""",
        example(FAMILIES),
    )
    content = explorer.read_bytes()
    sizes = [round(len(data) / 1000) for data in (content, gzip.compress(content, 9))]
    with capsys.disabled():
        shown = f"{sizes[0]} KB, {sizes[1]} KB compressed"
        times = (
            f"the first answer shown in {took[0]} ms, a first agreement answered in {took[1]} ms"
        )
        sys.stdout.write(f"\nThe explorer: {shown}; {times}\n")
