"""Rule sets made ready to run: compiled once for each kind of document."""

from __future__ import annotations

import functools
from typing import Any

import attrs

from pubservice_share.logic.compiled import Decide, compile_rules
from pubservice_share.logic.terms import And
from pubservice_share.model import Disclosure, Noun, OnwardDisclosure
from pubservice_share.rules import NOTES, RULES, Rule
from pubservice_share.rules.declared import Note

__all__ = ["RuleSet", "rules_for"]


@attrs.frozen(eq=False)
class RuleSet:
    """The rules and notes for one kind of document, compiled."""

    #: ``disclosure``, ``use`` or ``onward-disclosure``.
    noun: str
    rules: tuple[Rule, ...]
    notes: tuple[Note, ...]
    #: One result for each rule.
    decide: Decide
    #: The places in ``rules`` of those that decide.
    deciding: tuple[int, ...]

    @functools.cached_property
    def _choices(self) -> Decide:
        conditions = [says.when or And() for rule in self.rules for says in rule.met[:-1]]
        return compile_rules([(None, condition) for condition in conditions])

    def says_when_met(self, document: Noun, tables: Any, adopted: Any) -> tuple[int, ...]:
        """For each rule, which of its sentences to say if it is met."""
        answers = iter(self._choices(document, tables, adopted))
        chosen = []
        for rule in self.rules:
            held = [next(answers) for _ in rule.met[:-1]]
            chosen.append(held.index(True) if True in held else len(held))
        return tuple(chosen)


@functools.cache
def _made(noun: str, kind: str) -> RuleSet:
    rules = RULES[kind]
    return RuleSet(
        noun=noun,
        rules=rules,
        notes=NOTES[noun],
        decide=compile_rules([(rule.guard, rule.formula) for rule in rules]),
        deciding=tuple(number for number, rule in enumerate(rules) if rule.decides),
    )


def rules_for(document: Noun) -> RuleSet:
    """The rules that a document is read against."""
    if isinstance(document, Disclosure):
        return _made("disclosure", document.power)
    noun = "onward-disclosure" if isinstance(document, OnwardDisclosure) else "use"
    return _made(noun, noun)
