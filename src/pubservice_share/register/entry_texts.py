"""The texts of the entries within the JSON text of a download, each to be read by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["LISTS_DEEP", "entry_at", "entry_texts", "values_at_most"]

#: A text in quotes, closed or not, or a mark between values.
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{},:]', re.DOTALL)
_NOT_BLANK = re.compile(r"[^ \t\r\n]")
#: A list of pages within so many lists is looked into; what lies deeper is taken for an entry.
LISTS_DEEP = 3
_AGREEMENTS = '"agreements"'

#: A key of an object as it is written, or None; and where its value begins and ends.
_Value = tuple[str | None, int, int]


def _values(text: str, start: int, end: int) -> Iterator[_Value]:
    """The values directly within the list or the object that begins at a place."""
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
    """The first letter of a value and its place; no letter where nothing stands there."""
    found = _NOT_BLANK.search(text, start, end)
    return (found[0], found.start()) if found else ("", end)


def entry_texts(text: str, start: int, end: int, deep: int = 0) -> Iterator[tuple[int, int]]:
    """Where each entry of a list or a page begins and ends, in a text that is sound JSON."""
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
    """A number of values that a text does not have more of."""
    return 1 + sum(token[0] in ("[", "{", ",") for token in _TOKEN.finditer(text))


def entry_at(text: str, place: int) -> int | None:
    """The number, from 1, of the entry that goes on at a place; None where that is in no list."""
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
