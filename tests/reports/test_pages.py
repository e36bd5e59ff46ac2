"""The rules for every page of answers."""

from __future__ import annotations

import functools
import html
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
from support.forbidden_phrases import NEVER
from support.report_pages import (
    Page,
    answers,
    draft,
    examples,
    families,
    partnership,
    single_spaced,
)

import pubservice_share as pss
from pubservice_share.logic.compiled import without_invisible
from pubservice_share.reports import answer_in_text
from pubservice_share.reports.pages import (
    PageDocument,
    answer_in_html,
    answers_in_html,
    folder_in_html,
)
from pubservice_share.reports.shared_checks import grouped_checks
from pubservice_share.reports.shared_findings import closing_reasons, facts_to_find_out
from pubservice_share.reports.shared_flows import shared_flows
from pubservice_share.safe_text import printable

FAULTS = (pss.Fault("/on", "this is <no> day", "'2024-13-01'", "a day"),)


@functools.cache
def folder_page() -> str:
    """The page of a folder with documents of every kind."""
    rows = [
        PageDocument(name=f"{number}.json", answer=pss.assess(document))
        for number, document in enumerate((*examples(), draft(), partnership()))
    ]
    rows.append(PageDocument(name="<bad>.json", faults=FAULTS))
    return folder_in_html(
        rows, title="A & B", as_of=date(2025, 10, 1), passed_over=["<i>cases.json"]
    )


@functools.cache
def answer_pages() -> tuple[tuple[pss.Assessment, str, Page], ...]:
    """Every answer with its page."""
    pairs = ((answer, answer_in_html(answer)) for answer in answers())
    return tuple((answer, text, Page(text)) for answer, text in pairs)


def pages() -> list[tuple[str, Page]]:
    """Every page, and the page of a folder."""
    return [
        *((text, page) for _, text, page in answer_pages()),
        (folder_page(), Page(folder_page())),
    ]


def of_many_flows(answer: pss.Assessment) -> bool:
    """Whether the answer is about many flows, and names what they share once."""
    return isinstance(answer, pss.AgreementAssessment | pss.PartnershipAssessment)


def test_every_finding_is_in_the_page_with_its_reason_its_cure_and_its_citations() -> None:
    for answer, _, page in answer_pages():
        text = page.text.casefold()
        for finding in answer.findings:
            for citation in finding.citations:
                if finding.result in (pss.Result.UNKNOWN, pss.Result.NOT_MET):
                    assert citation.casefold() in text, (answer, finding, citation)
            if of_many_flows(answer):
                continue
            assert single_spaced(printable(finding.reason)).casefold() in text, (answer, finding)
            if finding.cure:
                assert single_spaced(printable(finding.cure)).casefold() in text, (answer, finding)
            for citation in finding.citations:
                assert citation.casefold() in text, (answer, finding, citation)


def test_what_flows_share_is_in_the_page_once_and_leaves_none_of_them_out() -> None:
    for answer, text, page in answer_pages():
        if not isinstance(answer, pss.AgreementAssessment | pss.PartnershipAssessment):
            continue
        flows = shared_flows(answer)
        facts = facts_to_find_out(flows, answer)
        for flow in flows:
            for path in flow.questions:
                (fact,) = (fact for fact in facts if path in fact.paths)
                assert flow.number in fact.flows
        questions = [fact.question for fact in facts]
        assert len(questions) == len(set(questions))
        asked = re.findall(r'<p class="question__asked[^>]*>(.*?)</p>', text, re.DOTALL)
        for fact in facts:
            said = single_spaced(printable(fact.question))
            shown = [row for row in asked if said in single_spaced(html.unescape(row))]
            assert len(shown) == 1, (fact, asked)
            assert all(single_spaced(printable(name)) in page.text for name in fact.names)
        reasons = closing_reasons(flows, answer)
        for flow in flows:
            closed = [row for row in flow.findings if row.result is pss.Result.NOT_MET]
            if flow.outcome is not pss.Outcome.NOT_PERMITTED:
                continue
            assert closed
            for finding in closed:
                assert any(
                    row.reason in finding.reason
                    or any(name.casefold() in finding.reason.casefold() for name in row.names)
                    for row in reasons
                    if flow.number in row.flows
                ), finding
        for reason in reasons:
            for sentence in (reason.reason, reason.cure or "", *reason.names):
                said = single_spaced(printable(sentence)).casefold()
                assert said in page.text.casefold(), reason


