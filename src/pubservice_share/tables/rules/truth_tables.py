"""The readings on which a row with known words turns, from its complete truth table.

A reading matters where, for some values of the unknown facts and the other readings, the answer
depends on it.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from pubservice_share.logic.products import Literal
from pubservice_share.logic.terms import Fact, Stated

__all__ = ["MOST", "Conjunct", "readings_of"]

#: The most unknown facts and readings; beyond this the document is assessed instead.
MOST = 13


@attrs.frozen
class Conjunct:
    """A rule of a row: products of literals, each with the value of its coefficient per view."""

    guard: Sequence[tuple[frozenset[Literal], Sequence[Any]]] | None
    formula: Sequence[tuple[frozenset[Literal], Sequence[Any]]]


@functools.cache
def _variable(number: int, of: int) -> int:
    """The rows of a truth table in which a variable is true, as bits."""
    every = (1 << (1 << of)) - 1
    block = 1 << number
    return (every // ((1 << block) + 1)) << block


def readings_of(
    conjuncts: Sequence[Conjunct], readings: Sequence[str], facts: Mapping[str, Any]
) -> tuple[str, ...] | None:
    """The readings on which the rules turn together; None where this cannot be worked out.

    That is so with too many unknowns, or where nothing could make all rules true.  Views are in
    the order of ``itertools.product((True, False), ...)`` over the readings.  ``facts`` maps
    each fact in the rules to its value, None for unknown.
    """
    unknown = [path for path, value in facts.items() if value is None]
    names = [*readings, *unknown]
    if len(names) > MOST:
        return None
    every = (1 << (1 << len(names))) - 1
    bits = {name: _variable(number, len(names)) for number, name in enumerate(names)}
    views = _views(tuple(bits[name] for name in readings), every)

    def of_literal(literal: Literal) -> int:
        match literal.term:
            case Fact(path):
                fact = facts[path]
                true_rows = bits[path] if fact is None else every if fact else 0
            case Stated(path, None):
                true_rows = every if facts[path] is not None else 0
            case Stated(path, value):
                true_rows = every if facts[path] is value else 0
            case _:
                raise TypeError(f"no fact of a row: {literal.term}")
        return true_rows if literal.positive else every & ~true_rows

    def of_products(products: Sequence[tuple[frozenset[Literal], Sequence[Any]]]) -> int:
        any_met = 0
        for literals, worth in products:
            met = 0
            for view, truth in zip(views, worth, strict=True):
                if truth:
                    met |= view
            for literal in literals:
                met &= of_literal(literal)
            any_met |= met
        return any_met

    all_met = every
    for conjunct in conjuncts:
        met = of_products(conjunct.formula)
        if conjunct.guard is not None:
            met |= every & ~of_products(conjunct.guard)
        all_met &= met
    if not all_met:
        return None
    return tuple(
        name
        for number, name in enumerate(readings)
        if (all_met & bits[name]) >> (1 << number) != all_met & (every & ~bits[name])
    )


def _views(readings: tuple[int, ...], every: int) -> list[int]:
    """The rows of the truth table for each view."""
    views = [every]
    for bits in readings:
        views = [part for view in views for part in (view & bits, view & ~bits)]
    return views
