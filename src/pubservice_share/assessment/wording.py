"""The words of an answer: sentences filled from the document, and provisions found."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from datetime import date
from typing import Any

from pubservice_share.law import Edition, Objective
from pubservice_share.law.citations import citation_of
from pubservice_share.law.spans import tables_of
from pubservice_share.logic.explained import read
from pubservice_share.model import Body, Disclosure
from pubservice_share.rules.declared import Cite, Entries, OfObjective, OfPower

__all__ = ["and_list", "cited", "day_in_words", "fill", "in_sentence", "words"]

_PLACES = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern-ireland": "Northern Ireland",
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_citation_of = functools.lru_cache(maxsize=None)(citation_of)


def day_in_words(day: date) -> str:
    """A day as people write it: ``1 May 2024``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def and_list(items: list[str]) -> str:
    """``a, b and c``."""
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


def in_sentence(name: str) -> str:
    """A name from the Schedule as it stands inside a sentence."""
    first, _, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if first in ("A", "An", "The") else name


def _relevant(document: Disclosure, references: Any, tables: Any) -> list[str]:
    """The references that belong to the Schedule of the power relied on."""
    held = tables["power.entry"].get(document.power, {})
    return [ref for ref in references or () if ref in held]


def _entries(document: Disclosure, body: Body, edition: Edition, tables: Any) -> str:
    shown = []
    for ref in _relevant(document, body.specified_as, tables):
        wordings = edition.entries[ref]
        current = next((row for row in wordings if row.holds_on(document.on)), wordings[-1])
        if current.kind == "provider":
            shown.append(f"a provider of services to {_client(body)}")
        else:
            shown.append(in_sentence(current.name))
    return and_list(shown) or "no entry named"


def _client(body: Body) -> str:
    client = body.provides_services_to
    return "a client not named" if client is None else client.name


def words(document: Disclosure, edition: Edition, span: int) -> dict[str, str]:
    """What the sentences of rules may be filled with."""
    tables = tables_of(edition, span)
    objective = edition.objectives.get(document.objective or "")
    number = edition.powers[document.power].schedule
    filled = {
        "discloser": document.discloser.name,
        "recipient": document.recipient.name,
        "discloser_entries": _entries(document, document.discloser, edition, tables),
        "recipient_entries": _entries(document, document.recipient, edition, tables),
        "discloser_client": _client(document.discloser),
        "recipient_client": _client(document.recipient),
        "day": day_in_words(document.on),
        "places": and_list([_PLACES[name] for name in document.territory]),
        "schedule": f"Schedule {number}",
        "objective": objective.title if objective else "(unnamed)",
        "people": objective.people if objective else "the people whom the objective is to help",
        "elements_missing": "",
        "unsettled": "is not known",
    }
    if objective is not None:
        missing = [row.text for row in objective.elements if row.id not in (document.pursues or ())]
        filled["elements_missing"] = and_list(missing)
    return filled


def fill(text: str, filled: dict[str, str]) -> str:
    """A sentence with its words filled in, without a stop at its end.

    It begins with a capital, unless it begins with a name, which stays as it is.
    """
    made = text.format_map(filled)
    return made if text.startswith("{") else made[:1].upper() + made[1:]


def cited(
    cites: tuple[Cite, ...], document: Disclosure, edition: Edition, span: int
) -> Iterator[str]:
    """The provisions that some cites come to for a document, with repeats."""
    for cite in cites:
        match cite:
            case str():
                yield cite
            case Entries(path):
                tables = tables_of(edition, span)
                for ref in _relevant(document, read(document, path), tables):
                    yield _citation_of(ref)
            case OfObjective(part, path):
                objective = edition.objectives.get(document.objective or "")
                if objective is not None:
                    yield from _of_objective(objective, part, path, document)
            case OfPower(part, within):
                power = edition.powers[document.power]
                if part == "subsection":
                    yield power.citation + within
                else:
                    held = tables_of(edition, span)["power.in-force"].get(power.id, {})
                    lacking = {place for place in document.territory if place not in held}
                    for row in power.commencement:
                        if (row.only_for is not None) is (part == "part-commenced") and (
                            lacking.intersection(row.territory)
                        ):
                            yield row.by


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
