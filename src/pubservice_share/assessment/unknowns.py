"""The facts and readings on which unknown rules turn, worked out once for each pattern of facts.

Two documents that say the same wherever some rules look turn on the same, so the result for one
serves the other.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable
from typing import Any

from pubservice_share.caches import kept_with_first
from pubservice_share.law.as_read import LawAsRead
from pubservice_share.logic.explained import Explainer, Turns, read
from pubservice_share.logic.terms import Fact, Not, Or, Stated, parents, paths
from pubservice_share.model import Single
from pubservice_share.rules import OPEN_PATHS, Rule

from .rule_sets import RuleSet

__all__ = ["NOTHING", "turns_of_all", "turns_of_rule"]

NOTHING = Turns(frozenset(), frozenset())


def turns_of_rule(law: LawAsRead, rule_set: RuleSet, number: int, document: Single) -> Turns:
    """The facts and readings on which one rule turns whose result is unknown."""
    single_fact = _single_fact(rule_set.rules[number])
    if single_fact is not None:
        return single_fact
    values = _pattern(rule_set, (number,))(document)
    return _of_rule(law, rule_set, number, values)


def turns_of_all(
    law: LawAsRead, rule_set: RuleSet, numbers: tuple[int, ...], document: Single
) -> Turns:
    """The facts and readings on which rules turn together whose results are unknown."""
    single_facts = _single_facts(rule_set, numbers)
    if single_facts is not None:
        return single_facts
    values = _pattern(rule_set, numbers)(document)
    return _of_all(law, rule_set, numbers, values)


@functools.cache
def _single_fact(rule: Rule) -> Turns | None:
    """The one fact on which a rule turns, where its formula is as plain as that."""
    if rule.guard is not None:
        return None
    match rule.formula:
        case Fact(path) | Not(Fact(path)) | Or((Fact(path), Stated())):
            return Turns(frozenset((path,)), frozenset())
        case _:
            return None


@functools.lru_cache(maxsize=8192)
def _single_facts(rule_set: RuleSet, numbers: tuple[int, ...]) -> Turns | None:
    facts: set[str] = set()
    for number in numbers:
        single_fact = _single_fact(rule_set.rules[number])
        if single_fact is None:
            return None
        facts |= single_fact.facts
    return Turns(frozenset(facts), frozenset())


@functools.lru_cache(maxsize=8192)
def _paths(rule_set: RuleSet, numbers: tuple[int, ...]) -> tuple[str, ...]:
    """Every path at which the rules look, and the open parents on the way."""
    in_order: dict[str, None] = {}
    for number in numbers:
        rule = rule_set.rules[number]
        for term in (rule.guard, rule.formula):
            for path in paths(term) if term is not None else ():
                open_parents = (parent for parent in parents(path) if parent in OPEN_PATHS)
                in_order.update(dict.fromkeys(open_parents))
                in_order[path] = None
    return tuple(in_order)


@functools.lru_cache(maxsize=8192)
def _pattern(rule_set: RuleSet, numbers: tuple[int, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """What reads the values at those paths.

    Of a part of the document, such as a client, only whether it is there is kept.
    """
    getters = [_getter(path) for path in _paths(rule_set, numbers)]
    return lambda document: tuple([get(document) for get in getters])


def _getter(path: str) -> Callable[[Any], Any]:
    if path in OPEN_PATHS and path.endswith("provides_services_to"):
        get = operator.attrgetter(path)
        return lambda document: None if get(document) is None else True
    if path.count(".") > 1 or path.startswith("received_via."):
        return lambda document: read(document, path)  # its parent may be absent
    return operator.attrgetter(path)


def _explainer(
    law: LawAsRead, rule_set: RuleSet, numbers: tuple[int, ...], values: tuple[Any, ...]
) -> Explainer:
    return Explainer(
        value_at=dict(zip(_paths(rule_set, numbers), values, strict=True)).__getitem__,
        tables=law.tables,
        adopted=law.views,
        open_paths=OPEN_PATHS,
    )


def _diagram(rule: Rule, explainer: Explainer) -> int:
    """What is left of a rule whose result is unknown."""
    holds = explainer.diagram(rule.formula)
    if rule.guard is None:
        return holds
    applies_not = explainer.diagrams.opposite(explainer.diagram(rule.guard))
    return explainer.diagrams.either(applies_not, holds)


@kept_with_first(maxsize=2048)
def _of_rule(law: LawAsRead, rule_set: RuleSet, number: int, values: tuple[Any, ...]) -> Turns:
    rule = rule_set.rules[number]
    explainer = _explainer(law, rule_set, (number,), values)
    turns = explainer.turns([_diagram(rule, explainer)])
    if rule.guard is not None and not (turns.facts or turns.readings):
        # Met if it applies: only whether it does is unknown.
        return explainer.turns([explainer.diagram(rule.guard)])
    return turns


@kept_with_first(maxsize=2048)
def _of_all(
    law: LawAsRead, rule_set: RuleSet, numbers: tuple[int, ...], values: tuple[Any, ...]
) -> Turns:
    explainer = _explainer(law, rule_set, numbers, values)
    return explainer.turns([_diagram(rule_set.rules[number], explainer) for number in numbers])
