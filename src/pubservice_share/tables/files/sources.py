"""A file opened by its kind: CSV, JSON Lines or Parquet."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import polars as pl

from pubservice_share.tables.assess import ADDED

from .batches import Batch, FileError, Place, Source, flatten
from .csv import CsvSource
from .json_lines import JsonSource

__all__ = ["ParquetSource", "open_source"]


@contextlib.contextmanager
def open_source(
    path: Path,
    kind: str,
    *,
    noun: str | None = None,
    names: Sequence[str] | None = None,
    added: Sequence[str] = ADDED,
) -> Iterator[Source]:
    """An open file of a kind (a key of ``KINDS``).

    ``names`` are the columns of the table that a JSON Lines file is to become, ``added`` those of
    the answer.  Raises OSError for a file that cannot be opened, FileError for a file that is not
    of its kind, TableError for a file that already has an added column.
    """
    with path.open("rb") as file:
        match kind:
            case "csv":
                yield CsvSource(file)
            case "jsonl":
                yield JsonSource(file, noun, names, added)
            case _:
                yield ParquetSource(path)


class ParquetSource:
    """Parquet: the rows of a batch are read by their number."""

    def __init__(self, path: Path) -> None:
        with _polars_as_file_error("is not a readable Parquet file"):
            self._rows = pl.scan_parquet(path, glob=False, hive_partitioning=False)
            self._schema = self._rows.collect_schema()
            self.total: int = self._rows.select(pl.len()).collect().item()

    def batches(self, start: Place, rows: int) -> Iterator[Batch]:
        """Batches of that many rows, the last one shorter."""
        offset = start.offset
        while offset < self.total or offset == 0:
            with _polars_as_file_error("cannot be read to its end as Parquet"):
                frame = self._rows.slice(offset, rows).collect()
            if len(frame) != min(rows, self.total - offset):
                raise FileError("changed while it was read")
            offset += max(len(frame), 1)
            flat = flatten(frame)
            yield Batch(frame, flat, flat, None, None, Place(offset, offset))


@contextlib.contextmanager
def _polars_as_file_error(what: str) -> Iterator[None]:
    try:
        yield
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        message = str(error).strip().partition("\n")[0]
        raise FileError(f"{what}: {message}") from None
