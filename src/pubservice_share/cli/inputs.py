"""Inputs of commands: files, folders, standard input, documents and views on readings."""

from __future__ import annotations

import contextlib
import errno
import itertools
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import attrs
import click

from pubservice_share import DocumentError, Edition, from_dict, law, loads
from pubservice_share.assessment.assess import views_of as known_views
from pubservice_share.documents.careful import parsed
from pubservice_share.documents.faults import refusal
from pubservice_share.files import opened
from pubservice_share.limits import MAX_BYTES, MAX_BYTES_BESIDE, MAX_FILES
from pubservice_share.model import Noun
from pubservice_share.model.agreements import Agreement
from pubservice_share.model.partnerships import Partnership
from pubservice_share.safe_text import printable

__all__ = [
    "agreements_in",
    "bytes_of",
    "document_at",
    "files_in",
    "lines_of",
    "read_bytes",
    "views_of",
    "with_agreements",
]


@contextlib.contextmanager
def _opened(path: Path, *, regular: bool) -> Iterator[BinaryIO]:
    """A file that is open for reading.  Raises DocumentError."""
    try:
        with opened(path, regular=regular) as file:
            yield file
    except (OSError, ValueError) as error:
        if isinstance(error, DocumentError):
            raise
        raise _unreadable(error) from None


def read_bytes(path: Path, *, regular: bool = False) -> bytes:
    """The bytes of a file, at most one more than a document may have."""
    with _opened(path, regular=regular) as file:
        return file.read(MAX_BYTES + 1)


def lines_of(path: Path, *, regular: bool) -> Iterator[tuple[int, bytes]]:
    """The lines of a file that are not blank, each with its number from 1.

    A line that is too long for a document is cut one byte after the limit.
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


def _unreadable(error: OSError | ValueError) -> DocumentError:
    """The refusal of an input that cannot be read at all."""
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
        files = list(itertools.islice(_json_files_in(path, lines=lines), MAX_FILES + 1))
        if len(files) > MAX_FILES:
            raise refusal(
                f"{name} has more files than can be read at once: split it into several folders",
                "more files",
                f"at most {MAX_FILES:,} files",
                code="too-many-items",
            )
        yield from sorted(files)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long: reading the file reports it
        return False


def _json_files_in(folder: Path, *, lines: bool) -> Iterator[Path]:
    for pattern in ("*.json", "*.jsonl") if lines else ("*.json",):
        yield from (file for file in folder.rglob(pattern) if not file.name.startswith("."))


def agreements_in(paths: Iterable[str], edition: Edition | None) -> Iterator[tuple[Path, Any]]:
    """Every agreement in files and folders, each with its file.

    A file contains an agreement or a list of agreements.  Other files in a folder, such as
    documents of other types and cases, are left out.  Raises DocumentError for a file that
    cannot be read, with its name in the message.
    """
    named = [Path(name) for name in paths]
    for path in files_in(map(str, named)):
        in_folder = path not in named
        value = parsed(read_bytes(path, regular=in_folder))
        agreements = _agreements_of(value, path, edition, skip_others=in_folder)
        yield from ((path, agreement) for agreement in agreements)


def _agreements_of(
    value: Any, path: Path, edition: Edition | None, *, skip_others: bool
) -> Iterator[Agreement]:
    """The agreements in the parsed value of a file."""
    items = value if isinstance(value, list) else [value]
    nouns = [item.get("type") if isinstance(item, dict) else None for item in items]
    if skip_others and "agreement" not in nouns:
        return
    for item, noun in zip(items, nouns, strict=True):
        if noun not in (None, "agreement") and len(items) == 1:
            continue
        try:
            document = from_dict(item, law=edition)
        except DocumentError as error:
            raise DocumentError(
                attrs.evolve(fault, message=f"{path}: {fault.message}") for fault in error.faults
            ) from None
        if isinstance(document, Agreement):
            yield document


def with_agreements(partnership: Partnership, folder: Path, edition: Edition | None) -> Partnership:
    """The partnership with its agreements read from the files beside it that it names.

    A name that leads out of the folder is refused, and so is anything but a regular file.  Raises
    DocumentError.
    """
    agreements: list[Agreement] = []
    bytes_left = MAX_BYTES_BESIDE
    for number, entry in enumerate(partnership.agreements or ()):
        if not isinstance(entry, str):
            agreements.append(entry)
            continue
        try:
            path = _beside(folder, entry)
            content = read_bytes(path, regular=True)
            bytes_left -= len(content)
            if bytes_left < 0:
                raise refusal(
                    f"the named files come to more than {MAX_BYTES_BESIDE:,} bytes: name fewer",
                    "longer files",
                    f"at most {MAX_BYTES_BESIDE:,} bytes together",
                    code="too-large",
                )
            agreements += _agreements_of(parsed(content), path, edition, skip_others=False)
        except DocumentError as error:
            raise DocumentError(
                attrs.evolve(fault, pointer=f"/agreements/{number}") for fault in error.faults
            ) from None
    return (
        partnership
        if partnership.agreements is None
        else attrs.evolve(partnership, agreements=tuple(agreements))
    )


def _beside(folder: Path, name: str) -> Path:
    """The path of a file beside a document.  Raises DocumentError for one outside the folder."""
    path = folder / name
    expected = "a file beside the partnership, or in a folder there"
    try:
        inside = path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # a loop of links, or no file name
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


def bytes_of(name: str) -> bytes:
    """The bytes of a file, or of standard input for ``-``, up to the limit of a document."""
    if name != "-":
        return read_bytes(Path(name))
    try:
        if sys.stdin is None:
            raise OSError(errno.EBADF, "standard input is closed")
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(error) from None


def views_of(adopt: Iterable[str], edition: Edition | None) -> dict[str, bool]:
    """The views of ``--adopt``, each ID, ID=true or ID=false, on readings of an edition."""
    views: dict[str, bool] = {}
    for choice in adopt:
        name, _, view = choice.partition("=")
        if view not in ("", "true", "false"):
            raise click.UsageError(f"--adopt {choice}: expected ID, ID=true or ID=false")
        if views.setdefault(name, view != "false") is not (view != "false"):
            raise click.UsageError(f"--adopt {name} is given as both true and false")
    try:
        return dict(known_views(views, edition or law.built_in()))
    except ValueError as error:
        raise click.UsageError(f"--adopt: {error}") from None


def document_at(
    name: str, edition: Edition | None, *, quote: bool = False, looking_up: bool = False
) -> Noun:
    """The document in a file, or in standard input for ``-``.

    Agreements that a partnership names are read from files beside it.  Raises DocumentError for
    a file that cannot be read and for a document that does not load.
    """
    document = loads(bytes_of(name), law=edition, quote=quote)
    if isinstance(document, Partnership):
        document = with_agreements(document, Path(name).parent, edition)
    if looking_up:
        from pubservice_share.directory import look_up  # needed only for --look-up

        document, reports = look_up(document)
        for line in reports:
            click.echo(f"looked up: {printable(line)}", err=True)
    return document
