"""Every first command of a new user that fails shows a whole command that works."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import pytest

#: What a coordinator types first: each fails, for want of an option or by a slip.
FIRST = [
    [],
    ["bodies"],
    ["bodies", "Kent Police"],
    ["bodies", "Kent Pollice"],
    ["bodies", "Kent Pollice", "--on", "today"],
    ["bodies", "Kent Police", "--date", "today"],
    ["bodies", "Kent Police", "--on"],
    ["bodies", "Kent Police", "--on", "tomorrow"],
    ["bodies", "Kent Police", "--on", "29/02/2026"],
    ["bodies", "Kent Police", "--on", "03/04/2026"],
    ["bodies", "Kent Police", "--on", "1999-01-01"],
    ["bodies", "Kent", "Police", "--on", "today"],
    ["bodies", "--kind", "police", "--on", "today"],
    ["body", "Kent Police", "--on", "today"],
    ["Kent Police"],
    ["Bodies", "Kent Police"],
    ["search", "Kent Police"],
    ["routes"],
    ["routes", "--from", "Kent Police"],
    ["routes", "--from", "Kent Police", "--to", "Kent County Council"],
    ["routes", "--form", "Kent Police", "--to", "Kent County Council"],
    ["routes", "--from", "Kent Police", "--to", "Kent County Counsil", "--on", "today"],
    ["routes", "--discloser", "Kent Police", "--recipient", "Leeds", "--on", "today"],
    ["routes", "Kent Police", "Kent County Council"],
    ["routes", "--from", "Kent Police", "--to", "Leeds", "--on", "today", "--territory", "englnd"],
    ["routes", "--from", "Kent Police", "--to", "Leeds", "--on", "today", "--objective", "debt"],
    ["partnership"],
    ["partnership", "--party", "Kent Police"],
    ["partnership", "--party", "Kent Police", "--party", "Leeds"],
    ["partnership", "--party", "Kent Police", "--party", "Leeds", "--on", "today",
     "--objective", "S35"],
    ["partnership", "--party", "Kent Police", "--party", "Leeds", "--on", "today",
     "--objective", "Warm Home Discount"],
    ["partnership", "--party", "Kent Police", "--party", "Leeds", "--objective",
     "supporting families"],
    ["partnership", "--body", "Kent Police", "--objective", "troubled-families", "--on", "today"],
    ["partnership", "--party", "Kent Police", "--party", "Leeds", "--on", "today", "--power",
     "statutory"],
    ["agreement"],
    ["agreement", "new"],
    ["agreement", "new", "--party", "Kent Police", "--party", "Leeds"],
    ["agreement", "new", "--party", "Kent Police", "--party", "Leeds", "--starts", "today"],
    ["agreement", "new", "--party", "Kent Police", "--party", "Leeds", "--starts", "today",
     "--objective", "crime"],
    ["agreement", "new", "--party", "Kent Police", "--party", "Leeds", "--starts", "today",
     "--objective", "fuel-poverty", "--power", "s36"],
    ["agreement", "draft"],
    ["agreement", "status"],
    ["agreement", "status", "nowhere.json", "--as-of", "today"],
    ["agreement", "calendar"],
    ["agreement", "impact", "nowhere.json"],
    ["new"],
    ["assess"],
    ["asess", "nowhere.json"],
    ["assess", "nowhere.json"],
    ["assess", "nowhere.json", "--format", "htm"],
    ["assess", "no folder/nowhere.json"],
    ["questions"],
    ["questions", "nowhere.json"],
    ["validate"],
    ["validate", "nowhere.json"],
    ["check", "nowhere.json"],
    ["report"],
    ["report", "nowhere"],
    ["law"],
    ["law", "objectives"],
    ["law", "objective", "--on", "today"],
    ["objectives"],
    ["law", "persons"],
    ["law", "persons", "fuel poor"],
    ["law", "persons", "fuel-poverti", "--on", "today"],
    ["law", "entry"],
    ["law", "entry", "sch4/999"],
    ["law", "changes"],
    ["law", "changes", "2024-01-01"],
    ["law", "check", "nowhere"],
    ["law", "watch"],
    ["law", "draft"],
    ["register"],
    ["register", "import"],
    ["register", "import", "nowhere.json"],
    ["register", "export", "nowhere.json"],
    ["register", "reconcile"],
    ["words"],
    ["words", "template"],
    ["words", "check"],
    ["words", "check", "nowhere.json"],
    ["schema", "disclosur"],
    ["explorer", "--output"],
    ["assess-table"],
    ["assess-table", "nowhere.csv"],
]  # fmt: skip

PROMPT = "  pubservice-share "


def shown(text: str) -> list[list[str]]:
    """The commands that a message shows, each split as a shell does."""
    lines = text.splitlines()
    return [shlex.split(line.removeprefix(PROMPT)) for line in lines if line.startswith(PROMPT)]


@pytest.mark.parametrize("typed", FIRST, ids=" ".join)
def test_what_a_failing_command_shows_works(
    typed: list[str], run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    failed = run(*typed)
    assert failed.code in ((1, 64) if typed[0:1] == ["bodies"] else (2, 64))
    commands = shown(failed.err)
    assert commands, failed.err
    for words in commands:
        result = run(*words)
        assert result.code in (0, 1, 3), (words, result.err)
        assert not shown(result.err), (words, result.err)
