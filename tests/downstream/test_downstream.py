"""A project that uses the library from its wheel alone: its tests, its types and its CI.

It is copied and installed into an environment of its own, so that nothing of this checkout can
help. ``make test-all`` runs it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import attrs
import pytest

ROOT = Path(__file__).parent.parent.parent
PROJECT = ROOT / "examples" / "downstream"

pytestmark = pytest.mark.downstream


@attrs.frozen
class Elsewhere:
    """The project and its environment, away from the checkout's sources."""

    project: Path
    environment: Path

    def run(self, *command: str | Path) -> str:
        """What a command of the environment prints; it has to succeed."""
        scripts = self.environment / "bin"
        return succeed([scripts / command[0], *command[1:]], self.project, scripts)


def succeed(command: Sequence[str | Path], folder: Path, scripts: Path | None = None) -> str:
    named = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PYTEST_ADDOPTS", "MYPYPATH")
    env = {name: value for name, value in os.environ.items() if name not in named}
    if scripts is not None:
        env["PATH"] = f"{scripts}{os.pathsep}{env['PATH']}"
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    home = tmp_path_factory.mktemp("downstream")
    project, environment = home / "project", home / "environment"
    leftovers = shutil.ignore_patterns(".hypothesis", "__pycache__", ".*_cache", "reports", "*.db")
    shutil.copytree(PROJECT, project, ignore=leftovers)
    pip = [sys.executable, "-m", "pip", "--quiet"]
    succeed([*pip, "wheel", "--no-deps", "--wheel-dir", home / "wheels", ROOT], home)
    (wheel,) = (home / "wheels").iterdir()
    succeed([sys.executable, "-m", "venv", "--without-pip", environment], home)
    place = Elsewhere(project, environment)
    into: list[str | Path] = [*pip, "--python", environment / "bin" / "python", "install"]
    succeed([*into, f"pubservice-share[hypothesis] @ {wheel.as_uri()}", f"{project}[test]"], home)
    return place


def test_the_wheel_is_installed(elsewhere: Elsewhere) -> None:
    code = "import pubservice_share as pss, family_support; print(pss.__file__)"
    package = Path(elsewhere.run("python", "-c", code).strip())
    assert package.is_relative_to(elsewhere.environment)
    assert "site-packages" in package.parts
    assert (package.parent / "py.typed").is_file()


def test_its_tests_pass(elsewhere: Elsewhere) -> None:
    elsewhere.run("pytest", "--junit-xml", "tests.xml")
    (suite,) = ET.parse(elsewhere.project / "tests.xml").getroot()  # noqa: S314 - written just now
    counted = {name: int(suite.attrib[name]) for name in ("failures", "errors", "skipped")}
    assert counted == {"failures": 0, "errors": 0, "skipped": 0}
    names = {case.attrib["name"] for case in suite.iter("testcase")}
    # Of the plugin, of a state machine, and of its own.
    assert {"council-to-police", "runTest", "test_our_own_agreements_run"} <= names


def test_a_test_of_it_can_fail(elsewhere: Elsewhere, tmp_path: Path) -> None:
    """A case that expects something else fails: the plugin compares."""
    cases = (elsewhere.project / "tests" / "referrals.cases.json").read_text("utf-8")
    wrong = tmp_path / "wrong.cases.json"
    wrong.write_text(cases.replace('"not-permitted"', '"permitted"'), encoding="utf-8")
    with pytest.raises(AssertionError, match="expected permitted, found not-permitted"):
        elsewhere.run("pytest", "-c", elsewhere.project / "pyproject.toml", wrong)


def test_its_types_pass_a_strict_check(elsewhere: Elsewhere) -> None:
    assert "Success" in elsewhere.run("mypy")


def test_a_wrong_type_is_seen_through_the_wheel(elsewhere: Elsewhere, tmp_path: Path) -> None:
    """The types of the library reach a project: they are not Any."""
    code = "import pubservice_share as pss\npss.Disclosure(power=36)\npss.lifecycle('a', 'b')\n"
    (tmp_path / "wrong.py").write_text(code, encoding="utf-8")
    with pytest.raises(AssertionError) as caught:
        elsewhere.run("mypy", "--strict", tmp_path / "wrong.py")
    assert "[arg-type]" in str(caught.value)
    assert "wrong.py:3" in str(caught.value)


def test_its_ci_script_passes(elsewhere: Elsewhere) -> None:
    elsewhere_scripts = elsewhere.environment / "bin"
    succeed(["sh", "ci.sh", "2025-10-01"], elsewhere.project, elsewhere_scripts)
    reports = {path.name for path in (elsewhere.project / "reports").iterdir()}
    assert reports == {"agreements.sarif", "agreements.xml"}
