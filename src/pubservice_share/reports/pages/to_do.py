"""What to find out and why flows are not permitted, for the page of a document of many flows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from pubservice_share.assessment import Finding
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.forms.questions import question_for
from pubservice_share.law import link
from pubservice_share.reports.flow_answers import (
    CLOSING_HEADINGS,
    facts_heading,
    sentence_of,
    where_of_all,
)
from pubservice_share.reports.shared_findings import (
    SharedFact,
    SharedReason,
    closing_reasons,
    facts_to_find_out,
    readings_at_issue,
)
from pubservice_share.reports.shared_flows import SharedFlow, bodies_named

__all__ = ["to_do"]

_Row = TypeVar("_Row")
_Shown = TypeVar("_Shown")


def to_do(
    answer: AgreementAssessment | PartnershipAssessment, flows: Sequence[SharedFlow]
) -> dict[str, Any]:
    """The values of the part of a page that says what to do, each thing once for all flows."""
    facts = facts_to_find_out(flows, answer)
    shared = where_of_all(facts)
    reasons = closing_reasons(flows, answer)
    words = answer.words
    return {
        "facts_heading": facts_heading(facts),
        "facts": [
            {
                "fact": fact,
                "names": bodies_named(fact.names, words) if fact.names else "",
                "where": "" if shared else fact.where,
                "choices": _choices(fact),
                "citations": fact.citations,
            }
            for fact in facts
        ],
        "readings": readings_at_issue(flows, answer),
        "closings": [
            (heading, [
                (reason, sentence_of(reason.reason, reason.names, reason.where, words),
                 _cited(reason.citations, reason.finding))
                for reason in chosen
            ])
            for result, heading in CLOSING_HEADINGS.items()
            if (chosen := [row for row in reasons if row.finding.result is result])
        ],
        # For each flow: the numbers of the questions that it needs answered.
        "questions_of": _by_flow(enumerate(facts, start=1), lambda row: row[1].flows, _number),
        "reasons_of": _by_flow(reasons, lambda reason: reason.flows, _itself),
    }  # fmt: skip


def _number(row: tuple[int, SharedFact]) -> int:
    return row[0]


def _itself(reason: SharedReason) -> SharedReason:
    return reason


def _by_flow(
    rows: Iterable[_Row], flows_of: Callable[[_Row], Iterable[int]], shown: Callable[[_Row], _Shown]
) -> dict[int, list[_Shown]]:
    """For each flow, what is shown of the rows that name it."""
    by_flow: dict[int, list[_Shown]] = {}
    for row in rows:
        for flow in flows_of(row):
            by_flow.setdefault(flow, []).append(shown(row))
    return by_flow


def _choices(fact: SharedFact) -> tuple[Any, ...]:
    """The possible answers; none for a question of yes or no."""
    if fact.asked_in is None:
        return ()
    question = question_for(*fact.asked_in)
    return () if question.kind == "yes-no" else question.choices


def _cited(citations: Sequence[str], finding: Finding) -> list[tuple[str, str]]:
    """Citations with the pages of the provisions on the day of a finding."""
    instruments = finding.edition.instruments
    return [(citation, link(citation, finding.on, instruments)) for citation in citations]
