"""The rows of one kind with what words are worth: coefficients looked up, literals read."""

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
    combined,
    taken_apart,
)

from .compiled import Compiled, Group, RuleOfRows, compiled_for
from .truths import Truth, negated

__all__ = ["RowsOfKind", "paths_of"]

_SPAN = f"{INTERNAL}span"


class RowsOfKind:
    """The columns of a table while the rules of one kind are read over them."""

    def __init__(
        self, held: Readable, edition: Edition, engine: Engine, kind: str,
        adopted: Mapping[str, bool],
    ) -> None:  # fmt: skip
        self.held, self.edition, self.engine = held, edition, engine
        self.frame: Frame = held.words
        #: Columns that were worked out for words and that the rows need.
        self.wanted: list[str] = [*held.faults, *held.wanted]
        # Of facts that were text only the words know what they say.
        self.wanted += [name for path, name in held.facts.items() if path in held.coded]
        self.spans = self._spans()
        self.compiled: Compiled = compiled_for(
            kind, held.noun, edition, self.spans, tuple(adopted.items())
        )
        #: What each coefficient is worth, by its place.
        self.worth: dict[int, Truth] = {}
        #: By rule and group: what tells apart words that differ in what readings can do there.
        self.apart: dict[int, list[tuple[nw.Expr, int]]] = {}
        #: The same for words that are not known, on which other facts may hang.
        self.open: list[tuple[nw.Expr, int]] = []
        #: By group: for each of its words, what each coefficient is worth under every view.
        self.told: dict[str, dict[int, Sequence[tuple[Any, ...]]]] = {}
        self.equals: dict[Equal, Truth] = {}
        #: By the path of a nested object: whether it is there, as a column that several groups use.
        self.presences: dict[str, Coded] = {}
        self._facts: dict[tuple[str, ...], tuple[tuple[str, str | None], ...]] = {}
        self.linked = _linked(self.compiled.rules)
        for number, group in enumerate(self.compiled.groups):
            self._look_up(group, f"{INTERNAL}group_{number}")
        for place in range(len(self.compiled.coefficients)):
            if place not in self.worth:
                self.worth[place] = self.compiled.constant(place)

    def _spans(self) -> tuple[int, ...]:
        """A column with the span of law of each row; the spans that there are."""
        on = self.held.coded.get("on")
        if on is None:
            self.frame = self.frame.with_columns(nw.lit(0).cast(nw.Int32).alias(_SPAN))
            return (0,)
        # A row whose day cannot be read is not read at all.
        spans = [
            0 if value is None or number in on.faults else span_of(self.edition, as_day(value))
            for number, value in enumerate(on.values)
        ]
        table = {_SPAN: (nw.Int32, spans)}
        self.frame = self.engine.looked_up(self.frame, on.code, range(len(spans)), table)
        return tuple(sorted(set(spans)))

    def _look_up(self, group: Group, name: str) -> None:
        """Work out the coefficients of a group for the words that there are."""
        held: list[tuple[str, Coded]] = []
        for path in group.paths:
            coded = self.held.coded.get(path)
            if coded is None and path not in columns_of(self.held.noun):
                coded = self._presence(path)
            if coded is not None:
                held.append((path, coded))
        parts = [(nw.col(coded.code), len(coded.values)) for _, coded in held]
        parts.append((nw.col(_SPAN), max(self.spans) + 1))
        self.frame = self.frame.with_columns(combined(parts).alias(name))
        keys = self.engine.different(self.frame, name)
        cases: list[tuple[int, tuple[Any, ...]]] = []
        for key in keys:
            *codes, span = taken_apart(key, [count for _, count in parts])
            words = dict.fromkeys(group.paths)
            for (path, coded), code in zip(held, codes, strict=True):
                words[path] = _word(coded.values[code])
            cases.append((span, tuple(words.values())))
        told = self.compiled.told(group, cases)
        worth = [of_words.worth for of_words in told]
        columns: dict[str, tuple[Any, Sequence[Any]]] = {}
        for number, place in enumerate(group.coefficients):
            several = [row[number] for row in worth]
            self.worth[place] = self._column(f"{name}_{place}", several, columns)
        under = [of_words.under_every_view for of_words in told]
        self.told[name] = dict(zip(keys, under, strict=True))
        self._tell_apart(group, name, under, columns)
        if columns:
            self.frame = self.engine.looked_up(self.frame, name, keys, columns)

    def _tell_apart(
        self,
        group: Group,
        name: str,
        told: Sequence[tuple[tuple[Any, ...], ...]],
        columns: dict[str, Any],
    ) -> None:
        """Numbers for words that differ in what readings can do to a rule.

        What is settled is told apart by its worth; what readings would settle by its worth
        under every view; what is unknown even then, because words are, by the words.
        """
        unsettled = [any(None in several for several in rows) for rows in told]
        if any(unsettled):
            numbers = [number if held else 0 for number, held in enumerate(unsettled, start=1)]
            columns[f"{name}_open"] = (nw.Int32, numbers)
            self.wanted.append(f"{name}_open")
            self.open.append((nw.col(f"{name}_open"), len(told) + 1))
        for number in self.linked:
            places = {place for _, place in self.compiled.rules[number].products}
            at = [i for i, place in enumerate(group.coefficients) if place in places]
            if not at:
                continue
            seen: dict[Any, int] = {}
            numbers = []
            for rows in told:
                own = tuple(tuple(row[i] for i in at) for row in rows)
                numbers.append(seen.setdefault(own, len(seen)))
            if len(seen) > 1:
                columns[f"{name}_rule_{number}"] = (nw.Int32, numbers)
                self.wanted.append(f"{name}_rule_{number}")
                column = nw.col(f"{name}_rule_{number}"), len(seen)
                self.apart.setdefault(number, []).append(column)

    def _column(self, name: str, several: Sequence[Any], columns: dict[str, Any]) -> Truth:
        """The column for some truths; the truth itself where there is one."""
        first: Truth = several[0] if several else None
        if len(set(several)) <= 1:
            return first
        columns[name] = (nw.Boolean, several)
        self.wanted.append(name)
        return nw.col(name)

    def _presence(self, holder: str) -> Coded | None:
        """Whether a nested object is there, as a code: by its name."""
        named = self.held.present(holder)
        if named is None:
            return None
        if holder in self.presences:
            return self.presences[holder]
        there = [value is not None for value in named.values]
        code = f"{named.code}_there"
        table = {code: (nw.Int32, list(map(int, there)))}
        self.frame = self.engine.looked_up(self.frame, named.code, range(len(there)), table)
        self.presences[holder] = Coded(named.column, code, (False, True), {})
        return self.presences[holder]

    def facts_of(self, rules: Iterable[RuleOfRows], row: Mapping[str, Any]) -> dict[str, Any]:
        """What a row says of the facts that rules ask for."""
        named = self._columns_of(tuple(rules))
        return {path: None if name is None else row[name] for path, name in named}

    def _columns_of(self, rules: tuple[RuleOfRows, ...]) -> tuple[tuple[str, str | None], ...]:
        """The facts that rules ask for, each with its column if there is one."""
        key = tuple(rule.rule.id for rule in rules)
        if key not in self._facts:
            asked = {path for rule in rules for held, _ in rule.products for path in paths_of(held)}
            named = ((path, self.held.facts.get(path)) for path in sorted(asked))
            self._facts[key] = tuple(named)
        return self._facts[key]

    def words_of(self, row: Mapping[str, Any]) -> tuple[int, dict[str, Any]]:
        """The span of law of a row, and its words on which coefficients hang."""
        words: dict[str, Any] = {}
        for group in self.compiled.groups:
            for path in group.paths:
                coded = self.held.coded.get(path)
                if coded is not None:
                    words[path] = _word(coded.values[row[coded.code]])
                elif path in columns_of(self.held.noun):
                    words[path] = None
                else:
                    named = self.held.present(path)
                    words[path] = named is not None and named.values[row[named.code]] is not None
        return row[_SPAN], words

    def is_open(self, path: str, row: Mapping[str, Any]) -> bool:
        """Whether a field decides what else is asked, and is one of an object that is there."""
        holder = path.rpartition(".")[0]
        if path not in OPEN_PATHS:
            return False
        if not holders_of(self.held.noun).get(holder):
            return True
        named = self.held.present(holder)
        return named is not None and named.values[row[named.code]] is not None

    def literal(self, literal: Literal) -> Truth:
        """What a literal says of each row."""
        return self._atom(literal.term) if literal.positive else negated(self._atom(literal.term))

    def _atom(self, term: Fact | Equal | Stated) -> Truth:
        match term:
            case Fact(path):
                name = self.held.facts.get(path)
                return None if name is None else nw.col(name)
            case Stated(path, None) if path in self.held.coded:
                coded = self.held.coded[path]
                stated = [value is not None for value in coded.values]
                return self._of_codes(coded, f"{coded.code}_stated", nw.Boolean, stated)
            case Stated(path, None):
                name = self.held.facts.get(path)
                return False if name is None else ~nw.col(name).is_null()
            case Stated(path, value):
                name = self.held.facts.get(path)
                if name is None:
                    return False
                held = nw.col(name) if value else ~nw.col(name)
                return held.fill_null(value=False)
            case Equal():
                if term not in self.equals:
                    self.equals[term] = self._equal(term)
                return self.equals[term]
        raise TypeError(f"no literal of a row: {term}")

    def _of_codes(self, coded: Coded, name: str, dtype: Any, told: Sequence[Any]) -> nw.Expr:
        """A column with what is told of each value of another."""
        if name not in self.wanted:
            table = {name: (dtype, told)}
            self.frame = self.engine.looked_up(self.frame, coded.code, range(len(told)), table)
            self.wanted.append(name)
        return nw.col(name)

    def _equal(self, term: Equal) -> Truth:
        """Whether two columns hold the same text, by the number of the text."""
        several = [self.held.coded.get(path) for path in paths(term)]
        numbers: dict[str, int] = {}
        compared = []
        for coded in several:
            if coded is None:
                return None
            name = f"{coded.code}_text_{len(self.equals)}"
            told = [
                numbers.setdefault(name_key(value) if term.folded else value, len(numbers))
                if isinstance(value, str)
                else None
                for value in coded.values
            ]
            compared.append(self._of_codes(coded, name, nw.Int32, told))
        one, other = compared
        return one == other


def _word(value: Any) -> Any:
    """What a value is to a rule: a value that cannot be read is nothing."""
    return value if isinstance(value, str | tuple | bool) or value is None else None


def _linked(rules: Sequence[RuleOfRows]) -> tuple[int, ...]:
    """The rules that decide in which readings matter, and those that share facts with them."""
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
    """The fields that literals ask for."""
    for literal in literals:
        yield from paths(literal.term)
