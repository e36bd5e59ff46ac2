"""The page shows the same of an offence as the library.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from support.node import node

import pubservice_share as pss
from pubservice_share.portable import READER

PAGE = Path(pss.__file__).parent / "explorer" / "page"
TELL = """
import { readFileSync } from "node:fs";
import { sanctionsOf } from "./single_answers.mjs";
const { law, asked } = JSON.parse(readFileSync("asked.json"));
const told = asked.map(({ offence, document }) => sanctionsOf({ law }, offence, document));
process.stdout.write(JSON.stringify(told));
"""

pytestmark = pytest.mark.node


def onward(day: str, source: str, holder: str) -> dict[str, Any]:
    theirs = source == "sch4/10"
    return {
        "type": "onward-disclosure",
        "on": day,
        "received_under": "s38" if source.startswith("sch6") else "s35",
        "received_from": {"name": "The source", "specified_as": [source]},
        "holder": {"name": "The holder", "specified_as": [holder]},
        "recipient": {"name": "The recipient"},
        "information": {
            "personal": True,
            **({} if theirs else {"from_revenue_and_customs": False}),
        },
        "ground": "consent",
        "ground_made_out": False,
        "commissioners_consent": False,
        "knew_or_reckless": True,
    }


def test_penalties_and_prosecutors_are_listed_alike(tmp_path: Path) -> None:
    for module in (*PAGE.glob("*.mjs"), *READER.glob("*.mjs")):
        shutil.copy(module, tmp_path)
    documents = [
        onward(*drawn)
        for drawn in itertools.product(
            ("2018-04-15", "2018-05-01", "2022-05-01", "2022-05-02", "2026-02-11", "2026-02-12"),
            ("sch4/7", "sch4/10", "sch6/1"),
            ("sch4/12", "s38/1/b"),
        )
    ]
    offences = [pss.assess(pss.from_dict(document)).to_dict()["offence"] for document in documents]
    questions = [
        {"offence": offence, "document": document}
        for offence, document in zip(offences, documents, strict=True)
        if offence is not None
    ]
    request = {"law": pss.law.built_in().to_dict(), "asked": questions}
    (tmp_path / "asked.json").write_text(json.dumps(request), encoding="utf-8")
    (tmp_path / "tell.mjs").write_text(TELL, encoding="utf-8")
    run = subprocess.run(
        [node(), "tell.mjs"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == [row["offence"] for row in questions]
    assert {len(row["offence"]["penalties"]) for row in questions} >= {2, 3, 5, 6}
