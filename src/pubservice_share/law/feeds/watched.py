"""``watch``: the effects in saved files, each compared with an edition."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path as FilePath
from typing import Any

import attrs

from pubservice_share.law.edition import Edition, built_in
from pubservice_share.law.rows import Power, Schedule

from .effects import Effect, SavedFile, Text
from .faults import FeedError, FeedFault
from .files import saved_files
from .holdings import CitedRow, Holdings
from .missing_pages import pages_not_given
from .provisions import (
    Path,
    address_of,
    begins,
    citation_path,
    house_citation,
    stem,
    under_heading,
    uri_parts,
)

__all__ = ["Watched", "WatchedEffect", "WatchedText", "watch"]


@attrs.frozen(kw_only=True)
class WatchedEffect:
    """An effect that concerns this law, compared with the edition."""

    effect: Effect
    #: The ids in citations of the item affected and of the one that affects it, such as
    #: ``DEA 2017``; the path where the edition does not have it.
    affected_id: str
    affecting_id: str
    #: The rows of the edition that it would affect, by the names that documents use; empty for a
    #: new provision.
    touches: tuple[str, ...]
    #: The same rows with their lists, such as ``safeguards s40``.
    rows: tuple[str, ...]
    #: Whether the edition has it: a row by this provision of the instrument on this provision, on
    #: each of its days, and one without a day for what is prospective.
    known: bool
    #: The days for which the edition has no such row.
    unknown_days: tuple[date, ...]
    #: Whether it, or a part of it, is prospective and the edition has no row without a day.
    prospective_unknown: bool
    #: The days for which the edition has it and which are not in the files.
    other_days: tuple[date, ...]
    #: The pages of the provisions affected and of those that affect them.
    look_at: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The effect as plain JSON values."""
        effect = self.effect
        return {
            "affecting": effect.affecting,
            "affected": effect.affected,
            "provisions": effect.provisions,
            "in_force": [day.isoformat() for day in effect.days],
            "prospective": effect.prospective,
            "known": self.known,
            "touches": list(self.touches),
            "applied": effect.applied,
            "type": effect.type,
            "affecting_title": effect.affecting_title or None,
            "affecting_provisions": effect.affecting_provisions or None,
            "commenced_by": list(effect.commenced_by),
            "requires_applied": effect.requires_applied,
            "rows": list(self.rows),
            "unknown_days": [day.isoformat() for day in self.unknown_days],
            "look_at": list(self.look_at),
        }


@attrs.frozen(kw_only=True)
class WatchedText:
    """The text of a provision in a saved file, and the day to which the edition was checked."""

    text: Text
    #: The provision as the house cites it; its path where the house has no form for it.
    citation: str
    #: The row of the edition that it is; None where the edition has none.
    row: str | None
    #: The rows of the edition that it would affect; empty for a new provision.
    touches: tuple[str, ...]
    verified_to: date
    #: Whether it began no later than that day, or on a day on which the edition has a change.
    #: A provision between those that the edition has row by row, and new to it, is not known.
    known: bool

    def to_dict(self) -> dict[str, Any]:
        """The text as plain JSON values."""
        return {
            "item": self.text.item,
            "provision": "/".join(self.text.path),
            "from": self.text.since and self.text.since.isoformat(),
            "prospective": self.text.prospective,
            "row": self.row,
            "touches": list(self.touches),
            "verified_to": self.verified_to.isoformat(),
            "known": self.known,
        }


@attrs.frozen(kw_only=True)
class Watched:
    """Saved files of legislation.gov.uk, compared with the law of an edition."""

    #: The name of the edition.
    edition: str
    files: tuple[SavedFile, ...]
    effects: tuple[WatchedEffect, ...]
    texts: tuple[WatchedText, ...]
    #: How many effects concern other law.
    outside: int
    #: The addresses of pages of a feed that were not among the files.
    pages_not_given: tuple[str, ...]
    #: Whether no file is of an Act or instrument that the edition has.
    other_law: bool

    @property
    def unknown(self) -> tuple[WatchedEffect, ...]:
        """The effects that the edition does not have."""
        return tuple(row for row in self.effects if not row.known)

    @property
    def anything_unknown(self) -> bool:
        """Whether an effect or a text is not in the edition."""
        return bool(self.unknown) or any(not row.known for row in self.texts)

    @property
    def saved_on(self) -> tuple[date, ...]:
        """The days on which the files were written, according to the files."""
        return tuple(sorted({file.saved_on for file in self.files if file.saved_on is not None}))

    def to_dict(self) -> dict[str, Any]:
        """The comparison as plain JSON values."""
        return {
            "effects": [row.to_dict() for row in self.effects],
            "outside": self.outside,
            "texts": [row.to_dict() for row in self.texts],
            "pages_not_given": list(self.pages_not_given),
            "edition": self.edition,
            "files": [
                {
                    "name": file.name,
                    "kind": file.kind,
                    "address": file.address,
                    "saved_on": file.saved_on and file.saved_on.isoformat(),
                    "effects": len(file.effects),
                }
                for file in self.files
            ],
        }


