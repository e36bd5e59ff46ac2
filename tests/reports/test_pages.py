"""What every page of answers holds to."""

from __future__ import annotations

import functools
import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.depth import scaled
from support.report_pages import Page, answers, draft, examples, families, partnership, plainly
from test_misreadings import NEVER

import pubservice_share as pss
from pubservice_share.html import printable
from pubservice_share.logic.compiled import without_invisible
from pubservice_share.reports.pages import (
    Held,
    answer_in_html,
    answers_in_html,
    folder_in_html,
)

FAULTS = (pss.Fault("/on", "this is <no> day", "'2024-13-01'", "a day"),)


@functools.cache
def whole() -> str:
    """A folder with something of everything."""
    held = [
        Held(name=f"{number}.json", answer=pss.assess(document))
        for number, document in enumerate((*examples(), draft(), partnership()))
    ]
    held.append(Held(name="<bad>.json", faults=FAULTS))
    return folder_in_html(
        held, title="A & B", as_of=date(2025, 10, 1), passed_over=["<i>cases.json"]
    )


@functools.cache
def made() -> tuple[tuple[pss.Assessment, str, Page], ...]:
    """Every answer with its page."""
    held = ((answer, answer_in_html(answer)) for answer in answers())
    return tuple((answer, text, Page(text)) for answer, text in held)


def pages() -> list[tuple[str, Page]]:
    """Every page there is, that of a folder among them."""
    return [*((text, page) for _, text, page in made()), (whole(), Page(whole()))]


def test_every_finding_stands_in_the_page_with_its_reason_its_cure_and_its_citations() -> None:
    for answer, _, page in made():
        text = page.text.casefold()
        for found in answer.findings:
            assert plainly(printable(found.reason)).casefold() in text, (answer, found)
            if found.cure:
                assert plainly(printable(found.cure)).casefold() in text, (answer, found)
            for citation in found.citations:
                assert citation.casefold() in text, (answer, found, citation)


def test_notes_questions_readings_and_the_record_stand_in_the_page() -> None:
    for answer, _, page in made():
        for note in answer.notes:
            assert plainly(note) in page.text
        for path in answer.missing:
            assert plainly(printable(answer.question(path))) in page.text
            assert path in page.text
        for name, question, adopted, other in answer.reading_views():
            for told in (f"--adopt {name}", question, adopted, other):
                assert plainly(told) in page.text
        assert answer.record.digest in page.text
        assert answer.law.edition in page.text


def test_what_falls_away_and_what_stands_is_told_with_why_and_within_limits() -> None:
    seen = set()
    for answer, text, page in made():
        effects = answer.override.restrictions if answer.override else ()
        assert ('class="override"' in text) is bool(effects)
        for effect in effects:
            seen.add(effect.effect)
            assert plainly(effect.reason) in page.text
            assert set(effect.citations) <= set(re.findall(r">([^<>]+)</a>", text))
            assert "(s.40(8))" in page.text
    assert seen == {"lifted", "stands", "undetermined"}


def test_an_offence_is_told_with_its_penalties_and_defences() -> None:
    held = [(answer.offence, page) for answer, _, page in made() if answer.offence]
    assert held
    for offence, page in held:
        for told in (*offence.defences, *offence.penalties):
            assert plainly(told.text)[1:] in page.text


def test_the_words_are_those_of_the_law() -> None:
    for _, page in pages():
        for pattern in NEVER:
            assert not re.search(pattern, page.text, flags=re.IGNORECASE), pattern
        assert "it puts no duty to share on anybody. Another law may." in page.text
        assert "Not legal advice" in page.text
    for answer, _, page in made():
        if answer.outcome is pss.Outcome.NOT_PERMITTED and answer.override:
            assert "This power does not reach it" in page.text
            assert "Other powers are untouched (s.40(10))" in page.text
        if answer.subject == "agreement" and answer.outcome is pss.Outcome.PERMITTED:
            assert "No statutory fault found on the facts stated" in page.text


def test_every_link_pins_a_day_or_leads_to_a_place_on_the_page() -> None:
    for _, page in pages():
        for link in page.attributes("href"):
            if link.startswith("#"):
                assert link[1:] in page.ids
            elif link not in ("data:,", "https://www.legislation.gov.uk/"):
                assert re.fullmatch(
                    r"https://www\.legislation\.gov\.uk/\S+/\d{4}-\d\d-\d\d", link
                ), link


