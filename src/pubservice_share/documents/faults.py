"""Faults: what is wrong with a document, where, and what would mend it."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from pubservice_share.spelling import hint

__all__ = [
    "DocumentError",
    "Fault",
    "UnreadableError",
    "beside_message",
    "described",
    "in_order",
    "near",
    "pointer",
    "refusal",
]


@attrs.frozen(order=True)
class Fault:
    """One thing wrong with a document."""

    #: JSON Pointer (RFC 6901) to the place; empty for the whole document.
    pointer: str
    #: What is wrong and what would mend it, for a person.
    message: str
    #: What was found there: its kind, and its value only where values may be quoted.
    found: str
    #: What was expected.
    expected: str

    def __str__(self) -> str:
        more = beside_message(self)
        return f"{self.pointer or 'the document'}: {self.message}{f' ({more})' if more else ''}"


def beside_message(fault: Fault) -> str:
    """The value found and what was expected, where the message does not say so; or nothing.

    Of what was found only a quoted value adds anything: the message says what is wrong with it.
    """
    added = []
    if fault.found.startswith(("'", '"')) and fault.found not in fault.message:
        added.append(f"found {fault.found}")
    if fault.expected not in fault.message:
        added.append(f"expected {fault.expected}")
    return "; ".join(added)


class DocumentError(ValueError):
    """A document that does not load.  ``faults`` has every fault, by its place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        count = len(self.faults)
        lines = "\n".join(f"  {fault}" for fault in self.faults)
        super().__init__(f"{count} fault{'' if count == 1 else 's'}:\n{lines}")

    def to_dict(self) -> dict[str, Any]:
        """The faults as plain JSON values, as every command prints them."""
        return {"type": "faults", "faults": [attrs.asdict(fault) for fault in self.faults]}

    def __reduce__(self) -> tuple[type[DocumentError], tuple[tuple[Fault, ...]]]:
        return type(self), (self.faults,)


class UnreadableError(DocumentError):
    """A text that is no JSON at all, or past a limit."""

    #: The line and the column, from 1, at which it stops being JSON.
    stops_at: tuple[int, int] | None = None


def refusal(message: str, found: str, expected: str, place: str = "") -> DocumentError:
    """The error of a document with one fault."""
    return DocumentError([Fault(place, message, found, expected)])


def pointer(steps: Sequence[str | int]) -> str:
    """A JSON Pointer from the steps that lead to a place."""
    made = "".join(["/" + str(step) for step in steps])
    if "~" in made or made.count("/") != len(steps):
        made = "".join(["/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps])
    return made if made.isascii() else made.encode("utf-8", "replace").decode()


def in_order(place: str) -> list[tuple[float, str]]:
    """What sorts pointers by name, and places in a list by their number."""
    return [(len(step) if step.isdecimal() else math.inf, step) for step in place.split("/")]


def described(value: Any) -> str:
    """The kind of a JSON value, without the value."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text" if value else "empty text"
        case list() | tuple():
            return "a list" if value else "an empty list"
        case dict():
            return "an object"
        case _:
            return f"a value of type {type(value).__name__}"


def _stranger(word: str, among: Iterable[str]) -> str:
    """A hint at letters that only look like those of a known word, or nothing."""
    plain = unicodedata.normalize("NFKC", word)
    for known in among:
        if len(known) != len(word) or not known:
            continue
        odd = [letter for letter, other in zip(word, known, strict=True) if letter != other]
        alike = plain == known or len(odd) * 2 <= len(known)
        if odd and alike and not any(letter.isascii() for letter in odd):
            name = unicodedata.name(odd[0], f"U+{ord(odd[0]):04X}").lower()
            return f"; it looks like {known!r} but contains the letter {name!r}: type it again"
    return ""


def near(word: str, among: Iterable[str]) -> str:
    """A hint with the nearest known word, or nothing."""
    among = tuple(among)
    if not word.isascii():
        told = _stranger(word, among)
        if told:
            return told
    return hint(word, among, cutoff=0.7)
