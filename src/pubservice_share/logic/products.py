"""Formulas taken apart for tables: what a row's facts say, and what its words say.

A formula over facts that are known row by row, and over words and lists of which a table
holds few different ones, is brought to a sum of products

    coefficient and fact and fact ... or coefficient and fact ... or ...

in which each coefficient hangs on words alone.  A coefficient is then worked out once for
each different combination of words, and what is left for a row is and, or, not.

That is exact for strong Kleene logic: the terms of ``terms`` are built from their atoms by
and, or, and not before atoms, which distribute over one another whatever the atoms are worth.
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
    """A formula that cannot be taken apart: facts stand where they do not distribute."""


@attrs.frozen
class Literal:
    """A term that is read from the columns of a row, or its opposite."""

    term: Fact | Equal | Stated
    positive: bool = True


@attrs.frozen
class Product:
    """A coefficient, and the literals beside which it counts."""

    literals: frozenset[Literal]
    coefficient: Term


def products(term: Term, of_rows: Callable[[Term], bool]) -> tuple[Product, ...]:
    """A formula as a sum of products.

    ``of_rows`` says which facts, comparisons and statements are read from the columns of a
    row; everything else goes into coefficients.  Raises NotATableError.
    """
    plain = _pushed(term, True, of_rows)
    found: dict[frozenset[Literal], Term] = {}
    for literals in sorted(_sets(plain), key=lambda held: (len(held), sorted(map(repr, held)))):
        coefficient = _simple(_settled(plain, literals))
        # Never so, or less is needed for the same already: the product adds nothing.
        if (
            coefficient == _FALSE
            or _contradicts(literals)
            or any(held < literals and worth == coefficient for held, worth in found.items())
        ):
            continue
        found[literals] = coefficient
    return tuple(Product(literals, worth) for literals, worth in found.items())


def _contradicts(literals: frozenset[Literal]) -> bool:
    """Whether something is both stated and not: of statements one is always so."""
    return any(
        isinstance(held.term, Stated) and Literal(held.term, not held.positive) in literals
        for held in literals
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


def _sets(term: Any) -> set[frozenset[Literal]]:
    """The sets of literals that can make a formula true, each beside some words."""
    match term:
        case Literal():
            return {frozenset([term])}
        case Or(terms) if terms:
            return set[frozenset[Literal]]().union(*map(_sets, terms))
        case And(terms):
            return _together(map(_sets, terms))
        case Some(body=body):
            return _sets(body)
        case AtLeast(body=body):
            # Different elements may need different literals; a list that is not known needs none.
            once: set[frozenset[Literal]] = _sets(body) | {frozenset()}
            made, grown = once, once | _together([once, once])
            while grown != made:
                made, grown = grown, grown | _together([grown, once])
            return made
        case _:
            return {frozenset()}


def _together(several: Iterable[set[frozenset[Literal]]]) -> set[frozenset[Literal]]:
    return {frozenset(itertools.chain.from_iterable(held)) for held in itertools.product(*several)}


def _settled(term: Any, literals: frozenset[Literal]) -> Term:
    """The formula where these literals hold and no others do."""
    match term:
        case Literal():
            return _TRUE if term in literals else _FALSE
        case And(terms):
            return And(*(_settled(inner, literals) for inner in terms))
        case Or(terms):
            return Or(*(_settled(inner, literals) for inner in terms))
        case Some(body=body) | AtLeast(body=body):
            return attrs.evolve(term, body=_settled(body, literals))
        case _:
            other: Term = term
            return other


def _simple(term: Term) -> Term:
    """The same formula without what is true or false in any case."""
    match term:
        case And(terms) | Or(terms):
            joined, neutral, final = (
                (And, _TRUE, _FALSE) if isinstance(term, And) else (Or, _FALSE, _TRUE)
            )
            made: list[Term] = []
            for held in map(_simple, terms):
                if held == final:
                    return final
                # A term that several places share is one object.
                if held != neutral and not any(held is other for other in made):
                    made.append(held)
            return made[0] if len(made) == 1 else joined(*made)
        case Not(inner):
            held = _simple(inner)
            return _FALSE if held == _TRUE else _TRUE if held == _FALSE else Not(held)
        case Some(body=body):
            held = _simple(body)
            return _FALSE if held == _FALSE else attrs.evolve(term, body=held)
        case Every(body=body):
            held = _simple(body)
            return _TRUE if held == _TRUE else attrs.evolve(term, body=held)
        case AtLeast(body=body):
            return attrs.evolve(term, body=_simple(body))
        case _:
            return term


def specialised(term: Term, empty: Collection[str]) -> Term:
    """A formula on days on which some tables of the law are empty: there it asks for less."""

    def without(inner: Term) -> Term:
        match inner:
            case Lookup(table) if table in empty:
                return _FALSE
            case And(terms):
                return And(*map(without, terms))
            case Or(terms):
                return Or(*map(without, terms))
            case Not(held):
                return Not(without(held))
            case Some(body=body) | Every(body=body) | AtLeast(body=body):
                return attrs.evolve(inner, body=without(body))
            case _:
                return inner

    return _simple(without(term))
