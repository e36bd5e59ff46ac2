"""The possible answers to a question, under the law of the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal

import attrs

from pubservice_share.documents.schemas.words import titles_of
from pubservice_share.law import Edition, Law, as_at
from pubservice_share.model.fields import WORDS
from pubservice_share.words import Catalogue

__all__ = ["Choice", "FactContext", "Kind", "choices_of", "kind_of", "word_choices"]

#: The shape of an answer: true or false; one word; a list of words; a day or a length of time in
#: ISO 8601; a text; a list of texts; an object with at least the ``name`` of a body; a list of
#: flows; a list of bodies.
Kind = Literal[
    "yes-no", "one-of", "some-of", "day", "duration", "text", "texts", "body", "flows", "bodies"
]

_KINDS: dict[str, Kind] = {
    "objective": "one-of",
    "pursues": "some-of",
    "purpose": "some-of",
    "intended_use": "some-of",
    "received_under": "one-of",
    "starts": "day",
    "ends": "day",
    "flows": "flows",
    "flows.discloser": "one-of",
    "flows.recipient": "one-of",
    "flows.power": "one-of",
    "flows.territory": "some-of",
    "parties": "bodies",
}


@attrs.frozen
class Choice:
    """One possible answer."""

    #: What to put into the document: true or false, or a word.
    value: bool | str
    #: What to show.
    text: str


@attrs.frozen(kw_only=True)
class FactContext:
    """A fact to ask for, and the parts of its document that decide the possible answers."""

    #: The path of the fact within its own kind of document: ``discloser.specified_as``.
    fact: str
    #: The power relied on, and those of the flows of an agreement that share the fact; none where
    #: it is not known.
    powers: tuple[str, ...]
    objective: str | None
    on: date
    #: The parties of an agreement: id and name.
    parties: Mapping[str, str] = attrs.field(factory=dict)


def kind_of(fact: str) -> Kind:
    """The shape of the answers to a fact."""
    if fact.endswith("specified_as"):
        return "some-of"
    return "body" if fact.endswith("provides_services_to") else _KINDS.get(fact, "yes-no")


def choices_of(context: FactContext, edition: Edition, words: Catalogue) -> tuple[Choice, ...]:
    """The possible answers to a fact; empty where they cannot be listed, as for a day."""
    if kind_of(context.fact) == "yes-no":
        return (Choice(True, words["answer.yes"]), Choice(False, words["answer.no"]))
    law = as_at(max(context.on, edition.passed), edition=edition)
    # Two powers may share a word, such as a purpose, under which the same is meant.
    texts: dict[str, str] = {}
    for value, text in _words(context, law, edition, words):
        texts.setdefault(value, text)
    return tuple(Choice(value, text) for value, text in texts.items())


def _words(
    context: FactContext, law: Law, edition: Edition, words: Catalogue
) -> Iterator[tuple[str, str]]:
    match context.fact:
        case "objective":
            for row in law.objectives():
                yield row.id, words.say(f"objective.{row.id}.title", row.title)
        case "pursues":
            objective = edition.objectives.get(context.objective or "")
            for element in objective.elements if objective else ():
                id = f"element.{context.objective}.{element.id}"
                yield element.id, words.say(id, element.text)
        case "purpose":
            for purpose in edition.purposes:
                if purpose.power in context.powers:
                    id = f"purpose.{purpose.power}.{purpose.id}"
                    yield purpose.id, words.say(id, purpose.text)
        case "intended_use":
            for use in edition.intended_uses:
                if use.power in context.powers and use.holds_on(law.on):
                    yield use.id, words.say(f"use.{use.power}.{use.id}", use.text)
            yield "none-of-these", words["answer.none-of-these"]
        case "flows.discloser" | "flows.recipient":
            yield from context.parties.items()
        case "flows.power":
            for power in edition.powers.values():
                yield power.id, f"{power.citation}: {power.title}"
        case "flows.territory":
            for name in WORDS["territory"]:
                yield name, words[f"place.{name}"]
        case fact if fact.endswith("specified_as"):
            yield from _references(context, law, edition, words)


def _references(
    context: FactContext, law: Law, edition: Edition, words: Catalogue
) -> Iterator[tuple[str, str]]:
    """The entries of the power's Schedule and its classes; without a power, of every Schedule."""
    powers = [edition.powers[id] for id in context.powers if id in edition.powers]
    numbers = [row.schedule for row in powers or edition.powers.values()]
    for number in dict.fromkeys(number for number in numbers if number is not None):
        for entry in law.schedule(number):
            yield entry.ref, words.say(f"entry.{entry.ref}.{entry.since.isoformat()}", entry.name)
    for recipient_class in edition.recipient_classes.values():
        if not powers or any(power.id in recipient_class.powers for power in powers):
            yield (
                recipient_class.ref,
                words.say(f"class.{recipient_class.ref}", recipient_class.name),
            )


def word_choices(name: str, on: date | None, edition: Edition) -> tuple[Choice, ...]:
    """The words of a list with their titles, such as the lawful bases.

    Of words that come from law, those in force on a day; all of them where it is not known.
    """
    in_force = None
    if name == "basis":
        in_force = {
            row.id
            for row in edition.lawful_bases.values()
            if on is None
            or ((row.since is None or row.since <= on) and (row.until is None or on < row.until))
        }
    return tuple(
        Choice(word, title)
        for word, title in titles_of(name, edition).items()
        if in_force is None or word in in_force
    )
