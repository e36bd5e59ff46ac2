"""Batches of rows of a file, and the protocol of a file that is read in batches.

No reader keeps a complete file in memory.  A batch states where the next one begins, so that
another process can continue from there.
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

#: The kinds of files, each with its file name suffixes.
KINDS = {"parquet": (".parquet", ".pq"), "csv": (".csv",), "jsonl": (".jsonl", ".ndjson")}


class FileError(ValueError):
    """A file that cannot be read as a table: the reason, for a person."""


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

    #: The rows with the columns of the file.
    original: pl.DataFrame
    #: The same rows with a column for each field, nested ones with dots.
    flat: pl.DataFrame
    #: The columns from which the answer is worked out.
    work: pl.DataFrame
    #: For each row the reason why it cannot be read, or null; None where every row can.
    faults: pl.Series | None
    #: The lines of a JSON Lines file, without line ends; b"" for a line that is not an object.
    lines: Sequence[bytes] | None
    #: Where the next batch begins.
    end: Place


class Source(Protocol):
    """An open file of rows."""

    #: The offset at which the file ends.
    total: int

    def batches(self, start: Place, rows: int) -> Iterator[Batch]:
        """Batches of about that many rows from a place on; an empty one for a file without rows."""
        ...


def next_line(file: BinaryIO) -> bytes:
    """The next line; a line that is too long is cut after ``MAX_BYTES`` and one byte."""
    line = file.readline(MAX_BYTES + 1)
    if len(line) > MAX_BYTES:
        more = line
        while more and not more.endswith(b"\n"):
            more = file.readline(MAX_BYTES)
    return line


def kind_of(path: Path) -> str | None:
    """The kind of a file by the suffix of its name; None for another suffix."""
    ending = path.suffix.lower()
    return next((kind for kind, endings in KINDS.items() if ending in endings), None)


def flatten(frame: pl.DataFrame) -> pl.DataFrame:
    """The table with the fields of nested objects as columns, named with dots.

    Raises TableError where a nested field and a column have the same path.
    """
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
