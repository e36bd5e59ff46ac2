"""Catalogues: answers in another language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.cases import cases
from support.depth import scaled

import pubservice_share as pss
from pubservice_share import strategies, words
from pubservice_share.rules.checks import CHECKS

PERMITTED = next(case["document"] for case in cases() if case["expect"]["outcome"] == "permitted")
ONE_FACT_UNKNOWN = {**PERMITTED, "complies_with_data_protection": None}
#: Parties whose names would break a sentence that was filled twice.
BRACED = ["{title} %s", "}{ {0} {day!r} {{reason}} 100%d"]
few = settings(max_examples=scaled(100), deadline=None, suppress_health_check=list(HealthCheck))


def catalogue(tmp_path: Path, texts: dict[str, str], **changes: Any) -> Path:
    """A file in the shape of the template, with some texts filled in."""
    template = words.template("cy")
    for id, text in texts.items():
        template["texts"][id]["text"] = text
    path = tmp_path / "cy.json"
    path.write_text(json.dumps(template | changes), encoding="utf-8")
    return path


def test_every_text_that_an_answer_can_say_is_in_the_template() -> None:
    template = words.template("cy")
    assert template["language"] == "cy"
    assert all(entry["text"] is None for entry in template["texts"].values())
    heads = {id.partition(".")[0] for id in template["texts"]}
    assert {"rule", "note", "question", "help", "entry", "objective", "answer"} <= heads
    assert {"check", "flow", "partnership"} <= heads
    assert "rule.s35.data-protection.met.1" in template["texts"] or any(
        id.startswith("rule.s40.") for id in template["texts"]
    )


def backwards(text: str) -> str:
    """Text without any English word; the words in braces stay."""
    parts = text.replace("}", "{").split("{")
    return "".join(
        f"{{{part}}}" if number % 2 else "Ŵ" * len(part) for number, part in enumerate(parts)
    )


@pytest.fixture(scope="module")
def complete(tmp_path_factory: pytest.TempPathFactory) -> words.Catalogue:
    """A catalogue in which every text is changed."""
    texts = {id: backwards(entry["en"]) for id, entry in words.template("cy")["texts"].items()}
    path = catalogue(tmp_path_factory.mktemp("words"), texts)
    return words.load(path)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["name"])
def test_another_language_changes_sentences_and_no_decision(
    case: dict[str, Any], complete: words.Catalogue
) -> None:
    noun = pss.from_dict(case["document"])
    ours = pss.assess(noun, case.get("adopt"))
    theirs = pss.assess(noun, case.get("adopt"), words=complete)
    assert theirs.outcome is ours.outcome
    assert theirs.missing == ours.missing
    assert theirs.readings == ours.readings
    for english, translated in zip(ours.findings, theirs.findings, strict=True):
        assert (english.rule, english.result, english.citations) == (
            translated.rule,
            translated.result,
            translated.citations,
        )
        assert english.reason != translated.reason
        assert (english.cure is None) is (translated.cure is None)
        assert english.cure is None or english.cure != translated.cure
    assert theirs.notes != ours.notes
    # An agreement is called what its parties call it, and a body alone by its name.
    alone = isinstance(noun, pss.Partnership) and len(noun.parties) == 1
    if noun.noun != "agreement" and not alone:
        assert theirs.title != ours.title
    assert theirs.subtitle != ours.subtitle
    questions = pss.questions(noun, case.get("adopt"), words=complete)
    for question in questions:
        assert "Ŵ" in question.question
        assert "Ŵ" in question.help


def strings(value: Any) -> Iterator[str]:
    """Every text in a document: names, ids and words of the caller."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from strings(item)
    if isinstance(value, str):
        yield from (value, repr(value))


def english_in(sentence: str | None, noun: Any) -> list[str]:
    """The rest of a sentence without the words of the document and the ids of readings."""
    left = sentence or ""
    named = {*strings(pss.to_dict(noun)), *pss.law.built_in().readings}
    for text in sorted(named, key=len, reverse=True):
        left = left.replace(text, "|")
    return re.findall("[A-Za-z]{2,}", left)


