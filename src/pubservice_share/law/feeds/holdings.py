"""The contents of an edition by provision: the rows that cite it, and the changes it has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.json_values import is_list, is_object
from pubservice_share.law.citations import NUMBER, citation_of
from pubservice_share.law.edition import Edition
from pubservice_share.law.rows import WatchedItem

from .effects import Effect
from .provisions import Path, Span, begins, citation_path, number_of, overlap, stem

__all__ = ["CitedRow", "EditionChange", "Holdings"]

#: The lists whose rows have their own names in documents and answers, and the field of the name.
_NAMED = {"powers": "id", "safeguards": "id", "objectives": "id"}
#: The lists whose rows are named first.
_FIRST = ("powers", "safeguards", "schedules", "objectives")
#: The fields of which the first that a row has names it in its list.
_KEYS = ("id", "ref", "schedule", "kind", "provision", "citation", "message", "uri")
#: The fields that name the provision which created, commenced or ended a row.
_BY = ("by", "inserted_by", "commenced_by", "ended_by")
_ENTRY = re.compile(rf"^sch{NUMBER}/{NUMBER}$")
#: Effects that insert a provision or bring it into force: the rows of its parts have the effect
#: where it is a heading or a Part, and the editors record it as one.
_BEGINNINGS = ("inserted", "coming into force")
_UNREAD = ("instruments", "sources", "watched", "misreadings", "everyday_words", "edition")


@attrs.frozen
class CitedRow:
    """A row of the law data and one of the provisions that it cites."""

    #: Its name in documents, such as ``s43`` or ``sch4/8``; None where it has none.
    name: str | None
    #: Its list and its key, such as ``grounds consent``.
    row: str
    citation: str
    item: str
    path: Path
    #: Whether it is a Schedule, whose own entries are preferred to it.
    container: bool = False


@attrs.frozen
class EditionChange:
    """A change that the edition has: the instrument, the provision changed and the day."""

    by: str
    #: The provision of the instrument that makes it; empty where the row names the instrument.
    by_path: Path
    item: str
    path: Path
    #: None where the edition has it without a day.
    day: date | None
    #: Whether the provision may end with it: the end of a wording, or a change that the edition
    #: states in words alone.
    may_end: bool


class Holdings:
    """An edition, looked up by provision."""

    def __init__(self, edition: Edition) -> None:
        self._instruments = edition.instruments
        self._ids = {row.uri: id for id, row in edition.instruments.items()}
        self._watched: Mapping[str, WatchedItem] = edition.watched
        self.items = {row.uri for row in edition.instruments.values()} | set(edition.watched)
        self._rows: dict[str, list[CitedRow]] = {}
        #: The same, by the item and the first steps to the provision: a feed may have many effects.
        self._near: dict[tuple[str, Path], list[CitedRow]] = {}
        self._changes: dict[tuple[str, str], list[EditionChange]] = {}
        data = edition.to_dict()
        for name in dict.fromkeys((*_FIRST, *data)):
            rows = data.get(name)
            if is_list(rows) and name not in _UNREAD:
                for row in rows:
                    self._list_row(name, row)

    def _list_row(self, list_name: str, row: dict[str, Any]) -> None:
        key = next((str(row[field]) for field in _KEYS if field in row), "")
        if list_name == "schedules":
            for entry in (*row.get("definitions", ()), *row["entries"]):
                self._row(entry["ref"], f"entries {entry['ref']}", entry)
            row = {**row, "entries": [], "definitions": []}
            self._row(f"sch{row['schedule']}", f"schedules {key}", row, container=True)
            return
        name = row.get(_NAMED.get(list_name, ""))
        self._row(name, f"{list_name} {key}", row)

    def _row(
        self, name: str | None, shown: str, row: dict[str, Any], *, container: bool = False
    ) -> None:
        for citation, parts in self._cited(row):
            cited = CitedRow(name, shown, citation, *parts, container)
            self._rows.setdefault(parts[0], []).append(cited)
            for steps in {parts[1][:1], parts[1][:2]}:
                self._near.setdefault((parts[0], steps), []).append(cited)
        for change in self._changes_of(row, ()):
            self._changes.setdefault((change.by, change.item), []).append(change)

    def _cited(self, value: dict[str, Any]) -> Iterator[tuple[str, tuple[str, Path]]]:
        for text in _texts(value):
            if (parts := self._parts(text)) is not None and parts[1]:
                yield text, parts

    def _parts(self, text: str) -> tuple[str, Path] | None:
        if _ENTRY.match(text):
            text = citation_of(text)
        return citation_path(text, self._instruments)

    def _changes_of(
        self, value: object, above: tuple[tuple[str, Path], ...]
    ) -> Iterator[EditionChange]:
        """The changes that a row states, of its own provisions or of those of the row it is in."""
        if is_object(value):
            texts = [text for field, text in value.items()
                     if isinstance(text, str) and field not in _BY]  # fmt: skip
            own = tuple(parts for text in texts if (parts := self._parts(text)) and parts[1])
            own = own or above
            for field in _BY:
                day = value.get("to" if field == "ended_by" else "from")
                by = self._parts(value[field]) if isinstance(value.get(field), str) else None
                if by is not None and (isinstance(day, str) or "from" in value):
                    on = date.fromisoformat(day) if isinstance(day, str) else None
                    may_end = field == "ended_by" or (field == "by" and "provision" in value)
                    for item, path in own:
                        yield EditionChange(*by, item, path, on, may_end)
            for part in value.values():
                yield from self._changes_of(part, own)
        elif is_list(value):
            for part in value:
                yield from self._changes_of(part, above)

    def has_changes_of(self, item: str) -> bool:
        """Whether the edition has a change of an Act or instrument, by its path."""
        return any(affected == item for _, affected in self._changes)

    def rows_at(self, item: str, path: Path) -> list[CitedRow]:
        """The rows that a change of a provision would affect.

        They cite it, a part of it or a provision that contains it; where none does, they cite
        another part of the same section or paragraph.
        """
        rows = self._near.get((item, path[:2]), []) if path else self._rows.get(item, [])
        over = [row for row in rows if begins(path, row.path)]
        under = [row for row in rows if begins(row.path, path)]
        if any(row.container and row.path == path for row in over):
            under = []  # the row of the Schedule itself is enough
        schedules = [row.path for row in under if row.container]
        under = [
            row
            for row in under
            if row.container or not any(begins(row.path, schedule) for schedule in schedules)
        ]
        under += self._under_heading(item, path)
        near = [] if over or under else [row for row in rows if stem(row.path) == stem(path)]
        # A new paragraph affects no row: the row of its Schedule does not count.
        return [
            row
            for row in dict.fromkeys((*over, *under, *near))
            if not (row.container and "paragraph" in path)
        ]

    def _under_heading(self, item: str, path: Path) -> list[CitedRow]:
        """The rows under a Part or Chapter that is watched, where all of it is changed."""
        watched = self._watched.get(item)
        if watched is None or path[:1] not in (("part",), ("chapter",)):
            return []
        scopes = [part.partition("..") for part in watched.provisions]
        if not any(begins(tuple(first.split("/")), path) for first, dots, _ in scopes if not dots):
            return []
        rows: list[CitedRow] = []
        for first, dots, last in scopes:
            if dots and first.startswith("section/"):
                rows += self.rows_between(item, (tuple(first.split("/")), ("section", last)))
        return rows

    def rows_between(self, item: str, span: Span) -> list[CitedRow]:
        """The rows of the provisions from one to another."""
        rows = self._near.get((item, span[0][:1]), [])
        return [row for row in rows if _between(row.path, span)]

    def steps_between(self, item: str, span: Span) -> list[Path]:
        """The provisions from one to another, at the depth of both.

        They are the ends, and those between that a row cites or that contain a cited one.
        """
        depth = min(map(len, span))
        if depth == 0:
            return sorted(set(span))  # one end is the whole instrument: nothing to order by
        between = {row.path[:depth] for row in self.rows_between(item, span)
                   if len(row.path) >= depth}  # fmt: skip
        return sorted(
            {*span, *between},
            key=lambda path: (path[: depth - 1], _order(("", path[depth - 1])) or (0, "")),
        )

    def id_of(self, item: str) -> str:
        """The id of an item in citations; its path where the edition does not have it."""
        return self._ids.get(item, item)

    def changed_on(self, item: str, path: Path, day: date | None) -> bool:
        """Whether the edition has any change in a provision on a day, or without one for None."""
        return any(
            change.day == day and (begins(path, change.path) or begins(change.path, path))
            for (_, affected), changes in self._changes.items()
            if affected == item
            for change in changes
        )

    def watches(self, item: str, path: Path) -> bool:
        """Whether a provision is one that the edition watches, or lies between or beside those."""
        watched = self._watched.get(item)
        return watched is not None and any(_in_scope(path, part) for part in watched.provisions)

    def days_of(self, effect: Effect, paths: Iterable[Path]) -> frozenset[date]:
        """The days for which the edition has an effect on all of some provisions."""
        day_sets = [{change.day for change in self._same(effect, path)} for path in paths]
        common = day_sets[0].intersection(*day_sets[1:]) if day_sets else set[date | None]()
        return frozenset(day for day in common if day is not None)

    def has(self, effect: Effect, path: Path, day: date | None) -> bool:
        """Whether the edition has an effect on a provision on a day, or without one for None."""
        return any(change.day == day for change in self._same(effect, path))

    def _same(self, effect: Effect, path: Path) -> Iterator[EditionChange]:
        """The changes of the edition that an effect on a provision may be, on whatever day.

        A row on a provision that contains it has the effect; where the effect inserts the provision
        or brings it into force, so does a row on a part of it.
        """
        is_beginning = effect.type.lower().startswith(_BEGINNINGS)
        by_paths = effect.affecting_paths or ((),)
        for change in self._changes.get((effect.affecting, effect.affected), []):
            on_it = begins(path, change.path) or (is_beginning and begins(change.path, path))
            by_it = any(overlap(by_path, change.by_path) for by_path in by_paths)
            if on_it and by_it and not (effect.ends and self._goes_on(change, path)):
                yield change

    def _goes_on(self, change: EditionChange, path: Path) -> bool:
        """Whether a provision continues after a change: it begins, or is changed, later."""
        if not change.may_end:
            return True
        return any(
            later is not change
            and change.day is not None
            and later.day is not None
            and begins(later.path, path)
            and (later.day > change.day or (later.day == change.day and not later.may_end))
            for (_, item), changes in self._changes.items()
            if item == change.item
            for later in changes
        )


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_object(value):
        for field, part in value.items():
            if field not in ("persons", "source"):
                yield from _texts(part)
        for listing in value.get("persons", ()):
            if is_object(listing) and listing.get("citation"):
                yield listing["citation"]
    elif is_list(value):
        for part in value:
            yield from _texts(part)


def _order(path: Path) -> tuple[int, str] | None:
    numbered = number_of(path)
    return None if numbered is None else numbered[1:]


def _between(path: Path, span: Span) -> bool:
    """Whether a provision lies between the two ends of a span, both of one kind."""
    first, last = span
    depth = min(len(first), len(last)) - 1
    if first[:depth] != last[:depth] or path[:depth] != first[:depth] or len(path) <= depth:
        return False
    ends = [_order(("", p[depth])) for p in (first, path, last)]
    if any(end is None for end in ends):
        return begins(path, first) or begins(path, last)
    low, at, high = ends
    return low <= at <= high  # type: ignore[operator]


def _in_scope(path: Path, part: str) -> bool:
    if part == "all" or not path:
        return True
    steps, dots, last = part.partition("..")
    scope = tuple(steps.split("/"))
    here, first = number_of(path), number_of(scope)
    if not dots:
        return begins(path, scope) or begins(scope, path) or _stands_beside(path, scope)
    if here is None or first is None or here[0] != first[0]:
        return False
    # A number with a letter that follows the number before them, or their last, is beside them.
    return (first[1] - 1, "") < here[1:] < (int(last) + 1, "")


def _stands_beside(path: Path, scope: Path) -> bool:
    """Whether a provision has the number of another and a letter: section 19A, Chapter 1A."""
    depth = len(scope) - 1
    if path[:depth] != scope[:depth] or len(path) <= depth:
        return False
    here, there = _order(("", path[depth])), _order(("", scope[depth]))
    return here is not None and there is not None and here[0] == there[0] and not there[1]
