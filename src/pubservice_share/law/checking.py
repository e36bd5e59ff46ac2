"""Which facts of the law data were last checked before a day, and where to look."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from .citations import changes_links, link
from .days import as_at
from .editions import Edition, built_in

__all__ = ["Unchecked", "unchecked"]


@attrs.frozen(kw_only=True)
class Unchecked:
    """A part of the law data that was last checked before a day."""

    #: The provision that it is about.
    citation: str
    title: str
    #: The day to which it was checked.
    verified_to: date
    #: The provision as it stands on the day asked about, and the feeds of what was done to its
    #: instrument, on legislation.gov.uk.  ``law.watch`` reads the feeds once they are saved.
    look_at: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The part as plain JSON values."""
        return {
            "citation": self.citation,
            "title": self.title,
            "verified_to": self.verified_to.isoformat(),
            "look_at": list(self.look_at),
        }


def unchecked(day: date | str, *, edition: Edition | None = None) -> tuple[Unchecked, ...]:
    """The parts of an edition that were last checked before a day, those checked longest ago first.

    Sections, Schedules and objectives each have a day to which they were checked.  Raises
    ValueError for text that is no day, or a day before the Act.
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
