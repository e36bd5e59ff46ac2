"""The explorer as people use it: by keyboard, by link, offline and with hostile words."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.browser_page import PageSession, violations

import pubservice_share as pss
from pubservice_share.assessment.single import SingleAssessment
from pubservice_share.law import built_in, change_days
from pubservice_share.words import day_in_words

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


def fragment(value: Any) -> str:
    text = value if isinstance(value, bytes) else json.dumps(value).encode()
    return "#d=" + base64.urlsafe_b64encode(text).decode().rstrip("=")


def at(tab: PageSession, explorer: Path, place: str) -> Any:
    tab.page.goto("about:blank")
    tab.page.goto(explorer.as_uri() + place)
    return tab.page


def document_of(page: Any) -> dict[str, Any]:
    """The document in the link to the answer."""
    letters = page.input_value("#address").split("#d=")[1]
    text = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    document: dict[str, Any] = json.loads(text)["document"]
    return document


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


def question_shown(page: Any, words: str) -> None:
    """Answer "not known" until the question has these words."""
    for _ in range(10):
        if words in page.inner_text("#question"):
            return
        page.click("#answer-unknown")
    raise AssertionError(f"nobody asks {words!r}")


@pytest.fixture
def tab(open_page: Callable[..., PageSession], explorer: Path) -> PageSession:
    return open_page(explorer)


def test_no_request_leaves_the_page(tab: PageSession) -> None:
    page = tab.page
    for number in range(4):
        page.click(f"#example-{number}")
        page.click("#later")
        page.click("#copy")
        with page.expect_download() as saved:
            page.click("#save")
        assert json.loads(Path(saved.value.path()).read_text(encoding="utf-8"))["type"]
        page.click("#again")
    assert len([url for url in tab.requests if url.startswith("file:")]) == 1
    assert tab.outside == []
    assert tab.errors == []


def test_the_browser_would_stop_a_script_that_tried(tab: PageSession) -> None:
    tried = tab.page.evaluate(
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
    assert tab.outside == []


def test_questions_lead_to_an_answer_by_keyboard_alone(tab: PageSession) -> None:
    page = tab.page
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
    count = 0
    while page.inner_text("#outcome") == "Not settled":
        count += 1
        assert count < 12
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
    assert tab.errors == []


def test_the_day_moves_by_keyboard_and_the_answer_with_it(tab: PageSession) -> None:
    page = tab.page
    page.click("#example-0")
    tab_to(page, "span")
    page.keyboard.press("Home")
    assert page.inner_text("#outcome") == "Not permitted"
    assert "27 April 2017" in page.inner_text("#headline")
    span_text = page.get_attribute("#span", "aria-valuetext") or ""
    assert span_text.startswith("The law from 27 April 2017")
    assert page.evaluate("document.activeElement.id") == "span"
    page.keyboard.press("End")
    assert page.inner_text("#outcome") == "Not settled"
    page.click("#run-0")
    assert page.input_value("#day") == "2017-04-27"
    assert page.get_attribute("#run-0", "aria-current") == "date"


def test_not_known_is_an_answer_and_the_next_question_comes(tab: PageSession) -> None:
    page = tab.page
    choose(page, "discloser", "West Yorkshire Police")
    choose(page, "recipient", "Leeds City Council")
    page.check("#route-s35-multiple-disadvantages")
    seen = []
    while page.locator("#answer-unknown").count():
        seen.append(page.inner_text("#question"))
        page.click("#answer-unknown")
    assert len(seen) == len(set(seen)) == 5
    assert "Not known" in page.inner_text("#question")
    page.click("#ask-again")
    assert page.inner_text("#question") == seen[0]


def test_an_unlisted_name_leads_to_a_question(tab: PageSession) -> None:
    page = tab.page
    page.fill("#discloser", "Zebra Friends")
    page.keyboard.press("Tab")
    choose(page, "recipient", "Leeds City Council")
    page.check("#route-s35-multiple-disadvantages")
    question_shown(page, "entries does Zebra Friends fall in")
    page.click("#answer-none")
    assert page.inner_text("#outcome") == "Not permitted"
    assert "This power does not reach it" in page.inner_text("#headline")
    assert "s.40(10)" in page.inner_text("#headline")


def test_a_provider_names_its_client(tab: PageSession) -> None:
    page = tab.page
    page.fill("#discloser", "A housing association")
    page.keyboard.press("Tab")
    choose(page, "recipient", "Leeds City Council")
    assert "It can take part as a provider of services" in page.inner_text("#discloser-told")
    page.check("#route-s35-multiple-disadvantages")
    page.click("#discloser-entries")
    page.fill("#answer-filter", "providing services")
    page.click("#answer-choices .choice:not([hidden]) label >> nth=0")
    page.click("#answer-give")
    question_shown(page, "Which body does A housing association provide services to?")
    choose(page, "answer-body", "Kent County Council")
    assert "Kent County Council" in page.inner_text("#check")
    assert tab.errors == []


def test_a_use_and_an_onward_disclosure_have_answers(tab: PageSession) -> None:
    page = tab.page
    page.check("#noun-use")
    choose(page, "received_from", "Her Majesty's Revenue and Customs")
    choose(page, "holder", "Leeds City Council")
    page.check("#received-0")
    assert page.inner_text("#outcome") == "Not settled"
    question_shown(page, "used for the purposes for which it was disclosed")
    page.click("#answer-true")
    assert page.inner_text("#outcome") == "Permitted"
    assert "These sections do not give a power" in page.inner_text(".notes")
    page.check("#noun-onward")
    assert not page.is_visible("#outcome")
    for party in ("received_from", "holder", "recipient"):
        assert page.input_value(f"#{party}") == ""
        choose(page, party, {"holder": "Kent County"}.get(party, "Kent Police"))
    page.check("#received-0")
    question_shown(page, "particular person")
    page.click("#answer-false")
    assert page.inner_text("#outcome") == "Permitted"
    assert tab.errors == []


def test_restrictions_that_are_stated_stay_as_they_are(tab: PageSession, explorer: Path) -> None:
    stated = [
        {"kind": "contract", "description": "one"},
        {"kind": "contract", "description": "two"},
        {"kind": "enactment", "since": "2020-01-01"},
    ]
    page = at(tab, explorer, fragment({"document": {**FULL, "restrictions": stated}}))
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
    assert "Not settled" in page.inner_text("section[aria-labelledby=override-heading]")


def test_a_link_brings_the_same_answer_back(tab: PageSession, explorer: Path) -> None:
    page = at(tab, explorer, fragment({"document": FULL, "adopt": {}}))
    assert page.inner_text("#outcome") == "Permitted"
    assert page.input_value("#discloser") == "West Yorkshire Police"
    assert page.input_value("#day") == "2024-05-01"
    address = page.input_value("#address")
    before = page.inner_text("#answer")
    at(tab, explorer, "#" + address.partition("#")[2])
    assert page.inner_text("#answer") == before
    assert page.input_value("#address") == address


def test_a_view_on_a_reading_goes_with_the_link(tab: PageSession, explorer: Path) -> None:
    document = {**FULL, "recipient": {"name": "A combined county authority",
                                      "specified_as": ["sch4/14A"]}}  # fmt: skip
    page = at(tab, explorer, fragment({"document": document}))
    assert page.inner_text("#outcome") == "Not settled"
    page.check("#view-references-as-amended-0")
    assert page.inner_text("#outcome") == "Permitted"
    at(tab, explorer, "#" + page.input_value("#address").partition("#")[2])
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
def test_a_broken_link_is_reported_plainly(tab: PageSession, explorer: Path, broken: str) -> None:
    page = at(tab, explorer, broken)
    message = page.inner_text("#wrong")
    assert message.startswith("The link cannot be read: ")
    assert message.endswith("Nothing was changed.")
    assert page.is_visible("#discloser")
    assert page.input_value("#discloser") == ""
    assert tab.errors == []


def test_hostile_words_are_shown_and_do_nothing(tab: PageSession, explorer: Path) -> None:
    for hostile in HOSTILE:
        document = {**FULL, "reference": hostile, "annotations": {hostile: hostile}}
        # An identifier has no spaces, and no letters that nobody sees.
        seen = "".join(letter for letter in hostile if letter.isprintable())
        identifier = f"x:{seen.replace(' ', '')}"
        for party in ("discloser", "recipient"):
            document[party] = {
                **FULL[party], "name": f"{party} {hostile}", "identifier": identifier,
            }  # fmt: skip
        page = at(tab, explorer, fragment({"document": document}))
        assert hostile in page.text_content("#headline")
        choose(page, "recipient", hostile)
        page.fill("#discloser", hostile)
        page.keyboard.press("Tab")
        page.wait_for_timeout(50)
        assert page.evaluate("globalThis.hit") is None
        assert page.locator("#page img, #page script").count() == 0
    assert tab.errors == []
    assert tab.outside == []


def test_pasted_text_is_answered_or_refused(tab: PageSession) -> None:
    page = tab.page
    page.click("#paste-details summary")
    page.fill("#paste", '{"type": "disclosure", "powr": "s35"}')
    page.click("#take")
    assert "'powr' is not a field here" in page.inner_text("#wrong")
    assert page.evaluate("document.activeElement.id") == "wrong"
    page.fill("#paste", json.dumps(FULL))
    page.click("#take")
    assert page.inner_text("#wrong") == ""
    assert page.inner_text("#outcome") == "Permitted"


def test_contradictory_answers_are_refused(tab: PageSession, explorer: Path) -> None:
    document = {**FULL, "information": {**FULL["information"], "personal_data": False}}
    page = at(tab, explorer, fragment({"document": document}))
    page.click("[id='change-complies_with_data_protection']")
    page.click("#answer-false")
    assert "does not fit your other answers" in page.inner_text("#answer-wrong")
    assert page.inner_text("#outcome") == "Permitted"


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_in_any_state(
    open_page: Callable[..., PageSession], explorer: Path, width: int
) -> None:
    tab = open_page(explorer, width=width)
    page = tab.page
    seen_in_state = {"start": violations(page)}
    page.fill("#discloser", "leeds")
    page.keyboard.press("ArrowDown")
    seen_in_state["list"] = violations(page)
    page.keyboard.press("Escape")
    for number in range(4):
        page.click("#again")
        page.click(f"#example-{number}")
        for summary in page.locator("summary").all():
            if summary.is_visible():
                summary.click()
        seen_in_state[f"example {number}"] = violations(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.click("#again")
    page.click("#example-0")
    page.click("#state-restrictions")
    seen_in_state["restrictions"] = violations(page)
    page.click("#discloser-entries")
    seen_in_state["entries"] = violations(page)
    page.click("#again")
    page.fill("#day", "2016-01-01")
    page.keyboard.press("Tab")
    page.uncheck("#place-england")
    page.locator("#paste-details").evaluate("details => { details.open = true; }")
    page.fill("#paste", "nonsense")
    page.click("#take")
    seen_in_state["errors"] = violations(page)
    assert {state: seen for state, seen in seen_in_state.items() if seen} == {}
    assert tab.errors == []


def test_the_only_route_is_taken_and_can_be_changed(tab: PageSession) -> None:
    page = tab.page
    for party, name in (("discloser", "gas supplier"), ("recipient", "Leeds City Council")):
        page.fill(f"#{party}", name)
        page.keyboard.press("Enter")
    flow = {
        "on": page.input_value("#day"), "territory": ["england"],
        "discloser": {"name": "gas supplier", "specified_as": ["s36/1/a"]},
        "recipient": {"name": "Leeds City Council", "specified_as": ["sch4/12", "sch5/6"]},
    }  # fmt: skip
    routes = page.evaluate("flow => explorer.routes(flow)", flow)
    assert [route["power"] for route in routes if route["state"] != "closed"] == ["s37"]
    assert page.is_checked("#route-s37-none")
    assert page.inner_text("#outcome") == "Not settled"
    assert "this page has chosen it" in page.inner_text("#routes")
    # A person may still look at another.
    page.click("#closed summary")
    page.check("#route-s36-none")
    assert page.inner_text("#outcome") == "Not permitted"
    assert "this page has chosen it" not in page.inner_text("#routes")
    # A route that a person chose stays when the bodies change.
    page.click("#swap")
    assert page.is_checked("#route-s36-none")
    assert tab.errors == []


def test_a_route_that_was_taken_goes_with_its_bodies(tab: PageSession) -> None:
    page = tab.page
    for party, name in (("discloser", "gas supplier"), ("recipient", "Leeds City Council")):
        page.fill(f"#{party}", name)
        page.keyboard.press("Enter")
    page.click("#swap")
    assert page.is_checked("#route-s36-none")
    # Between two councils there are several routes: none is taken unseen.
    page.fill("#recipient", "Kent County Council")
    page.keyboard.press("Enter")
    assert not page.locator("input[name=route]:checked").count()
    assert not page.locator("#outcome").count()


def test_the_day_and_the_law_are_stated(tab: PageSession) -> None:
    page = tab.page
    hint = page.inner_text("#day-hint")
    last = change_days(built_in())[-1]
    assert page.input_value("#day") == last.isoformat()
    assert day_in_words(last) in hint
    assert "last changed on that day" in hint
    page.click("#example-0")
    assert "starts on" not in page.inner_text("#day-hint")
    answer = pss.assess(pss.from_dict(document_of(page)))
    assert isinstance(answer, SingleAssessment)
    below = page.locator("#outcome + *").inner_text()
    assert f"The law as at {day_in_words(answer.on)}" in below
    assert f"Law checked to {day_in_words(answer.law.verified_to)}" in below


def test_each_answer_has_a_way_back_to_its_field(tab: PageSession) -> None:
    page = tab.page
    page.click("#example-0")
    rows = page.locator("#check > dl .govuk-summary-list__row").all()
    assert len(rows) > 8
    fields = {
        "check-noun": "noun-disclosure", "check-discloser": "discloser",
        "check-recipient": "recipient", "check-places": "place-england", "check-day": "day",
        "check-route": "route-s35-multiple-disadvantages",
    }  # fmt: skip
    for row in rows:
        change = row.locator("button")
        id = change.get_attribute("id") or ""
        name = row.locator("dt").inner_text()
        assert change.text_content() == f"Change: {name}"
        tab_to(page, id)
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == fields.pop(id, "question")
        if page.evaluate("document.activeElement.id") == "question":
            assert page.inner_text("#question") == name
    assert fields == {}
    assert "West Yorkshire Police" in page.inner_text("#check")
    assert tab.errors == []


@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("Supporting Families", "route-s35-multiple-disadvantages"),
        ("Troubled Families", "route-s35-multiple-disadvantages"),
        ("Energy Company Obligation (ECO)", "route-s36-none"),
        ("Warm Home Discount", "route-s36-none"),
        ("WaterSure", "route-s38-none"),
    ],
)
def test_names_of_programmes_stand_beside_the_route(
    tab: PageSession, words: str, route: str
) -> None:
    page = tab.page
    choose(page, "discloser", "West Yorkshire Police")
    choose(page, "recipient", "Leeds City Council")
    assert words in (page.text_content(f"#{route}-why") or "")


def test_without_scripts_the_page_names_its_needs(
    open_page: Callable[..., PageSession], explorer: Path
) -> None:
    tab = open_page(explorer, java_script_enabled=False)
    assert "needs JavaScript" in tab.page.inner_text("noscript")
