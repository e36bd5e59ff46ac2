"""An edition of the law: its rows, joined and indexed; and the edition that is built in.

The built-in edition is a folder of JSON files beside this module.  ``edition_files`` reads any
other.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
import msgspec

from . import rows, sanctions
from .duties import Duty
from .errors import LawDataError
from .overlays import merged

__all__ = ["Edition", "EditionData", "built_in", "edition_of"]


class EditionData(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An edition in the shape of its files."""

    edition: str
    title: str
    passed: date
    licence: str
    extends: str | None = None
    instruments: tuple[rows.Instrument, ...]
    sources: tuple[rows.Source, ...]
    powers: tuple[rows.Power, ...]
    safeguards: tuple[rows.Power, ...]
    recipient_classes: tuple[rows.RecipientClass, ...]
    amendments: tuple[rows.Amendment, ...]
    schedules: tuple[rows.Schedule, ...]
    objectives: tuple[rows.Objective, ...]
    proposed_objectives: tuple[rows.Proposal, ...]
    readings: tuple[rows.Reading, ...]
    restrictions: tuple[rows.Restriction, ...]
    purposes: tuple[rows.Purpose, ...]
    intended_uses: tuple[rows.IntendedUse, ...]
    eligible_classes: tuple[rows.EligibleClass, ...]
    lawful_bases: tuple[rows.LawfulBasis, ...] = ()
    grounds: tuple[rows.Ground, ...]
    penalties: tuple[sanctions.Penalty, ...]
    prosecutions: tuple[sanctions.Prosecution, ...] = ()
    defences: tuple[sanctions.Defence, ...]
    misreadings: tuple[rows.Misreading, ...] = ()
    everyday_words: tuple[rows.EverydayWord, ...] = ()
    duties: tuple[Duty, ...] = ()
    watched: tuple[rows.WatchedItem, ...] = ()


