"""What a reader in another language needs to list the faults of a document, as plain JSON values.

The schemas are those by which the library itself finds faults, without their texts for people.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from pubservice_share import limits
from pubservice_share.caches import kept_with_first
from pubservice_share.documents.meaning_faults import CARRIED, DAYS, NAMED
from pubservice_share.documents.schemas.nouns import noun_schema
from pubservice_share.documents.structure_faults import DAY_FORM, FORMS_OF_TEXTS, HINTED, TYPES
from pubservice_share.law import Edition
from pubservice_share.model import NOUN_NAMES

__all__ = ["document_schemas"]

#: Keys of a schema that decide nothing.  Items that repeat are found by checks of their own.
_LEFT_OUT = ("title", "description", "examples", "format", "uniqueItems", "$schema", "$id", "$defs")

#: Letters that people and word processors type in place of one that looks alike, in blocks of
#: Unicode: Latin, Greek and Cyrillic letters, dashes, and wide letters.
_ALIKE = (
    "\u00aa\u00ad\u00b5\u00ba\u0131\u017f\u0251\u0261\u0269\u026a\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1"
    "\u03a4\u03a5\u03a7\u03b1\u03b3\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c3\u03c4\u03c5\u03c7\u03c9\u03f2\u03f3\u0405\u0406\u0408\u0410\u0412"
    "\u0415\u0417\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0430\u0432\u0433\u0435\u043a\u043c\u043d\u043e\u043f\u0440\u0441\u0442"
    "\u0443\u0445\u0455\u0456\u0458\u0461\u0475\u04ae\u04af\u04bb\u04c0\u04cf\u0501\u051b\u051d\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
    "\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00ff"
)
#: The wide forms of the letters from an exclamation mark to a tilde.
_WIDE = range(0xFF01, 0xFF5F)


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
    letters = [*_ALIKE, *map(chr, _WIDE)]
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
        "letters": {letter: unicodedata.name(letter).lower() for letter in letters},
    }
