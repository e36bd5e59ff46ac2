"""Rules as expressions over the columns of a table.

Each rule is a sum of products (``logic.products``).  Coefficients depend on words and lists of
words: they are worked out once for each distinct combination of these on a span of law, by the
function that also answers documents, and looked up for the rows.
"""

from __future__ import annotations

import functools
import itertools
import types
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from pubservice_share.caches import kept_with_first
from pubservice_share.law import Edition
from pubservice_share.law.as_read import Adopted, law_as_read
from pubservice_share.law.lookups import tables_of
from pubservice_share.logic.compiled import Bind, Decide, compile_rules
from pubservice_share.logic.products import Literal, Product, products, specialised
from pubservice_share.logic.terms import (
    And,
    Equal,
    Fact,
    Lookup,
    Or,
    Reading,
    Stated,
    Term,
    paths,
    walk,
)
from pubservice_share.rules import RULES, Rule
from pubservice_share.tables.columns import columns_of, holders_of, nested

__all__ = ["KEPT", "Compiled", "Group", "RuleOfRows", "compiled_for"]


@attrs.frozen
class RuleOfRows:
    """One rule: the literals of each product, with the index of its coefficient."""

    rule: Rule
    guard: tuple[tuple[frozenset[Literal], int], ...] | None
    formula: tuple[tuple[frozenset[Literal], int], ...]
    #: Whether a reading of the text can change its result.
    reads: bool

    @property
    def products(self) -> tuple[tuple[frozenset[Literal], int], ...]:
        """The products of guard and formula."""
        return (*(self.guard or ()), *self.formula)


@attrs.frozen
class Group:
    """Coefficients that depend on the same words and are looked up together."""

    #: The fields on which they depend.
    paths: tuple[str, ...]
    #: Their indices among all coefficients.
    coefficients: tuple[int, ...]


@attrs.frozen
class Worth:
    """The values of the coefficients of a group for some words: true, false or None each."""

    worth: tuple[Any, ...]
    #: The values under each view of the readings that can matter; one row where they are settled.
    under_every_view: tuple[tuple[Any, ...], ...]


#: The number of combinations of words kept for each group.
KEPT = 200_000


@attrs.frozen(eq=False)
class Compiled:
    """The rules for one kind of document, on some spans of law."""

    kind: str
    rules: tuple[RuleOfRows, ...]
    coefficients: tuple[Term, ...]
    groups: tuple[Group, ...]
    edition: Edition
    #: The sets of empty tables: one for each distinct set among the spans.
    empties: frozenset[frozenset[str]]
    adopted: Mapping[str, bool]
    #: The readings that can matter and are not adopted.
    readings: tuple[str, ...]
    #: A memory of the readings on which rows turn, by span, words and facts.
    turned: dict[Any, tuple[str, ...]] = attrs.field(factory=dict, init=False)
    #: A memory of the values worked out for words.
    _worths: dict[Group, dict[Any, Worth]] = attrs.field(factory=dict, init=False)
    #: Rules compiled once for all spans with the same empty tables.
    _compiled: dict[tuple[Group, frozenset[str]], Bind] = attrs.field(factory=dict, init=False)

    @property
    def deciding(self) -> list[RuleOfRows]:
        """The rules that decide."""
        return [rule for rule in self.rules if rule.rule.decides]

    def worths(self, group: Group, cases: Sequence[tuple[int, tuple[Any, ...]]]) -> list[Worth]:
        """The values of the coefficients of a group, for words on a span of law.

        The words are the values of the group's fields; true means that an object is present.
        """
        memory = self._worths.setdefault(group, {})
        if len(memory) > KEPT:
            memory.clear()
        new_cases = dict.fromkeys(case for case in cases if case not in memory)
        if not new_cases:
            return [memory[case] for case in cases]
        every = list(self.every_view()) if self.readings else []
        now = tuple(self.adopted.items())
        deciders: dict[tuple[int, Adopted], Decide] = {}

        def worth(span: int, views: Adopted, document: Any) -> tuple[Any, ...]:
            if (span, views) not in deciders:
                bind = self._bound(group, _empty(self.edition, span))
                tables = law_as_read(self.edition, span, views).settled_tables
                deciders[span, views] = bind(tables, dict(views))
            return deciders[span, views](document)

        for span, words in new_cases:
            document = _object(
                {**_constants(self.kind), **dict(zip(group.paths, words, strict=True))}
            )
            result = worth(span, now, document)
            turns = None in result and every
            under = tuple([worth(span, views, document) for views in every]) if turns else (result,)
            memory[span, words] = Worth(result, under)
        return [memory[case] for case in cases]

    def every_view(self) -> Iterator[Adopted]:
        """The adopted views, with each combination of views on the readings that can matter."""
        for views in itertools.product((True, False), repeat=len(self.readings)):
            settled = {**self.adopted, **dict(zip(self.readings, views, strict=True))}
            yield tuple(sorted(settled.items()))

    def _bound(self, group: Group, empty: frozenset[str]) -> Bind:
        if (group, empty) not in self._compiled:
            terms = [specialised(self.coefficients[place], empty) for place in group.coefficients]
            self._compiled[group, empty] = compile_rules([(None, term) for term in terms])
        return self._compiled[group, empty]

    def constant(self, place: int) -> bool:
        """The value of a coefficient that is in no group, the same for every row."""
        return specialised(self.coefficients[place], next(iter(self.empties))) == And()