def all_sentences(answer: Any) -> Iterator[str | None]:
    """Every sentence of an answer."""
    yield from (answer.title, answer.subtitle, *answer.notes)
    for finding in answer.findings:
        yield from (finding.reason, finding.cure)
    for flow in getattr(answer, "flows", ()):
        yield flow.title


@pytest.mark.parametrize("rule", strategies.BREAKS)
def test_a_finding_of_a_check_is_in_the_other_language(
    rule: str, complete: words.Catalogue
) -> None:
    @settings(few, max_examples=scaled(8, least=2))
    @given(strategies.agreements(broken_by=rule))
    def check_language(agreement: pss.Agreement) -> None:
        answer = pss.assess(agreement, words=complete)
        findings = [finding for finding in answer.findings if finding.rule == rule]
        assert all(finding.result is pss.Result.NOT_MET and finding.cure for finding in findings)
        assert [
            fragment for text in all_sentences(answer) for fragment in english_in(text, agreement)
        ] == []

    check_language()


def test_agreements_and_partnerships_have_no_english_sentence(complete: words.Catalogue) -> None:
    @few
    @given(
        strategies.agreements()
        | strategies.documents("agreement").map(pss.from_dict)
        | strategies.partnerships()
        | strategies.documents("partnership").map(pss.from_dict)
    )
    def nothing(noun: Any) -> None:
        answer = pss.assess(noun, words=complete)
        assert [
            fragment for text in all_sentences(answer) for fragment in english_in(text, noun)
        ] == []

    nothing()


def test_a_name_of_any_letters_is_unchanged(complete: words.Catalogue) -> None:
    @few
    @given(strategies.agreements() | strategies.partnerships(), st.sampled_from(BRACED))
    def name_is_unchanged(noun: Any, name: str) -> None:
        document = pss.to_dict(noun)
        for number, party in enumerate(document["parties"]):
            party["name"] = f"{number} {name}"
        read_noun = pss.from_dict(document)
        for answer in (pss.assess(read_noun), pss.assess(read_noun, words=complete)):
            for text in all_sentences(answer):
                left = (text or "").replace(name, "")
                assert not {"{", "}"} & {*left}

    name_is_unchanged()


def test_the_sentences_of_a_check_have_their_ids_beside_it() -> None:
    texts = words.template("cy")["texts"]
    for check in CHECKS:
        assert texts[f"check.{check.id}.met"]["en"] == check.met
        for number, says in enumerate(check.says, start=1):
            assert texts[f"check.{check.id}.{number}"]["en"] == says.text
            assert texts[f"check.{check.id}.{number}.cure"]["en"] == says.cure
    assert texts["check.agreement.review-outside-term.1"]["en"] == (
        "The review on {day} is before the term"
    )


def test_days_and_lists_follow_the_language(tmp_path: Path) -> None:
    catalogue_read = words.load(
        catalogue(
            tmp_path,
            {
                "check.agreement.dpia-after-start.1": "Ar {starts} y dechreuodd; asesiad {day}",
                "check.agreement.party-on-both-sides.2": "{parties} ({number})",
                "month.3": "Mawrth",
                "month.5": "Mai",
                "word.and": "a",
            },
        )
    )
    agreement = {
        "type": "agreement",
        "title": "Cytundeb",
        "starts": "2024-03-01",
        "dpia": {"on": "2024-05-02"},
        "parties": [{"id": "un", "name": "Un"}, {"id": "dau", "name": "Dau"}],
        "flows": [
            {"discloser": "un", "recipient": "dau"},
            {"discloser": "dau", "recipient": "un"},
        ],
    }
    answer = pss.assess(pss.from_dict(agreement), words=catalogue_read)
    by_rule = {finding.rule: finding for finding in answer.findings}
    late = by_rule["agreement.dpia-after-start"]
    assert late.reason == "Ar 1 Mawrth 2024 y dechreuodd; asesiad 2 Mai 2024"
    assert late.cure == "Finish it before information is first disclosed."
    assert by_rule["agreement.party-on-both-sides"].reason == "Un a Dau (1)"


