"""The answers about several flows, to agreements and partnerships, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from pubservice_share.assessment import Assessment, Finding, Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.assessment.outcome_words import OUTCOME_WORDS
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.model.gateways import Gateway
from pubservice_share.safe_text import printable
from pubservice_share.words import Catalogue, and_list

from .layout import (
    BASIS_WORDS,
    MARGIN,
    Paint,
    capital,
    counted,
    in_rows,
    paragraph,
    short_citations,
)
from .layout import heading as heading_lines
from .life import life_of
from .reach import reach_headline
from .shared_checks import grouped_checks
from .shared_findings import SharedFact, closing_reasons, facts_to_find_out, readings_at_issue
from .shared_flows import SharedFlow, bodies_named, shared_flows
from .single_answers import checked_lines, duty_lines, last_lines

__all__ = [
    "CLOSING_HEADINGS",
    "COVERAGE_HEADINGS",
    "GATEWAYS_HEADING",
    "SEVERITIES",
    "agreement_lines",
    "agreement_sentence",
    "coverage_headings",
    "facts_heading",
    "flows_in_words",
    "flows_of",
    "gateway_in_words",
    "kind_of_headline",
    "partnership_lines",
    "power_in_words",
    "sentence_of",
    "where_of_all",
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
#: The headings of reasons that close flows, and of those that leave them open.
CLOSING_HEADINGS = {
    Result.NOT_MET: "Why this power does not reach some flows",
    Result.UNKNOWN: "Why some flows are not settled",
}
#: The headings of flows that the power reaches and no agreement is known to cover.
COVERAGE_HEADINGS: dict[bool | None, str] = {
    False: "Flows that the power reaches and no agreement covers",
    None: "Flows that the power reaches; not known whether an agreement covers them",
}
#: Where facts were assumed: the marks of the grid, and the words for counts of flows.
REACH_MARKS = {Outcome.PERMITTED: "could", Outcome.NOT_PERMITTED: "no", Outcome.UNDETERMINED: "?"}
REACH_COUNTS = {Outcome.NOT_PERMITTED: "not reached", Outcome.UNDETERMINED: "open"}
_MARKS = {Outcome.PERMITTED: "yes", Outcome.NOT_PERMITTED: "no", Outcome.UNDETERMINED: "?"}


def agreement_lines(
    answer: AgreementAssessment, width: int, paint: Paint, ids: bool
) -> Iterator[str]:
    """The answer to an agreement: outcome, what to find out, what to fix, then flow by flow."""
    flows = shared_flows(answer)
    yield from _head(answer, width, paint)
    sentence = agreement_sentence(answer)
    if sentence is not None:
        yield ""
        yield from paragraph(sentence, width)
    yield from _to_do(answer, flows, width, paint, ids)
    checks = [finding for finding in answer.findings if not finding.decides]
    for severity, (_, heading) in SEVERITIES.items():
        yield from _problems(answer, checks, severity, heading, width, paint, ids)
    yield from _flows(answer, width, paint)
    yield from _gateways(answer, width, paint)
    met = sum(finding.result is Result.MET for finding in checks)
    yield ""
    passed = f"{counted(met, 'check', 'checks')} passed."
    if unknown := sum(finding.result is Result.UNKNOWN for finding in checks):
        passed += f" {counted(unknown, 'check', 'checks')} could not be made: a fact is missing."
    yield from paragraph(passed, width)
    yield ""
    yield from duty_lines(answer, width)
    yield from last_lines(answer, width, paint)


def _to_do(
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
            yield from _listed(text, short_citations(reason.citations), width, paint)
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


def _listed(text: str, cited: str, width: int, paint: Paint) -> Iterator[str]:
    """A row of a list, with its provisions after it, or below it where they do not fit."""
    lines = list(paragraph(f"- {text}", width, MARGIN, MARGIN * 2))
    if cited and len(lines[-1]) + len(cited) + 2 <= width:
        yield from lines[:-1]
        yield f"{lines[-1]}  {paint(printable(cited), 'provision')}"
        return
    yield from lines
    yield from (paint(line, "provision") for line in paragraph(cited, width, MARGIN * 2))


def agreement_sentence(answer: AgreementAssessment) -> str | None:
    """The sentence below the outcome of an agreement; None where facts would settle it."""
    sentence = _SENTENCES.get(answer.outcome)
    if answer.scope is None:
        return sentence
    if not answer.scope.asked:
        return "State a flow that relies on a power of this Chapter for an answer about it."
    return sentence and sentence.replace("every flow", "every flow that was asked")


def _head(
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


def _flows(answer: AgreementAssessment, width: int, paint: Paint) -> Iterator[str]:
    """A line for each flow: its number, its outcome, and its power where the powers differ."""
    if not answer.flows:
        return
    powers = [
        "other law" if flow.gateways else power_in_words(flow.flow.power) for flow in answer.flows
    ]
    alike = len(set(powers)) == 1
    yield ""
    title = f"Flow by flow ({powers[0]})" if alike else "Flow by flow"
    yield from heading_lines(title, width, paint)
    for flow, power in zip(answer.flows, powers, strict=True):
        number = f"{flow.number + 1}. "
        kind = "aside" if flow.gateways else _KINDS[flow.outcome]
        text = f"{number}{capital(flow.title)}: {flow.in_words}"
        text += "" if alike else f" ({power})"
        lines = [*paragraph(text, width, MARGIN, MARGIN + " " * len(number))]
        # The words of the outcome may be broken over two lines: then they are not coloured.
        yield from (
            paint(flow.in_words, kind).join(line.rsplit(flow.in_words, 1))
            if place == len(lines) - 1
            else line
            for place, line in enumerate(lines)
        )


def power_in_words(power: str | None) -> str:
    """The power of a flow, as people name it."""
    if power is None:
        return "power not recorded"
    number = power.removeprefix("s")
    return f"section {number}" if number[:1].isdigit() and number != power else power


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
    answer: AgreementAssessment,
    checks: list[Finding],
    severity: str,
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
    for check in grouped_checks(problems, answer):
        finding = check.finding
        text = capital(check.reason) + ("" if finding.verified else " (wording not verified)")
        cited = short_citations(finding.citations) or BASIS_WORDS[finding.basis]
        yield from _listed(text, cited, width, paint)
        if ids:
            yield MARGIN * 2 + paint(finding.rule, "provision")


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
    yield from _head(answer, width, paint, reach_headline(answer) if assumed else None)
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
    yield from _to_do(answer, flows, width, paint, ids)
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
                line += " " * (column - len(mark)) + paint(mark, _KINDS[cell.outcome])
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