@kept_with_first()
def _empty(edition: Edition, span: int) -> frozenset[str]:
    """The tables of the law whose every answer on a span is false."""
    tables = tables_of(edition, span)
    return frozenset(name for name, table in tables.items() if not any(_answers(table)))


def _answers(table: Any) -> Iterator[bool]:
    """For each answer of a table, nested or not, whether it is anything but false."""
    if isinstance(table, Mapping):
        for inner in table.values():
            yield from _answers(inner)
    else:
        yield table is None or bool(table)


def _readings_in(table: Any) -> Iterator[str]:
    """The readings that are answers of a table."""
    if isinstance(table, Mapping):
        for inner in table.values():
            yield from _readings_in(inner)
    elif isinstance(table, str):
        yield table


def _constants(kind: str) -> dict[str, Any]:
    """The fields that are the same for every row of a kind."""
    return {"power": kind} if kind.startswith("s3") else {}


def _object(words: Mapping[str, Any]) -> Any:
    """Words at their paths, as an object with attributes.

    At the path of a nested object true means that it is present, false that it is absent.
    """
    states: dict[bool, Any] = {True: {}, False: None}
    there = {
        path: states[value] if isinstance(value, bool) else value for path, value in words.items()
    }
    return _attributes(nested(there))


class _Words(types.SimpleNamespace):
    """An object whose other attributes are None."""

    def __getattr__(self, name: str) -> None:
        return None


def _attributes(values: Mapping[str, Any]) -> Any:
    return _Words(
        **{
            name: _attributes(value) if isinstance(value, dict) else value
            for name, value in values.items()
        }
    )


def _of_rows(noun: str) -> Callable[[Term], bool]:
    """A predicate for the atoms of a formula that are read row by row: facts and names."""
    rowwise = {path for path, column in columns_of(noun).items() if column.kind in ("fact", "name")}

    def of_rows(term: Term) -> bool:
        match term:
            case Fact():
                return True
            case Equal():
                return all(path in rowwise for path in paths(term))
            case Stated(path):
                return path in rowwise
        return False

    return of_rows


@functools.cache
def _products(rule: Rule, noun: str) -> tuple[tuple[Product, ...] | None, tuple[Product, ...]]:
    of_rows = _of_rows(noun)
    guard = None if rule.guard is None else products(rule.guard, of_rows)
    return guard, products(rule.formula, of_rows)


