"""Faults that a JSON Schema cannot see.

Each check looks at plain JSON values, right or wrong, and gives what it finds; what has
the wrong type is left to the schema.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from pubservice_share.law import Edition

from .faults import Fault, near

__all__ = ["extra_faults"]

_Check = Callable[[Mapping[str, Any], Edition], Iterator[Fault]]

#: Lists of words, by their place in a document; none may hold a word twice.
_LISTS = ("territory", "pursues", "disadvantages", "purpose", "intended_use")


def _inside(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, Mapping) else None


#: What has the form of a day; whether a calendar has it is another question.
_FORM = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day_of(text: Any) -> date | None:
    """The day that a text names, if it has the form of one and a calendar has it."""
    if not isinstance(text, str) or not _FORM.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _no_such_day(text: Any, pointer: str) -> Iterator[Fault]:
    if isinstance(text, str) and _FORM.fullmatch(text) and _day_of(text) is None:
        yield Fault(pointer, "no calendar has this day", "text", "a day that exists")


def _days(document: Mapping[str, Any], edition: Edition) -> Iterator[Fault]:
    on = document.get("on")
    yield from _no_such_day(on, "/on")
    day = _day_of(on)
    if day is not None and day < edition.passed:
        yield Fault(
            "/on",
            f"the Act was passed on {edition.passed.isoformat()}: nothing can be done under "
            "it before",
            "an earlier day",
            f"a day from {edition.passed.isoformat()} on",
        )
    restrictions = document.get("restrictions")
    if isinstance(restrictions, list | tuple):
        for number, restriction in enumerate(restrictions):
            yield from _no_such_day(_inside(restriction, "since"), f"/restrictions/{number}/since")


def _repeats(document: Mapping[str, Any], _edition: Edition) -> Iterator[Fault]:
    places = [(f"/{name}", document.get(name)) for name in _LISTS]
    for party in ("discloser", "recipient", "received_from", "received_via", "holder"):
        body = document.get(party)
        client = _inside(body, "provides_services_to")
        places.append((f"/{party}/specified_as", _inside(body, "specified_as")))
        places.append(
            (f"/{party}/provides_services_to/specified_as", _inside(client, "specified_as"))
        )
    places.append(("/restrictions", document.get("restrictions")))
    for pointer, items in places:
        if not isinstance(items, list | tuple) or len(items) < 2:
            continue
        seen: set[str] = set()
        for number, item in enumerate(items):
            text = json.dumps(item, sort_keys=True)
            if isinstance(item, str | Mapping) and text in seen:
                yield Fault(
                    f"{pointer}/{number}",
                    "this is in the list twice; name it once",
                    "a repeated item",
                    "each item once",
                )
            seen.add(text)


def _elements(document: Mapping[str, Any], edition: Edition) -> Iterator[Fault]:
    """An element of another objective."""
    objective, pursues = document.get("objective"), document.get("pursues")
    if not isinstance(objective, str) or not isinstance(pursues, list | tuple):
        return
    row = edition.objectives.get(objective)
    if row is None:
        return
    known = [element.id for element in row.elements]
    others = {element.id for other in edition.objectives.values() for element in other.elements}
    for number, element in enumerate(pursues):
        if isinstance(element, str) and element in others and element not in known:
            yield Fault(
                f"/pursues/{number}",
                f"this is an element of another objective, not of {objective!r}"
                + near(element, known),
                "an element of another objective",
                "one of " + ", ".join(known),
            )


def _personal_data(document: Mapping[str, Any], _edition: Edition) -> Iterator[Fault]:
    information = document.get("information")
    if (
        _inside(information, "personal_data") is False
        and document.get("complies_with_data_protection") is False
    ):
        yield Fault(
            "/complies_with_data_protection",
            "the information is said not to be about living individuals, and yet to contravene "
            "data protection legislation; only one of the two can be so",
            "false beside information.personal_data false",
            "true or null, or information.personal_data true or null",
        )


def _origin(document: Mapping[str, Any], edition: Edition) -> Iterator[Fault]:
    """Information that Revenue and Customs disclosed, said not to be theirs."""
    if _inside(document.get("information"), "from_revenue_and_customs") is not False:
        return
    power = edition.powers.get(str(document.get("received_under")))
    references = _inside(document.get("received_from"), "specified_as")
    if power is None or not power.bound_by_consent or not isinstance(references, list | tuple):
        return
    if any(
        wording.revenue_and_customs
        for reference in references
        if isinstance(reference, str)
        for wording in edition.entries.get(reference, ())
    ):
        yield Fault(
            "/information/from_revenue_and_customs",
            "the information was received from Revenue and Customs, so it cannot be said that they "
            "did not disclose it",
            "false beside received_from Revenue and Customs",
            "true or null, or another received_from",
        )


_CHECKS: dict[str, tuple[_Check, ...]] = {
    "disclosure": (_days, _repeats, _elements, _personal_data),
    "use": (_days, _repeats, _origin),
    "onward-disclosure": (_days, _repeats, _origin),
}


def extra_faults(document: Mapping[str, Any], edition: Edition) -> Iterable[Fault]:
    """Every fault of a document that its schema does not see."""
    noun = document.get("type")
    for check in _CHECKS.get(noun, ()) if isinstance(noun, str) else ():
        yield from check(document, edition)
