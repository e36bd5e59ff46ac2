"""Catalogues: another language laid over what answers say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss
from cases import cases
from pubservice_share import words

PERMITTED = next(case["document"] for case in cases() if case["expect"]["outcome"] == "permitted")
ASKED = {**PERMITTED, "complies_with_data_protection": None}


#: What the checks of an agreement say is not yet in the catalogue.
ENGLISH_STILL = ("agreement.", "partnership.", "flow.")


def catalogue(tmp_path: Path, texts: dict[str, str], **changes: Any) -> Path:
    """A file in the shape of the template, with some texts filled in."""
    held = words.template("cy")
    for id, text in texts.items():
        held["texts"][id]["text"] = text
    path = tmp_path / "cy.json"
    path.write_text(json.dumps(held | changes), encoding="utf-8")
    return path


def test_every_text_that_an_answer_can_say_is_in_the_template() -> None:
    template = words.template("cy")
    assert template["language"] == "cy"
    assert all(entry["text"] is None for entry in template["texts"].values())
    heads = {id.partition(".")[0] for id in template["texts"]}
    assert {"rule", "note", "question", "help", "entry", "objective", "answer"} <= heads
    assert "rule.s35.data-protection.met.1" in template["texts"] or any(
        id.startswith("rule.s40.") for id in template["texts"]
    )


def backwards(text: str) -> str:
    """A language that no English word is left in; the words in braces stay."""
    parts = text.replace("}", "{").split("{")
    return "".join(
        f"{{{part}}}" if number % 2 else "Ŵ" * len(part) for number, part in enumerate(parts)
    )


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> words.Catalogue:
    """A catalogue in which every text is another."""
    texts = {id: backwards(entry["en"]) for id, entry in words.template("cy")["texts"].items()}
    path = catalogue(tmp_path_factory.mktemp("words"), texts)
    return words.load(path)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["name"])
def test_another_language_changes_what_is_said_and_nothing_that_is_decided(
    case: dict[str, Any], whole: words.Catalogue
) -> None:
    noun = pss.from_dict(case["document"])
    ours = pss.assess(noun, case.get("adopt"))
    theirs = pss.assess(noun, case.get("adopt"), words=whole)
    assert theirs.outcome is ours.outcome
    assert theirs.missing == ours.missing
    assert theirs.readings == ours.readings
    for one, other in zip(ours.findings, theirs.findings, strict=True):
        assert (one.rule, one.result, one.citations) == (other.rule, other.result, other.citations)
        if not one.rule.startswith(ENGLISH_STILL):
            assert one.reason != other.reason
    asked = pss.questions(noun, case.get("adopt"), words=whole)
    for held in asked:
        assert "Ŵ" in held.question
        assert "Ŵ" in held.help


def test_what_is_not_translated_is_said_in_english(tmp_path: Path) -> None:
    path = catalogue(
        tmp_path,
        {"question.complies_with_data_protection": "A yw'n cydymffurfio?", "answer.yes": "Ydy"},
    )
    held = words.load(path)
    assert held.language == "cy"
    assert held.count == 2
    assert "answer.no" in held.untranslated
    (asked,) = pss.questions(pss.from_dict(ASKED), words=held)
    assert asked.question == "A yw'n cydymffurfio?"
    assert [choice.text for choice in asked.choices] == ["Ydy", "No"]
    (english,) = pss.questions(pss.from_dict(ASKED))
    assert asked.help == english.help


def test_a_text_whose_english_has_changed_is_stale_and_not_said(tmp_path: Path) -> None:
    path = catalogue(tmp_path, {"answer.yes": "Ydy"})
    held = json.loads(path.read_text("utf-8"))
    held["texts"]["answer.yes"]["en"] = "Aye"
    path.write_text(json.dumps(held), encoding="utf-8")
    read = words.load(path)
    assert read.stale == ("answer.yes",)
    assert read["answer.yes"] == "Yes"


def faults(path: Path) -> list[tuple[str, str]]:
    with pytest.raises(pss.DocumentError) as caught:
        words.load(path)
    return [(fault.pointer, fault.message) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[]", "a catalogue is an object"),
        ("{", "not JSON"),
        ('{"type": "catalogue"}', "has no language"),
        ('{"type": "case", "version": "1.0", "language": "cy", "texts": {}}', "no catalogue"),
        ('{"type": "catalogue", "version": "9.0", "language": "cy", "texts": {}}', "version 1"),
        ('{"type": "catalogue", "version": "1.0", "language": "?", "texts": {}}', "language tag"),
        ('{"type": "catalogue", "version": "1.0", "language": "cy", "texts": []}', "texts are"),
        ('{"type": "catalogue", "version": "1.0", "language": "cy", "texts": {}, "x": 1}', "field"),
    ],
)
def test_what_is_no_catalogue_is_refused(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "cy.json"
    path.write_text(text, encoding="utf-8")
    assert any(told in message for _, message in faults(path))


def test_every_fault_of_a_catalogue_is_told_at_once(tmp_path: Path) -> None:
    path = catalogue(
        tmp_path,
        {
            "cure.find-out": "Darganfod",
            "cure.reading": "{question} {reading} {extra}",
            "note.checked": "{",
            "answer.yes": " ",
        },
    )
    held = json.loads(path.read_text("utf-8"))
    held["texts"]["answer.maybe"] = {"en": "Maybe", "text": "Efallai"}
    held["texts"]["answer.no"] = "Na"
    path.write_text(json.dumps(held), encoding="utf-8")
    assert {pointer for pointer, _ in faults(path)} == {
        "/texts/cure.find-out/text",
        "/texts/cure.reading/text",
        "/texts/note.checked/text",
        "/texts/answer.yes/text",
        "/texts/answer.maybe",
        "/texts/answer.no",
    }


def test_only_a_catalogue_is_taken_for_one() -> None:
    with pytest.raises(TypeError, match=r"words\.load"):
        pss.assess(pss.from_dict(ASKED), words={"answer.yes": "Ydy"})  # type: ignore[arg-type]
