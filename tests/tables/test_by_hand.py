"""The logic by hand in the benchmark gives the same answers, so that the comparison is fair."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import pubservice_share as pss

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"


@pytest.fixture
def benchmarks(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The modules of the benchmark, which import each other as scripts."""
    if not BENCHMARKS.exists():
        pytest.skip("the benchmarks are not part of the source distribution")
    monkeypatch.setattr(sys, "path", [str(BENCHMARKS), *sys.path])
    import importlib

    return importlib.import_module("by_hand"), importlib.import_module("rows_of_a_log")


@pytest.mark.parametrize("seed", [3, 4])
def test_by_hand_and_assess_table_agree(benchmarks: Any, seed: int) -> None:
    hand, log = benchmarks
    frame: pl.DataFrame = log.rows_of_a_log(6_000, seed)
    # Few bodies in the log disclose to themselves.
    alone = pl.int_range(pl.len()) % 100 == 0
    frame = frame.with_columns(
        pl.when(alone).then(f"discloser.{name}").otherwise(f"recipient.{name}")
        .alias(f"recipient.{name}")
        for name in ("name", "identifier")
    )  # fmt: skip
    ours = pss.assess_table(frame)
    by_hand = hand.by_hand(frame, hand.law_tables(pss.law.built_in()))
    answers = ["outcome", "not_met", "unknown"]
    assert by_hand.select(answers).equals(ours.select(answers))
    assert set(ours["outcome"].unique()) == {
        "permitted", "not-permitted", "undetermined", "invalid",
    }  # fmt: skip
    named = ours.select(pl.col("not_met", "unknown").explode().unique().drop_nulls().implode())
    assert {rule for rule_ids in named.row(0) for rule in rule_ids} == set(hand.RULES)


def test_the_same_seed_makes_the_same_rows(benchmarks: Any) -> None:
    _, log = benchmarks
    assert log.rows_of_a_log(500, 1).equals(log.rows_of_a_log(500, 1))
    assert not log.rows_of_a_log(500, 1).equals(log.rows_of_a_log(500, 2))


def test_reasons_by_hand_stand_where_ours_do(benchmarks: Any) -> None:
    hand, log = benchmarks
    frame: pl.DataFrame = log.rows_of_a_log(20_000, 5)
    ours = pss.assess_table(frame)["reason"].is_null()
    by_hand = hand.by_hand(frame, hand.law_tables(pss.law.built_in()))["reason"].is_null()
    assert by_hand.equals(ours)
    assert ours.sum() < frame.height
