"""A cold first answer in a new process, beside importing attrs and msgspec alone.

    make bench

Every module has bytecode, as after an installation with pip; without it most of the time would go
into compiling.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from times import SMALL

EXAMPLE = Path(__file__).parent.parent / "examples" / "troubled-families.json"
WORKS = {
    "python alone": "pass",
    "import attrs, msgspec": "import attrs, msgspec",
    "import, loads, assess, dumps": (
        "import pubservice_share as p;"
        f"print(p.dumps(p.assess(p.loads(open({str(EXAMPLE)!r}).read()))))"
    ),
}


def once(code: str, bytecode: str) -> float:
    """The time of one new process that finds its bytecode in a folder, in milliseconds."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL, env=environment
    )
    return (time.perf_counter() - start) * 1e3


if __name__ == "__main__":
    times: dict[str, list[float]] = {name: [] for name in WORKS}
    with tempfile.TemporaryDirectory() as bytecode:
        for _ in range(2 if SMALL else 11):
            for name, code in WORKS.items():
                times[name].append(once(code, bytecode))
    print("\nA new process")
    medians = {name: statistics.median(runs[1:]) for name, runs in times.items()}
    for name, median in medians.items():
        print(f"  {name:<46}{median:>10.1f} ms")
    base, first = medians["import attrs, msgspec"], medians["import, loads, assess, dumps"]
    print(f"  first answer / importing attrs and msgspec: {first / base:.2f}")
