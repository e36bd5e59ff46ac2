"""Faults: what is wrong with a document, where, and what would mend it."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from pubservice_share.spelling import nearest

from .fault_codes import FAULT_CODES, FaultCode
from .letters import name_of_letter

__all__ = [
    "FAULT_CODES",
    "DocumentError",
    "Fault",
    "FaultCode",
    "UnreadableError",
    "beside_message",
    "described",
    "in_order",
    "near",
    "nearest_known",
    "pointer",
    "refusal",
]


#: How near a known word is that is hinted at, as ``difflib`` has it.
_NEAR = 0.7


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
    #: What kind of fault it is, for programs: one of ``FAULT_CODES``, which never change their
    #: meaning.
    code: FaultCode = "other"

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


def refusal(
    message: str, found: str, expected: str, place: str = "", code: FaultCode = "other"
) -> DocumentError:
    """The error of a document with one fault."""
    return DocumentError([Fault(place, message, found, expected, code)])


def pointer(steps: Sequence[str | int]) -> str:
    """A JSON Pointer from the steps that lead to a place."""
    text = "".join(["/" + str(step) for step in steps])
    if "~" in text or text.count("/") != len(steps):
        text = "".join(["/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps])
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


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


def _lookalike(word: str, among: Iterable[str]) -> tuple[str, str] | None:
    """A known word that is written with a letter that only looks like its own, and that letter."""
    plain = unicodedata.normalize("NFKC", word)
    for known in among:
        if len(known) != len(word) or not known:
            continue
        odd = [letter for letter, own in zip(word, known, strict=True) if letter != own]
        alike = plain == known or len(odd) * 2 <= len(known)
        if odd and alike and not any(letter.isascii() for letter in odd):
            return known, name_of_letter(odd[0])
    return None


def nearest_known(word: str, among: Iterable[str]) -> tuple[str | None, str]:
    """The known word that was probably meant, with the hint at it; None and nothing without one."""
    among = tuple(among)
    lookalike = None if word.isascii() else _lookalike(word, among)
    if lookalike is not None:
        known, letter = lookalike
        return (
            known,
            f"; it looks like {known!r} but contains the letter {letter!r}: type it again",
        )
    for known in nearest(word, among, cutoff=_NEAR):
        return known, f"; did you mean {known!r}?"
    return None, ""


def near(word: str, among: Iterable[str]) -> str:
    """A hint with the nearest known word, or nothing."""
    return nearest_known(word, among)[1]
