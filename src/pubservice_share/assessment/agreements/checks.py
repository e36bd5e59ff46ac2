"""Every check of an agreement, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pubservice_share.assessment.answers import Finding, Result

from . import checking_flows, checking_papers, checking_terms
from .declared import Check, declared_at
from .parts import Parts

__all__ = ["CHECKS", "Check", "checked"]

CHECKS: tuple[Check, ...] = (
    *checking_flows.TABLE,
    *checking_terms.TABLE,
    *checking_papers.TABLE,
)


def checked(parts: Parts, on: date) -> Iterator[Finding]:
    """What each check says: its findings, or that it is met, or that it does not arise."""
    for check in CHECKS:
        found = check.find(parts)
        several = None if found is None else tuple(found)
        if several:
            for held in several:
                yield Finding(
                    _declared=declared_at(check, held.pointer, held.severity),
                    result=Result.NOT_MET,
                    citations=check.cites,
                    reason=held.reason,
                    cure=held.cure,
                    _on=on,
                    _edition=parts.edition,
                )
            continue
        yield Finding(
            _declared=check,
            result=Result.NOT_APPLICABLE if several is None else Result.MET,
            citations=check.cites,
            reason="This does not arise here" if several is None else check.met,
            cure=None,
            _on=on,
            _edition=parts.edition,
        )