def test_each_lack_of_an_agreement_is_in_the_page_once_with_every_party() -> None:
    for answer, _, page in answer_pages():
        if not isinstance(answer, pss.AgreementAssessment):
            continue
        lacks = [
            finding
            for finding in answer.findings
            if not finding.decides
            and finding.rule.startswith("agreement.")
            and finding.result is pss.Result.NOT_MET
        ]
        groups = grouped_checks(lacks, answer)
        assert sorted(map(id, lacks)) == sorted(
            id(finding) for group in groups for finding in group.findings
        )
        text = page.text.casefold()
        for group in groups:
            for sentence in (group.reason, group.cure or ""):
                assert single_spaced(printable(sentence)).casefold() in text, group
            for finding in group.findings:
                for place, party in enumerate(answer.document.parties):
                    if f"/parties/{place}" in (finding.subject, finding.pointer):
                        assert party.name in group.reason


def test_notes_questions_readings_and_the_record_are_in_the_page() -> None:
    for answer, _, page in answer_pages():
        for note in answer.notes:
            assert single_spaced(note) in page.text
        for path in answer.missing:
            if not of_many_flows(answer):
                assert single_spaced(printable(answer.question(path))) in page.text
            assert path in page.text
        for name, question, adopted, otherwise in answer.reading_views():
            for sentence in (f"--adopt {name}", question, adopted, otherwise):
                assert single_spaced(sentence) in page.text
        assert answer.record.digest in page.text
        assert answer.law.edition in page.text


def test_the_day_of_the_law_stands_directly_below_the_outcome() -> None:
    for answer, _, page in answer_pages():
        outcome = page.text.casefold().index(answer.headline.casefold())
        day = pss.words.day_in_words(answer.law.verified_to)
        checked = page.text.index(f"Law checked to {day}")
        assert 0 < checked - outcome < len(answer.headline) + 30, answer


def test_the_life_of_an_agreement_stands_before_its_outcome() -> None:
    document = families() | {"status": None}
    answer = pss.assess(pss.from_dict(document, as_=pss.Agreement))
    assert answer.outcome is pss.Outcome.PERMITTED
    for day, life in (
        (date(2024, 1, 1), "Starts 2 September 2024"),
        (date(2025, 1, 1), "Running until 1 September 2026"),
        (date(2027, 1, 1), "Ended 1 September 2026"),
    ):
        text = answers_in_html([PageDocument(answer=answer)], as_of=day)
        shown = Page(text).text
        assert shown.index(life) < shown.index("Permitted on the facts stated")
        assert ("outcome--permitted" in text.partition("<body")[2]) is not life.startswith("Ended")
    draft_text = pss.assess(pss.from_dict(document | {"status": "draft"})).text()
    assert draft_text.startswith("Draft\n")


def test_field_names_come_with_ids_alone() -> None:
    answer = pss.assess(draft())
    for path in answer.missing:
        assert path not in answer.text()
        assert path in single_spaced(answer_in_text(answer, width=2000, ids=True))


def test_no_field_name_is_where_a_lay_reader_looks() -> None:
    fields = re.compile(r"\b(?:discloser|recipient|information|flows|parties)\.\w+|\bP\d+[YMD]\b")
    for answer, text, _ in answer_pages():
        shown = re.sub(
            r'<details class="govuk-details aside">.*?</details>|<style>.*?</style>'
            r"|<code>--.*?</code>",
            " ", text, flags=re.DOTALL,
        )  # fmt: skip
        shown = re.sub(r"<[^>]+>", " ", shown)
        assert not fields.search(shown), (answer, fields.search(shown))


def test_the_effect_on_each_restriction_is_shown_with_its_reason_and_within_limits() -> None:
    seen = set()
    for answer, text, page in answer_pages():
        effects = answer.override.restrictions if answer.override else ()
        assert ('class="override"' in text) is bool(effects)
        for effect in effects:
            seen.add(effect.effect)
            assert single_spaced(effect.reason) in page.text
            assert set(effect.citations) <= set(re.findall(r">([^<>]+)</a>", text))
            assert "(s.40(8))" in page.text
    assert seen == {"lifted", "stands", "undetermined"}


