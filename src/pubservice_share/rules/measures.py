"""Fuel and water poverty: to suppliers and undertakers, and back.

DEA 2017 ss.36 to 39: the people to be helped, the means, and the use by the recipient.
"""

from __future__ import annotations

from pubservice_share.logic.terms import (
    And,
    Element,
    Fact,
    Field,
    Lookup,
    Not,
    Or,
    Some,
    Stated,
    Term,
)

from .parties import POWER, references
from .rule import OfMeasure, OfPower, Rule, Says

__all__ = ["eligible_people", "fuel_poverty_people", "intended_use", "purpose"]

_USE = Element("use")
_ELIGIBLE = Field("eligible_as")
_CLASS = Element("class")


def fuel_poverty_people(power: str, where: str) -> Rule:
    """It is for people living in fuel poverty (ss.36(2), 37(2))."""
    return Rule(
        id=f"{power}.opening-words",
        title="the people whom it is meant to help",
        pointer="/assists_eligible_people",
        formula=Fact("assists_eligible_people"),
        cites=(OfPower("subsection", "(2)"), "DEA 2017 s.36(10)"),
        met=(Says(text=f"the disclosure is meant to help people living in fuel poverty{where}"),),
        not_met=(
            Says(
                text=f"the disclosure is not meant to help people living in fuel poverty{where}",
                cure="The section is only for these people. Look for a power for the "
                "people whom you mean to help.",
            ),
        ),
        unknown=(
            Says(
                text="{unsettled} whether the disclosure is meant to help people living in "
                f"fuel poverty{where}"
            ),
        ),
    )


def eligible_people(power: str, undertaker: str, where: str) -> Rule:
    """It is for eligible people (ss.38(2), 38(9A), 39(2))."""
    stated = Stated("eligible_as")
    # Where a class counts for every undertaker, the rule does not need the party's own class.
    counts: Term = Or(
        And(
            stated,
            Or(
                Lookup("power.eligible-for-any", (POWER, _ELIGIBLE)),
                Some(
                    references(undertaker),
                    "class",
                    Lookup("eligible.undertaker", (_ELIGIBLE, _CLASS)),
                ),
            ),
        ),
        And(
            Not(stated),
            Or(
                Lookup("power.not-stated-for-any", (POWER,)),
                Some(
                    references(undertaker),
                    "class",
                    Lookup("power.not-stated-for", (POWER, _CLASS)),
                ),
            ),
        ),
    )
    return Rule(
        id=f"{power}.opening-words",
        title="the people whom it is meant to help",
        pointer="/assists_eligible_people",
        formula=And(Fact("assists_eligible_people"), counts),
        cites=(OfPower("subsection", "(2)"), OfMeasure("eligible"), "DEA 2017 s.38(10)"),
        met=(Says(text=f"the disclosure is meant to help {{eligible_people}}{where}"),),
        not_met=(
            Says(
                when=Not(Fact("assists_eligible_people")),
                text=f"the disclosure is not meant to help eligible people{where}",
                cure="The section is only for these people. Look for a power for the "
                "people whom you mean to help.",
            ),
            Says(
                text="the people stated are {eligible_people}, who are eligible only "
                "{eligible_period}, and only for {eligible_undertakers}",
                cure="State another class of eligible people if the people are in it, or look "
                "for another power.",
            ),
        ),
        unknown=(
            Says(
                text=f"{{unsettled}} whether the disclosure is meant to help eligible people{where}"
            ),
        ),
    )


def purpose(power: str) -> Rule:
    """The purpose by which the people are to be assisted (ss.36(2), 37(2), 38(2), 39(2))."""
    return Rule(
        id=f"{power}.purpose",
        title="the kind of help",
        pointer="/purpose",
        formula=Some(
            Field("purpose"), "purpose", Lookup("power.purpose", (POWER, Element("purpose")))
        ),
        cites=(OfPower("subsection", "(2)"),),
        met=(
            Says(
                text="the disclosure is meant to help these people by {purposes}",
                cites=(OfMeasure("purposes-named"),),
            ),
        ),
        not_met=(
            Says(
                text="the disclosure is not meant to help these people by {purposes_listed}",
                cure="One of these ways of helping is enough. State each that applies, or look "
                "for another power.",
                cites=(OfMeasure("purposes"),),
            ),
        ),
        unknown=(
            Says(
                text="{unsettled} how the disclosure is meant to help these people",
                cites=(OfMeasure("purposes"),),
            ),
        ),
    )


def intended_use(power: str) -> Rule:
    """The recipient is intended to use it for a purpose listed (ss.36(3), 38(3))."""
    return Rule(
        id=f"{power}.intended-use",
        title="intended use",
        pointer="/intended_use",
        formula=Some(
            Field("intended_use"),
            "use",
            And(
                Lookup("power.use", (POWER, _USE)),
                Or(
                    Lookup("use.to-any", (_USE,)),
                    Some(
                        references("recipient"),
                        "class",
                        Lookup("use.recipient", (_USE, Element("class"))),
                    ),
                ),
            ),
        ),
        cites=(OfMeasure("uses-named"),),
        met=(
            Says(text="the recipient is intended to use the information in connection with {uses}"),
        ),
        not_met=(
            Says(
                when=Not(Some(Field("intended_use"), "use", Lookup("power.use", (POWER, _USE)))),
                text="the recipient is not intended to use the information for any of the uses "
                "that the section lists on {day}",
                cure="One use that the section lists is enough. Look for another power for "
                "other uses.",
            ),
            Says(
                text="none of the uses stated allows a disclosure to {recipient}, "
                "{recipient_classes}",
                cure="Some uses allow a disclosure only to one class of recipient. Look for a "
                "use that fits this recipient.",
            ),
        ),
        unknown=(
            Says(
                text="{unsettled} whether the recipient is intended to use the information "
                "for a use that the section lists"
            ),
        ),
    )
