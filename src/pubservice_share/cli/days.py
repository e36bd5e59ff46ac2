"""Days on the command line, with the word ``today``; the only clock of the project."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import click

from pubservice_share.durations import day_of
from pubservice_share.words import day_in_words
from pubservice_share.written_days import days_meant

__all__ = ["DAY", "DayType", "day_typed", "today"]

_ZONE = "Europe/London"


def today() -> date:
    """The day now in the United Kingdom.

    Raises ValueError where the computer does not have the data of time zones.
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # most commands name their day

    try:
        return datetime.now(ZoneInfo(_ZONE)).date()
    except ZoneInfoNotFoundError:
        raise ValueError(
            "'today' needs the data of time zones: run pip install tzdata, or write the date "
            "itself, such as 2026-11-27"
        ) from None


def day_typed(text: str) -> tuple[date, str | None]:
    """The day of an option, and a note on how it was read unless it is in ISO 8601.

    ``today`` is the day in the United Kingdom; other forms are read where they have one meaning.
    Raises ValueError, with what to write, for everything else.
    """
    if text.strip().lower() == "today":
        day = today()
        return day, f"Day taken: {day_in_words(day)} (today in the United Kingdom)"
    try:
        return day_of(text), None
    except ValueError:
        days = days_meant(text)
        if len(days) != 1:
            raise
    return days[0], f"Day taken: {day_in_words(days[0])} ({days[0].isoformat()})"


class DayType(click.ParamType[str]):
    """The type of an option or argument that takes a day; the command gets it in ISO 8601."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The day in ISO 8601; how it was read is reported on standard error, once each."""
        try:
            day, note = day_typed(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if note is not None and not (ctx and ctx.resilient_parsing):
            reported: set[str] = set() if ctx is None else ctx.meta.setdefault(__name__, set())
            if note not in reported:
                reported.add(note)
                click.echo(note, err=True)
        return day.isoformat()


#: The type of every option and argument that takes a day.
DAY = DayType()
