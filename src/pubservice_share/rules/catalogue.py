"""Every rule, in the order in which an answer gives them."""

from __future__ import annotations

from .declared import Note, Rule
from .functions import entry_limits, held, provider_limits
from .objectives import elements, factors, listed_for, objective_in_force, opening_words
from .parties import party_rules, two_persons
from .powers import power_in_force
from .safeguards import (
    data_protection,
    investigatory_powers,
    not_stated_origin,
    regard_to_code,
    second_hand,
)

__all__ = ["DISCLOSURE_NOTES", "DISCLOSURE_RULES", "every_rule"]

#: The rules for a disclosure, by the power relied on.
DISCLOSURE_RULES: dict[str, tuple[Rule, ...]] = {
    "s35": (
        power_in_force("s35"),
        objective_in_force,
        two_persons("s35", "DEA 2017 s.35(1)"),
        party_rules("s35", "discloser", "DEA 2017 s.35(2)"),
        party_rules("s35", "recipient", "DEA 2017 s.35(2)"),
        listed_for("discloser"),
        listed_for("recipient"),
        opening_words,
        elements,
        factors,
        held("s35", "DEA 2017 s.35(1)"),
        entry_limits,
        provider_limits("s35", "DEA 2017 s.35(5)"),
        data_protection,
        investigatory_powers,
        second_hand,
        regard_to_code,
    ),
}

#: What an answer about a disclosure says of itself.
DISCLOSURE_NOTES: tuple[Note, ...] = (not_stated_origin,)


def every_rule() -> tuple[Rule, ...]:
    """Each rule once, in order."""
    return tuple({rule.id: rule for rules in DISCLOSURE_RULES.values() for rule in rules}.values())
