"""Every rule, in the order of the findings of an answer."""

from __future__ import annotations

from .bars import ONWARD_NOTES, USE_NOTES, onward_disclosure, use
from .commencement import received_in_force
from .functions import entry_limits, held_for_functions, provider_limits
from .measures import eligible_people, fuel_poverty_people, intended_use, purpose
from .objectives import (
    elements,
    factors,
    factors_not_stated,
    listed_for,
    objective_in_force,
    opening_words,
)
from .parties import another_person, recipient_class, specified_person
from .powers import power_in_force
from .rule import Note, Rule
from .safeguards import (
    data_protection,
    investigatory_powers,
    not_stated_origin,
    regard_to_code,
    second_hand,
)

__all__ = ["NOTES", "RULES", "every_rule"]

_FUEL = "a fuel poverty measure"
_WATER = "a water poverty measure"
_ALWAYS = (data_protection, investigatory_powers, second_hand, regard_to_code)

#: The rules for each kind of document: a disclosure by its power, the others by their noun.
RULES: dict[str, tuple[Rule, ...]] = {
    "s35": (
        power_in_force("s35"),
        objective_in_force,
        another_person("s35"),
        specified_person("s35", "discloser", "DEA 2017 s.35(2)", "the objective"),
        specified_person("s35", "recipient", "DEA 2017 s.35(2)", "the objective"),
        listed_for("discloser"),
        listed_for("recipient"),
        opening_words,
        elements,
        factors,
        held_for_functions("s35"),
        entry_limits,
        provider_limits("s35", "DEA 2017 s.35(5)"),
        *_ALWAYS,
    ),
    "s36": (
        power_in_force("s36"),
        another_person("s36"),
        specified_person("s36", "discloser", "DEA 2017 s.36(4)", _FUEL),
        recipient_class("s36", "recipient", "DEA 2017 s.36(1)"),
        fuel_poverty_people("s36", ""),
        purpose("s36"),
        intended_use("s36"),
        held_for_functions("s36"),
        provider_limits("s36", "DEA 2017 s.36(9)"),
        *_ALWAYS,
    ),
    "s37": (
        power_in_force("s37"),
        another_person("s37"),
        recipient_class("s37", "discloser", "DEA 2017 s.36(1)"),
        specified_person("s37", "recipient", "DEA 2017 s.36(4)", _FUEL),
        fuel_poverty_people("s37", " in England and Wales or Scotland"),
        purpose("s37"),
        *_ALWAYS,
    ),
    "s38": (
        power_in_force("s38"),
        another_person("s38"),
        specified_person("s38", "discloser", "DEA 2017 s.38(4)", _WATER),
        recipient_class("s38", "recipient", "DEA 2017 s.38(1)"),
        eligible_people("s38", "recipient", ""),
        purpose("s38"),
        intended_use("s38"),
        held_for_functions("s38"),
        provider_limits("s38", "DEA 2017 s.38(9)"),
        *_ALWAYS,
    ),
    "s39": (
        power_in_force("s39"),
        another_person("s39"),
        recipient_class("s39", "discloser", "DEA 2017 s.38(1)"),
        specified_person("s39", "recipient", "DEA 2017 s.38(4)", _WATER),
        eligible_people("s39", "discloser", " in England and Wales"),
        purpose("s39"),
        *_ALWAYS,
    ),
    "use": (received_in_force("use"), use),
    "onward-disclosure": (received_in_force("onward-disclosure"), onward_disclosure),
}

#: The notes that an answer may carry, by the noun.
NOTES: dict[str, tuple[Note, ...]] = {
    "disclosure": (factors_not_stated, not_stated_origin),
    "use": USE_NOTES,
    "onward-disclosure": ONWARD_NOTES,
}


def every_rule() -> tuple[Rule, ...]:
    """Each rule once, in order."""
    return tuple({rule.id: rule for rules in RULES.values() for rule in rules}.values())
