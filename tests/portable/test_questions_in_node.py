"""The questions about a document are the same in JavaScript, and so is the next one.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from support.cases import cases
from support.depth import scaled
from support.generated_documents import examples_of
from support.javascript import in_node

import pubservice_share as pss
from pubservice_share.strategies.any_documents import agreements, documents, partnerships

pytestmark = pytest.mark.node

IMPORTS = 'import { questionsFor, questionToAsk } from "LIB/open_questions.mjs";'
ANSWER = """[
  questionsFor(rules, input.document, { adopt: input.adopt, everyFlow: true }),
  questionToAsk(rules, input.document, { adopt: input.adopt, skip: input.skip }),
]"""


def asked(line: dict[str, Any]) -> list[Any]:
    """The questions of the library."""
    document = pss.from_dict(line["document"])
    every = pss.questions(document, line["adopt"], every_flow=True)
    following = pss.next_question(document, line["adopt"], skip=line["skip"])
    return [[question.to_dict() for question in every], following and following.to_dict()]


def compare(folder: Path, lines: list[dict[str, Any]]) -> int:
    """Compare the questions about all documents; how many have some."""
    some = 0
    for line, theirs in zip(lines, in_node(folder, IMPORTS, ANSWER, lines), strict=True):
        own = asked(line)
        assert theirs == own, line
        some += bool(own[0])
    return some


def test_the_questions_about_the_cases_are_the_same(tmp_path: Path) -> None:
    lines = [
        {"document": case["document"], "adopt": case.get("adopt") or {}, "skip": []}
        for case in cases()
    ]
    assert compare(tmp_path, lines) > 50


def test_the_questions_about_drawn_agreements_and_partnerships_are_the_same(tmp_path: Path) -> None:
    drawn = examples_of(st.one_of(agreements(), partnerships()), scaled(120))
    lines = [{"document": document, "adopt": {}, "skip": []} for document in drawn]
    assert compare(tmp_path, lines) > len(lines) / 10


def test_the_questions_about_drawn_documents_are_the_same(tmp_path: Path) -> None:
    lines: list[dict[str, Any]] = [
        {
            "document": document,
            "adopt": {"s42-stands": True} if number % 3 else {},
            "skip": ["information.personal", "objective"] if number % 2 else [],
        }
        for number, document in enumerate(examples_of(documents(), scaled(600)))
    ]
    assert compare(tmp_path, lines) > len(lines) / 10
