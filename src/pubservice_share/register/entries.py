"""The entries in a text of the register, whichever form it has."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from pubservice_share.documents import DocumentError
from pubservice_share.documents.faults import refusal
from pubservice_share.documents.parsing import parsed, text_of
from pubservice_share.limits import MAX_BYTES, MAX_ENTRIES

__all__ = ["entries_of"]


def entries_of(text: str | bytes) -> Iterator[tuple[Any, str | None]]:
    """Each entry, with the day on which it was first entered where the form tells it.

    What stands where an entry should and is not an object is among them.
    """
    whole = text_of(text)
    if whole.lstrip().startswith(("assert-root-hash\t", "add-item\t")):
        found = _of_rsf(whole)
    else:
        found = ((entry, None) for entry in _of_json(parsed(text)))
    for number, held in enumerate(found):
        if number == MAX_ENTRIES:
            raise refusal(f"the text has more than {MAX_ENTRIES:,} entries; split it",
                          "more entries", f"at most {MAX_ENTRIES:,} entries")  # fmt: skip
        yield held


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


def _of_rsf(text: str) -> Iterator[tuple[Mapping[str, Any], str | None]]:
    """The latest item of each key of a register, with the day of its first entry.

    An item is named by the SHA-256 of its canonical JSON, which is checked.
    """
    items: dict[str, Mapping[str, Any]] = {}
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
                raise _refuse(number, f"the item cannot be read: {told}") from None
            if not isinstance(item, dict):
                raise _refuse(number, "the item is no object")
            written = parts[0].encode()
            digest = f"sha-256:{hashlib.sha256(written).hexdigest()}"
            items[digest], sizes[digest] = item, len(written)
        elif command == "append-entry" and len(parts) == 4:
            kind, key, entered, name = parts
            if kind != "user":
                continue
            if name not in items:
                raise _refuse(number, "no item has this hash")
            latest[key] = name
            first.setdefault(key, entered[:10])
        elif command not in ("assert-root-hash", ""):
            raise _refuse(number, f"no command {command[:30]!r} is known")
    # Many keys may have one item.
    if sum(sizes[name] for name in latest.values()) > MAX_BYTES:
        raise refusal(f"its entries come to more than {MAX_BYTES:,} bytes; split it", "more bytes",
                      f"at most {MAX_BYTES:,} bytes")  # fmt: skip
    yield from ((items[name], first[key]) for key, name in latest.items())
