"""``load``: an edition of the law read from files, laid over the built-in one, and checked.

An edition is a folder of JSON files or a single file, in the shape of the built-in one.  A file
with ``"extends": "<edition>"`` states only what is new: its rows are added to that edition, and a
row with the same key replaces the old one.  A new instrument is therefore a change of data.
The files of one folder have equal rank, and no two may contradict each other; if one of them is a
complete edition, the others are laid over it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import fields

from pubservice_share.law.edition import Edition, EditionData, built_in, edition_of
from pubservice_share.law.errors import LawDataError, Place, Problem, pointer
from pubservice_share.law.overlays import merged, uncorrected
from pubservice_share.limits import MAX_FAULTS

from .checks import problems_of
from .files import File, files_of, located
from .gaps import Gap, gaps_in
from .row_types import type_problems
from .union import union_of

__all__ = ["gaps", "load"]


def gaps(path: str | Path) -> tuple[Gap, ...]:
    """The gaps still to be filled in, in a folder of law data or one file.

    Raises LawDataError for a file that is not JSON, and OSError where it cannot be opened.
    """
    return tuple(gap for file in files_of(Path(path)) for gap in gaps_in(file.data, file.name))


def load(path: str | Path) -> Edition:
    """Read an edition of the law from a folder of JSON files, or from one file.

    With ``"extends"`` naming the built-in edition, the rows are laid over it.
    Raises LawDataError, which lists every problem with its place and its cure, where the data
    cannot be read or do not fit together, and OSError where the path cannot be opened.
    """
    bases, overlays = _base_and_overlays(files_of(Path(path)))
    files = (*bases, *overlays)
    data, disagreements = union_of(overlays)
    for file in bases:
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
    return _checked_edition(data, str(path), files)


def _is_complete(file: File) -> bool:
    return {field.encode_name for field in fields(EditionData) if field.required} <= set(file.data)


def _base_and_overlays(files: tuple[File, ...]) -> tuple[tuple[File, ...], tuple[File, ...]]:
    """The one complete edition of a folder, if there is one, and the files laid over it."""
    complete = tuple(file for file in files if _is_complete(file))
    if len(complete) != 1:
        return (), files
    return complete, tuple(file for file in files if file is not complete[0])


def _checked_edition(data: dict[str, Any], where: str, files: tuple[File, ...]) -> Edition:
    def refuse_where(reports: Iterator[tuple[Place, str, str]]) -> None:
        problems = [
            Problem(*(located(place, data, files) or (where, pointer(place))), message, cure)
            for place, message, cure in itertools.islice(reports, MAX_FAULTS + 1)
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
