"""The language-neutral cases, read once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "cases"


def hostile_documents() -> list[dict[str, Any]]:
    """Every document that an implementation must refuse."""
    text = (FOLDER / "hostile" / "documents.json").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)
    return rows


def cases() -> list[dict[str, Any]]:
    """Every case of every file, with its file's name."""
    return [
        {**case, "file": file.name}
        for file in sorted(FOLDER.glob("*.json"))
        for case in json.loads(file.read_text(encoding="utf-8"))
    ]
