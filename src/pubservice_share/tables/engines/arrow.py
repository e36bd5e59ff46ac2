"""The engine for PyArrow tables; pandas frames are read as PyArrow tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw
import pyarrow as pa
import pyarrow.compute

from .protocol import BAD, SEPARATOR, Frame, Lookups, values_by_place

__all__ = ["ArrowEngine"]

#: Its functions are created on import, so type checkers do not see them.
pc: Any = pyarrow.compute

_TYPES: dict[Any, Any] = {
    nw.Boolean: pa.bool_(),
    nw.Int32: pa.int32(),
    nw.Int64: pa.int64(),
    nw.String: pa.string(),
    nw.List: pa.list_(pa.string()),
}


class ArrowEngine:
    """Columns are dictionary-encoded, and values taken by position."""

    def lists_as_text(self, frame: Frame, names: Sequence[str]) -> Frame:
        """The table with lists of texts as texts, each item followed by the separator."""
        table: pa.Table = frame.to_native()
        for name in names:
            column = table[name].combine_chunks().cast(pa.list_(pa.string()))
            table = table.set_column(table.column_names.index(name), name, _as_text(column))
        return _frame(table)

    def encode(self, frame: Frame, names: Mapping[str, str]) -> tuple[Frame, dict[str, list[Any]]]:
        """The table with columns of codes for texts or days, and the value of each code."""
        table: pa.Table = frame.to_native()
        values: dict[str, list[Any]] = {}
        for name, code in names.items():
            dictionary = pc.dictionary_encode(table[name].combine_chunks())
            if isinstance(dictionary, pa.ChunkedArray):
                dictionary = dictionary.combine_chunks()
            values[name] = [*dictionary.dictionary.to_pylist(), None]
            codes = pc.fill_null(dictionary.indices.cast(pa.int32()), len(values[name]) - 1)
            table = table.append_column(code, codes)
        return nw.from_native(table), values

    def distinct(self, frame: Frame, name: str) -> list[int]:
        """The distinct numbers in a column."""
        table: pa.Table = frame.to_native()
        numbers: list[int] = pc.unique(table[name]).to_pylist()
        return numbers

    def look_up(self, frame: Frame, code: str, keys: Sequence[int], columns: Lookups) -> Frame:
        """The table with added columns: the values of each row's code."""
        table: pa.Table = frame.to_native()
        places = values_by_place(keys, range(len(keys)))
        if places is None:
            at = pc.index_in(table[code], pa.array(keys, pa.int64()))
        else:
            at = pc.take(pa.array(places, pa.int64()), table[code])
        for name, (dtype, values) in columns.items():
            table = table.append_column(name, pc.take(pa.array(values, _TYPES[dtype]), at))
        return _frame(table)

    def first_rows(self, frame: Frame, name: str, columns: Sequence[str]) -> list[dict[str, Any]]:
        """One row, any one, for each distinct number in a column."""
        table: pa.Table = frame.to_native()
        numbers = table[name].combine_chunks()
        first = pc.index_in(pc.unique(numbers), numbers)
        rows: list[dict[str, Any]] = table.select([name, *columns]).take(first).to_pylist()
        return rows


def _frame(table: Any) -> Frame:
    frame: Frame = nw.from_native(table, eager_only=True)
    return frame


def _as_text(column: Any) -> Any:
    joined = pc.binary_join(column, SEPARATOR)
    holds = pc.greater(pc.list_value_length(column), 0)
    # A list that holds a null joins to null.
    ended = pc.if_else(
        pc.is_null(joined), pa.scalar(BAD), pc.binary_join_element_wise(joined, "", SEPARATOR)
    )
    return pc.if_else(holds, ended, pa.scalar(""))
