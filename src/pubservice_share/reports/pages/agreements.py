"""An agreement: what its part of a page shows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from pubservice_share.assessment import Finding, Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment, FlowAnswer
from pubservice_share.guidance import Lifecycle, lifecycle
from pubservice_share.law import Edition
from pubservice_share.law.citations import citation_of
from pubservice_share.model.agreements import Party
from pubservice_share.reports.agreements_and_partnerships import SEVERITIES

from .pictures import Arrow, picture
from .timelines import timeline

__all__ = ["agreement_part", "life_of", "problems_of"]

_LEADS = {
    Outcome.PERMITTED: "The power covers every flow throughout the term.",
    Outcome.NOT_PERMITTED: "This power does not cover every flow throughout the term. It does not "
    "affect other powers (s.40(10)).",
    Outcome.UNDETERMINED: "Not settled yet: what is still to be found out is listed below.",
}
#: The most flows of which every step is shown.
MOST_IN_FULL = 100
_STATES = {
    "not-started": "Not started",
    "running": "Running",
    "ended": "Ended",
    "unknown": "Term not known",
    "draft": "Draft",
    "suspended": "Suspended",
    "withdrawn": "Withdrawn",
    "complete": "Complete",
}


def agreement_part(answer: AgreementAssessment, as_of: date | None) -> dict[str, Any]:
    """What the template of an agreement needs."""
    checks = [found for found in answer.findings if not found.decides]
    beside = [found for found in checks if not _of_flow(found)]
    own = [found for found in answer.findings if found.decides]
    items = {item.id: item.name for item in answer.document.data_items or ()}
    return {
        "lead": _LEADS[answer.outcome],
        "life": life_of(answer, as_of),
        "picture": picture([_arrow(flow) for flow in answer.flows]),
        "parties": [(party, _entries(party, answer.edition)) for party in answer.document.parties],
        "flows": [
            _flow(flow, items, brief=number >= MOST_IN_FULL)
            for number, flow in enumerate(answer.flows)
        ],
        "in_full": MOST_IN_FULL,
        # Where there is no flow, one finding says so.
        "lacking": [] if answer.flows else own,
        "problems": [
            (severity, heading, [found for found in checks if _is(found, severity)])
            for severity, (_, heading) in SEVERITIES.items()
        ],
        "open": [found for found in beside if found.result is Result.UNKNOWN],
        "clean": [found for found in beside if found.result is Result.MET],
        "resting": [found for found in beside if found.result is Result.NOT_APPLICABLE],
        "timeline": timeline(answer, as_of),
    }


def _entries(party: Party, edition: Edition) -> list[str] | None:
    """The citations of the entries in which a party falls; None where they are not known."""
    if party.specified_as is None:
        return None
    classes = edition.recipient_classes
    return [
        classes[ref].citation if ref in classes else citation_of(ref) for ref in party.specified_as
    ]


def _of_flow(found: Finding) -> bool:
    """Whether a rule of disclosures was read against a flow, rather than a check."""
    return not found.rule.startswith("agreement.")


def _is(found: Finding, severity: str) -> bool:
    return found.result is Result.NOT_MET and found.severity == severity


def _arrow(flow: FlowAnswer) -> Arrow:
    return Arrow(
        start=flow.discloser.name if flow.discloser else "Discloser not known",
        end=flow.recipient.name if flow.recipient else "Recipient not known",
        says=_power(flow),
        outcome=flow.outcome,
    )


def _power(flow: FlowAnswer) -> str:
    power = flow.flow.power
    if power is None:
        return "power not recorded"
    return f"under section {power[1:]}" if power.startswith("s") else f"under {power}"


def _flow(flow: FlowAnswer, items: Mapping[str, str], *, brief: bool) -> dict[str, Any]:
    """What is shown of a flow; of a brief one only what decides it."""
    steps = [found for found in flow.findings if found.decides]
    wanted = {Outcome.NOT_PERMITTED: Result.NOT_MET, Outcome.UNDETERMINED: Result.UNKNOWN}
    first = [found for found in steps if found.result is wanted.get(flow.outcome)]
    others = [] if brief else [found for found in flow.findings if found not in first]
    return {
        "answer": flow,
        "power": _power(flow),
        "carries": [items.get(item, item) for item in flow.flow.items or ()],
        "objective": flow.flow.objective,
        "first": first,
        "steps": [found for found in others if found.result is not Result.NOT_APPLICABLE],
        "resting": [found for found in others if found.result is Result.NOT_APPLICABLE],
    }


def life_of(answer: AgreementAssessment, as_of: date | None) -> tuple[str, Lifecycle] | None:
    """Where the agreement stands on a day, in words and whole; None where no day is given."""
    if as_of is None:
        return None
    held = lifecycle(answer.document, as_of, law=answer.edition)
    return _STATES[held.state], held


def problems_of(answer: AgreementAssessment) -> tuple[tuple[str, int], ...]:
    """How many checks of each severity found something, the gravest first."""
    checks = [found for found in answer.findings if not found.decides]
    return tuple(
        (severity, sum(_is(found, severity) for found in checks)) for severity in SEVERITIES
    )
