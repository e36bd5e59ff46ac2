"""The answers of the library in the shape of the explorer's answers."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from support.cases import cases
from support.node import node

import pubservice_share as pss
from pubservice_share.explorer.page_data import explorer_data
from pubservice_share.explorer.page_file import modules_in_order
from pubservice_share.law import Edition, built_in
from pubservice_share.portable import portable_rules

__all__ = ["SINGLE", "library_answer", "run_modules", "single_cases", "without_library"]

SINGLE = ("disclosure", "use", "onward-disclosure")


def single_cases() -> list[tuple[dict[str, Any], dict[str, bool]]]:
    """Document and views of every case that the page answers."""
    return [
        (case["document"], case.get("adopt") or {})
        for case in cases()
        if case["document"]["type"] in SINGLE
    ]


def without_library(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer without the name of what gave it."""
    del answer["record"]["library"]
    return answer


def library_answer(document: dict[str, Any], adopt: dict[str, bool]) -> dict[str, Any]:
    """The whole answer as JSON values, but for the name of the library in its record."""
    answer = pss.to_dict(pss.assess(pss.from_dict(document), adopt))
    plain: dict[str, Any] = json.loads(json.dumps(answer))
    return without_library(plain)


#: A script that answers each line of ``asked`` with the modules of the page.
_SCRIPT = """
import {{ readFileSync }} from "node:fs";
import {{ rulesOf }} from "./evaluation.mjs";
{imports}
const {{ rules: pack, data, asked }} = JSON.parse(readFileSync(0, "utf8"));
const page = {{
  ...{{ rules: rulesOf(pack), words: pack.words, formWords: data.form_words, ...data }},
  lastChange: pack.spans.at(-1),
}};
const answerTo = (input) => {answer};
for (const input of asked) console.log(JSON.stringify(answerTo(input)));
"""


def run_modules(
    folder: Path, imports: str, answer: str, asked: Any, law: Edition | None = None
) -> list[Any]:
    """What an expression of ``page`` and ``input`` gives for each input, in Node."""
    edition = law or built_in()
    for name, text in modules_in_order().items():
        (folder / name).write_text(text, encoding="utf-8")
    script = _SCRIPT.format(imports=imports, answer=answer)
    (folder / "script.mjs").write_text(script, encoding="utf-8")
    stdin = json.dumps(
        {"rules": portable_rules(law=edition), "data": explorer_data(edition), "asked": asked}
    )
    run = subprocess.run(
        [node(), "script.mjs"], input=stdin, capture_output=True, text=True, check=False,
        cwd=folder, encoding="utf-8",
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.split("\n") if line]
