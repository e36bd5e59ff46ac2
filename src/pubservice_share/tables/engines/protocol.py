"""What differs between kinds of tables: finding different values, and looking values up.

Everything else is Narwhals.  A value is looked up by a code: a small number that stands for
one of the different values of a column, or for one combination of them.
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

#: Begins the names of the columns that stand beside the table's own while it is read.
INTERNAL = "__pss_"
#: After each item of a list that has become text; no word of the law has it.
SEPARATOR = "\x1f"
#: The text that stands for a value of the wrong type.
BAD = "\x00not a value\x00"

#: Values to look up, by the name of the column that they become: their type and the values.
Lookups: TypeAlias = Mapping[str, tuple[Any, Sequence[Any]]]


class Engine(Protocol):
    """How a kind of table does what Narwhals does not say for all kinds alike."""

    def lists_as_text(self, frame: Frame, names: Sequence[str]) -> Frame:
        """Lists of texts become texts, each item followed by the separator."""
        ...

    def distinct(self, frame: Frame, name: str) -> list[int]:
        """The different numbers in a column."""
        ...

    def look_up(self, frame: Frame, code: str, keys: Sequence[int], columns: Lookups) -> Frame:
        """Columns with the values of each row's code: every code is among the keys."""
        ...

    def first_rows(self, frame: Frame, name: str, columns: Sequence[str]) -> list[dict[str, Any]]:
        """Some row for each different number in a column."""
        ...


class InMemory(Engine, Protocol):
    """An engine of tables in memory, whose words are read there."""

    def encode(self, frame: Frame, names: Mapping[str, str]) -> tuple[Frame, dict[str, list[Any]]]:
        """Columns of codes beside columns of texts or days, and the value of each code.

        ``names`` has the name of the column of codes for each column.
        """
        ...


def rows_of(frame: Frame) -> list[dict[str, Any]]:
    """The rows, in Python."""
    collected = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
    return collected.rows(named=True)


#: Codes up to this are looked up by place; past it they are joined.
_MOST = 1 << 22


def values_by_place(keys: Sequence[int], values: Sequence[Any]) -> list[Any] | None:
    """The values by place, where the codes are few enough; else None."""
    if keys and (max(keys) >= _MOST or min(keys) < 0):
        return None
    by_place: list[Any] = [None] * (max(keys, default=-1) + 2)
    for key, value in zip(keys, values, strict=True):
        by_place[key] = value
    return by_place
