"""The spans of law in the term of an agreement, as far as the term is known."""

from __future__ import annotations

from datetime import date

import attrs

from pubservice_share.law import Edition, change_days

__all__ = ["SpanOfTerm", "Term", "term_of"]


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
