"""The engine for lazy tables: DuckDB relations, PySpark frames and lazy Polars frames.

Each distinct value is fetched once, and what is worked out for it is joined to the rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import attrs
import narwhals as nw

from .protocol import BAD, SEPARATOR, Frame, Lookups, rows_of

__all__ = ["LazyEngine", "distinct_words", "join_words"]

_SQL = {
    nw.Boolean: "BOOLEAN",
    nw.Int32: "INTEGER",
    nw.Int64: "BIGINT",
    nw.String: "VARCHAR",
    nw.List: "VARCHAR[]",
}


#: The text for null in a key, so that a join matches it.
_NULL = "\x00null\x00"


@attrs.frozen
class LazyEngine:
    """Values are looked up by joins."""

    implementation: nw.Implementation

    def lists_as_text(self, frame: Frame, names: Sequence[str]) -> Frame:
        """The table with lists of texts as texts, each item followed by the separator."""
        native = frame.to_native()
        if self.implementation.is_polars():
            from .polars import as_text

            return _frame(native.with_columns(as_text(name) for name in names))
        if self.implementation.is_duckdb():
            replaced = ", ".join(f"{_duckdb_text(name)} AS {_quoted(name)}" for name in names)
            query = f"SELECT * REPLACE ({replaced}) FROM held"  # noqa: S608 - names are quoted
            return _frame(native.query("held", query))
        from pyspark.sql import functions as f

        for name in names:
            column = f.col(f"`{name}`").cast("array<string>")
            text = f.concat(f.array_join(column, SEPARATOR), f.lit(SEPARATOR))
            odd = f.exists(column, f.isnull)
            native = native.withColumn(
                name,
                f.when(column.isNull(), f.lit(None).cast("string"))
                .when(f.size(column) == 0, f.lit(""))
                .when(odd, f.lit(BAD))
                .otherwise(text),
            )
        return _frame(native)

    def distinct(self, frame: Frame, name: str) -> list[int]:
        """The distinct numbers in a column."""
        return [row[name] for row in rows_of(frame.select(name).unique())]

    def first_rows(self, frame: Frame, name: str, columns: Sequence[str]) -> list[dict[str, Any]]:
        """One row, any one, for each distinct number in a column."""
        columns_of_rows = frame.select(*dict.fromkeys([name, *columns]))
        return rows_of(columns_of_rows.unique(subset=[name], keep="any"))

    def look_up(self, frame: Frame, code: str, keys: Sequence[int], columns: Lookups) -> Frame:
        """The table with added columns: the values of each row's code."""
        table = self.table(frame, {code: (nw.Int64, keys), **columns})
        return frame.join(table, on=code, how="left")

    def table(self, frame: Frame, columns: Lookups) -> Any:
        """A small table of the same kind, in the session of the frame."""
        native = frame.to_native()
        rows = list(zip(*(values for _, values in columns.values()), strict=True))
        if self.implementation.is_polars():
            from .polars import table_of

            return _frame(table_of(columns).lazy())
        if self.implementation.is_duckdb():
            names = list(columns)
            types = [_SQL[dtype] for dtype, _ in columns.values()]
            return _frame(native.query("held", _values(names, types, rows)))
        from pyspark.sql import types as t

        spark_types = {
            nw.Boolean: t.BooleanType(),
            nw.Int32: t.IntegerType(),
            nw.Int64: t.LongType(),
            nw.String: t.StringType(),
            nw.List: t.ArrayType(t.StringType()),
        }
        schema = t.StructType(
            [t.StructField(name, spark_types[dtype]) for name, (dtype, _) in columns.items()]
        )
        return _frame(native.sparkSession.createDataFrame(rows, schema))


def distinct_words(rows: nw.LazyFrame[Any], keys: Sequence[str]) -> nw.DataFrame[Any]:
    """The distinct combinations of some columns of a lazy table, in memory."""
    combinations: nw.DataFrame[Any] = rows.select(*keys).unique().collect()
    try:
        import polars as pl
    except ImportError:  # PyArrow is there: the table itself needs it
        arrow: nw.DataFrame[Any] = nw.from_native(combinations.to_arrow(), eager_only=True)
        return arrow
    return nw.from_native(pl.DataFrame(combinations.to_arrow()), eager_only=True)


def join_words(
    rows: nw.LazyFrame[Any], words: Frame, keys: Sequence[str], needed: Iterable[str]
) -> nw.LazyFrame[Any]:
    """A lazy table joined to columns that were worked out for combinations of its columns."""
    names = list(needed)
    if not keys:
        return rows
    schema = words.collect_schema()
    types = {name: schema[name] for name in names}
    words_by_key = words.select(*(_key(name, schema[name]) for name in keys), *names)
    columns = {f"{name}_key": (nw.String, words_by_key[f"{name}_key"].to_list()) for name in keys}
    columns |= {name: (_kind(types[name]), words_by_key[name].to_list()) for name in names}
    table = LazyEngine(rows.implementation).table(rows, columns)
    rows_schema = rows.collect_schema()
    keyed = rows.with_columns(*(_key(name, rows_schema[name]) for name in keys))
    return keyed.join(table, on=[f"{name}_key" for name in keys], how="left")


def _key(name: str, dtype: Any) -> nw.Expr:
    column = nw.col(name)
    if dtype == nw.Boolean:
        text = nw.when(column).then(nw.lit("true")).otherwise(nw.lit("false"))
        column = nw.when(~column.is_null()).then(text)
    return column.cast(nw.String).fill_null(_NULL).alias(f"{name}_key")


def _kind(dtype: Any) -> Any:
    return next((kind for kind in (nw.Boolean, nw.Int32, nw.Int64) if dtype == kind), nw.String)


def _frame(native: Any) -> Frame:
    frame: Frame = nw.from_native(native)
    return frame


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _duckdb_text(name: str) -> str:
    texts = f"CAST({_quoted(name)} AS VARCHAR[])"
    separator = f"chr({ord(SEPARATOR)})"
    return (
        f"CASE WHEN {texts} IS NULL THEN NULL WHEN len({texts}) = 0 THEN '' "
        f"WHEN list_count({texts}) < len({texts}) THEN {_chars(BAD)} "
        f"ELSE array_to_string({texts}, {separator}) || {separator} END"
    )


def _chars(value: str) -> str:
    """A SQL expression for a text with characters that a SQL literal cannot contain."""
    return " || ".join(f"chr({ord(letter)})" for letter in value)


def _values(names: Sequence[str], types: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """A query that gives a small table, its values written as one JSON text.

    DuckDB parses the JSON at once; it would plan a list of values one by one.
    """
    shape = json.dumps([dict(zip(names, types, strict=True))])
    objects = json.dumps([dict(zip(names, row, strict=True)) for row in rows])
    unnested = f"SELECT unnest(from_json({_text(objects)}, {_text(shape)})) AS row"
    return f"SELECT row.* FROM ({unnested})"  # noqa: S608 - values are quoted
