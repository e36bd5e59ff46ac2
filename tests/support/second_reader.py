"""A reader of the portable rules in Java, written from their specification alone.

It was written from the pages ``portable-rules``, ``portable-answers`` and ``portable-agreements``,
the export and the cases, and knows neither the library nor its package in JavaScript.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pubservice_share as pss

__all__ = ["SOURCES", "javac", "second_reader"]

SOURCES = Path(__file__).parents[1] / "portable" / "java"

Json = dict[str, Any]


def javac() -> str | None:
    """The compiler of the JDK; None where there is none."""
    home = os.environ.get("JAVA_HOME")
    own = home and shutil.which("javac", path=str(Path(home) / "bin"))
    return own or shutil.which("javac")


def second_reader(
    folder: Path, law: pss.law.Edition | None = None
) -> Callable[[Iterable[Json]], list[Json]]:
    """The reader compiled into a folder: lines with ``document`` and ``adopt`` to its answers."""
    compiler = javac()
    assert compiler is not None
    classes, rules = folder / "classes", folder / "rules.json"
    sources = sorted(map(str, SOURCES.glob("*.java")))
    subprocess.run([compiler, "-encoding", "UTF-8", "-d", str(classes), *sources], check=True)
    rules.write_text(json.dumps(pss.portable_rules(law=law)), encoding="utf-8")
    java = str(Path(compiler).with_name("java"))
    command = [java, "-Dfile.encoding=UTF-8", "-cp", str(classes), "Reader", str(rules)]

    def answers(lines: Iterable[Json]) -> list[Json]:
        text = "".join(json.dumps(line) + "\n" for line in lines)
        run = subprocess.run(command, input=text, capture_output=True, text=True, check=False,
                             encoding="utf-8")  # fmt: skip
        assert run.returncode == 0, run.stderr[-2000:]
        return [json.loads(line) for line in run.stdout.splitlines() if line]

    return answers
