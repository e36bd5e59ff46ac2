"""The line and column of the value at a JSON Pointer in a JSON text."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable

__all__ = ["Position", "positions"]

#: Line and column, from 1.
Position = tuple[int, int]

#: A string without a closing quote is one token to the end, so that matching stays linear.
_TOKEN = re.compile(
    r'[ \t\n\r]*("[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?\Z)|[{}\[\]:,]|[^\s{}\[\],:"]+)'
)


def positions(text: str) -> Callable[[str], Position]:
    """A function that gives the position of the value at a pointer.

    For a value that is missing it gives the nearest ancestor, and the start of a text that is
    not JSON.
    """
    offsets = _offsets(text)
    starts = [0, *(newline.end() for newline in re.finditer("\n", text))]

    def position(pointer: str) -> Position:
        while pointer not in offsets and pointer:
            pointer = pointer.rpartition("/")[0]
        offset = offsets.get(pointer, 0)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    return position


def _offsets(text: str) -> dict[str, int]:
    """The offset of each value by its pointer; for a repeated key, of the first value."""
    offsets: dict[str, int] = {}
    # For each open object or list: its pointer, and the key or the number to come.
    stack: list[tuple[str, str | int]] = []
    expects_key = False
    for token in _TOKEN.finditer(text):
        piece, offset = token[1], token.start(1)
        if piece == ":":
            continue
        if piece in ("}", "]"):
            if stack:
                stack.pop()
            expects_key = False
            continue
        if piece == ",":
            if stack and isinstance(stack[-1][1], int):
                stack[-1] = (stack[-1][0], stack[-1][1] + 1)
            expects_key = bool(stack) and isinstance(stack[-1][1], str)
            continue
        if expects_key:
            stack[-1] = (stack[-1][0], _key(piece))
            expects_key = False
            continue
        place = f"{stack[-1][0]}/{stack[-1][1]}" if stack else ""
        offsets.setdefault(place, offset)
        if piece == "{":
            stack.append((place, ""))
            expects_key = True
        elif piece == "[":
            stack.append((place, 0))
    return offsets


def _key(piece: str) -> str:
    try:
        name = str(json.loads(piece))
    except ValueError:
        name = piece
    return name.replace("~", "~0").replace("/", "~1")