def test_nothing_is_loaded_and_nothing_runs() -> None:
    loading = ("src", "srcset", "data", "poster", "action", "formaction", "background")
    for text, page in pages():
        assert not [name for name in loading if page.attributes(name)]
        tags = {tag for tag, _ in page.elements}
        assert not tags & {"script", "iframe", "object", "embed", "img", "form", "base", "image"}
        assert not [name for _, held in page.elements for name in held if name.startswith("on")]
        assert not page.attributes("style")
        (style,) = re.findall(r"<style>(.*?)</style>", text, flags=re.DOTALL)
        plain = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL).lower()
        assert not re.search(r"url\(|@import|@font-face|gds transport|crown|crest", plain)
        (policy,) = [
            str(held["content"])
            for _, held in page.elements
            if held.get("http-equiv") == "Content-Security-Policy"
        ]
        assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        outside = {urlsplit(link).hostname for link in page.attributes("href")}
        assert outside <= {None, "www.legislation.gov.uk"}


def test_ids_are_unique_and_what_names_them_finds_them() -> None:
    for _, page in pages():
        assert len(page.ids) == len(set(page.ids))
        for named in ("aria-labelledby", "aria-describedby", "for"):
            for value in page.attributes(named):
                assert set(value.split()) <= set(page.ids), value


def test_headings_are_in_order_under_one_title() -> None:
    for _, page in pages():
        levels = [level for level, _ in page.headings]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
        assert all(said.strip() for _, said in page.headings)


def test_the_page_has_a_language_a_title_landmarks_and_a_way_past_its_head() -> None:
    for text, page in pages():
        assert text.startswith("<!DOCTYPE html>\n<html lang=")
        tags = [tag for tag, _ in page.elements]
        for tag in ("main", "header", "footer"):
            assert tags.count(tag) == 1, tag
        assert re.search(r"<title>[^<]+</title>", text)
        assert 'href="#main" class="govuk-skip-link"' in text
        assert 'name="viewport"' in text


def test_every_svg_has_a_name_or_is_hidden_and_is_told_in_words() -> None:
    for _, page in pages():
        for _, held in (one for one in page.elements if one[0] == "svg"):
            assert held.get("aria-hidden") == "true" or held.get("aria-labelledby")


def test_the_matrix_is_a_table_with_headers_that_says_it_in_words() -> None:
    answer = pss.assess(partnership())
    assert isinstance(answer, pss.PartnershipAssessment)
    text = answer_in_html(answer)
    page = Page(text)
    count = len(answer.parties)
    scopes = page.attributes("scope")
    assert scopes.count("col") == count + 1
    assert scopes.count("row") == count
    cells = re.findall(
        r"<td class=\"govuk-table__cell matrix__cell[^>]*>(.*?)</td>", text, re.DOTALL
    )
    told = [plainly(re.sub(r"<[^>]+>", " ", cell)) for cell in cells]
    words = {"permitted": "Permitted", "not-permitted": "Not permitted",
             "undetermined": "Not settled"}  # fmt: skip
    for row, shown in zip(answer.matrix(), told, strict=True):
        assert shown.startswith(words[row["outcome"]])
        if row["outcome"] == "permitted":
            assert ("no agreement" in shown) is (row["covered"] is False)
            assert all(name in shown for name in row["agreements"])


def test_the_timeline_names_every_day_of_the_agreement_and_of_the_law() -> None:
    agreement = pss.from_dict(families(), as_=pss.Agreement)
    assert agreement.starts is not None
    assert agreement.ends is not None
    assert agreement.register_entry is not None
    assert agreement.register_entry.registered_on is not None
    page = Page(answer_in_html(pss.assess(agreement)))
    told = {due.on for due in pss.due_days(agreement)}
    told |= {change.on for change in pss.law.changes(agreement.starts, agreement.ends)}
    told.add(agreement.register_entry.registered_on)
    for day in told:
        assert pss.words.day_in_words(day) in page.text
    for change in (c for held in pss.impact([agreement], agreement.starts, agreement.ends)
                   for c in held.changes):  # fmt: skip
        assert plainly(change.what)[1:] in page.text


def test_a_long_life_and_a_great_many_flows_are_told_though_not_drawn() -> None:
    held = families()
    held["flows"] = [
        {**flow, "reference": f"{number}"} for number in range(12) for flow in held["flows"]
    ]
    held["starts"], held["ends"] = "2018-01-01", "9999-12-31"
    held["reviews_on"], held["review_every"] = "2018-01-01", "P1D"
    answer = pss.assess(pss.from_dict(held))
    page = Page(answer_in_html(answer))
    assert sum(tag == "circle" for tag, _ in page.elements) == 0
    assert "48. " in page.text
    assert "31 December 9999" in page.text


