"""The layout of committed JSON: one line for each value that fits in 100 columns.

``python -m tools.json_layout`` writes the cases in this layout again, after an edit.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["CASES", "json_text"]

CASES = Path(__file__).parent.parent / "cases"
WIDTH = 100
INDENT = "  "


def json_text(value: Any) -> str:
    """The JSON text of a value, with a line break at its end.

    An object or a list that does not fit in a line has one line for each item that does. Equal
    values, with keys in the same order, have equal texts.
    """
    return "\n".join(_lines(value, margin="", key="", comma="")) + "\n"


def _lines(value: Any, *, margin: str, key: str, comma: str) -> Iterator[str]:
    line = f"{margin}{key}{_compact(value)}{comma}"
    if not value or not isinstance(value, dict | list) or len(line) <= WIDTH:
        yield line
        return
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    yield f"{margin}{key}{opening}"
    if isinstance(value, dict):
        items = [(f"{_compact(name)}: ", item) for name, item in value.items()]
    else:
        items = [("", item) for item in value]
    for number, (name, item) in enumerate(items, start=1):
        separator = "," if number < len(items) else ""
        yield from _lines(item, margin=margin + INDENT, key=name, comma=separator)
    yield f"{margin}{closing}{comma}"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def main() -> None:
    """Write each file of cases in the layout."""
    for path in sorted(CASES.rglob("*.json")):
        text = path.read_text(encoding="utf-8")
        path.write_text(json_text(json.loads(text)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
