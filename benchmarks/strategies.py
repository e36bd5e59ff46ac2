"""Examples drawn a second by the strategies, and the cost of the plugins when pytest starts."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from times import SMALL

from pubservice_share import strategies

HOW_MANY = 5 if SMALL else 500
OFF = ["-p", "no:pubservice-share"]


def drawn_a_second(strategy: Any) -> float:
    examples = []

    @settings(
        max_examples=HOW_MANY, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(strategy)
    def draw(example: Any) -> None:
        examples.append(example)

    start = time.perf_counter()
    draw()
    return len(examples) / (time.perf_counter() - start)


def pytest_start(folder: str, options: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, folder],
        check=True, capture_output=True, cwd=folder,
    )  # fmt: skip
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    print("\nExamples drawn per second")
    for name, strategy in {
        "disclosures": strategies.disclosures(),
        "disclosures, permitted": strategies.disclosures("permitted"),
        "uses": strategies.uses(),
        "agreements": strategies.agreements(),
        "agreements, one check broken": strategies.agreements(
            broken_by="agreement.registered-late"
        ),
        "partnerships": strategies.partnerships(),
    }.items():
        print(f"  {name:40} {drawn_a_second(strategy):8.0f}")
    with tempfile.TemporaryDirectory() as folder:
        # A separate file: a folder above may have one of ours.
        Path(folder, "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
        Path(folder, "test_one.py").write_text("def test_one(): pass\n", encoding="utf-8")
        runs: dict[str, list[float]] = {
            "with the plugin": [],
            "without it": [],
            "without again": [],
        }
        for number in range(3 if SMALL else 21):
            for name, times in runs.items():
                took = pytest_start(folder, [] if name == "with the plugin" else OFF)
                if number:
                    times.append(took)
    print("\nA plain pytest with one empty test, in turns")
    for name, times in runs.items():
        low, *_, high = statistics.quantiles(times, n=4)
        print(f"  {name:20} {statistics.median(times):6.0f} ms (quartiles {low:.0f} to {high:.0f})")
