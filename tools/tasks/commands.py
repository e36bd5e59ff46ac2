"""Commands that tasks run, in the root of the checkout."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

__all__ = ["BIN", "CACHE", "PYTHON", "ROOT", "is_older", "run"]

ROOT = Path(__file__).parent.parent.parent
CACHE = ROOT / ".cache"
#: The Python that runs the task, and the folder of the programs installed beside it.
PYTHON = Path(sys.executable)
BIN = PYTHON.parent


def run(*words: object) -> None:
    """Run a command.  Raises SystemExit with its exit code where that is not 0."""
    (CACHE / "tmp").mkdir(parents=True, exist_ok=True)
    code = subprocess.run([str(word) for word in words], cwd=ROOT, check=False).returncode
    if code:
        raise SystemExit(code)


def is_older(stamp: Path, *sources: Path) -> bool:
    """Whether a stamp is missing, or one of the files that it depends on changed after it."""
    if not stamp.exists():
        return True
    return any(source.stat().st_mtime > stamp.stat().st_mtime for source in sources)
