"""Agreements and partnerships for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.assessment import Finding, Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment, FlowAnswer
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.assessment.showing import OUTCOMES
from pubservice_share.showing import printable

from .text import (
    HEADLINES,
    Paint,
    counted,
    duty_lines,
    in_rows,
    last_lines,
    not_settled,
    paragraph,
    short_citations,
)

__all__ = ["SEVERITIES", "agreement_lines", "partnership_lines"]

#: How each outcome is painted.
_KINDS = {
    Outcome.PERMITTED: "met",
    Outcome.NOT_PERMITTED: "not-met",
    Outcome.UNDETERMINED: "unknown",
}
#: How grave what a check found is: how it is painted, and its heading.
SEVERITIES = {
    "error": ("not-met", "To mend before it is signed or relied on"),
    "warning": ("unknown", "To look at"),
    "advice": ("aside", "To consider"),
}
_OF_ALL = {
    Outcome.PERMITTED: "EVERY FLOW PERMITTED",
    Outcome.NOT_PERMITTED: "NOT EVERY FLOW PERMITTED",
    Outcome.UNDETERMINED: "NOT EVERY FLOW SETTLED",
}
_MARKS = {Outcome.PERMITTED: "yes", Outcome.NOT_PERMITTED: "no", Outcome.UNDETERMINED: "?"}


def agreement_lines(answer: AgreementAssessment, width: int, paint: Paint) -> Iterator[str]:
    """The answer to an agreement."""
    yield from _head(answer, width, paint)
    if answer.outcome is Outcome.PERMITTED:
        yield from paragraph(
            "No statutory fault found on the facts stated: the power reaches every flow "
            "throughout the term.",
            width,
        )
    elif answer.outcome is Outcome.NOT_PERMITTED:
        yield from paragraph(
            "This power does not reach it: not every flow is within the power throughout the term. "
            "Other powers are untouched (s.40(10)).",
            width,
        )
    else:
        yield from not_settled(answer, width, paint)
    if answer.flows:
        yield ""
        yield paint("Flow by flow", "heading")
        for flow in answer.flows:
            yield from _flow(flow, width, paint)
    checks = [found for found in answer.findings if not found.decides]
    for severity, (kind, heading) in SEVERITIES.items():
        yield from _found(checks, severity, kind, heading, width, paint)
    met = sum(found.result is Result.MET for found in checks)
    yield ""
    yield from paragraph(f"{counted(met, 'check', 'checks')} found nothing to mend.", width)
    yield ""
    yield from last_lines(answer, width, paint)


def _head(
    answer: AgreementAssessment | PartnershipAssessment, width: int, paint: Paint
) -> Iterator[str]:
    headline = HEADLINES[answer.outcome]
    if answer.subject == "partnership":
        headline = _OF_ALL[answer.outcome]
    yield paint(headline, answer.outcome.value)
    yield from paragraph(answer.title, width)
    yield from (paint(line, "provision") for line in paragraph(answer.subtitle, width))
    yield ""
    yield from duty_lines(answer, width)


def _flow(flow: FlowAnswer, width: int, paint: Paint) -> Iterator[str]:
    kind, label = _KINDS[flow.outcome], OUTCOMES[flow.outcome]
    under = (flow.flow.power or "power not known").replace("s3", "section 3")
    title = f"{flow.number + 1}. {flow.title}"
    yield from in_rows([(kind, label, title, under)], width, 15, paint)
    if flow.outcome is Outcome.PERMITTED:
        return
    wanted = Result.NOT_MET if flow.outcome is Outcome.NOT_PERMITTED else Result.UNKNOWN
    told = [
        ("aside", "", f"- {found.reason}", short_citations(found.citations))
        for found in flow.findings
        if found.decides and found.result is wanted
    ]
    yield from in_rows(told, width, 15, paint)


def _found(
    checks: list[Finding], severity: str, kind: str, heading: str, width: int, paint: Paint
) -> Iterator[str]:
    several = [
        found for found in checks if found.severity == severity and found.result is Result.NOT_MET
    ]
    if not several:
        return
    yield ""
    yield paint(heading, "heading")
    rows = [
        (
            kind,
            found.basis,
            found.reason + ("" if found.verified else " (wording not verified)"),
            short_citations(found.citations) or found.pointer,
        )
        for found in several
    ]
    yield from in_rows(rows, width, 13, paint)


def partnership_lines(answer: PartnershipAssessment, width: int, paint: Paint) -> Iterator[str]:
    """The answer to a partnership: the grid, then what is behind it."""
    yield from _head(answer, width, paint)
    permitted = [cell for cell in answer.cells if cell.outcome is Outcome.PERMITTED]
    uncovered = [cell for cell in permitted if cell.covered is False]
    open_ones = [cell for cell in answer.cells if cell.outcome is Outcome.UNDETERMINED]
    told = f"The power reaches {len(permitted)} of {len(answer.cells)} flows"
    if permitted:
        if len(uncovered) == len(permitted):
            told += "; no agreement covers any of them"
        else:
            told += f"; no agreement covers {len(uncovered)} of those"
    if open_ones:
        told += f"; {len(open_ones)} are not settled"
    yield from paragraph(f"{told}.", width)
    if answer.outcome is Outcome.NOT_PERMITTED:
        yield from paragraph(
            "This power does not reach it where the grid says no. Other powers are untouched "
            "(s.40(10)).",
            width,
        )
    if answer.outcome is Outcome.UNDETERMINED:
        yield ""
        yield from not_settled(answer, width, paint)
    yield ""
    yield from _grid(answer, width, paint)
    outside = [held for held in answer.standing if held.only_as_provider]
    if outside:
        yield ""
        yield paint("Only as a provider of services", "heading")
        for held in outside:
            yield from paragraph(f"- {held.name}", width, "  ", "    ")
        yield from paragraph(
            "They are no specified persons here as they stand. Who provides services, in "
            "connection with the objective, to a public authority that is listed may come in as "
            "its provider.",
            width, "  ",
        )  # fmt: skip
    if uncovered:
        yield ""
        yield paint("The power reaches it, and no agreement covers it", "heading")
        for place, name in enumerate(body.name for body in answer.parties):
            lacking = [cell for cell in uncovered if cell.discloser == place]
            if lacking:
                names = ", ".join(str(cell.recipient + 1) for cell in lacking)
                yield from paragraph(f"- {place + 1}. {name} to {names}", width, "  ", "    ")
    yield ""
    yield from last_lines(answer, width, paint)


def _grid(answer: PartnershipAssessment, width: int, paint: Paint) -> Iterator[str]:
    """Rows disclose, columns receive; a star marks what an agreement covers."""
    names = [printable(body.name) for body in answer.parties]
    cells = {(cell.discloser, cell.recipient): cell for cell in answer.cells}
    column = 5
    room = max(12, width - column * len(names) - 8)
    yield paint("Who may disclose to whom (rows disclose, columns receive)", "heading")
    yield "  " + " " * (room + 4) + "".join(f"{place + 1:>{column}}" for place in range(len(names)))
    for row, name in enumerate(names):
        shown = name if len(name) <= room else name[: room - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"
        line = f"  {row + 1:>2}  {shown:<{room}}"
        for place in range(len(names)):
            cell = cells.get((row, place))
            if cell is None:
                line += f"{'-':>{column}}"
                continue
            mark = _MARKS[cell.outcome] + ("*" if cell.covered else "")
            line += " " * (column - len(mark)) + paint(mark, _KINDS[cell.outcome])
        yield line
    yield from (
        paint(line, "note")
        for line in paragraph(
            "yes: the power reaches it; no: it does not; ?: not settled; *: an agreement covers "
            "it.",
            width, "  ",
        )
    )  # fmt: skip
