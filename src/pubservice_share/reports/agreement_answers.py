"""The answer to an agreement, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pubservice_share.assessment import Finding, Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.model.gateways import Gateway
from pubservice_share.words import and_list

from .flow_answers import (
    KINDS,
    head_lines,
    listed,
    to_do_lines,
)
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
from .shared_checks import grouped_checks
from .shared_flows import shared_flows
from .single_answers import duty_lines, last_lines

__all__ = [
    "GATEWAYS_HEADING",
    "SEVERITIES",
    "agreement_lines",
    "agreement_sentence",
    "flows_of",
    "gateway_in_words",
    "power_in_words",
]

#: The heading of gateways, wherever they are shown.
GATEWAYS_HEADING = "Gateways (stated by the parties, not checked)"


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


def agreement_lines(
    answer: AgreementAssessment, width: int, paint: Paint, ids: bool
) -> Iterator[str]:
    """The answer to an agreement: outcome, what to find out, what to fix, then flow by flow."""
    flows = shared_flows(answer)
    yield from head_lines(answer, width, paint)
    sentence = agreement_sentence(answer)
    if sentence is not None:
        yield ""
        yield from paragraph(sentence, width)
    yield from to_do_lines(answer, flows, width, paint, ids)
    checks = [finding for finding in answer.findings if not finding.decides]
    for severity, (_, heading) in SEVERITIES.items():
        yield from _problems(answer, checks, severity, heading, width, paint, ids)
    yield from _flows(answer, width, paint)
    yield from _gateways(answer, width, paint)
    met = sum(finding.result is Result.MET for finding in checks)
    yield ""
    passed = f"{counted(met, 'check', 'checks')} passed."
    if unknown := len({finding.rule for finding in checks if finding.result is Result.UNKNOWN}):
        passed += f" {counted(unknown, 'check', 'checks')} could not be made: a fact is missing."
    yield from paragraph(passed, width)
    yield ""
    yield from duty_lines(answer, width)
    yield from last_lines(answer, width, paint)


def agreement_sentence(answer: AgreementAssessment) -> str | None:
    """The sentence below the outcome of an agreement; None where facts would settle it."""
    sentence = _SENTENCES.get(answer.outcome)
    if answer.scope is None:
        return sentence
    if not answer.scope.asked:
        return "State a flow that relies on a power of this Chapter for an answer about it."
    return sentence and sentence.replace("every flow", "every flow that was asked")


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
        kind = "aside" if flow.gateways else KINDS[flow.outcome]
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
        yield from listed(text, cited, width, paint)
        if ids:
            yield MARGIN * 2 + paint(finding.rule, "provision")
