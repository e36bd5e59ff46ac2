"""The term of an agreement: its spans of law, as far as it is known, and a result for all of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from pubservice_share.law import Edition, change_days
from pubservice_share.logic.results import NOT_APPLICABLE, RuleResult, conjunction

__all__ = ["SpanOfTerm", "Term", "TermResult", "result_in_term", "term_of"]


@attrs.frozen
class SpanOfTerm:
    """A stretch of the term in which the law does not change."""

    #: The first day of it.
    since: date
    #: The day after the last; None where there is none.
    until: date | None


@attrs.frozen
class Term:
    """The spans that are certainly in the term, and those that may be."""

    certain: tuple[SpanOfTerm, ...]
    possible: tuple[SpanOfTerm, ...]
    #: What would settle which are: ``starts``, ``ends``, both or neither.
    missing: tuple[str, ...]


def term_of(starts: date | None, ends: date | None, edition: Edition) -> Term:
    """The spans of law in [starts, ends), either of which may be unknown.

    No span is earlier than the Act.
    """
    first = max(starts, edition.passed) if starts is not None else edition.passed
    days = change_days(edition)
    spans = []
    for number, begins in enumerate(days):
        after = days[number + 1] if number + 1 < len(days) else None
        since = max(begins, first)
        until = after if ends is None else ends if after is None else min(after, ends)
        if until is None or since < until:
            spans.append(SpanOfTerm(since, until))
    if not spans:
        # Wholly before the Act: what the law was on its first day is as near as can be said.
        return Term((SpanOfTerm(edition.passed, edition.passed),), (), ())
    if starts is None:
        return Term((), tuple(spans), ("starts",))
    if ends is None:
        return Term(tuple(spans[:1]), tuple(spans[1:]), ("ends",))
    return Term(tuple(spans), (), ())


@attrs.frozen
class TermResult:
    """One result of a rule for the whole term."""

    result: RuleResult
    #: The place of a span that shows it; of those that are certain first.
    shown_by: int
    #: Whether it turns on how long the term is.
    by_term: bool = False


def result_in_term(certain: Sequence[RuleResult], possible: Sequence[RuleResult]) -> TermResult:
    """The result of a rule over the spans that are, and those that may be, in the term.

    Where no span is certain, at least one of those that may be is in the term.
    """
    every = [*certain, *possible]
    if not certain:
        if False not in every or all(result is False for result in every):
            throughout = conjunction(every)
            mixed = throughout is None and any(result is not None for result in every)
            return TermResult(throughout, every.index(throughout), by_term=mixed)
        return TermResult(None, every.index(False), by_term=True)
    settled = conjunction(certain)
    throughout = conjunction(every)
    if settled is False or throughout is settled:
        return TermResult(settled, every.index(settled))
    if settled is NOT_APPLICABLE and throughout is True:
        return TermResult(True, every.index(True))
    return TermResult(None, every.index(throughout), by_term=True)
