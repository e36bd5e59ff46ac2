"""What holds throughout a term: the results of many spans made into one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from pubservice_share.logic.compiled import NOT_APPLICABLE

__all__ = ["Folded", "both", "folded"]


@attrs.frozen
class Folded:
    """One result for the whole term."""

    #: True, False, None for unknown, or NOT_APPLICABLE.
    result: Any
    #: The place of a span that shows it; of those that are certain first.
    shown_by: int
    #: Whether it turns on how long the term is.
    by_term: bool = False


def both(results: Iterable[Any]) -> Any:
    """Strong Kleene conjunction, those that do not apply left out."""
    held: Any = NOT_APPLICABLE
    for result in results:
        if result is False:
            return False
        if result is None or (result is True and held is NOT_APPLICABLE):
            held = result
    return held


def folded(certain: Sequence[Any], possible: Sequence[Any]) -> Folded:
    """The result of a rule over the spans that are, and those that may be, in the term.

    Where no span is certain, at least one of those that may be is in the term.
    """
    every = [*certain, *possible]
    if not certain:
        if False not in every or all(result is False for result in every):
            result = both(every)
            mixed = result is None and any(other is not None for other in every)
            return Folded(result, every.index(result), by_term=mixed)
        return Folded(None, every.index(False), by_term=True)
    settled = both(certain)
    throughout = both(every)
    if settled is False or throughout is settled:
        return Folded(settled, every.index(settled))
    if settled is NOT_APPLICABLE and throughout is True:
        return Folded(True, every.index(True))
    return Folded(None, every.index(throughout), by_term=True)
