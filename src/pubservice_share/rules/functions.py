"""The functions in connection with which information is held.

DEA 2017 s.35(1), with the limits of s.35(2A) and (5).
"""

from __future__ import annotations

from pubservice_share.logic.terms import And, Element, Fact, Lookup, Not, Or, Some

from .objectives import listed_in_own_right
from .parties import POWER, has_provider_entry, in_force, references
from .rule import Entries, OfPower, Rule, Says

__all__ = ["entry_limits", "held_for_functions", "provider_limits"]

_WITHIN = Fact("information.within_limited_functions")
_ENTRY = Element("entry")


def held_for_functions(power: str) -> Rule:
    """The discloser holds the information in connection with its public functions."""
    return Rule(
        id=f"{power}.functions",
        title="held in connection with its functions",
        pointer="/information/held_in_connection_with_functions",
        formula=Fact("information.held_in_connection_with_functions"),
        cites=(OfPower("subsection", "(1)"), "DEA 2017 s.45(1)"),
        met=(
            Says(text="{discloser} holds the information in connection with its public functions"),
        ),
        not_met=(
            Says(
                text="{discloser} does not hold the information in connection with its functions "
                "of a public nature",
                cure="Disclose only information that is held in connection with such "
                "functions. The power reaches nothing else.",
            ),
        ),
        unknown=(
            Says(
                text="{unsettled} whether {discloser} holds the information in connection with "
                "its public functions"
            ),
        ),
    )


entry_limits = Rule(
    id="s35.entry-limits",
    title="functions that the entry names",
    pointer="/information/within_limited_functions",
    guard=Some(
        references("discloser"),
        "entry",
        And(Lookup("power.entry", (POWER, _ENTRY)), Lookup("entry.functions", (_ENTRY,))),
    ),
    formula=Or(
        _WITHIN,
        listed_in_own_right("discloser", Not(Lookup("entry.functions", (_ENTRY,)))),
    ),
    cites=("DEA 2017 s.35(2A)", Entries("discloser.specified_as")),
    met=(Says(text="the information is within the functions that count for {discloser}"),),
    not_met=(
        Says(
            text="the entry of {discloser} names functions, and the information is not held "
            "within them",
            cure="Disclose only information held within the functions that the entry names. "
            "The power reaches nothing else.",
        ),
    ),
    unknown=(
        Says(
            text="{unsettled} whether {discloser} holds the information within the functions "
            "that its entry names"
        ),
    ),
)


def provider_limits(power: str, subsection: str) -> Rule:
    """A discloser listed merely as a provider: only information held for its client counts."""
    return Rule(
        id=f"{power}.provider-limits",
        title="functions exercised for the client",
        pointer="/information/within_limited_functions",
        guard=has_provider_entry("discloser"),
        formula=Or(
            _WITHIN,
            Some(
                references("discloser"),
                "entry",
                And(
                    Lookup("power.entry", (POWER, _ENTRY)),
                    Not(Lookup("entry.provider", (_ENTRY,))),
                    in_force(_ENTRY),
                ),
            ),
        ),
        cites=(subsection, Entries("discloser.specified_as")),
        met=(Says(text="the information is within the functions that count for {discloser}"),),
        not_met=(
            Says(
                text="{discloser} is listed only because it provides services, and the "
                "information is not held for the functions that it exercises for its "
                "client",
                cure="Disclose only what the provider holds for that service. The power reaches "
                "nothing else.",
            ),
        ),
        unknown=(
            Says(
                text="{unsettled} whether {discloser} holds the information for the functions "
                "that it exercises for its client"
            ),
        ),
    )
