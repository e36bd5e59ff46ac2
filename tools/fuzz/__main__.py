"""Try hostile input on one entry point: ``python -m tools.fuzz loads --inputs 1000000``.

A line of JSON gives the figures.  Exits 1 if a fault was found.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from .doors import DOORS
from .runs import Tally, run

_FOLDER = Path(".cache/fuzz")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    parser.add_argument("door", choices=[*DOORS, "all"])
    parser.add_argument("--inputs", type=int, help="stop after this many inputs")
    parser.add_argument(
        "--seconds", type=float, help="stop after this many seconds at each entry point"
    )
    parser.add_argument("--seed", type=int, default=1, help="the seed of the inputs (default 1)")
    parser.add_argument("--only", type=int, metavar="N", help="try only input number N")
    parser.add_argument(
        "--guided", action="store_true",
        help="let atheris choose inputs by the code they reach (needs the extra fuzz)",
    )  # fmt: skip
    parser.add_argument(
        "--failing", type=Path, default=_FOLDER, metavar="FOLDER",
        help=f"where inputs that fail are written (default {_FOLDER})",
    )  # fmt: skip
    options = parser.parse_args()
    if options.inputs is None and options.seconds is None and options.only is None:
        options.seconds = 60.0
    return options


def _run(name: str, options: argparse.Namespace) -> Tally:
    if options.guided:
        from .guided import guided

        return guided(name, seed=options.seed, inputs=options.inputs, seconds=options.seconds,
                      folder=options.failing)  # fmt: skip
    return run(name, DOORS[name](), seed=options.seed, inputs=options.inputs,
               seconds=options.seconds, folder=options.failing, only=options.only)  # fmt: skip


def main() -> int:
    """Run one entry point or all; return the exit code."""
    options = _arguments()
    fault_count = 0
    for name in list(DOORS) if options.door == "all" else [options.door]:
        tally = _run(name, options)
        fault_count += len(tally.faults)
        rate = tally.inputs / tally.seconds if tally.seconds else 0
        print(f"{name}: {tally.inputs:,} inputs in {tally.seconds:,.0f} s ({rate:,.0f}/s), "
              f"{len(tally.faults)} distinct faults")  # fmt: skip
        for key, fault in tally.faults.items():
            print(f"  {tally.hits[key]} times: {fault.what} (input {fault.number}, {fault.file})")
        print(json.dumps(tally.figures()), flush=True)
    return int(fault_count > 0)


if __name__ == "__main__":
    sys.exit(main())