def compiled_for(
    kind: str, noun: str, edition: Edition, spans: Iterable[int], adopted: Adopted
) -> Compiled:
    """The rules of a kind (a power, or another noun) over rows on some spans of law."""
    spans = tuple(spans)
    empties = frozenset(_empty(edition, span) for span in spans)
    turning = frozenset().union(*(_turning(edition, span) for span in spans))
    return _compiled_for(edition, kind, noun, empties, turning, adopted)


# The key is what differs between spans, not the spans: then the batches of a file, one after
# another, share the values worked out for words.
@kept_with_first(maxsize=64)
def _compiled_for(
    edition: Edition,
    kind: str,
    noun: str,
    empties: frozenset[frozenset[str]],
    turning: frozenset[tuple[str, str]],
    adopted: Adopted,
) -> Compiled:
    places: dict[Term, int] = {}

    def place(terms: Sequence[Product]) -> tuple[tuple[frozenset[Literal], int], ...]:
        return tuple(
            (product.literals, places.setdefault(product.coefficient, len(places)))
            for product in terms
        )

    rules = []
    readings: set[str] = set()
    views = dict(adopted)
    for rule in RULES[kind]:
        guard, formula = _products(rule, noun)
        read = {
            reading
            for product in (*(guard or ()), *formula)
            for reading in _can_turn(product.coefficient, turning)
        }.difference(views)
        readings |= read
        rules.append(
            RuleOfRows(
                rule=rule,
                guard=None if guard is None else place(guard),
                formula=place(formula),
                reads=bool(read),
            )
        )
    coefficients = tuple(places)
    return Compiled(
        kind=kind,
        rules=tuple(rules),
        coefficients=coefficients,
        groups=_groups(coefficients, empties, _constants(kind), noun),
        edition=edition,
        empties=empties,
        adopted=views,
        readings=tuple(sorted(readings)),
    )


@kept_with_first()
def _turning(edition: Edition, span: int) -> frozenset[tuple[str, str]]:
    """Each table that has a reading among its answers on a span, with that reading."""
    tables = tables_of(edition, span).items()
    return frozenset((name, reading) for name, table in tables for reading in _readings_in(table))


def _can_turn(term: Term, turning: Collection[tuple[str, str]]) -> Iterator[str]:
    """The readings that a formula names, or that may be answers of its tables."""
    for inner in walk(term):
        if isinstance(inner, Reading):
            yield inner.id
        elif isinstance(inner, Lookup):
            yield from (reading for table, reading in turning if table == inner.table)


def _groups(
    coefficients: Sequence[Term],
    empties: Collection[frozenset[str]],
    constants: Mapping[str, Any],
    noun: str,
) -> tuple[Group, ...]:
    """Coefficients grouped by the fields on which they depend; a subset joins a larger group."""
    fields_by_place: dict[int, frozenset[str]] = {}
    for number, term in enumerate(coefficients):
        settled_terms = [specialised(term, empty) for empty in empties]
        if all(
            settled in (And(), Or()) and settled == settled_terms[0] for settled in settled_terms
        ):
            continue  # the same for every row
        fields = {path for settled in settled_terms for path in paths(settled)} - constants.keys()
        fields_by_place[number] = frozenset(_with_holders(fields, noun))
    groups: dict[frozenset[str], list[int]] = {}
    for number, fields_of_term in sorted(
        fields_by_place.items(), key=lambda item: (-len(item[1]), item[0])
    ):
        within = next((larger for larger in groups if fields_of_term <= larger), fields_of_term)
        groups.setdefault(within, []).append(number)
    return tuple(Group(tuple(sorted(fields)), tuple(numbers)) for fields, numbers in groups.items())


def _with_holders(fields: set[str], noun: str) -> Iterator[str]:
    """The fields, without nested objects that are not optional."""
    holders = holders_of(noun)
    for path in fields:
        if path in columns_of(noun) or holders[path]:
            yield path
