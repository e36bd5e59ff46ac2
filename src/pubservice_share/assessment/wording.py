"""The words of an answer: sentences of rules, filled from the document and the law."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.law.spans import tables_of
from pubservice_share.model import Body, Disclosure, Noun, OnwardDisclosure

from .citing import power_of, relevant

__all__ = ["and_list", "day_in_words", "fill", "subtitle_of", "title_of", "words"]

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


def day_in_words(day: date) -> str:
    """A day as people write it: ``1 May 2024``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def and_list(items: Iterable[str]) -> str:
    """``a, b and c``."""
    *first, last = [*items] or [""]
    return f"{', '.join(first)} and {last}" if first else last


def _in_sentence(name: str) -> str:
    """A name from the Schedule as it stands inside a sentence."""
    first, _, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if first in ("A", "An", "The") else name


def _client(body: Body) -> str:
    client = body.provides_services_to
    return "a client not named" if client is None else client.name


def _entries(document: Noun, body: Body, edition: Edition, tables: Any) -> str:
    shown = []
    for ref in relevant(document, body.specified_as, tables):
        wordings = edition.entries[ref]
        current = next((row for row in wordings if row.holds_on(document.on)), wordings[-1])
        if current.kind == "provider":
            shown.append(f"a provider of services to {_client(body)}")
        else:
            shown.append(_in_sentence(current.name))
    return and_list(shown) or "no entry named"


def _classes(document: Noun, body: Body, edition: Edition, tables: Any) -> str:
    held = tables["class.power"].get(power_of(document), {})
    shown = [edition.recipient_classes[ref].name for ref in body.specified_as or () if ref in held]
    return and_list(shown) or "which falls in no class named"


def words(document: Noun, edition: Edition, span: int) -> dict[str, str]:
    """What the sentences of rules may be filled with."""
    tables = tables_of(edition, span)
    filled = {
        "day": day_in_words(document.on),
        "unsettled": "is not known",
        "objective": "(unnamed)",
        "people": "the people whom the objective is to help",
        "elements_missing": "",
    }
    if isinstance(document, Disclosure):
        _disclosure_words(document, edition, tables, filled)
    else:
        ground = edition.grounds.get(document.ground or "")
        filled["received_from"] = document.received_from.name
        filled["holder"] = document.holder.name
        filled["ground"] = ground.text if ground else "none"
    return filled


def _disclosure_words(
    document: Disclosure, edition: Edition, tables: Any, filled: dict[str, str]
) -> None:
    for party, body in (("discloser", document.discloser), ("recipient", document.recipient)):
        filled[party] = body.name
        filled[f"{party}_entries"] = _entries(document, body, edition, tables)
        filled[f"{party}_client"] = _client(body)
        filled[f"{party}_classes"] = _classes(document, body, edition, tables)
    filled["places"] = and_list(_PLACES[name] for name in document.territory)
    filled["schedule"] = f"Schedule {edition.powers[document.power].schedule}"
    filled["aim"] = "objective" if document.power == "s35" else "section"
    objective = edition.objectives.get(document.objective or "")
    if objective is not None:
        pursued = document.pursues or ()
        filled["objective"] = objective.title
        filled["people"] = objective.people
        filled["elements_missing"] = and_list(
            row.text for row in objective.elements if row.id not in pursued
        )
    for eligible in edition.eligible_classes:
        if eligible.id == document.eligible_as:
            filled["eligible_since"] = day_in_words(eligible.since)
    if document.purpose is not None:
        filled["purposes"] = and_list(
            row.text
            for row in edition.purposes
            if row.power == document.power and row.id in document.purpose
        )
    if document.intended_use is not None:
        filled["uses"] = and_list(
            row.text
            for row in edition.intended_uses
            if row.power == document.power and row.id in document.intended_use
        )


def title_of(document: Noun) -> str:
    """Who does what to whom."""
    if isinstance(document, Disclosure):
        return f"{document.discloser.name} to {document.recipient.name}"
    if isinstance(document, OnwardDisclosure):
        return f"{document.holder.name} passes it on to {document.recipient.name}"
    return f"{document.holder.name} uses what it received"


def subtitle_of(document: Noun, filled: dict[str, str]) -> str:
    """Under which power, for what, where and when."""
    number = power_of(document).removeprefix("s")
    if not isinstance(document, Disclosure):
        source = document.received_from.name
        return f"Received from {source} under section {number}, {filled['day']}"
    parts = [f"Section {number}"]
    if document.objective is not None and document.power == "s35":
        parts.append(filled["objective"])
    return ", ".join([*parts, filled["places"], filled["day"]])


def fill(text: str, filled: dict[str, str]) -> str:
    """A sentence with its words filled in, without a stop at its end.

    It begins with a capital, unless it begins with a name, which stays as it is.
    """
    made = text.format_map(filled)
    return made if text.startswith("{") else made[:1].upper() + made[1:]
