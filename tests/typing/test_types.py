"""The public types, held by both type checkers: what must type-check, and what must not.

Each runs as ``make types`` runs it, on the files beside this one.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.programs

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RIGHT = sorted(HERE.glob("ok_*.py"))
WRONG = sorted(HERE.glob("wrong_*.py"))

Places = set[tuple[str, int]]


def expected() -> Places:
    """The file and the line of each error that must be found."""
    return {
        (path.name, number)
        for path in WRONG
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.endswith("  # error")
    }


def by_mypy() -> Places:
    pytest.importorskip("mypy", reason="comes with the extra dev")
    command = [sys.executable, "-m", "mypy", "--exclude", "$^", *map(str, [*RIGHT, *WRONG])]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    places = re.findall(r"^(\S+?):(\d+): error:", run.stdout, flags=re.MULTILINE)
    assert places, run.stdout + run.stderr
    return {(Path(path).name, int(number)) for path, number in places}


def by_pyright(tmp_path: Path) -> Places:
    pytest.importorskip("pyright", reason="comes with the extra dev")
    for path in (*RIGHT, *WRONG):
        shutil.copy(path, tmp_path)
    settings = {
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "extraPaths": [str(ROOT / "src")],
        "reportUnusedExpression": False,
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    run = subprocess.run(
        [*command, "--project", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(run.stdout)["generalDiagnostics"]
    assert found, run.stdout + run.stderr
    return {
        (Path(row["file"]).name, row["range"]["start"]["line"] + 1)
        for row in found
        if row["severity"] == "error"
    }


def test_mypy_refuses_the_wrong_lines_and_no_other() -> None:
    assert by_mypy() == expected()


def test_pyright_refuses_the_wrong_lines_and_no_other(tmp_path: Path) -> None:
    assert by_pyright(tmp_path) == expected()
