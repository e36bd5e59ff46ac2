"""Every program of the project runs on small input: benchmarks, tools, and what writes snapshots.

They run in a copy of the checkout, so that one that writes what is generated shows whether it is
due, and leaves this one as it is.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent.parent
#: Folders that no program reads or writes, or that would take long to copy.
LEFT = shutil.ignore_patterns(
    ".git", ".venv", ".cache", ".hypothesis", "__pycache__", "_build", "dist", "node_modules"
)

pytestmark = pytest.mark.programs


class Program(NamedTuple):
    """A program with arguments that keep it small."""

    words: str
    #: How it ends.
    code: int = 0

    @property
    def file(self) -> str:
        """The file that it is, or the package."""
        first, *more = self.words.split()
        return more[0].replace(".", "/") if first == "-m" else first


BENCHMARKS = [
    Program("benchmarks/one_decision.py"),
    Program("benchmarks/loading.py"),
    Program("benchmarks/agreements.py"),
    Program("benchmarks/strategies.py"),
    Program("benchmarks/cold.py"),
    Program("benchmarks/startup.py --runs 2"),
    Program("benchmarks/rows_of_a_log.py 100 log.parquet"),
    Program("benchmarks/tables.py --rows 2000 --rounds 1"),
    Program("benchmarks/tables.py --rows 2000 --rounds 1 --mixed"),
    Program("benchmarks/tables.py --growth 2000"),
    Program("benchmarks/tables.py --rows 2000 --rounds 1 --contestants openfisca openfisca-set-up"),
    Program("benchmarks/plot_tables.py"),
]
#: Spark plans for most of a minute, however few the rows are.
ON_SPARK = Program("benchmarks/tables.py --rows 500 --rounds 1 --contestants spark ours-on-spark")
#: They are read by the programs above.
PARTS = {"benchmarks/by_hand.py", "benchmarks/in_openfisca.py", "benchmarks/in_spark.py",
         "benchmarks/timing.py"}  # fmt: skip
TOOLS = [
    Program("tools/answers_digest.py"),
    Program("tools/make_kit.py kit"),
    Program("tools/write_checks.py"),
    Program("tools/write_coverage.py"),
    Program("tools/write_schemas.py"),
    Program("-m tools.write_picture"),
    Program("-m tools.compatibility"),
    # Once a version is out its copies are not written anew.
    Program("-m tools.compatibility neither", 64),
    Program("-m tools.deep --list"),
    Program("-m tools.fuzz all --inputs 3"),
    Program("-m tools.mutate --help"),
]
#: What these do is done by others: Sphinx asks the first (`make docs`), the second fetches from the
#: npm registry (its own test is in tests/reports), the third reads a list that is not kept here.
ELSEWHERE = {"tools/write_reference.py", "tools/write_styles.py", "tools/write_directory.py"}
SNAPSHOTS = [
    Program(f"tests/{name}.py")
    for name in (
        "who_may_share", "what_rules_say", "what_cases_say", "what_faults_say", "what_checks_find",
        "what_the_law_says", "compiled_rules",
    )
]  # fmt: skip


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of this checkout."""
    copy = tmp_path_factory.mktemp("programs") / "checkout"
    shutil.copytree(ROOT, copy, ignore=LEFT)
    yield copy
    shutil.rmtree(copy)


def run(program: Program, checkout: Path) -> subprocess.CompletedProcess[str]:
    """Run it in the copy, with the copy's library."""
    environment = {
        **os.environ, "PYTHONPATH": str(checkout / "src"), "BENCHMARK_SMALL": "1",
    }  # fmt: skip
    return subprocess.run(
        [sys.executable, *program.words.split()],
        cwd=checkout, env=environment, capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip


def texts(folder: Path) -> dict[str, bytes]:
    """What stands in the folders that hold generated files."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for name in ("schemas", "docs", "tests/snapshots", "src")
        for path in (folder / name).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


@pytest.mark.parametrize("program", BENCHMARKS, ids=lambda program: program.words)
def test_a_benchmark_runs(program: Program, checkout: Path) -> None:
    for extra in ("cedarpy", "openfisca_core", "pydantic", "regopy"):
        pytest.importorskip(extra, reason="comes with the extra bench")
    done = run(program, checkout)
    assert done.returncode == program.code, done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.spark
def test_the_benchmark_on_spark_runs(checkout: Path) -> None:
    done = run(ON_SPARK, checkout)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("program", [*TOOLS, *SNAPSHOTS], ids=lambda program: program.words)
def test_a_tool_runs_and_what_it_writes_stands_there_already(
    program: Program, checkout: Path
) -> None:
    before = texts(checkout)
    done = run(program, checkout)
    assert done.returncode == program.code, done.stdout + done.stderr
    after = texts(checkout)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed == set()


@pytest.mark.slow
def test_one_change_is_tried_on_the_tests(checkout: Path) -> None:
    """The map of what each test reaches takes minutes: an empty one stands for it."""
    (checkout / ".cache").mkdir(exist_ok=True)
    (checkout / ".cache" / "mutants.jsonl").touch()
    (checkout / ".cache" / "reaching.json").write_text("{}", encoding="utf-8")
    words = "-m tools.mutate --files rules/objectives.py --sample 1 --quick --again"
    done = run(Program(words), checkout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "killed" in done.stdout


def test_no_program_is_left_out() -> None:
    """A new file in these folders stands in a list above, or says why not."""
    run_here = {program.file for program in [*BENCHMARKS, *TOOLS]} | PARTS | ELSEWHERE
    found = {
        str(path.relative_to(ROOT).with_suffix("") if path.is_dir() else path.relative_to(ROOT))
        for folder in ("benchmarks", "tools")
        for path in (ROOT / folder).iterdir()
        if path.suffix == ".py" or (path / "__main__.py").is_file()
    }
    named = {name.removesuffix(".py") for name in run_here}
    assert {name.removesuffix(".py") for name in found} == named


def test_the_makefile_names_every_snapshot() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert all(program.words in makefile for program in SNAPSHOTS)
