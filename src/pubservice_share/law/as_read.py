"""The law against which a document is read: an edition, in one span, under the readings adopted."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.logic.compiled import settled

from .edition import Edition
from .lookups import tables_of
from .spans import change_days

__all__ = ["Adopted", "LawAsRead", "law_as_read"]

#: The views taken on readings, in order of their ids.
Adopted = tuple[tuple[str, bool], ...]


@attrs.frozen(eq=False, repr=False, slots=False)
class LawAsRead:
    """An edition in one span, with the readings that were adopted.

    ``law_as_read`` returns the same object for the same edition, span and readings while the
    edition is in use.
    """

    edition: Edition
    #: The number of the span between changes of the law.
    span: int
    adopted: Adopted
    #: The results that functions keep with this law: see ``caches``.
    kept_results: dict[Any, Any] = attrs.field(factory=dict[Any, Any], init=False)

    @functools.cached_property
    def day(self) -> date:
        """The first day of the span."""
        return change_days(self.edition)[self.span]

    @functools.cached_property
    def views(self) -> Mapping[str, bool]:
        """The view taken on each reading that was adopted, by its id."""
        return dict(self.adopted)

    @functools.cached_property
    def tables(self) -> Mapping[str, Any]:
        """The tables that rules look up; a value that turns on a reading is the reading's id."""
        return tables_of(self.edition, self.span)

    @functools.cached_property
    def settled_tables(self) -> Mapping[str, Any]:
        """The same tables, with each adopted reading replaced by the view taken on it."""
        return settled(self.tables, self.views)


def law_as_read(edition: Edition, span: int, adopted: Adopted) -> LawAsRead:
    """An edition in one span, under the readings adopted."""
    # Every answer begins here, so the edition's own dictionary serves, without a wrapper.
    law: LawAsRead | None = edition.kept_results.get((span, adopted))
    if law is not None:
        return law
    new = LawAsRead(edition, span, adopted)
    first: LawAsRead = edition.kept_results.setdefault((span, adopted), new)
    return first
