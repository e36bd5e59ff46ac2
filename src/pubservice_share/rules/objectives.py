"""The objective of a disclosure under section 35.

DEA 2017 s.35(7), with SI 2018/912 and SI 2024/64: the objective is in force, is specified for
both parties, and is pursued by the arrangement.
"""

from __future__ import annotations

from pubservice_share.logic.terms import (
    And,
    AtLeast,
    Element,
    Every,
    Fact,
    Field,
    LawNumber,
    Lookup,
    Not,
    Or,
    Some,
    Stated,
    Term,
)

from .parties import client_entries, has_provider_entry, in_force, own_entry, references, specified
from .rule import Entries, Note, OfObjective, Rule, Says

__all__ = [
    "elements",
    "factors",
    "factors_not_stated",
    "listed",
    "listed_for",
    "objective_in_force",
    "opening_words",
]

OBJECTIVE = Field("objective")


def listed_in_own_right(party: str, *conditions: Term) -> Term:
    """Some entry of the party's own serves, and the objective is specified for it."""
    entry = Element("entry")
    return Some(
        references(party),
        "entry",
        And(
            own_entry(party, entry),
            *conditions,
            Lookup("objective.lists", (OBJECTIVE, entry)),
        ),
    )


def listed(party: str) -> Term:
    """Listed by an entry of its own, or in the Schedule and serving a body so listed."""
    client = Element("client")
    return Or(
        listed_in_own_right(party),
        And(
            Or(Stated(f"{party}.provides_services_to"), has_provider_entry(party)),
            Fact(f"{party}.services_in_connection"),
            specified(party),
            Some(
                client_entries(party),
                "client",
                And(
                    Not(Lookup("entry.provider", (client,))),
                    in_force(client),
                    Lookup("objective.lists", (OBJECTIVE, client)),
                ),
            ),
        ),
    )


objective_in_force = Rule(
    id="s35.objective-in-force",
    title="objective in force",
    basis="regulations",
    pointer="/objective",
    formula=Every(
        Field("territory"),
        "territory",
        Lookup("objective.in-force", (OBJECTIVE, Element("territory"))),
    ),
    cites=("DEA 2017 s.35(7)", OfObjective("specified_by")),
    met=(Says(text="the {objective} objective is in force in {places}"),),
    not_met=(
        Says(
            when=Some(
                Field("territory"),
                "territory",
                Lookup("objective.in-force", (OBJECTIVE, Element("territory"))),
            ),
            text="the {objective} objective does not extend to all of {places}",
            cure="Look for another power for the rest.",
            cites=(OfObjective("not-in-force"),),
        ),
        Says(
            text="the {objective} objective is not in force in {places} on {day}",
            cure="Look for another power, or a day and place in which the objective is in force.",
            cites=(OfObjective("not-in-force"),),
        ),
    ),
    unknown=(Says(text="{unsettled} which objective the disclosure pursues"),),
)


def listed_for(party: str) -> Rule:
    """The objective is specified for the party."""
    name, client = "{" + party + "}", "{" + party + "_client}"
    return Rule(
        id=f"s35.objective-listed-for-{party}",
        title=f"objective listed for {party}",
        basis="regulations",
        pointer=f"/{party}",
        formula=listed(party),
        cites=(
            "DEA 2017 s.35(7)",
            OfObjective("persons_by"),
            OfObjective("listed-entries", f"{party}.specified_as"),
        ),
        met=(
            Says(
                when=listed_in_own_right(party),
                text=f"the {{objective}} objective is specified for {name}",
            ),
            Says(
                text=f"the {{objective}} objective is specified for {name} as a provider of "
                f"services to {client}",
                cites=(
                    OfObjective("providers_by"),
                    OfObjective("listed-entries", f"{party}.provides_services_to.specified_as"),
                ),
            ),
        ),
        not_met=(
            Says(
                when=Stated(f"{party}.provides_services_to"),
                text=f"the {{objective}} objective is not specified for {name}, either in its "
                "own right or as a provider of services to a body that is listed for it",
                cure="Name a client that is itself listed for the objective, and to which the "
                "services are provided in connection with the objective. Otherwise look "
                "for another objective or another power.",
                cites=(
                    OfObjective("providers_by"),
                    Entries(f"{party}.specified_as"),
                    Entries(f"{party}.provides_services_to.specified_as"),
                ),
            ),
            Says(
                text=f"the {{objective}} objective is not specified for {name}",
                cure=f"If {name} provides services in connection with the objective to a body "
                f"that is listed for it, name that client. If {name} only processes the "
                "information for a controller, it counts as that controller here: name "
                "the controller instead. Otherwise look for another objective or another "
                "power.",
                cites=(OfObjective("providers_by"), Entries(f"{party}.specified_as")),
            ),
        ),
        unknown=(Says(text=f"{{unsettled}} whether the objective is specified for {name}"),),
    )


