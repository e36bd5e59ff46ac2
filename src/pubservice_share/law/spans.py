"""The spans between changes of the law.

The law changes on finitely many days.  Between two of them nothing changes, so a day
falls in one numbered span, and every question about the day is a plain look-up in the
tables of that span.  The tables are all that rules know of the law.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from pubservice_share.caches import kept_with_first

from . import rows
from .edition import Edition

__all__ = ["change_days", "span_of"]


def _days(edition: Edition) -> Iterator[date]:
    yield edition.passed
    periods: list[
        rows.Entry | rows.Listing | rows.Objective | rows.IntendedUse | rows.EligibleClass
    ] = [*edition.intended_uses, *edition.eligible_classes]
    for wordings in edition.entries.values():
        periods += wordings
    for objective in edition.objectives.values():
        periods.append(objective)
        periods += objective.persons
    for period in periods:
        yield period.since
        if period.until is not None:
            yield period.until
    for power in (*edition.powers.values(), *edition.safeguards.values()):
        yield from (row.since for row in power.commencement)
    for schedule in edition.schedules.values():
        yield from (row.since for row in schedule.commencement)
    yield from (row.since for row in edition.amendments)
    for basis in edition.lawful_bases.values():
        yield from (day for day in (basis.since, basis.until) if day is not None)


@kept_with_first()
def change_days(edition: Edition) -> tuple[date, ...]:
    """The first day of each span, in order; the first is the day the Act was passed."""
    return tuple(sorted({day for day in _days(edition) if day >= edition.passed}))


def span_of(edition: Edition, day: date) -> int:
    """The number of the span in which a day falls, from 0; -1 before the Act."""
    return bisect_right(change_days(edition), day) - 1
