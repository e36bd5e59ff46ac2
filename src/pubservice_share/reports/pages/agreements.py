"""The part of a page about an agreement."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from pubservice_share.assessment import Finding, Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment, FlowAnswer
from pubservice_share.law import Edition
from pubservice_share.law.citations import citation_of
from pubservice_share.model.agreements import Party
from pubservice_share.reports.agreement_answers import (
    GATEWAYS_HEADING,
    SEVERITIES,
    agreement_sentence,
    flows_of,
    gateway_in_words,
)
from pubservice_share.reports.agreement_statements import statements_of
from pubservice_share.reports.life import life_of
from pubservice_share.reports.shared_checks import grouped_checks
from pubservice_share.reports.shared_flows import shared_flows

from .pictures import KEYS, Arrow, picture
from .timelines import timeline
from .to_do import to_do

__all__ = ["agreement_part", "problems_of"]

_OPEN = "Not settled yet: what is still to be found out is listed below."
#: The most flows whose every step is shown.
MOST_IN_FULL = 100
#: More flows than this are drawn as a matrix, because nobody can follow so many arrows.
MOST_ARROWS = 6
#: The most bodies on a side of the matrix.
MOST_IN_MATRIX = 25
_OPEN_RESULTS = (Result.NOT_MET, Result.UNKNOWN)


def agreement_part(answer: AgreementAssessment, as_of: date | None) -> dict[str, Any]:
    """The values that the template of an agreement fills in."""
    checks = [finding for finding in answer.findings if not finding.decides]
    beside = [finding for finding in checks if not _is_of_flow(finding)]
    deciding = [finding for finding in answer.findings if finding.decides]
    items = {item.id: item.name for item in answer.document.data_items or ()}
    names = {party.id: party.name for party in answer.document.parties}
    actions = to_do(answer, shared_flows(answer))
    return {
        "lead": agreement_sentence(answer) or _OPEN,
        "life": life_of(answer, as_of),
        **actions,
        "stated": statements_of(answer.document, answer.edition),
        "picture": picture(
            [_arrow(flow) for flow in answer.flows] if len(answer.flows) <= MOST_ARROWS else []
        ),
        "matrix": _matrix(answer) if len(answer.flows) > MOST_ARROWS else None,
        "parties": [(party, _entries(party, answer.edition)) for party in answer.document.parties],
        "gateways": [
            (gateway.kind, gateway_in_words(gateway, names), flows_of(gateway))
            for gateway in answer.document.gateways or ()
        ],
        "gateways_heading": GATEWAYS_HEADING,
        "flows": [
            _flow(flow, items, actions, brief=number >= MOST_IN_FULL)
            for number, flow in enumerate(answer.flows)
        ],
        "in_full": MOST_IN_FULL,
        # An agreement without flows has one finding about that.
        "lacking": [finding for finding in deciding if finding.pointer == "/flows"],
        "problems": [
            (
                severity,
                heading,
                grouped_checks(
                    [finding for finding in checks if _is_problem(finding, severity)], answer
                ),
            )
            for severity, (_, heading) in SEVERITIES.items()
        ],
        "open": [finding for finding in beside if finding.result is Result.UNKNOWN],
        "clean": [finding for finding in beside if finding.result is Result.MET],
        "not_applicable": [
            finding for finding in beside if finding.result is Result.NOT_APPLICABLE
        ],
        "timeline": timeline(answer, as_of),
    }


def _matrix(answer: AgreementAssessment) -> dict[str, Any] | None:
    """Disclosers by recipients, each cell with its flows; None for more bodies than can be read."""
    flows = answer.flows
    arrows = [_arrow(flow) for flow in flows]
    parties = {party.name: None for party in answer.document.parties}
    starts, ends = ({arrow.start: None for arrow in arrows}, {arrow.end: None for arrow in arrows})
    rows = [name for name in parties | starts if name in starts]
    columns = [name for name in parties | ends if name in ends]
    if max(len(rows), len(columns)) > MOST_IN_MATRIX:
        return None
    cells: dict[tuple[str, str], list[FlowAnswer]] = {}
    for flow, arrow in zip(flows, arrows, strict=True):
        cells.setdefault((arrow.start, arrow.end), []).append(flow)
    return {
        "columns": columns,
        "rows": [(row, [cells.get((row, column), []) for column in columns]) for row in rows],
    }


def _entries(party: Party, edition: Edition) -> list[str] | None:
    """The citations of a party's entries; None where they are not known."""
    if party.specified_as is None:
        return None
    classes = edition.recipient_classes
    return [
        classes[ref].citation if ref in classes else citation_of(ref) for ref in party.specified_as
    ]


def _is_of_flow(finding: Finding) -> bool:
    """Whether a finding is of a rule of disclosures, applied to a flow, and not of a check."""
    return not finding.rule.startswith("agreement.")


def _is_problem(finding: Finding, severity: str) -> bool:
    return finding.result is Result.NOT_MET and finding.severity == severity


def _arrow(flow: FlowAnswer) -> Arrow:
    return Arrow(
        start=flow.discloser.name if flow.discloser else "Discloser not known",
        end=flow.recipient.name if flow.recipient else "Recipient not known",
        says=f"{_power(flow)}, not asked" if flow.gateways else _power(flow),
        outcome=None if flow.gateways else flow.outcome,
        key=flow.in_words if flow.gateways else KEYS[flow.outcome],
    )


def _power(flow: FlowAnswer) -> str:
    if flow.gateways:
        return "under other law"
    power = flow.flow.power
    if power is None:
        return "power not recorded"
    return f"under section {power[1:]}" if power.startswith("s") else f"under {power}"


def _flow(
    flow: FlowAnswer, items: Mapping[str, str], actions: Mapping[str, Any], *, brief: bool
) -> dict[str, Any]:
    """The values shown for a flow; for a brief one, only what decides it."""
    stated = [] if brief else [row for row in flow.findings if not flow.gateways]
    return {
        "answer": flow,
        "power": _power(flow),
        "carries": [items.get(item, item) for item in flow.flow.items or ()],
        "objective": flow.flow.objective,
        "first": list(flow.findings) if flow.gateways else [],
        "questions": actions["questions_of"].get(flow.number, ()),
        "reasons": actions["reasons_of"].get(flow.number, ()),
        # What is not met, or depends on a fact, is above, once for all flows. What depends on a
        # reading alone is not: above is only the reading.
        "steps": [
            row
            for row in stated
            if row.result is Result.MET
            or (not row.decides and row.result in _OPEN_RESULTS)
            or (
                row.result is Result.UNKNOWN
                and (flow.outcome is Outcome.NOT_PERMITTED or not row.missing)
            )
        ],
        "not_applicable": [row for row in stated if row.result is Result.NOT_APPLICABLE],
    }


def problems_of(answer: AgreementAssessment) -> tuple[tuple[str, int], ...]:
    """How many checks of each severity are not met, the most serious first."""
    checks = [finding for finding in answer.findings if not finding.decides]
    return tuple(
        (severity, sum(_is_problem(finding, severity) for finding in checks))
        for severity in SEVERITIES
    )
