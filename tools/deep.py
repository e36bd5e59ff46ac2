"""Run the tests that take long, in named sets.  Each landing runs one set, in turn.

    make deep                     # every set, one after the other
    make deep SET=laws            # one of them
    make deep SET=turn            # the one whose turn it is
    python -m tools.deep --list

Generated tests draw more here than in ``make test``: the profile ``deep`` states how much
(``tests/support/depth.py``).  A set takes ten minutes at most on two cores; split one that takes
longer.
"""

from __future__ import annotations

import argparse
import shlex
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

__all__ = ["SETS", "DeepSet", "in_turn"]

ROOT = Path(__file__).resolve().parent.parent
#: Neither what needs more than Python nor every program: sets that run these name their markers.
PLAIN = "not node and not downstream and not spark and not browser and not programs"


class DeepSet(NamedTuple):
    """One set: what it shows, and what it runs."""

    shows: str
    #: Files and folders of tests, run in the deep profile, with what is marked slow.
    tests: tuple[str, ...] = ()
    #: Which of their tests, as pytest's ``-m`` has it.
    marked: str = PLAIN
    #: Tasks (``tools/tasks``), run before the tests.
    tasks: tuple[str, ...] = ()
    #: Modules run after the tests, with their arguments.
    modules: tuple[str, ...] = ()

    def commands(self) -> list[list[str]]:
        """The commands of the set, in order."""
        commands = [[sys.executable, "-m", "tools.tasks", task] for task in self.tasks]
        if self.tests:
            pytest = [sys.executable, "-m", "pytest", "-n", "auto"]
            profile = ["--hypothesis-profile", "deep"]
            commands.append([*pytest, *profile, "-m", self.marked, *self.tests])
        return [*commands, *([sys.executable, *shlex.split(module)] for module in self.modules)]


SETS = {
    "laws": DeepSet(
        "answers against laws, and against the Chapter written a second time",
        tests=("tests/properties", "tests/law", "tests/logic", "tests/test_readers.py",
               "tests/test_spelling.py", "tests/test_written_days.py", "tests/directory"),
    ),
    "agreements": DeepSet(
        "agreements, partnerships, questions and pages against laws of their own",
        tests=("tests/agreements", "tests/forms", "tests/guidance", "tests/reports"),
    ),
    "documents": DeepSet(
        "what loads and what is refused, by every reader and validator",
        tests=("tests/documents", "tests/validation", "tests/test_json_layout.py"),
    ),
    "strategies": DeepSet(
        "what the strategies promise; and no English word in another language",
        tests=("tests/strategies", "tests/words"),
    ),
    "tables": DeepSet("a row has the answer of its document", tests=("tests/tables",)),
    "compatibility": DeepSet(
        "what was valid under the released schemas is valid today", tests=("tests/compatibility",)
    ),
    "portable": DeepSet(
        "the readers in JavaScript and Java on over 20,000 documents of all five nouns, and ajv",
        tasks=("node",),
        tests=("tests/portable", "tests/validation", "tests/explorer"),
        marked="node",
    ),
    "explorer": DeepSet(
        "the page in Chromium answers as the library does",
        tasks=("browser",),
        tests=("tests/browser",),
        marked="browser",
    ),
    "spark": DeepSet(
        "tables and benchmarks on Spark", tests=("tests/tables", "tests/programs"), marked="spark"
    ),
    "branches": DeepSet("every branch is taken by some test", tasks=("branches",)),
    "lowest": DeepSet("the lowest versions that are promised", tasks=("test-lowest",)),
    "newest": DeepSet(
        "the newest versions, and one digest in every environment",
        tasks=("test-newest", "same-answers"),
    ),
    "builds": DeepSet("what the wheel needs, in CycloneDX", tasks=("sbom",),
                      tests=("tests/trust",), marked="downstream or not downstream"),
    "fuzz": DeepSet(
        "hostile input at every door", modules=("-m tools.fuzz all --seconds 40",)
    ),
    "mutants": DeepSet(
        "a change of the law or the logic is noticed by some test",
        modules=("-m tools.mutate.declared_checks", "-m tools.mutate --sample 60 --quick"),
        tests=("tests/programs",),
        marked="programs and slow and not spark",
    ),
}  # fmt: skip


def in_turn(commits: int) -> str:
    """The set whose turn it is after so many commits."""
    return list(SETS)[commits % len(SETS)]


def _commits() -> int:
    """The number of commits; 0 where git cannot say."""
    try:
        process = subprocess.run(
            ["git", "rev-list", "--count", "HEAD"],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        print("The number of commits is not known, so the first set runs.")
        return 0
    return int(process.stdout)


def run(name: str) -> bool:
    """Run one set; whether it passed."""
    print(f"The deep set {name}: {SETS[name].shows}.", flush=True)
    start = time.monotonic()
    for command in SETS[name].commands():
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            print(f"The deep set {name} failed. Run it alone: make deep SET={name}", flush=True)
            return False
    print(f"The deep set {name} passed in {time.monotonic() - start:.0f} s.", flush=True)
    return True


def main() -> int:
    """Run one set, or all; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.deep", description=__doc__)
    parser.add_argument("name", nargs="?", choices=[*SETS, "turn", "all"], default="all")
    parser.add_argument("--list", action="store_true", help="list the sets")
    options = parser.parse_args()
    turn = in_turn(_commits())
    if options.list:
        for name, deep_set in SETS.items():
            print(f"{name:<14}{deep_set.shows}{' (its turn)' if name == turn else ''}")
        return 0
    names = {"turn": [turn], "all": list(SETS)}.get(options.name, [options.name])
    failed = [name for name in names if not run(name)]
    if len(names) > 1:
        print(f"{len(names) - len(failed)} of {len(names)} deep sets passed.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
