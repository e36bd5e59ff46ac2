"""Which rows turn on the same readings, and on which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import narwhals as nw

from pubservice_share.logic.products import Literal

from .held import tri_state
from .rows import RowsOfKind
from .truths import Truth, all_of, any_of, as_expression
from .turning import Conjunct, readings_of

__all__ = ["pattern", "turns_on"]


def pattern(
    rows: RowsOfKind, names: Sequence[str], results: Sequence[Truth]
) -> Iterator[tuple[nw.Expr, int]]:
    """What tells apart rows whose unknown rules may turn on different readings.

    A rule that is met is of no account, nor is a fact where no rule that is unknown asks it.
    """
    yield from rows.open
    wanted: dict[Literal, list[Truth]] = {}
    for number in rows.linked:
        if isinstance(results[number], bool):
            continue
        open_ = nw.col(names[number]).is_null()
        for column, count in rows.apart.get(number, ()):
            yield nw.when(open_).then(column + 1).otherwise(nw.lit(0)), count + 1
        for literals, place in rows.compiled.rules[number].products:
            worth = rows.worth[place]
            counts: Truth = worth is not False
            if isinstance(worth, nw.Expr):
                counts = worth.fill_null(value=True)
            for literal in literals:
                wanted.setdefault(literal, []).append(all_of([open_, counts]))
    for literal, several in wanted.items():
        state, count = tri_state(as_expression(rows.literal(literal)))
        asked = as_expression(any_of(several)).fill_null(value=False)
        yield nw.when(asked).then(state).otherwise(nw.lit(0)), count


def turns_on(rows: RowsOfKind, row: Mapping[str, Any]) -> tuple[str, ...] | None:
    """The readings on which a row turns; None where only its document tells."""
    told = {name: of_words[row[name]] for name, of_words in rows.told.items()}
    if any(None in several for of_views in told.values() for several in of_views):
        return None
    count = 1 << len(rows.compiled.readings)
    worth: dict[int, Sequence[Any]] = {}
    for of_views, group in zip(told.values(), rows.compiled.groups, strict=True):
        for place, several in zip(group.coefficients, zip(*of_views, strict=True), strict=True):
            worth[place] = several * count if len(several) == 1 else several

    def products(
        several: Iterable[tuple[frozenset[Literal], int]],
    ) -> list[tuple[frozenset[Literal], Sequence[Any]]]:
        return [
            (literals, worth.get(place) or (rows.worth[place],) * count)
            for literals, place in several
        ]

    conjuncts = [
        Conjunct(None if rule.guard is None else products(rule.guard), products(rule.formula))
        for rule in (rows.compiled.rules[number] for number in rows.linked)
    ]
    facts = {
        path: None if name is None else row[name] for path, name in rows.linked_facts().items()
    }
    return readings_of(conjuncts, rows.compiled.readings, facts)
