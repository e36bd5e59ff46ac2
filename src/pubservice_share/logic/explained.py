"""The careful reader: the facts and readings on which an unknown formula still turns.

Where the fast reader answers unknown, this one builds the formula's diagram over
the facts that are not known and the readings that are not adopted.  The variables
that remain in a reduced diagram are those that matter; no others do.

Some facts are open: a list of references, an objective, a client.  Their values decide
which facts the law needs next.  While an open fact is not known, the answer names it
alone, with the other facts that are needed whatever its value.  Open facts have ranks:
a client, for example, is named only once it is known to be needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from .compiled import name_key
from .diagrams import FALSE, TRUE, Diagrams
from .terms import (
    And,
    AtLeast,
    Contains,
    Element,
    Equal,
    Every,
    Fact,
    Field,
    Lookup,
    Not,
    Operand,
    Or,
    Reading,
    Some,
    Stated,
    Term,
    Unsettled,
    Value,
    parents,
)

__all__ = ["Explainer", "Turns", "read"]


def _key(value: Any) -> Any:
    """The key for looking up a table: None where the value is not known."""
    return None if isinstance(value, _Unknown) else value


def read(document: Any, path: str) -> Any:
    """The value at a dotted path of attributes; None where a parent is None."""
    value = document
    for name in path.split("."):
        if value is None:
            return None
        value = getattr(value, name)
    return value


@attrs.frozen
class Turns:
    """The paths of the document and the ids of readings on which an answer turns."""

    facts: frozenset[str]
    readings: frozenset[str]


@attrs.frozen
class _Unknown:
    """A value that the document does not state, and the path to name for it."""

    path: str


@attrs.define
class Explainer:
    """Builds diagrams of formulas over the values of one document.

    ``value_at`` returns the value at a path; ``open_paths`` are the paths whose value decides
    which other facts are needed, with their ranks from 0.
    """

    value_at: Callable[[str], Any]
    tables: Mapping[str, Any]
    adopted: Mapping[str, bool]
    open_paths: Mapping[str, int]
    diagrams: Diagrams = attrs.field(factory=Diagrams)
    _by_term: dict[int, int] = attrs.field(factory=dict[int, int])
    _kept: list[Term] = attrs.field(factory=list[Term])

    @property
    def _closed_rank(self) -> int:
        """The rank of facts and readings that are not open."""
        return max(self.open_paths.values(), default=-1) + 1

    def turns(self, formulas: Iterable[int]) -> Turns:
        """The facts and readings on which the conjunction of some diagrams turns."""
        needed = self._needed(self.diagrams.all_of(formulas), 0)
        return Turns(
            facts=frozenset(name for kind, name in needed if kind == "fact"),
            readings=frozenset(name for kind, name in needed if kind == "reading"),
        )

    def _needed(self, diagram: int, rank: int) -> set[tuple[str, str]]:
        """The keys to name: all of this rank, and those needed however this rank is settled."""
        keys: set[Any] = self.diagrams.support(diagram)
        if rank == self._closed_rank:
            return {(kind, name) for kind, name, *_ in keys}
        named = {(kind, name) for kind, name, *_ in keys if self.open_paths.get(name) == rank}
        further: set[tuple[str, str]] | None = None
        for leaf in self.diagrams.frontier(diagram, rank):
            if leaf != FALSE:
                needed = self._needed(leaf, rank + 1)
                further = needed if further is None else further & needed
        return named | (further or set())

    def diagram(self, term: Term) -> int:
        """The diagram of a formula: ``TRUE``, ``FALSE``, or one over the variables that matter."""
        diagram = self._by_term.get(id(term))
        if diagram is None:
            diagram = self._by_term[id(term)] = self._diagram(term, {})
            self._kept.append(term)  # so that its id is not given to another
        return diagram

    def _diagram(self, term: Term, bound: Mapping[str, Any]) -> int:
        make = self.diagrams
        match term:
            case Fact(path):
                return self._truth(self.value_at(path), ("fact", path))
            case Stated(path, None):
                return TRUE if self.value_at(path) is not None else FALSE
            case Stated(path, value):
                return TRUE if self.value_at(path) == value else FALSE
            case Unsettled(path):
                return self._truth(None, ("fact", path))
            case Reading(id):
                return self._truth(self.adopted.get(id), ("reading", id))
            case Not(inner):
                return make.opposite(self._diagram(inner, bound))
            case And(terms):
                return self._chain(terms, bound, make.both, FALSE, TRUE)
            case Or(terms):
                return self._chain(terms, bound, make.either, TRUE, FALSE)
            case Equal(left, right, folds):
                return self._equal(left, right, folds, bound)
            case Contains(path, item):
                return self._contains(path, item, bound)
            case Lookup(table, keys):
                return self._lookup(table, keys, bound)
            case Some():
                return self._quantified(term, bound, make.either, FALSE)
            case Every():
                return self._quantified(term, bound, make.both, TRUE)
            case AtLeast():  # pragma: no branch - there is no other term
                return self._at_least(term, bound)

    def _truth(self, value: bool | None, key: tuple[str, ...]) -> int:
        if value is None:
            return self.diagrams.variable(key, self._closed_rank)
        return TRUE if value else FALSE

    def _chain(
        self,
        terms: Iterable[Term],
        bound: Mapping[str, Any],
        join: Callable[[int, int], int],
        deciding: int,
        result: int,
    ) -> int:
        for inner in terms:
            result = join(result, self._diagram(inner, bound))
            if result == deciding:
                break
        return result

    def _value(self, operand: Operand, bound: Mapping[str, Any]) -> Any:
        match operand:
            case Field(path):
                value = self.value_at(path)
                return _Unknown(self._path_to_name(path)) if value is None else value
            case Element(name):
                return bound[name]
            case Value(text):  # pragma: no branch - there is no other operand
                return text

    def _path_to_name(self, path: str) -> str:
        """The path to name as missing: the first open parent that is null, or else the path."""
        for parent in parents(path):
            if parent in self.open_paths and self.value_at(parent) is None:
                return parent
        return path

    def _open(self, unknown: _Unknown, *detail: object) -> int:
        rank = self.open_paths.get(unknown.path, self._closed_rank)
        return self.diagrams.variable(("fact", unknown.path, *detail), rank)

    def _equal(self, left: Operand, right: Operand, folds: bool, bound: Mapping[str, Any]) -> int:
        first, second = self._value(left, bound), self._value(right, bound)
        for value in (first, second):
            if isinstance(value, _Unknown):
                return self._open(value, left, right)
        if folds:
            first, second = name_key(first), name_key(second)
        return TRUE if first == second else FALSE

    def _contains(self, path: str, item: Operand, bound: Mapping[str, Any]) -> int:
        items, value = self.value_at(path), self._value(item, bound)
        if items is None:
            return self._open(_Unknown(self._path_to_name(path)), value)
        if isinstance(value, _Unknown):
            return self._open(value, path)
        return TRUE if value in items else FALSE

    def _lookup(self, table: str, keys: Iterable[Operand], bound: Mapping[str, Any]) -> int:
        values = [self._value(key, bound) for key in keys]
        level: Any = self.tables[table]
        for value in values[:-1]:
            level = level.get(_key(value), {})
        answer = level.get(_key(values[-1]), False)
        if answer is None:
            unknown = next(value for value in values if isinstance(value, _Unknown))
            return self._open(unknown, table, *values)
        if isinstance(answer, str):
            return self._truth(self.adopted.get(answer), ("reading", answer))
        return TRUE if answer else FALSE

    def _quantified(
        self,
        term: Some | Every,
        bound: Mapping[str, Any],
        join: Callable[[int, int], int],
        result: int,
    ) -> int:
        items = self._value(term.over, bound)
        if isinstance(items, _Unknown):
            body = self._diagram(term.body, {**bound, term.name: items})
            return self.diagrams.both(self._open(items, id(term)), body)
        for item in items:
            result = join(result, self._diagram(term.body, {**bound, term.name: item}))
        return result

    def _at_least(self, term: AtLeast, bound: Mapping[str, Any]) -> int:
        keys = [self._value(key, bound) for key in term.number.keys]
        number: Any = self.tables[term.number.table]
        for key in keys:
            number = number.get(_key(key), {})
        if not number:
            return FALSE
        unknown = [value for value in keys if isinstance(value, _Unknown)]
        items = self._value(term.over, bound)
        if isinstance(items, _Unknown):
            unknown.append(items)
            items = ()
            counts = [TRUE]
        else:
            # counts[k]: at least k of the elements seen so far
            counts = [TRUE] + [FALSE] * number
        for item in items:
            holds = self._diagram(term.body, {**bound, term.name: item})
            for k in range(len(counts) - 1, 0, -1):
                one_more = self.diagrams.both(holds, counts[k - 1])
                counts[k] = self.diagrams.either(counts[k], one_more)
        return self.diagrams.all_of(
            [counts[-1], *(self._open(value, id(term)) for value in unknown)]
        )
