"""Tables: ours beside the same logic by hand, each in a process of its own, in turns.

Every contestant reads the same log (``rows_of_a_log.py``) from Parquet into memory, which is not
timed, answers it once, and says how long that took and how much memory there was at most.  The
median of the rounds is shown.  Before that the answers by hand are held to ours, row by row.

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
#: So many rows of a large file are answered at a time.
AT_A_TIME = 1_000_000
#: A file holds no more rows than this; for more it is read again from its start.
MOST_IN_FILE = 10_000_000
ADDED = ("outcome", "not_met", "unknown", "readings", "reason")


def processor() -> float:
    """Seconds of the processor that this process used so far, and those that it started."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime + sum(map(_used, _children(os.getpid())))


def memory_now() -> float:
    """Gigabytes that this process holds now, and those that it started."""
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
            several = tasks.read_text(encoding="ascii").split()
        except OSError:  # a thread has ended
            continue
        for child in map(int, several):
            yield child
            yield from _children(child)


class Watch:
    """Time, processor time and the most memory while something is done."""

    def __enter__(self) -> Self:
        self.most, self._done = memory_now(), threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        self._used, self._begun = processor(), time.perf_counter()
        return self

    def _look(self) -> None:
        while not self._done.wait(0.02):
            self.most = max(self.most, memory_now())

    def __exit__(self, *_: object) -> None:
        self.seconds, self.used = time.perf_counter() - self._begun, processor() - self._used
        self._done.set()
        self._thread.join()
        self.most = max(self.most, memory_now())

    def told(self) -> dict[str, float]:
        return {"seconds": self.seconds, "processor": self.used, "memory": self.most}


# The contestants: each is made ready for a log, and then answers it.


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


def _other(module: str, name: str) -> Callable[[Path], Callable[[], Any]]:
    def made(file: Path) -> Callable[[], Any]:
        held: Callable[[Path], Callable[[], Any]] = getattr(importlib.import_module(module), name)
        return held(file)

    return made


CONTESTANTS: dict[str, Callable[[Path], Callable[[], Any]]] = {
    "ours": _ours,
    "by-hand": _by_hand,
    "openfisca": _other("in_openfisca", "calculating"),
    "openfisca-set-up": _other("in_openfisca", "setting_up_and_calculating"),
    "spark": _other("in_spark", "by_hand"),
    "ours-on-spark": _other("in_spark", "ours"),
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
    """One contestant in this process: what it took, as JSON."""
    answer = CONTESTANTS[name](file)
    loaded = memory_now()
    with Watch() as watch:
        answer()
    print(json.dumps(watch.told() | {"loaded": loaded}))


def asked(*words: str) -> dict[str, Any]:
    """What a process of its own says."""
    made = subprocess.run(
        [sys.executable, __file__, *words], check=True, stdout=subprocess.PIPE, text=True
    )
    told: dict[str, Any] = json.loads(made.stdout.splitlines()[-1])
    return told


def in_turns(names: list[str], file: Path, rounds: int) -> dict[str, dict[str, float]]:
    """The median of each contestant; each goes first in its turn."""
    held: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    for turn in range(rounds):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            held[name].append(asked("--contestant", name, "--file", str(file)))
    return {
        name: {key: statistics.median(one[key] for one in several) for key in several[0]}
        for name, several in held.items()
    }


def agree(file: Path, rows: int) -> None:
    """Hold the answers by hand to ours."""
    from by_hand import by_hand, law_tables

    import pubservice_share as pss

    frame = pl.read_parquet(file, n_rows=rows)
    law = law_tables(pss.law.built_in())
    several = pss.assess_table(frame), by_hand(frame, law)
    one, other = (held.select("outcome", "not_met", "unknown") for held in several)
    if not one.equals(other):
        raise SystemExit("the answers by hand differ from ours")
    print(f"  by hand and ours give the same answers to {frame.height:,} rows")


def report(medians: dict[str, dict[str, float]], rows: int) -> None:
    for name, told in medians.items():
        print(
            f"  {SAYS.get(name, name):54}{told['seconds']:8.2f} s{told['processor']:8.2f} s of the "
            f"processor{rows / told['seconds'] / 1e6:7.2f} million rows a second, "
            f"{told['memory']:5.2f} GB ({told['loaded']:.2f} before)"
        )
    ours = medians.get("ours")
    for name, told in medians.items():
        if ours and name != "ours":
            ratio = told["seconds"] / ours["seconds"]
            print(f"  ours does {ratio:.2f} times as many rows a second as {SAYS.get(name, name)}")


# Growth: a file of any size, in batches.


def grow(file: Path, rows: int) -> None:
    """Read rows in batches, answer each, write the answers: what it took, as JSON."""
    import pubservice_share as pss

    pss.assess_table(pl.read_parquet(file, n_rows=1000))
    held = pl.scan_parquet(file)
    inside = held.select(pl.len()).collect().item()
    assessing, written = 0.0, file.with_suffix(".answers.parquet")
    loaded = memory_now()
    with Watch() as watch:
        for start in range(0, rows, AT_A_TIME):
            frame = held.slice(start % inside, min(AT_A_TIME, rows - start)).collect()
            begun = time.perf_counter()
            answered = pss.assess_table(frame)
            assessing += time.perf_counter() - begun
            answered.select("agreement", *ADDED).write_parquet(written)
            if start // AT_A_TIME % 10 == 9:
                print(f"{start + AT_A_TIME:,} rows, {watch.most:.2f} GB", file=sys.stderr)
    written.unlink()
    print(json.dumps(watch.told() | {"loaded": loaded, "assessing": assessing}))


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
                told = asked("--growing", str(rows), "--file", str(file))
                report({f"{rows:,} rows": told}, rows)
                print(f"  of that {told['assessing']:.1f} s in assess_table")
                if options.save:
                    save("growth", str(rows), told)
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
            for name, told in medians.items():
                save("mixed" if options.mixed else name, str(options.rows), told)


def save(name: str, rows: str, told: dict[str, float]) -> None:
    """Put a figure among the results."""
    held: dict[str, Any] = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    held["machine"] = {"cores": os.cpu_count(), "polars": pl.__version__,
                       "python": ".".join(map(str, sys.version_info[:3]))}  # fmt: skip
    figures = held.setdefault("figures", {})
    figures.setdefault(name, {})[rows] = {key: round(value, 3) for key, value in told.items()}
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(held, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
