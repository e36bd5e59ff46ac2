"""An edition of the law: the data files, read, joined and checked.

The built-in edition is a folder of JSON files beside this module.  Any other is a
folder or a single file of the same shape.  A file that says ``"extends": "<edition>"``
holds only what is new: its rows are added to that edition, and a row with the same
key takes the place of the old one.  So a new instrument is a data change.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
import msgspec

from . import rows
from .citations import CITATION

__all__ = ["Edition", "LawDataError", "built_in", "citations_of", "load"]

#: What makes two rows of a list the same row.
_KEYS: dict[str, tuple[str, ...]] = {
    "instruments": ("id",),
    "sources": ("id",),
    "powers": ("id",),
    "safeguards": ("id",),
    "recipient_classes": ("ref",),
    "amendments": ("provision", "from"),
    "schedules": ("schedule",),
    "definitions": ("ref",),
    "entries": ("ref", "from"),
    "objectives": ("id",),
    "elements": ("id",),
    "persons": ("ref", "from"),
    "proposed_objectives": ("id",),
    "readings": ("id",),
    "restrictions": ("kind",),
    "purposes": ("power", "id"),
    "intended_uses": ("id", "from"),
    "eligible_classes": ("id", "from"),
    "grounds": ("id",),
    "penalties": ("citation", "from"),
    "defences": ("citation",),
    "misreadings": ("message",),
}


class LawDataError(ValueError):
    """A law data file that cannot be used; the message says where and why."""


class EditionData(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An edition as it stands in its files."""

    edition: str
    title: str
    passed: date
    licence: str
    extends: str | None = None
    instruments: tuple[rows.Instrument, ...]
    sources: tuple[rows.Source, ...]
    powers: tuple[rows.Power, ...]
    safeguards: tuple[rows.Power, ...]
    recipient_classes: tuple[rows.RecipientClass, ...]
    amendments: tuple[rows.Amendment, ...]
    schedules: tuple[rows.Schedule, ...]
    objectives: tuple[rows.Objective, ...]
    proposed_objectives: tuple[rows.Proposal, ...]
    readings: tuple[rows.Reading, ...]
    restrictions: tuple[rows.Restriction, ...]
    purposes: tuple[rows.Purpose, ...]
    intended_uses: tuple[rows.IntendedUse, ...]
    eligible_classes: tuple[rows.EligibleClass, ...]
    grounds: tuple[rows.Ground, ...]
    penalties: tuple[rows.Penalty, ...]
    defences: tuple[rows.Defence, ...]
    misreadings: tuple[rows.Misreading, ...] = ()


def _held() -> Any:
    """A mapping that nobody can change: one edition is shared by all who ask."""
    return attrs.field(converter=MappingProxyType)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Edition:
    """The whole of the law that the library knows, on every day.

    Made by ``load`` or taken as built in; ``as_at`` gives the law in force on a day.
    Two editions are the same only if they are the same object.
    """

    #: The edition's own name, such as ``2026-11-22``.
    edition: str
    title: str
    #: The day on which the Act was passed: the first day that can be asked about.
    passed: date
    licence: str
    instruments: Mapping[str, rows.Instrument] = _held()
    sources: Mapping[str, rows.Source] = _held()
    powers: Mapping[str, rows.Power] = _held()
    safeguards: Mapping[str, rows.Power] = _held()
    recipient_classes: Mapping[str, rows.RecipientClass] = _held()
    amendments: tuple[rows.Amendment, ...]
    schedules: Mapping[int, rows.Schedule] = _held()
    objectives: Mapping[str, rows.Objective] = _held()
    proposed_objectives: Mapping[str, rows.Proposal] = _held()
    readings: Mapping[str, rows.Reading] = _held()
    restrictions: Mapping[str, rows.Restriction] = _held()
    purposes: tuple[rows.Purpose, ...]
    intended_uses: tuple[rows.IntendedUse, ...]
    eligible_classes: tuple[rows.EligibleClass, ...]
    grounds: Mapping[str, rows.Ground] = _held()
    penalties: tuple[rows.Penalty, ...]
    defences: tuple[rows.Defence, ...]
    misreadings: tuple[rows.Misreading, ...]
    #: Every wording of every entry, by reference, earliest first.
    entries: Mapping[str, tuple[rows.Entry, ...]] = _held()
    #: Every reference that a body may carry.
    references: frozenset[str]
    _exported: dict[str, Any] = attrs.field(repr=False, alias="exported")

    def __repr__(self) -> str:
        return f"<Edition {self.edition}: {self.title}>"

    @property
    def key(self) -> str:
        """What tells this edition from any other in this process."""
        return f"{self.edition}@{id(self)}"

    @functools.cached_property
    def digest(self) -> str:
        """``sha256:`` and the hash of the law data: keys sorted, no spaces, UTF-8."""
        text = json.dumps(self._exported, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return "sha256:" + hashlib.sha256(text.encode()).hexdigest()

    def __reduce__(self) -> tuple[Any, ...]:
        """An edition is pickled as its name and its digest: the data is where it is read."""
        return _built_in_as, (self.edition, self.digest)

    def to_dict(self) -> dict[str, Any]:
        """The edition as plain JSON values, in the shape that ``load`` reads."""
        copied: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(self._exported))
        return copied


