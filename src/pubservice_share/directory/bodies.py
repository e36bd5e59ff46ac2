"""The bodies of the directory, and the entries in which they fall."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.caches import kept_with_first
from pubservice_share.durations import day_of
from pubservice_share.law import Edition, Law, as_at
from pubservice_share.model import Body
from pubservice_share.plain import plain_fields

from .data_files import BODY_FILES, data_of

__all__ = ["FormerName", "Organisation", "PartOf", "Placing", "bodies", "organisation"]


@attrs.frozen(kw_only=True)
class Placing:
    """The Schedule entries in which a body falls on a day, with doubt shown as doubt."""

    #: The entries in which it certainly falls; empty where there is doubt.
    certain: tuple[str, ...]
    #: Where there is doubt: it falls in one of these groups.
    either: tuple[tuple[str, ...], ...] = ()
    #: What is doubtful.
    doubt: str | None = None

    def alike_under(self, law: Law) -> tuple[str, ...] | None:
        """One of the groups, where the law of a day treats them all alike; None otherwise."""
        if not self.either:
            return None
        return self.either[0] if alike(self.either, law) else None

    def to_dict(self) -> dict[str, Any]:
        """The placing as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class FormerName:
    """A name that a body had until a day."""

    name: str
    #: The first day of the next name.
    until: date


@attrs.frozen(kw_only=True)
class PartOf:
    """The body that an agency, an office or a service is part of, for a period."""

    #: The id of that body.
    body: str
    since: date | None = None
    #: The first day on which it was no longer part of it.
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Whether the period includes a day."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day < self.until
        )


