"""The pages on the portable rules name everything that a reader of the export meets."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.cases import cases

import pubservice_share as pss
from pubservice_share.rules import NOTES

REFERENCE = Path(__file__).parent.parent.parent / "docs" / "reference"
RULES_PAGE = (REFERENCE / "portable-rules.md").read_text(encoding="utf-8")
ANSWERS_PAGE = (REFERENCE / "portable-answers.md").read_text(encoding="utf-8")

EXPORT = pss.portable_rules()
#: What only reports, questions and the answers to agreements and partnerships say.
OF_OTHERS = (
    "cure.processor",
    "duration.",
    "duty.flow",
    "duty.pairs",
    "duty.run",
    "flow.",
    "help.",
    "note.agreement.",
    "partnership.",
    "question.",
    "subtitle.",
    "title.",
)


def objects_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every object of a JSON value, at every depth."""
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from objects_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from objects_in(part)


def words_in(texts: Iterator[str]) -> set[str]:
    return {name for text in texts for name in re.findall(r"\{[^}]*\}", text)}


def sentences() -> Iterator[str]:
    for part in objects_in([EXPORT["rules"], EXPORT["notes"], EXPORT["facts"]]):
        for name in ("text", "cure", "question", "help"):
            if isinstance(part.get(name), str):
                yield part[name]


def texts_of_single_answers() -> Iterator[str]:
    for id, text in EXPORT["words"].items():
        if not id.startswith(OF_OTHERS):
            yield text


def test_the_page_on_rules_has_every_term() -> None:
    formulas = [EXPORT[key] for key in ("rules", "notes", "override_in_force", "offences")]
    terms = {part["op"] for part in objects_in([*formulas, EXPORT["checks"]]) if "op" in part}
    assert {op for op in terms if f"`{op}`" not in RULES_PAGE} == set()


def test_the_page_on_rules_has_every_key_of_the_export() -> None:
    described = set(EXPORT) - {"type"}
    assert {key for key in described if f"`{key}`" not in RULES_PAGE} == set()


def test_the_page_on_answers_has_every_kind_of_cite() -> None:
    cites = [part for part in objects_in(EXPORT["rules"]) if "cite" in part]
    named = {cite["cite"] for cite in cites} | {cite["part"] for cite in cites if "part" in cite}
    assert {name for name in named if f"`{name}`" not in ANSWERS_PAGE} == set()


def test_the_page_on_answers_has_every_word_in_braces() -> None:
    words = words_in(sentences()) | words_in(texts_of_single_answers())
    assert {word for word in words if f"`{word}`" not in ANSWERS_PAGE} == set()


def test_the_page_on_answers_has_every_note() -> None:
    ids = {id for id in EXPORT["words"] if id.startswith("note.")}
    ids = {id for id in ids if not id.startswith("note.agreement.")}
    for noun, notes in NOTES.items():
        ids |= {f"note.{noun}.{number}" for number, _ in enumerate(notes, start=1)}
    assert {id for id in ids if f"`{id}`" not in ANSWERS_PAGE} == set()


def test_the_page_on_answers_has_every_field() -> None:
    schema = pss.schema("assessment")
    names = set(schema["required"])
    for part in ("Finding", "Effect", "Override", "Offence", "Sanction"):
        names |= set(schema["$defs"][part]["properties"])
    assert {name for name in names if f"`{name}`" not in ANSWERS_PAGE} == set()


def worked_examples() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    found = [json.loads(text) for text in re.findall(r"```json\n(.*?)```", ANSWERS_PAGE, re.DOTALL)]
    return list(zip(found[::2], found[1::2], strict=True))


@pytest.mark.parametrize("number", range(len(worked_examples())))
def test_a_worked_example_is_the_case_and_the_answer(number: int) -> None:
    document, shown = worked_examples()[number]
    assert document in [case["document"] for case in cases()]
    answer = pss.to_dict(pss.assess(pss.from_dict(document)))
    shown["record"]["library"] = answer["record"]["library"]
    assert shown == answer


def test_the_canonical_text_has_the_digest_of_the_first_example() -> None:
    _, shown = worked_examples()[0]
    text = "".join(re.findall(r"```text\n(.*?)```", ANSWERS_PAGE, re.DOTALL)[0].splitlines())
    assert "sha256:" + hashlib.sha256(text.encode()).hexdigest() == shown["record"]["digest"]
