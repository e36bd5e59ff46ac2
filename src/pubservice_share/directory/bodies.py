"""The bodies that the directory knows, and how to find one."""

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

    #: The references in which it certainly falls; none where there is doubt.
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
    #: The ids of those that took its place.
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
        """Who it is to the law: an executive agency is its department."""
        return self if self.agency_of is None else organisation(self.agency_of)

    def exists_on(self, day: date) -> bool:
        """Whether the body is known to exist on a day, as far as its days are known."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day < self.until
        )

    def placing(self, on: date | str, *, edition: Edition | None = None) -> Placing:
        """The entries in force on a day in which the body falls.

        Those of its department, for an executive agency.
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
        """What a document should say: every entry in which it ever fell; None where in doubt.

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
    """What the law makes of an entry: its Schedule, its extent, and who lists it."""
    entry = law.entry(ref)
    objectives = law.edition.objectives
    return (
        _schedule_of(ref),
        None if entry is None else (entry.kind, entry.extent),
        tuple(ref in {row.ref for row in law.specified_persons(held)} for held in objectives),
        tuple(law.arguable_persons(held).get(ref) for held in objectives),
    )


def _in_force(group: tuple[str, ...], law: Law) -> tuple[str, ...]:
    known = law.edition.entries
    return tuple(ref for ref in group if ref in known and law.entry(ref) is not None)


def _read(name: str) -> Any:
    return msgspec.json.decode((_DATA / f"{name}.json").read_bytes())


_FILES = ("local-authorities", "government-and-public-bodies", "police-forces")


@functools.cache
def _all() -> Mapping[str, Organisation]:
    kinds = _read("kinds")["kinds"]
    made: dict[str, Organisation] = {}
    for name in _FILES:
        held = _read(name)
        for row in held["bodies"]:
            made[row["id"]] = _made(row, kinds[row["kind"]], held["source"])
    return made


def _made(row: Mapping[str, Any], kind: Mapping[str, Any], source: str) -> Organisation:
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
        replaced_by=tuple(_whole(row["id"], other) for other in row.get("replaced_by", ())),
        agency_of=row.get("agency_of"),
        note=row.get("note") or kind.get("note"),
        source=source,
        groups=tuple(tuple(group) for group in groups),
        doubt=kind.get("doubt"),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _whole(own: str, other: str) -> str:
    """The id of a successor, which the list names by its code alone."""
    return other if ":" in other else f"{own.partition(':')[0]}:{other.strip()}"


def bodies(
    *, kind: str | None = None, nation: str | None = None, on: date | str | None = None
) -> Iterator[Organisation]:
    """The bodies of the directory; of a kind, of a nation, or that exist on a day."""
    day = day_of(on) if isinstance(on, str) else on
    for held in _all().values():
        fits = kind in (None, held.kind) and nation in (None, held.nation)
        if fits and (day is None or held.exists_on(day)):
            yield held


def organisation(id: str) -> Organisation:
    """The body with an id.  Raises LookupError where there is none."""
    try:
        return _all()[id]
    except KeyError:
        raise LookupError(f"{id!r} is not the id of a body in the directory") from None


class SeveralError(LookupError):
    """A name means several bodies."""


def plainly(name: str) -> str:
    """A name as it is compared with others."""
    shown = without_invisible(name).casefold()
    return " ".join(shown.replace("&", "and").split()).removeprefix("the ")


@functools.cache
def _by_name() -> Mapping[str, tuple[Organisation, ...]]:
    found: dict[str, dict[str, Organisation]] = {}
    for held in _all().values():
        code = held.id.partition(":")[2]
        # A register's code is written in capitals; our own ids are not.
        names = [held.id, held.name, *held.also, *([code] if code.isupper() else [])]
        for name in names:
            found.setdefault(plainly(name), {})[held.id] = held
    return {name: tuple(several.values()) for name, several in found.items()}


def near(text: str, *, most: int = 3) -> list[str]:
    """Names in the directory that are near to a text."""
    names = {plainly(also): held.name for held in _all().values() for also in held.also}
    names |= {plainly(held.name): held.name for held in _all().values()}
    wanted = plainly(text)
    begin = [name for name in names if wanted and name.startswith(wanted)]
    close = nearest(wanted, names, most=most, cutoff=0.7)
    return list(dict.fromkeys(names[name] for name in (*begin, *close)))[:most]


def find(text: str, *, on: date | str | None = None) -> Organisation:
    """The body that a name, an old name, a short name or a code means.

    Of several, those that exist on the day ``on``.  Raises LookupError where there is none, with
    near names, or where several are meant.
    """
    several = _by_name().get(plainly(text), ())
    day = day_of(on) if isinstance(on, str) else on
    if len(several) > 1 and day is not None:
        several = tuple(held for held in several if held.exists_on(day)) or several
    if len(several) > 1:
        own = tuple(held for held in several if plainly(held.name) == plainly(text))
        several = own or several
    if len(several) == 1:
        return several[0]
    if several:
        meant = ", ".join(f"{held.name} ({held.id})" for held in several)
        raise SeveralError(f"{text!r} may be any of these: {meant}")
    close = near(text)
    hint = f"; near names: {', '.join(close)}" if close else ""
    raise LookupError(
        f"{text!r} is not in the directory{hint}. The directory does not list every body: other "
        "commands accept NAME=sch4/12 for a body with that entry, and NAME= for a body that is "
        "not listed in any Schedule"
    )
