"""``routes``, ``law`` and ``schema`` on the command line."""

from __future__ import annotations

import json
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share.documents.schemas.published import PUBLISHED


@pytest.fixture
def run(run: Any) -> Any:
    """The command with a line of arguments."""
    return lambda line: run(*line.split())


def test_routes(run: Any) -> None:
    code, out, _ = run("routes --from sch4/22 --to sch4/12 --on 2024-05-01")
    assert code == 0
    assert out.splitlines()[0] == "ONE ROUTE"
    code, out, _ = run(
        "routes --from sch4/49 --to sch4/50 --on 2024-05-01 --territory scotland --format json"
    )
    value = json.loads(out)
    assert value["type"] == "routes"
    assert value["territory"] == ["scotland"]
    assert value["routes"]


def test_common_questions_of_routes_are_listed_once_and_closed_routes_have_a_reason(
    run: Any,
) -> None:
    _, out, _ = run("routes --from DWP --to Kent --on 2025-09-01")
    text = " ".join(out.split())
    assert text.count("complies with data protection legislation?") == 1
    assert text.index("What to find out for all") < text.index("complies with data protection")
    assert (
        "Section 36 (fuel poverty: to a gas or electricity supplier): Kent County Council is not "
        "a licensed gas supplier or a licensed electricity supplier." in text
    )
    closed = text[text.index("Closed routes") :]
    assert closed.count("Section ") == len(
        pss.routes("DWP", "Kent County Council", on="2025-09-01").misses
    )


def test_no_route_exits_0_too(run: Any) -> None:
    code, out, _ = run("routes --from s36/1/a --to s36/1/b --on 2024-05-01")
    assert code == 0
    assert out.startswith("NO ROUTE")
    assert "Closest route" in out


def test_law_objectives_and_persons(run: Any) -> None:
    code, out, _ = run("law objectives --on 2018-07-19 --format json")
    assert code == 0
    assert [row["id"] for row in json.loads(out)][:1] == ["multiple-disadvantages"]
    code, out, _ = run("law persons fuel-poverty --on 2024-05-01 --format json")
    rows = {row["ref"]: row for row in json.loads(out)}
    assert rows["sch4/9A"]["reading"] == "transferred-functions"
    assert rows["sch4/7"]["reading"] is None
    assert "sch4/22" not in rows
    code, out, _ = run("law persons fuel-poverty --on 2018-07-18")
    assert (code, out) == (0, "There are no entries.\n")


def test_law_entry(run: Any) -> None:
    _, out, _ = run("law entry sch4/8 --format json")
    assert len(json.loads(out)) == 4
    _, out, _ = run("law entry sch4/8 --on 2022-01-01")
    assert "Levelling Up" in out
    _, out, _ = run("law entry sch4/27B --on 2023-01-01")
    assert "was not in force" in out


def test_law_changes(run: Any) -> None:
    code, out, _ = run("law changes 2024-02-07 2024-02-08 --format json")
    assert code == 0
    assert len(json.loads(out)) == len(pss.law.changes("2024-02-07", "2024-02-08"))
    _, out, _ = run("law changes 2024-03-01 2024-03-02")
    assert "Nothing changed" in out


def test_schema(run: Any) -> None:
    code, out, _ = run("schema")
    assert (code, out.split()) == (0, list(PUBLISHED))
    for name in PUBLISHED:
        _, out, _ = run(f"schema {name}")
        assert json.loads(out) == pss.schema(name)


@pytest.mark.parametrize(
    "line",
    [
        "routes --from sch4/22 --to sch4/12",
        "routes --from sch4/22 --to sch4/12 --on 2017-01-01",
        "routes --from sch4/222 --to sch4/12 --on 2024-05-01",
        "routes --from sch4/22 --to sch4/12 --on 2024-05-01 --territory mars",
        "law",
        "law persons fuel-povety --on 2024-05-01",
        "law entry sch4/99",
        "law entry sch4/99 --on 2024-05-01",
        "law objectives --on yesterday",
        "law changes 2024-05-01 2024-04-01",
        "schema foo",
    ],
)
def test_usage_errors_exit_64(run: Any, line: str) -> None:
    code, out, err = run(line)
    assert code == 64
    assert out == ""
    assert err


@pytest.mark.parametrize(
    "line",
    [
        "routes --from sch4/7 --to sch4/11 --on 2024-05-01",
        "law objectives --on 2024-05-01",
        "law persons multiple-disadvantages --on 2024-05-01",
        "law changes 2017-04-27 2026-12-31",
        "law entry sch4/25",
    ],
)
def test_every_line_fits_eighty_columns(run: Any, line: str) -> None:
    _, out, _ = run(line)
    assert max(len(output_line) for output_line in out.splitlines()) <= 80
