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

import pytest
from support.programs import BENCHMARKS, ON_SPARK, SNAPSHOTS, TOOLS, Program

ROOT = Path(__file__).parent.parent.parent
#: Folders that no program reads or writes, or that would take long to copy.
LEFT = shutil.ignore_patterns(
    ".git", ".venv", ".cache", ".hypothesis", "__pycache__", "_build", "dist", "node_modules"
)

pytestmark = pytest.mark.programs


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
    """The texts in the folders of generated files."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for name in ("cases", "schemas", "released", "docs", "tests/snapshots", "src")
        for path in (folder / name).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


@pytest.mark.parametrize("program", BENCHMARKS, ids=lambda program: program.words)
def test_a_benchmark_runs(program: Program, checkout: Path) -> None:
    if not (ROOT / "benchmarks").exists():
        pytest.skip("the benchmarks are not part of the source distribution")
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
def test_a_tool_runs_and_writes_what_is_already_there(program: Program, checkout: Path) -> None:
    before = texts(checkout)
    done = run(program, checkout)
    assert done.returncode == program.code, done.stdout + done.stderr
    after = texts(checkout)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed == set()


@pytest.mark.slow
def test_one_change_is_tried_on_the_tests(checkout: Path) -> None:
    """The map of the lines that each test reaches takes minutes, so an empty one replaces it."""
    (checkout / ".cache").mkdir(exist_ok=True)
    (checkout / ".cache" / "mutants.jsonl").touch()
    (checkout / ".cache" / "reaching.json").write_text("{}", encoding="utf-8")
    words = "-m tools.mutate --files rules/objectives.py --sample 1 --quick --again"
    done = run(Program(words), checkout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "killed" in done.stdout