@attrs.frozen(kw_only=True)
class Organisation:
    """One body of the directory."""

    #: A CURIE such as ``local-authority-eng:LDS``.
    id: str
    #: Its present name, or the last that it had.
    name: str
    #: Such as ``district-council-england``.
    kind: str
    #: What the kind is called.
    kind_name: str
    nation: str
    #: Other names, old names and short names that were read in a source.
    also: tuple[str, ...]
    #: Names that people use, from common knowledge.
    everyday: tuple[str, ...] = ()
    former_names: tuple[FormerName, ...] = ()
    since: date | None
    until: date | None
    #: The ids of its successors.
    replaced_by: tuple[str, ...]
    #: An agency, office or service is part of another body, which is the person in law.
    part_of: tuple[PartOf, ...] = ()
    note: str | None
    source: str
    #: Whether its names and kind were ``seen`` in the source, ``second-hand`` or ``common
    #: knowledge``.
    status: str = "seen"
    #: Every entry in which it ever fell; several groups where it falls in one of them.
    groups: tuple[tuple[str, ...], ...]
    #: What is doubtful, where there are several groups.
    doubt: str | None
    #: Why it is in no entry, for a body that is in none.
    unlisted: str | None = None
    #: What a body in no entry can do.
    advice: str | None = None
    #: Ids that it had in older lists.
    former_ids: tuple[str, ...] = ()

    @property
    def agency_of(self) -> str | None:
        """The id of the body that it is now part of; None for a body of its own."""
        return self.part_of[-1].body if self.part_of else None

    @property
    def person(self) -> Organisation:
        """The legal person: for an agency, the department of which it is now part."""
        return self if self.agency_of is None else organisation(self.agency_of)

    def person_on(self, day: date) -> Organisation | None:
        """The legal person on a day; None where it is not known which body it was part of."""
        if not self.part_of:
            return self
        parent = next((part.body for part in self.part_of if part.covers(day)), None)
        return None if parent is None else organisation(parent)

    def name_on(self, day: date) -> str:
        """The name of the body on a day."""
        past = (former for former in self.former_names if day < former.until)
        return next((former.name for former in past), self.name)

    def exists_on(self, day: date) -> bool:
        """Whether the body is known to exist on a day, as far as its days are known."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day < self.until
        )

    def placing(self, on: date | str, *, edition: Edition | None = None) -> Placing:
        """The entries in force on a day in which the body falls.

        For an agency, an office or a service, those of the body that it was part of on that day.
        """
        law = as_at(on, edition=edition)
        if not self.exists_on(law.on):
            return Placing(certain=(), doubt=f"{self.name} is not known to exist on that day")
        person = self.person_on(law.on)
        if person is None:
            return Placing(
                certain=(), doubt=f"it is not known which body {self.name} was part of on that day"
            )
        if person is not self:
            return person.placing(law.on, edition=edition)
        groups = tuple(dict.fromkeys(in_force(group, law) for group in self.groups))
        if len(groups) == 1:
            return Placing(certain=groups[0])
        return Placing(certain=(), either=groups, doubt=self.doubt)

    @property
    def specified_as(self) -> tuple[str, ...] | None:
        """The value for a document: every entry in which it ever fell; None where in doubt.

        The day of the document decides which of them count.
        """
        groups = self.person.groups
        return groups[0] if len(groups) == 1 else None

    def body(self) -> Body:
        """The body as a document states it: an executive agency as its department."""
        person = self.person
        return Body(name=person.name, identifier=person.id, specified_as=person.specified_as)

    def to_dict(self) -> dict[str, Any]:
        """The body as plain JSON values."""
        return {
            "id": self.id,
            "name": self.name,
            "kind": self.kind,
            "nation": self.nation,
            "also": [*self.also, *self.everyday],
            "from": self.since and self.since.isoformat(),
            "to": self.until and self.until.isoformat(),
            "replaced_by": list(self.replaced_by),
            "agency_of": self.agency_of,
            "note": self.note,
            "source": self.source,
        }


def alike(groups: tuple[tuple[str, ...], ...], law: Law) -> bool:
    """Whether the law of a day treats groups of entries alike."""
    return _alike_in_span(law.edition, law.span, groups)


@kept_with_first(maxsize=4096)
def _alike_in_span(edition: Edition, span: int, groups: tuple[tuple[str, ...], ...]) -> bool:
    law = as_at(edition.first_days[span], edition=edition)
    treated = {
        tuple(listings(ref, law) for ref in sorted(group, key=_schedule_of)) for group in groups
    }
    return len(treated) == 1


def _schedule_of(ref: str) -> str:
    return ref.partition("/")[0]


def listings(ref: str, law: Law) -> tuple[Any, ...]:
    """How the law treats a reference: its Schedule, its extent, the objectives that list it."""
    entry = law.entry(ref) if ref in law.edition.entries else None
    objectives = law.edition.objectives
    return (
        _schedule_of(ref),
        None if entry is None else (entry.kind, entry.extent),
        tuple(
            ref in {row.ref for row in law.specified_persons(objective)} for objective in objectives
        ),
        tuple(law.arguable_persons(objective).get(ref) for objective in objectives),
    )


def in_force(group: tuple[str, ...], law: Law) -> tuple[str, ...]:
    """The references of a group that the law of a day has."""
    return _in_force_in_span(law.edition, law.span, group)


@kept_with_first(maxsize=4096)
def _in_force_in_span(edition: Edition, span: int, group: tuple[str, ...]) -> tuple[str, ...]:
    law = as_at(edition.first_days[span], edition=edition)
    return tuple(
        ref
        for ref in group
        if (ref in edition.entries and law.entry(ref) is not None)
        or ref in edition.recipient_classes
    )


@functools.cache
def organisations() -> Mapping[str, Organisation]:
    """Every body of the directory by its id."""
    kinds = data_of("kinds")
    by_id: dict[str, Organisation] = {}
    for name in BODY_FILES:
        file = data_of(name)
        for row in file["bodies"]:
            kind = kinds["kinds"][row["kind"]]
            by_id[row["id"]] = _from_row(row, kind, file["source"], kinds["advice"])
    return by_id


@functools.cache
def _by_former_id() -> Mapping[str, Organisation]:
    return {id: body for body in organisations().values() for id in body.former_ids}


def _groups(row: Mapping[str, Any], kind: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    listed = [row["specified_as"]] if "specified_as" in row else row.get("groups", kind["entries"])
    return tuple(tuple(group) for group in listed)


def _from_row(
    row: Mapping[str, Any], kind: Mapping[str, Any], source: str, advice: Mapping[str, str]
) -> Organisation:
    unlisted = row.get("unlisted")
    return Organisation(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        kind_name=kind["name"],
        nation=row["nation"],
        also=tuple(row.get("also", ())),
        everyday=tuple(row.get("everyday", ())),
        former_names=tuple(
            FormerName(name=former["name"], until=date.fromisoformat(former["on"]))
            for former in row.get("former_names", ())
        ),
        since=_day(row.get("from")),
        until=_day(row.get("to")),
        replaced_by=tuple(
            _full_id(row["id"], successor) for successor in row.get("replaced_by", ())
        ),
        part_of=tuple(
            PartOf(body=part["body"], since=_day(part.get("from")), until=_day(part.get("to")))
            for part in row.get("part_of", ())
        ),
        note=row.get("note") or kind.get("note"),
        source=row.get("source", source),
        status=row.get("status", "seen"),
        groups=_groups(row, kind),
        doubt=row.get("doubt", kind.get("doubt")),
        unlisted=unlisted and unlisted["reason"],
        advice=unlisted and advice[unlisted["advice"]],
        former_ids=tuple(row.get("former_ids", ())),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _full_id(own: str, successor: str) -> str:
    """The id of a successor; the data may give its code alone."""
    return successor if ":" in successor else f"{own.partition(':')[0]}:{successor.strip()}"


def bodies(
    *, kind: str | None = None, nation: str | None = None, on: date | str | None = None
) -> Iterator[Organisation]:
    """The bodies of the directory, or those of a kind, of a nation, or that exist on a day."""
    day = day_of(on) if isinstance(on, str) else on
    for body in organisations().values():
        fits = kind in (None, body.kind) and nation in (None, body.nation)
        if fits and (day is None or body.exists_on(day)):
            yield body


def organisation(id: str) -> Organisation:
    """The body with an id.  Raises LookupError where there is none."""
    body = organisations().get(id) or _by_former_id().get(id)
    if body is None:
        raise LookupError(f"{id!r} is not the id of a body in the directory")
    return body
