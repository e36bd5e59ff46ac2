"""``draft``: rows of law data to complete by hand, for the effects that an edition lacks."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from pubservice_share.law.citations import citation_of
from pubservice_share.law.edition import Edition, built_in
from pubservice_share.law.edition_files.gaps import gap
from pubservice_share.law.rows import Power

from .effects import Effect
from .holdings import Holdings
from .provisions import Path, Span, address_of, all_numbered, house_citation
from .watched import Watched, WatchedEffect
from .wordings import Wordings, extent_gap, new_wording

__all__ = ["draft"]

_DAY = "the first day, such as 2027-04-01; the feed has it as prospective"
#: How the house cites kinds of instrument by year and number.
_KINDS = {"uksi": "SI", "wsi": "SI", "ssi": "SSI", "nisr": "SR"}


def draft(watched: Watched, *, edition: Edition | None = None) -> dict[str, dict[str, Any]]:
    """A folder of law data, by file name, laid over an edition: rows for each unknown effect.

    Each text to complete states what to fill in and the page to read.  ``law.load`` refuses the
    folder while one is left.
    """
    edition = edition or built_in()
    folder = _Folder(edition)
    work = [(row, day) for row in watched.unknown for day in _days(row)]
    for row, day in sorted(work, key=_order_day):
        folder.add(row.effect, day)
    saved = f" of {watched.saved_on[-1].isoformat()}" if watched.saved_on else ""
    name = {"edition": f"{edition.edition} with changes{saved}"}
    if edition is built_in():
        return {"edition.json": {**name, "extends": edition.edition}, **folder.files}
    # Only the built-in edition can be extended by its name: any other is written out first.
    return {"0-edition.json": edition.to_dict(), "edition.json": dict(name), **folder.files}


def _order_day(pair: tuple[WatchedEffect, date | None]) -> date:
    """The day that orders an effect on a Schedule: a later effect may end what one begins."""
    row, day = pair
    effect = row.effect
    steps = (*effect.paths, *(span[0] for span in effect.spans))
    return (day or date.max) if any(path[:1] == ("schedule",) for path in steps) else date.min


def _days(row: WatchedEffect) -> list[date | None]:
    """The days for which the draft needs rows; None for a prospective effect."""
    return [*row.unknown_days, *[None] * row.prospective_unknown]


class _Folder:
    """The files while they are written."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._holdings = Holdings(edition)
        self._wordings: dict[str, Wordings] = {}
        self._ids = {row.uri: id for id, row in edition.instruments.items()}
        self.files: dict[str, dict[str, Any]] = {}

    def add(self, effect: Effect, day: date | None) -> None:
        """The rows for one effect from one day, one for each provision."""
        instrument = self._instrument(effect.affecting, effect.affecting_title)
        paths: dict[Path, None] = {}
        ranges: list[Span] = []
        for span in effect.spans:
            if any(self._concerns(effect.affected, end) for end in span) or (
                self._holdings.rows_between(effect.affected, span)
            ):
                paths |= dict.fromkeys(self._holdings.steps_between(effect.affected, span))
                ranges.append(span)
        for path in effect.paths:
            # Words such as "ss. 36-38" name the first section of a range alone.
            if path not in paths and self._concerns(effect.affected, path):
                paths[path] = None
        for path in paths:
            self._add(effect, instrument, path, day)
        for span in ranges:
            if not all_numbered(span, paths):
                self._range(effect, instrument, span, day)

    def _concerns(self, item: str, path: Path) -> bool:
        return bool(self._holdings.rows_at(item, path)) or self._holdings.watches(item, path)

    def _range(self, effect: Effect, instrument: str, span: Span, day: date | None) -> None:
        """Rows for the rest of a range: the edition does not list the provisions in it."""
        first = gap(_DAY) if day is None else day.isoformat()
        affected = self._ids.get(effect.affected, effect.affected)
        ends = [house_citation(affected, end) or "/".join(end) for end in span]
        among = (
            f"from {ends[0]} to {ends[1]} (the feed says {effect.provisions}), a row for each; "
            f"take this row out where there is none; read {address_of(effect.affected, span[0])}"
        )
        by, page = self._by(effect, instrument), self._page(effect)
        if self._entry_of(effect.affected, span[0]) and not effect.ends:
            ref = gap(f"each other paragraph {among}")
            source = self._source(effect, page)
            self._entries(span[0][1]).append(new_wording(ref, None, first, by, page, source))
            return
        what = gap(f"what changes, in a paraphrase; read {page}")
        provision = gap(f"each other provision {among}")
        self._rows("amendments.json", "amendments").append(
            {"provision": provision, "from": first, "by": by, "what": what}
        )

    def _add(self, effect: Effect, instrument: str, path: Path, day: date | None) -> None:
        first = gap(_DAY) if day is None else day.isoformat()
        ref = self._entry_of(effect.affected, path)
        begins = effect.type.lower().startswith("coming into force")
        if begins and self._commencement(effect, instrument, path, first):
            return
        if ref is None:
            self._amendment(effect, instrument, path, first)
        else:
            self._entry(effect, instrument, path, first, ref)

    def _instrument(self, uri: str, title: str) -> str:
        """The id of an instrument; one that the edition does not have is added."""
        if uri in self._ids:
            return self._ids[uri]
        kind, *steps = uri.split("/")
        plain = title.removeprefix("The ").strip()
        id = f"{_KINDS[kind]} {'/'.join(steps)}" if kind in _KINDS else plain or uri
        if id in self._ids.values():
            id = uri  # two instruments of one title have different paths
        self._ids[uri] = id
        rows = self._rows("instruments.json", "instruments")
        rows.append({"id": id, "uri": uri, "title": plain or None, "first_day": None})
        return id

    def _rows(self, file: str, name: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.files.setdefault(file, {}).setdefault(name, [])
        return rows

    def _by(self, effect: Effect, instrument: str) -> str:
        for path in effect.affecting_paths:
            citation = house_citation(instrument, path)
            if citation is not None:
                return citation
        page = address_of(effect.affecting)
        return gap(
            f"the provision that does it, such as '{instrument} reg.3' (the feed says "
            f"{effect.affecting_provisions or 'nothing'}); read {page}"
        )

    def _page(self, effect: Effect) -> str:
        path = effect.affecting_paths[0] if effect.affecting_paths else ()
        return address_of(effect.affecting, path)

    def _amendment(self, effect: Effect, instrument: str, path: Path, first: str) -> None:
        affected = self._ids.get(effect.affected) or self._instrument(effect.affected, "")
        page = address_of(effect.affected, path)
        provision = house_citation(affected, path) or gap(
            f"the provision, such as 'DEA 2017 s.40(7)' (the feed says {effect.provisions}); "
            f"read {page}"
        )
        what = gap(
            f"what changes, in a paraphrase ({effect.type or 'no type is stated'}: "
            f"{effect.provisions}); read {self._page(effect)} and {page}"
        )
        by = self._by(effect, instrument)
        rows = self._rows("amendments.json", "amendments")
        for row in rows:
            if (row["provision"], row["from"], row["by"]) == (provision, first, by):
                return  # two effects of one provision on another on one day are one row
        rows.append({"provision": provision, "from": first, "by": by, "what": what})

    def _commencement(self, effect: Effect, instrument: str, path: Path, first: str) -> bool:
        """The commencement of a section that is a row of its own; False where it is not."""
        citation = house_citation(self._ids.get(effect.affected, ""), path)
        for name in ("powers", "safeguards"):
            for row in getattr(self._edition, name).values():
                if row.citation == citation:
                    self._draft_commencements(name, row).append(
                        {"from": first, "territory": extent_gap(self._page(effect)),
                         "only_for": None, "by": self._by(effect, instrument)}
                    )  # fmt: skip
                    return True
        return False

    def _draft_commencements(self, name: str, row: Power) -> list[dict[str, Any]]:
        """The commencements of a section in the draft.

        The list replaces the edition's list, so it repeats the edition's commencements.
        """
        rows = self._rows("powers.json", name)
        laid: dict[str, Any]
        for laid in rows:
            if laid["id"] == row.id:
                break
        else:
            laid = {"id": row.id, "commencement": msgspec.to_builtins(list(row.commencement))}
            rows.append(laid)
        commencement: list[dict[str, Any]] = laid["commencement"]
        return commencement

    # Entries of a Schedule.

    def _entry_of(self, item: str, path: Path) -> str | None:
        """The reference of the entry that a provision is, where it is one."""
        if self._ids.get(item) is None or len(path) < 4 or path[0] != "schedule":
            return None
        ref = f"sch{path[1]}/{path[3]}"
        act = house_citation(self._ids[item], path[:4])
        schedules = {str(number) for number in self._edition.schedules}
        listed = path[1] in schedules and path[2] == "paragraph"
        return ref if listed and act == citation_of(ref) else None

    def _entry(self, effect: Effect, instrument: str, path: Path, first: str, ref: str) -> None:
        by, page = self._by(effect, instrument), self._page(effect)
        if ref not in self._wordings:
            self._wordings[ref] = Wordings(ref, self._edition.entries.get(ref, ()))
        wordings = self._wordings[ref]
        ends = effect.ends and len(path) == 4
        if ends and wordings.at(first) is None:
            self._amendment(effect, instrument, path, first)
        elif ends:
            wordings.end(self._entries(path[1]), first, by)
        else:
            wordings.begin(self._entries(path[1]), first, by, page, self._source(effect, page))

    def _entries(self, schedule: str) -> list[dict[str, Any]]:
        schedules = self._rows(f"schedule-{schedule}.json", "schedules")
        if not schedules:
            schedules.append({"schedule": int(schedule), "entries": []})
        rows: list[dict[str, Any]] = schedules[0]["entries"]
        return rows

    def _source(self, effect: Effect, page: str) -> str:
        id = effect.affecting.replace("/", "-")
        rows = self._rows("instruments.json", "sources")
        if all(row["id"] != id for row in rows) and id not in self._edition.sources:
            rows.append({"id": id, "url": page})
        return id
