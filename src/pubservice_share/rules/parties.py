"""Who may disclose to whom: two persons, each specified.

DEA 2017 s.35(1), (2) and Schedule 4; provider entries in paras 28, 48 and 52.

Formulas that several rules share are built once, so that readers can see that they are the same
object.
"""

from __future__ import annotations

import functools

from pubservice_share.logic.terms import (
    And,
    Element,
    Equal,
    Fact,
    Field,
    Lookup,
    Not,
    Or,
    Reading,
    Some,
    Stated,
    Term,
)

from .rule import Classes, Entries, OfMeasure, OfPower, Rule, Says

__all__ = [
    "another_person",
    "client_entries",
    "commenced_for_a_party",
    "has_provider_entry",
    "in_force",
    "is_revenue_and_customs",
    "own_entry",
    "recipient_class",
    "specified",
    "specified_person",
]

POWER = Field("power")


def references(party: str) -> Field:
    """The references of a party."""
    return Field(f"{party}.specified_as")


def client_entries(party: str) -> Field:
    """The references of a party's client."""
    return Field(f"{party}.provides_services_to.specified_as")


def commenced_for_a_party(table: str, what: Field | Element, territory: Element) -> Term:
    """In force in the territory only for one class of recipient, to which a party belongs."""

    def belongs(party: str) -> Term:
        return Some(
            references(party),
            "class",
            Lookup(f"{table}.commenced-for", (what, territory, Element("class"))),
        )

    return Or(belongs("discloser"), belongs("recipient"))


@functools.cache
def in_force(entry: Element) -> Term:
    """An entry in force in at least one territory listed, or, on a reading, in any."""
    return Or(
        Some(
            Field("territory"),
            "territory",
            Or(
                Lookup("entry.in-force", (entry, Element("territory"))),
                commenced_for_a_party("entry", entry, Element("territory")),
            ),
        ),
        And(Lookup("entry.somewhere", (entry,)), Reading("devolved-entry-extent")),
    )


def _capacity(party: str, entry: Element) -> Term:
    """The entry names no capacity, or the party acts in it."""
    names_capacity: Term = Lookup("entry.capacity", (entry,))
    if party == "recipient":
        names_capacity = Or(names_capacity, Lookup("entry.functions", (entry,)))
    return Or(Not(names_capacity), Fact(f"{party}.in_specified_capacity"))


@functools.cache
def own_entry(party: str, entry: Element) -> Term:
    """An entry that is not a provider entry, is in force, and whose capacity the party has."""
    return And(
        Lookup("power.entry", (POWER, entry)),
        Not(Lookup("entry.provider", (entry,))),
        in_force(entry),
        _capacity(party, entry),
    )


def _provider_entry(party: str, entry: Element) -> Term:
    """A provider entry, in force, whose three conditions are met.

    Only a provider entry has clients in the same Part.
    """
    client = Element("client")
    return And(
        Lookup("power.entry", (POWER, entry)),
        in_force(entry),
        Fact(f"{party}.services_in_connection"),
        Fact(f"{party}.client_is_public_authority"),
        Some(
            client_entries(party),
            "client",
            And(Lookup("entry.same-part", (entry, client)), in_force(client)),
        ),
    )


@functools.cache
def specified(party: str) -> Term:
    """The party falls in an entry of the Schedule, in its own right or as a provider."""
    entry = Element("entry")
    return Some(
        references(party), "entry", Or(own_entry(party, entry), _provider_entry(party, entry))
    )


@functools.cache
def has_provider_entry(party: str) -> Term:
    """One of the party's references is a provider entry."""
    entry = Element("entry")
    return Some(
        references(party),
        "entry",
        And(
            Lookup("power.entry", (POWER, entry)),
            Lookup("entry.provider", (entry,)),
            Lookup("entry.exists", (entry,)),
        ),
    )


@functools.cache
def is_revenue_and_customs(party: str) -> Term:
    """One of the party's references is that of Revenue and Customs."""
    return Some(
        references(party), "entry", Lookup("entry.revenue-and-customs", (Element("entry"),))
    )


def _some_entry(party: str, *terms: Term) -> Term:
    return Some(
        references(party), "entry", And(Lookup("power.entry", (POWER, Element("entry"))), *terms)
    )


