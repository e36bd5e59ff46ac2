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
from .schema import NOUNS, schema

__all__ = ["structure_faults"]

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

    return jsonschema.Draft202012Validator(schema(noun, edition=edition))


def _listed(words: Any) -> str:
    shown = ["null" if word is None else str(word) for word in words]
    if len(shown) <= 15:
        return "one of " + ", ".join(shown)
    return f"one of {len(shown)} words such as " + ", ".join(shown[:4])


def _word_fault(error: Any, place: str, edition: Edition, quote: bool) -> Fault:
    words = [word for word in error.validator_value if word is not None]
    found = error.instance
    if not isinstance(found, str):
        expected = _listed(error.validator_value)
        return Fault(place, "expected a word from a list", described(found), expected)
    told = quote or "disadvantages" not in place
    shown = repr(found[:80]) if told else "a word that is not in the list"
    expected = _listed(error.validator_value)
    if found in edition.proposed_objectives:
        proposal = edition.proposed_objectives[found]
        return Fault(
            place, f"this objective was only proposed: {proposal.meaning}", shown, expected
        )
    for schedule in edition.schedules.values():
        for definition in schedule.definitions:
            if found == definition.ref:
                return Fault(
                    place,
                    f"this paragraph only {definition.meaning}; name an entry",
                    shown,
                    expected,
                )
    if "specified_as" in place:
        message = f"no entry or class {shown} has ever existed" if told else "no such entry"
    else:
        message = f"{shown} is not a word of this list" if told else "not a word of this list"
    return Fault(place, message + (near(found, words) if told else ""), shown, expected)


def _faults(error: Any, edition: Edition, quote: bool) -> Iterator[Fault]:
    place = pointer(error.absolute_path)
    found = described(error.instance)
    match error.validator:
        case "additionalProperties":
            known = list(error.schema["properties"])
            for name in error.instance:
                if name not in known:
                    shown = str(name)[:60]
                    yield Fault(
                        place + pointer([name]),
                        f"no field {shown!r} is known here{near(shown, known)}",
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
            yield Fault(place, f"expected {expected}", found, expected)
        case "enum":
            yield _word_fault(error, place, edition, quote)
        case "anyOf":
            yield from (
                fault
                for inner in error.context
                if inner.schema_path[0] == 0
                for fault in _faults(inner, edition, quote)
            )
        case "minItems":
            yield Fault(place, "the list is empty; name at least one", found, "at least one")
        case "pattern" if place.endswith("/name"):
            yield Fault(place, "the name is empty; state it", found, "a name")
        case "pattern" if place.endswith("/identifier"):
            yield Fault(
                place,
                "an identifier is a prefix, a colon and a code, such as local-authority-eng:LDS",
                found,
                "a CURIE",
            )
        case "pattern" | "format" | "maxLength":
            yield Fault(
                place,
                "a day is written in the form 2024-05-01",
                found,
                "a day in the form 2024-05-01",
            )
        case "uniqueItems":
            pass  # the extra checks name each repeat in its place
        case _:  # pragma: no cover - the schema uses no other keyword
            yield Fault(place, error.message, found, str(error.validator_value))


def structure_faults(document: Any, edition: Edition, *, quote: bool = False) -> Iterator[Fault]:
    """Every fault of structure, in the order of the document."""
    if not isinstance(document, Mapping):
        yield Fault("", "a document is a JSON object", described(document), "an object")
        return
    noun = document.get("type")
    if not isinstance(noun, str) or noun not in NOUNS:
        known = ", ".join(NOUNS)
        hint = near(noun, NOUNS) if isinstance(noun, str) else ""
        found = repr(noun[:60]) if isinstance(noun, str) else described(noun)
        if "type" not in document:
            found = "nothing"
        yield Fault(
            "/type",
            f"'type' says which noun this is: expected one of {known}{hint}",
            found,
            f"one of {known}",
        )
        return
    for error in _validator(noun, edition).iter_errors(document):
        yield from _faults(error, edition, quote)
