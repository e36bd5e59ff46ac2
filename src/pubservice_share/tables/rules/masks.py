"""Masks for each row of one kind: of the rules not met, and of the rules unknown."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs
import narwhals as nw

from pubservice_share.law import Edition
from pubservice_share.logic.products import Literal
from pubservice_share.tables.engines.choice import engine_for
from pubservice_share.tables.engines.protocol import Frame
from pubservice_share.tables.reading.coded import INTERNAL, Readable

from .compiled import RuleOfRows
from .evaluated import RowsOfKind
from .readings import pattern, turns_on
from .truths import Truth, all_of, any_of, as_expression, negated

__all__ = ["NOT_MET", "TURNS", "UNKNOWN", "MaskedRows", "masked_rows"]

NOT_MET, UNKNOWN, TURNS = (f"{INTERNAL}{name}" for name in ("not_met", "unknown", "turns"))


@attrs.frozen
class MaskedRows:
    """Rows of one kind with their masks."""

    frame: Frame
    #: The same, or the combinations of words of a lazy table.
    words: Frame
    #: The ids of the rules, in the order of their bits.
    rules: tuple[str, ...]
    #: The bits of the rules that decide.
    deciding: int
    #: Whether a reading can change the answer to any row.
    turning: bool
    #: A function for the readings on which a row turns; it takes the row and a function that
    #: works them out from the document of the row, as a fallback.
    turns_on: Callable[[Mapping[str, Any], Callable[[], tuple[str, ...]]], tuple[str, ...]]
    #: Numbers that distinguish rows that may turn on different readings, each with its count.
    pattern: tuple[tuple[nw.Expr, int], ...]


def masked_rows(
    table: Readable, edition: Edition, kind: str, adopted: Mapping[str, bool]
) -> MaskedRows:
    """The rows of one kind with a mask of rules not met and one of rules unknown."""
    rows = RowsOfKind(table, edition, engine_for(table.words), kind, adopted)
    rules = rows.compiled.rules
    results: list[Truth] = [_result(rule, rows) for rule in rules]
    names = [f"{INTERNAL}rule_{number}" for number in range(len(results))]
    patterns = tuple(pattern(rows, names, results))
    frame = table.join(rows.frame, rows.needed).with_columns(
        *(as_expression(result).alias(name) for name, result in zip(names, results, strict=True)),
    )
    turning = [number for number in rows.linked if rules[number].reads]
    frame = frame.with_columns(
        _mask(~nw.col(name) for name in names).alias(NOT_MET),
        _mask(nw.col(name).is_null() for name in names).alias(UNKNOWN),
        as_expression(any_of(nw.col(names[number]).is_null() for number in turning)).alias(TURNS),
    )
    return MaskedRows(
        frame=frame,
        words=rows.frame,
        turning=any(not isinstance(results[number], bool) for number in turning),
        rules=tuple(rule.rule.id for rule in rules),
        deciding=sum(1 << bit for bit, rule in enumerate(rules) if rule.rule.decides),
        turns_on=functools.partial(turns_on, rows),
        pattern=patterns,
    )


def _mask(truths: Iterable[nw.Expr]) -> nw.Expr:
    """A number with a bit for each truth, the first truth in the lowest bit."""
    no_bit = nw.lit(0, dtype=nw.Int32)
    bits = (
        nw.when(holds).then(nw.lit(1 << place, dtype=nw.Int32)).otherwise(no_bit)
        for place, holds in enumerate(truths)
    )
    return functools.reduce(lambda total, bit: total + bit, bits)


def _sum(products: Iterable[tuple[frozenset[Literal], int]], rows: RowsOfKind) -> Truth:
    return any_of(
        all_of([rows.worth[place], *map(rows.literal, sorted(literals, key=repr))])
        for literals, place in products
    )


def _result(rule: RuleOfRows, rows: RowsOfKind) -> Truth:
    formula = _sum(rule.formula, rows)
    if rule.guard is None:
        return formula
    guard = _sum(rule.guard, rows)
    # Not applicable counts as met; a rule whose guard is unknown is unknown.
    return all_of([any_of([negated(guard), formula]), any_of([guard, negated(guard)])])