@pytest.mark.parametrize(
    ("starts", "ends"),
    [(None, None), ("2024-01-01", None), (None, "2024-01-01"), ("2024-01-01", "2024-01-02"),
     ("2010-01-01", "2012-01-01"), ("2016-01-01", "2018-01-01")],
)  # fmt: skip
def test_a_term_that_is_not_known_or_odd_makes_a_page(starts: str | None, ends: str | None) -> None:
    held: dict[str, Any] = {"type": "agreement", "title": "x", "parties": []}
    held |= {"starts": starts, "ends": ends}
    page = Page(answer_in_html(pss.assess(pss.from_dict(held))))
    assert "Its life" in page.text or (starts is None and ends is None)


def test_a_folder_shows_each_document_what_is_due_and_what_cannot_be_read() -> None:
    page = Page(whole())
    for document in (*examples(), draft()):
        assert plainly(pss.assess(document).title) in page.text
    for told in ("A & B", "<bad>.json", "This is <no> day", "<i>cases.json", "What falls due",
                 "review overdue since 1 September 2025", "Partnership of Leeds City Council",
                 "as on 1 October 2025"):  # fmt: skip
        assert told in page.text


def test_an_empty_folder_and_one_of_faults_alone_make_pages() -> None:
    assert "0 documents" in Page(folder_in_html([])).text
    assert "<bad>" in Page(folder_in_html([Held(name="<bad>", faults=FAULTS)])).text
    assert "This is <no> day" in Page(answers_in_html([Held(name="x", faults=FAULTS)])).text


def test_several_answers_have_a_table_of_contents() -> None:
    held = [Held(name=found.title, answer=found) for found, _, _ in made()[:4]]
    page = Page(answers_in_html([*held, Held(name="bad.json", faults=FAULTS)]))
    assert page.headings[0] == (1, "5 documents")
    assert {f"#d{number}" for number in range(1, 6)} <= set(page.attributes("href"))


#: Names as somebody may write them who means harm, or none.
AWKWARD = (
    st.lists(
        st.sampled_from(
            (
                "<script>alert(1)</script>",
                "</style></title>",
                "\"'><img src=x onerror=alert(1)>",
                "{{ 7 * 8653 }}",
                "{% raw %}{#",
                "&amp; &lt;",
                "<!--",
                "]]>",
                "O'Brien & Sons",
                "\u202e",
                "\x00",
                "javascript:alert(1)",
                "</svg><a href=https://example.org>",
                "a" * 40,
                " ",
                "\\",
            )
        ),
        min_size=1,
        max_size=3,
    )
    .map("".join)
    # Letters that nobody sees make no name.
    .filter(lambda text: without_invisible(text).strip())
)


@settings(max_examples=scaled(25), deadline=None)
@given(AWKWARD, AWKWARD, AWKWARD)
def test_text_of_a_document_is_text_and_nothing_else(one: str, other: str, third: str) -> None:
    held = families()
    held["title"], held["parties"][0]["name"], held["data_items"][0]["name"] = one, other, third
    held["id"] = third
    case = next(answer.document for answer, _, _ in made() if answer.subject == "disclosure")
    single = pss.to_dict(case)
    single["discloser"]["name"], single["recipient"]["name"] = one, f"{other}."
    single["reference"] = third
    single["restrictions"] = [{"kind": "contract", "description": third}]
    texts = []
    several = []
    for document in (held, single):
        answer = pss.assess(pss.from_dict(json.loads(json.dumps(document))))
        several.append(Held(name=third, answer=answer))
        texts.append(answer_in_html(answer))
    shared = partnership(agreements=[held])
    several += [
        Held(name=one, answer=pss.assess(shared)),
        Held(name=other, faults=(pss.Fault(one, other, third, one),)),
    ]
    texts.append(folder_in_html(several, title=one, as_of=date(2025, 1, 1), passed_over=[other]))
    for text in texts:
        page = Page(text)
        plain = {tag for tag, _ in page.elements}
        assert not plain & {"script", "img"}
        assert not [name for _, kept in page.elements for name in kept if name.startswith("on")]
        assert "60571" not in page.text
        assert not {"\x00", "\u202e"} & set(text)
        outside = {urlsplit(link).hostname for link in page.attributes("href")}
        assert outside <= {None, "www.legislation.gov.uk"}
        assert len(page.ids) == len(set(page.ids))
    assert plainly(printable(third)) in Page(texts[1]).text


def test_the_page_says_the_sentences_of_another_language(tmp_path: Path) -> None:
    made = pss.words.template("cy")
    made["texts"]["note.permissive"]["text"] = "Caniataol yw'r pwer."
    path = tmp_path / "cy.json"
    path.write_text(json.dumps(made), encoding="utf-8")
    document = next(iter(examples()))
    text = answer_in_html(pss.assess(document, words=pss.words.load(path)))
    assert '<html lang="cy"' in text
    assert "Caniataol yw'r pwer." in Page(text).text
