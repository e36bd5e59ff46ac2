"""Tables that cannot be read as intended are refused; rows that cannot be read are kept."""

from __future__ import annotations

import datetime as dt
from typing import Any

import duckdb
import narwhals as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from support.cases import cases
from support.table_rows import ROW, document_of

import pubservice_share as pss
from pubservice_share.tables.reading import frames

PERMITTED: dict[str, Any] = next(
    case["document"] for case in cases() if case["expect"]["outcome"] == "permitted"
)


def answered(**changes: Any) -> dict[str, Any]:
    frame = pl.DataFrame([{**ROW, **{name.replace("__", "."): changes[name] for name in changes}}])
    (row,) = pss.assess_table(frame).to_dicts()
    return row


def test_a_row_of_text_is_permitted() -> None:
    row = answered()
    assert row["outcome"] == "permitted"
    assert row["not_met"] == row["unknown"] == row["readings"] == []
    assert row["reason"] is None
    assert [*row] == [*ROW, "outcome", "not_met", "unknown", "readings", "reason"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"power": "s48"}, "/power"),
        ({"power": None}, "power"),
        ({"on": "2024-02-30"}, "/on"),
        ({"on": "1 May 2024"}, "/on"),
        ({"on": "2017-04-26"}, "this is before the Act was passed"),
        ({"on": None}, "on"),
        ({"on": dt.datetime(2024, 5, 1, 12, 30)}, "/on: expected a day such as 2024-05-01"),  # noqa: DTZ001
        ({"on": dt.datetime(2024, 5, 1, tzinfo=dt.UTC)}, "/on: expected a day"),
        ({"on": 20240501}, "/on: expected a day"),
        ({"territory": "mars"}, "/territory"),
        ({"territory": ""}, "/territory"),
        ({"territory": "england|england"}, "twice"),
        ({"territory": [["england", None]]}, "/territory: expected a list of words"),
        ({"discloser__name": " "}, "/discloser/name"),
        ({"discloser__name": 7}, "/discloser/name: expected a name"),
        ({"discloser__identifier": "no curie"}, "/discloser/identifier"),
        ({"discloser__specified_as": "sch4/99"}, "/discloser/specified_as/0"),
        ({"discloser__provides_services_to__specified_as": "sch4/12"}, "name"),
        ({"objective": "education-passported-benefits-proposed"}, "/objective"),
        ({"pursues": "contact"}, "/pursues/0: this is an element of another objective"),
        ({"pursues": "contact", "objective": "multiple-disadvantages"}, "another objective"),
        ({"assists_eligible_people": "yes"}, "/assists_eligible_people: expected true, false"),
        ({"assists_eligible_people": "True"}, "/assists_eligible_people: expected true, false"),
        ({"assists_eligible_people": ""}, "/assists_eligible_people: expected true, false"),
        ({"assists_eligible_people": 1}, "/assists_eligible_people: expected true, false"),
        (
            {"complies_with_data_protection": "false", "information__personal_data": "false"},
            "is not about living individuals",
        ),
    ],
    ids=str,
)
def test_a_row_that_cannot_be_read_says_why(changes: dict[str, Any], reason: str) -> None:
    lists = {name: value[0] for name, value in changes.items() if isinstance(value, list)}
    row = answered(**(changes | lists))
    assert row["outcome"] == "invalid"
    assert row["not_met"] is row["unknown"] is row["readings"] is None
    assert reason in row["reason"]


def test_every_reason_is_told_at_once() -> None:
    row = answered(power="s48", on="never", assists_eligible_people="yes")
    assert [text.partition(":")[0] for text in row["reason"].split("; ")] == [
        "/power",
        "/on",
        "/assists_eligible_people",
    ]


def test_a_reason_quotes_no_value() -> None:
    row = answered(disadvantages="domestic-violense", discloser__specified_as="Jane Doe")
    assert "violense" not in row["reason"]
    assert "Jane" not in row["reason"]


def test_a_column_that_is_not_there_is_unknown_throughout() -> None:
    frame = pl.DataFrame([ROW]).drop("complies_with_data_protection")
    (row,) = pss.assess_table(frame).to_dicts()
    assert row["outcome"] == "undetermined"
    assert row["unknown"] == ["s40.data-protection"]


def test_a_column_that_is_needed_to_load_and_not_there_is_told() -> None:
    frame = pl.DataFrame([ROW]).drop("territory", "recipient.name")
    (row,) = pss.assess_table(frame).to_dicts()
    assert row["outcome"] == "invalid"
    assert "the table has no column 'territory'" in row["reason"]
    assert "the table has no column 'recipient.name'" in row["reason"]


