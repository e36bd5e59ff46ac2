"""How the fields of the nouns are declared: once, with what they mean.

A field carries its meaning for the published schema, and the name of the word list
from which its values come, if it has one.  Lists of words that the law decides
(objectives, elements, references, factors, uses, purposes, classes, lawful bases) are read from
the edition of the law.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar, get_args

import attrs

from pubservice_share.durations import day_of
from pubservice_share.literals import GatewayKind, Role, Status, Territory, UnreadKind

__all__ = [
    "SCHEMA_KEY",
    "WORDS",
    "about",
    "about_schema",
    "as_day",
    "as_day_or_none",
    "as_flows_or_none",
    "as_items",
    "as_items_or_none",
    "as_territories",
    "as_territories_or_none",
    "as_words",
    "as_words_or_none",
    "document_fields",
    "json_key",
    "mark_checked",
    "public_fields",
    "without_mark",
]

_T = TypeVar("_T")

#: The word lists that do not depend on the edition of the law.
WORDS: dict[str, tuple[str, ...]] = {
    "territory": get_args(Territory),
    "role": get_args(Role),
    "status": get_args(Status),
    "gateway": get_args(GatewayKind),
    "unread": get_args(UnreadKind),
}

#: The key under which a document names the schema that an editor checks it against.
SCHEMA_KEY = "$schema"


def as_day(value: date | str) -> date:
    """A day, from a date or from ISO text such as ``2024-05-01``.

    Raises ValueError for other text, and TypeError for anything else.
    """
    if isinstance(value, date):
        return value
    if isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers err
        return day_of(value)
    raise TypeError(f"expected a date or text such as 2024-05-01, found {type(value).__name__}")


def as_day_or_none(value: date | str | None) -> date | None:
    """A day as ``as_day`` reads it, or None."""
    return None if value is None else as_day(value)


def as_words(value: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """A tuple of words, from a list of them.  Raises TypeError for one bare word."""
    return value if isinstance(value, tuple) else _tuple(value, "a list of words")


def as_words_or_none(value: list[str] | tuple[str, ...] | None) -> tuple[str, ...] | None:
    """A tuple of words as ``as_words`` reads it, or None."""
    return None if value is None else as_words(value)


def as_flows_or_none(
    value: list[str | int] | list[str] | list[int] | tuple[str | int, ...] | None,
) -> tuple[str | int, ...] | None:
    """A tuple of what names flows, or None.  Raises TypeError for one bare word."""
    if value is None or isinstance(value, tuple):
        return value
    return tuple(_tuple(value, "a list of flows"))


def as_territories(value: list[Territory] | tuple[Territory, ...]) -> tuple[Territory, ...]:
    """A tuple of territories as ``as_words`` reads it."""
    return value if isinstance(value, tuple) else _tuple(value, "a list of words")


def as_territories_or_none(
    value: list[Territory] | tuple[Territory, ...] | None,
) -> tuple[Territory, ...] | None:
    """A tuple of territories as ``as_words`` reads it, or None."""
    return None if value is None else as_territories(value)


def as_items(value: Iterable[_T]) -> tuple[_T, ...]:
    """A tuple, from a list of parts.  Raises TypeError for what is not a list.

    A field of parts has a converter of its own, with their type: type checkers do not work out
    the type of one that is generic.
    """
    return _tuple(value, "a list")


def as_items_or_none(value: Iterable[_T] | None) -> tuple[_T, ...] | None:
    """A tuple as ``as_items`` reads it, or None."""
    return None if value is None else as_items(value)


def _tuple(value: Iterable[_T], expected: str) -> tuple[_T, ...]:
    if isinstance(value, str):
        raise TypeError(f"expected {expected}, found the text {value[:80]!r}")
    if not _is_list(value):
        raise TypeError(f"expected {expected}, found {_class_name(value)}")
    return tuple(value)


def _is_list(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, Mapping)


def _class_name(value: object) -> str:
    return type(value).__name__


def mark_checked(noun: _T, edition_digest: str) -> _T:
    """The same noun, marked as read and found sound under the edition with this ``Edition.digest``.

    A noun that was built or changed by hand has no mark, and is checked when it is assessed.  This
    is the one place that writes on a frozen noun: it has just been built, and nobody else has it.
    """
    object.__setattr__(noun, "_checked_under", edition_digest)
    return noun


def without_mark(self: Any) -> tuple[Any, ...]:
    """How a noun is pickled: without the mark, which means nothing in another process."""
    cls: type[Any] = self.__class__
    fields = document_fields(cls)
    return _rebuilt, (cls, {field.alias: getattr(self, field.name) for field in fields})


def _rebuilt(cls: type[_T], values: dict[str, Any]) -> _T:
    return cls(**values)


def public_fields(cls: type) -> tuple[attrs.Attribute[Any], ...]:
    """The fields of a class of the model: those needed to load, those that lead, the rest."""
    fields = [field for field in attrs.fields(cls) if not field.name.startswith("_")]
    return tuple(sorted(fields, key=_place_of))


def _place_of(field: attrs.Attribute[Any]) -> int:
    if field.default is attrs.NOTHING:
        return 0
    return 1 if field.metadata.get("leads") else 2


def document_fields(cls: type) -> tuple[attrs.Attribute[Any], ...]:
    """The fields that a document has: those that are public, and behind them ``$schema``."""
    carried = [field for field in attrs.fields(cls) if "key" in field.metadata]
    return (*public_fields(cls), *carried)


def json_key(field: attrs.Attribute[Any]) -> str:
    """The key of a field in JSON."""
    key: str = field.metadata.get("key", field.name)
    return key


def about(
    meaning: str,
    *,
    words: str | None = None,
    examples: tuple[object, ...] = (),
    at_least: int = 0,
    leads: bool = False,
) -> dict[str, Any]:
    """The metadata of a field.

    ``meaning`` becomes the description in the published schema, ``words`` is the name of the list
    that its words are from, and ``at_least`` the fewest items that its list may have.  A field that
    ``leads`` is written before those that are not needed to load and do not.
    """
    return {
        "meaning": meaning,
        "words": words,
        "examples": examples,
        "at_least": at_least,
        "leads": leads,
    }


def about_schema() -> dict[str, Any]:
    """The metadata of the field for ``$schema``."""
    meaning = "The address of the schema against which an editor checks the document; never read."
    return {**about(meaning), "key": SCHEMA_KEY}
