"""Tables of every kind: the columns that are read, and the same kind of table as result."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import attrs
import narwhals as nw

from pubservice_share.tables.engines.protocol import BAD, INTERNAL, SEPARATOR, Frame

__all__ = ["InputTable", "input_table"]

_ROW = f"{INTERNAL}row"
#: The number of rows of a table in memory that are processed together.
_ROWS_AT_ONCE = 4_000_000


class InputTable(Protocol):
    """A table from the caller."""

    @property
    def columns(self) -> Mapping[str, str]:
        """The names of the columns that are read, by their names in the table."""
        ...

    def pieces(self) -> Iterator[Frame]:
        """The columns that are read, some millions of rows at a time."""
        ...

    def finished(self, pieces: Iterable[Sequence[Frame]], added: Sequence[str]) -> Any:
        """The table of the caller with the added columns, which the parts of its pieces have."""
        ...


def input_table(frame: Any, fields: Collection[str], rows_at_once: int | None = None) -> InputTable:
    """A table, with the columns that are fields.  Raises TypeError for what is not a table.

    ``rows_at_once`` is how many rows of a table in memory are processed together.
    """
    table = nw.from_native(frame, allow_series=False)
    names = tuple(table.collect_schema().names())
    if isinstance(table, nw.LazyFrame):
        if table.implementation.is_pyspark() or table.implementation.is_pyspark_connect():
            # Spark reads a dot in a name as a field of a column.
            plain = [f"{INTERNAL}given_{number}" for number in range(len(names))]
            work = nw.from_native(frame.toDF(*plain))
            return _LazyInput(dict(zip(names, plain, strict=True)), work)
        return _LazyInput({name: name for name in names}, table)
    read = [name for name in names if name in fields]
    if table.implementation.is_pandas_like():
        work = nw.from_native(_arrow_of(frame, read))
    elif table.implementation.is_polars() or table.implementation.is_pyarrow():
        work = table.select(*read) if read else table
    else:
        raise TypeError(f"tables of {table.implementation} are not supported")
    columns = {name: name for name in names}
    return _InputInMemory(columns, frame, work.with_row_index(_ROW), rows_at_once or _ROWS_AT_ONCE)


@attrs.frozen
class _LazyInput:
    """A lazy table: added columns are in the same query as its own."""

    columns: Mapping[str, str]
    work: nw.LazyFrame[Any]

    def pieces(self) -> Iterator[Frame]:
        yield self.work

    def finished(self, pieces: Iterable[Sequence[Frame]], added: Sequence[str]) -> Any:
        (parts,) = pieces
        answers: list[Any] = [part.select(*self.columns.values(), *added) for part in parts]
        result = (nw.concat(answers) if len(answers) > 1 else answers[0]).to_native()
        if list(self.columns) == list(self.columns.values()):
            return result
        return result.toDF(*self.columns, *added)


@attrs.frozen
class _InputInMemory:
    """A table in memory: columns that are not read are not processed, only returned."""

    columns: Mapping[str, str]
    native: Any
    work: nw.DataFrame[Any]
    rows_at_once: int

    def pieces(self) -> Iterator[Frame]:
        yield self.work[: self.rows_at_once]
        for start in range(self.rows_at_once, len(self.work), self.rows_at_once):
            yield self.work[start : start + self.rows_at_once]

    def finished(self, pieces: Iterable[Sequence[Frame]], added: Sequence[str]) -> Any:
        # Only the added columns of an answered piece are kept.
        answers: list[Any] = [_in_order(parts, added) for parts in pieces]
        added_columns = nw.concat(answers) if len(answers) > 1 else answers[0]
        return _put_beside(self.native, added_columns.to_native())


def _in_order(parts: Sequence[Frame], added: Sequence[str]) -> Any:
    numbered: list[Any] = [part.select(_ROW, *added) for part in parts]
    rows = nw.concat(numbered).sort(_ROW) if len(numbered) > 1 else numbered[0]
    return rows.select(*added)


def _put_beside(table: Any, added: Any) -> Any:
    module = type(table).__module__.partition(".")[0]
    if module == "polars":
        return table.hstack(added)
    if module == "pyarrow":
        for name in added.column_names:
            table = table.append_column(name, added[name])
        return table
    import pandas as pd

    columns = {
        name: pd.Series(pd.arrays.ArrowExtensionArray(added[name]), index=table.index, name=name)
        for name in added.column_names
    }
    return table.assign(**columns)


def _arrow_of(frame: Any, names: Sequence[str]) -> Any:
    """Columns of a pandas frame as an Arrow table; columns of objects become texts."""
    import pyarrow as pa

    columns = {}
    for name in names:
        column = frame[name]
        if column.dtype == object:
            columns[name] = pa.array([_object_text(value) for value in column], pa.string())
        else:
            columns[name] = pa.array(column, from_pandas=True)
    if not columns:
        columns[INTERNAL] = pa.nulls(len(frame))
    return pa.table(columns)


def _object_text(value: Any) -> str | None:
    """The text for a Python value, as in a table of texts."""
    import datetime as dt

    import pandas as pd

    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple) or type(value).__name__ == "ndarray":
        if not all(isinstance(item, str) for item in value):
            return BAD
        return "".join(f"{item}{SEPARATOR}" for item in value)
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    return None if value is None or value is pd.NA or value is pd.NaT or value != value else BAD
