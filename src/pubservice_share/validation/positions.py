"""Where in a JSON text a JSON Pointer leads."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable

__all__ = ["Position", "positions"]

#: Line and column, from 1.
Position = tuple[int, int]

#: A text that is not closed is one token to the end: else each quote in it would be looked at.
_TOKEN = re.compile(
    r'[ \t\n\r]*("[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?\Z)|[{}\[\]:,]|[^\s{}\[\],:"]+)'
)


def positions(text: str) -> Callable[[str], Position]:
    """What gives the position of the value at a pointer.

    Of what is not there, that of the nearest part on the way that is.  The text is JSON, or
    the answer is its beginning.
    """
    offsets = _offsets(text)
    starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def position(pointer: str) -> Position:
        while pointer not in offsets and pointer:
            pointer = pointer.rpartition("/")[0]
        offset = offsets.get(pointer, 0)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    return position


def _offsets(text: str) -> dict[str, int]:
    """The offset of each value, by its pointer; of a repeated key the first."""
    offsets: dict[str, int] = {}
    # For each open object or list: its pointer, and the key or the number to come.
    stack: list[tuple[str, str | int]] = []
    expects_key = False
    for found in _TOKEN.finditer(text):
        piece, offset = found[1], found.start(1)
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
