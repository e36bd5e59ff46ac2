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
from pubservice_share.tables.columns import NOUNS, TRUTHS, Kind, columns_of, holders_of, pointer_to
from pubservice_share.tables.errors import TableError

from .batches import Batch, FileError, Place, next_line

__all__ = ["JsonSource"]

#: The number of rows kept as Python objects before they become columns.
_ROWS_AT_ONCE = 20_000

_TYPES: dict[Kind, Any] = {
    "fact": pl.Boolean,
    "words": pl.List(pl.String),
    "word": pl.String,
    "day": pl.String,
    "name": pl.String,
}
_EXPECTED: dict[Kind, str] = {
    "fact": "true, false or null",
    "words": "a list of words, or null",
    "word": "a word as text, or null",
    "day": "a day such as 2024-05-01 as text, or null",
    "name": "a name as text, or null",
}


@attrs.frozen
class _Shape:
    """The fields and nested objects of the nouns that rows may be."""

    fields: Mapping[str, Kind]
    #: Nested objects, each with whether it is optional; one that is present then needs a name.
    holders: Mapping[str, bool]


@functools.cache
def _shape_of(noun: str | None) -> _Shape:
    nouns = list(NOUNS) if noun is None else [noun]
    fields: dict[str, Kind] = {"type": "word"}
    holders: dict[str, bool] = {}
    for name in nouns:
        fields |= {path: column.kind for path, column in columns_of(name).items()}
        holders |= holders_of(name)
    return _Shape(fields, holders)


class _LineError(Exception):
    """The reason why a line is not a row; the line may still be an object."""

    def __init__(self, reason: str, *, is_object: bool = False) -> None:
        super().__init__(reason)
        self.is_object = is_object


class JsonSource:
    """JSON Lines; ``names`` are the columns of the table that it is to become, or None."""

    def __init__(
        self, file: BinaryIO, noun: str | None, names: Sequence[str] | None, added: Sequence[str]
    ) -> None:
        self._file, self._shape, self._names, self._added = file, _shape_of(noun), names, added
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
        """The columns of the file as a table, in the order of their first rows.

        Reads the complete file.  Raises FileError for more than ``MAX_KEYS`` columns.
        """
        names: dict[str, None] = {}
        self._file.seek(0)
        while line := next_line(self._file):
            try:
                row, others = _parse_row(line, self._shape)
            except _LineError:
                continue
            names |= dict.fromkeys(row) | dict.fromkeys(others)
            if len(names) > MAX_KEYS:
                raise FileError(
                    f"its rows have more than {MAX_KEYS:,} different keys, too many for the "
                    "columns of a table: write JSON Lines"
                )
        return list(names)

    def batches(self, start: Place, rows: int) -> Iterator[Batch]:
        """Batches of that many lines, the last one shorter."""
        place, first = start, True
        while True:
            self._file.seek(place.offset)
            batch = self._batch(place.line, rows)
            if batch.end.offset == place.offset and not first:
                return
            first, place = False, batch.end
            yield batch

    def _batch(self, before: int, rows: int) -> Batch:
        gathered = _Rows(self._shape, self._names, self._added)
        size, number = 0, before
        while number < before + rows and size < MAX_BATCH_BYTES and (line := next_line(self._file)):
            number += 1
            size += len(line)
            # Files that were concatenated have byte order marks inside as well.
            line = line.removeprefix(b"\xef\xbb\xbf")
            if line.strip():
                gathered.add(line, number)
        return gathered.batch(Place(self._file.tell(), number))


