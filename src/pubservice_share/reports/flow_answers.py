"""The answers about several flows, to agreements and partnerships, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from pubservice_share.assessment import Finding, Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment, FlowAnswer
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.model.gateways import Gateway
from pubservice_share.safe_text import printable
from pubservice_share.words import and_list

from .layout import MARGIN, Paint, capital, counted, in_rows, paragraph, short_citations
from .layout import heading as heading_lines
from .single_answers import duty_lines, last_lines, not_settled

__all__ = [
    "GATEWAYS_HEADING",
    "SEVERITIES",
    "agreement_lines",
    "agreement_sentence",
    "flows_in_words",
    "flows_of",
    "gateway_in_words",
    "partnership_lines",
]

#: The heading of gateways, wherever they are shown.
GATEWAYS_HEADING = "Gateways (stated by the parties, not checked)"

#: How each outcome is painted.
_KINDS = {
    Outcome.PERMITTED: "met",
    Outcome.NOT_PERMITTED: "not-met",
    Outcome.UNDETERMINED: "unknown",
}
#: The severities of checks: how each is painted, and its heading.
SEVERITIES = {
    "error": ("not-met", "To fix before it is signed or relied on"),
    "warning": ("unknown", "To check"),
    "advice": ("aside", "To consider"),
}
#: The sentence below the outcome of an agreement that is settled.
_SENTENCES = {
    Outcome.PERMITTED: "No statutory fault found on the facts stated: the power reaches every flow "
    "throughout the term.",
    Outcome.NOT_PERMITTED: "This power does not reach every flow throughout the term. Other powers "
    "are untouched (s.40(10)).",
}
#: The headings of flows that the power reaches and no agreement is known to cover.
_COVERAGE: dict[bool | None, str] = {
    False: "Flows that the power reaches and no agreement covers",
    None: "Flows that the power reaches; not known whether an agreement covers them",
}
_MARKS = {Outcome.PERMITTED: "yes", Outcome.NOT_PERMITTED: "no", Outcome.UNDETERMINED: "?"}


def agreement_lines(
    answer: AgreementAssessment, width: int, paint: Paint, ids: bool
) -> Iterator[str]:
    """The answer to an agreement."""
    yield from _head(answer, width, paint)
    sentence = agreement_sentence(answer)
    if sentence is not None:
        yield from paragraph(sentence, width)
    else:
        yield from not_settled(answer, width, paint)
    if answer.flows:
        yield ""
        yield from heading_lines("Flow by flow", width, paint)
        for flow in answer.flows:
            yield from _flow(flow, width, paint, ids)
    yield from _gateways(answer, width, paint)
    checks = [finding for finding in answer.findings if not finding.decides]
    for severity, (kind, heading) in SEVERITIES.items():
        yield from _problems(checks, severity, kind, heading, width, paint, ids)
    met = sum(finding.result is Result.MET for finding in checks)
    yield ""
    yield from paragraph(f"{counted(met, 'check', 'checks')} passed.", width)
    if unknown := sum(finding.result is Result.UNKNOWN for finding in checks):
        sentence = f"{counted(unknown, 'check', 'checks')} could not be made: a fact is missing."
        yield from paragraph(sentence, width)
    yield ""
    yield from last_lines(answer, width, paint)


def agreement_sentence(answer: AgreementAssessment) -> str | None:
    """The sentence below the outcome of an agreement; None where facts would settle it."""
    sentence = _SENTENCES.get(answer.outcome)
    if answer.scope is None:
        return sentence
    if not answer.scope.asked:
        return "State a flow that relies on a power of this Chapter for an answer about it."
    return sentence and sentence.replace("every flow", "every flow that was asked")


def _head(
    answer: AgreementAssessment | PartnershipAssessment, width: int, paint: Paint
) -> Iterator[str]:
    limited = answer.scope is not None
    words = answer.headline if limited else answer.headline.upper()
    yield from (paint(line, answer.outcome.value) for line in paragraph(words, width))
    yield from paragraph(answer.title, width)
    yield from (paint(line, "provision") for line in paragraph(answer.subtitle, width))
    yield ""
    yield from duty_lines(answer, width)


def _flow(flow: FlowAnswer, width: int, paint: Paint, ids: bool) -> Iterator[str]:
    kind, label = _KINDS[flow.outcome], flow.in_words
    under = (flow.flow.power or "power not known").replace("s3", "section 3")
    if flow.gateways:
        kind, under = "aside", "other law"
    title = f"{flow.number + 1}. {capital(flow.title)}"
    yield from in_rows([(kind, label, title, under)], width, 15, paint)
    if flow.outcome is Outcome.PERMITTED or flow.gateways:
        return
    deciding = Result.NOT_MET if flow.outcome is Outcome.NOT_PERMITTED else Result.UNKNOWN
    rows = [
        (
            "aside",
            "",
            f"- {capital(finding.reason)}",
            short_citations(finding.citations),
            finding.rule if ids else "",
        )
        for finding in flow.findings
        if finding.decides and finding.result is deciding
    ]
    yield from in_rows(rows, width, 15, paint)


def _gateways(answer: AgreementAssessment, width: int, paint: Paint) -> Iterator[str]:
    gateways = answer.document.gateways or ()
    if not gateways:
        return
    names = {party.id: party.name for party in answer.document.parties}
    yield ""
    yield from heading_lines(GATEWAYS_HEADING, width, paint)
    rows: list[tuple[str, str, str, str]] = [
        ("aside", gateway.kind or "", gateway_in_words(gateway, names), flows_of(gateway))
        for gateway in gateways
    ]
    yield from in_rows(rows, width, 15, paint)


def gateway_in_words(gateway: Gateway, names: Mapping[str, str]) -> str:
    """A gateway with the name of its party and what the parties state about it."""
    text = gateway.provision
    if gateway.party is not None:
        text += f", for {names.get(gateway.party, gateway.party)}"
    return f"{text}: {gateway.note}" if gateway.note else text


def flows_of(gateway: Gateway) -> str:
    """The numbers of the flows that a gateway names, as they are counted for people."""
    numbers = [str(place + 1) for place in gateway.places]
    if not numbers:
        return "no flow named"
    return f"{'flow' if len(numbers) == 1 else 'flows'} {and_list(numbers)}"


def _problems(
    checks: list[Finding],
    severity: str,
    kind: str,
    heading: str,
    width: int,
    paint: Paint,
    ids: bool,
) -> Iterator[str]:
    problems = [
        finding
        for finding in checks
        if finding.severity == severity and finding.result is Result.NOT_MET
    ]
    if not problems:
        return
    yield ""
    yield from heading_lines(heading, width, paint)
    rows = [
        (
            kind,
            finding.basis,
            capital(finding.reason) + ("" if finding.verified else " (wording not verified)"),
            short_citations(finding.citations) or finding.pointer,
            finding.rule if ids else "",
        )
        for finding in problems
    ]
    yield from in_rows(rows, width, 13, paint)


def partnership_lines(
    answer: PartnershipAssessment, width: int, paint: Paint, ids: bool
) -> Iterator[str]:
    """The answer to a partnership: the grid, then the reasons."""
    yield from _head(answer, width, paint)
    yield from paragraph(f"{flows_in_words(answer)}.", width)
    if answer.outcome is Outcome.NOT_PERMITTED:
        yield from paragraph(
            '"No" means that this power does not reach that flow. Other powers are untouched '
            "(s.40(10)).",
            width,
        )
    if answer.outcome is Outcome.UNDETERMINED:
        yield ""
        yield from not_settled(answer, width, paint)
    yield ""
    yield from _grid(answer, width, paint)
    outside = [standing for standing in answer.standing if standing.only_as_provider]
    if outside:
        yield ""
        yield from heading_lines("Only as a provider of services", width, paint)
        if ids:
            yield MARGIN + paint("partnership.provider-only", "provision")
        for standing in outside:
            yield from paragraph(f"- {standing.name}", width, "  ", "    ")
        yield from paragraph(
            f"{'This body is' if len(outside) == 1 else 'These bodies are'} not listed. A body "
            "that provides services, in connection with the objective, to a public authority that "
            "is listed may qualify as its provider.",
            width, "  ",
        )  # fmt: skip
    for covered, heading in _COVERAGE.items():
        yield from _lacking(answer, covered, heading, width, paint, ids)
    yield ""
    yield from last_lines(answer, width, paint)


def flows_in_words(answer: PartnershipAssessment) -> str:
    """How many flows the power reaches, how many an agreement covers, and how many are open.

    Unknown coverage is named as unknown, and never counted as none.
    """
    if not answer.cells:
        return "There is no flow to assess, because fewer than two bodies are named"
    reached = [cell for cell in answer.cells if cell.outcome is Outcome.PERMITTED]
    words = f"The power reaches {len(reached)} of {len(answer.cells)} flows"
    if reached:
        words += f"; {_coverage_in_words([cell.covered for cell in reached])}"
    not_settled = sum(cell.outcome is Outcome.UNDETERMINED for cell in answer.cells)
    if not_settled:
        words += f"; {not_settled} {'is' if not_settled == 1 else 'are'} not settled"
    return words


def _coverage_in_words(coverage: list[bool | None]) -> str:
    """How many of the flows that the power reaches an agreement covers."""
    lacking, open_ones = coverage.count(False), coverage.count(None)
    if open_ones == len(coverage):
        which = "it" if len(coverage) == 1 else "any of them"
        return f"it is not known whether an agreement covers {which}"
    if lacking == len(coverage):
        return f"no agreement covers {'it' if lacking == 1 else 'any of them'}"
    if not lacking and not open_ones:
        return f"an agreement covers {'it' if len(coverage) == 1 else 'each of them'}"
    parts = [f"no agreement covers {lacking} of those {len(coverage)}"] if lacking else []
    if open_ones:
        which = f"{open_ones} more" if lacking else f"{open_ones} of those {len(coverage)}"
        parts.append(f"it is not known whether one covers {which}")
    return ", and ".join(parts)


def _lacking(
    answer: PartnershipAssessment,
    covered: bool | None,
    heading: str,
    width: int,
    paint: Paint,
    ids: bool,
) -> Iterator[str]:
    """The flows that the power reaches and whose coverage is this one, discloser by discloser."""
    cells = [
        cell
        for cell in answer.cells
        if cell.outcome is Outcome.PERMITTED and cell.covered is covered
    ]
    if not cells:
        return
    yield ""
    yield from heading_lines(heading, width, paint)
    if ids:
        yield MARGIN + paint("partnership.not-covered", "provision")
    for place, body in enumerate(answer.parties):
        recipients = [str(cell.recipient + 1) for cell in cells if cell.discloser == place]
        if recipients:
            line = f"- {place + 1}. {body.name} to {', '.join(recipients)}"
            yield from paragraph(line, width, "  ", "    ")


def _grid(answer: PartnershipAssessment, width: int, paint: Paint) -> Iterator[str]:
    """Rows disclose, columns receive; a star marks a flow that an agreement covers."""
    names = [capital(printable(body.name)) for body in answer.parties]
    cells = {(cell.discloser, cell.recipient): cell for cell in answer.cells}
    column, least = 5, 12
    at_once = max(1, (width - least - 8) // column)
    room = max(least, width - column * min(len(names), at_once) - 8)
    matrix = "Who may disclose to whom (rows disclose, columns receive)"
    yield from heading_lines(matrix, width, paint)
    # A matrix that is too wide is printed in several parts.
    for first in range(0, len(names), at_once):
        columns = range(first, min(first + at_once, len(names)))
        yield "  " + " " * (room + 4) + "".join(f"{place + 1:>{column}}" for place in columns)
        for row, name in enumerate(names):
            start, *more = textwrap.wrap(name, room) or [""]
            line = f"  {row + 1:>2}  {start:<{room}}"
            for place in columns:
                cell = cells.get((row, place))
                if cell is None:
                    line += f"{'-':>{column}}"
                    continue
                mark = _MARKS[cell.outcome] + ("*" if cell.covered else "")
                line += " " * (column - len(mark)) + paint(mark, _KINDS[cell.outcome])
            yield line
            yield from (f"      {rest}" for rest in more)
    yield from (
        paint(line, "note")
        for line in paragraph(
            "yes: the power reaches it; no: it does not; ?: not settled; *: an agreement is known "
            "to cover it.",
            width, "  ",
        )
    )  # fmt: skip
