"""The bodies of the directory, and how to find one."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import msgspec

from pubservice_share.durations import day_of
from pubservice_share.law import Edition, Law, as_at
from pubservice_share.logic.compiled import without_invisible
from pubservice_share.model import Body
from pubservice_share.plain import plain_fields
from pubservice_share.spelling import nearest

__all__ = ["Organisation", "Placing", "bodies", "find", "near", "organisation"]

_DATA = Path(__file__).parent / "data"


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
        listed = {
            tuple(_listings(ref, law) for ref in sorted(group, key=_schedule_of))
            for group in self.either
        }
        return self.either[0] if len(listed) == 1 else None

    def to_dict(self) -> dict[str, Any]:
        """The placing as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class Organisation:
    """One body of the directory."""

    #: A CURIE such as ``local-authority-eng:LDS``.
    id: str
    name: str
    #: Such as ``district-council-england``.
    kind: str
    #: What the kind is called.
    kind_name: str
    nation: str
    #: Other names, old names and short names.
    also: tuple[str, ...]
    since: date | None
    until: date | None
    #: The ids of its successors.
    replaced_by: tuple[str, ...]
    #: An executive agency is its department: the id of that department.
    agency_of: str | None
    note: str | None
    source: str
    #: Every entry in which it ever fell; several groups where it falls in one of them.
    groups: tuple[tuple[str, ...], ...]
    #: What is doubtful, where there are several groups.
    doubt: str | None

    @property
    def person(self) -> Organisation:
        """The legal person: for an executive agency, its department."""
        return self if self.agency_of is None else organisation(self.agency_of)

    def exists_on(self, day: date) -> bool:
        """Whether the body is known to exist on a day, as far as its days are known."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day < self.until
        )

    def placing(self, on: date | str, *, edition: Edition | None = None) -> Placing:
        """The entries in force on a day in which the body falls.

        For an executive agency, those of its department.
        """
        law = as_at(on, edition=edition)
        if not self.exists_on(law.on):
            return Placing(certain=(), doubt=f"{self.name} is not known to exist on that day")
        if self.person is not self:
            return self.person.placing(law.on, edition=edition)
        groups = tuple(dict.fromkeys(_in_force(group, law) for group in self.groups))
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
            "also": list(self.also),
            "from": self.since and self.since.isoformat(),
            "to": self.until and self.until.isoformat(),
            "replaced_by": list(self.replaced_by),
            "agency_of": self.agency_of,
            "note": self.note,
            "source": self.source,
        }


def _schedule_of(ref: str) -> str:
    return ref.partition("/")[0]


def _listings(ref: str, law: Law) -> tuple[Any, ...]:
    """How the law treats an entry: its Schedule, its extent, and the objectives that list it."""
    entry = law.entry(ref)
    objectives = law.edition.objectives
    return (
        _schedule_of(ref),
        None if entry is None else (entry.kind, entry.extent),
        tuple(
            ref in {row.ref for row in law.specified_persons(objective)} for objective in objectives
        ),
        tuple(law.arguable_persons(objective).get(ref) for objective in objectives),
    )


def _in_force(group: tuple[str, ...], law: Law) -> tuple[str, ...]:
    entries = law.edition.entries
    return tuple(ref for ref in group if ref in entries and law.entry(ref) is not None)


def _read(name: str) -> Any:
    return msgspec.json.decode((_DATA / f"{name}.json").read_bytes())


_FILES = ("local-authorities", "government-and-public-bodies", "police-forces")


@functools.cache
def _organisations() -> Mapping[str, Organisation]:
    kinds = _read("kinds")["kinds"]
    by_id: dict[str, Organisation] = {}
    for name in _FILES:
        file = _read(name)
        for row in file["bodies"]:
            by_id[row["id"]] = _from_row(row, kinds[row["kind"]], file["source"])
    return by_id


def _from_row(row: Mapping[str, Any], kind: Mapping[str, Any], source: str) -> Organisation:
    groups = [row["specified_as"]] if "specified_as" in row else kind["entries"]
    return Organisation(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        kind_name=kind["name"],
        nation=row["nation"],
        also=tuple(row.get("also", ())),
        since=_day(row.get("from")),
        until=_day(row.get("to")),
        replaced_by=tuple(
            _full_id(row["id"], successor) for successor in row.get("replaced_by", ())
        ),
        agency_of=row.get("agency_of"),
        note=row.get("note") or kind.get("note"),
        source=source,
        groups=tuple(tuple(group) for group in groups),
        doubt=kind.get("doubt"),
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
    for body in _organisations().values():
        fits = kind in (None, body.kind) and nation in (None, body.nation)
        if fits and (day is None or body.exists_on(day)):
            yield body


def organisation(id: str) -> Organisation:
    """The body with an id.  Raises LookupError where there is none."""
    try:
        return _organisations()[id]
    except KeyError:
        raise LookupError(f"{id!r} is not the id of a body in the directory") from None


class AmbiguousNameError(LookupError):
    """A name that fits more than one body."""


def plainly(name: str) -> str:
    """A name as it is compared with others."""
    shown = without_invisible(name).casefold()
    return " ".join(shown.replace("&", "and").split()).removeprefix("the ")


@functools.cache
def _by_name() -> Mapping[str, tuple[Organisation, ...]]:
    by_name: dict[str, dict[str, Organisation]] = {}
    for body in _organisations().values():
        code = body.id.partition(":")[2]
        # A register writes its codes in capitals; the ids of this directory are in lower case.
        names = [body.id, body.name, *body.also, *([code] if code.isupper() else [])]
        for name in names:
            by_name.setdefault(plainly(name), {})[body.id] = body
    return {name: tuple(matches.values()) for name, matches in by_name.items()}


def near(text: str, *, most: int = 3) -> list[str]:
    """Names in the directory that are spelt like a text, at most ``most``."""
    names = {plainly(also): body.name for body in _organisations().values() for also in body.also}
    names |= {plainly(body.name): body.name for body in _organisations().values()}
    key = plainly(text)
    begin = [name for name in names if key and name.startswith(key)]
    close = nearest(key, names, most=most, cutoff=0.7)
    return list(dict.fromkeys(names[name] for name in (*begin, *close)))[:most]


def find(text: str, *, on: date | str | None = None) -> Organisation:
    """The body that a name, an old name, a short name or a code means.

    Where it fits more than one body, only those that exist on the day ``on`` count.  Raises
    LookupError, with near names, where it fits none, and where it fits more than one.
    """
    matches = _by_name().get(plainly(text), ())
    day = day_of(on) if isinstance(on, str) else on
    if len(matches) > 1 and day is not None:
        matches = tuple(body for body in matches if body.exists_on(day)) or matches
    if len(matches) > 1:
        exact = tuple(body for body in matches if plainly(body.name) == plainly(text))
        matches = exact or matches
    if len(matches) == 1:
        return matches[0]
    if matches:
        meant = ", ".join(f"{body.name} ({body.id})" for body in matches)
        raise AmbiguousNameError(f"{text!r} may be any of these: {meant}")
    close = near(text)
    hint = f"; near names: {', '.join(close)}" if close else ""
    raise LookupError(
        f"{text!r} is not in the directory{hint}. The directory does not list every body: other "
        "commands accept NAME=sch4/12 for a body with that entry, and NAME= for a body that is "
        "not listed in any Schedule"
    )
