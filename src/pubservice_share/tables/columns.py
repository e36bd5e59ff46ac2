"""The columns that a table may have: the fields of a noun, nested ones with dots."""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Literal

import attrs

from pubservice_share.documents.faults import pointer
from pubservice_share.model import Disclosure, OnwardDisclosure, Use
from pubservice_share.model.fields import public_fields

__all__ = [
    "NOUNS",
    "TRUTHS",
    "Column",
    "Kind",
    "columns_of",
    "holders_of",
    "nested",
    "pointer_to",
]

#: The kind of value in a column: true or false; one word; a list of words; a day; a name.
Kind = Literal["fact", "word", "words", "day", "name"]

NOUNS = {cls.noun: cls for cls in (Disclosure, Use, OnwardDisclosure)}

#: Facts as text.
TRUTHS = {"true": True, "false": False}

#: Fields that the library keeps and no rule reads.
_NOT_READ = ("reference", "annotations", "restrictions")


@attrs.frozen
class Column:
    """One column."""

    #: The dotted path of its field: ``discloser.specified_as``.
    path: str
    kind: Kind


def nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """Nested objects from values at dotted paths; a value of None is left out."""
    document: dict[str, Any] = {}
    # Sorting puts an object before its parts, whose paths begin with its own.
    for path in sorted(values):
        if values[path] is None:
            continue
        place = document
        *outer, last = path.split(".")
        for step in outer:
            place = place.setdefault(step, {})
        place[last] = values[path]
    return document


def pointer_to(path: str) -> str:
    """The JSON Pointer of a dotted path."""
    return pointer(path.split("."))


@functools.cache
def columns_of(noun: str) -> dict[str, Column]:
    """The columns of a noun, by path."""
    return {column.path: column for column in _columns(NOUNS[noun], "")}


@functools.cache
def holders_of(noun: str) -> dict[str, bool]:
    """The paths of objects inside a noun, each with whether it is optional."""
    return dict(_holders(NOUNS[noun], ""))


def _inner(hint: object) -> object:
    """The type of a field, without None where it is optional."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        (hint,) = (part for part in typing.get_args(hint) if part is not types.NoneType)
    return hint


def _columns(cls: type, at: str) -> Iterator[Column]:
    hints = typing.get_type_hints(cls)
    for field in public_fields(cls):
        if field.name in _NOT_READ:
            continue
        path, hint = f"{at}{field.name}", _inner(hints[field.name])
        if attrs.has(typing.cast("type", hint)):
            yield from _columns(typing.cast("type", hint), f"{path}.")
        elif hint is bool:
            yield Column(path, "fact")
        elif hint is date:
            yield Column(path, "day")
        elif hint is str:
            yield Column(path, "word" if field.metadata["words"] else "name")
        else:
            yield Column(path, "words")


def _holders(cls: type, at: str) -> Iterator[tuple[str, bool]]:
    hints = typing.get_type_hints(cls)
    for field in public_fields(cls):
        path, hint = f"{at}{field.name}", _inner(hints[field.name])
        if field.name not in _NOT_READ and attrs.has(typing.cast("type", hint)):
            yield path, field.default is None
            yield from _holders(typing.cast("type", hint), f"{path}.")
