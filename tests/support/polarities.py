"""The polarity of the facts of a formula: with one polarity each, Kleene logic is exact for it."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.logic.terms import (
    And,
    AtLeast,
    Contains,
    Every,
    Fact,
    Lookup,
    Not,
    Or,
    Reading,
    Some,
    Term,
)


def polarities(term: Term, positive: bool = True) -> Iterator[tuple[str, bool]]:
    """Give each fact and reading of the term with its polarity."""
    match term:
        case Fact(path):
            yield path, positive
        case Reading(id):
            yield id, positive
        case Contains(path):
            yield path, positive
        case Lookup(table):
            yield f"table {table}", positive
        case Not(inner):
            yield from polarities(inner, not positive)
        case And(terms) | Or(terms):
            for inner in terms:
                yield from polarities(inner, positive)
        case Some(body=body) | Every(body=body) | AtLeast(body=body):
            yield from polarities(body, positive)
        case _:
            pass
