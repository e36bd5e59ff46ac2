"""Rows of law in a notebook: a plain tuple that is shown as a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar, Protocol, TypeVar

__all__ = ["NotebookRows", "table_of", "territory_names"]


class TableRow(Protocol):
    """A row that can be shown in a table."""

    #: The caption of the table, and the names of its columns.
    table_caption: ClassVar[str]
    table_head: ClassVar[tuple[str, ...]]

    @property
    def table_cells(self) -> tuple[str | Sequence[tuple[str, str | None]], ...]:
        """The row's own cells: text, or links as pairs of a text and a page."""
        ...


RowT = TypeVar("RowT", bound=TableRow)


class NotebookRows(tuple[RowT, ...]):
    """Rows of one class: a plain tuple that a notebook shows as a table."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return table_of(self)


def table_of(rows: Sequence[TableRow], caption: str | None = None) -> str:
    """Rows of one class as a table of HTML."""
    from pubservice_share.notebook_html import paragraph, table  # notebooks alone need it

    if not rows:
        return paragraph("Nothing.")
    first = rows[0]
    return table(
        caption or first.table_caption, first.table_head, (row.table_cells for row in rows)
    )


def territory_names(territory: Iterable[str]) -> str:
    """Territories as a reader names them: ``England, Northern Ireland``."""
    return ", ".join(name.replace("-", " ").title() for name in territory)
