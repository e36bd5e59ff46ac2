"""The provisions of an answer: what the cites of a rule come to for a document.

Most of them depend on little of the document, so each is worked out once for what it does
depend on.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from pubservice_share.caches import kept_with_first
from pubservice_share.law import Edition
from pubservice_share.law.as_read import LawAsRead
from pubservice_share.law.citations import citation_of
from pubservice_share.law.rows import EligibleClass, IntendedUse
from pubservice_share.logic.explained import read
from pubservice_share.model import Disclosure, Single
from pubservice_share.rules.rule import (
    Classes,
    Commencing,
    DependentProvision,
    Entries,
    Ground,
    OfMeasure,
    OfObjective,
    OfPower,
)

from .commencement import commencing

__all__ = ["Finder", "eligible_on", "finder", "power_of", "relevant", "uses_named"]

_Words = tuple[str, ...] | None
_kept = kept_with_first(maxsize=8192)


def power_of(document: Single) -> str:
    """The power relied on, or under which the information was received."""
    return document.power if isinstance(document, Disclosure) else document.received_under


@_kept
def relevant(edition: Edition, power: str, references: _Words) -> tuple[str, ...]:
    """The references that belong to the Schedule of a power."""
    beginning = f"sch{edition.powers[power].schedule}/"
    return tuple(ref for ref in references or () if ref.startswith(beginning))


#: document -> the provisions that a cite comes to, under one law.
Finder = Callable[[Any], tuple[str, ...]]


def finder(law: LawAsRead, cite: DependentProvision) -> Finder:
    """What finds, under a law, the provisions of a cite that depends on the document."""
    match cite:
        case Entries(path, not_in_force=True):
            return lambda document: tuple(_not_in_force(read(document, path), document, law))
        case Entries(path):
            return _by_power_and(path, _paragraphs.of(law))
        case OfObjective(part, where):
            return _objective_finder(law, part, where)
        case Commencing(section):
            return lambda document: tuple(commencing(section, document, law))
        case OfPower("subsection", within):
            return lambda document: (law.edition.powers[power_of(document)].citation + within,)
        case OfPower(part):
            return lambda document: tuple(_commencing(part, document, law))
        case Classes(path):
            return _by_power_and(path, _classes.of(law.edition))
        case Ground(noun):
            return _ground_finder(law, noun)
        case OfMeasure(part):
            return _measure_finder(law, part)


def _getter(path: str) -> Callable[[Any], Any]:
    """What reads a path; a client may be absent, so its fields are read with care."""
    if path.count(".") > 1:
        return lambda document: read(document, path)
    return operator.attrgetter(path)


def _by_power_and(path: str, provisions: Callable[[str, _Words], tuple[str, ...]]) -> Finder:
    get = _getter(path)
    return lambda document: provisions(power_of(document), get(document))


def _ground_finder(law: LawAsRead, noun: str) -> Finder:
    provisions = _ground.of(law.edition)
    return lambda document: provisions(noun, document.ground)


def _measure_finder(law: LawAsRead, part: str) -> Finder:
    provisions, when_not_stated = _of_measure.of(law.edition), law.edition.eligible_when_not_stated
    return lambda document: provisions(
        part,
        document.power,
        document.purpose or (),
        document.intended_use or (),
        document.eligible_as or when_not_stated,
        document.on,
    )


def _objective_finder(law: LawAsRead, part: str, path: str | None) -> Finder:
    edition = law.edition
    if part in ("elements-missing", "elements-pursued"):
        of_elements = _of_elements.of(edition)
        return lambda document: of_elements(document.objective, part, document.pursues)
    if part == "listed-entries":
        listed, get = _listed_entries.of(law), _getter(path or "")
        return lambda document: listed(document.objective, get(document))
    if part == "factors-by-age":
        of_factors = _of_factors.of(edition)
        return lambda document: of_factors(document.objective, document.disadvantages)
    if part == "not-in-force":
        return lambda document: tuple(_objective_not_in_force(edition, document))
    always = _always_of.of(edition)
    return lambda document: always(document.objective, part)


@_kept
def _paragraphs(law: LawAsRead, power: str, references: _Words) -> tuple[str, ...]:
    return tuple(
        citation_of(ref)
        for ref in relevant(law.edition, power, references)
        if any(row.holds_on(law.day) for row in law.edition.entries[ref])
    )


@_kept
def _classes(edition: Edition, power: str, references: _Words) -> tuple[str, ...]:
    rows = (edition.recipient_classes.get(ref) for ref in references or ())
    return tuple(row.citation for row in rows if row is not None and power in row.powers)


@_kept
def _ground(edition: Edition, noun: str, ground: str | None) -> tuple[str, ...]:
    row = edition.grounds.get(ground or "")
    citation = None if row is None else getattr(row, noun)
    return (citation,) if citation else ()


@_kept
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


@_kept
def _of_elements(
    edition: Edition, objective: str | None, part: str, pursued: _Words
) -> tuple[str, ...]:
    row = edition.objectives.get(objective or "")
    cites_pursued = part == "elements-pursued"
    return tuple(
        element.citation
        for element in (row.elements if row else ())
        if (element.id in (pursued or ())) is cites_pursued
    )


@_kept
def _of_factors(edition: Edition, objective: str | None, named: _Words) -> tuple[str, ...]:
    row = edition.objectives.get(objective or "")
    factors = row.factors.list if row and row.factors else ()
    return tuple(factor.age for factor in factors if factor.age and factor.id in (named or ()))


@_kept
def _always_of(edition: Edition, objective: str | None, part: str) -> tuple[str, ...]:
    row = edition.objectives.get(objective or "")
    if row is None:
        return ()
    if part == "elements":
        return tuple(element.citation for element in row.elements)
    if part == "factors":
        return (row.factors.citation,) if row.factors else ()
    citation = getattr(row, part)
    return (citation,) if citation else ()


@_kept
def _listed_entries(law: LawAsRead, objective: str | None, references: _Words) -> tuple[str, ...]:
    row = law.edition.objectives.get(objective or "")
    return tuple(
        listing.citation
        for listing in (row.persons if row and references else ())
        if listing.citation and listing.ref in (references or ()) and listing.holds_on(law.day)
    )


def _objective_not_in_force(edition: Edition, document: Disclosure) -> Iterator[str]:
    row = edition.objectives.get(document.objective or "")
    if row is not None and not row.holds_on(document.on):
        yield row.commenced_by
    if row is not None and any(place not in row.extent for place in document.territory):
        yield row.extent_by


def _commencing(part: str, document: Single, law: LawAsRead) -> Iterator[str]:
    """What brings a power into force where it is not, for all or for one class of party."""
    power = law.edition.powers[power_of(document)]
    in_force = law.tables["power.in-force"].get(power.id, {})
    places = document.territory if isinstance(document, Disclosure) else ()
    lacking = {place for place in places if place not in in_force}
    for row in power.commencement:
        for_a_class = row.only_for is not None
        if for_a_class is (part == "part-commenced") and lacking.intersection(row.territory):
            yield row.by


def _not_in_force(references: _Words, document: Single, law: LawAsRead) -> Iterator[str]:
    """Each entry that is not in force in the places named, and the provision that says so."""
    edition = law.edition
    places = document.territory if isinstance(document, Disclosure) else ()
    lacking = [
        ref
        for ref in relevant(edition, power_of(document), references)
        if not any(place in law.tables["entry.in-force"].get(ref, {}) for place in places)
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
