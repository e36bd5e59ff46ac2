"""Every program is run somewhere, and slow tests are in a set of ``make deep``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from programs.listed import BENCHMARKS, ELSEWHERE, PARTS, SNAPSHOTS, TOOLS

from tools.deep import PLAIN, SETS, DeepSet, in_turn

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
def test_every_slow_test_is_in_a_set(path: Path) -> None:
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
def test_tests_that_need_more_than_python_have_a_set(marker: str) -> None:
    assert any(deep_set.marked == marker for deep_set in SETS.values())


@pytest.mark.parametrize("name", SETS)
def test_a_set_has_something_to_run(name: str) -> None:
    """Its files, targets and modules exist."""
    deep_set = SETS[name]
    assert deep_set.commands()
    for path in deep_set.tests:
        assert (ROOT / path).exists()
    for target in deep_set.targets:
        assert re.search(rf"^{re.escape(target)}:", MAKEFILE, re.MULTILINE)
    for module in deep_set.modules:
        assert (ROOT / module.split()[1].replace(".", "/")).is_dir()


def test_each_set_has_its_turn() -> None:
    assert [in_turn(commits) for commits in range(len(SETS))] == list(SETS)
    assert in_turn(len(SETS)) == in_turn(0)


def test_the_targets_of_the_makefile_name_existing_programs() -> None:
    files = set(re.findall(r"\b(?:tools|tests)/[\w/]+\.py\b", MAKEFILE))
    modules = re.findall(r"-m (tools\.\w+)", MAKEFILE)
    if not (ROOT / "benchmarks").exists():
        pytest.skip("the benchmarks are not part of the source distribution")
    assert len(files) > 10
    assert all((ROOT / name).is_file() for name in files)
    for module in modules:
        path = ROOT / module.replace(".", "/")
        assert path.with_suffix(".py").is_file() or (path / "__main__.py").is_file()
    (benchmarks,) = re.findall(r"for name in ([a-z_ ]+); do \$\(PYTHON\) benchmarks/", MAKEFILE)
    assert all((ROOT / "benchmarks" / f"{name}.py").is_file() for name in benchmarks.split())


def test_every_target_is_named_in_contributing() -> None:
    (phony,) = re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert [name for name in phony.split() if f"`make {name}" not in page] == []


def test_no_program_is_left_out() -> None:
    """A new file in these folders is in a list, or gives a reason why not."""
    if not (ROOT / "benchmarks").exists():
        pytest.skip("the benchmarks are not part of the source distribution")
    run_here = {program.file for program in [*BENCHMARKS, *TOOLS]} | PARTS | ELSEWHERE
    program_files = {
        str(path.relative_to(ROOT).with_suffix("") if path.is_dir() else path.relative_to(ROOT))
        for folder in ("benchmarks", "tools")
        for path in (ROOT / folder).iterdir()
        if path.suffix == ".py" or (path / "__main__.py").is_file()
    }
    named = {name.removesuffix(".py") for name in run_here}
    assert {name.removesuffix(".py") for name in program_files} == named


def test_the_makefile_names_every_snapshot() -> None:
    assert all(program.words in MAKEFILE for program in SNAPSHOTS)