def test_an_offence_is_shown_with_its_penalties_and_defences() -> None:
    offences = [(answer.offence, page) for answer, _, page in answer_pages() if answer.offence]
    assert offences
    for offence, page in offences:
        for row in (*offence.defences, *offence.penalties):
            assert single_spaced(row.text)[1:] in page.text


def test_the_page_has_the_words_of_the_law() -> None:
    for _, page in pages():
        for pattern in NEVER:
            assert not re.search(pattern, page.text, flags=re.IGNORECASE), pattern
        assert "it puts no duty to share on anybody. Another law may." in page.text
        assert "This is not legal advice" in page.text
    for answer, _, page in answer_pages():
        if answer.outcome is pss.Outcome.NOT_PERMITTED and answer.override:
            assert "This power does not reach" in page.text
            assert "ther powers are untouched (s.40(10))" in page.text
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
        assert not [
            name for _, attributes in page.elements for name in attributes if name.startswith("on")
        ]
        assert not page.attributes("style")
        (style,) = re.findall(r"<style>(.*?)</style>", text, flags=re.DOTALL)
        plain = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL).lower()
        assert not re.search(r"url\(|@import|@font-face|gds transport|crown|crest", plain)
        (policy,) = [
            str(attributes["content"])
            for _, attributes in page.elements
            if attributes.get("http-equiv") == "Content-Security-Policy"
        ]
        assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        outside = {urlsplit(link).hostname for link in page.attributes("href")}
        assert outside <= {None, "www.legislation.gov.uk"}


def test_ids_are_unique_and_every_reference_leads_to_one() -> None:
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
        assert all(heading.strip() for _, heading in page.headings)


def test_the_page_has_a_language_a_title_landmarks_and_a_way_past_its_head() -> None:
    for text, page in pages():
        assert text.startswith("<!DOCTYPE html>\n<html lang=")
        tags = [tag for tag, _ in page.elements]
        for tag in ("main", "header", "footer"):
            assert tags.count(tag) == 1, tag
        assert re.search(r"<title>[^<]+</title>", text)
        assert 'href="#main" class="govuk-skip-link"' in text
        assert 'name="viewport"' in text


def test_every_svg_has_a_name_or_is_hidden_and_is_given_in_words() -> None:
    for _, page in pages():
        for _, attributes in (element for element in page.elements if element[0] == "svg"):
            assert attributes.get("aria-hidden") == "true" or attributes.get("aria-labelledby")


def test_the_matrix_is_a_table_with_headers_and_words() -> None:
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
    cell_texts = [single_spaced(re.sub(r"<[^>]+>", " ", cell)) for cell in cells]
    words = {"permitted": "Permitted", "not-permitted": "Not permitted",
             "undetermined": "Not settled"}  # fmt: skip
    for row, shown in zip(answer.matrix(), cell_texts, strict=True):
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
    days = {due.on for due in pss.due_days(agreement)}
    days |= {change.on for change in pss.law.changes(agreement.starts, agreement.ends)}
    days.add(agreement.register_entry.registered_on)
    for day in days:
        assert pss.words.day_in_words(day) in page.text
    for change in (c for row in pss.impact([agreement], agreement.starts, agreement.ends)
                   for c in row.changes):  # fmt: skip
        assert single_spaced(change.what)[1:] in page.text


def test_a_long_life_and_a_great_many_flows_are_listed_though_not_drawn() -> None:
    document = families()
    document["flows"] = [
        {**flow, "reference": f"{number}"} for number in range(12) for flow in document["flows"]
    ]
    document["starts"], document["ends"] = "2018-01-01", "9999-12-31"
    document["reviews_on"], document["review_every"] = "2018-01-01", "P1D"
    answer = pss.assess(pss.from_dict(document))
    page = Page(answer_in_html(answer))
    assert sum(tag == "circle" for tag, _ in page.elements) == 0
    assert "48. " in page.text
    assert "31 December 9999" in page.text


