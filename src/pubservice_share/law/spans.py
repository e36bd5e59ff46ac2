"""The spans between changes of the law.

The law changes on finitely many days.  Between two of them nothing changes, so a day
falls in one numbered span, and every question about the day is a plain look-up in the
tables of that span.  Rules read the law from these tables only.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from .edition import Edition

__all__ = ["change_days", "span_of"]


def change_days(edition: Edition) -> tuple[date, ...]:
    """The first day of each span, in order; the first is the day the Act was passed."""
    return edition.first_days


def span_of(edition: Edition, day: date) -> int:
    """The number of the span in which a day falls, from 0; -1 before the Act."""
    return bisect_right(edition.first_days, day) - 1
