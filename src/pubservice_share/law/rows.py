"""The rows of the law as they stand in the data files.

Every period is half-open: a row holds from ``from`` up to, and not on, ``to``.
Rows are data and nothing else; what they add up to on a day is worked out in
``spans``.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from .citations import citation_of

__all__ = [
    "TERRITORIES",
    "Amendment",
    "Commencement",
    "Defence",
    "Definition",
    "Element",
    "EligibleClass",
    "Entry",
    "Factor",
    "Factors",
    "Ground",
    "Instrument",
    "IntendedUse",
    "Listing",
    "Misreading",
    "Objective",
    "Part",
    "Penalty",
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


class _Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class _Period(_Row, frozen=True, kw_only=True):
    #: First day on which the row holds.
    since: date = msgspec.field(name="from")
    #: First day on which it no longer holds; None while it does.
    until: date | None = msgspec.field(name="to", default=None)

    def holds_on(self, day: date) -> bool:
        """Whether the row holds on the day."""
        return self.since <= day and (self.until is None or day < self.until)


class Instrument(_Row, frozen=True):
    """An Act or a statutory instrument, by the id that citations begin with."""

    id: str
    #: Path on legislation.gov.uk, such as ``uksi/2018/912``.
    uri: str
    title: str | None = None
    #: First day for which a dated page of it can be asked for.
    first_day: date | None = None


class Source(_Row, frozen=True):
    """A page at which rows were read."""

    id: str
    url: str


class WatchedItem(_Row, frozen=True):
    """An Act or instrument whose changes are worth watching, and where in it."""

    #: Path on legislation.gov.uk, such as ``ukpga/2017/30``.
    uri: str
    title: str
    #: The provisions, as steps of legislation.gov.uk: ``section/19``, ``section/35..45`` from one
    #: to another, ``part/5/chapter/1``; ``all`` for the whole of it.
    provisions: tuple[str, ...]


class Commencement(_Row, frozen=True, kw_only=True):
    """A day on which a provision came into force somewhere, and by what."""

    since: date = msgspec.field(name="from")
    territory: tuple[Territory, ...]
    #: Only for disclosures to or by this class of recipient, or None for all.
    only_for: str | None = None
    by: str


class Power(_Row, frozen=True, kw_only=True):
    """A section of the Chapter, with its extent and commencement."""

    id: str
    citation: str
    title: str
    extent: tuple[Territory, ...]
    #: The Schedule whose entries are its specified persons.
    schedule: int | None = None
    #: Whether what Revenue and Customs disclose under it stays bound to their consent
    #: (ss.40(4), 42(1)).
    bound_by_consent: bool = False
    verified_to: date
    commencement: tuple[Commencement, ...]


class RecipientClass(_Row, frozen=True):
    """A class of recipient of section 36(1) or 38(1)."""

    ref: str
    citation: str
    name: str
    #: The powers under which it receives or discloses.
    powers: tuple[str, ...]


class Amendment(_Row, frozen=True, kw_only=True):
    """A change of a section's words."""

    provision: str
    since: date = msgspec.field(name="from")
    by: str
    what: str


class Part(_Row, frozen=True):
    """A Part of a Schedule."""

    part: int
    title: str


class Definition(_Row, frozen=True, kw_only=True):
    """A paragraph of a Schedule that lists nobody."""

    ref: str
    since: date = msgspec.field(name="from")
    meaning: str


class Entry(_Period, frozen=True, kw_only=True):
    """A paragraph of a Schedule in one of its wordings."""

    ref: str
    part: int
    kind: Literal["named", "description", "provider"]
    name: str
    #: The capacity in which alone the body is listed, where the entry names one.
    capacity: str | None = None
    #: The functions that the entry mentions, where it does (s.35(2A)).
    functions: str | None = None
    revenue_and_customs: bool = False
    extent: tuple[Territory, ...]
    inserted_by: str
    ended_by: str | None = None
    source: str

    @property
    def citation(self) -> str:
        """The paragraph, such as ``DEA 2017 Sch.4 para.7``."""
        return citation_of(self.ref)

    def _repr_html_(self) -> str:
        from .showing import entry_shown  # notebooks alone need it

        return entry_shown(self)


