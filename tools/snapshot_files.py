"""Write the reviewed snapshots: each program in ``tests/snapshots`` writes the file beside it.

    python -m tools.snapshot_files                    # all of them
    python -m tools.snapshot_files rule_sentences     # one

The programs use what tests share, so they run with the folder of tests on the path.
"""

from __future__ import annotations

import argparse
import runpy
import sys
from pathlib import Path

__all__ = ["NAMES"]

FOLDER = Path(__file__).parent.parent / "tests" / "snapshots"
#: The programs, without their ending.
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.py")))


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the reviewed snapshots.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="all where none is named")
    names = parser.parse_args().names or NAMES
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        parser.error(f"{unknown[0]} is not a snapshot: expected one of {', '.join(NAMES)}")
    sys.path.insert(0, str(FOLDER.parent))
    for name in names:
        runpy.run_path(str(FOLDER / f"{name}.py"), run_name="__main__")


if __name__ == "__main__":
    main()
