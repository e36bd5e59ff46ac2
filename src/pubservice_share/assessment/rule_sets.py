"""The rules for each kind of document, compiled once, and bound to a law."""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable

import attrs

from pubservice_share.law.as_read import LawAsRead
from pubservice_share.logic.compiled import Bind, Decide, compile_rules
from pubservice_share.logic.results import RuleResult
from pubservice_share.logic.terms import And
from pubservice_share.model import Disclosure, OnwardDisclosure, Single
from pubservice_share.rules import NOTES, RULES, Rule
from pubservice_share.rules.rule import Note, Says

__all__ = ["RuleSet", "chosen_sentence", "decider", "rules_for"]


@attrs.frozen(eq=False)
class RuleSet:
    """The rules and notes for one kind of document, compiled."""

    #: ``disclosure``, ``use`` or ``onward-disclosure``.
    noun: str
    rules: tuple[Rule, ...]
    notes: tuple[Note, ...]
    #: One result for each rule, once it is bound to the law of a day.
    bind: Bind
    #: The places in ``rules`` of those that decide.
    deciding: tuple[int, ...]
    #: The results of the rules that decide, from all the results.
    decisive: Callable[[tuple[RuleResult, ...]], tuple[RuleResult, ...]]


def decider(law: LawAsRead, rule_set: RuleSet) -> Decide:
    """What gives the result of each rule for a document, under a law."""
    decide: Decide | None = law.kept_results.get(rule_set)
    if decide is None:
        decide = law.kept_results[rule_set] = rule_set.bind(law.settled_tables, law.views)
    return decide


@functools.cache
def _conditions(sentences: tuple[Says, ...]) -> Bind:
    return compile_rules([(None, says.when or And()) for says in sentences[:-1]])


def chosen_sentence(law: LawAsRead, sentences: tuple[Says, ...], document: Single) -> int:
    """The place of the first sentence whose condition holds; the last has none."""
    decide: Decide | None = law.kept_results.get(sentences)
    if decide is None:
        bind = _conditions(sentences)
        decide = law.kept_results[sentences] = bind(law.settled_tables, law.views)
    conditions = decide(document)
    return conditions.index(True) if True in conditions else len(sentences) - 1


@functools.cache
def _rule_set(noun: str, kind: str) -> RuleSet:
    rules = RULES[kind]
    deciding = tuple(number for number, rule in enumerate(rules) if rule.decides)
    return RuleSet(
        noun=noun,
        rules=rules,
        notes=NOTES[noun],
        bind=compile_rules([(rule.guard, rule.formula) for rule in rules]),
        deciding=deciding,
        # The first is named twice, so that itemgetter always gives a tuple.
        decisive=operator.itemgetter(*deciding, deciding[0]),
    )


def rules_for(document: Single) -> RuleSet:
    """The rules that a document is read against."""
    if isinstance(document, Disclosure):
        return _rule_set("disclosure", document.power)
    noun = "onward-disclosure" if isinstance(document, OnwardDisclosure) else "use"
    return _rule_set(noun, noun)