def another_person(power: str) -> Rule:
    """The discloser and the recipient are not one person."""
    identified = And(Stated("discloser.identifier"), Stated("recipient.identifier"))
    return Rule(
        id=f"{power}.another-person",
        title="different bodies",
        pointer="/recipient",
        formula=And(
            Or(
                Not(identified),
                Not(Equal(Field("discloser.identifier"), Field("recipient.identifier"))),
            ),
            Or(
                identified,
                Not(Equal(Field("discloser.name"), Field("recipient.name"), folded=True)),
            ),
        ),
        cites=(OfPower("subsection", "(1)"),),
        met=(Says(text="{discloser} and {recipient} are different bodies"),),
        not_met=(
            Says(
                text="{discloser} and {recipient} are the same body in law: sharing within one "
                "body is not a disclosure under the power, and does not need the power",
                cure="Look at the body's own powers. If they are different bodies after all, "
                "give each its own identifier.",
            ),
        ),
        unknown=(
            Says(text="{unsettled} whether {discloser} and {recipient} are different bodies"),
        ),
    )


def specified_person(power: str, party: str, subsection: str, aim: str) -> Rule:
    """A party is a specified person for the Schedule of the power.

    ``subsection`` defines the specified persons; a provider provides its services in connection
    with ``aim``.
    """
    entry = Element("entry")
    name = "{" + party + "}"
    entries = "{" + party + "_entries}"
    provider = Lookup("entry.provider", (entry,))
    return Rule(
        id=f"{power}.{party}-specified",
        title=f"{party} specified",
        pointer=f"/{party}",
        formula=specified(party),
        cites=(subsection, Entries(f"{party}.specified_as")),
        met=(Says(text=f"{name} is a specified person: {entries}"),),
        not_met=(
            Says(
                when=Not(_some_entry(party)),
                text=f"As stated, {name} does not fall in any entry of {{schedule}}, so it is "
                "not a specified person",
                cure="Health bodies and housing associations in England, and charities, are "
                f"not listed. If {name} provides services in connection with {aim} to a "
                "public authority that is listed, it may take part as a provider: add the "
                "provider entry to its entries, and name that authority as its client. If "
                f"{name} only processes the information for a controller, it counts as that "
                "controller here: name the controller instead. Otherwise look for another power.",
            ),
            Says(
                when=Not(_some_entry(party, in_force(entry))),
                text=f"the entry of {name} is not in force on {{day}} in {{places}}: {entries}",
                cure="Look for another power, or a day on which the entry is in force.",
                cites=(Entries(f"{party}.specified_as", not_in_force=True),),
            ),
            Says(
                when=Not(_some_entry(party, Not(provider), in_force(entry))),
                text=f"{name} could take part only as a provider of services, and does not meet "
                "every condition for that: it must provide services in connection with "
                f"{aim} to a public authority that has an entry of its own in the same Part",
                cure="Name a client that is a public authority with an entry of its own in the "
                "same Part, or look for another power.",
                cites=("DEA 2017 s.45(1)", Entries(f"{party}.provides_services_to.specified_as")),
            ),
            Says(
                text=f"{name} does not act in the capacity that its entry names: {entries}",
                cure="The entry counts only for what the body does in that capacity. Look for "
                "another power for the rest.",
            ),
        ),
        unknown=(Says(text=f"{{unsettled}} whether {name} is a specified person"),),
    )


def in_class(party: str) -> Term:
    """The party falls in a class of recipient under the power."""
    return Some(references(party), "class", Lookup("class.power", (POWER, Element("class"))))


def recipient_class(power: str, party: str, section: str) -> Rule:
    """A supplier or an undertaker, as the party that receives or that gives back.

    ``section`` lists the classes: s.36(1) or s.38(1).
    """
    name = "{" + party + "}"
    classes = "{" + party + "_classes}"
    return Rule(
        id=f"{power}.{party}-class",
        title=f"class of {party}",
        pointer=f"/{party}",
        formula=in_class(party),
        cites=(section, Classes(f"{party}.specified_as")),
        met=(Says(text=f"{name} is {classes}"),),
        not_met=(
            Says(
                text=f"{name} is not {{classes_of_power}}",
                cure=f"The section covers only {{classes_of_power}}. If {name} only processes "
                "the information for a controller, it counts as that controller here: "
                "name the controller instead. Otherwise look for another power.",
                cites=(OfMeasure("classes"),),
            ),
        ),
        unknown=(Says(text=f"{{unsettled}} whether {name} is {{classes_of_power}}"),),
    )
