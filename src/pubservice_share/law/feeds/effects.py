"""The contents of a saved file of legislation.gov.uk: effects, and texts of provisions."""

from __future__ import annotations

import re
from datetime import date

import attrs

from .provisions import Path, Span

__all__ = ["Effect", "InForce", "SavedFile", "Text"]


#: Types of effect that end a provision, and not only words of it or a part.
_ENDS = re.compile(r"(?:omitted|repealed|revoked)(?! in part)\b", re.IGNORECASE)


@attrs.frozen(kw_only=True)
class InForce:
    """A day on which an effect begins, for some purposes or all of them."""

    #: None where it is prospective.
    day: date | None
    qualification: str
    #: What commences it, such as ``uksi/2026/82 reg. 2(e)``; empty where that is not stated.
    by: str


@attrs.frozen(kw_only=True)
class Effect:
    """One effect of one instrument on the provisions of another (``ukm:Effect``)."""

    id: str
    #: When the editors last changed their record, as they write it.
    modified: str
    affecting: str
    affecting_title: str
    affecting_provisions: str
    #: The provisions that make it, as paths.
    affecting_paths: tuple[Path, ...]
    affected: str
    #: The provisions affected, in the editors' words.
    provisions: str
    paths: tuple[Path, ...]
    spans: tuple[Span, ...]
    #: The kind of change, in the editors' words, such as ``words inserted``.
    type: str
    in_force: tuple[InForce, ...]
    #: The provisions and instruments that commence it, according to the editors.
    commenced_by: tuple[str, ...]
    applied: bool
    requires_applied: bool

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which it begins, earliest first; none where it is prospective."""
        return tuple(sorted({row.day for row in self.in_force if row.day is not None}))

    @property
    def prospective(self) -> bool:
        """Whether it, or a part of it, has no first day yet."""
        return not self.days or any(row.day is None for row in self.in_force)

    @property
    def ends(self) -> bool:
        """Whether it ends a provision, and not only a part of it."""
        return _ENDS.match(self.type) is not None


@attrs.frozen(kw_only=True)
class Text:
    """The text of a provision in a file of legislation.gov.uk's XML."""

    item: str
    path: Path
    #: The first day of this text, from the nearest part of the file that has one, never from the
    #: Act or instrument.  None for a prospective text without a day.
    since: date | None
    prospective: bool


@attrs.frozen(kw_only=True)
class SavedFile:
    """A file that a person saved."""

    name: str
    #: ``changes`` for a changes feed, ``document`` for a provision or an Act in XML.
    kind: str
    #: Its own address; empty where the file does not state one.
    address: str
    #: The day on which it was written, according to the file; None where it does not state one.
    saved_on: date | None
    page: int
    pages: int
    #: How many effects all pages have together; None where the file does not state it.
    total: int | None
    effects: tuple[Effect, ...]
    texts: tuple[Text, ...]