def test_untranslated_sentences_are_in_english(tmp_path: Path) -> None:
    path = catalogue(
        tmp_path,
        {"question.complies_with_data_protection": "A yw'n cydymffurfio?", "answer.yes": "Ydy"},
    )
    catalogue_read = words.load(path)
    assert catalogue_read.language == "cy"
    assert catalogue_read.count == 2
    assert "answer.no" in catalogue_read.untranslated
    (question,) = pss.questions(pss.from_dict(ONE_FACT_UNKNOWN), words=catalogue_read)
    assert question.question == "A yw'n cydymffurfio?"
    assert [choice.text for choice in question.choices] == ["Ydy", "No"]
    (english,) = pss.questions(pss.from_dict(ONE_FACT_UNKNOWN))
    assert question.help == english.help


def test_a_text_whose_english_has_changed_is_stale_and_not_used(tmp_path: Path) -> None:
    path = catalogue(tmp_path, {"answer.yes": "Ydy"})
    template = json.loads(path.read_text("utf-8"))
    template["texts"]["answer.yes"]["en"] = "Aye"
    path.write_text(json.dumps(template), encoding="utf-8")
    read = words.load(path)
    assert read.stale == ("answer.yes",)
    assert read["answer.yes"] == "Yes"


def faults(path: Path) -> list[tuple[str, str]]:
    with pytest.raises(pss.DocumentError) as caught:
        words.load(path)
    return [(fault.pointer, fault.message) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[]", "a catalogue must be a JSON object"),
        ("{", "not JSON"),
        ('{"type": "catalogue"}', "has no language"),
        ('{"type": "case", "version": "1.0", "language": "cy", "texts": {}}', "not a catalogue"),
        ('{"type": "catalogue", "version": "9.0", "language": "cy", "texts": {}}', "version 1"),
        ('{"type": "catalogue", "version": "1.0", "language": "?", "texts": {}}', "language tag"),
        ('{"type": "catalogue", "version": "1.0", "language": "cy", "texts": []}', "texts must be"),
        ('{"type": "catalogue", "version": "1.0", "language": "cy", "texts": {}, "x": 1}', "field"),
    ],
)
def test_a_file_that_is_not_a_catalogue_is_refused(
    text: str, expected: str, tmp_path: Path
) -> None:
    path = tmp_path / "cy.json"
    path.write_text(text, encoding="utf-8")
    assert any(expected in message for _, message in faults(path))


def test_all_faults_of_a_catalogue_are_listed_at_once(tmp_path: Path) -> None:
    path = catalogue(
        tmp_path,
        {
            "cure.find-out": "Darganfod",
            "cure.reading": "{question} {reading} {extra}",
            "note.checked": "{",
            "answer.yes": " ",
        },
    )
    template = json.loads(path.read_text("utf-8"))
    template["texts"]["answer.maybe"] = {"en": "Maybe", "text": "Efallai"}
    template["texts"]["answer.no"] = "Na"
    path.write_text(json.dumps(template), encoding="utf-8")
    assert {pointer for pointer, _ in faults(path)} == {
        "/texts/cure.find-out/text",
        "/texts/cure.reading/text",
        "/texts/note.checked/text",
        "/texts/answer.yes/text",
        "/texts/answer.maybe",
        "/texts/answer.no",
    }


def test_only_a_catalogue_is_accepted_as_one() -> None:
    with pytest.raises(TypeError, match=r"words\.load"):
        pss.assess(pss.from_dict(ONE_FACT_UNKNOWN), words={"answer.yes": "Ydy"})  # type: ignore[arg-type]
