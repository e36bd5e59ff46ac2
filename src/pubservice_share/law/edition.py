"""An edition of the law: the data files, read, joined and checked.

The built-in edition is a folder of JSON files beside this module.  Any other is a
folder or a single file of the same shape.  A file that says ``"extends": "<edition>"``
holds only what is new: its rows are added to that edition, and a row with the same
key takes the place of the old one.  So a new instrument is a data change.  The files of
one folder are equals, of which no two may say different things; a whole edition among them is
what the others are laid over.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
import msgspec
from msgspec.structs import fields

from pubservice_share.limits import MAX_FAULTS

from . import rows, sanctions
from .duties import Duty
from .edition_files.files import File, LawDataError, Place, Problem, files_of, located, pointer
from .edition_files.gaps import Gap, gaps_in
from .edition_files.row_types import type_problems
from .edition_files.union import union_of
from .overlays import merged, uncorrected

__all__ = ["Edition", "LawDataError", "built_in", "citations_of", "edition_of", "gaps", "load"]


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
    lawful_bases: tuple[rows.LawfulBasis, ...] = ()
    grounds: tuple[rows.Ground, ...]
    penalties: tuple[sanctions.Penalty, ...]
    prosecutions: tuple[sanctions.Prosecution, ...] = ()
    defences: tuple[sanctions.Defence, ...]
    misreadings: tuple[rows.Misreading, ...] = ()
    duties: tuple[Duty, ...] = ()
    watched: tuple[rows.WatchedItem, ...] = ()


def _held() -> Any:
    """A mapping that nobody can change: one edition is shared by all who ask."""
    return attrs.field(converter=MappingProxyType)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Edition:
    """The whole of the law that the library knows, on every day.

    Made by ``load`` or taken as built in; ``as_at`` gives the law in force on a day.
    Two editions are the same only if they are the same object.
    """

    #: The edition's own name, such as ``2026-11-27``.
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
    #: The points of UK GDPR art.6(1), of every day.
    lawful_bases: Mapping[str, rows.LawfulBasis] = _held()
    grounds: Mapping[str, rows.Ground] = _held()
    penalties: tuple[sanctions.Penalty, ...]
    prosecutions: tuple[sanctions.Prosecution, ...]
    defences: tuple[sanctions.Defence, ...]
    misreadings: tuple[rows.Misreading, ...]
    #: Duties of other law that may bind the same bodies; they never touch an outcome.
    duties: tuple[Duty, ...] = ()
    #: What ``law.watch`` looks at beside what the rows cite, by path on legislation.gov.uk.
    watched: Mapping[str, rows.WatchedItem] = _held()
    #: Every wording of every entry, by reference, earliest first.
    entries: Mapping[str, tuple[rows.Entry, ...]] = _held()
    #: Every reference that a body may carry.
    references: frozenset[str]
    _exported: dict[str, Any] = attrs.field(repr=False, alias="exported")

    def __repr__(self) -> str:
        return f"<Edition {self.edition}: {self.title}>"

    def short_title(self, power: str) -> str:
        """A power in a few words, as routes name it."""
        row = self.powers[power]
        return row.short_title or row.title

    @functools.cached_property
    def eligible_when_not_stated(self) -> str:
        """The class of eligible people of a document that states none (ss.38, 39)."""
        return next(row.id for row in self.eligible_classes if row.when_not_stated)

    @functools.cached_property
    def digest(self) -> str:
        """``sha256:`` and the hash of the law data: keys sorted, no spaces, UTF-8.

        Two editions with one digest say the same, in every process and for as long as anybody
        remembers it.
        """
        text = msgspec.json.encode(self._exported, order="deterministic")
        return "sha256:" + hashlib.sha256(text).hexdigest()

    @property
    def key(self) -> str:
        """The digest, by the name that it had before."""
        return self.digest

    def __reduce__(self) -> tuple[Any, ...]:
        """An edition is pickled as its name and its digest: the data is where it is read."""
        return _built_in_as, (self.edition, self.digest)

    def to_dict(self) -> dict[str, Any]:
        """The edition as plain JSON values, in the shape that ``load`` reads."""
        copied: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(self._exported))
        return copied


def edition_of(data: dict[str, Any], read: EditionData | None = None) -> Edition:
    """The edition of data that are known to be sound."""
    read = read or msgspec.convert(data, EditionData)
    entries: dict[str, list[rows.Entry]] = {}
    for schedule in read.schedules:
        for entry in schedule.entries:
            entries.setdefault(entry.ref, []).append(entry)
    return Edition(
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
        lawful_bases={row.id: row for row in read.lawful_bases},
        grounds={row.id: row for row in read.grounds},
        penalties=read.penalties,
        prosecutions=read.prosecutions,
        defences=read.defences,
        misreadings=read.misreadings,
        duties=read.duties,
        watched={row.uri: row for row in read.watched},
        entries={
            ref: tuple(sorted(wordings, key=lambda row: row.since))
            for ref, wordings in entries.items()
        },
        references=frozenset(entries) | {row.ref for row in read.recipient_classes},
        exported=data,
    )


@functools.cache
def built_in() -> Edition:
    """The edition that comes with the library."""
    data: dict[str, Any] = {}
    # A path, and not importlib.resources: that would double the time of a first answer.
    for file in sorted((Path(__file__).parent / "data").glob("*.json")):
        data = merged(data, msgspec.json.decode(file.read_bytes()))
    # That nothing is wrong with it is held by a test, and not looked for at each start.
    return edition_of(data)


def citations_of(edition: Edition) -> Iterator[str]:
    """Every citation that an edition holds, with repeats."""
    from .edition_files.checks import citations_in  # a first answer does not need it

    return citations_in(msgspec.convert(edition.to_dict(), EditionData))


def gaps(path: str | Path) -> tuple[Gap, ...]:
    """What is still to be filled in, in a folder of law data or one file.

    Raises LawDataError for a file that is not JSON, and OSError where it cannot be opened.
    """
    return tuple(gap for file in files_of(Path(path)) for gap in gaps_in(file.data, file.name))


def _built_in_as(name: str, digest: str) -> Edition:
    """The edition at hand, where it is the one that was pickled.  Raises LawDataError."""
    edition = built_in()
    if edition.digest != digest:
        raise LawDataError(
            f"this was pickled under the law of edition {name!r} ({digest}), but the current "
            f"edition is {edition.edition!r} ({edition.digest}): keep the document, and assess "
            "it again under the edition that you want"
        )
    return edition


def load(path: str | Path) -> Edition:
    """Read an edition of the law from a folder of JSON files, or from one file.

    With ``"extends"`` naming the built-in edition, the rows are laid over it.
    Raises LawDataError, which lists every problem with its place and what mends it, where the
    data cannot be read or do not fit together, and OSError where the path cannot be opened.
    """
    beneath, laid = _apart(files_of(Path(path)))
    files = (*beneath, *laid)
    data, disagreements = union_of(laid)
    for file in beneath:
        data = merged(file.data, data)
    if disagreements:
        raise LawDataError.of(disagreements)
    unfinished = [gap for file in files for gap in gaps_in(file.data, file.name)]
    if unfinished:
        raise LawDataError.of(
            Problem(
                gap.file,
                gap.pointer,
                f"still to be filled in: {gap.wanted}",
                f"fill it in; pubservice-share law check {path} lists everything left to fill in",
            )
            for gap in unfinished
        )
    extended = data.get("extends")
    if extended is not None:
        base = built_in()
        if extended != base.edition:
            message = f"extends {extended!r}, but the current edition is {base.edition!r}"
            cure = f"write {base.edition!r} after you have compared the file with that edition"
            name, place = located(("extends",), data, files) or (str(path), "/extends")
            raise LawDataError.of([Problem(name, place, message, cure)])
        del data["extends"]
        data = merged(base.to_dict(), data)
    return _checked(data, str(path), files)


def _is_whole(file: File) -> bool:
    return {field.encode_name for field in fields(EditionData) if field.required} <= set(file.data)


def _apart(files: tuple[File, ...]) -> tuple[tuple[File, ...], tuple[File, ...]]:
    """The one whole edition of a folder, if there is one, and the files that are laid over it."""
    whole = tuple(file for file in files if _is_whole(file))
    if len(whole) != 1:
        return (), files
    return whole, tuple(file for file in files if file is not whole[0])


def _checked(data: dict[str, Any], where: str, files: tuple[File, ...]) -> Edition:
    from .edition_files.checks import (
        problems_of,  # the built-in edition is not checked at each start
    )

    def refuse_where(found: Iterator[tuple[Place, str, str]]) -> None:
        problems = [
            Problem(*(located(place, data, files) or (where, pointer(place))), message, cure)
            for place, message, cure in itertools.islice(found, MAX_FAULTS + 1)
        ]
        if problems:
            raise LawDataError.of(problems)

    refuse_where(uncorrected(data))
    try:
        read = msgspec.convert(data, EditionData)
    except msgspec.ValidationError:
        refuse_where(type_problems(data, EditionData))
        raise  # pragma: no cover - what a type refuses, one of its fields says
    refuse_where(problems_of(read))
    return edition_of(data, read)
