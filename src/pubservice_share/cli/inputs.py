"""Inputs of commands: files, folders, standard input, documents and views on readings."""

from __future__ import annotations

import contextlib
import errno
import itertools
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import attrs
import click

from pubservice_share import DocumentError, Edition, Fault, law
from pubservice_share.assessment.assess import views_of as known_views
from pubservice_share.documents.careful import parsed
from pubservice_share.documents.faults import refusal
from pubservice_share.documents.lists import (
    documents_in,
    place_in_list,
)
from pubservice_share.files import opened
from pubservice_share.limits import MAX_BYTES, MAX_BYTES_BESIDE, MAX_FILES
from pubservice_share.model import Noun, noun_of
from pubservice_share.model.agreements import Agreement
from pubservice_share.model.partnerships import Partnership
from pubservice_share.safe_text import printable

from .outputs import has_read

if TYPE_CHECKING:
    from pubservice_share.directory import Partners

__all__ = [
    "InputDocument",
    "agreements_in",
    "bytes_of",
    "documents_at",
    "files_in",
    "lines_of",
    "read_bytes",
    "refuse_second_input",
    "views_of",
    "with_agreements",
]


@contextlib.contextmanager
def _opened(path: Path, *, regular: bool) -> Iterator[BinaryIO]:
    """A file that is open for reading.  Raises DocumentError."""
    has_read(path)
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
    """Every agreement in files and folders and in standard input (``-``), each with its file.

    A file contains an agreement or a list of agreements.  Other files in a folder, such as
    documents of other types and cases, are left out; so is a document of another type that is
    named beside agreements, with a note on standard error.  Raises DocumentError for a file that
    cannot be read, with its name in the message, and with every fault of a list.
    """
    names = tuple(paths)
    refuse_second_input(names)
    count = 0
    others: list[Fault] = []
    for name in names:
        for path in [Path(name)] if name == "-" else files_in([name]):
            in_folder = str(path) != str(Path(name))
            text = read_bytes(path, regular=True) if in_folder else bytes_of(name)
            if in_folder and not _mentions_agreements(text):
                continue
            for document in _agreements_of(text, str(path), edition, skip_others=in_folder):
                if isinstance(document, Fault):
                    others.append(document)
                    continue
                count += 1
                yield path, document
    if others and not count:
        raise DocumentError(others)
    for fault in others:
        click.echo(f"{printable(fault.message)}: skipped", err=True)


def _agreements_of(
    text: bytes, name: str, edition: Edition | None, *, skip_others: bool = False
) -> Iterator[Agreement | Fault]:
    """The agreements in the text of a file, or a fault where it is a document of another type.

    Raises DocumentError.
    """
    faults: list[Fault] = []
    agreements: list[Agreement] = []
    for number, document in documents_in(text, edition):
        if isinstance(document, Agreement):
            agreements.append(document)
        elif isinstance(document, DocumentError):
            faults += (_fault_in(name, number, fault) for fault in document.faults)
        elif number is None:
            yield _fault_in(name, None, _another_type(document))
        elif not skip_others:
            faults.append(_fault_in(name, number, _another_type(document)))
    if faults:
        raise DocumentError(faults)
    yield from agreements


def _another_type(document: Noun) -> Fault:
    noun = noun_of(document)
    message = f"this document is of type {noun!r}, and an agreement is needed"
    return Fault("/type", message, repr(noun), "an agreement", "unexpected-type")


def _fault_in(name: str, number: int | None, fault: Fault) -> Fault:
    """A fault with the name of its file, and its place in the list."""
    return attrs.evolve(
        fault,
        pointer=place_in_list(number, fault.pointer),
        message=f"{_shown_name(name)}: {fault.message}",
    )


def _mentions_agreements(text: bytes) -> bool:
    """Whether a text is an agreement or a list with one; other files of a folder are left out.

    Raises DocumentError for text that is not JSON.
    """
    value = parsed(text)
    items = value if isinstance(value, list) else [value]
    return any(isinstance(item, dict) and item.get("type") == "agreement" for item in items)


def _shown_name(name: str) -> str:
    return "standard input" if name == "-" else name


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
            for document in _agreements_of(content, str(path), edition):
                if isinstance(document, Fault):
                    raise DocumentError([document])
                agreements.append(document)
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


def refuse_second_input(names: Iterable[str]) -> None:
    """Refuse standard input where it is named twice, before anything is printed.

    Raises UsageError.
    """
    if list(names).count("-") > 1:
        raise click.UsageError("standard input can be read only once: give - once")


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


@attrs.frozen(kw_only=True)
class InputDocument:
    """A document of a file or of standard input, or the error where it does not load."""

    #: The file as it was named; ``-`` is standard input.
    file: str
    #: Its place in a list, from 0; None where the file is one document.
    number: int | None
    document: Noun | DocumentError
    #: What was looked up for it, in sentences.
    looked_up: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The file, and the place in its list, for people."""
        place = "" if self.number is None else f" [{self.number}]"
        return f"{_shown_name(self.file)}{place}"


def documents_at(
    name: str,
    edition: Edition | None,
    *,
    quote: bool = False,
    looking_up: bool = False,
    partners: Partners | None = None,
) -> Iterator[InputDocument]:
    """The document or the list of documents in a file, or in standard input for ``-``.

    Agreements that a partnership names are read from files beside it.  With ``looking_up``,
    missing entries of bodies are filled in by their names.  A file that cannot be read is one
    document with an error.
    """
    try:
        text = bytes_of(name)
    except DocumentError as error:
        yield InputDocument(file=name, number=None, document=error)
        return
    for number, document in documents_in(text, edition, quote=quote):
        entry = InputDocument(file=name, number=number, document=document)
        if not isinstance(document, DocumentError):
            try:
                if isinstance(document, Partnership):
                    document = with_agreements(document, Path(name).parent, edition)
                entry = attrs.evolve(entry, document=document)
                if looking_up:
                    entry = _looked_up(entry, document, edition, partners)
            except DocumentError as error:
                entry = attrs.evolve(entry, document=error)
        yield entry


def _looked_up(
    entry: InputDocument, document: Noun, edition: Edition | None, partners: Partners | None
) -> InputDocument:
    """The document with the entries of its bodies filled in by their names."""
    from pubservice_share.directory import look_up  # needed only for --look-up

    filled, sentences = look_up(document, law=edition, bodies=partners)
    return attrs.evolve(entry, document=filled, looked_up=sentences)
