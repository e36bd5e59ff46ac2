"""In Chromium the explorer gives the answers of the library: every field of every answer."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from support.browser_page import PageSession
from support.depth import scaled
from support.explorer_page import library_answer, single_cases, without_library
from support.generated_documents import examples_of

import pubservice_share as pss
from pubservice_share.directory import bodies
from pubservice_share.explorer import explorer_page
from pubservice_share.law import change_days
from pubservice_share.literals import Territory
from pubservice_share.strategies.any_documents import documents

ROOT = Path(__file__).parent.parent.parent
HOW_MANY = scaled(int(os.environ.get("EXPLORER_DOCUMENTS", "500")))
HEADLINES = {
    "permitted": "Permitted",
    "not-permitted": "Not permitted",
    "undetermined": "Not settled",
}

pytestmark = pytest.mark.browser


@pytest.fixture
def page(open_page: Callable[..., PageSession], explorer: Path) -> Iterator[Any]:
    tab = open_page(explorer)
    yield tab.page
    assert tab.errors == []
    assert tab.outside == []


def compare_with_library(
    page: Any, questions: list[tuple[dict[str, Any], dict[str, bool]]]
) -> None:
    """Outcome, missing, readings, citations, override and offence; sentences, links and notes."""
    theirs = page.evaluate(
        "rows => rows.map(([document, views]) => explorer.assess(document, views))", questions
    )
    for (document, adopt), answer in zip(questions, theirs, strict=True):
        assert without_library(answer) == library_answer(document, adopt), document


def test_every_case_has_the_same_answer(page: Any) -> None:
    questions = single_cases()
    assert len(questions) > 300
    compare_with_library(page, questions)


def test_generated_documents_have_the_same_answers(page: Any) -> None:
    questions: list[tuple[dict[str, Any], dict[str, bool]]] = [
        (document, {"s42-stands": True} if number % 3 else {})
        for number, document in enumerate(examples_of(documents(), HOW_MANY))
    ]
    assert len(questions) >= HOW_MANY * 0.9
    compare_with_library(page, questions)


def test_the_next_question_is_the_same(page: Any) -> None:
    open_ones = [
        (document, adopt)
        for document, adopt in single_cases()
        if pss.assess(pss.from_dict(document), adopt).missing
    ]
    assert len(open_ones) > 50
    theirs = page.evaluate(
        "asked => asked.map(([one, views]) => explorer.questions(one, views))", open_ones
    )
    for (document, adopt), paths in zip(open_ones, theirs, strict=True):
        ours = [question.path for question in pss.questions(pss.from_dict(document), adopt)]
        assert paths == ours, document


def test_routes_are_those_of_the_library(page: Any) -> None:
    placed = [body for body in bodies() if body.specified_as is not None]
    pairs = list(itertools.islice(itertools.pairwise(placed[::23]), 20))
    days = [day.isoformat() for day in change_days(pss.law.built_in())[::6]]
    places = get_args(Territory)
    for number, ((discloser, recipient), day) in enumerate(itertools.product(pairs, days)):
        place = places[number % 4]
        flow = {
            "on": day,
            "territory": [place],
            "discloser": {"name": discloser.name, "identifier": discloser.id,
                          "specified_as": list(discloser.specified_as or ())},
            "recipient": {"name": recipient.name, "identifier": recipient.id,
                          "specified_as": list(recipient.specified_as or ())},
        }  # fmt: skip
        ours = pss.routes(discloser.body(), recipient.body(), on=day, territory=place)
        expected = [
            {
                "power": route.power,
                "objective": route.objective,
                "title": route.title,
                "state": route.state,
                "needs": [list(need) for need in route.needs],
                "readings": list(route.readings),
                "closed_by": [finding.rule for finding in route.closed_by],
            }
            for route in (*ours.routes, *ours.misses)
        ]
        assert page.evaluate("flow => explorer.routes(flow)", flow) == expected, flow


def test_every_case_shows_its_outcome_and_its_reasons(page: Any) -> None:
    """The page itself, and not only its modules: each case through its link."""
    page.evaluate(
        """held => {
          const pack = (one) => {
            const bytes = new TextEncoder().encode(JSON.stringify(one));
            return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
          };
          globalThis.links = held.map(([document, adopt]) => '#d=' + pack({document, adopt}));
        }""",
        single_cases(),
    )
    for place, (document, adopt) in enumerate(single_cases()):
        page.evaluate(
            """async (place) => {
              const moved = new Promise((done) => {
                addEventListener('hashchange', done, {once: true});
              });
              location.hash = links[place];
              await moved;
            }""",
            place,
        )
        answer = library_answer(document, adopt)
        assert page.inner_text("#outcome") == HEADLINES[answer["outcome"]], document
        assert page.inner_text("#wrong") == ""
        shown = page.locator(".step .why > p:first-child").all_text_contents()
        reasons = {
            finding["reason"]
            for finding in answer["findings"]
            if finding["result"] != "not-applicable"
        }
        assert reasons <= set(shown), document
        notes = page.locator(".notes li").all_text_contents()
        assert notes[:-1] == answer["notes"]


def test_a_page_of_another_edition_answers_under_it(
    open_page: Callable[..., PageSession], tmp_path: Path
) -> None:
    overlay = ROOT / "docs" / "how-to" / "update-the-law.md"
    (text,) = re.findall(r"```json\n(.*?)```", overlay.read_text(encoding="utf-8"), re.DOTALL)
    law, file = tmp_path / "law.json", tmp_path / "explorer.html"
    law.write_text(text, encoding="utf-8")
    edition = pss.law.load(law)
    file.write_text(explorer_page(law=edition), encoding="utf-8")
    document = {
        "type": "disclosure", "power": "s35", "on": "2027-01-01", "territory": ["england"],
        "discloser": {"name": "West Yorkshire Police", "specified_as": ["sch4/22"]},
        "recipient": {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
        "objective": "fuel-poverty",
    }  # fmt: skip
    answer = pss.assess(pss.from_dict(document, law=edition), law=edition)
    theirs = open_page(file).page.evaluate("document => explorer.assess(document)", document)
    assert theirs["outcome"] == answer.outcome.value == "undetermined"
    assert theirs["missing"] == list(answer.missing)
    assert theirs["law"]["edition"] == edition.edition
    # Without the overlay the police are not listed for it.
    assert pss.assess(pss.from_dict(document)).outcome is pss.Outcome.NOT_PERMITTED
