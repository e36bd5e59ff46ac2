"""In Node, without a browser: the explorer's own modules say what the library says."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from browser.asking import library_answer, single_cases
from nodes import node

from pubservice_share.explorer.assembling import modules_in_order
from pubservice_share.explorer.gathering import explorer_data
from pubservice_share.law import built_in
from pubservice_share.portable import portable_rules

pytestmark = pytest.mark.node

#: Before, between and on the days of the duties that stand beside the power.
DAYS = ("2025-11-06", "2026-06-01", "2026-10-15")
SCRIPT = """
import { readFileSync } from "node:fs";
import { rulesOf } from "./explaining.mjs";
import { assessment } from "./telling.mjs";
import { dutyNotesOf } from "./wording.mjs";
import { explained } from "./answering.mjs";
const { rules: pack, data, asked } = JSON.parse(readFileSync(0, "utf8"));
const page = { rules: rulesOf(pack), ...data };
for (const [document, adopt] of asked) {
  const answer = assessment(page, document, adopt);
  const duties = dutyNotesOf(page.words, explained(page.rules, document, adopt));
  console.log(JSON.stringify({ answer, duties }));
}
"""


def test_every_answer_and_each_of_its_notes_are_alike(tmp_path: Path) -> None:
    for name, text in modules_in_order().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "script.mjs").write_text(SCRIPT, encoding="utf-8")
    asked: list[tuple[dict[str, Any], dict[str, bool]]] = [
        ({**document, "on": day}, adopt)
        for place, (document, adopt) in enumerate(single_cases())
        for day in (DAYS if place % 4 == 0 else DAYS[2:])
    ]
    edition = built_in()
    given = {"rules": portable_rules(), "data": explorer_data(edition), "asked": asked}
    made = subprocess.run(
        [node(), "script.mjs"], input=json.dumps(given), capture_output=True, text=True,
        check=False, cwd=tmp_path,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    named = 0
    for (document, adopt), line in zip(asked, made.stdout.splitlines(), strict=True):
        theirs = json.loads(line)
        assert theirs["answer"] == library_answer(document, adopt), document
        assert all(note in theirs["answer"]["notes"] for note in theirs["duties"])
        named += bool(theirs["duties"])
    assert named > 100
