"""Whether anything can have been received yet: sections 40 to 42 and the power received under.

Nothing can have been received under a power before it came into force, and no section bars
anything before it is in force.  On such a day the information came under other law.  The document
does not state which, so the answer is undetermined.
"""

from __future__ import annotations

import functools
from typing import Literal

from pubservice_share.logic.terms import (
    And,
    Element,
    Every,
    Field,
    Lookup,
    Not,
    Operand,
    Or,
    Some,
    Stated,
    Term,
    Unsettled,
    Value,
)

from .rule import Commencing, Note, OfPower, Rule, Says

__all__ = [
    "BARRED_BY",
    "Received",
    "begun",
    "later_in_places",
    "override_in_force",
    "received_in_force",
]

Received = Literal["use", "onward-disclosure"]

#: The sections that may bar a use or an onward disclosure.
BARRED_BY: dict[str, tuple[str, ...]] = {
    "use": ("s40",),
    "onward-disclosure": ("s41", "s42"),
}

_SECTIONS: dict[Received, str] = {"use": "section 40", "onward-disclosure": "sections 41 and 42"}

_UNDER = Field("received_under")
_TERRITORY = Element("territory")
_CLASS = Element("class")


def _for_a_party(noun: Received, table: str, *keys: Operand) -> Term:
    """In force only for a class to which the original discloser or recipient belongs.

    The recipient is the body through which the holder got the information, where there is one.
    """

    def belongs(party: str) -> Term:
        references = Field(f"{party}.specified_as")
        return Some(references, "class", Lookup(table, (*keys, _CLASS)))

    if noun == "use":
        return Or(belongs("received_from"), belongs("holder"))
    indirect = Stated("received_via")
    return Or(
        belongs("received_from"),
        And(indirect, belongs("received_via")),
        And(Not(indirect), belongs("holder")),
    )


def _in_force(noun: Received, section: Field | Value) -> Term:
    """In force in every territory stated; somewhere, where none is stated."""
    placed = Stated("territory")
    return Or(
        And(
            Not(placed),
            Or(
                Lookup("section.somewhere", (section,)),
                _for_a_party(noun, "section.somewhere-for", section),
            ),
        ),
        And(
            placed,
            Every(
                Field("territory"),
                "territory",
                Or(
                    Lookup("section.in-force", (section, _TERRITORY)),
                    _for_a_party(noun, "section.commenced-for", section, _TERRITORY),
                ),
            ),
        ),
    )


@functools.cache
def begun(noun: Received) -> Term:
    """The power received under, and the sections that would bar, are in force on the day."""
    return And(
        _in_force(noun, _UNDER), *(_in_force(noun, Value(section)) for section in BARRED_BY[noun])
    )


#: The override of section 40(7) is in force wherever the disclosure is made.
override_in_force = Every(
    Field("territory"),
    "territory",
    Or(
        Lookup("section.in-force", (Value("s40"), _TERRITORY)),
        *(
            Some(
                Field(f"{party}.specified_as"),
                "class",
                Lookup("section.commenced-for", (Value("s40"), _TERRITORY, _CLASS)),
            )
            for party in ("discloser", "recipient")
        ),
    ),
)


def received_in_force(noun: Received) -> Rule:
    """The information can have been received under the power by the day."""
    first = BARRED_BY[noun][0]
    commencing = (Commencing(None), *(Commencing(section) for section in BARRED_BY[noun]))
    return Rule(
        id=f"{first}.in-force",
        title="received under a power in force",
        pointer="/received_under",
        formula=Or(begun(noun), Unsettled("received_under")),
        cites=(OfPower("subsection", "(1)"),),
        met=(Says(text=f"section {{section}} and {_SECTIONS[noun]} are in force on {{day}}"),),
        not_met=(),
        unknown=(
            Says(
                when=And(Not(begun(noun)), Stated("territory")),
                text="nothing can have been received under section {section} in {not_begun_in} "
                "on {day}: {not_begun}. The law under which the information was received "
                "is not known",
                cites=commencing,
            ),
            Says(
                when=Not(begun(noun)),
                text="nothing can have been received under section {section} on {day}: "
                "{not_begun}. The law under which the information was received is not "
                "known",
                cites=commencing,
            ),
            Says(
                text="{unsettled} whether anything can have been received under section "
                "{section} on {day}: {not_begun}",
                cites=commencing,
            ),
        ),
    )


later_in_places = Note(
    when=Some(Field("territory"), "territory", Lookup("section.later", (_UNDER, _TERRITORY))),
    text="Section {section} came into force later in {later_in}. Before that, nothing could be "
    "received under it there.",
)
