"""Days as people write them, such as ``27 November 2026`` or ``27/11/2026``.

Documents and Python take ISO 8601 alone.  This module works out which days another text could
mean, so that a message can name what to write, and so that the command line can accept what has
one meaning.  It never chooses between two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

__all__ = ["days_meant", "other_form"]

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
#: Longer texts are not read: no day is written with so many letters.
_LONGEST = 60
#: The years that eight digits without separators may name; others are more likely day and month.
_CENTURIES = range(1900, 2200)

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIGURES = re.compile(r"([0-9]{1,4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,4})")
_EIGHT = re.compile(r"[0-9]{8}")
_BEFORE_A_TIME = re.compile(
    r"([0-9]{4}[-/.]?[0-9]{2}[-/.]?[0-9]{2})[t ][0-9]{2}:?[0-9]{2}(:?[0-9]{2}(\.[0-9]+)?)?"
)
_SHORT_YEAR = re.compile(r"[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{2}")
#: Dashes and spaces that word processors put in place of those on the keyboard.
_TYPED = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_DAY_FIRST = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+) ([0-9]{4})")
_MONTH_FIRST = re.compile(r"([a-z]+) ([0-9]{1,2})(?:st|nd|rd|th)? ([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4}) ([a-z]+) ([0-9]{1,2})(?:st|nd|rd|th)?")

#: Words for a day that depend on the day on which they are read.
_MOVING = ("today", "now", "yesterday", "tomorrow")


def days_meant(text: str) -> tuple[date, ...]:
    """The days that a text could mean, earliest first; empty where it is not the form of a day.

    ``2024-05-01`` is one day, ``03/04/2026`` is two, and ``29 February 2026`` is none.
    """
    days = filter(None, map(_day, _iso_forms(text)))
    return tuple(sorted(set(days)))


def _iso_forms(text: str) -> list[str]:
    """What a text could be in ISO 8601, whether or not the calendar has such a day."""
    written = _plain(text)
    before_a_time = _BEFORE_A_TIME.fullmatch(written)
    written = before_a_time[1] if before_a_time else written
    return [*_in_figures(written), *_in_words(written)]


def _plain(text: str) -> str:
    """A text in small letters, with the dashes and the single spaces of a keyboard."""
    if len(text) > _LONGEST:
        return ""
    return " ".join(text.translate(_TYPED).lower().split())


def _in_figures(written: str) -> Iterator[str]:
    if _EIGHT.fullmatch(written):
        orders = [
            (written[:4], written[4:6], written[6:]),
            (written[4:], written[2:4], written[:2]),
            (written[4:], written[:2], written[2:4]),
        ]
        for year, month, day in orders:
            if int(year) in _CENTURIES:
                yield _iso(year, month, day)
    elif match := _FIGURES.fullmatch(written):
        first, second, third = match.groups()
        if len(first) == 4 and len(third) <= 2:
            yield _iso(first, second, third)
        elif len(third) == 4 and len(first) <= 2:
            yield _iso(third, second, first)
            yield _iso(third, first, second)


def _in_words(written: str) -> Iterator[str]:
    words = " ".join(re.sub(r"[,.\-/]", " ", written).split())
    weekday, _, after = words.partition(" ")
    stated = _named(weekday, _WEEKDAYS)
    words = after if stated else words
    for pattern, (year, month, day) in (
        (_DAY_FIRST, (3, 2, 1)), (_MONTH_FIRST, (3, 1, 2)), (_YEAR_FIRST, (1, 2, 3)),
    ):  # fmt: skip
        match = pattern.fullmatch(words)
        number = _named(match[month], _MONTHS) if match else None
        if match and number:
            # A weekday that does not fit shows that one of the two is a mistake.
            form = _iso(match[year], str(number), match[day])
            meant = _day(form)
            if stated is None or meant is None or stated == meant.isoweekday():
                yield form


def _named(word: str, names: tuple[str, ...]) -> int | None:
    """The number, from 1, of a name that a word is or shortens; None where it is none."""
    if len(word) < 3:
        return None
    return next((place for place, name in enumerate(names, 1) if name.startswith(word)), None)


def _iso(year: str, month: str, day: str) -> str:
    return f"{year:0>4}-{month:0>2}-{day:0>2}"


def _day(form: str) -> date | None:
    try:
        return date.fromisoformat(form)
    except ValueError:  # the calendar does not have it
        return None


def other_form(text: str) -> str | None:
    """What to write in place of a text that is not a day in ISO 8601; None where that is not known.

    The sentence goes behind a colon, and begins in lower case.
    """
    if _ISO.fullmatch(text):
        return _not_in_the_calendar(text)
    if _plain(text) in _MOVING:
        return (
            "write the date itself, such as 2026-11-27; only options of the command line accept "
            "'today'"
        )
    days = days_meant(text)
    if len(days) == 1:
        return f"write {days[0].isoformat()}"
    if days:
        one, two = (f"{day.isoformat()} ({_in_full(day)})" for day in days)
        return f"it can mean two days: write {one} or {two}"
    reasons = list(filter(None, map(_not_in_the_calendar, _iso_forms(text))))
    if reasons:
        return reasons[0]
    if _SHORT_YEAR.fullmatch(_plain(text)):
        return "write the year in four figures, as in 2026-11-27"
    return None


def _in_full(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1].title()} {day.year}"


def _not_in_the_calendar(text: str) -> str | None:
    """Why a text in the form of a day is not one."""
    year, month, day = map(int, text.split("-"))
    if not 1 <= month <= 12:
        return "months are numbered 01 to 12"
    name = _MONTHS[month - 1].title()
    if (month, day) == (2, 29):
        return f"{year} is not a leap year, so February ends on {text[:8]}28"
    lasts = (last for last in (31, 30, 29, 28) if _day(f"{text[:8]}{last}"))
    last = next(lasts, 31)
    return f"{name} {year} ends on {text[:8]}{last}" if day > last else None
