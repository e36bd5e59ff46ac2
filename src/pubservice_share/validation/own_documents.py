"""Whether a JSON text is meant as a document of this library, or is some other JSON."""

from __future__ import annotations

import codecs
import functools
import json
import re
from collections.abc import Set as AbstractSet
from typing import Any

import attrs

from pubservice_share.documents.schemas.published import schema
from pubservice_share.model.nouns import NOUN_NAMES

__all__ = ["is_meant_as_document"]

#: The fields that a document with no known ``type`` must have at the least.
_FEW_FIELDS = 3
_TYPE = re.compile(r'"type"\s*:\s*"([^"\\]{1,40})"')
_KEY = re.compile(r'"([^"\\]{1,40})"\s*:')
#: The first bytes of a text in UTF-16.
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@attrs.frozen
class _Fields:
    """The fields of a noun, without ``type``."""

    every: AbstractSet[str]
    required: AbstractSet[str]


@functools.cache
def _fields() -> dict[str, _Fields]:
    fields: dict[str, _Fields] = {}
    for noun in NOUN_NAMES:
        published = schema(noun)
        fields[noun] = _Fields(
            frozenset(published["properties"]) - {"type", "$schema"},
            frozenset(published["required"]) - {"type"},
        )
    return fields


def is_meant_as_document(text: str | bytes) -> bool:
    """Whether a text is meant as a document of this library.

    It names a noun as its ``type``, and at least half of its fields are fields of that noun.
    Without such a ``type`` it has the fields that a noun requires, and at least three in all.  A
    list is meant as documents if one of its elements is.  A text that is not JSON is, if it names a
    noun and a field that the noun requires.
    """
    shown = _decoded(text)
    try:
        value = json.loads(shown)
    except (ValueError, RecursionError):
        return _is_broken_document(shown)
    return any(map(_is_document, value if isinstance(value, list) else [value]))


def _decoded(text: str | bytes) -> str:
    if isinstance(text, str):
        return text.removeprefix("\ufeff")
    # A document in UTF-16 is a fault, which has to be reported.
    if text.startswith(_UTF_16):
        return text.decode("utf-16", "replace")
    return text.decode("utf-8-sig", "replace")


def _is_document(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    named = value.get("type")
    keys = value.keys() - {"type", "$schema"}
    if isinstance(named, str) and named in _fields():
        return 2 * len(keys & _fields()[named].every) >= len(keys)
    return any(
        fields.required <= keys
        and len(keys & fields.every) >= _FEW_FIELDS
        and 2 * len(keys & fields.every) >= len(keys)
        for fields in _fields().values()
    )


def _is_broken_document(text: str) -> bool:
    nouns = {match[1] for match in _TYPE.finditer(text)} & _fields().keys()
    keys = {match[1] for match in _KEY.finditer(text)} if nouns else set[str]()
    return any(keys & _fields()[noun].required for noun in nouns)
