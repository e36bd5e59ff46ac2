"""The wordings of an entry of a Schedule, while a draft ends some and begins others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from pubservice_share.law.edition_files.gaps import gap
from pubservice_share.law.rows import Entry

__all__ = ["Wordings", "extent_gap", "new_wording"]


class Wordings:
    """The wordings of one entry: those of the edition, and those that the draft adds.

    Days are texts such as ``2027-01-01``, or gaps, which sort after every day.
    """

    def __init__(self, ref: str, wordings: Iterable[Entry]) -> None:
        self._ref = ref
        #: Each complete wording, and the row of the draft that has it or changes it.
        self._rows: list[tuple[dict[str, Any], dict[str, Any] | None]] = [
            (msgspec.to_builtins(row), None) for row in wordings
        ]

    def at(self, day: str) -> dict[str, Any] | None:
        """The wording that begins before a day and would continue on it, or that begins on it."""
        return next((row for row, _ in self._rows if _applies(row, day)), None)

    def end(self, rows: list[dict[str, Any]], day: str, by: str) -> None:
        """End the wording that applies on a day; the row for that goes into the draft."""
        for number, (row, laid) in enumerate(self._rows):
            if not _applies(row, day):
                continue
            if row["from"] == day:
                self._note_on(rows, number, by)
                return
            end = {"to": day, "ended_by": by}
            if laid is None:
                laid = {"ref": self._ref, "from": row["from"]}
                rows.append(laid)
            laid |= end
            self._rows[number] = (row | end, laid)
            return

    def begin(self, rows: list[dict[str, Any]], day: str, by: str, page: str, source: str) -> None:
        """Begin a wording on a day, and end the one that applies until then."""
        before = self.at(day)
        if before is not None and before["from"] == day:
            self.end(rows, day, by)
            return
        new = new_wording(self._ref, before, day, by, page, source)
        if before is not None:
            # The day on which the edition ends the wording is kept.
            new |= {"to": before["to"], "ended_by": before["ended_by"]}
            self.end(rows, day, by)
        elif after := [row for row, _ in self._rows if row["from"] > day]:
            following = min(after, key=lambda row: row["from"])
            new |= {"to": following["from"], "ended_by": following["inserted_by"]}
        rows.append(new)
        self._rows.append((new, new))

    def _note_on(self, rows: list[dict[str, Any]], number: int, by: str) -> None:
        """Note on a wording that another provision acts on it on its first day."""
        row, laid = self._rows[number]
        if laid is not None and by == row["inserted_by"]:
            return  # two effects of one provision on one day are one row
        if laid is None:
            laid = {"ref": self._ref, "from": row["from"]}
            rows.append(laid)
            self._rows[number] = (row, laid)
        name = laid.get("name", "").removeprefix("<to fill in: ").removesuffix(">")
        laid["name"] = gap(
            f"{name or row['name']}; {by} changes it on the same day: read that as well"
        )


def _applies(row: dict[str, Any], day: str) -> bool:
    return row["from"] <= day and (row["to"] is None or row["to"] > day)


def extent_gap(page: str) -> str:
    """A gap for the territories where a provision counts, with the page to read."""
    return gap(
        '["england", "wales", "scotland", "northern-ireland"], without those where it does not '
        f"count; read {page}"
    )


def new_wording(
    ref: str, now: dict[str, Any] | None, first: str, by: str, page: str, source: str
) -> dict[str, Any]:
    """A new wording of an entry, with gaps for the fields that a feed does not have."""
    at = f"; read {page}"
    row: dict[str, Any] = {
        "ref": ref,
        "part": gap(f"the number of the Part of the Schedule, without quotes{at}"),
        "kind": gap(f"named, description or provider{at}"),
        "name": gap(f"whom the paragraph lists, in its words{at}"),
        "capacity": None,
        "functions": None,
        "extent": extent_gap(page),
        "from": first,
        "to": None,
        "inserted_by": by,
        "ended_by": None,
        "source": source,
    }
    if now is not None:
        copied = ("part", "kind", "capacity", "functions", "extent", "revenue_and_customs")
        row |= {field: now[field] for field in copied if field in now}
    return row
