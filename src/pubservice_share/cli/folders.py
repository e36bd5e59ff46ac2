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

__all__ = ["agreements_in", "files_in", "read_bytes", "unreadable", "with_agreements"]


def read_bytes(path: Path, most: int) -> bytes:
    """The bytes of a file, at most so many and one more."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        raise unreadable(error) from None


def unreadable(error: OSError | ValueError) -> DocumentError:
    """The fault of what cannot be read at all."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    told = Fault("", f"cannot be read: {reason}", "no readable file", "a file that can be read")
    return DocumentError([told])


def files_in(paths: Iterable[str], *, lines: bool = False) -> Iterator[Path]:
    """The files named, and the JSON files in the folders named, in order.

    With ``lines`` those of JSON Lines as well.  Files in a folder whose names begin with a
    dot, such as waivers, are passed over.
    """
    for name in paths:
        path = Path(name)
        if not path.is_dir():
            yield path
            continue
        found = [*path.rglob("*.json"), *(path.rglob("*.jsonl") if lines else ())]
        yield from (held for held in sorted(found) if not held.name.startswith("."))


def agreements_in(paths: Iterable[str], most: int) -> Iterator[tuple[Path, Any]]:
    """Every agreement in files and folders, each with its file.

    A file holds an agreement or a list of them; what else is in a folder, such as documents of
    other kinds and cases, is passed over.  Raises DocumentError for a file that does not read,
    with its name in the message.
    """
    named = [Path(name) for name in paths]
    for path in files_in(map(str, named)):
        value = parsed(read_bytes(path, most))
        several = value if isinstance(value, list) else [value]
        nouns = [held.get("type") if isinstance(held, dict) else None for held in several]
        if path not in named and "agreement" not in nouns:
            continue
        for held, noun in zip(several, nouns, strict=True):
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
