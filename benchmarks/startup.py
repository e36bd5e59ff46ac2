"""Measure what the installed package costs a plain pytest: two environments, in turns.

Both have the same pytest and Hypothesis; one has the wheel besides, and what the wheel needs.
"Without it again" is the first environment once more: how far two equal things differ here.
A third environment has what the wheel needs and not the wheel, to tell the two apart.
Processor time is shown beside time on the clock, since other work on the machine moves it less.
With --instructions valgrind counts instructions, which other work does not move at all.

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
    """The Python of a new environment with these in it."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / "bin" / "python"
    subprocess.run([*PIP, "--python", python, "install", *requirements], check=True)
    return python


def installed(python: Path) -> list[str]:
    """What is installed there, each with its version."""
    made = subprocess.run(
        [*PIP, "--python", python, "freeze"], check=True, capture_output=True, text=True
    )
    return [line for line in made.stdout.splitlines() if not line.startswith("pubservice-share")]


def start(python: Path, folder: Path) -> tuple[float, float]:
    """One plain pytest: milliseconds on the clock, and of the processor."""
    env = {name: held for name, held in os.environ.items() if not name.startswith("PYTEST")}
    used, begun = processor(), time.perf_counter()
    subprocess.run(
        [python, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        check=True, capture_output=True, cwd=folder, env=env,
    )  # fmt: skip
    return (time.perf_counter() - begun) * 1000, processor() - used


def processor() -> float:
    """What the processes that have ended used so far, in milliseconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def instructions(python: Path, folder: Path) -> int:
    """What valgrind counts in one plain pytest; it takes about a minute."""
    made = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
         python, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        check=True, capture_output=True, cwd=folder, text=True,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )  # fmt: skip
    return int(made.stderr.partition("Collected :")[2].split()[0])


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
    """The times of each, one after the other in each turn; the first turn is not counted."""
    held: dict[str, list[tuple[float, float]]] = {name: [] for name in pythons}
    names = list(pythons)
    for turn in range(runs + 1):
        # Each goes first in its turn, so that none is always the one after another.
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            took = start(pythons[name], folder)
            if turn:
                held[name].append(took)
    return held


def report(times: dict[str, list[tuple[float, float]]]) -> None:
    """Medians, quartiles and ratios."""
    for number, what in enumerate(("on the clock", "of the processor")):
        print(f"\nA plain pytest with one empty test, in turns: milliseconds {what}")
        held = {name: [one[number] for one in both] for name, both in times.items()}
        base = held["without it"]
        for name, one in held.items():
            low, middle, high = statistics.quantiles(one, n=4)
            more = statistics.median(a - b for a, b in zip(one, base, strict=True))
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
            counted = {name: instructions(one, folder) for name, one in pythons.items()}
            print("\nA plain pytest with one empty test: instructions")
            for name, count in counted.items():
                print(f"  {name:26}{count:15,} {count / counted['without it']:.4f} of without it")
        else:
            report(times(pythons, folder, options.runs))
