"""The entries in a text of the register, in any of its forms."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from pubservice_share.documents import DocumentError
from pubservice_share.documents.careful import parsed, text_of
from pubservice_share.documents.faults import UnreadableError, refusal
from pubservice_share.limits import MAX_BYTES, MAX_ENTRIES, MAX_VALUES

from .entry_texts import entry_at, entry_texts, values_at_most

__all__ = ["entries_of"]

_LINE_END = re.compile("\n")


def entries_of(text: str | bytes) -> Iterator[tuple[Any, str | None]]:
    """Each entry, with the day on which it was first entered where the form records it.

    A value in an entry's place that is not an object is given too.  The error is given in place
    of an entry that cannot be read.  Raises DocumentError where the complete text cannot be read.
    """
    plain = text_of(text)
    if plain.lstrip().startswith(("assert-root-hash\t", "add-item\t")):
        entries = _entries_of_rsf(plain)
    else:
        entries = ((entry, None) for entry in _entries_of_text(plain))
    for number, pair in enumerate(entries):
        if number == MAX_ENTRIES:
            raise refusal("the text has too many entries: split it into texts of at most "
                          f"{MAX_ENTRIES:,} entries",
                          "more entries", f"at most {MAX_ENTRIES:,} entries",
                          code="too-many-items")  # fmt: skip
        yield pair


def _entries_of_text(text: str) -> Iterator[Any]:
    """Each entry of a JSON text; where the complete text cannot be read, each entry by itself."""
    try:
        value = parsed(text)
    except UnreadableError as error:
        if error.stops_at is not None:
            raise _with_entry_number(error, text) from None
        if values_at_most(text) > MAX_VALUES:
            raise
        yield from _one_by_one(text, error)
    except DocumentError as error:
        yield from _one_by_one(text, error)
    else:
        yield from _entries_of_json(value)


def _with_entry_number(error: UnreadableError, text: str) -> UnreadableError:
    """The error of a text that stops being JSON, with the entry in which it does."""
    line, column = error.stops_at or (1, 1)
    ends = [-1, *(end.start() for end in _LINE_END.finditer(text))]
    number = entry_at(text, ends[line - 1] + column)
    if number is None:
        return error
    located = UnreadableError(
        attrs.evolve(fault, message=f"{fault.message}, in entry {number}") for fault in error.faults
    )
    located.stops_at = error.stops_at
    return located


def _one_by_one(text: str, error: DocumentError) -> Iterator[Any]:
    """Each entry of a text, or the error that says why it cannot be read.

    Raises the error of the complete text where the error is not inside an entry.
    """
    places = list(entry_texts(text, 0, len(text)))
    if not places or len(text.strip()) == places[0][1] - places[0][0]:
        raise error
    between, last = [], 0
    for first, after in places:
        between.append(text[last:first])
        last = after
    parsed("null".join([*between, text[last:]]))
    for first, after in places:
        try:
            value = parsed(text[first:after])
        except DocumentError as own:
            yield own
        else:
            yield from _entries_of_json(value)


def _entries_of_json(value: Any) -> Iterator[Any]:
    if isinstance(value, list):
        for item in value:
            yield from _entries_of_json(item)
    elif isinstance(value, dict) and isinstance(value.get("agreements"), list):
        yield from _entries_of_json(value["agreements"])
    elif isinstance(value, dict) and isinstance(value.get("agreement"), dict):
        yield value["agreement"]
    else:
        yield value


def _refuse(line: int, message: str) -> DocumentError:
    return refusal(f"line {line} of the RSF text: {message}", "text", "a line of RSF")


def _entries_of_rsf(text: str) -> Iterator[tuple[Any, str | None]]:
    """The latest item of each key of a register, with the day of its first entry.

    An item is named by the SHA-256 of its canonical JSON, which is checked.  The error, with
    its line, is given in place of an item that cannot be read.
    """
    items: dict[str, Mapping[str, Any] | DocumentError] = {}
    sizes: dict[str, int] = {}
    latest: dict[str, str] = {}
    first: dict[str, str] = {}
    # Split at line feeds only: an item may contain other characters that break lines.
    for number, line in enumerate(text.split("\n"), start=1):
        command, *parts = line.removesuffix("\r").split("\t")
        if command == "add-item" and len(parts) == 1:
            try:
                item = parsed(parts[0])
            except DocumentError as error:
                reasons = "; ".join(fault.message for fault in error.faults)
                item = _refuse(number, f"the item cannot be read: {reasons}")
            if not isinstance(item, dict | DocumentError):
                item = _refuse(number, "the item is not an object")
            written = parts[0].encode("utf-8", "surrogatepass")
            digest = f"sha-256:{hashlib.sha256(written).hexdigest()}"
            items[digest], sizes[digest] = item, len(written)
        elif command == "append-entry" and len(parts) == 4:
            kind, key, entered, name = parts
            if kind != "user":
                continue
            if name not in items:
                raise _refuse(number, "the item with this hash is missing")
            latest[key] = name
            first.setdefault(key, entered[:10])
        elif command not in ("assert-root-hash", ""):
            raise _refuse(number, f"{command[:30]!r} is not a known command")
    # Several keys may have the same item.
    if sum(sizes[name] for name in latest.values()) > MAX_BYTES:
        raise refusal(f"its entries are too long: split it into texts of at most {MAX_BYTES:,} "
                      "bytes", "more bytes",
                      f"at most {MAX_BYTES:,} bytes", code="too-large")  # fmt: skip
    yield from ((items[name], first[key]) for key, name in latest.items())
    # An unreadable item is an error even where a later version exists or no entry uses it.
    taken = set(latest.values())
    yield from (
        (item, None)
        for name, item in items.items()
        if isinstance(item, DocumentError) and name not in taken
    )
