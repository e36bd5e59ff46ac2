"""How the fields of the nouns are declared: once, with what they mean.

A field carries its meaning for the published schema, and the name of the word list
from which its values come, if it has one.  Lists of words that the law decides
(objectives, elements, references, factors, uses, purposes, classes, lawful bases) are read from
the edition of the law.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

import attrs

from pubservice_share.durations import day_of

__all__ = [
    "WORDS",
    "as_day",
    "as_words",
    "checked_under",
    "mark_checked",
    "optional",
    "public_fields",
    "required",
    "without_mark",
]

Noun = TypeVar("Noun")

#: The word lists that do not depend on the edition of the law.
WORDS: dict[str, tuple[str, ...]] = {
    "territory": ("england", "wales", "scotland", "northern-ireland"),
    "role": ("controller", "joint-controller", "processor"),
    "status": ("draft", "agreed", "active", "suspended", "withdrawn", "complete"),
    "unread": ("dangling", "no-date", "no-duration", "before-start", "two-meanings"),
}


def as_day(value: date | str) -> date:
    """A day, from a date or from ISO text such as ``2024-05-01``."""
    return day_of(value) if isinstance(value, str) else value


def as_words(value: Iterable[str] | None) -> tuple[str, ...] | None:
    """A tuple of words from any iterable of them; one bare word is refused."""
    if isinstance(value, str):
        raise TypeError(f"expected a list of words, found the one word {value!r}")
    return value if value is None or isinstance(value, tuple) else tuple(value)


def checked_under() -> Any:
    """A private mark of the edition against whose words a noun was read and found sound.

    A noun that was built or changed by hand has none, and is checked when it is assessed.
    """
    return attrs.field(default=None, init=False, eq=False, repr=False)


def mark_checked(noun: Noun, edition_digest: str) -> Noun:
    """The same noun, marked as read and found sound under the edition with this ``Edition.digest``.

    The one place that writes on a frozen noun: it has just been built, and nobody else has it yet.
    """
    object.__setattr__(noun, "_checked_under", edition_digest)
    return noun


def without_mark(self: Any) -> tuple[Any, ...]:
    """How a noun is pickled: without the mark, which means nothing in another process."""
    cls = type(self)
    return _rebuilt, (cls, {field.name: getattr(self, field.name) for field in public_fields(cls)})


def _rebuilt(cls: type, values: dict[str, Any]) -> Any:
    return cls(**values)


def public_fields(cls: type) -> tuple[attrs.Attribute[Any], ...]:
    """The fields of a noun that a document has, those needed to load first."""
    fields = [field for field in attrs.fields(cls) if not field.name.startswith("_")]
    return tuple(sorted(fields, key=lambda field: field.default is not attrs.NOTHING))


def _metadata(
    meaning: str, words: str | None, examples: tuple[Any, ...], at_least: int
) -> dict[str, Any]:
    return {"meaning": meaning, "words": words, "examples": examples, "at_least": at_least}


def required(
    meaning: str,
    *,
    words: str | None = None,
    examples: tuple[Any, ...] = (),
    at_least: int = 1,
    **options: Any,
) -> Any:
    """A field without which the document does not load; a list needs ``at_least`` so many."""
    return attrs.field(metadata=_metadata(meaning, words, examples, at_least), **options)


def optional(
    meaning: str,
    *,
    words: str | None = None,
    examples: tuple[Any, ...] = (),
    at_least: int = 0,
    **options: Any,
) -> Any:
    """A field that may be absent or null: not known, or not stated."""
    if "factory" not in options:
        options.setdefault("default", None)
    return attrs.field(metadata=_metadata(meaning, words, examples, at_least), **options)
