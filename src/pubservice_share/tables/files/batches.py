"""Files of rows, read a batch at a time: Parquet, CSV and JSON Lines.

Nothing here holds a whole file.  A batch begins at a place in the file and says where the next
one begins, so that reading can go on there in another process.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

import attrs
import polars as pl

from pubservice_share.limits import MAX_BYTES
from pubservice_share.tables.assess import ADDED, TableError
from pubservice_share.tables.columns import NOUNS, holders_of

__all__ = [
    "KINDS",
    "Batch",
    "FileError",
    "Place",
    "Source",
    "flat",
    "kind_of",
    "next_line",
    "opened",
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
    given: pl.DataFrame
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


@contextlib.contextmanager
def opened(
    path: Path,
    kind: str,
    *,
    noun: str | None = None,
    names: Sequence[str] | None = None,
    added: Sequence[str] = ADDED,
) -> Iterator[Source]:
    """A file of a kind, open for reading.

    ``names`` are the columns that a JSON Lines file is to have as a table, ``added`` those that
    the answer adds.  Raises OSError for a file that cannot be opened, FileError for one that is
    not of its kind, TableError for one that has what the answer would cover.
    """
    with path.open("rb") as file:
        match kind:
            case "csv":
                from .csv import CsvSource

                yield CsvSource(file)
            case "jsonl":
                from .json_lines import JsonSource

                yield JsonSource(file, noun, names, added)
            case _:
                yield ParquetSource(path)


class ParquetSource:
    """Parquet: the rows of a batch are taken by their number."""

    def __init__(self, path: Path) -> None:
        with _as_file_error("is not a readable Parquet file"):
            self._rows = pl.scan_parquet(path, glob=False, hive_partitioning=False)
            self._schema = self._rows.collect_schema()
            self.total: int = self._rows.select(pl.len()).collect().item()

    def batches(self, start: Place, rows: int) -> Iterator[Batch]:
        """Batches of so many rows."""
        offset = start.offset
        while offset < self.total or offset == 0:
            with _as_file_error("cannot be read to its end as Parquet"):
                given = self._rows.slice(offset, rows).collect()
            if len(given) != min(rows, self.total - offset):
                raise FileError("changed while it was read")
            offset += max(len(given), 1)
            made = flat(given)
            yield Batch(given, made, made, None, None, Place(offset, offset))


@contextlib.contextmanager
def _as_file_error(what: str) -> Iterator[None]:
    try:
        yield
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        told = str(error).strip().partition("\n")[0]
        raise FileError(f"{what}: {told}") from None


def flat(frame: pl.DataFrame) -> pl.DataFrame:
    """Objects that hold fields become columns of their own, named with dots."""
    holders = {path for noun in NOUNS for path in holders_of(noun)}
    while nested := [
        name for name, kind in frame.schema.items() if name in holders and kind == pl.Struct
    ]:
        made: list[pl.Expr] = []
        for name, kind in frame.schema.items():
            if name in nested and isinstance(kind, pl.Struct):
                inside = [field.name for field in kind.fields]
                made += [pl.col(name).struct.field(one).alias(f"{name}.{one}") for one in inside]
            else:
                made.append(pl.col(name))
        names = [expression.meta.output_name() for expression in made]
        for name in names:
            if names.count(name) > 1:
                raise TableError(f"the table has {name!r} twice, nested and as a column")
        frame = frame.select(made)
    return frame