def test_midnight_is_taken_for_a_day() -> None:
    assert answered(on=dt.datetime(2024, 5, 1))["outcome"] == "permitted"  # noqa: DTZ001


def test_rows_of_no_noun_are_kept_and_told() -> None:
    kinds = [{**ROW, "type": kind} for kind in ("disclosure", "agreement", None, "disclosure")]
    answered = pss.assess_table(pl.DataFrame(kinds).with_row_index("number"))
    assert answered["number"].to_list() == [0, 1, 2, 3]
    assert answered["outcome"].to_list() == ["permitted", "invalid", "invalid", "permitted"]
    assert answered["reason"][1] == "/type: expected one of disclosure, use, onward-disclosure"


@pytest.mark.parametrize("empty", [pl.DataFrame(schema=dict.fromkeys(ROW, pl.String))])
def test_no_rows_are_no_answers(empty: pl.DataFrame) -> None:
    for frame in (empty, empty.with_columns(pl.lit("use").alias("type"))):
        answered = pss.assess_table(frame)
        assert answered.height == 0
        assert {"outcome", "not_met", "reason"} <= set(answered.columns)
        assert pss.assess_table(frame.to_arrow()).num_rows == 0
        assert len(pss.assess_table(frame.to_pandas())) == 0
        assert pss.assess_table(frame.lazy()).collect().height == 0


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"discloser.specifed_as": "sch4/7"}, "did you mean 'discloser.specified_as'"),
        ({"information.persnal": "true"}, "did you mean 'information.personal'"),
        ({"outcome": "closed"}, "drop it, or give a prefix"),
        ({"__pss_0": "x"}, "names that begin with __pss_ are reserved"),
        ({"discloser": {"name": "x"}}, "give each of their fields a column of its own"),
    ],
    ids=str,
)
def test_a_column_that_cannot_be_meant_is_refused(columns: dict[str, Any], message: str) -> None:
    with pytest.raises(pss.TableError, match=message.replace("'", ".")):
        pss.assess_table(pl.DataFrame([{**ROW, **columns}]))


def test_a_prefix_keeps_what_is_there() -> None:
    answered = pss.assess_table(pl.DataFrame([{**ROW, "outcome": "closed"}]), prefix="dea_")
    assert answered["outcome"].to_list() == ["closed"]
    assert answered["dea_outcome"].to_list() == ["permitted"]


def test_what_is_no_table_is_refused() -> None:
    for value in ([ROW], {"power": ["s35"]}, "power,on", pl.Series([1])):
        with pytest.raises(TypeError):
            pss.assess_table(value)


def test_a_noun_or_reading_that_is_not_known_is_refused() -> None:
    with pytest.raises(pss.TableError, match="'agreement' is not a noun for tables"):
        pss.assess_table(pl.DataFrame([ROW]), noun="agreement")
    with pytest.raises(ValueError, match="did you mean 's42-stands'"):
        pss.assess_table(pl.DataFrame([ROW]), adopt={"s42-stand": True})


def test_the_table_given_is_left_as_it_is() -> None:
    frame = pl.DataFrame([ROW] * 3)
    copy = frame.clone()
    pss.assess_table(frame)
    assert frame.equals(copy)
    objects = pd.DataFrame([ROW] * 3)
    pss.assess_table(objects)
    assert list(objects.columns) == list(ROW)


def test_values_of_python_in_pandas() -> None:
    """Booleans with None, lists and days, as from a database."""
    frame_of_objects = pd.DataFrame(
        {
            **{name: [value] * 3 for name, value in ROW.items()},
            "on": [dt.date(2024, 5, 1)] * 3,
            "discloser.specified_as": [["sch4/22"], ("sch4/22",), float("nan")],
            "assists_eligible_people": [True, None, True],
            "had_regard_to_code": [True, True, 1],
        }
    )
    answered = pss.assess_table(frame_of_objects)
    assert list(answered["outcome"]) == ["permitted", "undetermined", "invalid"]


def test_names_in_duckdb_that_look_like_sql() -> None:
    evil = "'; DROP TABLE t; --"
    frame = pa.Table.from_pylist([{**ROW, 'a "b"': evil, "discloser.name": evil}])
    answered = pss.assess_table(duckdb.connect().from_arrow(frame)).to_arrow_table().to_pylist()
    assert answered[0]["outcome"] == "permitted"
    assert answered[0]["discloser.name"] == evil


