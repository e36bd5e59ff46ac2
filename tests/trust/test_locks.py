"""The packages for work on the library are locked, with hashes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
#: Each lock, and what it must hold.
LOCKS = {
    "run": PROJECT["dependencies"],
    "test": PROJECT["dependencies"] + EXTRAS["test"],
    "dev": PROJECT["dependencies"] + EXTRAS["test"] + EXTRAS["dev"],
    "bench": PROJECT["dependencies"] + EXTRAS["test"] + EXTRAS["dev"] + EXTRAS["bench"],
    "lowest": PROJECT["dependencies"] + EXTRAS["test"],
}


def normal_name(requirement: str) -> str:
    """The name of a requirement, in its normal form."""
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match is not None
    return re.sub(r"[-_.]+", "-", match.group()).lower()


def locked(name: str) -> dict[str, tuple[str, str]]:
    """Each locked name, with its version and the lines below it."""
    text = (ROOT / "locks" / f"{name}.txt").read_text("utf-8")
    parts = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    return {
        normal_name(part): (re.split(r"==|[ ;]", part)[1], part) for part in parts if "==" in part
    }


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_is_locked_with_its_hashes(name: str) -> None:
    pins = locked(name)
    assert {normal_name(requirement) for requirement in LOCKS[name]} <= set(pins)
    for version, part in pins.values():
        assert re.fullmatch(r"\d[\w.]*", version)
        assert "--hash=sha256:" in part


def test_the_lowest_versions_are_those_that_the_project_allows() -> None:
    """The versions promised are the versions tested."""
    pins = locked("lowest")
    for requirement in LOCKS["lowest"]:
        floor = requirement.partition(">=")[2]
        version = pins[normal_name(requirement)][0]
        assert version == floor or version.startswith(f"{floor}."), requirement


def test_each_lock_holds_the_versions_of_the_one_before_it() -> None:
    run, test, dev, bench = (locked(name) for name in ("run", "test", "dev", "bench"))
    assert all(test[name][0] == version for name, (version, _) in run.items())
    assert all(dev[name][0] == version for name, (version, _) in test.items())
    assert all(bench[name][0] == version for name, (version, _) in dev.items())
