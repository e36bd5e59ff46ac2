"""A row has the same answer as its document has from ``assess``, on every kind of table."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from support.cases import cases
from support.depth import scaled
from support.table_rows import Row, document_of, expected, rows

import pubservice_share as pss
from pubservice_share.tables.columns import columns_of

NOUNS = ("disclosure", "use", "onward-disclosure")
ADDED = ("outcome", "not_met", "unknown", "readings")
TYPES: dict[str, Any] = {
    "fact": pl.Boolean,
    "words": pl.List(pl.String),
    "day": pl.Date,
    "name": pl.String,
    "word": pl.String,
}
#: The numbers of rows on Polars; other kinds of table are tested with fewer.
HOW_MANY = {
    "disclosure": scaled(60_000),
    "use": scaled(25_000),
    "onward-disclosure": scaled(25_000),
}


def typed(noun: str, table_rows: list[Row]) -> pl.DataFrame:
    """Rows with days, booleans and lists."""
    columns = columns_of(noun).values()
    return pl.DataFrame(
        table_rows, schema={column.path: TYPES[column.kind] for column in columns}, orient="row"
    ).with_row_index("number")


def texts(noun: str, table_rows: list[Row]) -> pl.DataFrame:
    """The same rows as text, as in CSV."""

    def text(value: Any) -> str | None:
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, bool):
            return str(value).lower()
        return "|".join(value) if isinstance(value, list) else str(value)

    text_rows = [{path: text(value) for path, value in row.items()} for row in table_rows]
    return pl.DataFrame(
        text_rows, schema=dict.fromkeys(columns_of(noun), pl.String)
    ).with_row_index("number")


def plain(value: Any) -> Any:
    """A value of a table as a value of Python."""
    if value is None or value is pd.NA or isinstance(value, float):
        return None
    return value if isinstance(value, str) else list(value)


def through_polars(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    yield from pss.assess_table(frame).iter_rows(named=True)


def through_lazy_polars(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    answered = pss.assess_table(frame.lazy())
    assert isinstance(answered, pl.LazyFrame)
    yield from answered.collect().iter_rows(named=True)


def through_arrow(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    answered = pss.assess_table(frame.to_arrow())
    assert isinstance(answered, pa.Table)
    yield from answered.to_pylist()


def through_pandas(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    """Columns of objects, and a custom index."""
    columns = {name: pd.Series(frame[name].to_list(), dtype=object) for name in frame.columns}
    native = pd.DataFrame(columns)
    native.index = pd.Index([f"row {number}" for number in range(len(native))])
    answered = pss.assess_table(native)
    assert isinstance(answered, pd.DataFrame)
    assert list(answered.index) == list(native.index)
    yield from answered.to_dict("records")


def through_pandas_on_arrow(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    native = frame.to_pandas(use_pyarrow_extension_array=True)
    yield from pss.assess_table(native).to_dict("records")


def through_duckdb(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    """A relation of a separate connection."""
    native = duckdb.connect().from_arrow(frame.to_arrow())
    answered = pss.assess_table(native)
    assert isinstance(answered, duckdb.DuckDBPyRelation)
    yield from answered.to_arrow_table().to_pylist()


Through = Callable[[pl.DataFrame], Iterator[dict[str, Any]]]
IN_MEMORY: list[Through] = [through_arrow, through_pandas, through_pandas_on_arrow]


def differences(noun: str, table_rows: list[Row], answered: Iterator[dict[str, Any]]) -> list[Any]:
    """Rows whose answer differs from that of their document; checks that none is lost."""
    in_order = sorted(answered, key=lambda row: row["number"])
    assert [row["number"] for row in in_order] == list(range(len(table_rows)))
    wrong = []
    for row, answer in zip(table_rows, in_order, strict=True):
        want = expected(document_of(noun, row))
        have = tuple(plain(answer[name]) for name in ADDED)
        if want != have:
            wrong.append((want, have, answer["reason"], document_of(noun, row)))
        assert (plain(answer["reason"]) is not None) is (have[0] == "invalid")
    return wrong


def with_type(noun: str, frame: pl.DataFrame) -> pl.DataFrame:
    return frame.with_columns(pl.lit(noun).alias("type"))


@pytest.mark.parametrize("noun", NOUNS)
def test_polars_agrees_on_every_generated_row(noun: str) -> None:
    table_rows = list(rows(noun, HOW_MANY[noun], seed=11))
    answered = through_polars(with_type(noun, typed(noun, table_rows)))
    assert differences(noun, table_rows, answered) == []


@pytest.mark.parametrize("noun", NOUNS)
def test_text_agrees_on_every_generated_row(noun: str) -> None:
    # A list of one empty text is, as text, the empty list.
    table_rows = [
        {path: [] if value == [""] else value for path, value in row.items()}
        for row in rows(noun, scaled(5_000), seed=12, odd=0.1)
    ]
    answered = through_polars(with_type(noun, texts(noun, table_rows)))
    assert differences(noun, table_rows, answered) == []


@pytest.mark.parametrize("through", IN_MEMORY, ids=lambda through: through.__name__)
@pytest.mark.parametrize("noun", NOUNS)
def test_other_tables_in_memory_agree(noun: str, through: Through) -> None:
    table_rows = list(rows(noun, scaled(3_000), seed=13))
    assert differences(noun, table_rows, through(with_type(noun, typed(noun, table_rows)))) == []


@pytest.mark.parametrize("through", [through_lazy_polars, through_duckdb], ids=lambda f: f.__name__)
@pytest.mark.parametrize("noun", NOUNS)
def test_lazy_tables_agree(noun: str, through: Through) -> None:
    table_rows = list(rows(noun, scaled(600), seed=14))
    assert differences(noun, table_rows, through(with_type(noun, typed(noun, table_rows)))) == []


@pytest.mark.spark
# Spark warns about the newest pandas; nothing here goes through pandas.
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
@pytest.mark.parametrize("noun", NOUNS)
def test_spark_agrees(noun: str, spark: Any) -> None:
    table_rows = list(rows(noun, 400, seed=15))
    frame = with_type(noun, typed(noun, table_rows)).with_columns(pl.col("number").cast(pl.Int64))
    answered = pss.assess_table(spark.createDataFrame(frame.to_arrow()))
    assert answered.columns == [*frame.columns, *ADDED, "reason"]
    answers = (row.asDict() for row in answered.collect())
    assert differences(noun, table_rows, answers) == []


def test_the_generated_rows_come_to_every_answer_often() -> None:
    """A comparison of rows that are nearly all refused would show little."""
    for noun in NOUNS:
        answers = [expected(document_of(noun, row)) for row in rows(noun, 4_000, seed=11)]
        outcomes = Counter(outcome for outcome, *_ in answers)
        assert all(outcomes[outcome] > 4 for outcome in ("permitted", "not-permitted"))
        assert outcomes["undetermined"] > 200
        assert outcomes["invalid"] > 40
        assert sum(bool(readings) for *_, readings in answers) > 100


def flat(value: dict[str, Any], at: str = "") -> Iterator[tuple[str, Any]]:
    for name, inner in value.items():
        if isinstance(inner, dict):
            yield from flat(inner, f"{at}{name}.")
        else:
            yield f"{at}{name}", inner


def test_every_case_as_a_row_of_one_table() -> None:
    """Disclosures under every power, uses and onward disclosures, side by side."""
    cases_of_nouns = [case for case in cases() if case["document"]["type"] in NOUNS]
    cases_of_nouns = [case for case in cases_of_nouns if not case.get("adopt")]
    fields = {path: column for noun in NOUNS for path, column in columns_of(noun).items()}
    table_rows = [dict(flat(case["document"])) for case in cases_of_nouns]
    frame = pl.DataFrame(
        [{path: row.get(path) for path in ("type", *fields)} for row in table_rows],
        schema={"type": pl.String}
        | {
            path: pl.String if column.kind == "day" else TYPES[column.kind]
            for path, column in fields.items()
        },
    ).with_row_index("number")
    for case, row in zip(cases_of_nouns, through_polars(frame), strict=True):
        assert tuple(plain(row[name]) for name in ADDED) == expected(case["document"]), case["name"]
        assert row["outcome"] == case["expect"]["outcome"]


@pytest.mark.parametrize("view", [True, False])
def test_views_on_readings_are_taken_as_in_assess(view: bool) -> None:
    adopt = {"devolved-entry-extent": view, "s42-stands": not view}
    table_rows = list(rows("disclosure", scaled(3_000), seed=16))
    answered = pss.assess_table(typed("disclosure", table_rows), adopt=adopt)
    for row, answer in zip(table_rows, answered.iter_rows(named=True), strict=True):
        want = expected(document_of("disclosure", row), adopt)
        assert tuple(plain(answer[name]) for name in ADDED) == want


def test_another_edition_of_the_law_is_another_answer(tmp_path: Path) -> None:
    """A listing added as data permits rows that are not permitted today."""
    listing = {"ref": "sch4/22", "from": "2018-05-01"}
    drafted = {
        "edition": "drafted",
        "extends": pss.law.built_in().edition,
        "objectives": [{"id": "fuel-poverty", "persons": [listing]}],
    }
    path = tmp_path / "drafted.json"
    path.write_text(json.dumps(drafted), encoding="utf-8")
    edition = pss.law.load(path)
    table_rows = list(rows("disclosure", scaled(3_000), seed=17))
    for row in table_rows[::10]:
        row |= {"power": "s35", "on": date(2024, 5, 1), "territory": ["england"]}
        row |= {"objective": "fuel-poverty", "discloser.specified_as": ["sch4/22"]}
    frame = typed("disclosure", table_rows)
    today, drawn = pss.assess_table(frame), pss.assess_table(frame, law=edition)
    assert sum(today["not_met"].ne_missing(drawn["not_met"])) > len(table_rows) / 30
    for row, answer in zip(table_rows, drawn.iter_rows(named=True), strict=True):
        want = expected(document_of("disclosure", row), law=edition)
        assert tuple(plain(answer[name]) for name in ADDED) == want
