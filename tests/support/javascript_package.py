"""The JavaScript package in Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from support.node import node

from tools.javascript_package import PACKAGE

#: Answers each question of standard input, in turn: a line of JSON for each.
_SCRIPT = """
import { readFileSync } from "node:fs";
import * as face from %(entry)s;
const { law, asked } = JSON.parse(readFileSync(0, "utf8"));
const library = law === null ? face : face.withLaw(law);
for (const [name, ...values] of asked) {
  let said;
  try {
    said = { said: library[name](...values) ?? null };
  } catch (error) {
    said = { error: error.name, message: error.message, faults: error.faults ?? null };
  }
  console.log(JSON.stringify(said));
}
"""


def run_module(script: str, *, stdin: str = "", cwd: Path | None = None) -> str:
    """What a module of JavaScript prints.  It must end well."""
    run = subprocess.run(
        [node(), "--input-type=module", "-e", script],
        input=stdin, capture_output=True, text=True, check=False, cwd=cwd, encoding="utf-8",
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return run.stdout


def from_package(
    asked: list[list[Any]], *, law: Any = None, folder: Path = PACKAGE
) -> list[dict[str, Any]]:
    """What functions of the package return, or throw: each question is a name and arguments.

    ``law`` is the export of another edition.
    """
    entry = json.dumps((folder / "index.mjs").as_uri())
    stdin = json.dumps({"law": law, "asked": asked})
    lines = run_module(_SCRIPT % {"entry": entry}, stdin=stdin).split("\n")
    return [json.loads(line) for line in lines if line]
