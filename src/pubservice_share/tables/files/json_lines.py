"""JSON Lines: a document or a flat row on each line."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO

import attrs
import msgspec
import polars as pl

from pubservice_share.documents import DocumentError
from pubservice_share.documents.careful import value_of
from pubservice_share.limits import MAX_BATCH_BYTES, MAX_BYTES, MAX_KEYS
from pubservice_share.tables.assess import TableError
from pubservice_share.tables.columns import NOUNS, TRUTHS, Kind, columns_of, holders_of, pointer_to

from .batches import Batch, FileError, Place, next_line

__all__ = ["JsonSource"]

#: Rows that are held as objects at once.
_AT_ONCE = 20_000

_TYPES: dict[Kind, Any] = {
    "fact": pl.Boolean,
    "words": pl.List(pl.String),
    "word": pl.String,
    "day": pl.String,
    "name": pl.String,
}
_WANTED: dict[Kind, str] = {
    "fact": "true, false or null",
    "words": "a list of words, or null",
    "word": "a word as text, or null",
    "day": "a day such as 2024-05-01 as text, or null",
    "name": "a name as text, or null",
}


@attrs.frozen
class _Shape:
    """The fields of the nouns that rows may be."""

    fields: Mapping[str, Kind]
    #: Objects that hold fields, each with whether it may be absent but, if there, has a name.
    holders: Mapping[str, bool]


@functools.cache
def _shape(noun: str | None) -> _Shape:
    nouns = list(NOUNS) if noun is None else [noun]
    fields: dict[str, Kind] = {"type": "word"}
    holders: dict[str, bool] = {}
    for one in nouns:
        fields |= {path: column.kind for path, column in columns_of(one).items()}
        holders |= holders_of(one)
    return _Shape(fields, holders)


class _LineError(Exception):
    """Why a line is no row; the line may be an object for all that."""

    def __init__(self, told: str, *, is_object: bool = False) -> None:
        super().__init__(told)
        self.is_object = is_object


class JsonSource:
    """JSON Lines; ``names`` are the columns that it has as a table, where it is to be one."""

    def __init__(
        self, file: BinaryIO, noun: str | None, names: Sequence[str] | None, added: Sequence[str]
    ) -> None:
        self._file, self._shape, self._names, self._added = file, _shape(noun), names, added
        self.total = os.fstat(file.fileno()).st_size
        self._refuse_answers()

    def _refuse_answers(self) -> None:
        try:
            first = msgspec.json.decode(
                self._file.readline(MAX_BYTES).removeprefix(b"\xef\xbb\xbf")
            )
        except (ValueError, RecursionError):
            return
        for name in self._added:
            if isinstance(first, dict) and name in first:
                raise TableError(
                    f"the rows already have a key {name!r}, which the answer would replace: "
                    "remove it, or give a prefix for the added keys"
                )

    def names(self) -> list[str]:
        """The columns that the file has as a table, in the order in which rows bring them.

        Reads the file once.  Raises FileError where they are too many.
        """
        names: dict[str, None] = {}
        self._file.seek(0)
        while line := next_line(self._file):
            try:
                row, rest = _row(line, self._shape)
            except _LineError:
                continue
            names |= dict.fromkeys(row) | dict.fromkeys(rest)
            if len(names) > MAX_KEYS:
                raise FileError(
                    f"its rows have more than {MAX_KEYS:,} different keys, too many for the "
                    "columns of a table: write JSON Lines"
                )
        return list(names)

    def batches(self, start: Place, rows: int) -> Iterator[Batch]:
        """Batches of so many lines."""
        place, first = start, True
        while True:
            self._file.seek(place.offset)
            batch = self._batch(place.line, rows)
            if batch.end.offset == place.offset and not first:
                return
            first, place = False, batch.end
            yield batch

    def _batch(self, before: int, rows: int) -> Batch:
        held = _Rows(self._shape, self._names, self._added)
        size, number = 0, before
        while number < before + rows and size < MAX_BATCH_BYTES and (line := next_line(self._file)):
            number += 1
            size += len(line)
            # Files that were put together have such marks inside as well.
            line = line.removeprefix(b"\xef\xbb\xbf")
            if line.strip():
                held.add(line, number)
        return held.batch(Place(self._file.tell(), number))


class _Rows:
    """Rows while they are gathered into columns."""

    def __init__(self, shape: _Shape, names: Sequence[str] | None, added: Sequence[str]) -> None:
        self._shape, self._names, self._added = shape, names, added
        self._waiting: list[tuple[dict[str, Any], dict[str, Any]]] = []
        self._work: list[pl.DataFrame] = []
        self._table: list[pl.DataFrame] = []
        self._faults: list[str | None] = []
        self._lines: list[bytes] = []

    def add(self, line: bytes, number: int) -> None:
        """One line more."""
        whole = line.strip()
        row: dict[str, Any] = {}
        rest: dict[str, Any] = {}
        fault = None
        try:
            row, rest = _row(line, self._shape)
        except _LineError as error:
            fault = f"line {number}: {error}"
            if not error.is_object:
                whole = b""
        key = next((name for name in self._added if name in rest), None)
        if key is not None:
            fault = f"line {number}: already has a key '{key}', which the answer would replace"
            row, rest, whole = {}, {}, b""
        self._waiting.append((row, rest))
        self._faults.append(fault)
        self._lines.append(whole if self._names is None else b"")
        if len(self._waiting) == _AT_ONCE:
            self._gather()

    def _gather(self) -> None:
        rows = [row for row, _ in self._waiting]
        seen: set[str] = set().union(*rows)
        columns = {
            path: _column(
                path, kind, [row.get(path) for row in rows] if path in seen else None, len(rows)
            )
            for path, kind in self._shape.fields.items()
        }
        if self._names is not None:
            others = {
                name: pl.Series(
                    name, [_text(rest.get(name)) for _, rest in self._waiting], pl.String
                )
                for name in self._names
                if name not in columns
            }
            both = columns | others
            self._table.append(
                pl.DataFrame([both[name] for name in self._names])
                if self._names
                else pl.DataFrame(height=len(rows))
            )
        # A document without a type is the disclosure that a table without one has.
        columns["type"] = columns["type"].fill_null(next(iter(NOUNS)))
        self._work.append(pl.DataFrame(list(columns.values())))
        self._waiting.clear()

    def batch(self, end: Place) -> Batch:
        """What has been gathered."""
        if self._waiting or not self._work:
            self._gather()
        work = pl.concat(self._work)
        table = pl.concat(self._table) if self._table else work
        faults = pl.Series("fault", self._faults, dtype=pl.String)
        told = faults if faults.null_count() < len(faults) else None
        lines = self._lines if self._names is None else None
        return Batch(table, table, work, told, lines, end)


def _column(path: str, kind: Kind, values: Sequence[Any] | None, count: int) -> pl.Series:
    """A column with some values; without them it is null throughout."""
    dtype = _TYPES[kind]
    if values is None:
        return pl.repeat(None, count, dtype=dtype, eager=True).alias(path)
    if kind != "words":
        return pl.Series(path, values, dtype=dtype)
    # Few lists differ from each other, and each is made once.
    places: dict[tuple[str, ...], int] = {}
    at = [None if one is None else places.setdefault(tuple(one), len(places)) for one in values]
    different = pl.Series(path, [list(one) for one in places], dtype=dtype)
    return different.gather(pl.Series(at, dtype=pl.UInt32))


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return msgspec.json.encode(value).decode()


def _object(line: bytes) -> dict[str, Any]:
    """The object on a line.  Raises _LineError."""
    try:
        value = value_of(line)
    except DocumentError as error:
        told = "; ".join(
            f"{fault.pointer}: {fault.message}" if fault.pointer else fault.message
            for fault in error.faults
        )
        raise _LineError(told) from None
    if not isinstance(value, dict):
        raise _LineError("expected an object")
    return value


def _row(line: bytes, shape: _Shape) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields on a line by path, and its other keys.  Raises _LineError."""
    held = _object(line)
    row: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    wrong: list[str] = []
    # Text for a fact or a list is for flat rows, as from CSV: a document has the real thing.
    flat = shape.holders.keys().isdisjoint(held)
    _fields(held, "", shape, flat, row, rest, wrong)
    if wrong:
        raise _LineError("; ".join(wrong), is_object=True)
    return row, rest


