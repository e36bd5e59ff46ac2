"""Agreements in files and folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from pubservice_share import DocumentError, Fault, from_dict
from pubservice_share.documents.parsing import parsed
from pubservice_share.model import noun_of
from pubservice_share.model.agreements import Agreement
from pubservice_share.model.partnerships import Partnership

__all__ = ["agreements_in", "files_in", "read_bytes", "with_agreements"]


def read_bytes(path: Path, most: int) -> bytes:
    """The bytes of a file, at most so many and one more."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise DocumentError(
            [Fault("", f"cannot be read: {reason}", "no readable file", "a file that can be read")]
        ) from None


def files_in(paths: Iterable[str]) -> Iterator[Path]:
    """The files named, and the JSON files in the folders named, in order."""
    for name in paths:
        path = Path(name)
        yield from sorted(path.rglob("*.json")) if path.is_dir() else [path]


def agreements_in(paths: Iterable[str], most: int) -> Iterator[tuple[Path, Any]]:
    """Every agreement in files and folders, each with its file.

    A file holds an agreement or a list of them; documents of other kinds in a folder are passed
    over.  Raises DocumentError for a file that does not read, with its name in the message.
    """
    for path in files_in(paths):
        value = parsed(read_bytes(path, most))
        several = value if isinstance(value, list) else [value]
        for held in several:
            noun = held.get("type") if isinstance(held, dict) else None
            if noun not in (None, "agreement") and len(several) == 1:
                continue
            try:
                made = from_dict(held)
            except DocumentError as error:
                raise DocumentError(
                    Fault(fault.pointer, f"{path}: {fault.message}", fault.found, fault.expected)
                    for fault in error.faults
                ) from None
            if noun_of(made) == "agreement":
                yield path, made


def with_agreements(partnership: Partnership, folder: Path, most: int) -> Partnership:
    """The partnership with its agreements read, where it names files beside it.

    A name that leads out of the folder is refused.  Raises DocumentError.
    """
    made: list[Agreement] = []
    for number, held in enumerate(partnership.agreements or ()):
        if not isinstance(held, str):
            made.append(held)
            continue
        path = folder / held
        if not path.resolve().is_relative_to(folder.resolve()):
            raise DocumentError(
                [
                    Fault(
                        f"/agreements/{number}",
                        "this name leads out of the folder of the partnership",
                        "a path that climbs",
                        "a file beside the partnership, or in a folder there",
                    )
                ]
            )
        try:
            made += [agreement for _, agreement in agreements_in([str(path)], most)]
        except DocumentError as error:
            raise DocumentError(
                Fault(f"/agreements/{number}", fault.message, fault.found, fault.expected)
                for fault in error.faults
            ) from None
    return (
        partnership
        if partnership.agreements is None
        else attrs.evolve(partnership, agreements=tuple(made))
    )
