"""What a name may mean on a day: a body, a class of bodies or a partner, with its entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.law import Law

from .bodies import Organisation, alike, in_force, organisation
from .classes import NamedClass
from .partners import Partner

__all__ = [
    "NOT_ON",
    "Match",
    "entries_in",
    "match_of_body",
    "match_of_class",
    "match_of_entries",
    "nation_name",
]


@attrs.frozen(kw_only=True)
class Match:
    """A body, a class or a partner that a name may mean, on a day."""

    #: The text that was looked up.
    text: str
    #: Its name on the day; for a class, the name of the class.
    name: str
    identifier: str | None
    #: The kind of body; ``class:<id>`` for a class, ``partner`` for a partner.
    kind: str
    #: The entries in which it certainly falls, in force on the day.
    entries: tuple[str, ...] = ()
    #: Where it falls in one of several groups: the groups.
    alternatives: tuple[tuple[str, ...], ...] = ()
    #: Whether the law of the day treats the alternatives alike.
    alike: bool = True
    #: Whether it is known to be in no entry.
    in_no_entry: bool = False
    #: The recipient classes of sections 36 and 38 in which it falls.
    recipient_classes: tuple[str, ...] = ()
    #: For a class: the entries in each nation.
    nations: Mapping[str, tuple[str, ...]] | None = None
    #: Whether the body exists on the day, as far as its days are known.
    exists: bool = True
    #: What is doubtful, or why it is in no entry, and what to do.
    notes: tuple[str, ...] = ()
    #: The body of the directory, where it is one.
    organisation: Organisation | None = attrs.field(default=None, repr=False)
    named_class: NamedClass | None = attrs.field(default=None, repr=False)
    partner: Partner | None = attrs.field(default=None, repr=False)
    #: For an agency, an office or a service: the body that it is part of on the day.
    person: Organisation | None = attrs.field(default=None, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """The match as plain JSON values."""
        body = self.organisation
        row: dict[str, Any] = {
            "name": self.name,
            "identifier": self.identifier,
            "kind": self.kind,
            "entries": list(self.entries),
            "in_no_entry": self.in_no_entry,
            "alternatives": [list(group) for group in self.alternatives],
            "alike": self.alike,
            "recipient_classes": list(self.recipient_classes),
            "exists": self.exists,
            "part_of": None
            if self.person is None
            else {"name": self.person.name, "identifier": self.person.id},
            "notes": list(self.notes),
        }
        if self.nations is not None:
            row["nations"] = {nation: list(refs) for nation, refs in self.nations.items()}
        if body is not None:
            row |= {
                "nation": body.nation,
                "from": body.since and body.since.isoformat(),
                "to": body.until and body.until.isoformat(),
                "replaced_by": list(body.replaced_by),
                "source": body.source,
                "status": body.status,
            }
        return row


def match_of_body(body: Organisation, text: str, law: Law) -> Match:
    """What the directory says of a body on a day."""
    notes: list[str] = []
    name = body.name_on(law.on)
    exists = body.exists_on(law.on)
    person = body.person_on(law.on)
    placing = body.placing(law.on, edition=law.edition)
    groups = placing.either or (placing.certain,)
    if not exists:
        notes.append(_days_note(body, law.on))
        groups = ()
    elif placing.doubt is not None and not placing.either:
        notes.append(f"{placing.doubt[0].upper()}{placing.doubt[1:]}.")
        groups = ()
    if person is not None and person is not body:
        notes.append(f"{name} is part of {person.name}, which is the body in law.")
    unlisted = (person or body).unlisted
    if exists and unlisted is not None:
        notes.append(f"{name} is not listed in any Schedule: {unlisted}.")
        notes += [advice] if (advice := (person or body).advice) else []
    match = _placed(
        Match(
            text=text,
            name=name,
            identifier=body.id,
            kind=body.kind,
            exists=exists,
            organisation=body,
            person=person if person is not body else None,
        ),
        groups,
        law,
        placing.doubt,
    )
    return attrs.evolve(
        match, notes=(*notes, *match.notes, *([body.note] if body.note and exists else []))
    )


#: How a note names the day of the look-up.
NOT_ON = "did not exist on {day}"


def _days_note(body: Organisation, day: date) -> str:
    not_then = f"{body.name} {NOT_ON.format(day=day.isoformat())}"
    if body.since is not None and day < body.since:
        return f"{not_then}: it began on {body.since}."
    successors = [_name_of(id) for id in body.replaced_by]
    after = f" Its successor is {' and '.join(successors)}." if successors else ""
    return f"{not_then}: it ended on {body.until}.{after}"


def _name_of(id: str) -> str:
    try:
        return organisation(id).name
    except LookupError:
        return id


def _placed(
    match: Match, groups: tuple[tuple[str, ...], ...], law: Law, doubt: str | None
) -> Match:
    """The match with its groups of entries of the day."""
    if not groups:
        return match
    entries = tuple(tuple(ref for ref in group if ref in law.edition.entries) for group in groups)
    recipients = tuple(
        dict.fromkeys(ref for group in groups for ref in group if ref not in law.edition.entries)
    )
    distinct = tuple(dict.fromkeys(entries))
    if len(distinct) == 1:
        return attrs.evolve(
            match,
            entries=distinct[0],
            recipient_classes=recipients,
            in_no_entry=not distinct[0],
        )
    certain = tuple(ref for ref in distinct[0] if all(ref in group for group in distinct))
    same = alike(distinct, law)
    treated = "; the law treats them alike on this day" if same else ""
    return attrs.evolve(
        match,
        entries=certain,
        alternatives=tuple(tuple(ref for ref in group if ref not in certain) for group in distinct),
        alike=same,
        recipient_classes=recipients,
        notes=(f"{match.name}: {doubt}{treated}.",) if doubt else (),
    )


def entries_in(named: NamedClass, nation: str, law: Law) -> tuple[tuple[str, ...], ...]:
    """The groups of references of a class in a nation, in force on a day."""
    return tuple(dict.fromkeys(in_force(group, law) for group in named.in_nation(nation).groups))


def match_of_class(named: NamedClass, text: str, law: Law) -> Match:
    """What the law of a day says of a class."""
    by_nation = {nation: entries_in(named, nation, law) for nation in named.nations}
    groups = tuple(dict.fromkeys(group for groups in by_nation.values() for group in groups))
    match = Match(
        text=text,
        name=named.cls.name,
        identifier=None,
        kind=f"class:{named.cls.id}",
        named_class=named,
        nations={
            nation: tuple(
                dict.fromkeys(
                    ref for group in groups for ref in group if ref in law.edition.entries
                )
            )
            for nation, groups in by_nation.items()
        },
        notes=tuple(_class_notes(named)),
    )
    placed = _placed(attrs.evolve(match, notes=()), groups, law, None)
    return attrs.evolve(placed, notes=match.notes)


def _class_notes(named: NamedClass) -> Iterator[str]:
    if named.cls.instead is not None:
        yield f"{named.cls.instead}."
        return
    if named.cls.person is not None:
        yield f"The specified person is {named.cls.person}."
    for nation in named.nations:
        said = named.in_nation(nation)
        place = nation_name(nation)
        if said.reason is not None:
            yield f"In {place}: no entry, because {said.reason}."
        if said.note is not None:
            yield f"In {place}: {said.note}"
    advice = dict.fromkeys(
        advice for nation in named.nations if (advice := named.in_nation(nation).advice)
    )
    yield from advice


def nation_name(nation: str) -> str:
    """The name of a nation, such as "Northern Ireland"."""
    return nation.replace("-", " ").title()


def match_of_entries(match: Match, entries: tuple[str, ...], law: Law) -> Match:
    """The match with references that a user states, as far as they are in force on the day."""
    return _placed(match, (in_force(entries, law),), law, None)
