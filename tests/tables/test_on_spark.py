"""The examples of the page on Spark run on Spark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl
import pytest

import pubservice_share as pss

LOG = {
    "power": ["s35", "s35"],
    "on": ["2024-05-01", "2024-05-01"],
    "territory": ["england", "england"],
    "discloser.name": ["West Yorkshire Police", "West Yorkshire Police"],
    "discloser.specified_as": ["sch4/22", "sch4/22"],
    "recipient.name": ["Leeds City Council", "Leeds City Council"],
    "recipient.specified_as": ["sch4/12", "sch4/12"],
    "objective": ["multiple-disadvantages", "fuel-poverty"],
    "pursues": ["identify|improve-or-facilitate|improve-well-being", "reduce-energy-costs"],
    "assists_eligible_people": ["true", "true"],
    "information.held_in_connection_with_functions": ["true", "true"],
    "complies_with_data_protection": ["true", "true"],
    "prohibited_by_investigatory_powers": ["false", "false"],
}


@pytest.mark.spark
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
def test_a_log_in_parquet_is_read_answered_and_written(tmp_path: Path, spark: Any) -> None:
    source, to_look_at = str(tmp_path / "log.parquet"), str(tmp_path / "to-look-at.parquet")
    pl.DataFrame(LOG).write_parquet(source)
    log = spark.read.parquet(source)
    answered = pss.assess_table(log)
    answered.where("outcome != 'permitted'").write.parquet(to_look_at)
    (row,) = spark.read.parquet(to_look_at).collect()
    assert (row["objective"], row["outcome"]) == ("fuel-poverty", "not-permitted")
