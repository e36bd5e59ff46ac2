"""The explorer as people use it: by keyboard, by link, offline, and against hostile words."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.browser_page import Opened, violations

pytestmark = pytest.mark.browser

HOSTILE = (
    "<img src=x onerror=globalThis.hit=1>",
    "</script><script>globalThis.hit=1</script>",
    "javascript:globalThis.hit=1",
    "\u202e{{constructor}} ${globalThis.hit=1} {discloser}",
    "__proto__",
)

FULL: dict[str, Any] = {
    "type": "disclosure",
    "power": "s35",
    "on": "2024-05-01",
    "territory": ["england"],
    "discloser": {"name": "West Yorkshire Police", "specified_as": ["sch4/22"]},
    "recipient": {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
    "objective": "multiple-disadvantages",
    "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
    "assists_eligible_people": True,
    "information": {"held_in_connection_with_functions": True, "personal": True},
    "complies_with_data_protection": True,
    "prohibited_by_investigatory_powers": False,
    "restrictions": [{"kind": "confidence"}, {"kind": "human-rights"}],
}


def fragment(held: Any) -> str:
    text = held if isinstance(held, bytes) else json.dumps(held).encode()
    return "#d=" + base64.urlsafe_b64encode(text).decode().rstrip("=")


def at(held: Opened, explorer: Path, place: str) -> Any:
    held.page.goto("about:blank")
    held.page.goto(explorer.as_uri() + place)
    return held.page


def choose(page: Any, party: str, text: str) -> None:
    page.fill(f"#{party}", text)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")


def tab_to(page: Any, *ids: str) -> None:
    """Press Tab until one of the elements has the focus."""
    for _ in range(150):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") in ids:
            return
    raise AssertionError(f"Tab never comes to {ids}")


def asked_for(page: Any, words: str) -> None:
    """Say that it is not known until the question is the one with the words."""
    for _ in range(10):
        if words in page.inner_text("#question"):
            return
        page.click("#answer-unknown")
    raise AssertionError(f"nobody asks {words!r}")


@pytest.fixture
def held(open_page: Callable[..., Opened], explorer: Path) -> Opened:
    return open_page(explorer)


def test_no_request_leaves_the_page_whatever_is_done(held: Opened) -> None:
    page = held.page
    for number in range(4):
        page.click(f"#example-{number}")
        page.click("#later")
        page.click("#copy")
        with page.expect_download() as saved:
            page.click("#save")
        assert json.loads(Path(saved.value.path()).read_text(encoding="utf-8"))["type"]
        page.click("#again")
    assert len([url for url in held.requests if url.startswith("file:")]) == 1
    assert held.outside == []
    assert held.errors == []


def test_the_browser_would_stop_a_script_that_tried(held: Opened) -> None:
    tried = held.page.evaluate(
        """async () => {
          const fetched = await fetch('https://example.org/').catch(() => 'stopped');
          const image = new Image();
          const loaded = await new Promise((done) => {
            image.onload = () => done('loaded');
            image.onerror = () => done('stopped');
            image.src = 'https://example.org/a.png';
          });
          let written = 'written';
          try { document.body.innerHTML = 'x'; } catch { written = 'stopped'; }
          return [fetched, loaded, written];
        }"""
    )
    assert tried == ["stopped"] * 3
    # Its own policy stops it: nothing was even asked for.
    assert held.outside == []


def test_a_question_at_a_time_to_an_answer_by_keyboard_alone(held: Opened) -> None:
    page = held.page
    tab_to(page, "discloser")
    page.keyboard.type("west yorkshire pol")
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#discloser", "aria-activedescendant") == "discloser-option-0"
    page.keyboard.press("Enter")
    tab_to(page, "recipient")
    page.keyboard.type("leeds city")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    tab_to(page, "route-s35-multiple-disadvantages")
    page.keyboard.press("Space")
    assert page.inner_text("#outcome") == "Not settled"
    assert page.inner_text("#told").startswith("Not settled")
    asked = 0
    while page.inner_text("#outcome") == "Not settled":
        asked += 1
        assert asked < 12
        if page.locator("#answer-choices").count():
            for place in range(page.locator("#answer-choices input").count()):
                tab_to(page, f"answer-choices-{place}")
                page.keyboard.press("Space")
            tab_to(page, "answer-give")
        else:
            no = "investigatory" in page.inner_text("#question").lower()
            tab_to(page, "answer-false" if no else "answer-true")
        page.keyboard.press("Enter")
        # The focus goes to what is to be read next.
        assert page.evaluate("document.activeElement.id") in ("question", "outcome")
    assert page.inner_text("#outcome") == "Permitted"
    assert page.inner_text("#told").startswith("Permitted")
    tab_to(page, "copy")
    page.keyboard.press("Enter")
    page.locator("#kept:not(:empty)").wait_for()
    assert held.errors == []


def test_the_day_moves_by_keyboard_and_the_answer_with_it(held: Opened) -> None:
    page = held.page
    page.click("#example-0")
    tab_to(page, "span")
    page.keyboard.press("Home")
    assert page.inner_text("#outcome") == "Not permitted"
    assert "27 April 2017" in page.inner_text("#headline")
    told = page.get_attribute("#span", "aria-valuetext") or ""
    assert told.startswith("The law from 27 April 2017")
    assert page.evaluate("document.activeElement.id") == "span"
    page.keyboard.press("End")
    assert page.inner_text("#outcome") == "Not settled"
    page.click("#run-0")
    assert page.input_value("#day") == "2017-04-27"
    assert page.get_attribute("#run-0", "aria-current") == "date"


def test_not_known_is_an_answer_and_the_next_question_comes(held: Opened) -> None:
    page = held.page
    choose(page, "discloser", "West Yorkshire Police")
    choose(page, "recipient", "Leeds City Council")
    page.check("#route-s35-multiple-disadvantages")
    seen = []
    while page.locator("#answer-unknown").count():
        seen.append(page.inner_text("#question"))
        page.click("#answer-unknown")
    assert len(seen) == len(set(seen)) == 5
    assert "not known" in page.inner_text("#question")
    page.click("#ask-again")
    assert page.inner_text("#question") == seen[0]


def test_a_name_that_is_not_listed_is_asked_about(held: Opened) -> None:
    page = held.page
    page.fill("#discloser", "A family charity")
    page.keyboard.press("Tab")
    choose(page, "recipient", "Leeds City Council")
    page.check("#route-s35-multiple-disadvantages")
    asked_for(page, "entries does A family charity fall in")
    page.click("#answer-none")
    assert page.inner_text("#outcome") == "Not permitted"
    assert "This power does not reach it" in page.inner_text("#headline")
    assert "s.40(10)" in page.inner_text("#headline")


def test_a_provider_names_its_client(held: Opened) -> None:
    page = held.page
    page.fill("#discloser", "A housing association")
    page.keyboard.press("Tab")
    choose(page, "recipient", "Leeds City Council")
    page.check("#route-s35-multiple-disadvantages")
    asked_for(page, "entries does A housing association fall in")
    page.fill("#answer-filter", "providing services")
    page.click("#answer-choices .choice:not([hidden]) label >> nth=0")
    page.click("#answer-give")
    asked_for(page, "Which body does A housing association provide services to?")
    choose(page, "answer-body", "Kent County Council")
    page.click("#facts-known summary")
    assert "Kent County Council" in page.inner_text("#facts-known")
    assert held.errors == []


def test_a_use_and_an_onward_disclosure_are_answered_too(held: Opened) -> None:
    page = held.page
    page.check("#noun-use")
    choose(page, "received_from", "Her Majesty's Revenue and Customs")
    choose(page, "holder", "Leeds City Council")
    page.check("#received-0")
    assert page.inner_text("#outcome") == "Not settled"
    asked_for(page, "very purposes")
    page.click("#answer-true")
    assert page.inner_text("#outcome") == "Permitted"
    assert "These sections give no power" in page.inner_text(".notes")
    page.check("#noun-onward")
    assert not page.is_visible("#outcome")
    for party in ("received_from", "holder", "recipient"):
        assert page.input_value(f"#{party}") == ""
        choose(page, party, {"holder": "Kent County"}.get(party, "Kent Police"))
    page.check("#received-0")
    asked_for(page, "particular person")
    page.click("#answer-false")
    assert page.inner_text("#outcome") == "Permitted"
    assert held.errors == []


def test_restrictions_that_are_stated_stay_as_they_are(held: Opened, explorer: Path) -> None:
    stated = [
        {"kind": "contract", "description": "one"},
        {"kind": "contract", "description": "two"},
        {"kind": "enactment", "since": "2020-01-01"},
    ]
    page = at(held, explorer, fragment({"document": {**FULL, "restrictions": stated}}))
    page.click("#state-restrictions")
    assert page.input_value("#answer-since") == "2020-01-01"
    page.check("#answer-choices-0")
    page.click("#answer-give")
    kept = page.evaluate(
        """() => {
          const text = document.getElementById('address').value.split('#d=')[1];
          return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
        }"""
    )
    assert kept["document"]["restrictions"] == [{"kind": "confidence"}, *stated]
    assert "not settled" in page.inner_text("section[aria-labelledby=override-heading]")


def test_a_link_brings_the_same_answer_back(held: Opened, explorer: Path) -> None:
    page = at(held, explorer, fragment({"document": FULL, "adopt": {}}))
    assert page.inner_text("#outcome") == "Permitted"
    assert page.input_value("#discloser") == "West Yorkshire Police"
    assert page.input_value("#day") == "2024-05-01"
    address = page.input_value("#address")
    before = page.inner_text("#answer")
    at(held, explorer, "#" + address.partition("#")[2])
    assert page.inner_text("#answer") == before
    assert page.input_value("#address") == address


def test_a_view_on_a_reading_goes_with_the_link(held: Opened, explorer: Path) -> None:
    document = {**FULL, "recipient": {"name": "A combined county authority",
                                      "specified_as": ["sch4/14A"]}}  # fmt: skip
    page = at(held, explorer, fragment({"document": document}))
    assert page.inner_text("#outcome") == "Not settled"
    page.check("#view-references-as-amended-0")
    assert page.inner_text("#outcome") == "Permitted"
    at(held, explorer, "#" + page.input_value("#address").partition("#")[2])
    assert page.inner_text("#outcome") == "Permitted"
    assert page.is_checked("#view-references-as-amended-0")


@pytest.mark.parametrize(
    "broken",
    [
        "#d=",
        "#d=%%%",
        "#d=AAAA",
        fragment(b"\xff\xfe"),
        fragment([]),
        fragment(None),
        fragment("x"),
        fragment({"document": {"type": "constructor"}}),
        fragment({"document": {**FULL, "power": "__proto__"}}),
        fragment({"document": {**FULL, "objective": "toString"}}),
        fragment({"document": {**FULL, "on": "2024-02-30"}}),
        fragment({"document": {**FULL, "on": "2016-01-01"}}),
        fragment({"document": {**FULL, "discloser": {"name": "x", "hit": 1}}}),
        fragment({"document": {**FULL, "pursues": ["contact"]}}),
        fragment({"document": FULL, "adopt": {"constructor": True}}),
        fragment({"document": FULL, "more": 1}),
        fragment(b'{"document": {"__proto__": {"type": "disclosure"}}}'),
        "#d=" + "A" * 100_000,
        fragment(b"[" * 20_000),
    ],
)
def test_a_link_that_is_broken_is_told_plainly(held: Opened, explorer: Path, broken: str) -> None:
    page = at(held, explorer, broken)
    told = page.inner_text("#wrong")
    assert told.startswith("The link cannot be read: ")
    assert told.endswith("Nothing was taken from it.")
    assert page.is_visible("#discloser")
    assert page.input_value("#discloser") == ""
    assert held.errors == []


def test_hostile_words_are_shown_and_do_nothing(held: Opened, explorer: Path) -> None:
    for hostile in HOSTILE:
        document = {**FULL, "reference": hostile, "annotations": {hostile: hostile}}
        # An identifier has no spaces, and no letters that nobody sees.
        seen = "".join(letter for letter in hostile if letter.isprintable())
        identifier = f"x:{seen.replace(' ', '')}"
        for party in ("discloser", "recipient"):
            document[party] = {
                **FULL[party], "name": f"{party} {hostile}", "identifier": identifier,
            }  # fmt: skip
        page = at(held, explorer, fragment({"document": document}))
        assert hostile in page.text_content("#headline")
        choose(page, "recipient", hostile)
        page.fill("#discloser", hostile)
        page.keyboard.press("Tab")
        page.wait_for_timeout(50)
        assert page.evaluate("globalThis.hit") is None
        assert page.locator("#page img, #page script").count() == 0
    assert held.errors == []
    assert held.outside == []


def test_what_is_pasted_is_answered_or_refused(held: Opened) -> None:
    page = held.page
    page.click("#paste-details summary")
    page.fill("#paste", '{"type": "disclosure", "powr": "s35"}')
    page.click("#take")
    assert "/powr is no field" in page.inner_text("#wrong")
    assert page.evaluate("document.activeElement.id") == "wrong"
    page.fill("#paste", json.dumps(FULL))
    page.click("#take")
    assert page.inner_text("#wrong") == ""
    assert page.inner_text("#outcome") == "Permitted"


def test_what_cannot_be_said_beside_the_rest_is_refused(held: Opened, explorer: Path) -> None:
    document = {**FULL, "information": {**FULL["information"], "personal_data": False}}
    page = at(held, explorer, fragment({"document": document}))
    page.click("#facts-known summary")
    page.click("[id='change-complies_with_data_protection']")
    page.click("#answer-false")
    assert "cannot be said beside the rest" in page.inner_text("#answer-wrong")
    assert page.inner_text("#outcome") == "Permitted"


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_in_any_state(
    open_page: Callable[..., Opened], explorer: Path, width: int
) -> None:
    held = open_page(explorer, width=width)
    page = held.page
    found = {"start": violations(page)}
    page.fill("#discloser", "leeds")
    page.keyboard.press("ArrowDown")
    found["list"] = violations(page)
    page.keyboard.press("Escape")
    for number in range(4):
        page.click("#again")
        page.click(f"#example-{number}")
        for summary in page.locator("summary").all():
            if summary.is_visible():
                summary.click()
        found[f"example {number}"] = violations(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.click("#again")
    page.click("#example-0")
    page.click("#state-restrictions")
    found["restrictions"] = violations(page)
    page.click("#discloser-entries")
    found["entries"] = violations(page)
    page.click("#again")
    page.fill("#day", "2016-01-01")
    page.keyboard.press("Tab")
    page.uncheck("#place-england")
    page.locator("#paste-details").evaluate("details => { details.open = true; }")
    page.fill("#paste", "nonsense")
    page.click("#take")
    found["errors"] = violations(page)
    assert {state: seen for state, seen in found.items() if seen} == {}
    assert held.errors == []


def test_without_scripts_it_says_what_it_needs(
    open_page: Callable[..., Opened], explorer: Path
) -> None:
    held = open_page(explorer, java_script_enabled=False)
    assert "needs JavaScript" in held.page.inner_text("noscript")
