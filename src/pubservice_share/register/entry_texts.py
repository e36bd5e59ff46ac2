"""The positions of the entries within the JSON text of a download, to read each by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["LISTS_DEEP", "entry_at", "entry_texts", "values_at_most"]

#: A text in quotes, closed or not, or a mark between values.
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{},:]', re.DOTALL)
_NOT_BLANK = re.compile(r"[^ \t\r\n]")
#: Lists of pages are searched to this depth; anything deeper counts as an entry.
LISTS_DEEP = 3
_AGREEMENTS = '"agreements"'

#: A key of an object as written, or None, and the start and end of its value.
_Value = tuple[str | None, int, int]


def _values(text: str, start: int, end: int) -> Iterator[_Value]:
    """The values directly within the list or the object that begins at a position."""
    depth, first, quoted, key = 0, start, "", None
    for token in _TOKEN.finditer(text, start, end):
        letter = token[0][0]
        if letter in "[{":
            depth += 1
            if depth == 1:
                first = token.end()
        elif letter in "]}":
            depth -= 1
            if depth == 0:
                yield key, first, token.start()
                return
        elif depth == 1:
            if letter == '"':
                quoted = token[0]
            elif letter == ":":
                key, first = quoted, token.end()
            else:
                yield key, first, token.start()
                key, first = None, token.end()


def _begins(text: str, start: int, end: int) -> tuple[str, int]:
    """The first character of a value and its position; an empty text where there is no value."""
    match = _NOT_BLANK.search(text, start, end)
    return (match[0], match.start()) if match else ("", end)


def entry_texts(text: str, start: int, end: int, deep: int = 0) -> Iterator[tuple[int, int]]:
    """The start and end of each entry of a list or a page, in a text that is valid JSON."""
    letter, start = _begins(text, start, end)
    if letter == "[" and deep <= LISTS_DEEP:
        for _, first, last in _values(text, start, end):
            yield from entry_texts(text, first, last, deep + 1)
        return
    if letter == "{" and deep <= LISTS_DEEP:
        for key, first, last in _values(text, start, end):
            if key == _AGREEMENTS and _begins(text, first, last)[0] == "[":
                yield from entry_texts(text, first, last, deep + 1)
                return
    if letter:
        yield start, end


def values_at_most(text: str) -> int:
    """An upper bound of the number of values in a text."""
    return 1 + sum(token[0] in ("[", "{", ",") for token in _TOKEN.finditer(text))


def entry_at(text: str, place: int) -> int | None:
    """The number, from 1, of the entry at a position; None where that is not in a list."""
    stack, quoted, number = "", "", None
    entries = ""
    for token in _TOKEN.finditer(text, 0, place):
        letter = token[0][0]
        if letter == '"':
            quoted = token[0]
        elif letter in "[{":
            stack += letter
            if not entries and (stack == "[" or (stack == "{[" and quoted == _AGREEMENTS)):
                entries, number = stack, 1
        elif letter in "]}":
            stack = stack[:-1]
            if stack == entries[:-1]:
                number = None
        elif letter == "," and number is not None and stack == entries:
            number += 1
    return number
