"""Rule sets made ready to run: compiled once for each kind of document."""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from pubservice_share.law import Edition
from pubservice_share.law.lookups import tables_of
from pubservice_share.logic.compiled import Bind, Decide, compile_rules, settled
from pubservice_share.logic.terms import And
from pubservice_share.model import Disclosure, OnwardDisclosure, Single
from pubservice_share.rules import NOTES, RULES, Rule
from pubservice_share.rules.rule import Note, Says

__all__ = ["Adopted", "RuleSet", "chosen", "decider", "rules_for", "tables_under"]

#: The views taken on readings, in order of their ids.
Adopted = tuple[tuple[str, bool], ...]


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
    #: The results of those, from all the results.
    decisive: Callable[[tuple[Any, ...]], tuple[Any, ...]]


@functools.lru_cache(maxsize=1024)
def tables_under(edition: Edition, span: int, adopted: Adopted) -> Mapping[str, Any]:
    """The tables of a span of law, under the views taken on readings."""
    return settled(tables_of(edition, span), dict(adopted))


@functools.lru_cache(maxsize=4096)
def decider(rule_set: RuleSet, edition: Edition, span: int, adopted: Adopted) -> Decide:
    """What gives the result of each rule for a document, in a span of law."""
    return rule_set.bind(tables_under(edition, span, adopted), dict(adopted))


@functools.cache
def _conditions(several: tuple[Says, ...]) -> Bind:
    return compile_rules([(None, says.when or And()) for says in several[:-1]])


@functools.lru_cache(maxsize=8192)
def _chooser(several: tuple[Says, ...], edition: Edition, span: int, adopted: Adopted) -> Decide:
    return _conditions(several)(tables_under(edition, span, adopted), dict(adopted))


def chosen(
    several: tuple[Says, ...], document: Single, edition: Edition, span: int, adopted: Adopted
) -> int:
    """The place of the first sentence whose condition holds; the last has none."""
    answers = _chooser(several, edition, span, adopted)(document)
    return answers.index(True) if True in answers else len(several) - 1


@functools.cache
def _made(noun: str, kind: str) -> RuleSet:
    rules = RULES[kind]
    deciding = tuple(number for number, rule in enumerate(rules) if rule.decides)
    return RuleSet(
        noun=noun,
        rules=rules,
        notes=NOTES[noun],
        bind=compile_rules([(rule.guard, rule.formula) for rule in rules]),
        deciding=deciding,
        # The first stands twice, so that there are always several and so a tuple.
        decisive=operator.itemgetter(*deciding, deciding[0]),
    )


def rules_for(document: Single) -> RuleSet:
    """The rules that a document is read against."""
    if isinstance(document, Disclosure):
        return _made("disclosure", document.power)
    noun = "onward-disclosure" if isinstance(document, OnwardDisclosure) else "use"
    return _made(noun, noun)
