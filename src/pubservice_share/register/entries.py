"""The entries in a text of the register, whichever form it has."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pubservice_share.documents import DocumentError, Fault

__all__ = ["entries_of"]


def entries_of(
    text: str | bytes, parsed: Callable[[str | bytes], Any]
) -> Iterator[tuple[Mapping[str, Any], str | None]]:
    """Each entry, with the day on which it was first entered where the form tells it."""
    raw = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    if raw.lstrip("\ufeff \t\r\n").startswith(("assert-root-hash\t", "add-item\t")):
        yield from _of_rsf(raw.lstrip("\ufeff"))
        return
    yield from ((entry, None) for entry in _of_json(parsed(text), ""))


def _of_json(value: Any, place: str) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _of_json(item, f"{place}/{number}")
    elif isinstance(value, dict) and isinstance(value.get("agreements"), list):
        yield from _of_json(value["agreements"], f"{place}/agreements")
    elif isinstance(value, dict) and isinstance(value.get("agreement"), dict):
        yield value["agreement"]
    elif isinstance(value, dict):
        yield value
    else:
        raise DocumentError(
            [Fault(place, "an entry of the register is an object", "something else", "an object")]
        )


def _refuse(line: int, message: str) -> DocumentError:
    fault = Fault("", f"line {line} of the RSF text: {message}", "text", "a line of RSF")
    return DocumentError([fault])


def _of_rsf(text: str) -> Iterator[tuple[Mapping[str, Any], str | None]]:
    """The latest item of each key of a register, with the day of its first entry.

    An item is named by the SHA-256 of its canonical JSON, which is checked.
    """
    items: dict[str, Mapping[str, Any]] = {}
    latest: dict[str, str] = {}
    first: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        command, *parts = line.split("\t")
        if command == "add-item" and len(parts) == 1:
            try:
                item = json.loads(parts[0])
            except ValueError:
                raise _refuse(number, "the item is no JSON") from None
            if not isinstance(item, dict):
                raise _refuse(number, "the item is no object")
            items["sha-256:" + hashlib.sha256(parts[0].encode()).hexdigest()] = item
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
    yield from ((items[name], first[key]) for key, name in latest.items())
