"""Files of rows, read a batch at a time: Parquet, CSV and JSON Lines.

Nothing here holds a whole file.  A batch begins at a place in the file and says where the next
one begins, so that reading can go on there in another process.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

import attrs
import polars as pl

from pubservice_share.limits import MAX_BYTES
from pubservice_share.tables.columns import NOUNS, holders_of
from pubservice_share.tables.errors import TableError

__all__ = [
    "KINDS",
    "Batch",
    "FileError",
    "Place",
    "Source",
    "flatten",
    "kind_of",
    "next_line",
]

#: The kinds of files, each with the endings of its names.
KINDS = {"parquet": (".parquet", ".pq"), "csv": (".csv",), "jsonl": (".jsonl", ".ndjson")}


class FileError(ValueError):
    """A file that cannot be read as a table: what is wrong, for a person."""


@attrs.frozen
class Place:
    """A place between two rows of a file."""

    #: The bytes before it, or in Parquet the rows.
    offset: int = 0
    #: The lines before it, or in Parquet the rows.
    line: int = 0


@attrs.frozen
class Batch:
    """Some rows of a file, one after the other."""

    #: The rows as the file has them.
    original: pl.DataFrame
    #: The same with a column for each field, nested ones with dots.
    flat: pl.DataFrame
    #: The columns that are read for the answer.
    work: pl.DataFrame
    #: For each row why it cannot be read at all, or null; None where every row can.
    faults: pl.Series | None
    #: The lines of a JSON Lines file, without their ends; b"" for one that is no object.
    lines: Sequence[bytes] | None
    #: Where the next batch begins.
    end: Place


class Source(Protocol):
    """A file that is open for reading."""

    #: How far reading has to go, in the measure of the places.
    total: int

    def batches(self, start: Place, rows: int) -> Iterator[Batch]:
        """Batches of about so many rows from a place on; a file without rows has an empty one."""
        ...


def next_line(file: BinaryIO) -> bytes:
    """The next line; of one that is too long no more than shows that it is."""
    line = file.readline(MAX_BYTES + 1)
    if len(line) > MAX_BYTES:
        more = line
        while more and not more.endswith(b"\n"):
            more = file.readline(MAX_BYTES)
    return line


def kind_of(path: Path) -> str | None:
    """The kind of a file by the ending of its name; None where that does not say."""
    ending = path.suffix.lower()
    return next((kind for kind, endings in KINDS.items() if ending in endings), None)


def flatten(frame: pl.DataFrame) -> pl.DataFrame:
    """Objects that hold fields become columns of their own, named with dots."""
    holders = {path for noun in NOUNS for path in holders_of(noun)}
    while nested := [
        name for name, kind in frame.schema.items() if name in holders and kind == pl.Struct
    ]:
        columns: list[pl.Expr] = []
        for name, kind in frame.schema.items():
            if name in nested and isinstance(kind, pl.Struct):
                parts = [field.name for field in kind.fields]
                columns += [
                    pl.col(name).struct.field(part).alias(f"{name}.{part}") for part in parts
                ]
            else:
                columns.append(pl.col(name))
        names = [expression.meta.output_name() for expression in columns]
        for name in names:
            if names.count(name) > 1:
                raise TableError(f"the table has {name!r} twice, nested and as a column")
        frame = frame.select(columns)
    return frame
