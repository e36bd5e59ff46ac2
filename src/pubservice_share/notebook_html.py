"""Small pieces of HTML for notebooks: every text is escaped, without styles or scripts."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from pubservice_share.safe_text import printable

__all__ = ["Cell", "heading", "listed", "paragraph", "table", "text"]

#: The content of a cell: a text, or several links, each a text and its page.
Cell = str | Sequence[tuple[str, str | None]]


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
