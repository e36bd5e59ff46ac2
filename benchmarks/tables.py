"""Tables: ours beside the same logic by hand, each in a process of its own, in turns.

Every contestant reads the same log (``rows_of_a_log.py``) from Parquet into memory, which is not
timed, answers it once, and reports the time and the peak of memory.  The median of the rounds is
shown.  Before that the answers by hand are compared with ours, row by row.

make bench
python benchmarks/tables.py --rows 10000000 --contestants ours by-hand
python benchmarks/tables.py --growth 100000000
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

import polars as pl
from rows_of_a_log import write

ROOT = Path(__file__).parent.parent
RESULTS = Path(__file__).parent / "results" / "tables.json"
#: The number of rows of a large file that are answered at a time.
AT_A_TIME = 1_000_000
#: The most rows in a file; for more rows it is read again from its start.
MOST_IN_FILE = 10_000_000
ADDED = ("outcome", "not_met", "unknown", "readings", "reason")


def processor() -> float:
    """Processor seconds of this process and its children so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime + sum(map(_used, _children(os.getpid())))


def memory_now() -> float:
    """Memory of this process and its children now, in gigabytes."""
    return sum(_resident(process) for process in [os.getpid(), *_children(os.getpid())]) / 1e9


def _used(process: int) -> float:
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2]
    except OSError:  # it has ended
        return 0
    return sum(map(int, fields.split()[11:13])) / os.sysconf("SC_CLK_TCK")


def _resident(process: int) -> int:
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * resource.getpagesize()


def _children(process: int) -> Iterator[int]:
    for tasks in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children = tasks.read_text(encoding="ascii").split()
        except OSError:  # a thread has ended
            continue
        for child in map(int, children):
            yield child
            yield from _children(child)


class Watch:
    """Time, processor time and the peak of memory within a ``with`` block."""

    def __enter__(self) -> Self:
        self.most, self._done = memory_now(), threading.Event()
        self._thread = threading.Thread(target=self._sample)
        self._thread.start()
        self._used, self._begun = processor(), time.perf_counter()
        return self

    def _sample(self) -> None:
        while not self._done.wait(0.02):
            self.most = max(self.most, memory_now())

    def __exit__(self, *_: object) -> None:
        self.seconds, self.used = time.perf_counter() - self._begun, processor() - self._used
        self._done.set()
        self._thread.join()
        self.most = max(self.most, memory_now())

    def figures(self) -> dict[str, float]:
        return {"seconds": self.seconds, "processor": self.used, "memory": self.most}


# The contestants: each prepares for a log, and then answers it.


def _ours(file: Path) -> Callable[[], pl.DataFrame]:
    import pubservice_share as pss

    frame = pl.read_parquet(file)
    pss.assess_table(frame.head(1000))  # the law is read once, for whatever is asked
    return lambda: pss.assess_table(frame)


def _by_hand(file: Path) -> Callable[[], pl.DataFrame]:
    from by_hand import by_hand, law_tables

    import pubservice_share as pss

    frame, law = pl.read_parquet(file), law_tables(pss.law.built_in())
    by_hand(frame.head(1000), law)
    return lambda: by_hand(frame, law)


def _from_module(module: str, name: str) -> Callable[[Path], Callable[[], Any]]:
    def contestant(file: Path) -> Callable[[], Any]:
        start: Callable[[Path], Callable[[], Any]] = getattr(importlib.import_module(module), name)
        return start(file)

    return contestant


CONTESTANTS: dict[str, Callable[[Path], Callable[[], Any]]] = {
    "ours": _ours,
    "by-hand": _by_hand,
    "openfisca": _from_module("in_openfisca", "calculating"),
    "openfisca-set-up": _from_module("in_openfisca", "setting_up_and_calculating"),
    "spark": _from_module("in_spark", "by_hand"),
    "ours-on-spark": _from_module("in_spark", "ours"),
}
SAYS = {
    "ours": "ours, with readings and the wording of faults",
    "by-hand": "by hand in Polars, without these",
    "openfisca": "OpenFisca, no unknowns and no lists, set up before",
    "openfisca-set-up": "OpenFisca, the same with its set-up",
    "spark": "by hand in PySpark, local, from the file",
    "ours-on-spark": "ours on PySpark, local, from the file",
}


def contest(name: str, file: Path) -> None:
    """Run one contestant in this process, and print its figures as JSON."""
    answer = CONTESTANTS[name](file)
    loaded = memory_now()
    with Watch() as watch:
        answer()
    print(json.dumps(watch.figures() | {"loaded": loaded}))


def in_own_process(*words: str) -> dict[str, Any]:
    """The figures printed by a separate process."""
    result = subprocess.run(
        [sys.executable, __file__, *words], check=True, stdout=subprocess.PIPE, text=True
    )
    figures: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return figures


