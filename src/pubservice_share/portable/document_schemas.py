"""What a reader in another language needs to list the faults of a document, as plain JSON values.

The schemas are those by which the library itself finds faults, without their texts for people.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pubservice_share import limits
from pubservice_share.caches import kept_with_first
from pubservice_share.documents.letters import letter_names
from pubservice_share.documents.meaning_faults import CARRIED, DAYS, NAMED
from pubservice_share.documents.schemas.nouns import noun_schema
from pubservice_share.documents.structure_faults import DAY_FORM, FORMS_OF_TEXTS, HINTED, TYPES
from pubservice_share.law import Edition
from pubservice_share.model import NOUN_NAMES

__all__ = ["document_schemas"]

#: Keys of a schema that decide nothing.  Items that repeat are found by checks of their own.
_LEFT_OUT = ("title", "description", "examples", "format", "uniqueItems", "$schema", "$id", "$defs")


def _checked(part: Any) -> Any:
    """A schema without what decides nothing."""
    if isinstance(part, list):
        return [_checked(inner) for inner in part]
    if not isinstance(part, Mapping):
        return part
    kept: dict[str, Any] = {}
    for key, value in part.items():
        if key == "properties":
            kept[key] = {name: _checked(field) for name, field in value.items()}
        elif key not in _LEFT_OUT:
            kept[key] = _checked(value)
    return kept


@kept_with_first()
def document_schemas(edition: Edition) -> dict[str, Any]:
    """The schemas of the five nouns, and the tables of their faults.  Not to be changed.

    ``nouns`` has a schema for each noun and ``$defs`` the parts that they share, ``limits`` the
    limits on what is read, ``types`` the kinds of JSON value in words, ``forms`` what is said of a
    text without the form of its field (message, expected, code) and ``day`` of a day, ``fields``
    the fields that are read in a way of their own, and ``letters`` the names of letters that look
    like others.
    """
    schemas = {noun: noun_schema(edition, noun, limited=True) for noun in NOUN_NAMES}
    parts = {name: part for schema in schemas.values() for name, part in schema["$defs"].items()}
    return {
        "nouns": {noun: _checked(schema) for noun, schema in schemas.items()},
        "$defs": {name: _checked(part) for name, part in parts.items()},
        "limits": {
            "depth": limits.MAX_DEPTH,
            "values": limits.MAX_VALUES,
            "faults": limits.MAX_FAULTS,
            "hints": limits.MAX_HINTS,
            "flows_together": limits.MAX_FLOWS_TOGETHER,
        },
        "types": {kind: list(words) for kind, words in TYPES.items()},
        "forms": {field: list(form) for field, form in FORMS_OF_TEXTS.items()},
        "day": list(DAY_FORM),
        "fields": {
            "hinted": list(HINTED),
            "days": list(DAYS),
            "named": list(NAMED),
            "carried": list(CARRIED),
        },
        "letters": dict(letter_names()),
    }
