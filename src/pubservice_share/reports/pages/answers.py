"""The part of a page about a disclosure, a use or an onward disclosure."""

from __future__ import annotations

import itertools
from datetime import date
from typing import Any

from pubservice_share.assessment import Assessment, Finding, Outcome, Result
from pubservice_share.model import Disclosure, OnwardDisclosure, Single, Use
from pubservice_share.reports.single_answers import OTHER_POWERS, PERMITTED

from .pictures import Arrow, picture

__all__ = ["single_part"]

_RECEIVED = {
    "use": {
        Outcome.PERMITTED: PERMITTED["use"],
        Outcome.NOT_PERMITTED: "Sections 40 to 42 bar this use on the facts stated.",
    },
    "onward-disclosure": {
        Outcome.PERMITTED: PERMITTED["onward-disclosure"],
        Outcome.NOT_PERMITTED: "Sections 40 to 42 bar this onward disclosure on the facts stated.",
    },
}
_NOT_REACHED = f"This power does not reach it on the facts stated. {OTHER_POWERS}"
_OPEN = "Not settled yet: what is still to be found out is listed below."


def single_part(answer: Assessment, as_of: date | None) -> dict[str, Any]:  # noqa: ARG001
    """The values that the template of a single document fills in."""
    document: Single = answer.document  # type: ignore[assignment]
    leads = _RECEIVED.get(
        answer.subject,
        {Outcome.PERMITTED: PERMITTED["disclosure"], Outcome.NOT_PERMITTED: _NOT_REACHED},
    )
    effects = answer.override.restrictions if answer.override else ()
    return {
        "lead": leads.get(answer.outcome, _OPEN),
        "picture": picture(_arrows(answer, document)),
        "steps": [finding for finding in answer.findings if _is_step(finding)],
        "closed": [
            finding
            for finding in answer.findings
            if finding.decides and finding.result is Result.NOT_MET
        ],
        "asides": [
            finding
            for finding in answer.findings
            if not finding.decides and finding.result is not Result.NOT_APPLICABLE
        ],
        "not_applicable": [
            finding for finding in answer.findings if finding.result is Result.NOT_APPLICABLE
        ],
        "effects": [
            (name, [(effect, _described(document, effect.kind)) for effect in effects
                    if effect.effect == name])
            for name in ("lifted", "stands", "undetermined")
        ],
    }  # fmt: skip


def _is_step(finding: Finding) -> bool:
    return finding.decides and finding.result is not Result.NOT_APPLICABLE


def _described(document: Single, kind: str) -> tuple[str, ...]:
    """The caller's own words for the restrictions of a kind."""
    restrictions = document.restrictions if isinstance(document, Disclosure) else None
    return tuple(
        row.description for row in restrictions or () if row.kind == kind and row.description
    )


def _arrows(answer: Assessment, document: Single) -> list[Arrow]:
    if isinstance(document, Disclosure):
        label = f"under section {document.power[1:]}"
        return [
            Arrow(
                start=document.discloser.name, end=document.recipient.name, says=label,
                outcome=answer.outcome,
            )
        ]  # fmt: skip
    assert isinstance(document, Use | OnwardDisclosure)  # noqa: S101 - there is no other
    bodies = [document.received_from.name, document.holder.name]
    if isinstance(document, OnwardDisclosure) and document.received_via is not None:
        bodies.insert(1, document.received_via.name)
    label = f"earlier, under section {document.received_under[1:]}"
    arrows = [
        Arrow(start=start, end=end, says=label if number == 0 else "earlier", outcome=None)
        for number, (start, end) in enumerate(itertools.pairwise(bodies))
    ]
    if isinstance(document, OnwardDisclosure):
        arrows.append(
            Arrow(start=document.holder.name, end=document.recipient.name, says="passed on",
                  outcome=answer.outcome)
        )  # fmt: skip
    return arrows
