"""When the sections of the Chapter came into force, in words and as provisions.

For a use or an onward disclosure: the power under which the information was received, and the
sections that may bar what becomes of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.law import Edition
from pubservice_share.law.as_read import LawAsRead
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.rows import TERRITORIES, Power
from pubservice_share.law.spans import span_of
from pubservice_share.model import Disclosure, Single
from pubservice_share.rules.commencement import BARRED_BY
from pubservice_share.words import Catalogue, and_list, day_in_words

__all__ = ["commencing", "later_in", "not_begun", "not_begun_in"]


def _places_of(document: Single) -> tuple[str, ...]:
    """The territories that the document states, or all."""
    return document.territory or TERRITORIES


def _section(document: Single, edition: Edition, id: str | None) -> Power:
    if id is not None:
        return edition.safeguards[id]
    power = document.power if isinstance(document, Disclosure) else document.received_under
    return edition.powers[power]


def commencing(id: str | None, document: Single, law: LawAsRead) -> Iterator[str]:
    """What brings a section into force in the places where it is not generally in force."""
    section = _section(document, law.edition, id)
    in_force = law.tables["section.in-force"].get(section.id, {})
    lacking = {place for place in _places_of(document) if place not in in_force}
    for row in section.commencement:
        if lacking.intersection(row.territory):
            yield row.by


def _first_not_begun(document: Single, edition: Edition) -> tuple[Power, tuple[str, ...]] | None:
    """The first section that is not yet generally in force, with the places stated that lack it."""
    span = span_of(edition, document.on)
    for id in (None, *BARRED_BY.get(document.noun, ())):
        section = _section(document, edition, id)
        in_force = tables_of(edition, span)["section.in-force"].get(section.id, {})
        lacking = tuple(place for place in document.territory or () if place not in in_force)
        if lacking or (document.territory is None and not in_force):
            return section, lacking
    return None


def not_begun(document: Single, edition: Edition, words: Catalogue) -> str:
    """When the first section came into force that is not yet generally in force on the day."""
    first = _first_not_begun(document, edition)
    if first is None:
        return ""
    return words["commencement"].format(
        number=first[0].id.removeprefix("s"), begun="; ".join(_begun(first[0], words, edition))
    )


def not_begun_in(document: Single, edition: Edition, words: Catalogue) -> str:
    """The places stated in which that section is not in force."""
    first = _first_not_begun(document, edition)
    return and_list((words[f"place.{place}"] for place in (first[1] if first else ())), words)


def _begun(section: Power, words: Catalogue, edition: Edition) -> Iterator[str]:
    for row in section.commencement:
        filled = {
            "places": and_list((words[f"place.{name}"] for name in row.territory), words),
            "day": day_in_words(row.since, words),
        }
        if row.only_for is None:
            yield words["commencement.begun"].format(**filled)
            continue
        party = edition.recipient_classes[row.only_for]
        filled["class"] = words.say(f"class.{party.ref}", party.name)
        yield words["commencement.begun-for"].format(**filled)


def later_in(document: Single, edition: Edition, words: Catalogue) -> str:
    """Where the section came into force later than elsewhere, each place with its day."""
    later = _section(document, edition, None).later_in
    return and_list(
        (
            words["commencement.later"].format(
                place=words[f"place.{place}"], day=day_in_words(day, words)
            )
            for place, day in later.items()
            if place in _places_of(document)
        ),
        words,
    )
