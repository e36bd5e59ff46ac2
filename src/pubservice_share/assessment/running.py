"""Rule sets made ready to run: compiled once for each noun and power."""

from __future__ import annotations

import functools
from typing import Any

import attrs

from pubservice_share.logic.compiled import Decide, compile_rules
from pubservice_share.rules import DISCLOSURE_NOTES, DISCLOSURE_RULES, Rule
from pubservice_share.rules.declared import Note

__all__ = ["RuleSet", "rules_for"]


@attrs.frozen(eq=False)
class RuleSet:
    """The rules and notes for one kind of document, compiled."""

    rules: tuple[Rule, ...]
    notes: tuple[Note, ...]
    #: One result for each rule.
    decide: Decide
    #: The places in ``rules`` of those that decide.
    deciding: tuple[int, ...]

    @functools.cached_property
    def says_first(self) -> Decide:
        """For each rule that says one of two things when it is met: whether the first."""
        return compile_rules([(None, rule.met[0].when) for rule in self.rules if rule.met[0].when])


@functools.cache
def _disclosure(power: str) -> RuleSet:
    rules = DISCLOSURE_RULES[power]
    return RuleSet(
        rules=rules,
        notes=DISCLOSURE_NOTES,
        decide=compile_rules([(rule.guard, rule.formula) for rule in rules]),
        deciding=tuple(number for number, rule in enumerate(rules) if rule.decides),
    )


def rules_for(document: Any) -> RuleSet:
    """The rules that a document is read against."""
    return _disclosure(document.power)