class _Rows:
    """Rows that are gathered into columns."""

    def __init__(self, shape: _Shape, names: Sequence[str] | None, added: Sequence[str]) -> None:
        self._shape, self._names, self._added = shape, names, added
        self._waiting: list[tuple[dict[str, Any], dict[str, Any]]] = []
        self._work: list[pl.DataFrame] = []
        self._table: list[pl.DataFrame] = []
        self._faults: list[str | None] = []
        self._lines: list[bytes] = []

    def add(self, line: bytes, number: int) -> None:
        """Add a line."""
        text = line.strip()
        row: dict[str, Any] = {}
        others: dict[str, Any] = {}
        fault = None
        try:
            row, others = _parse_row(line, self._shape)
        except _LineError as error:
            fault = f"line {number}: {error}"
            if not error.is_object:
                text = b""
        key = next((name for name in self._added if name in others), None)
        if key is not None:
            fault = f"line {number}: already has a key '{key}', which the answer would replace"
            row, others, text = {}, {}, b""
        self._waiting.append((row, others))
        self._faults.append(fault)
        self._lines.append(text if self._names is None else b"")
        if len(self._waiting) == _ROWS_AT_ONCE:
            self._gather()

    def _gather(self) -> None:
        rows = [row for row, _ in self._waiting]
        present: set[str] = set().union(*rows)
        columns = {
            path: _column(
                path, kind, [row.get(path) for row in rows] if path in present else None, len(rows)
            )
            for path, kind in self._shape.fields.items()
        }
        if self._names is not None:
            other_columns = {
                name: pl.Series(
                    name,
                    [_text(row_others.get(name)) for _, row_others in self._waiting],
                    pl.String,
                )
                for name in self._names
                if name not in columns
            }
            table = columns | other_columns
            self._table.append(
                pl.DataFrame([table[name] for name in self._names])
                if self._names
                else pl.DataFrame(height=len(rows))
            )
        # As in a table, a row without a type is a disclosure.
        columns["type"] = columns["type"].fill_null(next(iter(NOUNS)))
        self._work.append(pl.DataFrame(list(columns.values())))
        self._waiting.clear()

    def batch(self, end: Place) -> Batch:
        """The batch of the rows gathered, which ends at a place."""
        if self._waiting or not self._work:
            self._gather()
        work = pl.concat(self._work)
        table = pl.concat(self._table) if self._table else work
        faults = pl.Series("fault", self._faults, dtype=pl.String)
        reasons = faults if faults.null_count() < len(faults) else None
        lines = self._lines if self._names is None else None
        return Batch(table, table, work, reasons, lines, end)


def _column(path: str, kind: Kind, values: Sequence[Any] | None, count: int) -> pl.Series:
    """A column of values; all null where ``values`` is None."""
    dtype = _TYPES[kind]
    if values is None:
        return pl.repeat(None, count, dtype=dtype, eager=True).alias(path)
    if kind != "words":
        return pl.Series(path, values, dtype=dtype)
    # Few lists are distinct: each is built once.
    places: dict[tuple[str, ...], int] = {}
    codes = [
        None if words is None else places.setdefault(tuple(words), len(places)) for words in values
    ]
    different = pl.Series(path, [list(words) for words in places], dtype=dtype)
    return different.gather(pl.Series(codes, dtype=pl.UInt32))


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return msgspec.json.encode(value).decode()


def _object(line: bytes) -> dict[str, Any]:
    """The object on a line.  Raises _LineError."""
    try:
        value = value_of(line)
    except DocumentError as error:
        reasons = "; ".join(
            f"{fault.pointer}: {fault.message}" if fault.pointer else fault.message
            for fault in error.faults
        )
        raise _LineError(reasons) from None
    if not isinstance(value, dict):
        raise _LineError("expected an object")
    return value


def _parse_row(line: bytes, shape: _Shape) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields on a line by path, and its other keys.  Raises _LineError."""
    document = _object(line)
    row: dict[str, Any] = {}
    others: dict[str, Any] = {}
    faults: list[str] = []
    # Text for a fact or a list is only for flat rows, as from CSV: a document has JSON values.
    flat = shape.holders.keys().isdisjoint(document)
    _fields(document, "", shape, flat, row, others, faults)
    if faults:
        raise _LineError("; ".join(faults), is_object=True)
    return row, others


def _fields(
    document: Mapping[str, Any],
    prefix: str,
    shape: _Shape,
    flat: bool,
    row: dict[str, Any],
    others: dict[str, Any],
    faults: list[str],
) -> None:
    fields, holders = shape.fields, shape.holders
    for key, value in document.items():
        path = prefix + key
        kind = fields.get(path)
        if kind is not None:
            if path in row:
                faults.append(f"{pointer_to(path)}: appears twice, nested and with dots")
            elif value is None or (kind in _TEXTS and type(value) is str) or _is_of(kind, value):
                row[path] = value
            elif flat and isinstance(value, str) and (kind == "words" or value in TRUTHS):
                row[path] = _of_text(kind, value)
            else:
                faults.append(f"{pointer_to(path)}: expected {_EXPECTED[kind]}")
        elif path in holders:
            if isinstance(value, dict):
                _fields(value, f"{path}.", shape, flat, row, others, faults)
                if holders[path] and value.get("name") is None:
                    faults.append(
                        f"{pointer_to(path)}/name: is missing, but is needed beside a {key}"
                    )
            elif value is not None:
                faults.append(f"{pointer_to(path)}: expected an object, or null")
        elif path != "information.annotations" and path.rpartition(".")[0] in holders:
            faults.append(f"{pointer_to(path.rpartition('.')[0])}: has an unknown field")
        else:
            others[path] = value


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
