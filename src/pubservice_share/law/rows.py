"""The rows of the law as they stand in the data files.

Every period is half-open: a row holds from ``from`` up to, and not on, ``to``.
Rows are data and nothing else; what they add up to on a day is worked out in
``spans``.
"""

from __future__ import annotations

import typing
from datetime import date
from typing import ClassVar, Literal

import msgspec

from .citations import citation_of
from .marks import (
    Citation,
    CitationOrInstrument,
    ClassName,
    ClassRef,
    EntryName,
    EntryRef,
    Id,
    InstrumentName,
    ObjectiveName,
    PowerName,
    ReadingName,
    ScheduleNumber,
    SourceName,
)
from .notebook_rows import table_of, territory_names
from .periods import Period as _Period
from .periods import Row as _Row
from .sources import Instrument, Source, WatchedItem

__all__ = [
    "FROM_STATUSES",
    "TERRITORIES",
    "Amendment",
    "Commencement",
    "Definition",
    "Element",
    "EligibleClass",
    "Entry",
    "Factor",
    "Factors",
    "FromStatus",
    "Ground",
    "Instrument",
    "IntendedUse",
    "LawfulBasis",
    "Listing",
    "Misreading",
    "Objective",
    "Part",
    "Power",
    "Proposal",
    "Purpose",
    "Reading",
    "RecipientClass",
    "Restriction",
    "Schedule",
    "Source",
    "Territory",
    "WatchedItem",
]

Territory = Literal["england", "wales", "scotland", "northern-ireland"]

#: The territories in the order in which they are always named.
TERRITORIES: tuple[Territory, ...] = ("england", "wales", "scotland", "northern-ireland")

#: How far the first day of a row was read: ``seen`` in the text that sets it, ``reported``
#: somewhere else, or ``not-known``.
FromStatus = Literal["seen", "reported", "not-known"]
FROM_STATUSES: tuple[FromStatus, ...] = typing.get_args(FromStatus)


class Commencement(_Row, frozen=True, kw_only=True):
    """A day on which a provision came into force somewhere, and by what."""

    since: date = msgspec.field(name="from")
    territory: tuple[Territory, ...]
    #: Only for disclosures to or by this class of recipient, or None for all.
    only_for: ClassName | None = None
    #: For all disclosures but those to or by this class of recipient, or None for all.
    not_for: ClassName | None = None
    by: Citation
    from_status: FromStatus = "seen"


class Power(_Row, frozen=True, kw_only=True):
    """A section of the Chapter, with its extent and commencement."""

    id: Id
    citation: Citation
    title: str
    #: What routes call it, in a few words; the title where there is none.
    short_title: str | None = None
    #: The objective as which the public register lists what is done under it, if it is one.
    register_objective: ObjectiveName | None = None
    extent: tuple[Territory, ...]
    #: The Schedule whose entries are its specified persons.
    schedule: ScheduleNumber | None = None
    #: Whether what Revenue and Customs disclose under it stays bound to their consent
    #: (ss.40(4), 42(1)).
    bound_by_consent: bool = False
    verified_to: date
    commencement: tuple[Commencement, ...]

    @property
    def later_in(self) -> dict[Territory, date]:
        """The territories in which it came into force later than elsewhere, each with the day."""
        first: dict[Territory, date] = {}
        for row in self.commencement:
            for territory in row.territory if row.only_for is None else ():
                first[territory] = min(row.since, first.get(territory, row.since))
        return {place: day for place, day in first.items() if day > min(first.values())}


class RecipientClass(_Row, frozen=True):
    """A class of recipient of section 36(1) or 38(1)."""

    ref: ClassRef
    citation: Citation
    name: str
    #: The powers under which it receives or discloses.
    powers: tuple[PowerName, ...]


class Amendment(_Row, frozen=True, kw_only=True):
    """A change of a section's words."""

    provision: Citation
    since: date = msgspec.field(name="from")
    by: Citation
    what: str
    from_status: FromStatus = "seen"
    #: The provision that set the day, where it is another than ``by``.
    commenced_by: Citation | None = None
    #: The provision that means something else because of it, where that is another.
    bears_on: Citation | None = None


class Part(_Row, frozen=True):
    """A Part of a Schedule."""

    part: int
    title: str


class Definition(_Row, frozen=True, kw_only=True):
    """A paragraph of a Schedule that lists nobody."""

    ref: EntryRef
    since: date = msgspec.field(name="from")
    meaning: str


