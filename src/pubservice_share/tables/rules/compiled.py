"""Rules as expressions over the columns of a table.

Each rule is a sum of products (``logic.products``).  Coefficients hang on words and lists of
words: they are worked out once for each different combination of these on a span of law, by
the function that answers documents too, and looked up for the rows.
"""

from __future__ import annotations

import functools
import itertools
import types
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

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
    """One rule: the literals of each product, with the place of its coefficient."""

    rule: Rule
    guard: tuple[tuple[frozenset[Literal], int], ...] | None
    formula: tuple[tuple[frozenset[Literal], int], ...]
    #: Whether any reading of the text can matter to it.
    reads: bool

    @property
    def products(self) -> tuple[tuple[frozenset[Literal], int], ...]:
        """The products of guard and formula."""
        return (*(self.guard or ()), *self.formula)


@attrs.frozen
class Group:
    """Coefficients that hang on the same words, and so are looked up together."""

    #: The fields on which they hang.
    paths: tuple[str, ...]
    #: Their places among all the coefficients.
    coefficients: tuple[int, ...]


@attrs.frozen
class Worth:
    """What the coefficients of a group are worth for some words: true, false or None each."""

    worth: tuple[Any, ...]
    #: The same under each view of the readings that can matter; once where it is settled.
    under_every_view: tuple[tuple[Any, ...], ...]


#: So many words are kept for each group.
KEPT = 200_000


@attrs.frozen(eq=False)
class Compiled:
    """The rules for one kind of document, on some spans of law."""

    kind: str
    rules: tuple[RuleOfRows, ...]
    coefficients: tuple[Term, ...]
    groups: tuple[Group, ...]
    edition: Edition
    #: The tables that answer nothing, for each kind of span.
    empties: frozenset[frozenset[str]]
    adopted: Mapping[str, bool]
    #: The readings that can matter and are not adopted.
    readings: tuple[str, ...]
    #: The readings on which rows turn, by what they say.
    turned: dict[Any, tuple[str, ...]] = attrs.field(factory=dict, init=False)
    #: What was worked out for words already.
    _told: dict[Group, dict[Any, Worth]] = attrs.field(factory=dict, init=False)
    #: What is compiled once for all spans on which the same tables are empty.
    _compiled: dict[tuple[Group, frozenset[str]], Bind] = attrs.field(factory=dict, init=False)

    @property
    def deciding(self) -> list[RuleOfRows]:
        """The rules that decide."""
        return [rule for rule in self.rules if rule.rule.decides]

    def told(self, group: Group, cases: Sequence[tuple[int, tuple[Any, ...]]]) -> list[Worth]:
        """What the coefficients of a group are worth, for words on a span of law.

        The words are the values of the group's fields; a true one is an object that is there.
        """
        memory = self._told.setdefault(group, {})
        if len(memory) > KEPT:
            memory.clear()
        asked = dict.fromkeys(case for case in cases if case not in memory)
        if not asked:
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

        for span, words in asked:
            document = _object(
                {**_constants(self.kind), **dict(zip(group.paths, words, strict=True))}
            )
            held = worth(span, now, document)
            turns = None in held and every
            under = tuple([worth(span, views, document) for views in every]) if turns else (held,)
            memory[span, words] = Worth(held, under)
        return [memory[case] for case in cases]

    def every_view(self) -> Iterator[Adopted]:
        """The views adopted, with every way of settling the readings that can matter."""
        for views in itertools.product((True, False), repeat=len(self.readings)):
            settled = {**self.adopted, **dict(zip(self.readings, views, strict=True))}
            yield tuple(sorted(settled.items()))

    def _bound(self, group: Group, empty: frozenset[str]) -> Bind:
        if (group, empty) not in self._compiled:
            terms = [specialised(self.coefficients[place], empty) for place in group.coefficients]
            self._compiled[group, empty] = compile_rules([(None, term) for term in terms])
        return self._compiled[group, empty]

    def constant(self, place: int) -> bool:
        """What a coefficient in no group is worth, for every row."""
        return specialised(self.coefficients[place], next(iter(self.empties))) == And()


@functools.lru_cache(maxsize=1024)
def _empty(edition: Edition, span: int) -> frozenset[str]:
    """The tables of the law that answer false to everything on a span."""
    tables = tables_of(edition, span)
    return frozenset(name for name, table in tables.items() if not any(_answers(table)))


