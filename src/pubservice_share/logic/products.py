"""Formulas split for tables into the part of a row's facts and the part of its words.

A table has a value of each fact for each row, but few different words and lists.  A formula
over both is rewritten as a sum of products

    coefficient and fact and fact ... or coefficient and fact ... or ...

in which each coefficient depends on words only.  A coefficient is worked out once for each
different combination of words, and a row then needs only and, or, not.

This is exact in strong Kleene logic: the terms of ``terms`` are built from their atoms by and,
or, and not before atoms, which distribute over one another whatever the values of the atoms.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable
from typing import Any

import attrs

from .terms import (
    And,
    AtLeast,
    Equal,
    Every,
    Fact,
    Lookup,
    Not,
    Or,
    Some,
    Stated,
    Term,
    walk,
)

__all__ = ["Literal", "NotATableError", "Product", "products", "specialised"]

_TRUE, _FALSE = And(), Or()


class NotATableError(ValueError):
    """A formula that cannot be split: it has facts where they do not distribute."""


@attrs.frozen
class Literal:
    """A term that is read from the columns of a row, or its opposite."""

    term: Fact | Equal | Stated
    positive: bool = True


@attrs.frozen
class Product:
    """A coefficient, and the literals that it is joined to by and."""

    literals: frozenset[Literal]
    coefficient: Term


def products(term: Term, of_rows: Callable[[Term], bool]) -> tuple[Product, ...]:
    """A formula as a sum of products.

    ``of_rows`` is true for facts, comparisons and statements that are read from the columns of a
    row; all else goes into coefficients.  Raises NotATableError.
    """
    plain = _pushed(term, True, of_rows)
    coefficients: dict[frozenset[Literal], Term] = {}
    for literals in sorted(_literal_sets(plain), key=_size_and_text):
        coefficient = _simplified(_at_literals(plain, literals))
        # A product that is never true, or that asks for more than an earlier one with the same
        # coefficient, adds nothing.
        if (
            coefficient == _FALSE
            or _contradicts(literals)
            or any(
                fewer < literals and enough == coefficient for fewer, enough in coefficients.items()
            )
        ):
            continue
        coefficients[literals] = coefficient
    return tuple(itertools.starmap(Product, coefficients.items()))


def _size_and_text(literals: frozenset[Literal]) -> tuple[int, list[str]]:
    return len(literals), sorted(map(repr, literals))


def _contradicts(literals: frozenset[Literal]) -> bool:
    """Whether a field is both stated and not stated, which cannot be."""
    return any(
        isinstance(literal.term, Stated) and Literal(literal.term, not literal.positive) in literals
        for literal in literals
    )


def _pushed(term: Term, positive: bool, of_rows: Callable[[Term], bool]) -> Any:
    """The formula with every not pushed down to its atoms, and the row's atoms as literals."""
    if isinstance(term, Fact | Equal | Stated) and of_rows(term):
        return Literal(term, positive)
    match term:
        case Not(inner):
            return _pushed(inner, not positive, of_rows)
        case And(terms) | Or(terms):
            joined = And if isinstance(term, And) is positive else Or
            return joined(*(_pushed(inner, positive, of_rows) for inner in terms))
        case Some(body=body) | Every(body=body) | AtLeast(body=body):
            inside = any(map(of_rows, walk(body)))
            if inside and (not positive or isinstance(term, Every)):
                raise NotATableError(f"a fact of the row stands under not, or in every: {term}")
            if inside:
                return attrs.evolve(term, body=_pushed(body, True, of_rows))
        case _:
            pass
    return term if positive else Not(term)


def _literal_sets(term: Any) -> set[frozenset[Literal]]:
    """The sets of literals that can make a formula true, each with suitable words."""
    match term:
        case Literal():
            return {frozenset([term])}
        case Or(terms) if terms:
            return set[frozenset[Literal]]().union(*map(_literal_sets, terms))
        case And(terms):
            return _unions(map(_literal_sets, terms))
        case Some(body=body):
            return _literal_sets(body)
        case AtLeast(body=body):
            # Different elements may need different literals; an unknown list needs none.
            single: set[frozenset[Literal]] = _literal_sets(body) | {frozenset()}
            smaller, larger = single, single | _unions([single, single])
            while larger != smaller:
                smaller, larger = larger, larger | _unions([larger, single])
            return smaller
        case _:
            return {frozenset()}


def _unions(families: Iterable[set[frozenset[Literal]]]) -> set[frozenset[Literal]]:
    return {frozenset(itertools.chain.from_iterable(sets)) for sets in itertools.product(*families)}


def _at_literals(term: Any, literals: frozenset[Literal]) -> Term:
    """The formula with these literals true and all others false."""
    match term:
        case Literal():
            return _TRUE if term in literals else _FALSE
        case And(terms):
            return And(*(_at_literals(inner, literals) for inner in terms))
        case Or(terms):
            return Or(*(_at_literals(inner, literals) for inner in terms))
        case Some(body=body) | AtLeast(body=body):
            return attrs.evolve(term, body=_at_literals(body, literals))
        case _:
            unchanged: Term = term
            return unchanged


def _simplified(term: Term) -> Term:
    """The same formula without the parts that are always true or always false."""
    match term:
        case And(terms) | Or(terms):
            joined, neutral, final = (
                (And, _TRUE, _FALSE) if isinstance(term, And) else (Or, _FALSE, _TRUE)
            )
            parts: list[Term] = []
            for simple in map(_simplified, terms):
                if simple == final:
                    return final
                # A term that several places share is one object.
                if simple != neutral and not any(simple is part for part in parts):
                    parts.append(simple)
            return parts[0] if len(parts) == 1 else joined(*parts)
        case Not(inner):
            simple = _simplified(inner)
            return _FALSE if simple == _TRUE else _TRUE if simple == _FALSE else Not(simple)
        case Some(body=body):
            simple = _simplified(body)
            return _FALSE if simple == _FALSE else attrs.evolve(term, body=simple)
        case Every(body=body):
            simple = _simplified(body)
            return _TRUE if simple == _TRUE else attrs.evolve(term, body=simple)
        case AtLeast(body=body):
            return attrs.evolve(term, body=_simplified(body))
        case _:
            return term


def specialised(term: Term, empty: Collection[str]) -> Term:
    """A formula for days on which some tables of the law are empty, without those look-ups."""

    def without(inner: Term) -> Term:
        match inner:
            case Lookup(table) if table in empty:
                return _FALSE
            case And(terms):
                return And(*map(without, terms))
            case Or(terms):
                return Or(*map(without, terms))
            case Not(negated):
                return Not(without(negated))
            case Some(body=body) | Every(body=body) | AtLeast(body=body):
                return attrs.evolve(inner, body=without(body))
            case _:
                return inner

    return _simplified(without(term))
