"""The rows of an objective specified under s.35(7): its elements, its factors and its persons."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from .notebook_rows import table_of, territory_names
from .periods import Period as _Period
from .periods import Row as _Row
from .text_kinds import Citation, EntryName, Id, InstrumentName, ReadingName, SourceName, Territory

__all__ = ["Element", "Factor", "Factors", "Listing", "Objective", "Proposal"]


class Element(_Row, frozen=True):
    """One of the elements by which an objective is pursued.

    The ``Element`` of ``logic.terms`` is another thing: the item at which a quantifier looks.
    """

    id: Id
    citation: Citation
    text: str


class Factor(_Row, frozen=True):
    """One of the factors of multiple disadvantages."""

    id: Id
    citation: Citation
    text: str
    #: The provision that limits the factor to an age, where there is one.
    age: Citation | None = None


class Factors(_Row, frozen=True):
    """The factors of an objective, and how many must be present."""

    at_least: int
    citation: Citation
    list: tuple[Factor, ...]


class Listing(_Period, frozen=True, kw_only=True):
    """An entry of Schedule 4 for which an objective is specified."""

    ref: EntryName
    #: The reading on which the listing turns; None where it turns on none.
    reading: ReadingName | None = None
    #: The paragraph that lists this very person, where the regulations have one.
    citation: Citation | None = None


class Objective(_Period, frozen=True, kw_only=True):
    """An objective specified under s.35(7)."""

    #: The caption and the head of a table of objectives in a notebook.
    table_caption: ClassVar[str] = "Objectives"
    table_head: ClassVar[tuple[str, ...]] = ("Objective", "Aim", "From", "Extent", "Specified by")

    id: Id
    title: str
    aim: str
    people: str
    #: The provision that defines these people, where there is one.
    people_by: Citation | None = None
    instrument: InstrumentName
    extent: tuple[Territory, ...]
    commenced_by: Citation
    extent_by: Citation
    specified_by: Citation
    #: The provision with the opening words.
    opening: Citation
    persons_by: Citation
    providers_by: Citation
    #: Whether all the elements must be pursued, or any one.
    combine: Literal["all", "any"]
    verified_to: date
    source: SourceName
    #: Words by which the public register names it; any of them identifies it.
    register_names: tuple[str, ...] = ()
    elements: tuple[Element, ...]
    factors: Factors | None = None
    persons: tuple[Listing, ...]

    @property
    def table_cells(self) -> tuple[str, ...]:
        """The row in a table of objectives in a notebook."""
        first_day = self.since.isoformat()
        return (self.id, self.aim, first_day, territory_names(self.extent), self.specified_by)

    def _repr_html_(self) -> str:
        from pubservice_share.notebook_html import listed, paragraph  # notebooks alone need it

        combined = "all of" if self.combine == "all" else "any of"
        entries = dict.fromkeys(row.ref for row in self.persons)
        return (
            table_of([self], self.title)
            + paragraph(f"An arrangement pursues it through {combined}:")
            + listed(f"{element.text} ({element.citation})" for element in self.elements)
            + paragraph("Listed: " + ", ".join(entries))
        )


class Proposal(_Row, frozen=True):
    """An objective that was consulted on and that no regulations make."""

    id: Id
    title: str
    published: date
    meaning: str
