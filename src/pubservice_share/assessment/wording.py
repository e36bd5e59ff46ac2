"""The words of an answer: sentences of rules, filled from the document and the law."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from datetime import date

from pubservice_share.law import Edition
from pubservice_share.model import Body, Disclosure, OnwardDisclosure, Single

from .citing import power_of, relevant

__all__ = ["Words", "and_list", "day_in_words", "fill", "in_sentence", "subtitle_of", "title_of"]

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


@functools.lru_cache(maxsize=4096)
def day_in_words(day: date) -> str:
    """A day as people write it: ``1 May 2024``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def and_list(items: Iterable[str]) -> str:
    """``a, b and c``."""
    *first, last = [*items] or [""]
    return f"{', '.join(first)} and {last}" if first else last


def in_sentence(name: str) -> str:
    """A name from the Schedule as it stands inside a sentence."""
    first, _, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if first in ("A", "An", "The") else name


def _client(body: Body) -> str:
    client = body.provides_services_to
    return "a client not named" if client is None else client.name


@functools.lru_cache(maxsize=8192)
def _entries(
    edition: Edition, power: str, references: tuple[str, ...] | None, client: str, on: date
) -> str:
    shown = []
    for ref in relevant(edition, power, references):
        wordings = edition.entries[ref]
        current = next((row for row in wordings if row.holds_on(on)), wordings[-1])
        if current.kind == "provider":
            shown.append(f"a provider of services to {client}")
        else:
            shown.append(in_sentence(current.name))
    return and_list(shown) or "no entry named"


def _classes(edition: Edition, power: str, references: tuple[str, ...] | None) -> str:
    rows = (edition.recipient_classes.get(ref) for ref in references or ())
    shown = [row.name for row in rows if row is not None and power in row.powers]
    return and_list(shown) or "which falls in no class named"


class Words(dict[str, str]):
    """What sentences may be filled with; each word is found when it is first needed."""

    def __init__(self, document: Single, edition: Edition) -> None:
        super().__init__(unsettled="is not known")
        self._document = document
        self._edition = edition

    def __missing__(self, name: str) -> str:
        find = _FINDERS[name]
        found = self[name] = find(self._document, self._edition)
        return found


def _party(name: str) -> dict[str, Callable[..., str]]:
    def body(document: Single) -> Body:
        found: Body = getattr(document, name)
        return found

    return {
        name: lambda document, edition: body(document).name,  # noqa: ARG005
        f"{name}_client": lambda document, edition: _client(body(document)),  # noqa: ARG005
        f"{name}_entries": lambda document, edition: _entries(
            edition,
            power_of(document),
            body(document).specified_as,
            _client(body(document)),
            document.on,
        ),
        f"{name}_classes": lambda document, edition: _classes(
            edition, power_of(document), body(document).specified_as
        ),
    }


def _objective(document: Disclosure, edition: Edition) -> str:
    row = edition.objectives.get(document.objective or "")
    return row.title if row else "(unnamed)"


def _people(document: Disclosure, edition: Edition) -> str:
    row = edition.objectives.get(document.objective or "")
    return row.people if row else "the people whom the objective is to help"


def _elements_missing(document: Disclosure, edition: Edition) -> str:
    row = edition.objectives.get(document.objective or "")
    pursued = document.pursues or ()
    return and_list(held.text for held in (row.elements if row else ()) if held.id not in pursued)


def _elements_pursued(document: Disclosure, edition: Edition) -> str:
    row = edition.objectives.get(document.objective or "")
    pursued = document.pursues or ()
    return and_list(held.text for held in (row.elements if row else ()) if held.id in pursued)


def _purposes(document: Disclosure, edition: Edition) -> str:
    return and_list(
        row.text
        for row in edition.purposes
        if row.power == document.power and row.id in (document.purpose or ())
    )


def _uses(document: Disclosure, edition: Edition) -> str:
    return and_list(
        row.text
        for row in edition.intended_uses
        if row.power == document.power and row.id in (document.intended_use or ())
    )


def _eligible_since(document: Disclosure, edition: Edition) -> str:
    days = [row.since for row in edition.eligible_classes if row.id == document.eligible_as]
    return day_in_words(days[0]) if days else "a day not known"


def _schedule(document: Disclosure, edition: Edition) -> str:
    return f"Schedule {edition.powers[document.power].schedule}"


def _ground(document: Single, edition: Edition) -> str:
    row = edition.grounds.get(getattr(document, "ground", None) or "")
    return row.text if row else "none"


def _aim(document: Disclosure, _edition: Edition) -> str:
    return "objective" if document.power == "s35" else "section"


def _places(document: Disclosure, _edition: Edition) -> str:
    return and_list(_PLACES[name] for name in document.territory)


def _day(document: Single, _edition: Edition) -> str:
    return day_in_words(document.on)


#: How each word is found.
_FINDERS: dict[str, Callable[..., str]] = {
    **_party("discloser"),
    **_party("recipient"),
    **_party("received_from"),
    **_party("holder"),
    "aim": _aim,
    "day": _day,
    "elements_missing": _elements_missing,
    "elements_pursued": _elements_pursued,
    "eligible_since": _eligible_since,
    "ground": _ground,
    "objective": _objective,
    "people": _people,
    "places": _places,
    "purposes": _purposes,
    "schedule": _schedule,
    "uses": _uses,
}


def title_of(document: Single) -> str:
    """Who does what to whom."""
    if isinstance(document, Disclosure):
        return f"{document.discloser.name} to {document.recipient.name}"
    if isinstance(document, OnwardDisclosure):
        return f"{document.holder.name} passes it on to {document.recipient.name}"
    return f"{document.holder.name} uses what it received"


def subtitle_of(document: Single, filled: Words) -> str:
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
