"""Answers and questions to the law show themselves in a notebook, escaped."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from support.depth import scaled
from support.report_pages import Page, answers, families, partnership, single_spaced

import pubservice_share as pss
from pubservice_share.law.notebook_rows import NotebookRows

from .test_pages import AWKWARD


def shown(value: Any) -> Page:
    """The display of a value in a notebook, as a page."""
    text = value._repr_html_()
    assert "<style" not in text
    page = Page(text)
    assert not {tag for tag, _ in page.elements} & {"script", "img", "iframe"}
    assert not page.attributes("style")
    return page


def test_every_answer_shows_its_outcome_its_questions_and_its_law() -> None:
    for answer in answers():
        page = shown(answer)
        assert single_spaced(answer.title) in page.text
        for path in answer.missing:
            assert single_spaced(answer.question(path)) in page.text
        for note in answer.notes:
            assert single_spaced(note) in page.text
        assert answer.law.edition in page.text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (pss.law.as_at("2024-05-01"), "fuel-poverty"),
        (pss.law.as_at("2024-05-01").objectives(), "multiple-disadvantages"),
        (pss.law.as_at("2024-05-01").objective("fuel-poverty"), "cutting their energy costs"),
        (pss.law.as_at("2024-05-01").entry("sch4/12"), "district council"),
        (pss.law.as_at("2024-05-01").schedule(5), "sch5/2"),
        (pss.law.as_at("2024-05-01").specified_persons("water-poverty"), "sch4/"),
        (pss.law.changes("2023-05-02", "2023-05-03"), "SI 2023/424"),
        (pss.law.changes("2023-05-02", "2023-05-02"), "Nothing"),
        (NotebookRows(pss.law.as_at("2024-05-01").schedule(5)[:1]), "Schedule entries"),
        (NotebookRows(pss.law.as_at("2024-05-01").objectives()[:1]), "Objectives"),
        (NotebookRows(pss.law.changes("2023-05-02", "2023-05-03")[:1]), "Changes of law"),
        (pss.routes("Kent Police", "Leeds", on="2024-05-01"), "Section 35"),
        (pss.routes("A charity=", "Leeds", on="2024-05-01"), "Closest route"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_questions_to_the_law_show_their_answers(value: Any, text: str) -> None:
    assert text in shown(value).text


def columns(value: Any) -> tuple[str, ...]:
    return tuple(re.findall(r"<th[^>]*>([^<]*)</th>", value._repr_html_()))


def test_each_column_of_a_table_of_the_law_has_its_name() -> None:
    today = pss.law.as_at("2024-05-01")
    objectives = ("Objective", "Aim", "From", "Extent", "Specified by")
    assert columns(today.objectives())[:5] == objectives
    entries = ("Reference", "Name", "Kind", "Extent", "Provision")
    assert columns(today.schedule(5))[:5] == entries


def test_results_are_still_plain_tuples_and_lists() -> None:
    changes = pss.law.changes("2023-05-02", "2023-05-03")
    assert changes == tuple(changes)
    answer = pss.assess(partnership())
    assert isinstance(answer, pss.PartnershipAssessment)
    matrix = answer.matrix()
    assert json.loads(json.dumps(matrix)) == matrix == answer.to_dict()["matrix"]
    assert type(answer.to_dict()["matrix"]) is list
    assert matrix[0]["discloser"] in shown(matrix).text


@settings(max_examples=scaled(25), deadline=None)
@given(AWKWARD, AWKWARD)
def test_names_are_text_and_nothing_else(name: str, second_name: str) -> None:
    document = families()
    document["title"], document["parties"][0]["name"], document["parties"][1]["name"] = (
        name,
        name,
        second_name + ".",
    )
    agreement = pss.from_dict(document)
    shown(pss.assess(agreement))
    shared = pss.assess(partnership(parties=[{"name": name}, {"name": second_name + "."}]))
    assert isinstance(shared, pss.PartnershipAssessment)
    shown(shared)
    shown(shared.matrix())
    shown(pss.routes(pss.Body(name=name), pss.Body(name=second_name + "."), on="2024-05-01"))


def test_the_link_of_a_provision_is_that_of_the_day() -> None:
    for answer in answers():
        if answer.subject == "disclosure":
            finding = answer.findings[0]
            assert answer.link(finding.citations[0]) == finding.links[0] == finding.cited[0][1]
            assert isinstance(answer.document, pss.Disclosure)
            assert answer.document.on == answer.on
            assert answer.edition is pss.law.built_in()
