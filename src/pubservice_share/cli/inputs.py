"""Agreements in files and folders."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from pubservice_share import DocumentError, Edition, from_dict
from pubservice_share.documents.careful import parsed
from pubservice_share.documents.faults import refusal
from pubservice_share.files import opened
from pubservice_share.limits import MAX_BYTES, MAX_BYTES_BESIDE, MAX_FILES
from pubservice_share.model.agreements import Agreement
from pubservice_share.model.partnerships import Partnership

__all__ = ["agreements_in", "files_in", "lines_of", "read_bytes", "unreadable", "with_agreements"]


@contextlib.contextmanager
def _opened(path: Path, *, regular: bool) -> Iterator[BinaryIO]:
    """A file that is open for reading.  Raises DocumentError."""
    try:
        with opened(path, regular=regular) as file:
            yield file
    except (OSError, ValueError) as error:
        if isinstance(error, DocumentError):
            raise
        raise unreadable(error) from None


def read_bytes(path: Path, *, regular: bool = False) -> bytes:
    """The bytes of a file, no more than show whether it is too long for a document."""
    with _opened(path, regular=regular) as file:
        return file.read(MAX_BYTES + 1)


def lines_of(path: Path, *, regular: bool) -> Iterator[tuple[int, bytes]]:
    """The lines of a file that are not blank, each with its number from 1.

    Of one that is too long for a document there is no more than shows that it is.
    """
    with _opened(path, regular=regular) as file:
        for number in itertools.count(1):
            line = more = file.readline(MAX_BYTES + 1)
            if not line:
                return
            while len(more) > MAX_BYTES and not more.endswith(b"\n"):
                more = file.readline(MAX_BYTES + 1)
            if line.strip():
                yield number, line.rstrip(b"\r\n")


def unreadable(error: OSError | ValueError) -> DocumentError:
    """The fault of what cannot be read at all."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return refusal(
        f"cannot be read: {reason}",
        "no readable file",
        "a file that can be read",
        code="unreadable-file",
    )


def files_in(paths: Iterable[str], *, lines: bool = False) -> Iterator[Path]:
    """The files named, and the JSON files in the folders named, in order.

    With ``lines`` those of JSON Lines as well.  Files in a folder whose names begin with a
    dot, such as waivers, are passed over.
    """
    for name in paths:
        path = Path(name)
        if not _is_folder(path):
            yield path
            continue
        found = list(itertools.islice(_found_in(path, lines=lines), MAX_FILES + 1))
        if len(found) > MAX_FILES:
            raise refusal(
                f"{name} has more files than can be read at once: split it into several folders",
                "more files",
                f"at most {MAX_FILES:,} files",
                code="too-many-items",
            )
        yield from sorted(found)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long: reading it says so
        return False


def _found_in(folder: Path, *, lines: bool) -> Iterator[Path]:
    for pattern in ("*.json", "*.jsonl") if lines else ("*.json",):
        yield from (held for held in folder.rglob(pattern) if not held.name.startswith("."))


def agreements_in(paths: Iterable[str], edition: Edition | None) -> Iterator[tuple[Path, Any]]:
    """Every agreement in files and folders, each with its file.

    A file holds an agreement or a list of them; what else is in a folder, such as documents of
    other kinds and cases, is passed over.  Raises DocumentError for a file that does not read,
    with its name in the message.
    """
    named = [Path(name) for name in paths]
    for path in files_in(map(str, named)):
        found = path not in named
        value = parsed(read_bytes(path, regular=found))
        agreements = _agreements_of(value, path, edition, passing_over=found)
        yield from ((path, made) for made in agreements)


def _agreements_of(
    value: Any, path: Path, edition: Edition | None, *, passing_over: bool
) -> Iterator[Agreement]:
    """The agreements in what a file holds."""
    several = value if isinstance(value, list) else [value]
    nouns = [held.get("type") if isinstance(held, dict) else None for held in several]
    if passing_over and "agreement" not in nouns:
        return
    for held, noun in zip(several, nouns, strict=True):
        if noun not in (None, "agreement") and len(several) == 1:
            continue
        try:
            made = from_dict(held, law=edition)
        except DocumentError as error:
            raise DocumentError(
                attrs.evolve(fault, message=f"{path}: {fault.message}") for fault in error.faults
            ) from None
        if isinstance(made, Agreement):
            yield made


def with_agreements(partnership: Partnership, folder: Path, edition: Edition | None) -> Partnership:
    """The partnership with its agreements read, where it names files beside it.

    A name that leads out of the folder is refused, and so is what is no plain file.  Raises
    DocumentError.
    """
    made: list[Agreement] = []
    left = MAX_BYTES_BESIDE
    for number, held in enumerate(partnership.agreements or ()):
        if not isinstance(held, str):
            made.append(held)
            continue
        try:
            path = _beside(folder, held)
            content = read_bytes(path, regular=True)
            left -= len(content)
            if left < 0:
                raise refusal(
                    f"the named files come to more than {MAX_BYTES_BESIDE:,} bytes: name fewer",
                    "longer files",
                    f"at most {MAX_BYTES_BESIDE:,} bytes together",
                    code="too-large",
                )
            made += _agreements_of(parsed(content), path, edition, passing_over=False)
        except DocumentError as error:
            raise DocumentError(
                attrs.evolve(fault, pointer=f"/agreements/{number}") for fault in error.faults
            ) from None
    return (
        partnership
        if partnership.agreements is None
        else attrs.evolve(partnership, agreements=tuple(made))
    )


def _beside(folder: Path, name: str) -> Path:
    """The file of a name beside a document.  Raises DocumentError for a name that climbs."""
    path = folder / name
    expected = "a file beside the partnership, or in a folder there"
    try:
        inside = path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # links in a circle; letters that no name has
        raise refusal(
            "this is not a file name", "another name", expected, code="unreadable-file"
        ) from None
    if not inside:
        raise refusal(
            "this path leads outside the folder of the partnership",
            "a path outside it",
            expected,
            code="unreadable-file",
        )
    return path
