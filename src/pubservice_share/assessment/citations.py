"""The provisions of an answer: what the cites of a rule come to for a document.

Most of them depend on little of the document, so each is worked out once for what it does
depend on.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.law.citations import citation_of
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.rows import EligibleClass, IntendedUse
from pubservice_share.law.spans import change_days
from pubservice_share.logic.explained import read
from pubservice_share.model import Disclosure, Single
from pubservice_share.rules.rule import (
    Classes,
    Commencing,
    Entries,
    Ground,
    OfMeasure,
    OfObjective,
    OfPower,
    Sought,
)

from .commencement import commencing

__all__ = ["Resolver", "eligible_on", "power_of", "relevant", "resolver", "uses_named"]

_Words = tuple[str, ...] | None
_remembered = functools.lru_cache(maxsize=8192)


def power_of(document: Single) -> str:
    """The power relied on, or under which the information was received."""
    return document.power if isinstance(document, Disclosure) else document.received_under


@_remembered
def relevant(edition: Edition, power: str, references: _Words) -> tuple[str, ...]:
    """The references that belong to the Schedule of a power."""
    beginning = f"sch{edition.powers[power].schedule}/"
    return tuple(ref for ref in references or () if ref.startswith(beginning))


#: (document, edition, span) -> the provisions that a cite comes to.
Resolver = Callable[[Any, Edition, int], tuple[str, ...]]


@functools.cache
def resolver(cite: Sought) -> Resolver:
    """What finds the provisions of a cite that depends on the document."""
    match cite:
        case Entries(path, not_in_force=True):
            return lambda document, edition, span: tuple(
                _not_in_force(read(document, path), document, edition, span)
            )
        case Entries(path):
            get = _getter(path)
            return lambda document, edition, span: _paragraphs(
                edition, power_of(document), get(document), span
            )
        case OfObjective(part, where):
            return _objective_resolver(part, where)
        case Commencing(section):
            return lambda document, edition, span: tuple(
                commencing(section, document, edition, span)
            )
        case OfPower("subsection", within):
            return lambda document, edition, span: (  # noqa: ARG005
                edition.powers[power_of(document)].citation + within,
            )
        case OfPower(part):
            return lambda document, edition, span: tuple(_commencing(part, document, edition, span))
        case Classes(path):
            get = _getter(path)
            return lambda document, edition, span: _classes(  # noqa: ARG005
                edition, power_of(document), get(document)
            )
        case Ground(noun):
            return lambda document, edition, span: _ground(  # noqa: ARG005
                edition, noun, document.ground
            )
        case OfMeasure(part):
            return lambda document, edition, span: _of_measure(  # noqa: ARG005
                edition,
                part,
                document.power,
                document.purpose or (),
                document.intended_use or (),
                document.eligible_as or edition.eligible_when_not_stated,
                document.on,
            )


def _getter(path: str) -> Callable[[Any], Any]:
    """What reads a path; a client may be absent, so its fields are read with care."""
    if path.count(".") > 1:
        return lambda document: read(document, path)
    return operator.attrgetter(path)


def _objective_resolver(part: str, path: str | None) -> Resolver:
    if part in ("elements-missing", "elements-pursued"):
        return lambda document, edition, span: _of_elements(  # noqa: ARG005
            edition, document.objective, part, document.pursues
        )
    if part == "listed-entries":
        get = _getter(path or "")
        return lambda document, edition, span: _listed_entries(
            edition, document.objective, get(document), span
        )
    if part == "factors-by-age":
        return lambda document, edition, span: _of_factors(  # noqa: ARG005
            edition, document.objective, document.disadvantages
        )
    if part == "not-in-force":
        return lambda document, edition, span: tuple(  # noqa: ARG005
            _objective_not_in_force(edition, document)
        )
    return lambda document, edition, span: _always_of(  # noqa: ARG005
        edition, document.objective, part
    )


@_remembered
def _paragraphs(edition: Edition, power: str, references: _Words, span: int) -> tuple[str, ...]:
    day = change_days(edition)[span]
    return tuple(
        citation_of(ref)
        for ref in relevant(edition, power, references)
        if any(row.holds_on(day) for row in edition.entries[ref])
    )


@_remembered
def _classes(edition: Edition, power: str, references: _Words) -> tuple[str, ...]:
    rows = (edition.recipient_classes.get(ref) for ref in references or ())
    return tuple(row.citation for row in rows if row is not None and power in row.powers)


@_remembered
def _ground(edition: Edition, noun: str, ground: str | None) -> tuple[str, ...]:
    row = edition.grounds.get(ground or "")
    citation = None if row is None else getattr(row, noun)
    return (citation,) if citation else ()


@_remembered
def _of_measure(
    edition: Edition,
    part: str,
    power: str,
    purposes: tuple[str, ...],
    uses: tuple[str, ...],
    eligible_as: str,
    on: date,
) -> tuple[str, ...]:
    match part:
        case "purposes" | "purposes-named":
            return tuple(
                row.citation
                for row in edition.purposes
                if row.power == power and (part == "purposes" or row.id in purposes)
            )
        case "classes":
            return tuple(
                row.citation for row in edition.recipient_classes.values() if power in row.powers
            )
        case "uses-named":
            named = tuple(row.citation for row in uses_named(edition, power, uses, on))
            return named or (edition.powers[power].citation + "(3)",)
        case _:
            return (eligible_on(edition, eligible_as, on).citation,)


def uses_named(
    edition: Edition, power: str, uses: tuple[str, ...], on: date
) -> Iterator[IntendedUse]:
    """The uses of a power that are named, each as it stands on a day, or else as it last stood."""
    for id in dict.fromkeys(row.id for row in edition.intended_uses if row.power == power):
        if id in uses:
            rows = [row for row in edition.intended_uses if row.id == id]
            yield next((row for row in rows if row.holds_on(on)), rows[-1])


def eligible_on(edition: Edition, id: str, on: date) -> EligibleClass:
    """A class of eligible people as it stands on a day, or else as it first stood."""
    rows = [row for row in edition.eligible_classes if row.id == id]
    return next((row for row in rows if row.holds_on(on)), rows[0])


@_remembered
def _of_elements(
    edition: Edition, objective: str | None, part: str, pursued: _Words
) -> tuple[str, ...]:
    row = edition.objectives.get(objective or "")
    wanted = part == "elements-pursued"
    return tuple(
        held.citation
        for held in (row.elements if row else ())
        if (held.id in (pursued or ())) is wanted
    )


@_remembered
def _of_factors(edition: Edition, objective: str | None, named: _Words) -> tuple[str, ...]:
    row = edition.objectives.get(objective or "")
    factors = row.factors.list if row and row.factors else ()
    return tuple(held.age for held in factors if held.age and held.id in (named or ()))


@_remembered
def _always_of(edition: Edition, objective: str | None, part: str) -> tuple[str, ...]:
    row = edition.objectives.get(objective or "")
    if row is None:
        return ()
    if part == "elements":
        return tuple(held.citation for held in row.elements)
    if part == "factors":
        return (row.factors.citation,) if row.factors else ()
    citation = getattr(row, part)
    return (citation,) if citation else ()


@_remembered
def _listed_entries(
    edition: Edition, objective: str | None, references: _Words, span: int
) -> tuple[str, ...]:
    row = edition.objectives.get(objective or "")
    day = change_days(edition)[span]
    return tuple(
        held.citation
        for held in (row.persons if row and references else ())
        if held.citation and held.ref in (references or ()) and held.holds_on(day)
    )


def _objective_not_in_force(edition: Edition, document: Disclosure) -> Iterator[str]:
    row = edition.objectives.get(document.objective or "")
    if row is not None and not row.holds_on(document.on):
        yield row.commenced_by
    if row is not None and any(place not in row.extent for place in document.territory):
        yield row.extent_by


def _commencing(part: str, document: Single, edition: Edition, span: int) -> Iterator[str]:
    """What brings a power into force where it is not, for all or for one class of party."""
    power = edition.powers[power_of(document)]
    held = tables_of(edition, span)["power.in-force"].get(power.id, {})
    places = document.territory if isinstance(document, Disclosure) else ()
    lacking = {place for place in places if place not in held}
    for row in power.commencement:
        for_a_class = row.only_for is not None
        if for_a_class is (part == "part-commenced") and lacking.intersection(row.territory):
            yield row.by


def _not_in_force(
    references: _Words, document: Single, edition: Edition, span: int
) -> Iterator[str]:
    """Each entry that is not in force in the places named, and what made it so."""
    tables = tables_of(edition, span)
    places = document.territory if isinstance(document, Disclosure) else ()
    lacking = [
        ref
        for ref in relevant(edition, power_of(document), references)
        if not any(place in tables["entry.in-force"].get(ref, {}) for place in places)
    ]
    yield from map(citation_of, lacking)
    for ref in lacking:
        wordings = edition.entries[ref]
        current = next((row for row in wordings if row.holds_on(document.on)), None)
        if current is None:
            ended = wordings[-1].ended_by if wordings[0].since <= document.on else None
            yield ended or wordings[0].inserted_by
            continue
        if current.inserted_by not in edition.instruments:
            yield current.inserted_by
        schedule = edition.schedules[int(ref.removeprefix("sch").partition("/")[0])]
        for row in schedule.commencement:
            if row.only_for is None and set(places).intersection(row.territory):
                yield row.by
