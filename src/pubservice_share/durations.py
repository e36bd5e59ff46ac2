"""Days and lengths of time in ISO 8601, and the days that a length of time leads to.

Months are added as a calendar has them: one month from 31 January is the last day of
February, and a year from 29 February is 28 February.  Years and months are added first, then
weeks and days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import attrs

from .written_days import other_form

__all__ = ["Duration", "day_of", "every", "last_day_before", "parts_of", "shifted"]

_FORM = re.compile(
    r"P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
)

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day_of(text: str) -> date:
    """The day of a text such as ``2024-05-01``.

    Raises ValueError for any other form.  ``date.fromisoformat`` alone also accepts ``20240501``
    and ``2024-W18-3``, which the schemas refuse.
    """
    advice = "expected the form 2024-05-01"
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            advice = "the calendar does not have it"
    other = other_form(text)
    raise ValueError(f"{text[:80]!r} is not a day: {advice}{f'; {other}' if other else ''}")


@attrs.frozen
class Duration:
    """A duration such as ``P1Y6M``, which sentences name in words."""

    text: str


def last_day_before(ends: date) -> date:
    """The last day of a term that ends before a day."""
    return ends - timedelta(days=1) if ends > date.min else ends


def parts_of(duration: str) -> dict[str, int]:
    """The numbers of years, months, weeks and days that a duration names, by unit.

    Raises ValueError for text that is not a duration.
    """
    match = _FORM.fullmatch(duration)
    if match is None or not any(match.groups()):
        raise ValueError(f"{duration!r} is not a duration: expected the form P1Y6M")
    return {unit: int(number) for unit, number in match.groupdict().items() if number is not None}


def _delta(duration: str, times: int = 1) -> Any:
    from dateutil.relativedelta import relativedelta  # a first answer does not need it

    return relativedelta(
        **{unit: number * times for unit, number in parts_of(duration).items()}  # type: ignore[arg-type]
    )


def shifted(day: date, duration: str, *, times: int = 1) -> date | None:
    """The day that is a duration, ``times`` over, after a day.

    None where it is beyond the calendar.  Raises ValueError for text that is not a duration.
    """
    try:
        moved: date = day + _delta(duration, times)
    except (OverflowError, ValueError):
        _delta(duration)
        return None
    return moved


def every(
    duration: str, first: date, until: date | None = None, *, since: date | None = None
) -> Iterator[date]:
    """The days that are one duration, two durations and so on after a first day.

    They are before ``until`` and not before ``since``, where these are stated; otherwise they go
    on to the end of the calendar.  Each is counted from the first day, so that the end of a month
    is kept.
    """
    times = 1 if since is None else max(1, (since - first).days // _longest(duration))
    day = shifted(first, duration, times=times)
    while day is not None and first < day and (until is None or day < until):
        if since is None or day >= since:
            yield day
        times += 1
        day = shifted(first, duration, times=times)


def _longest(duration: str) -> int:
    """The most days that a duration can have, so that no day of a series is missed."""
    length = _delta(duration)
    days: int = length.years * 366 + length.months * 31 + length.days
    return max(1, days)