def _merge(old: Any, new: Any, name: str = "") -> Any:
    """The old value with the new one laid over it."""
    if isinstance(old, dict) and isinstance(new, dict):
        merged = dict(old)
        for key, value in new.items():
            merged[key] = _merge(old[key], value, key) if key in old else value
        return merged
    keys = _KEYS.get(name)
    if keys and isinstance(old, list) and isinstance(new, list) and _of_rows(new):
        joined: dict[Any, Any] = {}
        for position, row in enumerate([*old, *new]):
            named = isinstance(row, dict) and all(isinstance(row.get(p), str | int) for p in keys)
            key = tuple(row[part] for part in keys) if named else position
            joined[key] = _merge(joined[key], row) if key in joined else row
        return list(joined.values())
    return new


def _of_rows(held: list[Any]) -> bool:
    """Rows are laid over rows; words, such as the powers of a class of recipient, replace words."""
    return all(isinstance(row, dict) for row in held)


def _decoded(text: bytes, where: str) -> dict[str, Any]:
    try:
        part = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise LawDataError(f"{where}: not readable as JSON: {error}") from None
    if not isinstance(part, dict):
        raise LawDataError(f"{where}: expected a JSON object")
    return part


def _checked(data: dict[str, Any], where: str) -> Edition:
    try:
        read = msgspec.convert(data, EditionData)
    except msgspec.ValidationError as error:
        raise LawDataError(f"{where}: {error}") from None
    entries: dict[str, list[rows.Entry]] = {}
    for schedule in read.schedules:
        for entry in schedule.entries:
            entries.setdefault(entry.ref, []).append(entry)
    edition = Edition(
        edition=read.edition,
        title=read.title,
        passed=read.passed,
        licence=read.licence,
        instruments={row.id: row for row in read.instruments},
        sources={row.id: row for row in read.sources},
        powers={row.id: row for row in read.powers},
        safeguards={row.id: row for row in read.safeguards},
        recipient_classes={row.ref: row for row in read.recipient_classes},
        amendments=read.amendments,
        schedules={row.schedule: row for row in read.schedules},
        objectives={row.id: row for row in read.objectives},
        proposed_objectives={row.id: row for row in read.proposed_objectives},
        readings={row.id: row for row in read.readings},
        restrictions={row.kind: row for row in read.restrictions},
        purposes=read.purposes,
        intended_uses=read.intended_uses,
        eligible_classes=read.eligible_classes,
        grounds={row.id: row for row in read.grounds},
        penalties=read.penalties,
        defences=read.defences,
        misreadings=read.misreadings,
        entries={
            ref: tuple(sorted(wordings, key=lambda row: row.since))
            for ref, wordings in entries.items()
        },
        references=frozenset(entries) | {row.ref for row in read.recipient_classes},
        exported=data,
    )
    if problems := list(_problems(edition)):
        raise LawDataError(f"{where}: " + "; ".join(problems))
    return edition


