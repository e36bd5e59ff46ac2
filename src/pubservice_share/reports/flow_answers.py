"""What answers about many flows share in a terminal: the head, what to find out, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pubservice_share.assessment import Assessment, Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.safe_text import printable
from pubservice_share.words import Catalogue

from .layout import (
    MARGIN,
    Paint,
    capital,
    paragraph,
    short_citations,
)
from .layout import heading as heading_lines
from .life import life_of
from .shared_findings import SharedFact, closing_reasons, facts_to_find_out, readings_at_issue
from .shared_flows import SharedFlow, bodies_named
from .single_answers import checked_lines

__all__ = [
    "CLOSING_HEADINGS",
    "KINDS",
    "facts_heading",
    "head_lines",
    "kind_of_headline",
    "listed",
    "sentence_of",
    "to_do_lines",
    "where_of_all",
]

#: How each outcome is painted.
KINDS = {
    Outcome.PERMITTED: "met",
    Outcome.NOT_PERMITTED: "not-met",
    Outcome.UNDETERMINED: "unknown",
}


#: The headings of reasons that close flows, and of those that leave them open.
CLOSING_HEADINGS = {
    Result.NOT_MET: "Why this power does not reach some flows",
    Result.UNKNOWN: "Why some flows are not settled",
}


def to_do_lines(
    answer: AgreementAssessment | PartnershipAssessment,
    flows: Sequence[SharedFlow],
    width: int,
    paint: Paint,
    ids: bool,
) -> Iterator[str]:
    """What to find out, the readings to choose, and why flows are not permitted: each once."""
    facts = facts_to_find_out(flows, answer)
    if facts:
        yield ""
        yield from heading_lines(facts_heading(facts), width, paint)
    shared = where_of_all(facts)
    for place, fact in enumerate(facts, start=1):
        number = f"{place}. " if len(facts) > 1 else ""
        text = number + fact.question
        if fact.names:
            text += f" {bodies_named(fact.names, answer.words)}"
        if fact.where and not shared:
            text += f" ({fact.where})"
        indent = MARGIN + " " * len(number)
        yield from paragraph(text, width, MARGIN, indent)
        if ids:
            paths = paragraph(", ".join(fact.paths), width, indent)
            yield from (paint(line, "provision") for line in paths)
    readings = readings_at_issue(flows, answer)
    if readings:
        yield ""
        start = "It may also depend" if facts else "It depends"
        yield from heading_lines(f"{start} on how the law is read", width, paint)
    for reading in readings:
        where = f" ({reading.where})" if reading.where else ""
        yield from paragraph(f"{reading.question}{where}", width, MARGIN)
        yield from paragraph(f"One view: {reading.adopted}", width, MARGIN * 2, MARGIN * 3)
        yield from paragraph(f"The other: {reading.other}", width, MARGIN * 2, MARGIN * 3)
        choose = f"--adopt {reading.id}   or   --adopt {reading.id}=false"
        yield MARGIN * 2 + paint(choose, "provision")
    closing = closing_reasons(flows, answer)
    for result, heading in CLOSING_HEADINGS.items():
        reasons = [reason for reason in closing if reason.finding.result is result]
        if not reasons:
            continue
        yield ""
        yield from heading_lines(heading, width, paint)
        cures: dict[str, None] = {}
        for reason in reasons:
            text = sentence_of(reason.reason, reason.names, reason.where, answer.words)
            yield from listed(text, short_citations(reason.citations), width, paint)
            if ids:
                yield MARGIN * 2 + paint(reason.finding.rule, "provision")
            if reason.cure:
                cures[reason.cure] = None
        if cures:
            yield ""
            yield from heading_lines("How to fix it", width, paint)
            for cure in cures:
                yield from paragraph(f"- {cure}", width, MARGIN, MARGIN * 2)


def where_of_all(facts: Sequence[SharedFact]) -> str:
    """Where every one of some facts is needed; empty where that differs."""
    places = {fact.where for fact in facts}
    return places.pop() if len(places) == 1 else ""


def facts_heading(facts: Sequence[SharedFact]) -> str:
    """The heading of facts to find out, with the flows where each of them is needed."""
    return f"What to find out {where_of_all(facts)}".rstrip()


def sentence_of(reason: str, names: Sequence[str], where: str, words: Catalogue) -> str:
    """A reason with the bodies that share it and the flows in which it stands."""
    text = capital(reason).removesuffix(".")
    if names:
        text += f": {bodies_named(names, words)}"
    return f"{text} ({where})" if where else text


def listed(text: str, cited: str, width: int, paint: Paint) -> Iterator[str]:
    """A row of a list, with its provisions after it, or below it where they do not fit."""
    lines = list(paragraph(f"- {text}", width, MARGIN, MARGIN * 2))
    if cited and len(lines[-1]) + len(cited) + 2 <= width:
        yield from lines[:-1]
        yield f"{lines[-1]}  {paint(printable(cited), 'provision')}"
        return
    yield from lines
    yield from (paint(line, "provision") for line in paragraph(cited, width, MARGIN * 2))


def head_lines(
    answer: AgreementAssessment | PartnershipAssessment,
    width: int,
    paint: Paint,
    reach: str | None = None,
) -> Iterator[str]:
    if isinstance(answer, AgreementAssessment):
        life = life_of(answer, None)
        if life is not None:
            yield from (paint(line, "heading") for line in paragraph(life.words, width))
    limited = answer.scope is not None
    words = reach or answer.headline
    words = words if limited else words.upper()
    kind = "undetermined" if reach else kind_of_headline(answer)
    yield from (paint(line, kind) for line in paragraph(words, width))
    yield from checked_lines(answer, width, paint)
    yield from paragraph(answer.title, width)
    yield from (paint(line, "provision") for line in paragraph(answer.subtitle, width))


def kind_of_headline(answer: Assessment) -> str:
    """How a headline is painted: a partnership some of whose flows are possible is no refusal."""
    if isinstance(answer, PartnershipAssessment) and answer.outcome is Outcome.NOT_PERMITTED:
        possible = any(cell.outcome is not Outcome.NOT_PERMITTED for cell in answer.cells)
        return Outcome.UNDETERMINED.value if possible else Outcome.NOT_PERMITTED.value
    return answer.outcome.value