opening_words = Rule(
    id="s35.opening-words",
    title="the people whom it is meant to help",
    basis="regulations",
    pointer="/assists_eligible_people",
    formula=Fact("assists_eligible_people"),
    cites=("DEA 2017 s.35(7)", OfObjective("opening"), OfObjective("people_by")),
    met=(Says(text="the disclosure is meant to help {people}"),),
    not_met=(
        Says(
            text="the disclosure is not meant to help {people}",
            cure="The opening words of the objective, which name these people, are part of it. "
            "Look for an objective or a power for the people whom you mean to help.",
        ),
    ),
    unknown=(Says(text="{unsettled} whether the disclosure is meant to help {people}"),),
)

elements = Rule(
    id="s35.elements",
    title="elements pursued",
    basis="regulations",
    pointer="/pursues",
    formula=Or(
        Some(
            Field("pursues"),
            "element",
            Lookup("objective.any-element", (OBJECTIVE, Element("element"))),
        ),
        AtLeast(
            LawNumber("objective.elements-needed", (OBJECTIVE,)),
            Field("pursues"),
            "element",
            Lookup("objective.all-element", (OBJECTIVE, Element("element"))),
        ),
    ),
    cites=("DEA 2017 s.35(7)", OfObjective("opening")),
    met=(
        Says(
            text="the arrangement pursues {elements_pursued}",
            cites=(OfObjective("elements-pursued"),),
        ),
    ),
    not_met=(
        Says(
            when=Lookup("objective.all-joined", (OBJECTIVE,)),
            text="the objective needs all of its elements, and the arrangement as a whole does "
            "not pursue {elements_missing}",
            cure="The arrangement as a whole must pursue every element; a single disclosure need "
            "not achieve each.",
            cites=(OfObjective("elements-missing"),),
        ),
        Says(
            text="the arrangement does not pursue any element of the objective",
            cure="One element is enough. State each that the arrangement pursues, or look for "
            "another objective or another power.",
            cites=(OfObjective("elements"),),
        ),
    ),
    unknown=(
        Says(
            text="{unsettled} which elements of the objective the arrangement pursues",
            cites=(OfObjective("elements"),),
        ),
    ),
)

_ENOUGH = AtLeast(
    LawNumber("objective.factors-needed", (OBJECTIVE,)),
    Field("disadvantages"),
    "factor",
    Or(
        Not(Lookup("objective.factor-by-age", (OBJECTIVE, Element("factor")))),
        Fact("aged_16_to_24"),
    ),
)

factors_not_stated = Note(
    when=And(
        Stated("objective"),
        Lookup("objective.factors", (OBJECTIVE,)),
        Not(Stated("disadvantages")),
    ),
    text="The disadvantages are not stated, so they are not counted. They describe the people "
    "whom the objective helps, and are not a condition of each disclosure.",
)

factors = Rule(
    id="s35.two-factors",
    title="number of disadvantages",
    basis="regulations",
    pointer="/disadvantages",
    guard=And(Lookup("objective.factors", (OBJECTIVE,)), Stated("disadvantages")),
    formula=Or(
        _ENOUGH,
        Not(Fact("disadvantages_complete")),
    ),
    cites=("DEA 2017 s.35(7)", OfObjective("factors")),
    met=(
        Says(text="at least {factors_needed} disadvantages are known", when=_ENOUGH),
        Says(
            text="the list of disadvantages is not recorded as complete, so fewer than "
            "{factors_needed} on it do not prevent the disclosure"
        ),
    ),
    not_met=(
        Says(
            text="the list of disadvantages is recorded as complete, and fewer than "
            "{factors_needed} of them count",
            cure="Check whether the list is complete. A body that knows of fewer may share in "
            "order to find out whether there are more.",
            cites=(OfObjective("factors-by-age"),),
        ),
    ),
    unknown=(Says(text="{unsettled} whether there are at least {factors_needed} disadvantages"),),
)
