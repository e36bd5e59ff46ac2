"""PyArrow tables; pandas frames are read as such."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw
import pyarrow as pa
import pyarrow.compute

from .protocol import BAD, SEPARATOR, Frame, Lookups, dense

__all__ = ["ArrowEngine"]

#: It makes its functions when it is imported, so nothing knows their types.
pc: Any = pyarrow.compute

_TYPES: dict[Any, Any] = {
    nw.Boolean: pa.bool_(),
    nw.Int32: pa.int32(),
    nw.Int64: pa.int64(),
    nw.String: pa.string(),
    nw.List: pa.list_(pa.string()),
}


class ArrowEngine:
    """Columns are dictionary-encoded, and values taken by place."""

    def lists(self, frame: Frame, names: Sequence[str]) -> Frame:
        """Lists of texts become texts, each item followed by the separator."""
        held: pa.Table = frame.to_native()
        for name in names:
            column = held[name].combine_chunks().cast(pa.list_(pa.string()))
            held = held.set_column(held.column_names.index(name), name, _as_text(column))
        return _frame(held)

    def encoded(self, frame: Frame, names: Mapping[str, str]) -> tuple[Frame, dict[str, list[Any]]]:
        """Columns of codes beside columns of texts or days, and the value of each code."""
        held: pa.Table = frame.to_native()
        values: dict[str, list[Any]] = {}
        for name, code in names.items():
            encoded = pc.dictionary_encode(held[name].combine_chunks())
            if isinstance(encoded, pa.ChunkedArray):
                encoded = encoded.combine_chunks()
            values[name] = [*encoded.dictionary.to_pylist(), None]
            codes = pc.fill_null(encoded.indices.cast(pa.int32()), len(values[name]) - 1)
            held = held.append_column(code, codes)
        return nw.from_native(held), values

    def different(self, frame: Frame, name: str) -> list[int]:
        """The different numbers in a column."""
        held: pa.Table = frame.to_native()
        numbers: list[int] = pc.unique(held[name]).to_pylist()
        return numbers

    def looked_up(self, frame: Frame, code: str, keys: Sequence[int], columns: Lookups) -> Frame:
        """Columns with the values of each row's code."""
        held: pa.Table = frame.to_native()
        places = dense(keys, range(len(keys)))
        if places is None:
            at = pc.index_in(held[code], pa.array(keys, pa.int64()))
        else:
            at = pc.take(pa.array(places, pa.int64()), held[code])
        for name, (dtype, values) in columns.items():
            held = held.append_column(name, pc.take(pa.array(values, _TYPES[dtype]), at))
        return _frame(held)

    def first_rows(self, frame: Frame, name: str, columns: Sequence[str]) -> list[dict[str, Any]]:
        """Some row for each different number in a column."""
        held: pa.Table = frame.to_native()
        numbers = held[name].combine_chunks()
        first = pc.index_in(pc.unique(numbers), numbers)
        rows: list[dict[str, Any]] = held.select([name, *columns]).take(first).to_pylist()
        return rows


def _frame(held: Any) -> Frame:
    frame: Frame = nw.from_native(held, eager_only=True)
    return frame


def _as_text(column: Any) -> Any:
    joined = pc.binary_join(column, SEPARATOR)
    holds = pc.greater(pc.list_value_length(column), 0)
    # A list that holds a null joins to null.
    ended = pc.if_else(
        pc.is_null(joined), pa.scalar(BAD), pc.binary_join_element_wise(joined, "", SEPARATOR)
    )
    return pc.if_else(holds, ended, pa.scalar(""))
