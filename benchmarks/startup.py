"""Measure what the installed package costs a plain pytest: two environments, in turns.

Both have the same pytest and Hypothesis; one also has the wheel and its dependencies.
"Without it again" is the first environment once more, which shows the error of measurement.
A third environment has the dependencies without the wheel, to separate the two costs.
Processor time is shown beside time on the clock, since other work on the machine affects it less.
With --instructions valgrind counts instructions, which other work does not affect.

make bench
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
PIP = [sys.executable, "-m", "pip", "--quiet"]


def environment(folder: Path, *requirements: str) -> Path:
    """The Python of a new environment with these requirements installed."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / "bin" / "python"
    subprocess.run([*PIP, "--python", python, "install", *requirements], check=True)
    return python


def installed(python: Path) -> list[str]:
    """The packages installed in an environment, each with its version."""
    result = subprocess.run(
        [*PIP, "--python", python, "freeze"], check=True, capture_output=True, text=True
    )
    return [line for line in result.stdout.splitlines() if not line.startswith("pubservice-share")]


def start(python: Path, folder: Path) -> tuple[float, float]:
    """The time of one plain pytest: milliseconds on the clock, and of the processor."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    used, begun = processor(), time.perf_counter()
    subprocess.run(
        [python, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        check=True, capture_output=True, cwd=folder, env=env,
    )  # fmt: skip
    return (time.perf_counter() - begun) * 1000, processor() - used


def processor() -> float:
    """The processor time of ended child processes so far, in milliseconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def instructions(python: Path, folder: Path) -> int:
    """The instructions of one plain pytest, counted by valgrind; this takes about a minute."""
    result = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
         python, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        check=True, capture_output=True, cwd=folder, text=True,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )  # fmt: skip
    return int(result.stderr.partition("Collected :")[2].split()[0])


def environments(home: Path) -> dict[str, Path]:
    """The Python of each environment."""
    build = [*PIP, "wheel", "--no-deps", "--wheel-dir", str(home / "wheels"), str(ROOT)]
    subprocess.run(build, check=True)
    (wheel,) = (home / "wheels").iterdir()
    having = environment(
        home / "with", "pytest", f"pubservice-share[hypothesis] @ {wheel.as_uri()}"
    )
    same = installed(having)
    plain = [line for line in same if line.startswith(("pytest==", "hypothesis=="))]
    lacking = environment(home / "without", *plain)
    return {
        "without it": lacking,
        "with the package": having,
        "without it again": lacking,
        "with what it needs alone": environment(home / "needs", *same),
    }


def times(
    pythons: dict[str, Path], folder: Path, runs: int
) -> dict[str, list[tuple[float, float]]]:
    """The times of each environment, in turns; the first turn is not counted."""
    times_by_name: dict[str, list[tuple[float, float]]] = {name: [] for name in pythons}
    names = list(pythons)
    for turn in range(runs + 1):
        # The order rotates, so that none always follows the same one.
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            took = start(pythons[name], folder)
            if turn:
                times_by_name[name].append(took)
    return times_by_name


def report(times: dict[str, list[tuple[float, float]]]) -> None:
    """Medians, quartiles and ratios."""
    for number, what in enumerate(("on the clock", "of the processor")):
        print(f"\nA plain pytest with one empty test, in turns: milliseconds {what}")
        columns = {name: [pair[number] for pair in both] for name, both in times.items()}
        base = columns["without it"]
        for name, column in columns.items():
            low, middle, high = statistics.quantiles(column, n=4)
            more = statistics.median(a - b for a, b in zip(column, base, strict=True))
            print(
                f"  {name:26}{middle:6.0f} (quartiles {low:.0f} to {high:.0f}), "
                f"{middle / statistics.median(base):.3f} of without it, {more:+.1f} in its turn"
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--instructions", action="store_true", help="count them with valgrind")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        pythons = environments(Path(home))
        folder = Path(home, "tests")
        folder.mkdir()
        (folder / "test_one.py").write_text("def test_one():\n    pass\n", encoding="utf-8")
        (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
        if options.instructions:
            for python in pythons.values():
                start(python, folder)  # writes what Python compiles
            counted = {name: instructions(python, folder) for name, python in pythons.items()}
            print("\nA plain pytest with one empty test: instructions")
            for name, count in counted.items():
                print(f"  {name:26}{count:15,} {count / counted['without it']:.4f} of without it")
        else:
            report(times(pythons, folder, options.runs))
