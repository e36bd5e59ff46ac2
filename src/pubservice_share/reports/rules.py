"""A rule or a check, explained for a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pubservice_share.assessment.outcome_words import OUTCOME_WORDS, RESULT_WORDS, SEVERITY_WORDS
from pubservice_share.guidance.rule_examples import RuleExample, value_at
from pubservice_share.guidance.rule_rows import RuleProvision, RuleRow
from pubservice_share.words import and_list, day_in_words

from .layout import (
    MARGIN,
    NARROWEST_TEXT,
    Paint,
    capital,
    heading,
    paragraph,
    plain,
    short_citations,
)

__all__ = ["rule_in_text", "rules_in_text"]

#: The most provisions, and the most lines of a document, that are shown.
_MOST_PROVISIONS, _MOST_LINES = 16, 24
_SOURCES = {
    "statute": "the Act",
    "regulations": "regulations",
    "code": "the code of practice",
    "ico": "guidance of the Information Commissioner",
    "register": "the form of the public register",
    "practice": "good practice",
}
_NOUNS = {
    "use": "the use of information that was received",
    "onward-disclosure": "an onward disclosure",
    "agreement": "an agreement",
    "partnership": "a partnership",
}
_RESULTS = {result.value: words for result, words in RESULT_WORDS.items()}


def rules_in_text(rows: Iterable[RuleRow], *, width: int = 80) -> str:
    """A line for each rule and check: its id and its title."""
    lines: list[str] = []
    rows = tuple(rows)
    first = max(len(row.id) for row in rows) + 2
    for row in rows:
        if width - first < NARROWEST_TEXT:
            lines += [row.id, *paragraph(capital(row.title), width, MARGIN)]
        else:
            lines += paragraph(capital(row.title), width, f"{row.id:<{first}}", " " * first)
    return "\n".join(lines)


def rule_in_text(
    row: RuleRow, examples: Mapping[str, RuleExample], *, width: int = 80, paint: Paint = plain
) -> str:
    """A rule or a check: what it means, its provisions, how to fix a finding, and examples."""
    return "\n".join(_lines(row, examples, max(width, NARROWEST_TEXT), paint))


def _lines(
    row: RuleRow, examples: Mapping[str, RuleExample], width: int, paint: Paint
) -> Iterator[str]:
    yield from heading(row.id, width, paint)
    yield from paragraph(f"{capital(row.title)}.", width)
    yield ""
    yield from paragraph(_about(row), width)
    if row.sentences:
        yield ""
        yield from heading("What it means", width, paint)
        yield from _meaning(row, width)
    yield ""
    yield from heading("Provisions", width, paint)
    yield from _provisions(row.provisions, width, paint)
    cures = dict.fromkeys(sentence.cure for sentence in row.sentences if sentence.cure)
    if cures:
        yield ""
        yield from heading("How to fix a finding", width, paint)
        for cure in cures:
            yield from paragraph(cure, width, MARGIN + "- ", MARGIN + "  ")
    for result, example in examples.items():
        yield ""
        yield from heading(f"An example: {_RESULTS.get(result, 'does not apply')}", width, paint)
        yield from _example(row, example, width, paint)
    if examples:
        result = list(examples)[-1]
        yield ""
        yield from heading("To try it", width, paint)
        yield f"{MARGIN}pubservice-share rule {row.id} \\"
        yield f"{MARGIN}  --example {result} |"
        views = examples[result].adopt
        adopt = "".join(
            f" --adopt {name}" + ("" if view else "=false") for name, view in views.items()
        )
        yield f"{MARGIN}  pubservice-share assess - --ids{adopt}"


def _about(row: RuleRow) -> str:
    sections = [power[1:] for power in row.applies_to if power not in _NOUNS]
    what = [_NOUNS[noun] for noun in row.applies_to if noun in _NOUNS]
    if sections:
        name = "section" if len(sections) == 1 else "sections"
        what.insert(0, f"a disclosure under {name} {and_list(sections)}")
    kind = "rule" if row.kind == "rule" else "check"
    sentences = [
        f"A {kind} of {and_list(what)}, based on {_SOURCES[row.basis]}."
        + ("" if row.verified else " The wording of that source was not read."),
        "The outcome depends on it."
        if row.decides
        else "The outcome does not depend on it; a finding is something "
        f"{SEVERITY_WORDS[row.severity]}.",
    ]
    if row.pointer:
        sentences.append(f"It is about {row.pointer} in the document.")
    return " ".join(sentences)


def _meaning(row: RuleRow, width: int) -> Iterator[str]:
    for result, words in _RESULTS.items():
        sentences = [
            f"{capital(sentence.text)}." for sentence in row.sentences if sentence.result == result
        ]
        for number, sentence in enumerate(dict.fromkeys(sentences)):
            label = f"{capital(words)}: " if number == 0 else "or: "
            yield from paragraph(f"{label}{sentence}", width, MARGIN, MARGIN * 2)


def _provisions(rows: tuple[RuleProvision, ...], width: int, paint: Paint) -> Iterator[str]:
    if not rows:
        yield from paragraph("It is not based on a provision.", width, MARGIN)
    for row in rows[:_MOST_PROVISIONS]:
        dates = ""
        if row.since is not None:
            dates = f"from {day_in_words(row.since)}"
        if row.until is not None:
            dates += f" until {day_in_words(row.until)}"
        beside = ", ".join(filter(None, (row.of, dates)))
        text = short_citations((row.citation,)) + (f": {beside}" if beside else "")
        yield from (paint(line, "provision") for line in paragraph(text, width, MARGIN, MARGIN * 2))
    if len(rows) > _MOST_PROVISIONS:
        more = len(rows) - _MOST_PROVISIONS
        yield from paragraph(f"and {more} more: --format json lists them", width, MARGIN)


def _example(row: RuleRow, example: RuleExample, width: int, paint: Paint) -> Iterator[str]:
    if example.why:
        yield from paragraph(example.why, width, MARGIN)
    finding = example.finding
    yield from paragraph(f"Answer: {capital(finding.reason)}.", width, MARGIN, MARGIN * 2)
    provisions = short_citations(finding.citations)
    if provisions:
        yield from (paint(line, "provision") for line in paragraph(provisions, width, MARGIN * 2))
    if finding.cure:
        yield from paragraph(f"How to fix it: {finding.cure}", width, MARGIN, MARGIN * 2)
    place = finding.pointer or row.pointer
    source = f"Outcome: {OUTCOME_WORDS[example.outcome]}. From {example.name}"
    if example.changes:
        yield from paragraph(f"{source}, changed:", width, MARGIN, MARGIN * 2)
        for changed, value in example.changes.items():
            shown = "left out" if value is None else json.dumps(value, ensure_ascii=False)
            yield from paragraph(f"{changed}: {shown}", width, MARGIN * 2, MARGIN * 3)
    elif place:
        yield from paragraph(f"{source}, {place}:", width, MARGIN, MARGIN * 2)
        yield from _part_of(example.document, place, width)
    else:
        yield from paragraph(f"{source}.", width, MARGIN, MARGIN * 2)


def _part_of(document: dict[str, Any], pointer: str, width: int) -> Iterator[str]:
    """The part of a document that a finding is about, as JSON."""
    value = value_at(document, pointer)
    if value is None:
        yield f"{MARGIN * 2}left out"
        return
    lines = json.dumps(value, ensure_ascii=False, indent=2).splitlines()
    for line in lines[:_MOST_LINES]:
        indent = MARGIN * 2 + " " * (len(line) - len(line.lstrip()))
        yield from paragraph(line.strip(), width, indent, indent + MARGIN)
    if len(lines) > _MOST_LINES:
        yield f"{MARGIN * 2}..."
