"""The changes of law between two days, each with its instrument."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar, NamedTuple

import attrs

from pubservice_share.plain import plain_fields

from .citations import CITATION, link
from .edition import Edition, built_in
from .notebook_rows import NotebookRows
from .rows import Amendment, Commencement, LawfulBasis
from .snapshot import as_at

__all__ = ["Change", "changes", "commencement_clause"]

_PLACES = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern-ireland": "Northern Ireland",
}


@attrs.frozen(kw_only=True)
class Change:
    """One change of the law."""

    #: The caption and the head of a table of changes in a notebook.
    table_caption: ClassVar[str] = "Changes of law"
    table_head: ClassVar[tuple[str, ...]] = ("From", "What changed", "By")

    #: The first day of the new law.
    on: date
    #: ``commenced``, ``inserted``, ``reworded``, ``ended``, ``objective``, ``listed`` or
    #: ``amended``.
    kind: str
    #: Its subject: a reference, an objective, a power or a provision.
    about: str
    #: The change, as a clause.
    what: str
    #: The provision that made it.
    by: str
    #: Its page on legislation.gov.uk, as on the day; None where ``by`` is a whole Act.
    link: str | None
    #: Where a provision came into force; empty for a change that counts wherever it extends.
    territory: tuple[str, ...] = ()
    #: How far the day was read: ``seen``, ``reported`` or ``not-known``.
    status: str = "seen"

    @property
    def table_cells(self) -> tuple[str, str, list[tuple[str, str | None]]]:
        """The row in a table of changes in a notebook."""
        return self.on.isoformat(), self.what, [(self.by, self.link)]

    def to_dict(self) -> dict[str, Any]:
        """The change as plain JSON values."""
        return plain_fields(self)


class _UnlinkedChange(NamedTuple):
    """A change before its link is looked up: ``Change`` explains each field."""

    on: date
    kind: str
    about: str
    what: str
    by: str
    territory: tuple[str, ...] = ()
    status: str = "seen"


def _places(territory: tuple[str, ...]) -> str:
    *first, last = [_PLACES[name] for name in territory]
    return f"{', '.join(first)} and {last}" if first else last


def commencement_clause(citation: str, row: Commencement, edition: Edition) -> str:
    """A row of commencement as a clause, such as ``DEA 2017 s.35 came into force in Wales``."""
    what = f"{citation} came into force in {_places(row.territory)}"
    if row.only_for is not None:
        return f"{what}, only for disclosures to or by {_class_name(row.only_for, edition)}"
    if row.not_for is not None:
        name = _class_name(row.not_for, edition)
        return f"{what} for specified purposes, not for disclosures to or by {name}"
    return what


def _class_name(ref: str, edition: Edition) -> str:
    return edition.recipient_classes[ref].name


def _doubt(row: Commencement | Amendment | LawfulBasis) -> str:
    """A note on a day that was not read in the text that sets it; empty for a day that was."""
    setting = getattr(row, "commenced_by", None)
    unread = f"; {setting}, which is reported to set it, was not read" if setting else ""
    match row.from_status:
        case "reported":
            return f" (reported for this day{unread})"
        case "not-known":
            return f" (the day is not known{unread})"
        case _:
            return ""


def _every_change(edition: Edition) -> Iterator[_UnlinkedChange]:
    yield from _commencement_changes(edition)
    yield from _entry_changes(edition)
    yield from _objective_changes(edition)
    for amendment in edition.amendments:
        what = f"{amendment.provision}: {amendment.what}{_doubt(amendment)}"
        yield _UnlinkedChange(
            amendment.since, "amended", amendment.bears_on or amendment.provision, what,
            amendment.by, status=amendment.from_status,
        )  # fmt: skip
    for basis in edition.lawful_bases.values():
        if basis.since is not None:
            by = basis.inserted_by or basis.citation
            what = f"{basis.citation} became a lawful basis: {basis.text}{_doubt(basis)}"
            yield _UnlinkedChange(
                basis.since, "inserted", basis.citation, what, by, status=basis.from_status
            )
        if basis.until is not None:
            by = basis.ended_by or basis.citation
            what = f"{basis.citation} is no longer a lawful basis: {basis.text}"
            yield _UnlinkedChange(basis.until, "ended", basis.citation, what, by)


def _commencement_changes(edition: Edition) -> Iterator[_UnlinkedChange]:
    provisions = [
        (row.id, row.citation, row.commencement)
        for row in (*edition.powers.values(), *edition.safeguards.values())
    ]
    provisions += [
        (f"sch{row.schedule}", row.citation, row.commencement) for row in edition.schedules.values()
    ]
    for about, citation, rows in provisions:
        for row in rows:
            what = commencement_clause(citation, row, edition) + _doubt(row)
            yield _UnlinkedChange(
                row.since, "commenced", about, what, row.by, row.territory, row.from_status
            )


def _entry_changes(edition: Edition) -> Iterator[_UnlinkedChange]:
    for ref, wordings in edition.entries.items():
        for earlier, later in itertools.pairwise((None, *wordings)):
            assert later is not None  # noqa: S101 - only the first is None
            if earlier is not None and earlier.until == later.since:
                what = f"{later.citation} now reads: {later.name} (before: {earlier.name})"
                if later.wording_extent is not None:
                    what += f"; the new words are marked for {_places(later.wording_extent)}"
                yield _UnlinkedChange(later.since, "reworded", ref, what, later.inserted_by)
            elif later.since > edition.passed:
                what = f"{later.citation} was inserted: {later.name}"
                yield _UnlinkedChange(later.since, "inserted", ref, what, later.inserted_by)
        last = wordings[-1]
        if last.until is not None:
            what = f"{last.citation} was omitted: {last.name}"
            yield _UnlinkedChange(last.until, "ended", ref, what, last.ended_by or last.inserted_by)


def _objective_changes(edition: Edition) -> Iterator[_UnlinkedChange]:
    for objective in edition.objectives.values():
        name = f"the {objective.title} objective"
        what = f"{name} came into force in {_places(objective.extent)}"
        yield _UnlinkedChange(
            objective.since, "objective", objective.id, what, objective.commenced_by
        )
        if objective.until is not None:
            what = f"{name} ended"
            yield _UnlinkedChange(
                objective.until, "ended", objective.id, what, objective.commenced_by
            )
        for row in objective.persons:
            if row.since == objective.since:
                continue
            citation = edition.entries[row.ref][0].citation
            how = f", on one reading ({row.reading})" if row.reading else ""
            what = f"{citation} counts as listed for {name}{how}"
            yield _UnlinkedChange(
                row.since, "listed", row.ref, what, row.citation or objective.persons_by
            )


def changes(
    start: date | str, end: date | str, *, edition: Edition | None = None
) -> tuple[Change, ...]:
    """The changes of law after one day and up to another, in order of days.

    A change counts on its first day: those between 2 and 3 May 2023 began on 3 May 2023.
    Raises ValueError where the first day is after the second.
    """
    edition = edition or built_in()
    first, last = as_at(start, edition=edition).on, as_at(end, edition=edition).on
    if first > last:
        raise ValueError(
            f"{first.isoformat()} is after {last.isoformat()}: give the earlier day first"
        )
    selected = [
        Change(
            on=row.on,
            kind=row.kind,
            about=row.about,
            what=row.what,
            by=row.by,
            link=link(row.by, row.on, edition.instruments) if CITATION.match(row.by) else None,
            territory=row.territory,
            status=row.status,
        )
        for row in _every_change(edition)
        if first < row.on <= last
    ]
    return NotebookRows(sorted(selected, key=lambda change: change.on))
