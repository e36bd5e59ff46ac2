"""The law in force on one day, and the look-ups that a person makes in it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import attrs

from pubservice_share.durations import day_of
from pubservice_share.spelling import hint

from . import rows
from .citations import CITATION, link
from .edition import Edition, built_in
from .lookups import tables_of
from .notebook_rows import NotebookRows, territory_names
from .spans import span_of

__all__ = ["Law", "as_at"]


@attrs.frozen(kw_only=True)
class Law:
    """The law of Chapter 1 in force on a day, anywhere in the United Kingdom."""

    edition: Edition
    on: date

    def _repr_html_(self) -> str:
        from pubservice_share.notebook_html import heading, table  # notebooks alone need it

        powers = [row for id in self.edition.powers if (row := self.power(id)) is not None]
        return (
            heading(f"The law on {self.on.isoformat()} (edition {self.edition.edition})")
            + table(
                "Powers in force",
                ("Power", "Title", "In force in"),
                (
                    (row.citation, row.title, territory_names(self.in_force(row.id)))
                    for row in powers
                ),
            )
            + table(
                "Objectives in force",
                ("Objective", "Aim", "Specified by"),
                (
                    (row.id, row.aim, [(row.specified_by, self._page_of(row.specified_by))])
                    for row in self.objectives()
                ),
            )
        )

    def _page_of(self, citation: str) -> str | None:
        """The page of a provision on the day; None where the text names a whole instrument."""
        if not CITATION.match(citation):
            return None
        return link(citation, self.on, self.edition.instruments)

    @property
    def span(self) -> int:
        """The number of the span between changes of the law in which the day falls."""
        return span_of(self.edition, self.on)

    def objectives(self) -> tuple[rows.Objective, ...]:
        """The objectives specified under s.35(7) on the day."""
        return NotebookRows(
            row for row in self.edition.objectives.values() if row.holds_on(self.on)
        )

    def objective(self, id: str) -> rows.Objective | None:
        """One objective; None where it is not in force on the day.

        Raises LookupError for an id that was never an objective.
        """
        row = self.edition.objectives.get(_existing(id, self.edition.objectives, "an objective"))
        return row if row is not None and row.holds_on(self.on) else None

    def schedule(self, number: int) -> tuple[rows.Entry, ...]:
        """The entries of Schedule 4, 5 or 6 in force on the day, in their order."""
        if number not in self.edition.schedules:
            numbers = ", ".join(map(str, self.edition.schedules))
            raise LookupError(f"{number} is not a Schedule of this law: expected one of {numbers}")
        return NotebookRows(
            entry
            for ref in dict.fromkeys(row.ref for row in self.edition.schedules[number].entries)
            if (entry := self.entry(ref)) is not None
        )

    def entry(self, ref: str) -> rows.Entry | None:
        """One entry in its wording of the day; None where it is in force nowhere.

        In force for one class of party alone (Welsh water undertakers, April 2018) counts.

        Raises LookupError for a reference that was never an entry.
        """
        wordings = self.edition.entries[_existing(ref, self.edition.entries, "an entry")]
        tables = tables_of(self.edition, self.span)
        if not (tables["entry.somewhere"].get(ref) or tables["entry.part-commenced"].get(ref)):
            return None
        return next((row for row in wordings if row.holds_on(self.on)), None)

    def power(self, id: str) -> rows.Power | None:
        """One of the powers ``s35`` to ``s39``; None where it is in force nowhere.

        In force for one class of party alone counts; ``in_force`` lists where it is for all.

        Raises LookupError for an id that is not a power of the Chapter.
        """
        row = self.edition.powers[_existing(id, self.edition.powers, "a power")]
        partly = tables_of(self.edition, self.span)["power.part-commenced"].get(id)
        return row if partly or self.in_force(id) else None

    def in_force(self, power: str) -> tuple[str, ...]:
        """The territories in which a power is generally in force on the day."""
        territories = tables_of(self.edition, self.span)["power.in-force"].get(power, {})
        return tuple(name for name in rows.TERRITORIES if name in territories)

    def specified_persons(self, objective_id: str) -> tuple[rows.Entry, ...]:
        """The entries for which an objective is specified, whichever readings are adopted.

        ``arguable_persons`` returns those that turn on a reading.
        """
        listed = self._listed(objective_id)
        return NotebookRows(
            entry
            for ref, reading in listed.items()
            if reading is True and (entry := self.entry(ref)) is not None
        )

    def arguable_persons(self, objective_id: str) -> dict[str, str]:
        """The references listed for an objective on one reading only, each with its reading."""
        listed = self._listed(objective_id)
        return {ref: reading for ref, reading in listed.items() if isinstance(reading, str)}

    def _listed(self, objective_id: str) -> dict[str, bool | str]:
        _existing(objective_id, self.edition.objectives, "an objective")
        listed: dict[str, bool | str] = tables_of(self.edition, self.span)["objective.lists"].get(
            objective_id, {}
        )
        return listed


def _existing(word: str, among: Collection[str], what: str) -> str:
    if word in among:
        return word
    raise LookupError(f"{word!r} has never been {what} of this law{hint(word, list(among))}")


def as_at(day: date | str, *, edition: Edition | None = None) -> Law:
    """The law in force on a day, given as a date or as ISO text such as ``2024-05-01``.

    Raises ValueError for a day before the Act was passed or text that is not a date.
    """
    if isinstance(day, str):
        day = day_of(day)
    edition = edition or built_in()
    if day < edition.passed:
        raise ValueError(
            f"{day.isoformat()} is before the Act was passed on {edition.passed.isoformat()}"
        )
    return Law(edition=edition, on=day)
