"""What unknown rules turn on, worked out once for each pattern of facts.

Two documents that say the same wherever some rules look turn on the same, so what was
found for one is kept for the other.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.law.lookups import tables_of
from pubservice_share.logic.explained import Explainer, Turns, read
from pubservice_share.logic.terms import Fact, Not, Or, Stated, parents, paths
from pubservice_share.model import Single
from pubservice_share.rules import OPEN_PATHS, Rule

from .rule_sets import Adopted, RuleSet

__all__ = ["NOTHING", "turns_of_all", "turns_of_rule"]

NOTHING = Turns(frozenset(), frozenset())


def turns_of_rule(
    rule_set: RuleSet, number: int, document: Single, edition: Edition, span: int, adopted: Adopted
) -> Turns:
    """What one rule turns on whose result is unknown."""
    alone = _alone(rule_set.rules[number])
    if alone is not None:
        return alone
    values = _pattern(rule_set, (number,))(document)
    return _of_rule(rule_set, number, values, edition, span, adopted)


def turns_of_all(
    rule_set: RuleSet,
    numbers: tuple[int, ...],
    document: Single,
    edition: Edition,
    span: int,
    adopted: Adopted,
) -> Turns:
    """What several rules turn on together whose results are unknown."""
    facts = _alone_all(rule_set, numbers)
    if facts is not None:
        return facts
    values = _pattern(rule_set, numbers)(document)
    return _of_all(rule_set, numbers, values, edition, span, adopted)


@functools.cache
def _alone(rule: Rule) -> Turns | None:
    """The one fact on which a rule turns, where its formula is as plain as that."""
    if rule.guard is not None:
        return None
    match rule.formula:
        case Fact(path) | Not(Fact(path)) | Or((Fact(path), Stated())):
            return Turns(frozenset((path,)), frozenset())
        case _:
            return None


@functools.lru_cache(maxsize=8192)
def _alone_all(rule_set: RuleSet, numbers: tuple[int, ...]) -> Turns | None:
    facts: set[str] = set()
    for number in numbers:
        alone = _alone(rule_set.rules[number])
        if alone is None:
            return None
        facts |= alone.facts
    return Turns(frozenset(facts), frozenset())


@functools.lru_cache(maxsize=8192)
def _paths(rule_set: RuleSet, numbers: tuple[int, ...]) -> tuple[str, ...]:
    """Every path at which the rules look, and the open parents on the way."""
    found: dict[str, None] = {}
    for number in numbers:
        rule = rule_set.rules[number]
        for term in (rule.guard, rule.formula):
            for path in paths(term) if term is not None else ():
                found.update(dict.fromkeys(held for held in parents(path) if held in OPEN_PATHS))
                found[path] = None
    return tuple(found)


@functools.lru_cache(maxsize=8192)
def _pattern(rule_set: RuleSet, numbers: tuple[int, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """What reads the values at those paths.

    Of a part of the document, such as a client, only whether it is there is kept.
    """
    held = [_getter(path) for path in _paths(rule_set, numbers)]
    return lambda document: tuple([get(document) for get in held])


def _getter(path: str) -> Callable[[Any], Any]:
    if path in OPEN_PATHS and path.endswith("provides_services_to"):
        get = operator.attrgetter(path)
        return lambda document: None if get(document) is None else True
    if path.count(".") > 1 or path.startswith("received_via."):
        return lambda document: read(document, path)  # its parent may be absent
    return operator.attrgetter(path)


def _explainer(
    rule_set: RuleSet,
    numbers: tuple[int, ...],
    values: tuple[Any, ...],
    edition: Edition,
    span: int,
    adopted: Adopted,
) -> Explainer:
    return Explainer(
        value_at=dict(zip(_paths(rule_set, numbers), values, strict=True)).__getitem__,
        tables=tables_of(edition, span),
        adopted=dict(adopted),
        open_paths=OPEN_PATHS,
    )


def _diagram(rule: Rule, make: Explainer) -> int:
    """What is left of a rule whose result is unknown."""
    holds = make.diagram(rule.formula)
    if rule.guard is None:
        return holds
    return make.diagrams.either(make.diagrams.opposite(make.diagram(rule.guard)), holds)


@functools.lru_cache(maxsize=8192)
def _of_rule(
    rule_set: RuleSet,
    number: int,
    values: tuple[Any, ...],
    edition: Edition,
    span: int,
    adopted: Adopted,
) -> Turns:
    rule = rule_set.rules[number]
    make = _explainer(rule_set, (number,), values, edition, span, adopted)
    turns = make.turns([_diagram(rule, make)])
    if rule.guard is not None and not (turns.facts or turns.readings):
        # Met if it applies: only whether it does is unknown.
        return make.turns([make.diagram(rule.guard)])
    return turns


@functools.lru_cache(maxsize=8192)
def _of_all(
    rule_set: RuleSet,
    numbers: tuple[int, ...],
    values: tuple[Any, ...],
    edition: Edition,
    span: int,
    adopted: Adopted,
) -> Turns:
    make = _explainer(rule_set, numbers, values, edition, span, adopted)
    return make.turns([_diagram(rule_set.rules[number], make) for number in numbers])