@pytest.mark.parametrize(
    ("starts", "ends"),
    [(None, None), ("2024-01-01", None), (None, "2024-01-01"), ("2024-01-01", "2024-01-02"),
     ("2010-01-01", "2012-01-01"), ("2016-01-01", "2018-01-01")],
)  # fmt: skip
def test_an_unknown_or_odd_term_has_a_page(starts: str | None, ends: str | None) -> None:
    document: dict[str, Any] = {"type": "agreement", "title": "x", "parties": []}
    document |= {"starts": starts, "ends": ends}
    page = Page(answer_in_html(pss.assess(pss.from_dict(document))))
    assert "The term of the agreement" in page.text or (starts is None and ends is None)


def test_a_folder_shows_each_document_what_is_due_and_what_cannot_be_read() -> None:
    page = Page(folder_page())
    for document in (*examples(), draft()):
        assert single_spaced(pss.assess(document).title) in page.text
    for text in ("A & B", "<bad>.json", "This is <no> day", "<i>cases.json", "What is due",
                 "Review overdue since 1 September 2025", "Partnership of Leeds City Council",
                 "as at 1 October 2025"):  # fmt: skip
        assert text in page.text


def test_an_empty_folder_and_one_of_faults_alone_make_pages() -> None:
    assert "0 documents" in Page(folder_in_html([])).text
    assert "<bad>" in Page(folder_in_html([PageDocument(name="<bad>", faults=FAULTS)])).text
    assert "This is <no> day" in Page(answers_in_html([PageDocument(name="x", faults=FAULTS)])).text


def test_several_answers_have_a_table_of_contents() -> None:
    rows = [PageDocument(name=answer.title, answer=answer) for answer, _, _ in answer_pages()[:4]]
    page = Page(answers_in_html([*rows, PageDocument(name="bad.json", faults=FAULTS)]))
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
def test_text_of_a_document_is_text_and_nothing_else(title: str, name: str, item: str) -> None:
    shared_agreement = families()
    shared_agreement["title"], shared_agreement["id"] = title, item
    shared_agreement["parties"][0]["name"] = name
    shared_agreement["data_items"][0]["name"] = item
    case = next(
        answer.document for answer, _, _ in answer_pages() if answer.subject == "disclosure"
    )
    single = pss.to_dict(case)
    single["discloser"]["name"], single["recipient"]["name"] = title, f"{name}."
    single["reference"] = item
    single["restrictions"] = [{"kind": "contract", "description": item}]
    texts = []
    rows = []
    for document in (shared_agreement, single):
        answer = pss.assess(pss.from_dict(json.loads(json.dumps(document))))
        rows.append(PageDocument(name=item, answer=answer))
        texts.append(answer_in_html(answer))
    shared = partnership(agreements=[shared_agreement])
    rows += [
        PageDocument(name=title, answer=pss.assess(shared)),
        PageDocument(name=name, faults=(pss.Fault(title, name, item, title),)),
    ]
    texts.append(folder_in_html(rows, title=title, as_of=date(2025, 1, 1), passed_over=[name]))
    for text in texts:
        page = Page(text)
        plain = {tag for tag, _ in page.elements}
        assert not plain & {"script", "img"}
        assert not [key for _, kept in page.elements for key in kept if key.startswith("on")]
        assert "60571" not in page.text
        assert not {"\x00", "\u202e"} & set(text)
        outside = {urlsplit(link).hostname for link in page.attributes("href")}
        assert outside <= {None, "www.legislation.gov.uk"}
        assert len(page.ids) == len(set(page.ids))
    assert single_spaced(printable(item)) in Page(texts[1]).text


def test_the_page_has_the_sentences_of_another_language(tmp_path: Path) -> None:
    answer_pages = pss.words.template("cy")
    answer_pages["texts"]["note.permissive"]["text"] = "Caniataol yw'r pwer."
    path = tmp_path / "cy.json"
    path.write_text(json.dumps(answer_pages), encoding="utf-8")
    document = next(iter(examples()))
    text = answer_in_html(pss.assess(document, words=pss.words.load(path)))
    assert '<html lang="cy"' in text
    assert "Caniataol yw'r pwer." in Page(text).text
