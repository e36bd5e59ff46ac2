"""The export alone is enough: a reader in JavaScript agrees on every case and beyond.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from depth import scaled
from generated import gathered
from nodes import node

import pubservice_share as pss
from cases import cases
from pubservice_share.strategies.anything import documents

ROOT = Path(__file__).parent.parent.parent
READER = ROOT / "src" / "pubservice_share" / "portable" / "reader" / "reader.mjs"
HOW_MANY = scaled(int(os.environ.get("PORTABLE_DOCUMENTS", "10000")))

pytestmark = pytest.mark.node


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Any:
    export = tmp_path_factory.mktemp("portable") / "rules.json"
    export.write_text(json.dumps(pss.portable_rules()), encoding="utf-8")

    def ask(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        text = "\n".join(json.dumps(line) for line in lines)
        made = subprocess.run(
            [node(), str(READER), str(export)],
            input=text, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert made.returncode == 0, made.stderr
        return [json.loads(line) for line in made.stdout.splitlines()]

    return ask


def ours(line: dict[str, Any]) -> dict[str, Any]:
    """The answer of the library in the shape of the reader."""
    answer = pss.assess(pss.from_dict(line["document"]), line.get("adopt"))
    open_or_failed = [
        found
        for found in answer.findings
        if found.result in (pss.Result.NOT_MET, pss.Result.UNKNOWN)
    ]
    override = answer.override
    return {
        "outcome": answer.outcome.value,
        "missing": list(answer.missing),
        "readings": list(answer.readings),
        "results": {found.rule: found.result.value for found in answer.findings},
        "citations": sorted({held for found in open_or_failed for held in found.citations}),
        "override": override and [effect.effect for effect in override.restrictions],
        "offence": answer.offence and answer.offence.citation,
    }


def test_the_javascript_reader_agrees_on_every_case(ask: Any) -> None:
    single = ("disclosure", "use", "onward-disclosure")
    lines = [
        {"document": case["document"], "adopt": case.get("adopt")}
        for case in cases()
        if case["document"]["type"] in single
    ]
    for line, theirs in zip(lines, ask(lines), strict=True):
        assert theirs == ours(line), line


def test_the_javascript_reader_agrees_on_generated_documents(ask: Any) -> None:
    lines: list[dict[str, Any]] = [
        {"document": document, "adopt": {"s42-stands": True} if number % 3 else {}}
        for number, document in enumerate(gathered(documents(), HOW_MANY))
    ]
    assert len(lines) >= HOW_MANY * 0.9
    for line, theirs in zip(lines, ask(lines), strict=True):
        assert theirs == ours(line), line
