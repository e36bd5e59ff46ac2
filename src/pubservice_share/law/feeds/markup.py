"""Reads XML from outside piece by piece with defusedxml, which fetches and expands nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn, Protocol

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from pubservice_share.files import opened
from pubservice_share.limits import MAX_FEED_BYTES, MAX_XML_DEPTH

from .faults import FeedFault

__all__ = ["Handler", "Stop", "read_markup"]

_PIECE = 1 << 16
_CURL = "Save it again with curl, as `pubservice-share law watch --urls` prints it"

#: The first bytes of files of other kinds, what such a file is, and what to do.
_OTHER_KINDS = (
    (b"PK\x03\x04", "it is a zip file", "Unpack it, and give the files in it"),
    (b"\x1f\x8b", "it is packed with gzip", "Unpack it, or save it again with curl --compressed"),
    (b"%PDF", "it is a PDF", _CURL),
    (b"\xff\xfe", "it is UTF-16", "Save it as UTF-8: use curl -o, and not the > of a console"),
    (b"\xfe\xff", "it is UTF-16", "Save it as UTF-8: use curl -o, and not the > of a console"),
    (b"{", "it is JSON", _CURL),
    (b"[", "it is JSON", _CURL),
)
_PAGE = "it is a web page"


class Stop(Exception):  # noqa: N818 - it carries a fault, and never leaves this package
    """Raised by a handler for a fault; the reader knows the place."""

    def __init__(self, message: str, cure: str, entry: str = "") -> None:
        super().__init__(message)
        self.message, self.cure, self.entry = message, cure, entry


class Handler(Protocol):
    """Receives the markup, piece by piece."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins; its name is ``{namespace}name``."""

    def data(self, text: str) -> None:
        """Text stands in the element that is open."""

    def end(self, tag: str) -> None:
        """The element that is open ends."""


class _LimitedHandler:
    """Passes markup to a handler, within the limits."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_XML_DEPTH:
            raise Stop(f"elements are nested more than {MAX_XML_DEPTH} deep", _CURL)
        self._handler.start(tag, attributes)

    def data(self, text: str) -> None:
        self._handler.data(text)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._handler.end(tag)

    def close(self) -> None:
        """The end of the file."""


class _Refused(Exception):  # noqa: N818
    def __init__(self, fault: FeedFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def read_markup(name: str, source: Path | bytes, handler: Handler) -> FeedFault | None:
    """Pass the markup of a file or a text to a handler; a fault, or None where all was read."""
    try:
        _read(name, source, handler)
    except _Refused as refused:
        return refused.fault
    return None


def _refuse(name: str, place: str, message: str, cure: str) -> NoReturn:
    raise _Refused(FeedFault(file=name, place=place, message=message, cure=f"{cure}."))


def _pieces(name: str, source: Path | bytes) -> Iterator[bytes]:
    """A file in pieces, up to the limit of size."""
    size = 0
    try:
        for piece in _raw(source):
            size += len(piece)
            if size > MAX_FEED_BYTES:
                _refuse(
                    name, "the entire file", f"it is longer than {MAX_FEED_BYTES >> 20} MiB",
                    "Save one Act or instrument a file, or the pages of its feed one by one",
                )  # fmt: skip
            yield piece
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        _refuse(name, "the entire file", f"it cannot be read: {reason}", "Name a file that exists")


def _raw(source: Path | bytes) -> Iterator[bytes]:
    if isinstance(source, bytes):
        for start in range(0, len(source), _PIECE):
            yield source[start : start + _PIECE]
        return
    with opened(source) as file:
        while piece := file.read(_PIECE):
            yield piece


def _read(name: str, source: Path | bytes, handler: Handler) -> None:
    parser = DefusedXMLParser(target=_LimitedHandler(handler), forbid_dtd=True)
    first = True
    try:
        for piece in _pieces(name, source):
            if first:
                _of_another_kind(name, piece)
                first = False
            parser.feed(piece)
        if first:
            _refuse(name, "the entire file", "it is empty", _CURL)
        parser.close()
    except Stop as stop:
        place = f"line {parser.parser.CurrentLineNumber}"
        _refuse(name, place + stop.entry, stop.message, stop.cure)
    except DefusedXmlException as error:
        _refuse(
            name, f"line {parser.parser.CurrentLineNumber}",
            f"it declares entities or a document type ({type(error).__name__}), which no file of "
            "legislation.gov.uk does", _CURL,
        )  # fmt: skip
    except ParseError as error:
        line, column = error.position
        cut = error.code in (3, 5, 6, 20)  # no element; a token, a letter, a section cut off
        what = "it stops in the middle" if cut else "it is not well-formed XML"
        _refuse(name, f"line {line}, column {column + 1}", what, _CURL)
    except (LookupError, ValueError):  # an encoding that nobody knows
        _refuse(name, "line 1", "its encoding is not known", _CURL)


def _of_another_kind(name: str, piece: bytes) -> None:
    text = piece.removeprefix(b"\xef\xbb\xbf").lstrip()
    for begin, what, cure in _OTHER_KINDS:
        if text.startswith(begin):
            _refuse(name, "the entire file", what, cure)
    head: Any = text[:2000].lower()
    if head.startswith((b"<!doctype html", b"<html")) or b"<html" in head:
        _refuse(
            name, "the entire file", _PAGE,
            "Save the data behind it: data.feed for changes, data.xml for a provision; "
            "`pubservice-share law watch --urls` prints the addresses",
        )  # fmt: skip
    if not text.startswith(b"<"):
        _refuse(name, "the entire file", "it is not XML", _CURL)
