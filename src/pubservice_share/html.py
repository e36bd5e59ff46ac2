"""Text from documents, made safe for a terminal, JSON, a spreadsheet and a notebook.

For notebooks there are small pieces of HTML: every text is escaped, without styles or scripts.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence

__all__ = [
    "FORMULA_BEGINS",
    "Cell",
    "heading",
    "listed",
    "paragraph",
    "printable",
    "safe_cell",
    "table",
    "text",
    "unsteering",
]

#: The content of a cell: a text, or several links, each a text and its page.
Cell = str | Sequence[tuple[str, str | None]]


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


def text(value: Cell) -> str:
    """A cell as HTML."""
    if isinstance(value, str):
        return html.escape(printable(value))
    return ", ".join(
        text(name) if page is None else f'<a href="{text(page)}">{text(name)}</a>'
        for name, page in value
    )


def heading(value: str) -> str:
    """A line that names what follows, in strong letters."""
    return f"<p><strong>{text(value)}</strong></p>"


def paragraph(value: Cell) -> str:
    """A paragraph."""
    return f"<p>{text(value)}</p>"


def listed(items: Iterable[Cell]) -> str:
    """A list with bullets."""
    return f"<ul>{''.join(f'<li>{text(item)}</li>' for item in items)}</ul>"


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table whose first column names its rows."""
    columns = "".join(f'<th scope="col">{text(name)}</th>' for name in head)
    lines = (
        f'<tr><th scope="row">{text(first)}</th>'
        + "".join(f"<td>{text(cell)}</td>" for cell in cells)
        + "</tr>"
        for first, *cells in rows
    )
    return (
        f"<table><caption>{text(caption)}</caption>"
        f"<thead><tr>{columns}</tr></thead><tbody>{''.join(lines)}</tbody></table>"
    )
