"""Two builds of the same sources give the same bytes, with the right files in them."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
#: What is built from.
SOURCES = ("src", "schemas", "released", "cases", "examples", "docs", "tests", "tools")
FILES = ("pyproject.toml", "README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "Makefile")


def built(source: Path, target: Path, **environment: str) -> dict[str, str]:
    """The digests of a wheel and a source distribution built from a folder."""
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(target)]
    subprocess.run(
        command, cwd=source, check=True, capture_output=True, env={**os.environ, **environment}
    )
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in target.iterdir()}


@pytest.mark.downstream
def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    """From folders of other names and times, in other time zones and languages."""
    ignored = shutil.ignore_patterns("__pycache__", "_build", "*.egg-info")
    for name in ("one", "the-other"):
        for folder in SOURCES:
            shutil.copytree(ROOT / folder, tmp_path / name / folder, ignore=ignored)
        for file in FILES:
            shutil.copy(ROOT / file, tmp_path / name / file)
    for path in (tmp_path / "the-other").rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    first = built(tmp_path / "one", tmp_path / "a", TZ="UTC", LC_ALL="C")
    second = built(tmp_path / "the-other", tmp_path / "b", TZ="Asia/Tokyo", PYTHONHASHSEED="7")
    assert first == second
    assert len(first) == 2


@pytest.mark.downstream
def test_the_wheel_holds_the_library_and_nothing_else(tmp_path: Path) -> None:
    built(ROOT, tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0].partition("-")[0] for name in names}
    assert tops == {"pubservice_share", "pubservice_share_plugins"}
    sources = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src").rglob("*.py")}
    assert sources <= set(names)
    assert {"pubservice_share/py.typed", "pubservice_share/law/data/schedule-4.json"} <= set(names)
    assert not [name for name in names if {"__pycache__", "tests"} & set(name.split("/"))]