def _read_only() -> Any:
    """A field whose mapping cannot be changed: all callers share one edition."""
    field: Mapping[Any, Any] = attrs.field(converter=MappingProxyType)
    return field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Edition:
    """All the law that the library has, on every day.

    ``load`` reads one from files and ``built_in`` returns the library's own; ``as_at`` gives the
    law in force on a day.  Two editions are equal only if they are the same object.
    """

    #: The edition's own name, such as ``2026-11-27``.
    edition: str
    title: str
    #: The day on which the Act was passed: the first day for which the law can be looked up.
    passed: date
    licence: str
    instruments: Mapping[str, rows.Instrument] = _read_only()
    sources: Mapping[str, rows.Source] = _read_only()
    powers: Mapping[str, rows.Power] = _read_only()
    safeguards: Mapping[str, rows.Power] = _read_only()
    recipient_classes: Mapping[str, rows.RecipientClass] = _read_only()
    amendments: tuple[rows.Amendment, ...]
    schedules: Mapping[int, rows.Schedule] = _read_only()
    objectives: Mapping[str, rows.Objective] = _read_only()
    proposed_objectives: Mapping[str, rows.Proposal] = _read_only()
    readings: Mapping[str, rows.Reading] = _read_only()
    restrictions: Mapping[str, rows.Restriction] = _read_only()
    purposes: tuple[rows.Purpose, ...]
    intended_uses: tuple[rows.IntendedUse, ...]
    eligible_classes: tuple[rows.EligibleClass, ...]
    #: The points of UK GDPR art.6(1), on every day.
    lawful_bases: Mapping[str, rows.LawfulBasis] = _read_only()
    grounds: Mapping[str, rows.Ground] = _read_only()
    penalties: tuple[sanctions.Penalty, ...]
    prosecutions: tuple[sanctions.Prosecution, ...]
    defences: tuple[sanctions.Defence, ...]
    misreadings: tuple[rows.Misreading, ...]
    #: Names and words that people use in place of ids; see ``law.everyday_words``.
    everyday_words: tuple[rows.EverydayWord, ...] = ()
    #: Duties of other law that may bind the same bodies; they never change an outcome.
    duties: tuple[Duty, ...] = ()
    #: What ``law.watch`` covers beyond the provisions that rows cite, by its path on
    #: legislation.gov.uk.
    watched: Mapping[str, rows.WatchedItem] = _read_only()
    #: Every wording of every entry, by reference, earliest first.
    entries: Mapping[str, tuple[rows.Entry, ...]] = _read_only()
    #: Every reference that may stand in a body's ``specified_as``.
    references: frozenset[str]
    _exported: dict[str, Any] = attrs.field(repr=False, alias="exported")
    #: The results that functions keep with this edition: see ``caches``.
    kept_results: dict[Any, Any] = attrs.field(factory=dict[Any, Any], init=False)

    def __repr__(self) -> str:
        return f"<Edition {self.edition}: {self.title}>"

    def short_title(self, power: str) -> str:
        """A power in a few words, as routes name it."""
        row = self.powers[power]
        return row.short_title or row.title

    @functools.cached_property
    def eligible_when_not_stated(self) -> str:
        """The class of eligible people of a document that states none (ss.38, 39)."""
        return next(row.id for row in self.eligible_classes if row.when_not_stated)

    @functools.cached_property
    def first_days(self) -> tuple[date, ...]:
        """The first day of each span between changes of the law, in order."""
        return tuple(sorted({day for day in _days(self) if day >= self.passed}))

    @functools.cached_property
    def digest(self) -> str:
        """``sha256:`` and the hash of the law data: keys sorted, no spaces, UTF-8.

        Two editions with the same digest have the same data, in every process and for all time.
        """
        text = msgspec.json.encode(self._exported, order="deterministic")
        return "sha256:" + hashlib.sha256(text).hexdigest()

    @property
    def key(self) -> str:
        """The digest, under its former name."""
        return self.digest

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle an edition as its name and its digest; the data comes from where it is read."""
        return _built_in_as, (self.edition, self.digest)

    def to_dict(self) -> dict[str, Any]:
        """The edition as plain JSON values, in the shape that ``load`` reads."""
        copied: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(self._exported))
        return copied


def _days(edition: Edition) -> Iterator[date]:
    yield edition.passed
    periods: list[
        rows.Entry | rows.Listing | rows.Objective | rows.IntendedUse | rows.EligibleClass
    ] = [*edition.intended_uses, *edition.eligible_classes]
    for wordings in edition.entries.values():
        periods += wordings
    for objective in edition.objectives.values():
        periods.append(objective)
        periods += objective.persons
    for period in periods:
        yield period.since
        if period.until is not None:
            yield period.until
    for power in (*edition.powers.values(), *edition.safeguards.values()):
        yield from (row.since for row in power.commencement)
    for schedule in edition.schedules.values():
        yield from (row.since for row in schedule.commencement)
    yield from (row.since for row in edition.amendments)
    for basis in edition.lawful_bases.values():
        yield from (day for day in (basis.since, basis.until) if day is not None)


def edition_of(data: dict[str, Any], read: EditionData | None = None) -> Edition:
    """The edition of data that have passed every check."""
    read = read or msgspec.convert(data, EditionData)
    entries: dict[str, list[rows.Entry]] = {}
    for schedule in read.schedules:
        for entry in schedule.entries:
            entries.setdefault(entry.ref, []).append(entry)
    return Edition(
        edition=read.edition,
        title=read.title,
        passed=read.passed,
        licence=read.licence,
        instruments={row.id: row for row in read.instruments},
        sources={row.id: row for row in read.sources},
        powers={row.id: row for row in read.powers},
        safeguards={row.id: row for row in read.safeguards},
        recipient_classes={row.ref: row for row in read.recipient_classes},
        amendments=read.amendments,
        schedules={row.schedule: row for row in read.schedules},
        objectives={row.id: row for row in read.objectives},
        proposed_objectives={row.id: row for row in read.proposed_objectives},
        readings={row.id: row for row in read.readings},
        restrictions={row.kind: row for row in read.restrictions},
        purposes=read.purposes,
        intended_uses=read.intended_uses,
        eligible_classes=read.eligible_classes,
        lawful_bases={row.id: row for row in read.lawful_bases},
        grounds={row.id: row for row in read.grounds},
        penalties=read.penalties,
        prosecutions=read.prosecutions,
        defences=read.defences,
        misreadings=read.misreadings,
        everyday_words=read.everyday_words,
        duties=read.duties,
        watched={row.uri: row for row in read.watched},
        entries={
            ref: tuple(sorted(wordings, key=lambda row: row.since))
            for ref, wordings in entries.items()
        },
        references=frozenset(entries) | {row.ref for row in read.recipient_classes},
        exported=data,
    )


@functools.cache
def built_in() -> Edition:
    """The edition that comes with the library."""
    data: dict[str, Any] = {}
    # A path, and not importlib.resources: that would double the time of a first answer.
    for file in sorted((Path(__file__).parent / "data").glob("*.json")):
        data = merged(data, msgspec.json.decode(file.read_bytes()))
    # A test checks the data; a check at each start would slow down a first answer.
    return edition_of(data)


def _built_in_as(name: str, digest: str) -> Edition:
    """The built-in edition, if it is the one that was pickled.  Raises LawDataError otherwise."""
    edition = built_in()
    if edition.digest != digest:
        raise LawDataError(
            f"this was pickled under the law of edition {name!r} ({digest}), but the current "
            f"edition is {edition.edition!r} ({edition.digest}): keep the document, and assess "
            "it again under the edition that you want"
        )
    return edition
