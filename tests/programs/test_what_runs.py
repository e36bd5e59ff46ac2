"""No program is left out of what runs them, and what takes long is in a set of ``make deep``."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from support.programs import BENCHMARKS, ELSEWHERE, PARTS, SNAPSHOTS, TOOLS

from tools.deep import PLAIN, SETS, DeepSet, in_turn
from tools.snapshot_files import NAMES
from tools.tasks.__main__ import BRANCHES, TASKS
from tools.tasks.commands import PYTHON
from tools.tasks.environments import QUICK

ROOT = Path(__file__).parent.parent.parent
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
#: A test that is marked slow, or draws more in the deep profile than in the quick one.
LONG = re.compile(r"mark[.]slow|scaled[(]|@given[(]|run_state_machine[_]as_test")


def long_ones() -> list[Path]:
    """The files of tests that do more in a deep set."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [path for path in files if LONG.search(path.read_text("utf-8"))]


def files_of(deep_set: DeepSet) -> set[Path]:
    """The files of tests that a set runs."""
    return {
        file
        for name in deep_set.tests
        for file in ([ROOT / name] if name.endswith(".py") else (ROOT / name).rglob("test_*.py"))
    }


@pytest.mark.parametrize("path", long_ones(), ids=lambda path: str(path.relative_to(ROOT)))
def test_what_takes_long_is_in_a_set(path: Path) -> None:
    text = path.read_text("utf-8")
    module = re.search(r"^pytestmark = pytest\.mark\.(\w+)", text, re.MULTILINE)
    apart = module is not None and module.group(1) in PLAIN.replace("not ", "").split(" and ")
    sets = [deep_set for deep_set in SETS.values() if path in files_of(deep_set)]
    assert sets
    if apart and module is not None:
        assert any(module.group(1) in deep_set.marked.split() for deep_set in sets)
    else:
        assert any(deep_set.marked == PLAIN for deep_set in sets)


@pytest.mark.parametrize("marker", ["node", "spark", "browser"])
def test_what_needs_more_than_python_has_a_set(marker: str) -> None:
    assert any(deep_set.marked == marker for deep_set in SETS.values())


@pytest.mark.parametrize("name", SETS)
def test_a_set_runs_something(name: str) -> None:
    """Its files, its tasks and its modules exist."""
    deep_set = SETS[name]
    assert deep_set.commands()
    for path in deep_set.tests:
        assert (ROOT / path).exists()
    assert set(deep_set.tasks) <= TASKS.keys()
    for module in deep_set.modules:
        place = ROOT / module.split()[1].replace(".", "/")
        assert place.is_dir() or place.with_suffix(".py").is_file()


def test_each_set_has_its_turn() -> None:
    assert [in_turn(commits) for commits in range(len(SETS))] == list(SETS)
    assert in_turn(len(SETS)) == in_turn(0)


def test_the_makefile_names_programs_that_exist() -> None:
    for module in re.findall(r"-m (tools\.\w+)", MAKEFILE):
        assert find_spec(module) is not None, module
    if not (ROOT / "benchmarks").exists():
        pytest.skip("the benchmarks are not part of the source distribution")
    (benchmarks,) = re.findall(r"for name in ([a-z_ ]+); do \$\(PYTHON\) benchmarks/", MAKEFILE)
    assert all((ROOT / "benchmarks" / f"{name}.py").is_file() for name in benchmarks.split())


@pytest.mark.parametrize("name", TASKS)
def test_a_task_runs_programs_that_exist(name: str) -> None:
    task = TASKS[name]
    assert bool(task.commands) is (task.function is None)
    for program, *words in task.commands:
        if program == PYTHON and words[0] == "-m":
            assert find_spec(str(words[1])) is not None
        elif program == PYTHON:
            assert (ROOT / str(words[0])).is_file()


def test_the_task_branches_names_tests_that_exist() -> None:
    assert all((ROOT / path).exists() for path in BRANCHES)


def test_the_task_snapshots_runs_every_program_of_snapshots() -> None:
    assert TASKS["snapshots"].commands == [(PYTHON, "-m", "tools.snapshot_files")]
    assert {program.words.split()[-1] for program in SNAPSHOTS} == set(NAMES)
    assert set(NAMES) == {path.stem for path in (ROOT / "tests" / "snapshots").glob("*.py")}


def test_the_quick_tests_are_the_same_ones_on_every_version() -> None:
    assert f"QUICK := {QUICK}\n" in MAKEFILE


def test_contributing_lists_every_target_and_every_task() -> None:
    (phony,) = re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert [name for name in phony.split() if f"`make {name}" not in page] == []
    assert [name for name in TASKS if f"`{name}`" not in page] == []


def test_no_program_is_left_out() -> None:
    """A new file in these folders stands in a list, or says why not."""
    if not (ROOT / "benchmarks").exists():
        pytest.skip("the benchmarks are not part of the source distribution")
    run_here = {program.file for program in [*BENCHMARKS, *TOOLS, *SNAPSHOTS]} | PARTS | ELSEWHERE
    found = {
        str(path.relative_to(ROOT).with_suffix("") if path.is_dir() else path.relative_to(ROOT))
        for folder in ("benchmarks", "tools")
        for path in (ROOT / folder).iterdir()
        if path.suffix == ".py" or (path / "__main__.py").is_file()
    }
    named = {name.removesuffix(".py") for name in run_here}
    assert {name.removesuffix(".py") for name in found} == named
