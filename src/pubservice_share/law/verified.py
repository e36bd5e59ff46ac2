"""The parts of the law data that were last checked before a day, or whose day is only reported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias, cast

import attrs
import msgspec

from pubservice_share.plain import plain_fields

from .changes import commencement_clause
from .citations import CITATION, changes_links, link
from .duties import Duty
from .edition import Edition, EditionData, built_in
from .rows import Commencement, FromStatus
from .snapshot import as_at

__all__ = ["Reported", "Unchecked", "reported", "unchecked"]


@attrs.frozen(kw_only=True)
class Unchecked:
    """A part of the law data that was last checked before a day."""

    #: The provision that it is about.
    citation: str
    title: str
    #: The day to which it was checked.
    verified_to: date
    #: Pages of legislation.gov.uk: the provision on the day, and the feeds of changes to its
    #: instrument.  ``law.watch`` reads the feeds once they are saved.
    look_at: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The part as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class Reported:
    """A row of the law data whose first day was not read in the text that sets it."""

    #: The provision that it is about.
    citation: str
    what: str
    #: The first day, as reported; None where there is none.
    since: date | None
    #: The day from which to list it: the day on which a law to come was passed, or else the first
    #: day; None where neither is known.
    listed_from: date | None
    #: ``reported`` or ``not-known``.
    status: FromStatus
    #: The provision, the one that set its day, and the lists of changes to its instrument.
    look_at: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The row as plain JSON values."""
        return {
            "citation": self.citation,
            "what": self.what,
            "from": self.since and self.since.isoformat(),
            "status": self.status,
            "look_at": list(self.look_at),
        }


def reported(edition: Edition | None = None, *, by: date | None = None) -> tuple[Reported, ...]:
    """Every row of an edition whose ``from_status`` is other than ``seen``, by day.

    ``by`` leaves out rows that are only passed, or begin, after that day.
    The provision of a row is its ``provision`` or ``citation``, or that of the row around it; its
    subject is its ``what``, ``text`` or ``title``.
    """
    edition = edition or built_in()
    rows = [
        _reported(edition, citation, row)
        for name in EditionData.__struct_fields__
        for citation, row in _doubtful(getattr(edition, name, None), "")
    ]
    listed = [row for row in rows if by is None or row.listed_from is None or row.listed_from <= by]
    return tuple(sorted(listed, key=lambda row: row.since or date.max))


#: What an edition or a row has in a field: rows by name, a tuple of rows or words, one row or word.
_Value: TypeAlias = Mapping[Any, Any] | tuple[Any, ...] | msgspec.Struct | str | int | date | None


def _doubtful(value: _Value, citation: str) -> Iterator[tuple[str, msgspec.Struct]]:
    """The rows at and below a value whose day was not read, each with its provision."""
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, tuple):
        for row in value:
            yield from _doubtful(row, citation)
    if isinstance(value, msgspec.Struct):
        own: str | None = getattr(value, "provision", None) or getattr(value, "citation", None)
        if getattr(value, "from_status", "seen") != "seen":
            yield own or citation, value
        for field in value.__struct_fields__:
            yield from _doubtful(getattr(value, field), own or citation)


def _reported(edition: Edition, citation: str, row: Any) -> Reported:
    if isinstance(row, Commencement):
        what = commencement_clause(citation, row, edition)
    elif isinstance(row, Duty):
        what = f"{row.title} (a duty of another law, which may apply to the same disclosure)"
    else:
        texts = (getattr(row, name, None) for name in ("what", "text", "title"))
        what = next((words for words in texts if words), citation)
    sources = (citation, getattr(row, "by", None), getattr(row, "commenced_by", None))
    pages = [
        link(source, row.since or edition.passed, edition.instruments)
        for source in sources
        if source is not None and CITATION.match(source)
    ]
    pages += changes_links(citation, edition.instruments)
    return Reported(
        citation=citation,
        what=what,
        since=row.since,
        listed_from=getattr(row, "passed", None) or row.since,
        status=cast("FromStatus", row.from_status),
        look_at=tuple(dict.fromkeys(pages)),
    )


def unchecked(day: date | str, *, edition: Edition | None = None) -> tuple[Unchecked, ...]:
    """The parts of an edition that were last checked before a day, those checked longest ago first.

    Sections, Schedules and objectives each have a day to which they were checked.  Raises
    ValueError for text that is not a day, or a day before the Act.
    """
    edition = edition or built_in()
    since = as_at(day, edition=edition).on
    return tuple(
        sorted(
            (
                Unchecked(
                    citation=citation,
                    title=title,
                    verified_to=verified,
                    look_at=(
                        link(citation, since, edition.instruments),
                        *changes_links(citation, edition.instruments),
                    ),
                )
                for citation, title, verified in _parts(edition)
                if verified < since
            ),
            key=lambda part: part.verified_to,
        )
    )


def _parts(edition: Edition) -> Iterator[tuple[str, str, date]]:
    for row in (*edition.powers.values(), *edition.safeguards.values()):
        yield row.citation, row.title, row.verified_to
    for schedule in edition.schedules.values():
        yield schedule.citation, schedule.title, schedule.verified_to
    for objective in edition.objectives.values():
        yield objective.persons_by, f"{objective.title} (objective)", objective.verified_to
        yield objective.opening, f"{objective.title} (opening words)", objective.verified_to
