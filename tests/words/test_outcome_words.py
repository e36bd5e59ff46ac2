"""Every copy of the words for outcomes, results and effects agrees with ``outcome_words``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from support.report_pages import answers

import pubservice_share
import pubservice_share as pss
from pubservice_share.assessment.outcome_words import (
    EFFECT_WORDS,
    OUTCOME_WORDS,
    RESULT_WORDS,
    headline_of_pairs,
)
from pubservice_share.documents.schemas import shapes
from pubservice_share.reports import tables
from pubservice_share.reports.pages import page_templates

PAGE = Path(pubservice_share.__file__).parent / "explorer" / "page"


def capitalised(words: Mapping[Any, str]) -> dict[str, str]:
    return {str(state): text.capitalize() for state, text in words.items()}


def titles(shape: Mapping[str, Any]) -> dict[str, str]:
    return {choice["const"]: choice["title"] for choice in shape["oneOf"]}


def labels(file: str, name: str) -> dict[str, str]:
    """The words that a constant of a module of the explorer gives to each state."""
    text = (PAGE / file).read_text("utf-8")
    match = re.search(rf"^(?:export )?const {name} = \{{(.*?)\}};", text, re.DOTALL | re.MULTILINE)
    assert match is not None
    return dict(re.findall(r'"?([a-z-]+)"?: \[?"([^"]+)"', match[1]))


def test_the_schemas_have_the_words() -> None:
    assert titles(shapes.OUTCOME) == capitalised(OUTCOME_WORDS)
    assert titles(shapes.EFFECT) == capitalised(EFFECT_WORDS)


@pytest.mark.parametrize(
    ("file", "name", "words"),
    [
        ("days.mjs", "MARKS", OUTCOME_WORDS),
        ("answers.mjs", "LABELS", RESULT_WORDS),
        ("answers.mjs", "EFFECTS", EFFECT_WORDS),
    ],
)
def test_the_explorer_has_the_words(file: str, name: str, words: Mapping[Any, str]) -> None:
    assert labels(file, name) == capitalised(words)


def test_the_reports_have_the_words() -> None:
    for answer in answers():
        if answer.scope is None and not isinstance(answer, pss.PartnershipAssessment):
            assert answer.headline == OUTCOME_WORDS[answer.outcome]
    assert OUTCOME_WORDS.items() <= tables._OUTCOMES.items()


def test_the_pages_have_the_words() -> None:
    tags: dict[Any, tuple[str, str]]
    words: Mapping[Any, str]
    for tags, words in (
        (page_templates.OUTCOMES, OUTCOME_WORDS),
        (page_templates.RESULTS, RESULT_WORDS),
        (page_templates.EFFECTS, EFFECT_WORDS),
    ):
        assert {state: tags[state][0] for state in words} == capitalised(words)


def test_a_partnership_counts_the_flows_that_are_possible() -> None:
    """A headline never calls a partnership permitted or refused while some flows differ."""
    for total in range(1, 7):
        for permitted in range(total + 1):
            for not_settled in range(total - permitted + 1):
                words = headline_of_pairs(permitted, not_settled, total)
                assert ("permitted" in words) is (permitted == total)
                if permitted < total:
                    assert words == f"{permitted + not_settled} of {total} flows possible"
