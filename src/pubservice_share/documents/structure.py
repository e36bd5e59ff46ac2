"""Every fault of structure in a document that did not read strictly.

The schema is the reference: this walks all its errors and puts them into words.  Only
documents that are refused come here, so jsonschema is imported only then.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import Any

from pubservice_share.law import Edition

from .faults import Fault, described, near, pointer
from .noun_schemas import NOUNS, noun_schema

__all__ = ["structure_faults"]

#: How many faults come with a hint at what was meant: looking for it takes time.
_HINTS = 50

_TYPES = {
    "string": "text",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}


@functools.lru_cache(maxsize=32)
def _validator(noun: str, edition: Edition) -> Any:
    import jsonschema  # slow to import, and not needed for documents that load

    # Repeats are found by the extra checks, in their place and in time that does not grow with
    # the square of the list.
    return jsonschema.Draft202012Validator(_without_unique(noun_schema(noun, edition)))


def _without_unique(held: Any) -> Any:
    if isinstance(held, dict):
        return {key: _without_unique(inner) for key, inner in held.items() if key != "uniqueItems"}
    return [_without_unique(inner) for inner in held] if isinstance(held, list) else held


def _listed(words: Any) -> str:
    shown = ["null" if word is None else str(word) for word in words]
    if len(shown) <= 15:
        return "one of " + ", ".join(shown)
    return f"one of {len(shown)} words such as " + ", ".join(shown[:4])


def _put_right(what: str, word: str, edition: Edition) -> str | None:
    """What puts the reader of a known misreading right."""
    for row in edition.misreadings:
        if row.what == what and word in row.words:
            return f"{row.message} ({row.citation})"
    return None


def _word_fault(error: Any, place: str, edition: Edition, quote: bool, hint: bool) -> Fault:
    words = [word for word in error.validator_value if word is not None]
    found, expected = error.instance, _listed(error.validator_value)
    if not isinstance(found, str):
        return Fault(place, "expected a word from a list", described(found), expected)
    shown = repr(found[:80]) if quote else "a word that is not in the list"
    if found in edition.proposed_objectives:
        meaning = edition.proposed_objectives[found].meaning
        return Fault(place, f"this objective was only proposed: {meaning}", shown, expected)
    corrected = _put_right("power", found, edition)
    if corrected is not None:
        return Fault(place, corrected, shown, expected)
    for schedule in edition.schedules.values():
        for definition in schedule.definitions:
            if found == definition.ref:
                message = f"this paragraph only {definition.meaning}; name an entry"
                return Fault(place, message, shown, expected)
    if "specified_as" in place:
        message = "no entry or class of this name has ever existed; write it as sch4/12"
    else:
        message = "this is not a word of the list"
    # A hint at a disadvantage would tell it.
    told = hint and (quote or "disadvantages" not in place)
    return Fault(place, message + (near(found, words) if told else ""), shown, expected)


_PATTERNS = {
    "name": ("the name is empty; state it", "a name"),
    "identifier": (
        "an identifier is a prefix, a colon and a code, such as local-authority-eng:LDS",
        "a CURIE",
    ),
}
_DAY = ("a day is written in the form 2024-05-01", "a day in the form 2024-05-01")


def _faults(error: Any, edition: Edition, quote: bool, hint: bool) -> Iterator[Fault]:
    place = pointer(error.absolute_path)
    found = described(error.instance)
    match error.validator:
        case "additionalProperties":
            known = list(error.schema["properties"])
            for count, name in enumerate(name for name in error.instance if name not in known):
                shown = str(name)[:60]
                hinted = near(shown, known) if hint and count < _HINTS else ""
                corrected = None if place else _put_right("field", shown, edition)
                yield Fault(
                    place + pointer([name]),
                    corrected or f"no field {shown!r} is known here{hinted}",
                    "an unknown field",
                    "only fields of the schema",
                )
        case "required":
            for name in error.validator_value:
                if name not in error.instance:
                    yield Fault(
                        place + pointer([name]),
                        f"{name!r} is needed for the document to load; state it",
                        "nothing",
                        f"a value for {name!r}",
                    )
        case "type":
            kinds = error.validator_value
            kinds = [kinds] if isinstance(kinds, str) else kinds
            expected = " or ".join(_TYPES.get(kind, kind) for kind in kinds)
            yield Fault(place, f"expected {expected}, found {found}", found, expected)
        case "enum":
            yield _word_fault(error, place, edition, quote, hint)
        case "anyOf":
            for inner in error.context:
                if inner.schema_path[0] == 0:
                    yield from _faults(inner, edition, quote, hint)
        case "minItems":
            yield Fault(place, "the list is empty; name at least one", found, "at least one")
        case "maxLength" if not place.endswith(("/on", "/since")):
            most = f"at most {error.validator_value} letters"
            yield Fault(place, f"this is too long; {most}", "a longer text", most)
        case _:
            message, expected = _PATTERNS.get(place.rpartition("/")[2], _DAY)
            yield Fault(place, message, found, expected)


def structure_faults(document: Any, edition: Edition, *, quote: bool = False) -> Iterator[Fault]:
    """Every fault of structure, in the order of the document."""
    if not isinstance(document, Mapping):
        yield Fault("", "a document is a JSON object", described(document), "an object")
        return
    noun = document.get("type")
    if not isinstance(noun, str) or noun not in NOUNS:
        known = ", ".join(NOUNS)
        hint = near(noun, NOUNS) if isinstance(noun, str) else ""
        found = repr(noun[:60]) if isinstance(noun, str) and quote else described(noun)
        if "type" not in document:
            found = "nothing"
        yield Fault(
            "/type",
            f"'type' says which noun this is: expected one of {known}{hint}",
            found,
            f"one of {known}",
        )
        return
    for count, error in enumerate(_validator(noun, edition).iter_errors(document)):
        yield from _faults(error, edition, quote, hint=count < _HINTS)
