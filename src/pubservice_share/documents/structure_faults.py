"""Every fault of structure in a document that did not read strictly.

The schema is the reference: this goes through whatever breaks it and puts it into words.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.law.everyday_words import correction, hint_at
from pubservice_share.limits import MAX_FAULTS, MAX_HINTS
from pubservice_share.model import NOUN_NAMES
from pubservice_share.model.fields import SCHEMA_KEY
from pubservice_share.written_days import other_form

from .fault_codes import FaultCode
from .faults import Fault, described, in_order, near, nearest_known, pointer
from .meaning_faults import DAYS
from .validators import Break, breaks

__all__ = ["DAY_FORM", "FORMS_OF_TEXTS", "HINTED", "TYPES", "structure_faults"]

#: The fields beside powers and objectives whose words people state in words of their own.
HINTED = ("intended_use", "ground", "grounds", "basis", "kind")

#: The kinds of JSON value in words.
TYPES: dict[str, tuple[str, ...]] = {
    "string": ("text",),
    "boolean": ("true", "false"),
    "array": ("a list",),
    "object": ("an object",),
}


def _kinds(types: Iterable[str]) -> str:
    """The kinds of JSON value that a field may have, in words."""
    *first, last = [word for kind in types for word in TYPES.get(kind, (kind,))]
    return f"{', '.join(first)} or {last}" if first else last


def _listed(words: Iterable[object]) -> str:
    shown = ["null" if word is None else str(word) for word in words]
    if len(shown) <= 15:
        return "one of " + ", ".join(shown)
    return f"one of {len(shown)} values such as " + ", ".join(shown[:4])


def _hint_at(place: str, word: str, edition: Edition) -> str | None:
    """What an everyday word is, for a field that names an objective, a power, a use or a ground."""
    field = next((step for step in reversed(place.split("/")) if not step.isdecimal()), "")
    if field in ("power", "received_under"):
        return hint_at("power", word, edition)
    if field == "objective":
        return hint_at("objective", word, edition)
    return hint_at("other", word, edition) if field in HINTED else None


def _word_fault(broken: Break, place: str, edition: Edition, quote: bool, hint: bool) -> Fault:
    words = [allowed for allowed in broken.wanted if allowed is not None]
    word, expected = broken.instance, _listed(broken.wanted)
    if not isinstance(word, str):
        kind = described(word)
        return Fault(
            place,
            f"this is {kind}, not one of the allowed values",
            kind,
            expected,
            "wrong-type",
        )
    shown = repr(word[:80]) if quote else "a value that is not allowed"
    if word in edition.proposed_objectives:
        meaning = edition.proposed_objectives[word].meaning
        message = f"this objective was only proposed: {meaning}"
        return Fault(place, message, shown, expected, "proposed-objective")
    corrected = correction("power", word, edition)
    if corrected is not None:
        return Fault(place, corrected, shown, expected, "power-not-modelled")
    for schedule in edition.schedules.values():
        for definition in schedule.definitions:
            if word == definition.ref:
                message = f"this paragraph only {definition.meaning}; name an entry instead"
                return Fault(place, message, shown, expected, "not-an-entry")
    if "specified_as" in place:
        message = (
            "this is not the reference of any entry or class, past or present; write one such "
            "as sch4/12"
        )
    else:
        message = "this is not one of the allowed values"
    # A hint at a disadvantage would reveal it.
    if hint and (quote or "disadvantages" not in place):
        everyday = _hint_at(place, word, edition)
        message += near(word, words) if everyday is None else f": {everyday}"
    return Fault(place, message, shown, expected, "unknown-value")


#: What is wrong with the form of a text, what is expected, and the code of the fault.
_Form = tuple[str, str, FaultCode]

_EMPTY: _Form = ("this is empty: write some text", "some text", "empty-text")
_DURATION: _Form = (
    "this is not a duration in the form P1Y6M (ISO 8601)",
    "a duration in the form P1Y6M (ISO 8601)",
    "invalid-duration",
)
#: What is said of a text without the form of its field.
FORMS_OF_TEXTS: dict[str, _Form] = {
    "name": ("the name is empty: write a name", "a name", "empty-text"),
    "title": _EMPTY,
    "id": _EMPTY,
    "retention": _DURATION,
    "review_every": _DURATION,
    "provision": _EMPTY,
    "flows": (
        "this is not a flow: write /flows/0 for the first flow of the agreement, /flows/1 for the "
        "second",
        "a flow such as /flows/0",
        "invalid-flow",
    ),
    "identifier": (
        "this is not a CURIE: write a prefix, a colon and a code, such as "
        "local-authority-eng:LDS, without spaces or invisible characters",
        "a CURIE",
        "invalid-identifier",
    ),
}
#: What is said of a text that is not a day.
DAY_FORM: _Form = (
    "this is not a day in the form 2024-05-01",
    "a day in the form 2024-05-01",
    "invalid-day",
)


#: So many fields of a part are listed, and no more.
_LISTED = 12


def _listed_fields(names: Iterable[str]) -> str:
    fields = [name for name in names if name != SCHEMA_KEY]
    return _listed(fields) if len(fields) <= _LISTED else "a field of the schema"


#: For each part of a document the fields that it has misspelt, as they should be.
_Misspelt = dict[tuple[str | int, ...], set[str]]


def _faults(
    broken: Break, edition: Edition, quote: bool, hint: bool, misspelt: _Misspelt
) -> Iterator[Fault]:
    place = pointer(broken.place)
    shown_as = described(broken.instance)
    match broken.keyword:
        case "additionalProperties":
            for count, name in enumerate(broken.names):
                shown = name[:60]
                meant, hinted = None, ""
                if hint and count < MAX_HINTS:
                    meant, hinted = nearest_known(shown, broken.known)
                if meant is not None and meant not in broken.instance:
                    misspelt.setdefault(broken.place, set()).add(meant)
                corrected = None if place else correction("field", shown, edition)
                yield Fault(
                    place + pointer([name]),
                    corrected or f"{shown!r} is not a field here{hinted}",
                    "an unknown field",
                    _listed_fields(broken.known),
                    "unknown-field",
                )
        case "required":
            for name in broken.names:
                if name in misspelt.get(broken.place, ()):
                    continue
                yield Fault(
                    place + pointer([name]),
                    f"this field is missing: give a value for {name!r}",
                    "nothing",
                    f"a value for {name!r}",
                    "missing-field",
                )
        case "type":
            expected = _kinds(broken.wanted)
            yield Fault(
                place, f"expected {expected}, found {shown_as}", shown_as, expected, "wrong-type"
            )
        case "enum":
            yield _word_fault(broken, place, edition, quote, hint)
        case "const":
            expected = repr(broken.wanted)
            message = f"this part is of one type alone: write {expected}"
            yield Fault(place, message, shown_as, expected, "unknown-type")
        case "anyOf":
            for inner in broken.inner:
                yield from _faults(inner, edition, quote, hint, misspelt)
        case "minItems":
            message = "the list is empty: name at least one"
            yield Fault(place, message, shown_as, "at least one", "empty-list")
        case "maxItems":
            length, most = f"{len(broken.instance):,}", f"{broken.wanted:,}"
            message = f"the list has {length} items: split it into lists of at most {most} items"
            shown_length = f"a list of {length}"
            yield Fault(place, message, shown_length, f"at most {most} items", "too-many-items")
        case "maxLength" if broken.place[-1] not in DAYS:
            most = f"at most {broken.wanted} characters"
            yield Fault(place, f"this is too long: write {most}", "a longer text", most, "too-long")
        case _:
            steps = place.split("/")
            # An item of a list has the form of its list.
            name = steps[-2] if steps[-1].isdecimal() else steps[-1]
            message, expected, code = FORMS_OF_TEXTS.get(name, DAY_FORM)
            if code == "invalid-day" and (other := other_form(broken.instance)) is not None:
                message = f"{message}: {other}"
            yield Fault(place, message, shown_as, expected, code)


def _by_place(broken: Break) -> tuple[list[tuple[float, str]], str]:
    return in_order(pointer(broken.place)), broken.keyword


def structure_faults(
    document: Any, edition: Edition, *, quote: bool, fast: bool | None = None
) -> Iterator[Fault]:
    """Every fault of structure; ``fast`` as in ``validators.breaks``."""
    if not isinstance(document, Mapping):
        shown_as = described(document)
        message = f"expected a JSON object, found {shown_as}"
        yield Fault("", message, shown_as, "a JSON object", "wrong-type")
        return
    noun = document.get("type")
    if not isinstance(noun, str) or noun not in NOUN_NAMES:
        yield _type_fault(document, quote)
        return
    broken_parts = breaks(document, noun, edition, fast=fast)
    # Which are the first, and so come with a hint, does not depend on the validator.  In their
    # order an unknown field of a part comes before its missing ones.
    first = sorted(itertools.islice(broken_parts, MAX_FAULTS), key=_by_place)
    misspelt: _Misspelt = {}
    for count, broken in enumerate(itertools.chain(first, broken_parts)):
        yield from _faults(broken, edition, quote, count < MAX_HINTS, misspelt)


def _type_fault(document: Mapping[str, Any], quote: bool) -> Fault:
    """The fault of a document that does not name its noun."""
    noun = document.get("type")
    nouns = ", ".join(NOUN_NAMES)
    if "type" not in document:
        for name in itertools.islice(document, MAX_HINTS):
            meant, hint = nearest_known(name[:60], ["type"])
            if meant is not None:
                return Fault(
                    pointer([name]),
                    f"{name[:60]!r} is not a field here{hint}",
                    "an unknown field",
                    "a field of the schema",
                    "unknown-field",
                )
    hint = near(noun, NOUN_NAMES) if isinstance(noun, str) else ""
    shown_as = repr(noun[:60]) if isinstance(noun, str) and quote else described(noun)
    if "type" not in document:
        shown_as = "nothing"
    message = f"'type' must be one of {nouns}{hint}"
    return Fault("/type", message, shown_as, f"one of {nouns}", "unknown-type")
