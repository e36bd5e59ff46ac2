"""The engine for Polars data frames."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw
import polars as pl

from .protocol import BAD, SEPARATOR, Frame, Lookups, values_by_place

__all__ = ["PolarsEngine", "as_text", "table_of"]

_TYPES: dict[Any, Any] = {
    nw.Boolean: pl.Boolean,
    nw.Int32: pl.Int32,
    nw.Int64: pl.Int64,
    nw.String: pl.String,
    nw.List: pl.List(pl.String),
}


class PolarsEngine:
    """Columns are encoded as categories, and values taken by position."""

    def lists_as_text(self, frame: Frame, names: Sequence[str]) -> Frame:
        """The table with lists of categories, which ``encode`` reads as they are."""
        rows: pl.DataFrame = frame.to_native()
        columns = [
            rows[name].cast(pl.List(pl.Categorical(pl.Categories.random()))) for name in names
        ]
        return nw.from_native(rows.with_columns(columns))

    def encode(self, frame: Frame, names: Mapping[str, str]) -> tuple[Frame, dict[str, list[Any]]]:
        """The table with columns of codes for texts or days, and the value of each code."""
        rows: pl.DataFrame = frame.to_native()
        # One expression over all columns uses all processors.
        texts = [name for name in names if rows.schema[name] == pl.String]
        columns = rows.select(
            pl.col(name).cast(pl.Categorical(pl.Categories.random())) if name in texts else name
            for name in names
        )
        numbers = columns.with_columns(
            pl.col(name).to_physical() for name in names if columns.schema[name] != pl.List
        )
        values: dict[str, list[Any]] = {}
        codes = []
        for name, code in names.items():
            numbered, values[name] = (
                _numbered_lists(columns[name])
                if columns.schema[name] == pl.List
                else _numbered(columns[name], numbers[name])
            )
            codes.append(numbered.alias(code))
        return nw.from_native(rows.with_columns(codes)), values

    def distinct(self, frame: Frame, name: str) -> list[int]:
        """The distinct numbers in a column."""
        rows: pl.DataFrame = frame.to_native()
        return rows[name].unique().to_list()

    def look_up(self, frame: Frame, code: str, keys: Sequence[int], columns: Lookups) -> Frame:
        """The table with added columns: the values of each row's code."""
        rows: pl.DataFrame = frame.to_native()
        table = table_of(columns)
        places = values_by_place(keys, range(len(keys)))
        if places is None:
            table = table.with_columns(pl.Series(code, keys, dtype=pl.Int64))
            return nw.from_native(rows.join(table, on=code, how="left", maintain_order="left"))
        by_code = table.select(pl.all().gather(pl.Series(places, dtype=pl.UInt32)))
        at = rows[code]
        return nw.from_native(rows.hstack(by_code.select(pl.all().gather(at))))

    def first_rows(self, frame: Frame, name: str, columns: Sequence[str]) -> list[dict[str, Any]]:
        """One row, any one, for each distinct number in a column."""
        rows: pl.DataFrame = frame.to_native()
        first = rows.select(pl.col(name).arg_unique()).to_series()
        return rows.select(name, *columns)[first].to_dicts()


def _numbered(column: pl.Series, numbers: pl.Series) -> tuple[pl.Series, list[Any]]:
    """Codes of categories or days: their own numbers less the lowest one, and their values."""
    different = column.unique().drop_nulls()
    physical = different.to_physical().to_list()
    first = min(physical, default=0)
    # Categories are numbered without gaps, days with few.
    values: list[Any] = [None] * (max(physical, default=-1) - first + 2)
    of_known = different.cast(pl.String) if column.dtype == pl.Categorical else different
    for number, value in zip(physical, of_known.to_list(), strict=True):
        values[number - first] = value
    if first:
        numbers = numbers - first
    return numbers.cast(pl.Int32).fill_null(len(values) - 1), values


def _numbered_lists(column: pl.Series) -> tuple[pl.Series, list[Any]]:
    """Codes of lists of categories, and the text of each.

    Each list becomes a number whose digits are its items, the lowest digit first.
    """
    items = column.explode(empty_as_null=False, keep_nulls=False)
    words = items.unique().drop_nulls()
    digits = words.to_physical().to_list()
    base = max(digits, default=0) + 2
    longest: Any = column.list.len().max() or 0
    if items.null_count() or base**longest >= 1 << 62:
        texts = column.to_frame().select(as_text(column.name)).to_series()
        categories = texts.cast(pl.Categorical(pl.Categories.random()))
        return _numbered(categories, categories.to_physical())
    word_of = dict(zip(digits, words.cast(pl.String).to_list(), strict=True))
    kind = pl.Int32 if base**longest < 1 << 30 else pl.Int64
    column_of_lists = pl.col(column.name)
    number = pl.lit(0, dtype=kind)
    for place in reversed(range(longest)):
        item = column_of_lists.list.get(place, null_on_oob=True).to_physical()
        number = number * base + (item.cast(kind) + 1).fill_null(0)
    numbers = column.to_frame().select(
        pl.when(column_of_lists.is_null())
        .then(pl.lit(-1, dtype=kind))
        .otherwise(number)
        .alias("number")
    )
    different = numbers["number"].unique().to_list()
    values: list[Any] = []
    for list_number in different:
        remaining, text = list_number, ""
        while remaining > 0:
            remaining, digit = divmod(remaining, base)
            text += f"{word_of[digit - 1]}{SEPARATOR}"
        values.append(None if list_number < 0 else text)
    places = values_by_place([number + 1 for number in different], range(len(different)))
    if places is not None:
        by_number = pl.Series(places, dtype=pl.Int32)
        return by_number.gather(numbers["number"] + 1), values
    table = pl.DataFrame(
        {"number": different, "code": range(len(different))},
        schema={"number": kind, "code": pl.Int32},
    )
    return numbers.join(table, on="number", how="left", maintain_order="left")["code"], values


def table_of(columns: Lookups) -> pl.DataFrame:
    """The values to look up, as a frame."""
    return pl.DataFrame(
        [
            pl.Series(name, values, dtype=_TYPES[dtype], strict=True)
            for name, (dtype, values) in columns.items()
        ]
    )


def as_text(name: str) -> pl.Expr:
    """An expression for a list of texts as one text, each item followed by the separator."""
    column = pl.col(name).cast(pl.List(pl.String))
    joined = column.list.join(SEPARATOR, ignore_nulls=False)
    return (
        pl.when(column.is_null())
        .then(None)
        .when(column.list.len() == 0)
        .then(pl.lit(""))
        .when(joined.is_null())
        .then(pl.lit(BAD))
        .otherwise(joined + SEPARATOR)
        .alias(name)
    )
