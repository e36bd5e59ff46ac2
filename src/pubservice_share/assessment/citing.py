"""The provisions of an answer: what the cites of a rule come to for a document."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

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

_citation_of = functools.lru_cache(maxsize=None)(citation_of)


def power_of(document: Noun) -> str:
    """The power relied on, or under which the information was received."""
    return document.power if isinstance(document, Disclosure) else document.received_under


def relevant(document: Noun, references: Any, tables: Any) -> list[str]:
    """The references that belong to the Schedule of the power."""
    held = tables["power.entry"].get(power_of(document), {})
    return [ref for ref in references or () if ref in held]


def cited(cites: tuple[Cite, ...], document: Noun, edition: Edition, span: int) -> Iterator[str]:
    """The provisions that some cites come to for a document, with repeats."""
    for cite in cites:
        match cite:
            case str():
                yield cite
            case Entries(path, not_in_force=True):
                yield from _not_in_force(read(document, path), document, edition, span)
            case Entries(path):
                tables = tables_of(edition, span)
                for ref in relevant(document, read(document, path), tables):
                    yield _citation_of(ref)
            case Classes(path):
                held = tables_of(edition, span)["class.power"].get(power_of(document), {})
                for ref in read(document, path) or ():
                    if ref in held:
                        yield edition.recipient_classes[ref].citation
            case Ground(noun):
                ground = edition.grounds.get(getattr(document, "ground", None) or "")
                citation = ground and getattr(ground, noun)
                if citation:
                    yield citation
            case OfMeasure(part):
                yield from _of_measure(part, document, edition)
            case OfObjective(part, path):
                objective = edition.objectives.get(getattr(document, "objective", None) or "")
                if objective is not None and isinstance(document, Disclosure):
                    yield from _of_objective(objective, part, path, document)
            case OfPower(part, within):
                yield from _of_power(part, within, document, edition, span)


def _not_in_force(references: Any, document: Noun, edition: Edition, span: int) -> Iterator[str]:
    """What inserted, ended or commences each entry that is not in force in the places named."""
    tables = tables_of(edition, span)
    places = document.territory if isinstance(document, Disclosure) else ()
    for ref in relevant(document, references, tables):
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


def _of_power(part: str, within: str, document: Noun, edition: Edition, span: int) -> Iterator[str]:
    power = edition.powers[power_of(document)]
    if part == "subsection":
        yield power.citation + within
        return
    held = tables_of(edition, span)["power.in-force"].get(power.id, {})
    places = document.territory if isinstance(document, Disclosure) else ()
    lacking = {place for place in places if place not in held}
    for row in power.commencement:
        if (row.only_for is not None) is (part == "part-commenced") and (
            lacking.intersection(row.territory)
        ):
            yield row.by


def _of_measure(part: str, document: Noun, edition: Edition) -> Iterator[str]:
    if not isinstance(document, Disclosure):
        return
    match part:
        case "purposes" | "purposes-named":
            named = document.purpose or ()
            for row in edition.purposes:
                if row.power == document.power and (part == "purposes" or row.id in named):
                    yield row.citation
        case "uses-named":
            rows = [
                row
                for row in edition.intended_uses
                if row.power == document.power and row.id in (document.intended_use or ())
            ]
            yield from (row.citation for row in rows)
            if not rows:
                yield edition.powers[document.power].citation + "(3)"
        case "eligible":
            for eligible in edition.eligible_classes:
                if eligible.id == document.eligible_as:
                    yield eligible.citation


def _of_objective(
    objective: Objective, part: str, path: str | None, document: Disclosure
) -> Iterator[str]:
    match part:
        case "elements":
            yield from (row.citation for row in objective.elements)
        case "elements-missing":
            pursued = document.pursues or ()
            yield from (row.citation for row in objective.elements if row.id not in pursued)
        case "factors":
            if objective.factors:
                yield objective.factors.citation
        case "factors-by-age":
            named = document.disadvantages or ()
            for factor in objective.factors.list if objective.factors else ():
                if factor.age and factor.id in named:
                    yield factor.age
        case "listed-entries":
            references = read(document, path or "") or ()
            for row in objective.persons:
                if row.citation and row.ref in references and row.holds_on(document.on):
                    yield row.citation
        case "not-in-force":
            if not objective.holds_on(document.on):
                yield objective.commenced_by
            if any(place not in objective.extent for place in document.territory):
                yield objective.extent_by
        case _:
            citation = getattr(objective, part)
            if citation is not None:
                yield citation
