"""In Node, without a browser, the modules of the explorer give the answers of the library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.explorer_page import library_answer, run_modules, single_cases, without_library
from support.invented_law import loaded

from pubservice_share import assess, from_dict, to_dict
from pubservice_share.law import Edition, built_in

pytestmark = pytest.mark.node

#: Before, between and on the days of the duties that stand beside the power.
DAYS = ("2025-11-06", "2026-06-01", "2026-10-15")
IMPORTS = """
import { assessment } from "./plain_answer.mjs";
import { dutyNotesOf } from "./sentences.mjs";
import { explained } from "./assessment.mjs";
"""
ANSWER = """{
  answer: assessment(page, ...input),
  duties: dutyNotesOf(page.words, explained(page.rules, ...input)),
}"""


def page_says(folder: Path, edition: Edition, questions: Any) -> list[dict[str, Any]]:
    """The answers of the page to documents under an edition, and its notes on duties."""
    return run_modules(folder, IMPORTS, f"({ANSWER})", questions, edition)


def test_a_commencement_without_only_for_is_one_for_all(tmp_path: Path) -> None:
    power = built_in().to_dict()["powers"][3]
    later = {"from": "2028-04-01", "territory": ["scotland"], "by": "SI 2018/382 reg.3(d)"}
    row = {
        "id": "s38",
        "extent": [*power["extent"], "scotland"],
        "commencement": [*power["commencement"], later],
    }
    edition = loaded(tmp_path, {"edition": "own", "extends": built_in().edition, "powers": [row]})
    document = {
        "type": "use", "on": "2027-05-01", "received_under": "s38", "territory": ["scotland"],
        "received_from": {"name": "A", "specified_as": ["sch6/2"]},
        "holder": {"name": "B", "specified_as": ["s38/1/a"]},
        "information": {"personal": True}, "for_disclosed_purpose": True,
    }  # fmt: skip
    (line,) = page_says(tmp_path, edition, [[document, {}]])
    answer = line["answer"]
    ours = to_dict(assess(from_dict(document, law=edition), law=edition))
    assert answer["findings"][0]["reason"] == ours["findings"][0]["reason"]
    assert answer["notes"] == list(ours["notes"])


def test_every_answer_and_each_of_its_notes_is_the_same(tmp_path: Path) -> None:
    questions: list[tuple[dict[str, Any], dict[str, bool]]] = [
        ({**document, "on": day}, adopt)
        for place, (document, adopt) in enumerate(single_cases())
        for day in (DAYS if place % 4 == 0 else DAYS[2:])
    ]
    named = 0
    lines = page_says(tmp_path, built_in(), questions)
    for (document, adopt), theirs in zip(questions, lines, strict=True):
        assert without_library(theirs["answer"]) == library_answer(document, adopt), document
        assert all(note in theirs["answer"]["notes"] for note in theirs["duties"])
        named += bool(theirs["duties"])
    assert named > 100
