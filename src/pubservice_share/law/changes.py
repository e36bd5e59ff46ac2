"""What changed in the law between two days, each change with its instrument."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from .citations import CITATION, link
from .days import as_at
from .editions import Edition, built_in
from .found import Found
from .rows import Commencement

__all__ = ["Change", "changes"]

_PLACES = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern-ireland": "Northern Ireland",
}


@attrs.frozen(kw_only=True)
class Change:
    """One change of the law."""

    #: The first day of the new law.
    on: date
    #: ``commenced``, ``inserted``, ``reworded``, ``ended``, ``objective``, ``listed`` or
    #: ``amended``.
    kind: str
    #: What it is about: a reference, an objective, a power or a provision.
    about: str
    #: What changed, as a clause.
    what: str
    #: The provision that did it.
    by: str
    #: Its page on legislation.gov.uk, as on the day; None where the by is a whole Act.
    link: str | None
    #: Where a provision came into force; none given for what counts wherever it extends.
    territory: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The change as plain JSON values."""
        return {
            "on": self.on.isoformat(),
            "kind": self.kind,
            "about": self.about,
            "what": self.what,
            "by": self.by,
            "link": self.link,
            "territory": list(self.territory),
        }


def _places(territory: tuple[str, ...]) -> str:
    *first, last = [_PLACES[name] for name in territory]
    return f"{', '.join(first)} and {last}" if first else last


def _only_for(row: Commencement, edition: Edition) -> str:
    if row.only_for is None:
        return ""
    return f", only for disclosures to or by {edition.recipient_classes[row.only_for].name}"


def _all(edition: Edition) -> Iterator[tuple[date, str, str, str, str, tuple[str, ...]]]:
    """Every change ever: day, kind, what it is about, what changed, by what, and where."""
    powers = (*edition.powers.values(), *edition.safeguards.values())
    for power in powers:
        for row in power.commencement:
            only = _only_for(row, edition)
            what = f"{power.citation} came into force in {_places(row.territory)}{only}"
            yield row.since, "commenced", power.id, what, row.by, row.territory
    for schedule in edition.schedules.values():
        for row in schedule.commencement:
            only = _only_for(row, edition)
            what = f"{schedule.citation} came into force in {_places(row.territory)}{only}"
            about = f"sch{schedule.schedule}"
            yield row.since, "commenced", about, what, row.by, row.territory
    for held in (*_of_entries(edition), *_of_objectives(edition)):
        yield *held, ()
    for amendment in edition.amendments:
        what = f"{amendment.provision}: {amendment.what}"
        yield amendment.since, "amended", amendment.provision, what, amendment.by, ()


def _of_entries(edition: Edition) -> Iterator[tuple[date, str, str, str, str]]:
    for ref, wordings in edition.entries.items():
        for earlier, later in itertools.pairwise((None, *wordings)):
            assert later is not None  # noqa: S101 - only the first is None
            if earlier is not None and earlier.until == later.since:
                what = f"{later.citation} now reads: {later.name} (before: {earlier.name})"
                yield later.since, "reworded", ref, what, later.inserted_by
            elif later.since > edition.passed:
                what = f"{later.citation} was inserted: {later.name}"
                yield later.since, "inserted", ref, what, later.inserted_by
        last = wordings[-1]
        if last.until is not None:
            what = f"{last.citation} was omitted: {last.name}"
            yield last.until, "ended", ref, what, last.ended_by or last.inserted_by


def _of_objectives(edition: Edition) -> Iterator[tuple[date, str, str, str, str]]:
    for objective in edition.objectives.values():
        name = f"the {objective.title} objective"
        what = f"{name} came into force in {_places(objective.extent)}"
        yield objective.since, "objective", objective.id, what, objective.commenced_by
        if objective.until is not None:
            yield objective.until, "ended", objective.id, f"{name} ended", objective.commenced_by
        for row in objective.persons:
            if row.since == objective.since:
                continue
            citation = edition.entries[row.ref][0].citation
            how = f", on one reading ({row.reading})" if row.reading else ""
            what = f"{citation} counts as listed for {name}{how}"
            yield row.since, "listed", row.ref, what, row.citation or objective.persons_by


def changes(
    start: date | str, end: date | str, *, edition: Edition | None = None
) -> tuple[Change, ...]:
    """What changed after one day and up to another, in order of days.

    A change counts on its first day: between 2 and 3 May 2023, what began on 3 May 2023.
    Raises ValueError where the first day is after the second.
    """
    edition = edition or built_in()
    first, last = as_at(start, edition=edition).on, as_at(end, edition=edition).on
    if first > last:
        raise ValueError(f"{first.isoformat()} is after {last.isoformat()}: turn the days round")
    found = [
        Change(
            on=day,
            kind=kind,
            about=about,
            what=what,
            by=by,
            link=link(by, day, edition.instruments) if CITATION.match(by) else None,
            territory=territory,
        )
        for day, kind, about, what, by, territory in _all(edition)
        if first < day <= last
    ]
    return Found(sorted(found, key=lambda change: change.on))