def _answers(table: Any) -> Iterator[bool]:
    """Whether each answer of a table, however many keys it has, is other than false."""
    if isinstance(table, Mapping):
        for held in table.values():
            yield from _answers(held)
    else:
        yield table is None or bool(table)


def _readings_in(table: Any) -> Iterator[str]:
    """The readings on which answers of a table turn."""
    if isinstance(table, Mapping):
        for held in table.values():
            yield from _readings_in(held)
    elif isinstance(table, str):
        yield table


def _constants(kind: str) -> dict[str, Any]:
    """What is the same for every row of a kind."""
    return {"power": kind} if kind.startswith("s3") else {}


def _object(words: Mapping[str, Any]) -> Any:
    """Words at their paths, as an object with attributes.

    A path whose value is true is a nested object that is there; false is one that is not.
    """
    states: dict[bool, Any] = {True: {}, False: None}
    there = {
        path: states[value] if isinstance(value, bool) else value for path, value in words.items()
    }
    return _attributes(nested(there))


class _Words(types.SimpleNamespace):
    """An object whose other attributes are not known."""

    def __getattr__(self, name: str) -> None:
        return None


def _attributes(held: Mapping[str, Any]) -> Any:
    return _Words(
        **{
            name: _attributes(value) if isinstance(value, dict) else value
            for name, value in held.items()
        }
    )


def _of_rows(noun: str) -> Callable[[Term], bool]:
    """Which atoms of a formula are read row by row: facts, and names."""
    rowwise = {path for path, held in columns_of(noun).items() if held.kind in ("fact", "name")}

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
    return _compiled_for(kind, noun, edition, empties, turning, adopted)


# By what differs between spans and not by the spans, so that one table after another, as from
# a file read in batches, finds what was worked out for words already.
@functools.lru_cache(maxsize=64)
def _compiled_for(
    kind: str,
    noun: str,
    edition: Edition,
    empties: frozenset[frozenset[str]],
    turning: frozenset[tuple[str, str]],
    adopted: Adopted,
) -> Compiled:
    places: dict[Term, int] = {}

    def place(several: Sequence[Product]) -> tuple[tuple[frozenset[Literal], int], ...]:
        return tuple(
            (held.literals, places.setdefault(held.coefficient, len(places))) for held in several
        )

    rules = []
    readings: set[str] = set()
    views = dict(adopted)
    for rule in RULES[kind]:
        guard, formula = _products(rule, noun)
        read = {
            reading
            for held in (*(guard or ()), *formula)
            for reading in _can_turn(held.coefficient, turning)
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


@functools.lru_cache(maxsize=1024)
def _turning(edition: Edition, span: int) -> frozenset[tuple[str, str]]:
    """The tables that answer with readings on a span, each with such a reading."""
    tables = tables_of(edition, span).items()
    return frozenset((name, held) for name, table in tables for held in _readings_in(table))


def _can_turn(term: Term, turning: Collection[tuple[str, str]]) -> Iterator[str]:
    """The readings that a formula asks for, or that a table may answer it with."""
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
    """Coefficients by the fields on which they hang; what hangs on fewer joins those on more."""
    hang: dict[int, frozenset[str]] = {}
    for number, term in enumerate(coefficients):
        held = [specialised(term, empty) for empty in empties]
        if all(one in (And(), Or()) and one == held[0] for one in held):
            continue  # the same for every row
        asked = {path for one in held for path in paths(one)} - constants.keys()
        hang[number] = frozenset(_with_holders(asked, noun))
    groups: dict[frozenset[str], list[int]] = {}
    for number, wanted in sorted(hang.items(), key=lambda item: (-len(item[1]), item[0])):
        within = next((other for other in groups if wanted <= other), wanted)
        groups.setdefault(within, []).append(number)
    return tuple(Group(tuple(sorted(asked)), tuple(numbers)) for asked, numbers in groups.items())


def _with_holders(asked: set[str], noun: str) -> Iterator[str]:
    """The fields, without nested objects whose parts say by themselves whether they are there."""
    holders = holders_of(noun)
    for path in asked:
        if path in columns_of(noun) or holders[path]:
            yield path
