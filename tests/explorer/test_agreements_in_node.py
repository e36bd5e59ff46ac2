"""In Node, without a browser: an agreement has the answer, to-do list and questions of Python.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from support.broken_agreements import BROKEN, EDGES, FAMILIES, FUEL, TOGETHER, broken, example
from support.cases import cases
from support.depth import scaled
from support.explorer_page import library_answer, run_modules, without_library
from support.generated_documents import examples_of

import pubservice_share as pss
from pubservice_share import strategies
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.forms import Interview
from pubservice_share.forms.slots import fill_slot, open_slots
from pubservice_share.guidance.drafts import draft
from pubservice_share.model.agreements import Agreement
from pubservice_share.reports.agreement_answers import SEVERITIES, agreement_sentence
from pubservice_share.reports.shared_checks import grouped_checks
from pubservice_share.strategies.any_documents import agreements as any_agreements

pytestmark = pytest.mark.node

HOW_MANY = scaled(400)
#: A document with the views taken.
Question = tuple[dict[str, Any], dict[str, bool]]


def drafts() -> list[dict[str, Any]]:
    """Drafts in which every gap is a finding, and a question."""
    council, police, supplier = "Leeds City Council", "West Yorkshire Police", "s36/1/a"
    families: dict[str, Any] = {"objective": "multiple-disadvantages", "starts": "2026-04-01"}
    return [
        pss.to_dict(draft([council, police], **families, flows=[("1", "2")])),
        pss.to_dict(draft([council, police, "a primary school"], **families)),
        pss.to_dict(draft([council, supplier], power="s36", starts="2024-05-01")),
        pss.to_dict(draft([council, "A charity for Leeds City Council"], **families)),
        {"type": "agreement", "title": "Nothing yet", "parties": []},
    ]


def stated() -> list[Question]:
    """Agreements of every kind that people have: whole, broken, of cases, drafts."""
    own = [case for case in cases() if case["document"]["type"] == "agreement"]
    changed = [*BROKEN, *TOGETHER]
    documents = [
        example(FAMILIES),
        example(FUEL),
        *drafts(),
        *(broken(name, changes) for _, name, changes in changed),
        *(broken(name, changes) for name, changes in EDGES.values()),
    ]
    return [
        *((document, {}) for document in documents),
        *((case["document"], case.get("adopt") or {}) for case in own),
    ]


def agree(folder: Path, asked: list[Question]) -> None:
    """The whole object that the page answers with is that of the library."""
    imports = 'import { assessment } from "./plain_answer.mjs";'
    lines = run_modules(folder, imports, "assessment(page, ...input)", asked)
    for (document, adopt), theirs in zip(asked, lines, strict=True):
        assert without_library(theirs) == library_answer(document, adopt), document


def test_the_answers_to_examples_cases_and_drafts(tmp_path: Path) -> None:
    asked = stated()
    assert len(asked) > 150
    agree(tmp_path, asked)


def test_the_answers_to_drawn_agreements(tmp_path: Path) -> None:
    real = strategies.agreements().map(pss.to_dict)
    drawn = examples_of(st.one_of(any_agreements(), real), HOW_MANY)
    agree(tmp_path, [(document, {"s42-stands": True} if number % 3 == 0 else {})
                     for number, document in enumerate(drawn)])  # fmt: skip


def test_partnerships_with_their_agreements(tmp_path: Path) -> None:
    drawn = examples_of(strategies.partnerships().map(pss.to_dict), scaled(60))
    assert any(document.get("agreements") for document in drawn)
    agree(tmp_path, [(document, {}) for document in drawn])


IMPORTS = """
import { agreementParts } from "./agreements.mjs";
import { headlineWords, sentenceOfAgreement, subtitleOfAgreement } from "./agreement_headline.mjs";
import { findingsBeside, sharedChecks } from "./shared_checks.mjs";
const problems = (parts, severity) => sharedChecks(
  page,
  parts.document,
  findingsBeside(parts)
    .filter(({ finding }) => finding.result === "not-met" && finding.severity === severity),
).map(({ finding, reason, cure, rows }) => [finding.rule, reason, cure, rows.length]);
const shown = (document, adopt) => {
  const parts = agreementParts(page.rules, document, adopt);
  return {
    headline: headlineWords(parts),
    sentence: sentenceOfAgreement(parts),
    subtitle: subtitleOfAgreement(page, document),
    problems: ["error", "warning", "advice"].map((severity) => problems(parts, severity)),
  };
};
"""


def test_what_is_shown_above_and_what_is_to_be_done(tmp_path: Path) -> None:
    asked = stated()
    for (document, adopt), theirs in zip(
        asked, run_modules(tmp_path, IMPORTS, "shown(...input)", asked), strict=True
    ):
        answer = pss.assess(pss.from_dict(document), adopt)
        assert isinstance(answer, AgreementAssessment)
        headline = answer.headline
        assert theirs["headline"] == headline[:1].upper() + headline[1:]
        if agreement_sentence(answer) is not None:
            assert theirs["sentence"] == agreement_sentence(answer)
        assert theirs["subtitle"] == answer.subtitle
        problems = [
            [finding for finding in answer.findings
             if not finding.decides and finding.result is pss.Result.NOT_MET
             and finding.severity == severity]
            for severity in SEVERITIES
        ]  # fmt: skip
        assert theirs["problems"] == [
            [[check.finding.rule, check.reason, check.cure, len(check.findings)]
             for check in grouped_checks(rows, answer)]
            for rows in problems
        ], document  # fmt: skip


PLAN = """
import { planOf } from "./agreement_questions.mjs";
const plan = (document, adopt) => planOf(page, document, adopt).map(
  ({ path, question, help, kind, choices, stage }) =>
    ({ path, question, help, kind, stage, choices: choices.map(([value, text]) => [value, text]) }),
);
"""


def test_the_questions_are_those_of_the_interview_in_its_order(tmp_path: Path) -> None:
    asked = [*((document, {}) for document in drafts()), *stated()[::7]]
    for (document, adopt), theirs in zip(
        asked, run_modules(tmp_path, PLAN, "plan(...input)", asked), strict=True
    ):
        plan = Interview(document=pss.from_dict(document), adopt=adopt).plan
        assert theirs == [
            {"path": question.path, "question": question.question, "help": question.help,
             "kind": question.kind, "stage": question.stage,
             "choices": [[choice.value, choice.text] for choice in question.choices]}
            for question in plan
        ], document  # fmt: skip


#: An answer of each kind.
ANSWERS: dict[str, Any] = {
    "text": "Something said", "day": "2099-03-01", "duration": "P1Y",
    "texts": ["School attendance", "School attendance (2)", "Ärzte & Co", "Calls"],
}  # fmt: skip
FILL = """
import { everySlot, fillSlot } from "./slots.mjs";
const filled = (document, answers) => {
  const log = [];
  for (let turn = 0; turn < 80; turn += 1) {
    const [slot] = everySlot(page, document).filter(({ value }) => value === null);
    if (!slot) break;
    const { kind, field, items } = slot;
    const words = { "parties.role": "joint-controller", "lawful_bases.basis": "6(1)(e)" };
    const value = words[field] ?? (kind === "some-of" ? items.map(([id]) => id) : answers[kind]);
    document = fillSlot(document, slot, value);
    log.push(slot.path);
  }
  return { log, document };
};
"""


def test_filling_in_every_field_makes_the_same_agreement(tmp_path: Path) -> None:
    documents = [*drafts(), *(document for document, _ in stated()[7::9])]
    asked = [[document, ANSWERS] for document in documents]
    for document, theirs in zip(
        documents, run_modules(tmp_path, FILL, "filled(...input)", asked), strict=True
    ):
        agreement: Agreement = pss.from_dict(document, as_=Agreement)
        log: list[str] = []
        # As many turns as in the script: a field of which there is nothing to choose stays open.
        while len(log) < 80 and (slot := next(open_slots(agreement), None)) is not None:
            words = {"parties.role": "joint-controller", "lawful_bases.basis": "6(1)(e)"}
            value = words.get(slot.field) or (
                [choice.value for choice in slot.items]
                if slot.kind == "some-of" else ANSWERS[slot.kind]
            )  # fmt: skip
            agreement = fill_slot(agreement, slot, value)
            log.append(slot.path)
        assert theirs["log"] == log
        assert pss.from_dict(theirs["document"]) == agreement


DURATIONS = """
import { durationTyped } from "./typed_durations.mjs";
import { durationInWords } from "./durations.mjs";
"""


def test_lengths_of_time_are_read_as_in_the_command_line(tmp_path: Path) -> None:
    from pubservice_share.forms import TypedAnswerError
    from pubservice_share.forms.typed_answers import duration_typed

    texts = ["2 years", "18 months", "P2Y", "p1y6m", "1 year and 6 months", "3 years, 2 days", "",
             "a while", "2", "years", "1 year 1 year", "P", "P1Y2", "10000 years", "6 weeks",
             "1YEAR", "2 years or so"]  # fmt: skip
    lines = run_modules(tmp_path, DURATIONS, "durationTyped(input)", texts)
    for text, theirs in zip(texts, lines, strict=True):
        try:
            ours: str | None = duration_typed(text)
        except TypedAnswerError:
            ours = None
        assert theirs == ours, text
    said = run_modules(
        tmp_path, DURATIONS, "durationTyped(durationInWords(page.words, input))",
        [line for line in lines if line],
    )  # fmt: skip
    assert said == [line for line in lines if line]
