"""Strong Kleene logic over columns; constants are folded when expressions are built."""

from __future__ import annotations

import functools
from collections.abc import Iterable

import narwhals as nw

__all__ = ["Truth", "all_of", "any_of", "as_expression", "negated"]

#: A truth for all rows, or an expression with one for each row.
Truth = bool | nw.Expr | None


def as_expression(truth: Truth) -> nw.Expr:
    """A truth as an expression."""
    return truth if isinstance(truth, nw.Expr) else nw.lit(truth, dtype=nw.Boolean)


def all_of(truths: Iterable[Truth]) -> Truth:
    """Strong Kleene and."""
    return _combine(truths, final=False)


def any_of(truths: Iterable[Truth]) -> Truth:
    """Strong Kleene or."""
    return _combine(truths, final=True)


def _combine(truths: Iterable[Truth], *, final: bool) -> Truth:
    parts = list(truths)
    if any(truth is final for truth in parts):
        return final
    expressions = [truth for truth in parts if isinstance(truth, nw.Expr)]
    if None in [truth for truth in parts if not isinstance(truth, nw.Expr)]:
        if not expressions:
            return None
        expressions.append(nw.lit(None, dtype=nw.Boolean))
    if not expressions:
        return not final
    return functools.reduce(
        lambda left, right: left | right if final else left & right, expressions
    )


def negated(truth: Truth) -> Truth:
    """Strong Kleene not."""
    if isinstance(truth, nw.Expr):
        return ~truth
    return None if truth is None else not truth
