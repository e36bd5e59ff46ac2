"""The bodies and classes that a name means, as people write names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from .classes import NamedClass, classes, classes_named
from .names_of_bodies import NameOf, Rank, bodies_by_name, is_short
from .normal_form import normal_form

__all__ = ["bodies_named", "classes_beside"]

_TWO = 2
_MARKS_BETWEEN_NAMES = (" / ", "/", " - ", " \u2013 ")


def bodies_named(text: str, day: date | None) -> tuple[NameOf, ...]:
    """The bodies of the directory that a name means on a day, or on any day where it is None.

    Two names of one body may stand side by side, as in "Driver and Vehicle Licensing Agency
    (DVLA)" and "Gwent Police / Heddlu Gwent", and a name may be turned round, as in "Justice,
    Ministry of".  The name of a council's service or team, as in "Kent County Council Trading
    Standards", means the council.
    """
    return (
        _named_exactly(text, day)
        or _named_twice(text, day)
        or _before_brackets(text, day)
        or _named_exactly(_turned_round(text), day)
        or _on_day(_council_of_service(normal_form(text)), day)
    )


def _named_exactly(text: str, day: date | None) -> tuple[NameOf, ...]:
    return _on_day(bodies_by_name().get(normal_form(text), ()), day)


def _person_of(row: NameOf, day: date | None) -> str:
    """The id of the legal person of a body on a day."""
    person = row.body.person if day is None else row.body.person_on(day)
    return (person or row.body).id


def _named_twice(text: str, day: date | None) -> tuple[NameOf, ...]:
    """The bodies that both of two names side by side mean; those of each where they differ."""
    names = next((text.split(mark) for mark in _MARKS_BETWEEN_NAMES if mark in text), [])
    if len(names) != _TWO:
        return ()
    first, second = (_named_exactly(name, day) for name in names)
    return _both(first, second, day) if first and second else ()


def _both(
    first: tuple[NameOf, ...], second: tuple[NameOf, ...], day: date | None
) -> tuple[NameOf, ...]:
    """The first rows that the second mean as well; all of them where they mean others."""
    persons = {_person_of(row, day) for row in second}
    shared = tuple(row for row in first if _person_of(row, day) in persons)
    return shared or tuple({row.body.id: row for row in (*first, *second)}.values())


def _brackets(text: str) -> tuple[str, list[str]]:
    """A name without what stands in brackets at its end, and that."""
    outer, inner = text.strip(), []
    while outer.endswith(")") and "(" in outer:
        outer, _, last = outer[:-1].rpartition("(")
        outer = outer.strip()
        inner.append(last)
    return outer, inner


def _before_brackets(text: str, day: date | None) -> tuple[NameOf, ...]:
    """The bodies of a name that has a short name, a nation or a kind of body in brackets."""
    outer, inner = _brackets(text)
    rows = _named_exactly(outer, day) or _named_exactly(_turned_round(outer), day) if inner else ()
    for name in inner:
        named = _named_exactly(name, day)
        nations = {row.body.nation for row in rows}
        if rows and named:
            rows = _both(rows, named, day)
        elif not (
            is_short(normal_form(name))
            or normal_form(name).replace(" ", "-") in nations
            or any(not row.member for row in classes_named(name))
        ):
            return ()
    return rows


def _turned_round(text: str) -> str:
    before, _, after = text.rpartition(",")
    return f"{after} {before}"


def _council_of_service(key: str) -> tuple[NameOf, ...]:
    """The council before the name of one of its services or teams."""
    for name in sorted(classes()["council-service"].names, key=len, reverse=True):
        if key.endswith(f" {name}"):
            rows = bodies_by_name().get(key.removesuffix(f" {name}"), ())
            return tuple(row for row in rows if "council" in normal_form(row.body.name).split())
    return ()


def _on_day(rows: Iterable[NameOf], day: date | None) -> tuple[NameOf, ...]:
    """The rows that exist on a day, or all where none does, of the best rank among them.

    Of a body and a service that is part of it, one is enough: they are one person.
    """
    rows = tuple(rows)
    present = tuple(row for row in rows if day is None or row.body.exists_on(day)) or rows
    best = min((row.rank for row in present), default=Rank.OFFICIAL)
    by_person: dict[str, NameOf] = {}
    for row in sorted(present, key=lambda row: bool(row.body.part_of)):
        if row.rank == best:
            by_person.setdefault(_person_of(row, day), row)
    return tuple(by_person.values())


def classes_beside(text: str, named: tuple[NameOf, ...]) -> tuple[NamedClass, ...]:
    """The classes that a name means: none where it is plainly the name of a body."""
    short = is_short(normal_form(text))
    if any(row.rank < Rank.EVERYDAY or not short for row in named):
        return ()
    outer, inner = _brackets(text)
    if inner:
        known = all(is_short(normal_form(name)) or classes_named(name) for name in inner)
        return classes_named(outer) if known else ()
    before_comma, _, place = text.partition(",")
    members = classes_named(before_comma) if place else ()
    return classes_named(text) or tuple(row for row in members if row.member)
