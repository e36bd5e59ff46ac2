"""Tables of every kind, in and out: what is read of them, and the same kind given back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import attrs
import narwhals as nw

from pubservice_share.tables.engines.protocol import BAD, INTERNAL, SEPARATOR, Frame

__all__ = ["Held", "held_as_read"]

_ROW = f"{INTERNAL}row"
#: So many rows of a table in memory are worked on together.
_AT_A_TIME = 4_000_000


class Held(Protocol):
    """A table that was given."""

    @property
    def columns(self) -> Mapping[str, str]:
        """The columns of what is read of it, by the names that they have in the table."""
        ...

    def pieces(self) -> Iterator[Frame]:
        """What is read of it, some millions of rows at a time."""
        ...

    def finished(self, pieces: Iterable[Sequence[Frame]], added: Sequence[str]) -> Any:
        """The table as it was given, with the columns that are added to the parts of its pieces."""
        ...


def held_as_read(frame: Any, fields: Collection[str]) -> Held:
    """A table, with the columns that are fields.  Raises TypeError for what is not a table."""
    held = nw.from_native(frame, allow_series=False)
    names = tuple(held.collect_schema().names())
    if isinstance(held, nw.LazyFrame):
        if held.implementation.is_pyspark() or held.implementation.is_pyspark_connect():
            # Spark takes a dot in a name for a field inside a column.
            plain = [f"{INTERNAL}given_{number}" for number in range(len(names))]
            work = nw.from_native(frame.toDF(*plain))
            return _Asked(dict(zip(names, plain, strict=True)), work)
        return _Asked({name: name for name in names}, held)
    wanted = [name for name in names if name in fields]
    if held.implementation.is_pandas_like():
        work = nw.from_native(_arrow_of(frame, wanted))
    elif held.implementation.is_polars() or held.implementation.is_pyarrow():
        work = held.select(*wanted) if wanted else held
    else:
        raise TypeError(f"tables of {held.implementation} are not supported")
    return _InMemory({name: name for name in names}, frame, work.with_row_index(_ROW))


@attrs.frozen
class _Asked:
    """A lazy table: what is added stands beside its own columns from the start."""

    columns: Mapping[str, str]
    work: nw.LazyFrame[Any]

    def pieces(self) -> Iterator[Frame]:
        yield self.work

    def finished(self, pieces: Iterable[Sequence[Frame]], added: Sequence[str]) -> Any:
        (parts,) = pieces
        held: list[Any] = [part.select(*self.columns.values(), *added) for part in parts]
        whole = (nw.concat(held) if len(held) > 1 else held[0]).to_native()
        if list(self.columns) == list(self.columns.values()):
            return whole
        return whole.toDF(*self.columns, *added)


@attrs.frozen
class _InMemory:
    """A table in memory: only what is read is worked on, and what is added is put beside it."""

    columns: Mapping[str, str]
    given: Any
    work: nw.DataFrame[Any]

    def pieces(self) -> Iterator[Frame]:
        yield self.work[:_AT_A_TIME]
        for start in range(_AT_A_TIME, len(self.work), _AT_A_TIME):
            yield self.work[start : start + _AT_A_TIME]

    def finished(self, pieces: Iterable[Sequence[Frame]], added: Sequence[str]) -> Any:
        # Of a piece that is answered nothing is kept but what is added.
        whole: list[Any] = [_in_order(parts, added) for parts in pieces]
        held = nw.concat(whole) if len(whole) > 1 else whole[0]
        return _put_beside(self.given, held.to_native())


def _in_order(parts: Sequence[Frame], added: Sequence[str]) -> Any:
    held: list[Any] = [part.select(_ROW, *added) for part in parts]
    whole = nw.concat(held).sort(_ROW) if len(held) > 1 else held[0]
    return whole.select(*added)


def _put_beside(given: Any, added: Any) -> Any:
    module = type(given).__module__.partition(".")[0]
    if module == "polars":
        return given.hstack(added)
    if module == "pyarrow":
        for name in added.column_names:
            given = given.append_column(name, added[name])
        return given
    import pandas as pd

    made = {
        name: pd.Series(pd.arrays.ArrowExtensionArray(added[name]), index=given.index, name=name)
        for name in added.column_names
    }
    return given.assign(**made)


def _arrow_of(frame: Any, names: Sequence[str]) -> Any:
    """The columns of a pandas frame as an Arrow table; columns of objects become texts."""
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
    """The text for a value of Python, as a table of texts would have it."""
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
