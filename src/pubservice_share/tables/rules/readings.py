"""The readings on which rows turn."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import narwhals as nw

from pubservice_share.logic.products import Literal
from pubservice_share.logic.terms import Equal
from pubservice_share.tables.reading.coded import tri_state

from .compiled import KEPT, RuleOfRows
from .evaluated import RowsOfKind
from .truth_tables import Conjunct, readings_of
from .truths import Truth, all_of, any_of, as_expression

__all__ = ["pattern", "turns_on"]

#: The number of witnesses that are tried before the document is assessed.
_TRIES = 12


def pattern(
    rows: RowsOfKind, names: Sequence[str], results: Sequence[Truth]
) -> Iterator[tuple[nw.Expr, int]]:
    """Numbers that distinguish rows whose unknown rules may turn on different readings.

    Rules that are met do not count, and a fact counts only where an unknown rule reads it.
    """
    yield from rows.open
    conditions: dict[Literal, list[Truth]] = {}
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
                conditions.setdefault(literal, []).append(all_of([open_, counts]))
    for literal, conditions_of_literal in conditions.items():
        state, count = tri_state(as_expression(rows.literal(literal)))
        matters = as_expression(any_of(conditions_of_literal)).fill_null(value=False)
        yield nw.when(matters).then(state).otherwise(nw.lit(0)), count


def turns_on(
    rows: RowsOfKind, row: Mapping[str, Any], of_document: Callable[[], tuple[str, ...]]
) -> tuple[str, ...]:
    """The readings on which a row turns; ``of_document`` works them out where this cannot.

    The result is kept by span, words and facts, for the batches that follow.
    """
    span, words = rows.words_of(row)
    facts = rows.facts_of(rows.compiled.deciding, row)
    key = (span, tuple(words.values()), tuple(facts.values()))
    memory = rows.compiled.turned
    if key not in memory:
        if len(memory) >= KEPT:
            memory.clear()
        readings = _readings_of_row(rows, row, span, words)
        memory[key] = of_document() if readings is None else readings
    return memory[key]


def _readings_of_row(
    rows: RowsOfKind, row: Mapping[str, Any], span: int, words: dict[str, Any]
) -> tuple[str, ...] | None:
    worths = [of_words[row[name]] for name, of_words in rows.worth_by_group.items()]
    if all(map(_is_settled, worths)):
        return _readings(rows, [rows.compiled.rules[number] for number in rows.linked], worths, row)
    return _by_a_witness(rows, row, span, words)


def _is_settled(of_views: Sequence[tuple[Any, ...]]) -> bool:
    return not any(None in truths for truths in of_views)


def _readings(
    rows: RowsOfKind,
    rules: Sequence[RuleOfRows],
    worths: Sequence[Sequence[tuple[Any, ...]]],
    row: Mapping[str, Any],
) -> tuple[str, ...] | None:
    """The readings on which rules turn; ``worths`` has their coefficients by group."""
    count = 1 << len(rows.compiled.readings)
    worth: dict[int, Sequence[Any]] = {}
    for of_views, group in zip(worths, rows.compiled.groups, strict=True):
        for place, truths in zip(group.coefficients, zip(*of_views, strict=True), strict=True):
            worth[place] = truths * count if len(truths) == 1 else truths

    def products(
        terms: Iterable[tuple[frozenset[Literal], int]],
    ) -> list[tuple[frozenset[Literal], Sequence[Any]]]:
        return [
            (literals, worth.get(place) or (rows.worth[place],) * count)
            for literals, place in terms
        ]

    conjuncts = [
        Conjunct(None if rule.guard is None else products(rule.guard), products(rule.formula))
        for rule in rules
    ]
    return readings_of(conjuncts, rows.compiled.readings, rows.facts_of(rules, row))


def _by_a_witness(
    rows: RowsOfKind, row: Mapping[str, Any], span: int, words: dict[str, Any]
) -> tuple[str, ...] | None:
    """No readings, where some choice of the unknown words leaves none to turn on; else None.

    A reading is named beside unknown words only where it matters whatever they are.
    """
    unknown = [path for path, value in words.items() if value is None and rows.is_open(path, row)]
    # The rule on two persons has no readings and no words that could be unknown.
    rules = [rule for rule in rows.compiled.deciding if not _of_names(rule)]
    for words_tried in itertools.islice(_witnesses(rows, words, unknown), _TRIES):
        tried = words | words_tried
        worths = [
            rows.compiled.worths(group, [(span, tuple(tried[path] for path in group.paths))])[0]
            for group in rows.compiled.groups
        ]
        under = [of_words.under_every_view for of_words in worths]
        if all(map(_is_settled, under)) and _readings(rows, rules, under, row) == ():
            return ()
    return None


def _of_names(rule: RuleOfRows) -> bool:
    return any(
        isinstance(literal.term, Equal) for literals, _ in rule.products for literal in literals
    )


def _witnesses(
    rows: RowsOfKind, words: Mapping[str, Any], unknown: Sequence[str]
) -> Iterator[dict[str, Any]]:
    """Choices of words for the unknown ones."""
    edition = rows.edition
    lists = [path for path in unknown if path != "objective"]
    objective_of_row = edition.objectives.get(words.get("objective") or "")
    for objective in [objective_of_row] if objective_of_row else edition.objectives.values():
        chosen = {"objective": objective.id} if "objective" in unknown else {}
        if not lists:
            yield chosen
            continue
        persons = [person.ref for person in objective.persons if person.reading is None]
        for reference in (*persons[::7], *edition.recipient_classes):
            yield chosen | dict.fromkeys(lists, (reference,))
