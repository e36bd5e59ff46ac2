"""The provisions of an answer: what the cites of a rule come to for a document.

Most of them depend on little of the document, so each is worked out once for what it does
depend on.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from pubservice_share.law import Edition, Objective
from pubservice_share.law.citations import citation_of
from pubservice_share.law.spans import tables_of
from pubservice_share.logic.explained import read
from pubservice_share.model import Disclosure, Noun
from pubservice_share.rules.declared import (
    Cite,
    Classes,
    Entries,
    Ground,
    OfMeasure,
    OfObjective,
    OfPower,
)

__all__ = ["cited", "power_of", "relevant"]

_Words = tuple[str, ...] | None
_remembered = functools.lru_cache(maxsize=8192)


def power_of(document: Noun) -> str:
    """The power relied on, or under which the information was received."""
    return document.power if isinstance(document, Disclosure) else document.received_under


@_remembered
def relevant(edition: Edition, power: str, references: _Words) -> tuple[str, ...]:
    """The references that belong to the Schedule of a power."""
    beginning = f"sch{edition.powers[power].schedule}/"
    return tuple(ref for ref in references or () if ref.startswith(beginning))


def cited(cite: Cite, document: Noun, edition: Edition, span: int) -> tuple[str, ...]:
    """The provisions that a cite comes to for a document."""
    match cite:
        case str():
            return (cite,)
        case Entries(path, not_in_force=True):
            return tuple(_not_in_force(read(document, path), document, edition, span))
        case Entries(path):
            return _paragraphs(edition, power_of(document), read(document, path))
        case OfObjective(part, path):
            return _of_objective(part, path, document, edition)
        case OfPower("subsection", within):
            return (edition.powers[power_of(document)].citation + within,)
        case OfPower(part):
            return tuple(_commencing(part, document, edition, span))
        case Classes(path):
            return _classes(edition, power_of(document), read(document, path))
        case Ground(noun):
            return _ground(edition, noun, getattr(document, "ground", None))
        case OfMeasure(part) if isinstance(document, Disclosure):
            return _of_measure(
                edition,
                part,
                document.power,
                document.purpose or (),
                document.intended_use or (),
                document.eligible_as,
            )
    return ()


@_remembered
def _paragraphs(edition: Edition, power: str, references: _Words) -> tuple[str, ...]:
    return tuple(citation_of(ref) for ref in relevant(edition, power, references))


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
    eligible_as: str | None,
) -> tuple[str, ...]:
    match part:
        case "purposes" | "purposes-named":
            return tuple(
                row.citation
                for row in edition.purposes
                if row.power == power and (part == "purposes" or row.id in purposes)
            )
        case "uses-named":
            named = tuple(
                row.citation
                for row in edition.intended_uses
                if row.power == power and row.id in uses
            )
            return named or (edition.powers[power].citation + "(3)",)
        case _:
            return tuple(row.citation for row in edition.eligible_classes if row.id == eligible_as)


def _of_objective(part: str, path: str | None, document: Noun, edition: Edition) -> tuple[str, ...]:
    if not isinstance(document, Disclosure) or document.objective is None:
        return ()
    objective = edition.objectives[document.objective]
    match part:
        case "elements-missing" | "elements-pursued":
            pursued, wanted = document.pursues or (), part == "elements-pursued"
            return tuple(
                row.citation for row in objective.elements if (row.id in pursued) is wanted
            )
        case "factors-by-age":
            named = document.disadvantages or ()
            factors = objective.factors.list if objective.factors else ()
            return tuple(row.age for row in factors if row.age and row.id in named)
        case "listed-entries":
            return tuple(_listed_entries(objective, read(document, path or ""), document))
        case "not-in-force":
            return tuple(_objective_not_in_force(objective, document))
        case _:
            return _always_of(edition, objective.id, part)


@_remembered
def _always_of(edition: Edition, objective_id: str, part: str) -> tuple[str, ...]:
    objective = edition.objectives[objective_id]
    if part == "elements":
        return tuple(row.citation for row in objective.elements)
    if part == "factors":
        return (objective.factors.citation,) if objective.factors else ()
    citation = getattr(objective, part)
    return (citation,) if citation else ()


def _listed_entries(
    objective: Objective, references: _Words, document: Disclosure
) -> Iterator[str]:
    for row in objective.persons if references else ():
        if row.citation and row.ref in (references or ()) and row.holds_on(document.on):
            yield row.citation


def _objective_not_in_force(objective: Objective, document: Disclosure) -> Iterator[str]:
    if not objective.holds_on(document.on):
        yield objective.commenced_by
    if any(place not in objective.extent for place in document.territory):
        yield objective.extent_by


def _commencing(part: str, document: Noun, edition: Edition, span: int) -> Iterator[str]:
    """What brings a power into force where it is not, for all or for one class of party."""
    power = edition.powers[power_of(document)]
    held = tables_of(edition, span)["power.in-force"].get(power.id, {})
    places = document.territory if isinstance(document, Disclosure) else ()
    lacking = {place for place in places if place not in held}
    for row in power.commencement:
        for_a_class = row.only_for is not None
        if for_a_class is (part == "part-commenced") and lacking.intersection(row.territory):
            yield row.by


def _not_in_force(references: _Words, document: Noun, edition: Edition, span: int) -> Iterator[str]:
    """What inserted, ended or commences each entry that is not in force in the places named."""
    tables = tables_of(edition, span)
    places = document.territory if isinstance(document, Disclosure) else ()
    for ref in relevant(edition, power_of(document), references):
        here = tables["entry.in-force"].get(ref, {})
        if any(place in here for place in places):
            continue
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