def watch(
    sources: Iterable[str | os.PathLike[str] | bytes] | str | os.PathLike[str] | bytes,
    *,
    edition: Edition | None = None,
) -> Watched:
    """Compare saved changes feeds and provisions with an edition.

    Each source is the path of a file, or its bytes.  Raises FeedError with a fault for each that
    cannot be read, or where none of them names an effect or a provision.
    """
    source_list = [sources] if isinstance(sources, str | bytes | os.PathLike) else list(sources)
    files = saved_files(map(_named_source, source_list, range(1, len(source_list) + 1)))
    edition_read = edition or built_in()
    holdings = Holdings(edition_read)
    _refuse_empty(files, holdings)
    effects = [_compared(effect, holdings) for effect in _latest_records(files)]
    concerned = tuple(row for row in effects if row is not None)
    return Watched(
        edition=edition_read.edition,
        files=files,
        effects=concerned,
        texts=tuple(_texts(files, holdings, edition_read)),
        outside=len(effects) - len(concerned),
        pages_not_given=tuple(pages_not_given(files)),
        other_law=not any(_of_this_law(file, holdings) for file in files),
    )


def _named_source(
    source: str | os.PathLike[str] | bytes, number: int
) -> tuple[str, FilePath | bytes]:
    if isinstance(source, bytes):
        return f"text {number}", source
    return os.fspath(source), FilePath(source)


#: The address of a feed of every change of an item: it is empty only if the item never changed.
_EVERY_CHANGE = re.compile(r"/changes/affected/([a-z]+/[0-9]+/[0-9]+)/data\.feed")


def _refuse_empty(files: tuple[SavedFile, ...], holdings: Holdings) -> None:
    """Raise FeedError for feeds that name no effect and should name some.

    legislation.gov.uk answers a mistyped address with an empty feed.
    """
    empty = [file for file in files if file.kind == "changes" and not file.effects]
    if len(empty) == len(files):
        faults = [_empty(file, "it lists no effects") for file in empty]
    else:
        faults = [
            _empty(file, f"it lists no effects, but the edition has changes to {item[1]}")
            for file in empty
            if (item := _EVERY_CHANGE.search(file.address)) and holdings.has_changes_of(item[1])
        ]
    if faults:
        raise FeedError(faults)


def _empty(file: SavedFile, message: str) -> FeedFault:
    return FeedFault(
        file=file.name,
        place="the entire file",
        message=message,
        cure="legislation.gov.uk gives this answer for an address that it does not know, and "
        "for an instrument without changes: check the address, and save it again.",
    )


def _of_this_law(file: SavedFile, holdings: Holdings) -> bool:
    """Whether a file is of an Act or instrument that the edition has."""
    items = {effect.affected for effect in file.effects} | {text.item for text in file.texts}
    own = uri_parts(_CHANGES.sub("/", file.address))
    return not holdings.items.isdisjoint(items if own is None else items | {own[0]})


#: The part of the address of a changes feed before the item.
_CHANGES = re.compile(r"/changes/(?:un)?(?:applied/)?affected/")


def _latest_records(files: Iterable[SavedFile]) -> list[Effect]:
    """Each effect once, as the editors last recorded it, in the order of the files."""
    last: dict[Any, Effect] = {}
    for file in files:
        for effect in file.effects:
            # An id should be enough; where two effects have one, neither is lost.
            key = (
                effect.id, effect.affecting, effect.affecting_provisions, effect.affected,
                effect.provisions, effect.type, () if effect.id else effect.in_force,
            )  # fmt: skip
            before = last.get(key)
            if before is None or effect.modified > before.modified:
                last[key] = effect
    return list(last.values())


