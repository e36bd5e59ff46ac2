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
    """An edition as it stands in its files."""

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
    duties: tuple[Duty, ...] = ()
    watched: tuple[rows.WatchedItem, ...] = ()


def _held() -> Any:
    """A mapping that nobody can change: one edition is shared by all who ask."""
    return attrs.field(converter=MappingProxyType)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Edition:
    """The whole of the law that the library knows, on every day.

    Made by ``load`` or taken as built in; ``as_at`` gives the law in force on a day.
    Two editions are the same only if they are the same object.
    """

    #: The edition's own name, such as ``2026-11-27``.
    edition: str
    title: str
    #: The day on which the Act was passed: the first day that can be asked about.
    passed: date
    licence: str
    instruments: Mapping[str, rows.Instrument] = _held()
    sources: Mapping[str, rows.Source] = _held()
    powers: Mapping[str, rows.Power] = _held()
    safeguards: Mapping[str, rows.Power] = _held()
    recipient_classes: Mapping[str, rows.RecipientClass] = _held()
    amendments: tuple[rows.Amendment, ...]
    schedules: Mapping[int, rows.Schedule] = _held()
    objectives: Mapping[str, rows.Objective] = _held()
    proposed_objectives: Mapping[str, rows.Proposal] = _held()
    readings: Mapping[str, rows.Reading] = _held()
    restrictions: Mapping[str, rows.Restriction] = _held()
    purposes: tuple[rows.Purpose, ...]
    intended_uses: tuple[rows.IntendedUse, ...]
    eligible_classes: tuple[rows.EligibleClass, ...]
    #: The points of UK GDPR art.6(1), of every day.
    lawful_bases: Mapping[str, rows.LawfulBasis] = _held()
    grounds: Mapping[str, rows.Ground] = _held()
    penalties: tuple[sanctions.Penalty, ...]
    prosecutions: tuple[sanctions.Prosecution, ...]
    defences: tuple[sanctions.Defence, ...]
    misreadings: tuple[rows.Misreading, ...]
    #: Duties of other law that may bind the same bodies; they never touch an outcome.
    duties: tuple[Duty, ...] = ()
    #: What ``law.watch`` looks at beside what the rows cite, by path on legislation.gov.uk.
    watched: Mapping[str, rows.WatchedItem] = _held()
    #: Every wording of every entry, by reference, earliest first.
    entries: Mapping[str, tuple[rows.Entry, ...]] = _held()
    #: Every reference that a body may carry.
    references: frozenset[str]
    _exported: dict[str, Any] = attrs.field(repr=False, alias="exported")
    #: What functions keep with this edition: see ``caches``.
    kept_results: dict[Any, Any] = attrs.field(factory=dict, init=False)

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

        Two editions with one digest say the same, in every process and for as long as anybody
        remembers it.
        """
        text = msgspec.json.encode(self._exported, order="deterministic")
        return "sha256:" + hashlib.sha256(text).hexdigest()

    @property
    def key(self) -> str:
        """The digest, by the name that it had before."""
        return self.digest

    def __reduce__(self) -> tuple[Any, ...]:
        """An edition is pickled as its name and its digest: the data is where it is read."""
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
    """The edition of data that are known to be sound."""
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
    # That nothing is wrong with it is held by a test, and not looked for at each start.
    return edition_of(data)


def _built_in_as(name: str, digest: str) -> Edition:
    """The edition at hand, where it is the one that was pickled.  Raises LawDataError."""
    edition = built_in()
    if edition.digest != digest:
        raise LawDataError(
            f"this was pickled under the law of edition {name!r} ({digest}), but the current "
            f"edition is {edition.edition!r} ({edition.digest}): keep the document, and assess "
            "it again under the edition that you want"
        )
    return edition