def agreement(**changes: Any) -> pss.Agreement:
    return pss.from_dict(
        {
            "type": "agreement",
            "id": "leeds-1",
            "title": "Families in Leeds",
            "starts": "2024-01-01",
            "ends": "2025-01-01",
            "parties": [
                {"id": "police", "name": "West Yorkshire Police"},
                {"id": "council", "name": "LEEDS city council"},
            ],
            "data_items": [{"id": "name", "name": "Name"}, {"id": "visits", "name": "Visits"}],
            "flows": [
                {"discloser": "police", "recipient": "council", "items": ["name"],
                 "power": "s35", "objective": "multiple-disadvantages", "territory": ["england"]},
            ],
            **changes,
        },
        as_=pss.Agreement,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({}, []),
        ({"items": "name"}, []),
        ({"agreement": None}, None),
        ({"agreement": "leeds-2"}, ["agreement.not-given"]),
        ({"items": "name|visits"}, ["agreement.item-not-agreed"]),
        ({"on": "2025-01-01"}, ["agreement.outside-term"]),
        ({"on": "2024-12-31"}, []),
        ({"territory": "wales"}, ["agreement.flow-not-agreed"]),
        ({"discloser__name": "Kent Police"}, ["agreement.flow-not-agreed"]),
        ({"recipient__name": "West Yorkshire Police", "discloser__name": "Leeds City Council"},
         ["agreement.flow-not-agreed"]),
        ({"objective": "fuel-poverty", "pursues": None, "on": "2023-12-31"},
         ["agreement.flow-not-agreed", "agreement.outside-term"]),
    ],
    ids=str,
)  # fmt: skip
def test_a_row_against_the_agreement_that_it_claims(
    changes: dict[str, Any], problems: list[str] | None
) -> None:
    row = {**ROW, "agreement": "leeds-1", "items": None}
    row |= {name.replace("__", "."): value for name, value in changes.items()}
    frame = pl.DataFrame([row], schema_overrides={"items": pl.String})
    for table in (frame, frame.lazy(), frame.to_arrow()):
        answered = pss.assess_table(table, agreements=[agreement()])
        (answer,) = nw.from_native(answered).lazy().collect().rows(named=True)
        assert answer["against_agreement"] == problems
    # The claim never decides the outcome.
    alone = pss.assess_table(frame)
    assert alone["outcome"].to_list() == pss.assess_table(
        frame, agreements=[agreement()]
    )["outcome"].to_list()  # fmt: skip


def test_a_term_that_is_not_known_is_told() -> None:
    frame = pl.DataFrame([{**ROW, "agreement": "leeds-1"}])
    answered = pss.assess_table(frame, agreements=[agreement(ends=None)])
    assert answered["against_agreement"].to_list() == [["agreement.term-not-known"]]


def test_agreements_that_no_row_could_claim_are_refused() -> None:
    frame = pl.DataFrame([ROW])
    with pytest.raises(pss.TableError, match="needs an id"):
        pss.assess_table(frame, agreements=[agreement(id=None)])
    with pytest.raises(pss.TableError, match="two agreements have the id 'leeds-1'"):
        pss.assess_table(frame, agreements=[agreement(), agreement()])
    with pytest.raises(pss.TableError, match="expected agreements, found dict"):
        pss.assess_table(frame, agreements=[{}])  # type: ignore[list-item]


def test_the_row_is_the_document() -> None:
    """The document of a row has the values of the row."""
    row = {name: value for name, value in ROW.items() if "|" not in str(value)}
    document = document_of("disclosure", row)
    assert document["discloser"]["name"] == PERMITTED["discloser"]["name"]


@pytest.mark.parametrize("to", [pl.DataFrame.to_arrow, pl.DataFrame.to_pandas, pl.DataFrame.clone])
def test_a_table_worked_on_in_pieces_is_the_same_table(
    to: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows of different powers and nouns stay in order, whatever the size of a piece."""
    kinds = ["disclosure", "use", "agreement", "disclosure"]
    powers = ["s35", "s37", "s35", "s48"]
    table_rows = [
        {**ROW, "type": kinds[number % 4], "power": powers[number % 3], "number": number}
        for number in range(23)
    ]
    table = to(pl.DataFrame(table_rows))
    at_once = pss.assess_table(table)
    for size in (1, 5, 23):
        monkeypatch.setattr(frames, "_ROWS_AT_ONCE", size)
        pieces = pss.assess_table(table)
        assert nw.from_native(pieces).rows() == nw.from_native(at_once).rows()
