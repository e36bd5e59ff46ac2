"""A row that is looked up has the answer of its document after ``directory.look_up``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.depth import scaled
from support.named_rows import NAMES, PARTNERS, expected_after_look_up, named_rows
from support.table_rows import ROW, TYPES, Row, document_of

import pubservice_share as pss
from pubservice_share import directory
from pubservice_share.tables.columns import columns_of

NOUNS = ("disclosure", "use", "onward-disclosure")
ADDED = ("outcome", "not_met", "unknown", "readings", "looked_up")


def frame_of(noun: str, table_rows: list[Row]) -> pl.DataFrame:
    schema: dict[str, Any] = {path: TYPES[column.kind] for path, column in columns_of(noun).items()}
    frame = pl.DataFrame(table_rows, schema=schema, orient="row")
    return frame.with_columns(type=pl.lit(noun)).with_row_index("number")


Through = Callable[..., Iterator[dict[str, Any]]]


def through_polars(frame: pl.DataFrame, **views: Any) -> Iterator[dict[str, Any]]:
    yield from pss.assess_table(frame, look_up=True, **views).iter_rows(named=True)


def through_lazy_polars(frame: pl.DataFrame, **views: Any) -> Iterator[dict[str, Any]]:
    yield from pss.assess_table(frame.lazy(), look_up=True, **views).collect().iter_rows(named=True)


def through_arrow(frame: pl.DataFrame, **views: Any) -> Iterator[dict[str, Any]]:
    answered = pss.assess_table(frame.to_arrow(), look_up=True, **views)
    assert isinstance(answered, pa.Table)
    yield from answered.to_pylist()


def through_pandas(frame: pl.DataFrame, **views: Any) -> Iterator[dict[str, Any]]:
    columns = {name: pd.Series(frame[name].to_list(), dtype=object) for name in frame.columns}
    answered = pss.assess_table(pd.DataFrame(columns), look_up=True, **views)
    yield from answered.to_dict("records")


def through_duckdb(frame: pl.DataFrame, **views: Any) -> Iterator[dict[str, Any]]:
    native = duckdb.connect().from_arrow(frame.to_arrow())
    yield from pss.assess_table(native, look_up=True, **views).to_arrow_table().to_pylist()


def plain(value: Any) -> Any:
    if value is None or value is pd.NA or isinstance(value, float):
        return None
    return value if isinstance(value, str) else list(value)


def differences(
    noun: str,
    table_rows: list[Row],
    answered: Iterator[dict[str, Any]],
    bodies: directory.Partners | None = None,
    **views: Any,
) -> list[Any]:
    """Rows whose answer is not that of their document after the look-up; none is lost."""
    in_order = sorted(answered, key=lambda row: row["number"])
    assert [row["number"] for row in in_order] == list(range(len(table_rows)))
    wrong = []
    for row, answer in zip(table_rows, in_order, strict=True):
        want = expected_after_look_up(document_of(noun, row), bodies, **views)
        have = tuple(plain(answer[name]) for name in ADDED)
        if want != have:
            wrong.append((want, have, plain(answer["reason"]), document_of(noun, row)))
        assert (plain(answer["reason"]) is not None) is (have[0] == "invalid")
    return wrong


@pytest.mark.parametrize("bodies", [None, PARTNERS], ids=["directory", "partners"])
@pytest.mark.parametrize("noun", NOUNS)
def test_polars_agrees_with_the_look_up_of_documents(
    noun: str, bodies: directory.Partners | None
) -> None:
    table_rows = list(named_rows(noun, scaled(4_000), seed=21))
    answered = through_polars(frame_of(noun, table_rows), bodies=bodies)
    assert differences(noun, table_rows, answered, bodies) == []


@pytest.mark.parametrize(
    "through",
    [through_arrow, through_pandas, through_lazy_polars, through_duckdb],
    ids=lambda through: through.__name__,
)
@pytest.mark.parametrize("noun", NOUNS)
def test_other_kinds_of_table_agree(noun: str, through: Through) -> None:
    table_rows = list(named_rows(noun, scaled(300), seed=22))
    answered = through(frame_of(noun, table_rows), bodies=PARTNERS)
    assert differences(noun, table_rows, answered, PARTNERS) == []


@pytest.mark.spark
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
@pytest.mark.parametrize("noun", NOUNS)
def test_spark_agrees(noun: str, spark: Any) -> None:
    table_rows = list(named_rows(noun, 150, seed=23))
    frame = frame_of(noun, table_rows).with_columns(pl.col("number").cast(pl.Int64))
    native = spark.createDataFrame(frame.to_arrow())
    answered = pss.assess_table(native, look_up=True, bodies=PARTNERS)
    answers = (row.asDict() for row in answered.collect())
    assert differences(noun, table_rows, answers, PARTNERS) == []


@settings(deadline=None, max_examples=scaled(150))
@given(
    names=st.tuples(*[st.sampled_from([*NAMES, "Oak", "Families Together", "a school"])] * 2),
    days=st.lists(st.dates(min_value=pss.law.built_in().passed), min_size=1, max_size=4),
    territory=st.lists(
        st.sampled_from(["england", "wales", "scotland", "northern-ireland"]),
        min_size=1, max_size=2, unique=True,
    ),
    bodies=st.sampled_from([None, PARTNERS]),
)  # fmt: skip
def test_any_name_on_any_day_is_as_in_its_document(
    names: tuple[str, str], days: list[Any], territory: list[str], bodies: Any
) -> None:
    table_rows: list[Row] = [
        {
            "power": "s35", "on": day, "territory": territory, "discloser.name": names[0],
            "recipient.name": names[1], "objective": "multiple-disadvantages",
        }
        for day in days
    ]  # fmt: skip
    answered = through_polars(frame_of("disclosure", table_rows), bodies=bodies)
    assert differences("disclosure", table_rows, answered, bodies) == []


def test_views_and_another_edition_are_taken_as_in_documents(tmp_path: Path) -> None:
    path = tmp_path / "drafted.json"
    listing = {"ref": "sch4/22", "from": "2018-05-01"}
    drafted = {"edition": "drafted", "extends": pss.law.built_in().edition,
               "objectives": [{"id": "fuel-poverty", "persons": [listing]}]}  # fmt: skip
    path.write_text(json.dumps(drafted), encoding="utf-8")
    edition = pss.law.load(path)
    table_rows = list(named_rows("disclosure", scaled(1_000), seed=24))
    views: dict[str, Any] = {"law": edition, "adopt": {"devolved-entry-extent": True}}
    answered = through_polars(frame_of("disclosure", table_rows), **views)
    assert differences("disclosure", table_rows, answered, **views) == []


TEXT = {key: value for key, value in ROW.items() if not key.endswith("specified_as")}


def test_columns_of_entries_may_be_absent() -> None:
    answer = pss.assess_table(pl.DataFrame([TEXT]), look_up=True)
    assert answer["outcome"].to_list() == ["permitted"]
    assert answer["looked_up"].to_list() == [
        "West Yorkshire Police: sch4/22 (directory: West Yorkshire Police, "
        "police-force:west-yorkshire); Leeds City Council: sch4/12, sch5/6, sch6/5 (directory: "
        "Leeds City Council, local-authority-eng:LDS)"
    ]
    # The columns of the caller stay as they are.
    assert answer.columns == [*TEXT, "outcome", "not_met", "unknown", "readings", "reason",
                              "looked_up"]  # fmt: skip


CAPACITY = "provides_services_to.in_specified_capacity"


def test_a_client_without_a_name_is_invalid_though_a_partner_brings_one() -> None:
    """The fault is in what the row states; the client that the look-up adds does not mend it."""
    rows = [
        ROW | {"discloser.name": "Families Together", "discloser.specified_as": None,
               f"discloser.{CAPACITY}": capacity}
        for capacity in (None, "true")
    ]  # fmt: skip
    answered = pss.assess_table(pl.DataFrame(rows), look_up=True, bodies=PARTNERS)
    assert answered["outcome"].to_list() == ["undetermined", "invalid"]
    assert answered["reason"][1].startswith("/discloser/provides_services_to/name: ")


def test_two_names_of_one_department_are_one_person() -> None:
    rows = [TEXT | {"discloser.name": "Jobcentre Plus",
                    "recipient.name": "Department for Work and Pensions"}]  # fmt: skip
    answer = pss.assess_table(pl.DataFrame(rows), look_up=True)
    assert answer["not_met"].to_list() == [["s35.another-person"]]


def test_nothing_is_looked_up_where_entries_are_stated() -> None:
    frame = pl.DataFrame([ROW, ROW | {"on": "no day"}])
    answered = pss.assess_table(frame, look_up=True, prefix="x_")
    assert answered["x_looked_up"].to_list() == [None, None]
    assert answered["x_outcome"].to_list() == ["permitted", "invalid"]
    assert "looked_up" not in pss.assess_table(frame).columns


def test_names_in_doubt_stay_unknown_and_the_sentence_says_why() -> None:
    rows = [TEXT | {"recipient.name": name} for name in ("Zog", "Purbeck District Council")]
    answered = pss.assess_table(pl.DataFrame(rows), look_up=True)
    assert answered["outcome"].to_list() == ["undetermined"] * 2
    assert "Zog: not in the directory" in answered["looked_up"][0]
    assert "it ended on 2019-04-01" in answered["looked_up"][1]


def test_a_sentence_names_the_day_of_its_own_row() -> None:
    days = ["2024-05-01", "2024-05-02", "2025-01-31"]
    rows = [TEXT | {"recipient.name": "Purbeck District Council", "on": day} for day in days]
    answered = pss.assess_table(pl.DataFrame(rows), look_up=True)
    for day, sentences in zip(days, answered["looked_up"], strict=True):
        assert f"did not exist on {day}" in sentences


def test_a_row_claims_an_agreement_by_its_own_name_or_the_one_looked_up() -> None:
    agreement = pss.from_dict({
        "type": "agreement", "id": "a", "title": "A", "starts": "2024-01-01", "ends": "2025-01-01",
        "parties": [{"id": "police", "name": "WYP", "identifier": "police-force:west-yorkshire"},
                    {"id": "council", "name": "Leeds"}],
        "flows": [{"discloser": "police", "recipient": "council", "power": "s35"}],
    }, as_=pss.Agreement)  # fmt: skip
    frame = pl.DataFrame([TEXT | {"agreement": "a", "recipient.name": "Leeds"}])
    without = pss.assess_table(frame, agreements=[agreement])
    assert without["against_agreement"].to_list() == [["agreement.flow-not-agreed"]]
    answered = pss.assess_table(frame, agreements=[agreement], look_up=True)
    assert answered["against_agreement"].to_list() == [[]]


def test_bodies_without_a_look_up_are_refused() -> None:
    with pytest.raises(ValueError, match="no effect without look_up"):
        pss.assess_table(pl.DataFrame([ROW]), bodies=PARTNERS)


def test_a_column_of_that_name_is_refused_with_a_look_up_alone() -> None:
    frame = pl.DataFrame([ROW | {"looked_up": "mine"}])
    assert pss.assess_table(frame)["looked_up"].to_list() == ["mine"]
    with pytest.raises(pss.TableError, match="already has a column 'looked_up'"):
        pss.assess_table(frame, look_up=True)
