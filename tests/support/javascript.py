"""Runs the modules of the JavaScript package in Node, for many inputs at once."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pubservice_share as pss
from pubservice_share.directory.exported import exported_directory
from pubservice_share.law import Edition, built_in

from .node import node

__all__ = ["data_of", "in_node"]

LIB = Path(__file__).parents[2] / "packages" / "js" / "lib"

_SCRIPT = """
import { readFileSync } from "node:fs";
import { rulesOf } from "%(lib)s/evaluation.mjs";
%(imports)s
const data = JSON.parse(readFileSync(process.argv[2], "utf8"));
const rules = rulesOf(data.rules);
const { directory } = data;
const lines = [];
const answerTo = (input) => %(answer)s;
for (const line of readFileSync(0, "utf8").split("\\n")) {
  if (!line) continue;
  let answer;
  try {
    answer = answerTo(JSON.parse(line));
  } catch (error) {
    answer = { error: error.message, name: error.name };
  }
  lines.push(JSON.stringify(answer));
}
process.stdout.write(lines.join("\\n"));
"""


@cache
def data_of(law: Edition) -> str:
    """The data that the package reads, as JSON."""
    return json.dumps(
        {
            "rules": pss.portable_rules(law=law),
            "directory": exported_directory(law=law),
        }
    )


def in_node(
    folder: Path, imports: str, answer: str, inputs: Iterable[Any], law: Edition | None = None
) -> list[Any]:
    """What an expression of JavaScript gives for each ``input``.

    It knows ``rules`` and ``directory``, and what ``imports`` names: lines such as
    ``import { faultsOf } from "LIB/faults.mjs";``.  What it throws is ``{"error", "name"}``.
    """
    data, script = folder / "data.json", folder / "script.mjs"
    data.write_text(data_of(law or built_in()), encoding="utf-8")
    imports = imports.replace("LIB", str(LIB))
    script.write_text(
        _SCRIPT % {"lib": LIB, "imports": imports, "answer": answer}, encoding="utf-8"
    )
    run = subprocess.run(
        [node(), str(script), str(data)],
        input="".join(f"{json.dumps(one)}\n" for one in inputs),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.split("\n")]