class Schedule(_Row, frozen=True, kw_only=True):
    """Schedule 4, 5 or 6."""

    schedule: int
    citation: str
    title: str
    parts: tuple[Part, ...]
    definitions: tuple[Definition, ...] = ()
    commencement: tuple[Commencement, ...]
    verified_to: date
    entries: tuple[Entry, ...]


class Element(_Row, frozen=True):
    """One of the things by which an objective is pursued."""

    id: str
    citation: str
    text: str


class Factor(_Row, frozen=True):
    """One of the factors of multiple disadvantages."""

    id: str
    citation: str
    text: str
    #: The provision that limits the factor to an age, where there is one.
    age: str | None = None


class Factors(_Row, frozen=True):
    """The factors of an objective, and how many must be present."""

    at_least: int
    citation: str
    list: tuple[Factor, ...]


class Listing(_Period, frozen=True, kw_only=True):
    """An entry of Schedule 4 for which an objective is specified."""

    ref: str
    #: The reading on which the listing turns; None where it turns on none.
    reading: str | None = None
    #: The paragraph that lists this very person, where the regulations have one.
    citation: str | None = None


class Objective(_Period, frozen=True, kw_only=True):
    """An objective specified under s.35(7)."""

    id: str
    title: str
    aim: str
    people: str
    #: The provision that says who they are, where there is one.
    people_by: str | None = None
    instrument: str
    extent: tuple[Territory, ...]
    commenced_by: str
    extent_by: str
    specified_by: str
    #: The provision with the opening words.
    opening: str
    persons_by: str
    providers_by: str
    #: Whether all the elements must be pursued, or any one.
    combine: Literal["all", "any"]
    verified_to: date
    source: str
    elements: tuple[Element, ...]
    factors: Factors | None = None
    persons: tuple[Listing, ...]

    def _repr_html_(self) -> str:
        from .showing import objective_shown  # notebooks alone need it

        return objective_shown(self)


class Proposal(_Row, frozen=True):
    """An objective that was consulted on and that no regulations make."""

    id: str
    title: str
    published: date
    meaning: str


class Reading(_Row, frozen=True):
    """A point on which the text bears two views."""

    id: str
    question: str
    adopted: str
    other: str
    citations: tuple[str, ...]


class Purpose(_Row, frozen=True):
    """One of the ways in which sections 36 to 39 speak of assisting people."""

    power: str
    id: str
    citation: str
    text: str


class IntendedUse(_Period, frozen=True, kw_only=True):
    """A use by the recipient that grounds a disclosure (s.36(3), s.38(3))."""

    id: str
    power: str
    citation: str
    text: str
    #: The class of recipient to which alone it applies, or None for all.
    only_to: str | None = None
    inserted_by: str


class EligibleClass(_Period, frozen=True, kw_only=True):
    """A class of eligible people (s.38(9A)), and the undertakers for which it counts."""

    id: str
    citation: str
    text: str
    undertakers: tuple[str, ...]
    inserted_by: str


class Ground(_Row, frozen=True):
    """A ground on which s.40(1) does not prevent use, or s.41(1) onward disclosure."""

    id: str
    #: Its paragraph for use; None where it opens none.
    use: str | None
    #: Its paragraph for onward disclosure; None where it opens none.
    onward: str | None
    text: str


class Penalty(_Period, frozen=True, kw_only=True):
    """A penalty for an offence, as far as it was read."""

    offence: str
    citation: str
    jurisdiction: str
    text: str


class Defence(_Row, frozen=True):
    """A defence to an offence."""

    offence: str
    citation: str
    text: str


class Misreading(_Row, frozen=True):
    """An error seen in published papers, and what puts its reader right."""

    #: Whether the words are names of fields or powers.
    what: Literal["field", "power"]
    words: tuple[str, ...]
    message: str
    citation: str


class Restriction(_Row, frozen=True, kw_only=True):
    """A kind of restriction, and what s.40(7) and (8) do to it."""

    kind: str
    name: str
    effect: Literal["lifted", "stands", "undetermined"]
    citations: tuple[str, ...]
    reason: str
    #: The effect on a restriction that dates from after ``later_than``.
    later_effect: Literal["lifted", "stands", "undetermined"] | None = None
    later_than: date | None = None
    later_reason: str | None = None
