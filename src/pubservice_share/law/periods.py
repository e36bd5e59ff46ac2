"""The base of every row of the law data, and of rows that hold for a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

__all__ = ["Period", "Row", "in_common"]


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of the law data; decoding refuses an unknown field."""


class Period(Row, frozen=True, kw_only=True):
    """A row that holds from a day up to, and not on, another."""

    #: First day on which the row holds.
    since: date = msgspec.field(name="from")
    #: First day on which it no longer holds; None while it does.
    until: date | None = msgspec.field(name="to", default=None)

    def holds_on(self, day: date) -> bool:
        """Whether the row holds on the day."""
        return self.since <= day and (self.until is None or day < self.until)


def in_common(first: Iterable[str] | None, second: Iterable[str] | None) -> bool:
    """Whether two lists have a word in common; None stands for any list."""
    return first is None or second is None or not frozenset(first).isdisjoint(second)
