"""The rows of the law in the shape of the data files.

Every period is half-open: a row holds from ``from`` up to, and not on, ``to``.
Rows are data only; ``lookups`` works out what they add up to in a span.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

import msgspec

from .citations import citation_of
from .notebook_rows import table_of, territory_names
from .objective_rows import Element, Factor, Factors, Listing, Objective, Proposal
from .periods import Period as _Period
from .periods import Row as _Row
from .sources import Instrument, Source, WatchedItem
from .text_kinds import (
    FROM_STATUSES,
    TERRITORIES,
    Citation,
    CitationOrInstrument,
    ClassName,
    ClassRef,
    EntryRef,
    FromStatus,
    Id,
    ObjectiveName,
    PowerName,
    ScheduleNumber,
    SourceName,
    Territory,
)

__all__ = [
    "FROM_STATUSES",
    "TERRITORIES",
    "Amendment",
    "Commencement",
    "Definition",
    "Element",
    "EligibleClass",
    "Entry",
    "EverydayWord",
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
    #: Its name in routes, in a few words; None where routes use the title.
    short_title: str | None = None
    #: The objective under whose name the public register lists disclosures under it, if any.
    register_objective: ObjectiveName | None = None
    extent: tuple[Territory, ...]
    #: The Schedule whose entries are its specified persons.
    schedule: ScheduleNumber | None = None
    #: Whether information that Revenue and Customs disclose under it remains subject to their
    #: consent (ss.40(4), 42(1)).
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
    """An amendment of a section's words."""

    provision: Citation
    since: date = msgspec.field(name="from")
    by: Citation
    what: str
    from_status: FromStatus = "seen"
    #: The provision that set the day, where it is not ``by``.
    commenced_by: Citation | None = None
    #: The provision whose meaning it changes, where that is not ``provision``.
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
    #: The functions that the entry mentions, if it mentions any (s.35(2A)).
    functions: str | None = None
    revenue_and_customs: bool = False
    extent: tuple[Territory, ...]
    #: Where the words of this wording are marked as law, if that is less than the extent:
    #: elsewhere, on one view of ``devolved-entry-extent``, the wording before still applies.
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


class Reading(_Row, frozen=True):
    """A point on which the text can be read in two ways, each with its own view.

    A formula refers to it by its id, in a ``Reading`` of ``logic.terms``.
    """

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
    #: First day on which it is no longer a basis; None while it is one.
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
    """An error seen in published papers, and the message that corrects it."""

    #: Whether the words are names of fields or powers.
    what: Literal["field", "power"]
    words: tuple[str, ...]
    message: str
    citation: Citation


class EverydayWord(_Row, frozen=True, kw_only=True):
    """A name or a word that people use in place of an id, and what to look at.  It settles nothing.

    It is not law: names of programmes come and go, and a word may be used of more than one thing.
    """

    #: The name as people write it.
    name: str
    #: The words that mean it; they are compared in the normal form of ``law.everyday_words``.
    words: tuple[str, ...]
    #: The one objective that the name can be taken for; None where the message alone can help.
    objective: ObjectiveName | None = None
    #: The power to look at first; None where that depends.
    power: PowerName | None = None
    #: What it is and where to look, as part of a sentence.
    message: str
    #: Whether the link was read in a source (``seen``) or is known from practice alone.
    status: Literal["seen", "practice"]
    #: The year in which the name came into use; None where it is not known.
    from_year: int | None = None
    #: The provision to look at; None where no one provision is meant.
    citation: Citation | None = None


class Restriction(_Row, frozen=True, kw_only=True):
    """A kind of restriction, and the effect of s.40(7) and (8) on it."""

    kind: Id
    name: str
    effect: Literal["lifted", "stands", "undetermined"]
    citations: tuple[Citation, ...]
    reason: str
    #: The effect on a restriction that dates from after ``later_than``.
    later_effect: Literal["lifted", "stands", "undetermined"] | None = None
    later_than: date | None = None
    later_reason: str | None = None
