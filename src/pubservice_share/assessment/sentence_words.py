"""The words that fill the sentences of an answer, from the document and the law."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from pubservice_share.caches import kept_with_first
from pubservice_share.law import Edition
from pubservice_share.law.rows import EligibleClass
from pubservice_share.model import Body, Disclosure, OnwardDisclosure, Single
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY
from pubservice_share.words import (
    Catalogue,
    and_list,
    day_in_words,
    in_sentence,
    number_in_words,
    or_list,
)

from .citations import eligible_on, power_of, relevant, uses_named
from .commencement import later_in, not_begun, not_begun_in

__all__ = ["Words", "fill", "subtitle_of", "title_of"]


def _client(body: Body, words: Catalogue) -> str:
    client = body.provides_services_to
    return words["word.client"] if client is None else client.name


@kept_with_first(maxsize=8192)
def _entries(
    edition: Edition,
    power: str,
    references: tuple[str, ...] | None,
    client: str,
    on: date,
    words: Catalogue,
) -> str:
    shown = []
    for ref in relevant(edition, power, references):
        wordings = edition.entries[ref]
        current = next((row for row in wordings if row.holds_on(on)), wordings[-1])
        if current.kind == "provider":
            shown.append(words["word.provider-to"].format(client=client))
        else:
            name = words.say(f"entry.{ref}.{current.since.isoformat()}", current.name)
            shown.append(in_sentence(name))
    return and_list(shown, words) or words["word.no-entry"]


def _classes(
    edition: Edition, power: str, references: tuple[str, ...] | None, words: Catalogue
) -> str:
    rows = (edition.recipient_classes.get(ref) for ref in references or ())
    shown = [
        words.say(f"class.{row.ref}", row.name)
        for row in rows
        if row is not None and power in row.powers
    ]
    return and_list(shown, words) or words["word.no-class"]


class Words(dict[str, str]):
    """What sentences may be filled with; each word is found when it is first needed."""

    def __init__(self, document: Single, edition: Edition, words: Catalogue) -> None:
        super().__init__()
        self._document = document
        self._edition = edition
        self._words = words

    def __missing__(self, name: str) -> str:
        word_of = _WORD_FUNCTIONS[name]
        word = self[name] = word_of(self._document, self._edition, self._words)
        return word


def _party(name: str) -> dict[str, Callable[..., str]]:
    def body(document: Single) -> Body:
        party: Body = getattr(document, name)
        return party

    return {
        name: lambda document, edition, words: body(document).name,  # noqa: ARG005
        f"{name}_client": lambda document, edition, words: _client(  # noqa: ARG005
            body(document), words
        ),
        f"{name}_entries": lambda document, edition, words: _entries.of(edition)(
            power_of(document),
            body(document).specified_as,
            _client(body(document), words),
            document.on,
            words,
        ),
        f"{name}_classes": lambda document, edition, words: _classes(
            edition, power_of(document), body(document).specified_as, words
        ),
    }


def _objective(document: Disclosure, edition: Edition, words: Catalogue) -> str:
    row = edition.objectives.get(document.objective or "")
    return words.say(f"objective.{row.id}.title", row.title) if row else words["word.unnamed"]


def _people(document: Disclosure, edition: Edition, words: Catalogue) -> str:
    row = edition.objectives.get(document.objective or "")
    return words.say(f"objective.{row.id}.people", row.people) if row else words["word.people"]


def _elements(document: Disclosure, edition: Edition, words: Catalogue, *, pursued: bool) -> str:
    row = edition.objectives.get(document.objective or "")
    named = document.pursues or ()
    return and_list(
        (
            words.say(f"element.{document.objective}.{element.id}", element.text)
            for element in (row.elements if row else ())
            if (element.id in named) is pursued
        ),
        words,
    )


def _purposes(document: Disclosure, edition: Edition, words: Catalogue, *, named: bool) -> str:
    listed = and_list if named else or_list
    return listed(
        (
            words.say(f"purpose.{row.power}.{row.id}", row.text)
            for row in edition.purposes
            if row.power == document.power and (not named or row.id in (document.purpose or ()))
        ),
        words,
    )


def _uses(document: Disclosure, edition: Edition, words: Catalogue) -> str:
    named = uses_named(edition, document.power, document.intended_use or (), document.on)
    return and_list((words.say(f"use.{row.power}.{row.id}", row.text) for row in named), words)


def _eligible(document: Disclosure, edition: Edition) -> EligibleClass:
    id = document.eligible_as or edition.eligible_when_not_stated
    return eligible_on(edition, id, document.on)


def _eligible_people(document: Disclosure, edition: Edition, words: Catalogue) -> str:
    row = _eligible(document, edition)
    return words.say(f"eligible.{row.id}", row.people or row.text)


def _eligible_period(document: Disclosure, edition: Edition, words: Catalogue) -> str:
    id = _eligible(document, edition).id
    periods: list[tuple[date, date | None]] = []
    for row in sorted(
        (row for row in edition.eligible_classes if row.id == id), key=lambda row: row.since
    ):
        if periods and periods[-1][1] == row.since:
            periods[-1] = (periods[-1][0], row.until)
        else:
            periods.append((row.since, row.until))
    return and_list((_period(first, until, words) for first, until in periods), words)


def _period(first: date, until: date | None, words: Catalogue) -> str:
    day = day_in_words(first, words)
    if until is None:
        return words["word.since"].format(day=day)
    return words["word.from-until"].format(first=day, until=day_in_words(until, words))


def _eligible_undertakers(document: Disclosure, edition: Edition, words: Catalogue) -> str:
    row = _eligible(document, edition)
    return or_list(_class_names(edition, row.undertakers, words), words)


def _classes_of_power(document: Disclosure, edition: Edition, words: Catalogue) -> str:
    of_power = (
        ref for ref, row in edition.recipient_classes.items() if document.power in row.powers
    )
    return or_list(_class_names(edition, of_power, words), words)


def _class_names(edition: Edition, refs: Iterable[str], words: Catalogue) -> Iterator[str]:
    for ref in refs:
        yield words.say(f"class.{ref}", edition.recipient_classes[ref].name)


def _factors_needed(document: Disclosure, edition: Edition, words: Catalogue) -> str:
    row = edition.objectives.get(document.objective or "")
    needed = row.factors.at_least if row and row.factors else 0
    return number_in_words(needed, words)


def _schedule(document: Disclosure, edition: Edition, words: Catalogue) -> str:
    return words["word.schedule"].format(number=edition.powers[document.power].schedule)


def _ground(document: Single, edition: Edition, words: Catalogue) -> str:
    row = edition.grounds.get(getattr(document, "ground", None) or "")
    return words.say(f"ground.{row.id}", row.text) if row else words["word.none"]


def _aim(document: Disclosure, _edition: Edition, words: Catalogue) -> str:
    return words["word.objective" if document.power == PUBLIC_SERVICE_DELIVERY else "word.section"]


def _places(document: Disclosure, _edition: Edition, words: Catalogue) -> str:
    return and_list((words[f"place.{name}"] for name in document.territory), words)


def _day(document: Single, _edition: Edition, words: Catalogue) -> str:
    return day_in_words(document.on, words)


#: How each word is found.
_WORD_FUNCTIONS: dict[str, Callable[..., str]] = {
    **_party("discloser"),
    **_party("recipient"),
    **_party("received_from"),
    **_party("holder"),
    **_party("received_via"),
    "aim": _aim,
    "day": _day,
    "elements_missing": functools.partial(_elements, pursued=False),
    "elements_pursued": functools.partial(_elements, pursued=True),
    "classes_of_power": _classes_of_power,
    "eligible_people": _eligible_people,
    "eligible_period": _eligible_period,
    "eligible_undertakers": _eligible_undertakers,
    "factors_needed": _factors_needed,
    "ground": _ground,
    "later_in": later_in,
    "not_begun": not_begun,
    "not_begun_in": not_begun_in,
    "objective": _objective,
    "people": _people,
    "places": _places,
    "purposes": functools.partial(_purposes, named=True),
    "purposes_listed": functools.partial(_purposes, named=False),
    "schedule": _schedule,
    "section": lambda document, edition, words: power_of(document).removeprefix("s"),  # noqa: ARG005
    "unsettled": lambda document, edition, words: words["word.not-known"],  # noqa: ARG005
    "uses": _uses,
}


def title_of(document: Single, words: Catalogue) -> str:
    """Who does what to whom."""
    if isinstance(document, Disclosure):
        return words["title.disclosure"].format(
            discloser=document.discloser.name, recipient=document.recipient.name
        )
    if isinstance(document, OnwardDisclosure):
        return words["title.onward-disclosure"].format(
            holder=document.holder.name, recipient=document.recipient.name
        )
    return words["title.use"].format(holder=document.holder.name)


def subtitle_of(document: Single, filled: Words, words: Catalogue) -> str:
    """Under which power, for what, where and when."""
    number = power_of(document).removeprefix("s")
    if not isinstance(document, Disclosure):
        return words["subtitle.received"].format(
            source=document.received_from.name, number=number, day=filled["day"]
        )
    parts = [words["subtitle.section"].format(number=number)]
    if document.objective is not None and document.power == PUBLIC_SERVICE_DELIVERY:
        parts.append(filled["objective"])
    return ", ".join([*parts, filled["places"], filled["day"]])


def fill(text: str, filled: dict[str, str]) -> str:
    """A sentence with its words filled in, without a stop at its end.

    It begins with a capital, unless it begins with a name, which stays as it is.
    """
    sentence = text.format_map(filled)
    return sentence if text.startswith("{") else sentence[:1].upper() + sentence[1:]