def _compared(effect: Effect, holdings: Holdings) -> WatchedEffect | None:
    """An effect compared with the edition, or None where it concerns other law."""
    item = effect.affected
    if item not in holdings.items:
        return None
    by_path = {path: holdings.rows_at(item, path) for path in effect.paths}
    by_span = {span: holdings.rows_between(item, span) for span in effect.spans}
    here = [path for path, rows in by_path.items() if rows or holdings.watches(item, path)]
    spans = [
        span
        for span, rows in by_span.items()
        if rows or any(holdings.watches(item, end) for end in span)
    ]
    if not here and not spans:
        return None
    rows = [row for path in here for row in by_path[path]]
    rows += [row for span in spans for row in by_span[span]]
    needed = [*here]
    for span in spans:
        needed += [*span, *(row.path for row in by_span[span] if row.name)]
    paths = list(dict.fromkeys(needed))
    unknown = tuple(day for day in effect.days if not _has(effect, holdings, paths, day))
    undated = effect.prospective and not _has(effect, holdings, paths, None)
    return WatchedEffect(
        effect=effect,
        affected_id=holdings.id_of(item),
        affecting_id=holdings.id_of(effect.affecting),
        touches=_names_of(rows),
        rows=tuple(dict.fromkeys(row.row for row in rows)),
        known=not unknown and not undated,
        unknown_days=unknown,
        prospective_unknown=undated,
        other_days=tuple(sorted(holdings.days_of(effect, paths).difference(effect.days))),
        look_at=_look_at(effect, here or [spans[0][0]]),
    )


def _names_of(rows: list[CitedRow]) -> tuple[str, ...]:
    named = dict.fromkeys(row.name for row in rows if row.name is not None)
    return tuple(named or dict.fromkeys(row.citation for row in rows))


def _has(effect: Effect, holdings: Holdings, paths: list[Path], day: date | None) -> bool:
    return all(holdings.has(effect, path, day) for path in paths)


def _look_at(effect: Effect, paths: list[Path]) -> tuple[str, ...]:
    pages = [address_of(effect.affected, path) for path in paths]
    pages += [address_of(effect.affecting, path) for path in effect.affecting_paths or ((),)]
    return tuple(dict.fromkeys(pages))


def _texts(
    files: Iterable[SavedFile], holdings: Holdings, edition: Edition
) -> Iterator[WatchedText]:
    """The texts of the sections, paragraphs and Schedules that the edition has or watches."""
    checked = _days_checked(edition)
    texts = dict.fromkeys(text for file in files for text in file.texts)
    # A Schedule that begins again because of one of its paragraphs has no change of its own.
    within = {(text.item, text.path[:2], text.since) for text in texts if len(text.path) > 2}
    for text in texts:
        item, path = text.item, text.path
        numbered = len(path) > 1 and path == stem(path)
        if not numbered or under_heading(path) or (item, path, text.since) in within:
            continue
        rows = holdings.rows_at(item, path) if item in holdings.items else []
        if not holdings.watches(item, path) and not any(row.path == path for row in rows):
            continue
        day, by_row = _day_checked(item, path, checked)
        touches = _names_of(rows)
        began = text.since is not None and text.since <= day
        yield WatchedText(
            text=text,
            citation=house_citation(holdings.id_of(item), path) or "/".join((item, *path)),
            row=next((row.name or row.citation for row in rows if row.path == path), None),
            touches=touches,
            verified_to=day,
            known=(began and (bool(touches) or not by_row))
            or holdings.changed_on(item, path, text.since),
        )


def _days_checked(edition: Edition) -> dict[tuple[str, Path], date]:
    """The days to which the sections and Schedules of the edition were checked."""
    rows: list[Power | Schedule] = [
        *edition.powers.values(), *edition.safeguards.values(), *edition.schedules.values()
    ]  # fmt: skip
    checked = ((citation_path(row.citation, edition.instruments), row.verified_to) for row in rows)
    return {parts: day for parts, day in checked if parts is not None}


def _day_checked(item: str, path: Path, checked: dict[tuple[str, Path], date]) -> tuple[date, bool]:
    """The day to which a provision was checked, and whether its item was checked row by row.

    Where it has no day of its own, the earliest day of its item counts, or else of all items.
    """
    for (checked_item, scope), day in checked.items():
        if checked_item == item and begins(path, scope):
            return day, True
    own = [day for (checked_item, _), day in checked.items() if checked_item == item]
    return min(own or checked.values(), default=date.min), bool(own)
