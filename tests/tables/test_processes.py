"""Tables in several processes: a forked one answers, or says why it does not; it never waits."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing is forked here")

#: Answers a table in a process, or not, then one in a forked child, and prints the results.
PROGRAM = """
import os, sys, warnings
warnings.simplefilter("ignore")
import duckdb, pandas as pd, polars as pl, pyarrow as pa
import pubservice_share as pss
from pubservice_share.tables.processes import ForkedError
from support.table_rows import ROW

def told(kind):
    rows = [ROW] * 50
    frame = {
        "polars": lambda: pl.DataFrame(rows),
        "lazy": lambda: pl.LazyFrame(rows),
        "pandas": lambda: pd.DataFrame(rows),
        "pyarrow": lambda: pa.Table.from_pylist(rows),
        "duckdb": lambda: duckdb.connect().from_arrow(pa.Table.from_pylist(rows)),
    }[kind]()
    try:
        answered = pss.assess_table(frame)
        answered = answered.collect() if kind == "lazy" else answered
        answered = answered.fetchall() if kind == "duckdb" else answered
        return f"{len(answered)} rows"
    except ForkedError as error:
        assert "spawn or forkserver" in str(error)
        return "refused"

first, second = sys.argv[1:]
print("parent", told(first) if first != "nothing" else "nothing", flush=True)
if os.fork() == 0:
    print("child", told(second), flush=True)
    os._exit(0)
os.wait()
print("parent", told(second), flush=True)
"""


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        ("nothing", "polars", "50 rows"),
        ("polars", "polars", "refused"),
        ("polars", "lazy", "refused"),
        ("duckdb", "duckdb", "refused"),
        ("pyarrow", "pyarrow", "50 rows"),
        ("pandas", "polars", "50 rows"),
    ],
)
def test_a_forked_process_answers_or_says_why_not(first: str, second: str, says: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, first, second],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "tests"), str(ROOT)])},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    _, child, parent = ran.stdout.splitlines()
    assert child == f"child {says}"
    assert parent == "parent 50 rows"
