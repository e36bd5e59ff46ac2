"""Timing side by side: peers take turns in one process, and medians are compared.

With ``BENCHMARK_SMALL`` in the environment a benchmark runs on very little: this shows only that
it runs.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

SMALL = "BENCHMARK_SMALL" in os.environ


def side_by_side(
    works: dict[str, Callable[[], object]], pieces: int, rounds: int = 9
) -> dict[str, float]:
    """The median time of one piece of each work, in microseconds."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work()
    for _ in range(1 if SMALL else rounds):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            times[name].append((time.perf_counter() - start) / pieces * 1e6)
    return {name: statistics.median(runs) for name, runs in times.items()}


def report(title: str, medians: dict[str, float], ours: tuple[str, ...]) -> None:
    """Print each time, and the ratio of each peer's time to ours."""
    print(f"\n{title}")
    for name, median in medians.items():
        print(f"  {name:<46}{median:>10.1f} us")
    for name in ours:
        for peer, median in medians.items():
            if peer not in ours:
                print(f"  {peer}: {median / medians[name]:.2f} times as long as {name}")
