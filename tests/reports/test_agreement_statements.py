"""Laws of what a page shows of an agreement's own words: all that is stated, and nothing else."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

import pubservice_share as pss
from pubservice_share.law import built_in
from pubservice_share.reports.agreement_statements import statements_of
from pubservice_share.reports.pages import answer_in_html

EXAMPLES = sorted(Path("examples").glob("agreement-*.json"))


def agreement_at(path: Path) -> pss.Agreement:
    return pss.loads(path.read_bytes(), as_=pss.Agreement)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_words_of_the_agreement_are_on_its_page(path: Path) -> None:
    agreement = agreement_at(path)
    page = html.unescape(re.sub("<[^>]+>", " ", answer_in_html(pss.assess(agreement))))
    texts = [agreement.purpose, agreement.benefits, agreement.method, agreement.destruction]
    texts += [item.name for item in agreement.data_items or ()]
    texts += [row.contact for row in agreement.breach_contacts or ()]
    for text in filter(None, texts):
        assert text in page


def test_an_empty_draft_states_nothing() -> None:
    draft = pss.draft(["Leeds", "DWP"], objective="fuel-poverty", starts="2025-01-01")
    assert statements_of(draft, built_in()) == []


def test_hostile_words_stay_words() -> None:
    document = {
        "type": "agreement", "title": "T", "purpose": "<script>alert(1)</script>",
        "parties": [{"id": "a", "name": "<b>A</b>", "role": "controller"}],
    }  # fmt: skip
    page = answer_in_html(pss.assess(pss.from_dict(document)))
    assert "<script>alert(1)" not in page
    assert "<b>A</b>" not in page
