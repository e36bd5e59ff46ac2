"""Rule sets made ready to run: compiled once for each kind of document."""

from __future__ import annotations

import functools
from typing import Any

import attrs

from pubservice_share.logic.compiled import Decide, compile_rules
from pubservice_share.logic.terms import And
from pubservice_share.model import Disclosure, Noun, OnwardDisclosure
from pubservice_share.rules import NOTES, RULES, Rule
from pubservice_share.rules.declared import Note, Says

__all__ = ["RuleSet", "chosen", "rules_for"]


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


@functools.cache
def _conditions(several: tuple[Says, ...]) -> Decide:
    return compile_rules([(None, says.when or And()) for says in several[:-1]])


def chosen(several: tuple[Says, ...], document: Noun, tables: Any, adopted: Any) -> Says:
    """The first sentence whose condition holds; the last has none."""
    if len(several) == 1:
        return several[0]
    answers = _conditions(several)(document, tables, adopted)
    return several[answers.index(True)] if True in answers else several[-1]


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
