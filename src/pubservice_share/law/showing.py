"""The law in a notebook: rows of it as tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from pubservice_share.html import Cell, heading, listed, paragraph, table

from .citations import CITATION, link
from .rows import Entry, Instrument, Objective

if TYPE_CHECKING:
    from .changes import Change
    from .snapshot import Law

__all__ = ["entry_shown", "law_shown", "objective_shown", "rows_shown"]


def rows_shown(rows: Sequence[Any]) -> str:
    """Several entries, objectives or changes as a table."""
    if not rows:
        return paragraph("Nothing.")
    if isinstance(rows[0], Entry):
        return _entries(rows)
    return _objectives(rows) if isinstance(rows[0], Objective) else _changes(rows)


def _places(territory: Iterable[str]) -> str:
    return ", ".join(name.replace("-", " ").title() for name in territory)


def _entries(rows: Iterable[Entry], caption: str = "Schedule entries") -> str:
    return table(
        caption,
        ("Reference", "Name", "Kind", "Extent", "Provision"),
        ((row.ref, row.name, row.kind, _places(row.extent), row.citation) for row in rows),
    )


def _objectives(rows: Iterable[Objective], caption: str = "Objectives") -> str:
    return table(
        caption,
        ("Objective", "Aim", "From", "Extent", "Specified by"),
        (
            (row.id, row.aim, row.since.isoformat(), _places(row.extent), row.specified_by)
            for row in rows
        ),
    )


def _changes(rows: Iterable[Change]) -> str:
    def made(row: Change) -> tuple[Cell, ...]:
        return row.on.isoformat(), row.what, [(row.by, row.link)]

    return table("Changes of law", ("From", "What changed", "By"), map(made, rows))


def law_shown(law: Law) -> str:
    """The law of a day: its powers and its objectives."""
    powers = [row for id in law.edition.powers if (row := law.power(id)) is not None]

    def cited(citation: str) -> Cell:
        return _cited(citation, law.on, law.edition.instruments)

    return (
        heading(f"The law on {law.on.isoformat()} (edition {law.edition.edition})")
        + table(
            "Powers in force",
            ("Power", "Title", "In force in"),
            ((row.citation, row.title, _places(law.in_force(row.id))) for row in powers),
        )
        + table(
            "Objectives in force",
            ("Objective", "Aim", "Specified by"),
            ((row.id, row.aim, cited(row.specified_by)) for row in law.objectives()),
        )
    )


def _cited(citation: str, on: date, instruments: Mapping[str, Instrument]) -> Cell:
    return [(citation, link(citation, on, instruments) if CITATION.match(citation) else None)]


def entry_shown(row: Entry) -> str:
    """One Schedule entry."""
    return _entries([row], "Schedule entry")


def objective_shown(row: Objective) -> str:
    """One objective, with its elements and the entries listed for it."""
    joined = "all of" if row.combine == "all" else "any of"
    return (
        _objectives([row], row.title)
        + paragraph(f"An arrangement pursues it through {joined}:")
        + listed(f"{element.text} ({element.citation})" for element in row.elements)
        + paragraph("Listed: " + ", ".join(dict.fromkeys(held.ref for held in row.persons)))
    )
