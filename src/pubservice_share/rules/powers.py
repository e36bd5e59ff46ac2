"""The power itself: in force in every territory listed."""

from __future__ import annotations

from pubservice_share.logic.terms import Element, Every, Field, Lookup, Or

from .parties import POWER, commenced_for_a_party
from .rule import OfPower, Rule, Says

__all__ = ["power_in_force"]

_TERRITORY = Element("territory")
_IN_FORCE = Lookup("power.in-force", (POWER, _TERRITORY))


def power_in_force(power: str) -> Rule:
    """The power extends to, and is in force in, every territory listed."""
    return Rule(
        id=f"{power}.in-force",
        title="power in force",
        pointer="/territory",
        formula=Every(
            Field("territory"),
            "territory",
            Or(
                _IN_FORCE,
                commenced_for_a_party("power", POWER, _TERRITORY),
            ),
        ),
        cites=(OfPower("subsection", "(1)"),),
        met=(
            Says(
                when=Every(Field("territory"), "territory", _IN_FORCE),
                text="the power is in force in {places}",
            ),
            Says(
                text="the power is in force in {places} for disclosures to or by a water or "
                "sewerage undertaker for an area in Wales",
                cites=(OfPower("part-commenced"),),
            ),
        ),
        not_met=(
            Says(
                text="the power is not in force in all of {places} on {day}",
                cure="Look for another power, or a day and place in which this one is in force.",
                cites=(OfPower("not-in-force"),),
            ),
        ),
        unknown=(
            Says(
                text="{unsettled} whether the power is in force in {places} on {day} for these "
                "parties",
                cites=(OfPower("part-commenced"), OfPower("not-in-force")),
            ),
        ),
    )