class Entry(_Period, frozen=True, kw_only=True):
    """A paragraph of a Schedule in one of its wordings."""

    #: The caption and the head of a table of entries in a notebook.
    table_caption: ClassVar[str] = "Schedule entries"
    table_head: ClassVar[tuple[str, ...]] = ("Reference", "Name", "Kind", "Extent", "Provision")

    ref: EntryRef
    part: int
    kind: Literal["named", "description", "provider"]
    name: str
    #: The capacity in which alone the body is listed, where the entry names one.
    capacity: str | None = None
    #: The functions that the entry mentions, where it does (s.35(2A)).
    functions: str | None = None
    revenue_and_customs: bool = False
    extent: tuple[Territory, ...]
    #: Where the words that make this wording are marked as law, where that is less: elsewhere, on
    #: one view of ``devolved-entry-extent``, the wording before stands.
    wording_extent: tuple[Territory, ...] | None = None
    inserted_by: CitationOrInstrument
    ended_by: CitationOrInstrument | None = None
    source: SourceName

    @property
    def citation(self) -> str:
        """The paragraph, such as ``DEA 2017 Sch.4 para.7``."""
        return citation_of(self.ref)

    @property
    def table_cells(self) -> tuple[str, ...]:
        """The row in a table of entries in a notebook."""
        return (self.ref, self.name, self.kind, territory_names(self.extent), self.citation)

    def _repr_html_(self) -> str:
        return table_of([self], "Schedule entry")


class Schedule(_Row, frozen=True, kw_only=True):
    """Schedule 4, 5 or 6."""

    schedule: int
    citation: Citation
    title: str
    parts: tuple[Part, ...]
    definitions: tuple[Definition, ...] = ()
    commencement: tuple[Commencement, ...]
    verified_to: date
    entries: tuple[Entry, ...]


class Element(_Row, frozen=True):
    """One of the things by which an objective is pursued."""

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
    #: The provision that says who they are, where there is one.
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
    #: Words by which the public register names it; any of them tells it.
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
        from pubservice_share.html import listed, paragraph  # notebooks alone need it

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


class Reading(_Row, frozen=True):
    """A point on which the text bears two views."""

    id: Id
    question: str
    adopted: str
    other: str
    citations: tuple[Citation, ...]


class Purpose(_Row, frozen=True):
    """One of the ways in which sections 36 to 39 speak of assisting people."""

    power: PowerName
    id: Id
    citation: Citation
    text: str


class IntendedUse(_Period, frozen=True, kw_only=True):
    """A use by the recipient that grounds a disclosure (s.36(3), s.38(3))."""

    id: Id
    power: PowerName
    citation: Citation
    text: str
    #: The class of recipient to which alone it applies, or None for all.
    only_to: ClassName | None = None
    inserted_by: CitationOrInstrument


class EligibleClass(_Period, frozen=True, kw_only=True):
    """A class of eligible people (s.38(9A)), and the undertakers for which it counts."""

    id: Id
    citation: Citation
    text: str
    #: Who they are in a few words, for sentences; the text where there is none.
    people: str | None = None
    #: Whether it is the class of a document that states none.
    when_not_stated: bool = False
    undertakers: tuple[ClassName, ...]
    inserted_by: CitationOrInstrument


class LawfulBasis(_Row, frozen=True, kw_only=True):
    """A point of article 6(1) of the UK GDPR on which a controller may rely."""

    id: str
    citation: Citation
    text: str
    #: Whether it is the consent of the people concerned.
    consent: bool = False
    #: Whether public authorities cannot rely on it in the performance of their tasks.
    closed_to_public_authorities: bool = False
    #: First day on which it is a basis; None where it is as old as the Regulation.
    since: date | None = msgspec.field(name="from", default=None)
    #: First day on which it no longer is one; None while it is.
    until: date | None = msgspec.field(name="to", default=None)
    from_status: FromStatus = "seen"
    inserted_by: Citation | None = None
    commenced_by: Citation | None = None
    ended_by: Citation | None = None


class Ground(_Row, frozen=True):
    """A ground on which s.40(1) does not prevent use, or s.41(1) onward disclosure."""

    id: Id
    #: Its paragraph for use; None where it opens none.
    use: Citation | None
    #: Its paragraph for onward disclosure; None where it opens none.
    onward: Citation | None
    text: str


class Misreading(_Row, frozen=True):
    """An error seen in published papers, and what puts its reader right."""

    #: Whether the words are names of fields or powers.
    what: Literal["field", "power"]
    words: tuple[str, ...]
    message: str
    citation: Citation


class Restriction(_Row, frozen=True, kw_only=True):
    """A kind of restriction, and what s.40(7) and (8) do to it."""

    kind: Id
    name: str
    effect: Literal["lifted", "stands", "undetermined"]
    citations: tuple[Citation, ...]
    reason: str
    #: The effect on a restriction that dates from after ``later_than``.
    later_effect: Literal["lifted", "stands", "undetermined"] | None = None
    later_than: date | None = None
    later_reason: str | None = None
