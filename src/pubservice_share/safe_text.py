"""Text from documents, made safe for a terminal, a page, JSON and a spreadsheet."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["FORMULA_BEGINS", "printable", "safe_cell", "unsteering"]

#: Code points that Unicode never gives to a letter: XML refuses the last two of each plane.
_NEVER = frozenset(
    chr(code)
    for code in (
        *range(0xFDD0, 0xFDF0),
        *(plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
    )
)


def printable(text: str) -> str:
    """Text from a document without anything that could steer a terminal or a page."""
    return "".join(
        " "
        if letter in "\t\n\r"
        else "\N{REPLACEMENT CHARACTER}"
        if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") or letter in _NEVER
        else letter
        for letter in text
    )


#: Letters that JSON allows and a terminal obeys: C1 letters, directions, line breaks.
_STEERING = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def unsteering(json_text: str) -> str:
    """The same JSON text, with letters that could steer a terminal escaped by their numbers."""
    return _STEERING.sub(lambda letter: f"\\u{ord(letter[0]):04x}", json_text)


#: The letters at which some spreadsheet begins a formula; the last four are wide forms.
FORMULA_BEGINS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


def safe_cell(value: str) -> str:
    """A cell of a table that no spreadsheet takes for a formula."""
    return f"'{value}" if value[:1] in FORMULA_BEGINS else value
