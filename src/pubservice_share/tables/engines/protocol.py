"""The operations that differ between kinds of tables: distinct values, and values by code.

Narwhals does the rest.  A code is a small number for one of the distinct values of a column,
or for one combination of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeAlias

import narwhals as nw

__all__ = [
    "BAD",
    "INTERNAL",
    "SEPARATOR",
    "Engine",
    "Frame",
    "InMemory",
    "Lookups",
    "rows_of",
    "values_by_place",
]

Frame: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]

#: Prefix of the working columns that are added while a table is read.
INTERNAL = "__pss_"
#: Ends each item of a list written as text; no word of the law contains it.
SEPARATOR = "\x1f"
#: The text in place of a value of the wrong type.
BAD = "\x00not a value\x00"

#: For each column to add, by name: its type, and its value for each key.
Lookups: TypeAlias = Mapping[str, tuple[Any, Sequence[Any]]]


class Engine(Protocol):
    """The operations of one kind of table for which Narwhals has no common form."""

    def lists_as_text(self, frame: Frame, names: Sequence[str]) -> Frame:
        """The table with lists of texts as texts, each item followed by the separator."""
        ...

    def distinct(self, frame: Frame, name: str) -> list[int]:
        """The distinct numbers in a column."""
        ...

    def look_up(self, frame: Frame, code: str, keys: Sequence[int], columns: Lookups) -> Frame:
        """The table with added columns: the values of each row's code, which is one of the keys."""
        ...

    def first_rows(self, frame: Frame, name: str, columns: Sequence[str]) -> list[dict[str, Any]]:
        """One row, any one, for each distinct number in a column."""
        ...


class InMemory(Engine, Protocol):
    """An engine of tables in memory."""

    def encode(self, frame: Frame, names: Mapping[str, str]) -> tuple[Frame, dict[str, list[Any]]]:
        """The table with columns of codes for columns of texts or days, and the value of each code.

        ``names`` maps each column to the name of its column of codes.
        """
        ...


def rows_of(frame: Frame) -> list[dict[str, Any]]:
    """The rows as dictionaries."""
    collected = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
    return collected.rows(named=True)


#: Codes up to this are looked up by position; larger ones are joined.
_MOST = 1 << 22


def values_by_place(keys: Sequence[int], values: Sequence[Any]) -> list[Any] | None:
    """The values in a list indexed by code; None where the codes are too large."""
    if keys and (max(keys) >= _MOST or min(keys) < 0):
        return None
    by_place: list[Any] = [None] * (max(keys, default=-1) + 2)
    for key, value in zip(keys, values, strict=True):
        by_place[key] = value
    return by_place
