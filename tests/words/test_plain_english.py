"""What the library says to people is plain English."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.plain_english import awkward, sentences_in

import pubservice_share
from pubservice_share import words
from pubservice_share.assessment.partnerships.findings import RULES as RULES_OF_PARTNERSHIPS
from pubservice_share.rules import every_rule
from pubservice_share.rules.checks import CHECKS

SOURCE = Path(pubservice_share.__file__).parent
SNAPSHOTS = Path(__file__).parent.parent / "snapshots"
#: Folders and modules whose strings are messages, or parts of them.
SPEAKING = (
    "assessment", "conformance", "directory", "documents", "forms", "guidance", "law", "model",
    "register", "rules", "strategies", "tables", "validation", "words",
)  # fmt: skip


def test_what_rules_checks_questions_and_notes_say() -> None:
    texts = [entry["en"] for entry in words.template("cy")["texts"].values()]
    titles = [rule.title for rule in every_rule()]
    titles += [rule.title for rule in RULES_OF_PARTNERSHIPS]
    titles += [check.title for check in CHECKS]
    assert [phrase for text in (*texts, *titles) for phrase in awkward(text)] == []


@pytest.mark.parametrize("name", SPEAKING)
def test_the_strings_of_modules_that_raise_and_report(name: str) -> None:
    modules = sorted((SOURCE / name).rglob("*.py")) or [SOURCE / f"{name}.py"]
    phrases = [
        f"{place}: {what}"
        for path in modules
        for place, text in sentences_in(path)
        for what in awkward(text)
    ]
    assert phrases == []


@pytest.mark.parametrize("path", sorted((SOURCE / "law" / "data").glob("*.json")), ids=str)
def test_the_sentences_of_the_law_data(path: Path) -> None:
    def texts(value: object) -> list[str]:
        if isinstance(value, dict):
            return [text for inner in value.values() for text in texts(inner)]
        if isinstance(value, list):
            return [text for inner in value for text in texts(inner)]
        return [value] if isinstance(value, str) else []

    sentences = texts(json.loads(path.read_text(encoding="utf-8")))
    assert [phrase for text in sentences for phrase in awkward(text)] == []


@pytest.mark.parametrize(
    "name", ["rule-sentences", "case-sentences", "fault-messages", "check-findings"]
)
def test_reviewed_snapshots(name: str) -> None:
    lines = (SNAPSHOTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    assert [phrase for line in lines for phrase in awkward(line.strip())] == []


@pytest.mark.parametrize(
    ("sentence", "fails"),
    [
        ("X is no name", True),
        ("X is not a name", False),
        ("the lease is no longer than the term", False),
        ("there is no override", False),
        ("What would mend it", True),
        ("the rule was amended", False),
        ("the arrangement as a whole", False),
        ("Whether it may be shared is not known", True),
        ("It is not known whether it may be shared", False),
        ("Which body provides services?", False),
    ],
)
def test_the_list_itself(sentence: str, *, fails: bool) -> None:
    assert bool(awkward(sentence)) is fails
