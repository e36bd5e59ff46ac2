"""The answer to a partnership, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from pubservice_share.assessment import Outcome
from pubservice_share.assessment.outcome_words import OUTCOME_WORDS
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.safe_text import printable

from .flow_answers import (
    KINDS,
    head_lines,
    to_do_lines,
)
from .layout import (
    MARGIN,
    Paint,
    capital,
    paragraph,
)
from .layout import heading as heading_lines
from .reach import reach_headline
from .shared_flows import bodies_named, shared_flows
from .single_answers import duty_lines, last_lines

__all__ = [
    "COVERAGE_HEADINGS",
    "REACH_COUNTS",
    "REACH_MARKS",
    "coverage_headings",
    "flows_in_words",
    "partnership_lines",
]

#: The headings of flows that the power reaches and no agreement is known to cover.
COVERAGE_HEADINGS: dict[bool | None, str] = {
    False: "Flows that the power reaches and no agreement covers",
    None: "Flows that the power reaches; not known whether an agreement covers them",
}


#: Where facts were assumed: the marks of the grid, and the words for counts of flows.
REACH_MARKS = {Outcome.PERMITTED: "could", Outcome.NOT_PERMITTED: "no", Outcome.UNDETERMINED: "?"}


REACH_COUNTS = {Outcome.NOT_PERMITTED: "not reached", Outcome.UNDETERMINED: "open"}


_MARKS = {Outcome.PERMITTED: "yes", Outcome.NOT_PERMITTED: "no", Outcome.UNDETERMINED: "?"}


def partnership_lines(
    answer: PartnershipAssessment,
    width: int,
    paint: Paint,
    ids: bool,
    assumed: Sequence[str] = (),
) -> Iterator[str]:
    """The answer to a partnership: what to find out, why flows are closed, then the grid.

    With facts ``assumed``, it says what the power could reach, and never what is permitted.
    """
    flows = shared_flows(answer)
    yield from head_lines(answer, width, paint, reach_headline(answer) if assumed else None)
    yield ""
    yield from paragraph(f"{flows_in_words(answer, assumed=bool(assumed))}.", width)
    if answer.outcome is Outcome.NOT_PERMITTED:
        yield from paragraph(
            '"No" means that this power does not reach that flow. Other powers are untouched '
            "(s.40(10)).",
            width,
        )
    if assumed:
        yield ""
        yield from heading_lines("Facts assumed, which nobody has stated", width, paint)
        for number, text in enumerate(assumed, start=1):
            yield from paragraph(f"{number}. {text}", width, MARGIN, MARGIN * 2 + " ")
    yield from to_do_lines(answer, flows, width, paint, ids)
    for covered, heading in coverage_headings(assumed=bool(assumed)).items():
        yield from _lacking(answer, covered, heading, width, paint, ids)
    outside = [standing for standing in answer.standing if standing.only_as_provider]
    if outside:
        yield ""
        yield from heading_lines("Only as a provider of services", width, paint)
        if ids:
            yield MARGIN + paint("partnership.provider-only", "provision")
        names = bodies_named([standing.name for standing in outside], answer.words)
        yield from paragraph(
            f"{names} {'is' if len(outside) == 1 else 'are'} not listed. A body that provides "
            "services, in connection with the objective, to a public authority that is listed may "
            "qualify as its provider.",
            width, MARGIN,
        )  # fmt: skip
    yield ""
    yield from _grid(answer, width, paint, assumed=bool(assumed))
    yield ""
    yield from duty_lines(answer, width)
    yield from last_lines(answer, width, paint)


def coverage_headings(*, assumed: bool) -> dict[bool | None, str]:
    """The headings of flows without a known agreement; ``assumed`` where facts were assumed."""
    could = "the power could reach" if assumed else "the power reaches"
    return {
        covered: heading.replace("the power reaches", could)
        for covered, heading in COVERAGE_HEADINGS.items()
    }


def flows_in_words(answer: PartnershipAssessment, *, assumed: bool = False) -> str:
    """How many flows the power reaches, how many an agreement covers, and how many are open.

    Unknown coverage is named as unknown, and never counted as none.
    """
    if not answer.cells:
        return "There is no flow to assess, because fewer than two bodies are named"
    reached = [cell for cell in answer.cells if cell.outcome is Outcome.PERMITTED]
    could = "could reach" if assumed else "reaches"
    words = f"The power {could} {len(reached)} of {len(answer.cells)} flows"
    shown = REACH_COUNTS if assumed else OUTCOME_WORDS
    if reached:
        words += f"; {_coverage_in_words([cell.covered for cell in reached])}"
    for outcome in (Outcome.UNDETERMINED, Outcome.NOT_PERMITTED):
        count = sum(cell.outcome is outcome for cell in answer.cells)
        if count:
            words += f"; {count} {'is' if count == 1 else 'are'} {shown[outcome]}"
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


def _grid(
    answer: PartnershipAssessment, width: int, paint: Paint, *, assumed: bool
) -> Iterator[str]:
    """Rows disclose, columns receive; a star marks a flow that an agreement covers."""
    names = [capital(printable(body.name)) for body in answer.parties]
    cells = {(cell.discloser, cell.recipient): cell for cell in answer.cells}
    column, least = (7 if assumed else 5), 12
    marks = REACH_MARKS if assumed else _MARKS
    at_once = max(1, (width - least - 8) // column)
    room = max(least, width - column * min(len(names), at_once) - 8)
    may = "could" if assumed else "may"
    matrix = f"Who {may} disclose to whom (rows disclose, columns receive)"
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
                mark = marks[cell.outcome] + ("*" if cell.covered else "")
                line += " " * (column - len(mark)) + paint(mark, KINDS[cell.outcome])
            yield line
            yield from (f"      {rest}" for rest in more)
    yield from (
        paint(line, "note")
        for line in paragraph(
            (
                "could: the power could reach it if the facts assumed are so; no: it does not; "
                "?: open; "
                if assumed
                else "yes: the power reaches it; no: it does not; ?: not settled; "
            )
            + "*: an agreement is known to cover it.",
            width, "  ",
        )
    )  # fmt: skip