def _fields(
    held: Mapping[str, Any],
    at: str,
    shape: _Shape,
    flat: bool,
    row: dict[str, Any],
    rest: dict[str, Any],
    wrong: list[str],
) -> None:
    fields, holders = shape.fields, shape.holders
    for key, value in held.items():
        path = at + key
        kind = fields.get(path)
        if kind is not None:
            if path in row:
                wrong.append(f"{pointer_to(path)}: appears twice, nested and with dots")
            elif value is None or (kind in _TEXTS and type(value) is str) or _is_of(kind, value):
                row[path] = value
            elif flat and isinstance(value, str) and (kind == "words" or value in TRUTHS):
                row[path] = _of_text(kind, value)
            else:
                wrong.append(f"{pointer_to(path)}: expected {_WANTED[kind]}")
        elif path in holders:
            if isinstance(value, dict):
                _fields(value, f"{path}.", shape, flat, row, rest, wrong)
                if holders[path] and value.get("name") is None:
                    wrong.append(
                        f"{pointer_to(path)}/name: is missing, but is needed beside a {key}"
                    )
            elif value is not None:
                wrong.append(f"{pointer_to(path)}: expected an object, or null")
        elif path != "information.annotations" and path.rpartition(".")[0] in holders:
            wrong.append(f"{pointer_to(path.rpartition('.')[0])}: has an unknown field")
        else:
            rest[path] = value


_TEXTS = ("name", "word", "day")


def _is_of(kind: Kind, value: Any) -> bool:
    if kind == "fact":
        return value is True or value is False
    if kind == "words":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, str)


def _of_text(kind: Kind, value: str) -> Any:
    if kind == "words":
        return value.split("|") if value else []
    return TRUTHS[value]
