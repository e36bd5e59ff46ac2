"""Every fault of structure in a document that did not read strictly.

The schema is the reference: this goes through whatever breaks it and puts it into words.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.limits import MAX_FAULTS, MAX_HINTS
from pubservice_share.model import NOUN_NAMES

from .faults import Fault, described, in_order, near, pointer
from .validators import Break, breaks

__all__ = ["structure_faults"]

_TYPES = {
    "string": ("text",),
    "boolean": ("true", "false"),
    "array": ("a list",),
    "object": ("an object",),
}


def _kinds(types: Iterable[str]) -> str:
    """The kinds of JSON value that a field may have, in words."""
    *first, last = [word for kind in types for word in _TYPES.get(kind, (kind,))]
    return f"{', '.join(first)} or {last}" if first else last


def _listed(words: Any) -> str:
    shown = ["null" if word is None else str(word) for word in words]
    if len(shown) <= 15:
        return "one of " + ", ".join(shown)
    return f"one of {len(shown)} values such as " + ", ".join(shown[:4])


def _put_right(what: str, word: str, edition: Edition) -> str | None:
    """What puts the reader of a known misreading right."""
    for row in edition.misreadings:
        if row.what == what and word in row.words:
            return f"{row.message} ({row.citation})"
    return None


def _word_fault(broken: Break, place: str, edition: Edition, quote: bool, hint: bool) -> Fault:
    words = [word for word in broken.wanted if word is not None]
    found, expected = broken.instance, _listed(broken.wanted)
    if not isinstance(found, str):
        kind = described(found)
        return Fault(place, f"this is {kind}, not one of the allowed values", kind, expected)
    shown = repr(found[:80]) if quote else "a value that is not allowed"
    if found in edition.proposed_objectives:
        meaning = edition.proposed_objectives[found].meaning
        return Fault(place, f"this objective was only proposed: {meaning}", shown, expected)
    corrected = _put_right("power", found, edition)
    if corrected is not None:
        return Fault(place, corrected, shown, expected)
    for schedule in edition.schedules.values():
        for definition in schedule.definitions:
            if found == definition.ref:
                message = f"this paragraph only {definition.meaning}; name an entry instead"
                return Fault(place, message, shown, expected)
    if "specified_as" in place:
        message = (
            "this is not the reference of any entry or class, past or present; write one such "
            "as sch4/12"
        )
    else:
        message = "this is not one of the allowed values"
    # A hint at a disadvantage would tell it.
    told = hint and (quote or "disadvantages" not in place)
    return Fault(place, message + (near(found, words) if told else ""), shown, expected)


_EMPTY = ("this is empty: write some text", "some text")
_DURATION = (
    "this is not a duration in the form P1Y6M (ISO 8601)",
    "a duration in the form P1Y6M (ISO 8601)",
)
_PATTERNS = {
    "name": ("the name is empty: write a name", "a name"),
    "title": _EMPTY,
    "id": _EMPTY,
    "retention": _DURATION,
    "review_every": _DURATION,
    "identifier": (
        "this is not a CURIE: write a prefix, a colon and a code, such as "
        "local-authority-eng:LDS, without spaces or invisible characters",
        "a CURIE",
    ),
}
_DAY = ("this is not a day in the form 2024-05-01", "a day in the form 2024-05-01")


#: So many fields of a part are listed, and no more.
_LISTED = 12


def _fields_known(names: Iterable[str]) -> str:
    several = list(names)
    return _listed(several) if len(several) <= _LISTED else "a field of the schema"


def _faults(broken: Break, edition: Edition, quote: bool, hint: bool) -> Iterator[Fault]:
    place = pointer(broken.place)
    found = described(broken.instance)
    match broken.keyword:
        case "additionalProperties":
            for count, name in enumerate(broken.names):
                shown = name[:60]
                hinted = near(shown, broken.known) if hint and count < MAX_HINTS else ""
                corrected = None if place else _put_right("field", shown, edition)
                yield Fault(
                    place + pointer([name]),
                    corrected or f"{shown!r} is not a field here{hinted}",
                    "an unknown field",
                    _fields_known(broken.known),
                )
        case "required":
            for name in broken.names:
                yield Fault(
                    place + pointer([name]),
                    f"this field is missing: give a value for {name!r}",
                    "nothing",
                    f"a value for {name!r}",
                )
        case "type":
            expected = _kinds(broken.wanted)
            yield Fault(place, f"expected {expected}, found {found}", found, expected)
        case "enum":
            yield _word_fault(broken, place, edition, quote, hint)
        case "anyOf":
            for inner in broken.inner:
                yield from _faults(inner, edition, quote, hint)
        case "minItems":
            yield Fault(place, "the list is empty: name at least one", found, "at least one")
        case "maxItems":
            length, most = f"{len(broken.instance):,}", f"{broken.wanted:,}"
            message = f"the list has {length} items: split it into lists of at most {most} items"
            yield Fault(place, message, f"a list of {length}", f"at most {most} items")
        case "maxLength" if not place.endswith(("/on", "/since")):
            most = f"at most {broken.wanted} characters"
            yield Fault(place, f"this is too long: write {most}", "a longer text", most)
        case _:
            message, expected = _PATTERNS.get(place.rpartition("/")[2], _DAY)
            yield Fault(place, message, found, expected)


def _by_place(broken: Break) -> tuple[list[tuple[float, str]], str]:
    return in_order(pointer(broken.place)), broken.keyword


def structure_faults(
    document: Any, edition: Edition, *, quote: bool, fast: bool | None = None
) -> Iterator[Fault]:
    """Every fault of structure; ``fast`` as in ``validating.breaks``."""
    if not isinstance(document, Mapping):
        found = described(document)
        yield Fault("", f"expected a JSON object, found {found}", found, "a JSON object")
        return
    noun = document.get("type")
    if not isinstance(noun, str) or noun not in NOUN_NAMES:
        known = ", ".join(NOUN_NAMES)
        hint = near(noun, NOUN_NAMES) if isinstance(noun, str) else ""
        found = repr(noun[:60]) if isinstance(noun, str) and quote else described(noun)
        if "type" not in document:
            found = "nothing"
        yield Fault(
            "/type",
            f"'type' must be one of {known}{hint}",
            found,
            f"one of {known}",
        )
        return
    several = breaks(document, noun, edition, fast=fast)
    # Which are the first, and so come with a hint, does not hang on the validator.
    first = sorted(itertools.islice(several, MAX_FAULTS), key=_by_place)
    for count, broken in enumerate(itertools.chain(first, several)):
        yield from _faults(broken, edition, quote, hint=count < MAX_HINTS)
