"""The language-neutral cases, read once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "cases"


def cases() -> list[dict[str, Any]]:
    """Every case of every file, with its file's name."""
    return [
        {**case, "file": file.name}
        for file in sorted(FOLDER.glob("*.json"))
        for case in json.loads(file.read_text(encoding="utf-8"))
    ]