def _problems(edition: Edition) -> Iterator[str]:
    """What does not fit together: a listing of nobody, overlapping wordings, and the like."""
    for ref, wordings in edition.entries.items():
        for earlier, later in itertools.pairwise(wordings):
            if earlier.until is None or earlier.until > later.since:
                yield f"two wordings of {ref} hold on {later.since}"
        for wording in wordings:
            if wording.until is not None and wording.until <= wording.since:
                yield f"{ref} ends on {wording.until}, on or before it begins"
    for name in ("objectives", "powers", "schedules", "restrictions", "grounds", "readings"):
        if not getattr(edition, name):
            yield f"there are no {name}"
    for objective in edition.objectives.values():
        for listing in objective.persons:
            if listing.ref not in edition.entries:
                yield f"objective {objective.id} lists {listing.ref}, which no Schedule holds"
            if listing.reading is not None and listing.reading not in edition.readings:
                yield f"objective {objective.id} names the unknown reading {listing.reading}"
        if not objective.elements:
            yield f"objective {objective.id} has no elements"
    for citation in citations_of(edition):
        found = CITATION.match(citation)
        if found is None:
            yield f"{citation!r} is no citation"
        elif found["instrument"] not in edition.instruments:
            yield f"{citation!r} names an instrument that is not among the instruments"


def citations_of(edition: Edition) -> Iterator[str]:
    """Every citation that an edition holds, with repeats."""
    for objective in edition.objectives.values():
        yield objective.commenced_by
        yield objective.extent_by
        yield objective.specified_by
        yield objective.opening
        if objective.people_by is not None:
            yield objective.people_by
        yield objective.persons_by
        yield objective.providers_by
        yield from (element.citation for element in objective.elements)
        yield from (row.citation for row in objective.persons if row.citation)
        if objective.factors:
            yield objective.factors.citation
            for factor in objective.factors.list:
                yield from (citation for citation in (factor.citation, factor.age) if citation)
    for power in (*edition.powers.values(), *edition.safeguards.values()):
        yield power.citation
        yield from (row.by for row in power.commencement)
    yield from (row.citation for row in edition.recipient_classes.values())
    for schedule in edition.schedules.values():
        yield schedule.citation
        yield from (row.by for row in schedule.commencement)
        for entry in schedule.entries:
            yield entry.citation
            yield from (
                by
                for by in (entry.inserted_by, entry.ended_by)
                if by and by not in edition.instruments
            )
    for reading in edition.readings.values():
        yield from reading.citations
    for restriction in edition.restrictions.values():
        yield from restriction.citations
    for amendment in edition.amendments:
        yield amendment.provision
        yield amendment.by
    yield from (purpose.citation for purpose in edition.purposes)
    yield from (use.citation for use in edition.intended_uses)
    yield from (eligible.citation for eligible in edition.eligible_classes)
    for ground in edition.grounds.values():
        yield from (citation for citation in (ground.use, ground.onward) if citation)
    for penalty in edition.penalties:
        yield from (penalty.offence, penalty.citation)
    yield from (misreading.citation for misreading in edition.misreadings)
    for defence in edition.defences:
        yield from (defence.offence, defence.citation)


@functools.cache
def built_in() -> Edition:
    """The edition that comes with the library."""
    data: dict[str, Any] = {}
    # A path, and not importlib.resources: that would double the time of a first answer.
    for file in sorted((Path(__file__).parent / "data").glob("*.json")):
        data = _merge(data, _decoded(file.read_bytes(), file.name))
    return _checked(data, "the built-in law data")


def _built_in_as(name: str, digest: str) -> Edition:
    """The edition at hand, where it is the one that was pickled.  Raises LawDataError."""
    edition = built_in()
    if edition.digest != digest:
        raise LawDataError(
            f"this was pickled under the law of edition {name!r} ({digest}), and the edition at "
            f"hand is {edition.edition!r} ({edition.digest}): keep the document, and assess it "
            "again under the edition that is meant"
        )
    return edition


def load(path: str | Path) -> Edition:
    """Read an edition of the law from a folder of JSON files, or from one file.

    With ``"extends"`` naming the built-in edition, the rows are laid over it.
    Raises LawDataError where the data cannot be read or does not fit together, and
    OSError where the path cannot be opened.
    """
    path = Path(path)
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    if not files:
        raise LawDataError(f"{path}: no JSON files in this folder")
    data: dict[str, Any] = {}
    for file in files:
        data = _merge(data, _decoded(file.read_bytes(), str(file)))
    extended = data.pop("extends", None)
    if extended is not None:
        base = built_in()
        if extended != base.edition:
            raise LawDataError(
                f"{path}: extends {extended!r}, but the edition at hand is {base.edition!r}"
            )
        data = _merge(base.to_dict(), data)
    return _checked(data, str(path))
