"""The rows of one kind with their coefficients looked up and their literals read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import narwhals as nw

from pubservice_share.law import Edition
from pubservice_share.law.spans import span_of
from pubservice_share.logic.compiled import name_key
from pubservice_share.logic.products import Literal
from pubservice_share.logic.terms import Equal, Fact, Stated, paths
from pubservice_share.model.fields import as_day
from pubservice_share.rules import OPEN_PATHS
from pubservice_share.tables.columns import columns_of, holders_of
from pubservice_share.tables.engines.protocol import Engine, Frame
from pubservice_share.tables.reading.coded import (
    INTERNAL,
    Coded,
    Readable,
    codes_of,
    combination,
)

from .compiled import Compiled, Group, RuleOfRows, compiled_for
from .truths import Truth, negated

__all__ = ["RowsOfKind", "paths_of"]

_SPAN = f"{INTERNAL}span"


class RowsOfKind:
    """The columns of a table to which the rules of one kind are applied."""

    def __init__(
        self, table: Readable, edition: Edition, engine: Engine, kind: str,
        adopted: Mapping[str, bool],
    ) -> None:  # fmt: skip
        self.table, self.edition, self.engine = table, edition, engine
        self.frame: Frame = table.words
        #: Columns that were worked out for words and that the rows need.
        self.needed: list[str] = [*table.faults, *table.needed]
        # Facts written as text are boolean columns of the words alone.
        self.needed += [name for path, name in table.facts.items() if path in table.coded]
        self.spans = self._spans()
        self.compiled: Compiled = compiled_for(
            kind, table.noun, edition, self.spans, tuple(adopted.items())
        )
        #: The value of each coefficient, by its index.
        self.worth: dict[int, Truth] = {}
        #: By rule: numbers that distinguish words whose coefficients differ under some view.
        self.apart: dict[int, list[tuple[nw.Expr, int]]] = {}
        #: The same for unknown words, on which other facts may depend.
        self.open: list[tuple[nw.Expr, int]] = []
        #: By group and key of words: the values of the coefficients under every view.
        self.worth_by_group: dict[str, dict[int, Sequence[tuple[Any, ...]]]] = {}
        self.equals: dict[Equal, Truth] = {}
        #: By the path of a nested object: a column with whether it is present.
        self.presences: dict[str, Coded] = {}
        self._facts: dict[tuple[str, ...], tuple[tuple[str, str | None], ...]] = {}
        self.linked = _linked(self.compiled.rules)
        for number, group in enumerate(self.compiled.groups):
            self._look_up(group, f"{INTERNAL}group_{number}")
        for place in range(len(self.compiled.coefficients)):
            if place not in self.worth:
                self.worth[place] = self.compiled.constant(place)

    def _spans(self) -> tuple[int, ...]:
        """Add a column with the span of law of each row; returns the distinct spans."""
        on = self.table.coded.get("on")
        if on is None:
            self.frame = self.frame.with_columns(nw.lit(0).cast(nw.Int32).alias(_SPAN))
            return (0,)
        # A row with a day that cannot be read is invalid on any span.
        spans = [
            0 if value is None or number in on.faults else span_of(self.edition, as_day(value))
            for number, value in enumerate(on.values)
        ]
        table = {_SPAN: (nw.Int32, spans)}
        self.frame = self.engine.look_up(self.frame, on.code, range(len(spans)), table)
        return tuple(sorted(set(spans)))

    def _look_up(self, group: Group, name: str) -> None:
        """Add columns with the coefficients of a group for the words in the table."""
        columns_of_group: list[tuple[str, Coded]] = []
        for path in group.paths:
            coded = self.table.coded.get(path)
            if coded is None and path not in columns_of(self.table.noun):
                coded = self._presence(path)
            if coded is not None:
                columns_of_group.append((path, coded))
        parts = [(nw.col(coded.code), len(coded.values)) for _, coded in columns_of_group]
        parts.append((nw.col(_SPAN), max(self.spans) + 1))
        self.frame = self.frame.with_columns(combination(parts).alias(name))
        keys = self.engine.distinct(self.frame, name)
        cases: list[tuple[int, tuple[Any, ...]]] = []
        for key in keys:
            *codes, span = codes_of(key, [count for _, count in parts])
            words = dict.fromkeys(group.paths)
            for (path, coded), code in zip(columns_of_group, codes, strict=True):
                words[path] = _word(coded.values[code])
            cases.append((span, tuple(words.values())))
        worths = self.compiled.worths(group, cases)
        worth = [of_words.worth for of_words in worths]
        columns: dict[str, tuple[Any, Sequence[Any]]] = {}
        for number, place in enumerate(group.coefficients):
            truths = [row[number] for row in worth]
            self.worth[place] = self._column(f"{name}_{place}", truths, columns)
        under_views = [of_words.under_every_view for of_words in worths]
        self.worth_by_group[name] = dict(zip(keys, under_views, strict=True))
        self._tell_apart(group, name, under_views, columns)
        if columns:
            self.frame = self.engine.look_up(self.frame, name, keys, columns)

    def _tell_apart(
        self,
        group: Group,
        name: str,
        under_views: Sequence[tuple[tuple[Any, ...], ...]],
        columns: dict[str, Any],
    ) -> None:
        """Add numbers for words that differ in the effect of readings on a rule.

        Settled coefficients are distinguished by their values; those that readings settle by
        their values under every view; those unknown even then by the words themselves.
        """
        unsettled = [any(None in truths for truths in rows) for rows in under_views]
        if any(unsettled):
            numbers = [
                number if is_unsettled else 0
                for number, is_unsettled in enumerate(unsettled, start=1)
            ]
            columns[f"{name}_open"] = (nw.Int32, numbers)
            self.needed.append(f"{name}_open")
            self.open.append((nw.col(f"{name}_open"), len(under_views) + 1))
        for number in self.linked:
            places = {place for _, place in self.compiled.rules[number].products}
            at = [i for i, place in enumerate(group.coefficients) if place in places]
            if not at:
                continue
            seen: dict[Any, int] = {}
            numbers = []
            for rows in under_views:
                own = tuple(tuple(row[i] for i in at) for row in rows)
                numbers.append(seen.setdefault(own, len(seen)))
            if len(seen) > 1:
                columns[f"{name}_rule_{number}"] = (nw.Int32, numbers)
                self.needed.append(f"{name}_rule_{number}")
                column = nw.col(f"{name}_rule_{number}"), len(seen)
                self.apart.setdefault(number, []).append(column)

    def _column(self, name: str, truths: Sequence[Any], columns: dict[str, Any]) -> Truth:
        """A column for truths, added to ``columns``; the truth itself where all are the same."""
        first: Truth = truths[0] if truths else None
        if len(set(truths)) <= 1:
            return first
        columns[name] = (nw.Boolean, truths)
        self.needed.append(name)
        return nw.col(name)

    def _presence(self, holder: str) -> Coded | None:
        """A column of codes for whether a nested object is present, judged by its name."""
        named = self.table.present(holder)
        if named is None:
            return None
        if holder in self.presences:
            return self.presences[holder]
        there = [value is not None for value in named.values]
        code = f"{named.code}_there"
        table = {code: (nw.Int32, list(map(int, there)))}
        self.frame = self.engine.look_up(self.frame, named.code, range(len(there)), table)
        self.presences[holder] = Coded(named.column, code, (False, True), {})
        return self.presences[holder]

    def facts_of(self, rules: Iterable[RuleOfRows], row: Mapping[str, Any]) -> dict[str, Any]:
        """The facts in rules, each with its value in a row."""
        named = self._columns_of(tuple(rules))
        return {path: None if name is None else row[name] for path, name in named}

    def _columns_of(self, rules: tuple[RuleOfRows, ...]) -> tuple[tuple[str, str | None], ...]:
        """The facts in rules, each with its column, or None."""
        key = tuple(rule.rule.id for rule in rules)
        if key not in self._facts:
            fields = {
                path
                for rule in rules
                for literals, _ in rule.products
                for path in paths_of(literals)
            }
            named = ((path, self.table.facts.get(path)) for path in sorted(fields))
            self._facts[key] = tuple(named)
        return self._facts[key]

    def words_of(self, row: Mapping[str, Any]) -> tuple[int, dict[str, Any]]:
        """The span of law of a row, and the words on which coefficients depend."""
        words: dict[str, Any] = {}
        for group in self.compiled.groups:
            for path in group.paths:
                coded = self.table.coded.get(path)
                if coded is not None:
                    words[path] = _word(coded.values[row[coded.code]])
                elif path in columns_of(self.table.noun):
                    words[path] = None
                else:
                    named = self.table.present(path)
                    words[path] = named is not None and named.values[row[named.code]] is not None
        return row[_SPAN], words

    def is_open(self, path: str, row: Mapping[str, Any]) -> bool:
        """Whether an unknown field can open further questions, and its object is present."""
        holder = path.rpartition(".")[0]
        if path not in OPEN_PATHS:
            return False
        if not holders_of(self.table.noun).get(holder):
            return True
        named = self.table.present(holder)
        return named is not None and named.values[row[named.code]] is not None

    def literal(self, literal: Literal) -> Truth:
        """The truth of a literal for each row."""
        return self._atom(literal.term) if literal.positive else negated(self._atom(literal.term))

    def _atom(self, term: Fact | Equal | Stated) -> Truth:
        match term:
            case Fact(path):
                name = self.table.facts.get(path)
                return None if name is None else nw.col(name)
            case Stated(path, None) if path in self.table.coded:
                coded = self.table.coded[path]
                stated = [value is not None for value in coded.values]
                return self._of_codes(coded, f"{coded.code}_stated", nw.Boolean, stated)
            case Stated(path, None):
                name = self.table.facts.get(path)
                return False if name is None else ~nw.col(name).is_null()
            case Stated(path, value):
                name = self.table.facts.get(path)
                if name is None:
                    return False
                stated_alike = nw.col(name) if value else ~nw.col(name)
                return stated_alike.fill_null(value=False)
            case Equal():
                if term not in self.equals:
                    self.equals[term] = self._equal(term)
                return self.equals[term]
        raise TypeError(f"no literal of a row: {term}")

    def _of_codes(self, coded: Coded, name: str, dtype: Any, values: Sequence[Any]) -> nw.Expr:
        """A column with a value for each code of another column."""
        if name not in self.needed:
            table = {name: (dtype, values)}
            self.frame = self.engine.look_up(self.frame, coded.code, range(len(values)), table)
            self.needed.append(name)
        return nw.col(name)

    def _equal(self, term: Equal) -> Truth:
        """Whether two columns have the same text; texts are compared by number."""
        columns = [self.table.coded.get(path) for path in paths(term)]
        numbers: dict[str, int] = {}
        compared = []
        for coded in columns:
            if coded is None:
                return None
            name = f"{coded.code}_text_{len(self.equals)}"
            text_numbers = [
                numbers.setdefault(name_key(value) if term.folded else value, len(numbers))
                if isinstance(value, str)
                else None
                for value in coded.values
            ]
            compared.append(self._of_codes(coded, name, nw.Int32, text_numbers))
        first, second = compared
        return first == second


def _word(value: Any) -> Any:
    """A value as rules read it: None for a value that cannot be read."""
    return value if isinstance(value, str | tuple | bool) or value is None else None


def _linked(rules: Sequence[RuleOfRows]) -> tuple[int, ...]:
    """Deciding rules in which readings matter, and deciding rules linked to them by facts."""
    decide = [number for number, rule in enumerate(rules) if rule.rule.decides]
    facts = {
        number: {path for literals, _ in rules[number].products for path in paths_of(literals)}
        for number in decide
    }
    linked = {number for number in decide if rules[number].reads}
    while True:
        shared = set().union(*(facts[number] for number in linked))
        grown = linked | {number for number in decide if facts[number] & shared}
        if grown == linked:
            return tuple(sorted(linked))
        linked = grown


def paths_of(literals: Iterable[Literal]) -> Iterator[str]:
    """The fields in literals."""
    for literal in literals:
        yield from paths(literal.term)
