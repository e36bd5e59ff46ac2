"""A disclosure, a use or an onward disclosure: what its part of a page shows."""

from __future__ import annotations

import itertools
from datetime import date
from typing import Any

from pubservice_share.assessment import Assessment, Finding, Outcome, Result
from pubservice_share.model import Disclosure, OnwardDisclosure, Single, Use
from pubservice_share.reports.text import OTHER_POWERS, PERMITTED

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
_HEADLINES = {
    Outcome.PERMITTED: "Not barred",
    Outcome.NOT_PERMITTED: "Barred",
    Outcome.UNDETERMINED: "Not settled",
}
_NOT_REACHED = f"This power does not cover it on the facts stated. {OTHER_POWERS}"
_OPEN = "Not settled yet: what is still to be found out is listed below."


def single_part(answer: Assessment, as_of: date | None) -> dict[str, Any]:  # noqa: ARG001
    """What the template of a single document needs."""
    document: Single = answer.document  # type: ignore[assignment]
    told = _RECEIVED.get(
        answer.subject,
        {Outcome.PERMITTED: PERMITTED["disclosure"], Outcome.NOT_PERMITTED: _NOT_REACHED},
    )
    effects = answer.override.restrictions if answer.override else ()
    return {
        "lead": told.get(answer.outcome, _OPEN),
        "headline": _HEADLINES[answer.outcome] if answer.subject in _RECEIVED else None,
        "picture": picture(_arrows(answer, document)),
        "steps": [found for found in answer.findings if _is_step(found)],
        "closed": [
            found for found in answer.findings if found.decides and found.result is Result.NOT_MET
        ],
        "asides": [
            found
            for found in answer.findings
            if not found.decides and found.result is not Result.NOT_APPLICABLE
        ],
        "resting": [
            found for found in answer.findings if found.result is Result.NOT_APPLICABLE
        ],
        "effects": [
            (name, [(effect, _described(document, effect.kind)) for effect in effects
                    if effect.effect == name])
            for name in ("lifted", "stands", "undetermined")
        ],
    }  # fmt: skip


def _is_step(found: Finding) -> bool:
    return found.decides and found.result is not Result.NOT_APPLICABLE


def _described(document: Single, kind: str) -> tuple[str, ...]:
    """The caller's own words for the restrictions of a kind."""
    held = document.restrictions if isinstance(document, Disclosure) else None
    return tuple(one.description for one in held or () if one.kind == kind and one.description)


def _arrows(answer: Assessment, document: Single) -> list[Arrow]:
    if isinstance(document, Disclosure):
        told = f"under section {document.power[1:]}"
        return [
            Arrow(
                start=document.discloser.name, end=document.recipient.name, says=told,
                outcome=answer.outcome,
            )
        ]  # fmt: skip
    assert isinstance(document, Use | OnwardDisclosure)  # noqa: S101 - there is no other
    way = [document.received_from.name, document.holder.name]
    if isinstance(document, OnwardDisclosure) and document.received_via is not None:
        way.insert(1, document.received_via.name)
    told = f"earlier, under section {document.received_under[1:]}"
    arrows = [
        Arrow(start=one, end=other, says=told if number == 0 else "earlier", outcome=None)
        for number, (one, other) in enumerate(itertools.pairwise(way))
    ]
    if isinstance(document, OnwardDisclosure):
        arrows.append(
            Arrow(start=document.holder.name, end=document.recipient.name, says="passed on",
                  outcome=answer.outcome, key=_HEADLINES[answer.outcome].lower())
        )  # fmt: skip
    return arrows