def in_turns(names: list[str], file: Path, rounds: int) -> dict[str, dict[str, float]]:
    """The medians of each contestant; the order rotates."""
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    for turn in range(rounds):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            runs[name].append(in_own_process("--contestant", name, "--file", str(file)))
    return {
        name: {key: statistics.median(run[key] for run in runs_of_name) for key in runs_of_name[0]}
        for name, runs_of_name in runs.items()
    }


def agree(file: Path, rows: int) -> None:
    """Compare the answers by hand with ours."""
    from by_hand import by_hand, law_tables

    import pubservice_share as pss

    frame = pl.read_parquet(file, n_rows=rows)
    law = law_tables(pss.law.built_in())
    answers = pss.assess_table(frame), by_hand(frame, law)
    ours, theirs = (frame.select("outcome", "not_met", "unknown") for frame in answers)
    if not ours.equals(theirs):
        raise SystemExit("the answers by hand differ from ours")
    print(f"  by hand and ours give the same answers to {frame.height:,} rows")


def report(medians: dict[str, dict[str, float]], rows: int) -> None:
    for name, cost in medians.items():
        print(
            f"  {SAYS.get(name, name):54}{cost['seconds']:8.2f} s{cost['processor']:8.2f} s of the "
            f"processor{rows / cost['seconds'] / 1e6:7.2f} million rows a second, "
            f"{cost['memory']:5.2f} GB ({cost['loaded']:.2f} before)"
        )
    ours = medians.get("ours")
    for name, cost in medians.items():
        if ours and name != "ours":
            ratio = cost["seconds"] / ours["seconds"]
            print(f"  ours does {ratio:.2f} times as many rows a second as {SAYS.get(name, name)}")


# Growth: a file of any size, in batches.


def grow(file: Path, rows: int) -> None:
    """Read rows in batches, answer and write each, and print the figures as JSON."""
    import pubservice_share as pss

    pss.assess_table(pl.read_parquet(file, n_rows=1000))
    log = pl.scan_parquet(file)
    inside = log.select(pl.len()).collect().item()
    assessing, written = 0.0, file.with_suffix(".answers.parquet")
    loaded = memory_now()
    with Watch() as watch:
        for start in range(0, rows, AT_A_TIME):
            frame = log.slice(start % inside, min(AT_A_TIME, rows - start)).collect()
            begun = time.perf_counter()
            answered = pss.assess_table(frame)
            assessing += time.perf_counter() - begun
            answered.select("agreement", *ADDED).write_parquet(written)
            if start // AT_A_TIME % 10 == 9:
                print(f"{start + AT_A_TIME:,} rows, {watch.most:.2f} GB", file=sys.stderr)
    written.unlink()
    print(json.dumps(watch.figures() | {"loaded": loaded, "assessing": assessing}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--contestants", nargs="+", choices=CONTESTANTS, default=["ours", "by-hand"]
    )
    parser.add_argument(
        "--mixed", action="store_true", help="only ours, with three powers in one log"
    )
    parser.add_argument(
        "--growth", type=int, nargs="+", help="sizes of files answered in batches, in rows"
    )
    parser.add_argument(
        "--log", type=Path, help="the file of the log; written if it does not exist"
    )
    parser.add_argument("--save", action="store_true", help=f"write into {RESULTS.name}")
    parser.add_argument("--contestant", help=argparse.SUPPRESS)
    parser.add_argument("--growing", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.contestant:
        contest(options.contestant, options.file)
        return
    if options.growing:
        grow(options.file, options.growing)
        return
    with tempfile.TemporaryDirectory() as folder:
        file = options.log or Path(folder, "log.parquet")
        if options.growth:
            print("\nA log in a file, read, answered and written in batches")
            if not file.exists():
                write(file, min(max(options.growth), MOST_IN_FILE))
            for rows in options.growth:
                figures = in_own_process("--growing", str(rows), "--file", str(file))
                report({f"{rows:,} rows": figures}, rows)
                print(f"  of that {figures['assessing']:.1f} s in assess_table")
                if options.save:
                    save("growth", str(rows), figures)
            return
        names = ["ours"] if options.mixed else options.contestants
        if not file.exists():
            write(file, options.rows, mixed=options.mixed)
        print(f"\nA log of {options.rows:,} disclosures, all reasons")
        if "by-hand" in names:
            agree(file, min(options.rows, 1_000_000))
        medians = in_turns(names, file, options.rounds)
        report(medians, options.rows)
        if options.save:
            for name, figures in medians.items():
                save("mixed" if options.mixed else name, str(options.rows), figures)


def save(name: str, rows: str, measured: dict[str, float]) -> None:
    """Add a figure to the results."""
    results: dict[str, Any] = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    results["machine"] = {"cores": os.cpu_count(), "polars": pl.__version__,
                       "python": ".".join(map(str, sys.version_info[:3]))}  # fmt: skip
    figures = results.setdefault("figures", {})
    figures.setdefault(name, {})[rows] = {key: round(value, 3) for key, value in measured.items()}
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
