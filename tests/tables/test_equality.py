"""A row comes to what ``assess`` says to its document, on every kind of table."""

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
#: On Polars; the other kinds of table get a part of them.
HOW_MANY = {
    "disclosure": scaled(60_000),
    "use": scaled(25_000),
    "onward-disclosure": scaled(25_000),
}


def typed(noun: str, several: list[Row]) -> pl.DataFrame:
    """Rows as days, truths and lists."""
    columns = columns_of(noun).values()
    return pl.DataFrame(
        several, schema={column.path: TYPES[column.kind] for column in columns}, orient="row"
    ).with_row_index("number")


def texts(noun: str, several: list[Row]) -> pl.DataFrame:
    """The same as text, as CSV has it."""

    def text(value: Any) -> str | None:
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, bool):
            return str(value).lower()
        return "|".join(value) if isinstance(value, list) else str(value)

    made = [{path: text(value) for path, value in row.items()} for row in several]
    return pl.DataFrame(made, schema=dict.fromkeys(columns_of(noun), pl.String)).with_row_index(
        "number"
    )


def plain(value: Any) -> Any:
    """A value of a table as a value of Python."""
    if value is None or value is pd.NA or isinstance(value, float):
        return None
    return value if isinstance(value, str) else list(value)


def through_polars(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    yield from pss.assess_table(frame).iter_rows(named=True)


def through_lazy_polars(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    held = pss.assess_table(frame.lazy())
    assert isinstance(held, pl.LazyFrame)
    yield from held.collect().iter_rows(named=True)


def through_arrow(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    held = pss.assess_table(frame.to_arrow())
    assert isinstance(held, pa.Table)
    yield from held.to_pylist()


def through_pandas(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    """Columns of objects, and an index of its own."""
    columns = {name: pd.Series(frame[name].to_list(), dtype=object) for name in frame.columns}
    given = pd.DataFrame(columns)
    given.index = pd.Index([f"row {number}" for number in range(len(given))])
    held = pss.assess_table(given)
    assert isinstance(held, pd.DataFrame)
    assert list(held.index) == list(given.index)
    yield from held.to_dict("records")


def through_pandas_on_arrow(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    given = frame.to_pandas(use_pyarrow_extension_array=True)
    yield from pss.assess_table(given).to_dict("records")


def through_duckdb(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    """A relation of a connection of its own."""
    given = duckdb.connect().from_arrow(frame.to_arrow())
    held = pss.assess_table(given)
    assert isinstance(held, duckdb.DuckDBPyRelation)
    yield from held.to_arrow_table().to_pylist()


Through = Callable[[pl.DataFrame], Iterator[dict[str, Any]]]
IN_MEMORY: list[Through] = [through_arrow, through_pandas, through_pandas_on_arrow]


def differences(noun: str, several: list[Row], answered: Iterator[dict[str, Any]]) -> list[Any]:
    """Rows whose answer is not that of their document; also that none is lost."""
    held = sorted(answered, key=lambda row: row["number"])
    assert [row["number"] for row in held] == list(range(len(several)))
    wrong = []
    for row, found in zip(several, held, strict=True):
        want = expected(document_of(noun, row))
        have = tuple(plain(found[name]) for name in ADDED)
        if want != have:
            wrong.append((want, have, found["reason"], document_of(noun, row)))
        assert (plain(found["reason"]) is not None) is (have[0] == "invalid")
    return wrong


def given(noun: str, frame: pl.DataFrame) -> pl.DataFrame:
    return frame.with_columns(pl.lit(noun).alias("type"))


@pytest.mark.parametrize("noun", NOUNS)
def test_polars_agrees_on_every_generated_row(noun: str) -> None:
    several = list(rows(noun, HOW_MANY[noun], seed=11))
    answered = through_polars(given(noun, typed(noun, several)))
    assert differences(noun, several, answered) == []


@pytest.mark.parametrize("noun", NOUNS)
def test_text_agrees_on_every_generated_row(noun: str) -> None:
    # A list of one empty text is, as text, the empty list.
    several = [
        {path: [] if value == [""] else value for path, value in row.items()}
        for row in rows(noun, scaled(5_000), seed=12, odd=0.1)
    ]
    answered = through_polars(given(noun, texts(noun, several)))
    assert differences(noun, several, answered) == []


@pytest.mark.parametrize("through", IN_MEMORY, ids=lambda through: through.__name__)
@pytest.mark.parametrize("noun", NOUNS)
def test_other_tables_in_memory_agree(noun: str, through: Through) -> None:
    several = list(rows(noun, scaled(3_000), seed=13))
    assert differences(noun, several, through(given(noun, typed(noun, several)))) == []


@pytest.mark.parametrize("through", [through_lazy_polars, through_duckdb], ids=lambda f: f.__name__)
@pytest.mark.parametrize("noun", NOUNS)
def test_lazy_tables_agree(noun: str, through: Through) -> None:
    several = list(rows(noun, scaled(600), seed=14))
    assert differences(noun, several, through(given(noun, typed(noun, several)))) == []


@pytest.mark.spark
# Spark says of itself that it does not know the newest pandas; nothing here goes through pandas.
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
@pytest.mark.parametrize("noun", NOUNS)
def test_spark_agrees(noun: str, spark: Any) -> None:
    several = list(rows(noun, 400, seed=15))
    frame = given(noun, typed(noun, several)).with_columns(pl.col("number").cast(pl.Int64))
    held = pss.assess_table(spark.createDataFrame(frame.to_arrow()))
    assert held.columns == [*frame.columns, *ADDED, "reason"]
    answered = (row.asDict() for row in held.collect())
    assert differences(noun, several, answered) == []


def test_the_generated_rows_come_to_every_answer_often() -> None:
    """A comparison of rows that are all refused would show little."""
    for noun in NOUNS:
        told = [expected(document_of(noun, row)) for row in rows(noun, 4_000, seed=11)]
        outcomes = Counter(outcome for outcome, *_ in told)
        assert all(outcomes[outcome] > 4 for outcome in ("permitted", "not-permitted"))
        assert outcomes["undetermined"] > 200
        assert outcomes["invalid"] > 40
        assert sum(bool(readings) for *_, readings in told) > 100


def flat(value: dict[str, Any], at: str = "") -> Iterator[tuple[str, Any]]:
    for name, held in value.items():
        if isinstance(held, dict):
            yield from flat(held, f"{at}{name}.")
        else:
            yield f"{at}{name}", held


def test_every_case_as_a_row_of_one_table() -> None:
    """Disclosures under every power, uses and onward disclosures, side by side."""
    held = [case for case in cases() if case["document"]["type"] in NOUNS]
    held = [case for case in held if not case.get("adopt")]
    fields = {path: column for noun in NOUNS for path, column in columns_of(noun).items()}
    several = [dict(flat(case["document"])) for case in held]
    frame = pl.DataFrame(
        [{path: row.get(path) for path in ("type", *fields)} for row in several],
        schema={"type": pl.String}
        | {
            path: pl.String if column.kind == "day" else TYPES[column.kind]
            for path, column in fields.items()
        },
    ).with_row_index("number")
    for case, row in zip(held, through_polars(frame), strict=True):
        assert tuple(plain(row[name]) for name in ADDED) == expected(case["document"]), case["name"]
        assert row["outcome"] == case["expect"]["outcome"]


@pytest.mark.parametrize("view", [True, False])
def test_views_on_readings_are_taken_as_in_assess(view: bool) -> None:
    adopt = {"devolved-entry-extent": view, "s42-stands": not view}
    several = list(rows("disclosure", scaled(3_000), seed=16))
    held = pss.assess_table(typed("disclosure", several), adopt=adopt)
    for row, found in zip(several, held.iter_rows(named=True), strict=True):
        want = expected(document_of("disclosure", row), adopt)
        assert tuple(plain(found[name]) for name in ADDED) == want


def test_another_edition_of_the_law_is_another_answer(tmp_path: Path) -> None:
    """A listing, as data alone, lets rows through that no one may share today."""
    listing = {"ref": "sch4/22", "from": "2018-05-01"}
    drafted = {
        "edition": "drafted",
        "extends": pss.law.built_in().edition,
        "objectives": [{"id": "fuel-poverty", "persons": [listing]}],
    }
    path = tmp_path / "drafted.json"
    path.write_text(json.dumps(drafted), encoding="utf-8")
    edition = pss.law.load(path)
    several = list(rows("disclosure", scaled(3_000), seed=17))
    for row in several[::10]:
        row |= {"power": "s35", "on": date(2024, 5, 1), "territory": ["england"]}
        row |= {"objective": "fuel-poverty", "discloser.specified_as": ["sch4/22"]}
    frame = typed("disclosure", several)
    today, drawn = pss.assess_table(frame), pss.assess_table(frame, law=edition)
    assert sum(today["not_met"].ne_missing(drawn["not_met"])) > len(several) / 30
    for row, found in zip(several, drawn.iter_rows(named=True), strict=True):
        want = expected(document_of("disclosure", row), law=edition)
        assert tuple(plain(found[name]) for name in ADDED) == want
