"""A cold first answer in a new process, beside importing attrs and msgspec alone.

make bench
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

EXAMPLE = Path(__file__).parent.parent / "examples" / "troubled-families.json"
WORKS = {
    "python alone": "pass",
    "import attrs, msgspec": "import attrs, msgspec",
    "import, loads, assess, dumps": (
        "import pubservice_share as p;"
        f"print(p.dumps(p.assess(p.loads(open({str(EXAMPLE)!r}).read()))))"
    ),
}


def once(code: str) -> float:
    """The time of one new process, in milliseconds."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1e3


if __name__ == "__main__":
    times: dict[str, list[float]] = {name: [] for name in WORKS}
    for _ in range(11):
        for name, code in WORKS.items():
            times[name].append(once(code))
    print("\nA new process")
    medians = {name: statistics.median(held[1:]) for name, held in times.items()}
    for name, median in medians.items():
        print(f"  {name:<46}{median:>10.1f} ms")
    base, first = medians["import attrs, msgspec"], medians["import, loads, assess, dumps"]
    print(f"  first answer / importing attrs and msgspec: {first / base:.2f}")
