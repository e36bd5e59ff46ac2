"""Every copy of the words for outcomes, results and effects agrees with ``outcome_words``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import pubservice_share
from pubservice_share.assessment.outcome_words import (
    EFFECT_WORDS,
    OUTCOME_WORDS,
    RESULT_WORDS,
    headline,
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
    for subject in ("disclosure", "use", "onward-disclosure", "agreement"):
        assert {outcome: headline(subject, outcome) for outcome in OUTCOME_WORDS} == OUTCOME_WORDS
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
