"""The quick tests and the answers on other versions of the dependencies."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from .commands import CACHE, PYTHON, ROOT, is_older, run

__all__ = ["QUICK", "same_answers", "test_lowest", "test_newest"]

#: As in the Makefile: what needs nothing but Python and takes little time.
QUICK = "not node and not downstream and not spark and not browser and not programs and not slow"


def _environment(name: str, python: str, *sources: Path) -> Path | None:
    """The folder of an environment that is to be filled; None where it is up to date."""
    folder = CACHE / name
    if not is_older(folder / ".ready", *sources):
        return None
    shutil.rmtree(folder, ignore_errors=True)
    run(python, "-m", "venv", folder)
    return folder


def _lowest() -> Path:
    lock = ROOT / "locks" / "lowest.txt"
    folder = _environment("lowest", "python3.11", lock)
    if folder is not None:
        pip = (folder / "bin" / "python", "-m", "pip", "install", "--quiet")
        run(*pip, "--require-hashes", "-r", lock)
        run(*pip, "--no-deps", "--no-build-isolation", "-e", ".")
        (folder / ".ready").touch()
    return CACHE / "lowest" / "bin" / "python"


def _newest() -> Path:
    python = os.environ.get("PYTHON_NEWEST") or str(PYTHON)
    folder = _environment("newest", python, ROOT / "pyproject.toml")
    if folder is not None:
        run(folder / "bin" / "python", "-m", "pip", "install", "--quiet", "-e", ".[test]")
        (folder / ".ready").touch()
    return CACHE / "newest" / "bin" / "python"


def test_lowest() -> None:
    """Run the quick tests on the lowest version of each direct dependency, on Python 3.11."""
    run(_lowest(), "-m", "pytest", "-n", "auto", "-q", "-m", QUICK)


def test_newest() -> None:
    """Run the quick tests on the newest versions, on the Python that PYTHON_NEWEST names."""
    run(_newest(), "-m", "pytest", "-n", "auto", "-q", "-m", QUICK)


def same_answers() -> None:
    """Print the digest of the answers in each environment; fail where they differ."""
    digests = set()
    for python in (PYTHON, _lowest(), _newest()):
        command = [str(python), "-m", "tools.answers_digest"]
        process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        digests.add(process.stdout)
        print(f"{process.stdout.strip()}  {os.path.relpath(python, ROOT)}", flush=True)
    if len(digests) > 1:
        raise SystemExit("the answers differ between environments")
