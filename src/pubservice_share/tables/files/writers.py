"""Writers of rows with their answers: one file for each part, joined at the end."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
import polars as pl

from pubservice_share.safe_text import FORMULA_BEGINS, safe_cell

from .batches import Batch, flatten

__all__ = ["WRITERS", "Writer", "for_spreadsheets"]

_ROW_GROUP = 250_000
#: A text that a spreadsheet could read as a formula, and one that is only a number.
_FORMULA = "^[" + "".join(rf"\x{{{ord(letter):x}}}" for letter in FORMULA_BEGINS) + "]"
_NUMBER = r"^-?[0-9]+(?:\.[0-9]+)?$"

#: A function that writes a batch with its answers, and one that joins such files.
Writer = tuple[
    Callable[[Batch, pl.DataFrame, BinaryIO], None], Callable[[Sequence[Path], BinaryIO], None]
]


def _parquet(batch: Batch, answers: pl.DataFrame, file: BinaryIO) -> None:
    batch.original.hstack(answers).write_parquet(file, compression="lz4")


def _parquet_joined(parts: Sequence[Path], file: BinaryIO) -> None:
    rows = pl.scan_parquet(list(parts), glob=False, hive_partitioning=False)
    rows.sink_parquet(file, row_group_size=_ROW_GROUP, maintain_order=True)


def _csv(batch: Batch, answers: pl.DataFrame, file: BinaryIO) -> None:
    """Write rows with a header, so that every part can be read by itself."""
    cells = for_spreadsheets(_as_cells(batch.flat.hstack(answers)))
    cells.write_csv(file)


def _csv_joined(parts: Sequence[Path], file: BinaryIO) -> None:
    for number, part in enumerate(parts):
        with part.open("rb") as rows:
            if number:
                rows.seek(_length_of_header(part))
            shutil.copyfileobj(rows, file, 1 << 20)


def _length_of_header(part: Path) -> int:
    """The length of the header of a part, in bytes; only quoted names run over lines."""
    with part.open("rb") as file:
        header = file.readline()
        while header.count(b'"') % 2:
            header += file.readline()
        return len(header)


def _as_cells(frame: pl.DataFrame) -> pl.DataFrame:
    """The table with values as cells: lists of texts joined with |, other nested values as JSON."""
    columns: list[pl.Expr | pl.Series] = []
    for name, kind in frame.schema.items():
        if kind == pl.List(pl.String):
            columns.append(_joined(name))
        elif kind == pl.Datetime and name == "on":
            columns.append(_day(name))
        elif kind.is_nested() or kind in (pl.Binary, pl.Object):
            columns.append(pl.Series(name, [_json(value) for value in frame[name]], pl.String))
        elif kind in (pl.Categorical, pl.Enum):
            columns.append(pl.col(name).cast(pl.String))
    return frame.with_columns(columns)


def _joined(name: str) -> pl.Expr:
    """A list as text: the text reads as the same list, or is refused as the list was."""
    column, item = pl.col(name), pl.element()
    odd = column.list.eval(item.is_null() | (item == "") | item.str.contains("|", literal=True))
    text = column.list.join("|", ignore_nulls=True)
    return pl.when(odd.list.any()).then(pl.format("[{}]", text)).otherwise(text).alias(name)


def _day(name: str) -> pl.Expr:
    """A datetime as text: a day where the time is midnight."""
    column = pl.col(name)
    at_midnight = column == column.dt.truncate("1d")
    text = pl.when(at_midnight).then(column.dt.strftime("%Y-%m-%d"))
    return text.otherwise(column.dt.strftime("%Y-%m-%dT%H:%M:%S%.f")).alias(name)


def _json(value: Any) -> str | None:
    if value is None:
        return None
    plain = value.to_list() if isinstance(value, pl.Series) else value
    return msgspec.json.encode(plain, enc_hook=str).decode()


def for_spreadsheets(frame: pl.DataFrame) -> pl.DataFrame:
    """The table with an apostrophe before cells and names that could be read as formulas."""
    texts = [name for name, kind in frame.schema.items() if kind == pl.String]
    risky = frame.select(pl.col(name).str.contains(_FORMULA).any() for name in texts)
    columns = []
    for name in texts:
        if risky[name].item():
            column = pl.col(name)
            formula = column.str.contains(_FORMULA) & ~column.str.contains(_NUMBER)
            columns.append(
                pl.when(formula).then(pl.lit("'") + column).otherwise(column).alias(name)
            )
    return frame.with_columns(columns).rename(safe_cell)


def _jsonl(batch: Batch, answers: pl.DataFrame, file: BinaryIO) -> None:
    """Write each row, unchanged, with the added keys."""
    if batch.lines is None:
        rows = flatten(batch.original).hstack(answers)
        days = [_day(name) for name, kind in rows.schema.items()
                if name == "on" and kind == pl.Datetime]  # fmt: skip
        rows.with_columns(days).write_ndjson(file)
        return
    written = io.BytesIO()
    answers.write_ndjson(written)
    for line, answer in zip(batch.lines, written.getvalue().splitlines(), strict=True):
        before = line[:-1].rstrip()
        if not before:
            file.write(answer)
        else:
            file.write(before + (b"" if before == b"{" else b",") + answer[1:])
        file.write(b"\n")


def _jsonl_joined(parts: Iterable[Path], file: BinaryIO) -> None:
    for part in parts:
        with part.open("rb") as rows:
            shutil.copyfileobj(rows, file, 1 << 20)


#: By the kind of file.
WRITERS: Mapping[str, Writer] = {
    "parquet": (_parquet, _parquet_joined),
    "csv": (_csv, _csv_joined),
    "jsonl": (_jsonl, _jsonl_joined),
}
