"""The entries in a text of the register, whichever form it has."""

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
    """Each entry, with the day on which it was first entered where the form tells it.

    What stands where an entry should and is not an object is among them; in place of one that
    cannot be read is the error that says why.  Raises DocumentError where the text as a whole
    cannot be read.
    """
    whole = text_of(text)
    if whole.lstrip().startswith(("assert-root-hash\t", "add-item\t")):
        found = _of_rsf(whole)
    else:
        found = ((entry, None) for entry in _of_text(whole))
    for number, held in enumerate(found):
        if number == MAX_ENTRIES:
            raise refusal("the text has too many entries: split it into texts of at most "
                          f"{MAX_ENTRIES:,} entries",
                          "more entries", f"at most {MAX_ENTRIES:,} entries",
                          code="too-many-items")  # fmt: skip
        yield held


def _of_text(text: str) -> Iterator[Any]:
    """Each entry of a text of JSON; where the whole does not read, each entry by itself."""
    try:
        value = parsed(text)
    except UnreadableError as error:
        if error.stops_at is not None:
            raise _of_entry(error, text) from None
        if values_at_most(text) > MAX_VALUES:
            raise
        yield from _one_by_one(text, error)
    except DocumentError as error:
        yield from _one_by_one(text, error)
    else:
        yield from _of_json(value)


def _of_entry(error: UnreadableError, text: str) -> UnreadableError:
    """The error of a text that stops being JSON, with the entry in which it does."""
    line, column = error.stops_at or (1, 1)
    ends = [-1, *(end.start() for end in _LINE_END.finditer(text))]
    number = entry_at(text, ends[line - 1] + column)
    if number is None:
        return error
    told = UnreadableError(
        attrs.evolve(fault, message=f"{fault.message}, in entry {number}") for fault in error.faults
    )
    told.stops_at = error.stops_at
    return told


def _one_by_one(text: str, error: DocumentError) -> Iterator[Any]:
    """Each entry of a text, or the error that says why it cannot be read.

    Raises the error of the whole text where that does not lie in an entry.
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
            yield from _of_json(value)


def _of_json(value: Any) -> Iterator[Any]:
    if isinstance(value, list):
        for item in value:
            yield from _of_json(item)
    elif isinstance(value, dict) and isinstance(value.get("agreements"), list):
        yield from _of_json(value["agreements"])
    elif isinstance(value, dict) and isinstance(value.get("agreement"), dict):
        yield value["agreement"]
    else:
        yield value


def _refuse(line: int, message: str) -> DocumentError:
    return refusal(f"line {line} of the RSF text: {message}", "text", "a line of RSF")


def _of_rsf(text: str) -> Iterator[tuple[Any, str | None]]:
    """The latest item of each key of a register, with the day of its first entry.

    An item is named by the SHA-256 of its canonical JSON, which is checked.  In place of an item
    that cannot be read is the error that says why, with its line.
    """
    items: dict[str, Mapping[str, Any] | DocumentError] = {}
    sizes: dict[str, int] = {}
    latest: dict[str, str] = {}
    first: dict[str, str] = {}
    # Only the end of a line ends it: an item may hold other letters that break lines.
    for number, line in enumerate(text.split("\n"), start=1):
        command, *parts = line.removesuffix("\r").split("\t")
        if command == "add-item" and len(parts) == 1:
            try:
                item = parsed(parts[0])
            except DocumentError as error:
                told = "; ".join(fault.message for fault in error.faults)
                item = _refuse(number, f"the item cannot be read: {told}")
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
    # Many keys may have one item.
    if sum(sizes[name] for name in latest.values()) > MAX_BYTES:
        raise refusal(f"its entries are too long: split it into texts of at most {MAX_BYTES:,} "
                      "bytes", "more bytes",
                      f"at most {MAX_BYTES:,} bytes", code="too-large")  # fmt: skip
    yield from ((items[name], first[key]) for key, name in latest.items())
    # No later version makes up for an item that cannot be read, nor does nobody's asking for it.
    taken = set(latest.values())
    yield from (
        (item, None)
        for name, item in items.items()
        if isinstance(item, DocumentError) and name not in taken
    )
