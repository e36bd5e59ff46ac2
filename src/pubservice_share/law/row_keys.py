"""The key of the rows of each list of an edition."""

from __future__ import annotations

from typing import Any, TypeGuard

from pubservice_share.json_values import is_list, is_object

__all__ = ["KEYS", "are_rows", "key_of"]

#: The fields that make two rows of a list the same row.
KEYS: dict[str, tuple[str, ...]] = {
    "instruments": ("id",),
    "sources": ("id",),
    "powers": ("id",),
    "safeguards": ("id",),
    "recipient_classes": ("ref",),
    "amendments": ("provision", "from", "by"),
    "schedules": ("schedule",),
    "parts": ("part",),
    "definitions": ("ref",),
    "entries": ("ref", "from"),
    "objectives": ("id",),
    "elements": ("id",),
    "list": ("id",),
    "persons": ("ref", "from"),
    "proposed_objectives": ("id",),
    "readings": ("id",),
    "restrictions": ("kind",),
    "purposes": ("power", "id"),
    "intended_uses": ("id", "from"),
    "eligible_classes": ("id", "from"),
    "lawful_bases": ("id",),
    "grounds": ("id",),
    "penalties": ("offence", "citation", "jurisdiction", "from"),
    "convicted": ("from",),
    "prosecutions": ("offence", "citation", "jurisdiction", "from"),
    "defences": ("citation",),
    "misreadings": ("message",),
    "everyday_words": ("name",),
    "duties": ("id",),
    "watched": ("uri",),
}


def key_of(name: str, row: object) -> tuple[Any, ...] | None:
    """The key of a row in its list; None where it has none."""
    parts = KEYS.get(name)
    if parts is None or not is_object(row):
        return None
    key = tuple(row.get(part) for part in parts)
    return key if all(isinstance(value, str | int) for value in key) else None


def are_rows(values: object) -> TypeGuard[list[dict[str, Any]]]:
    """Whether a value is a list of rows, and not of words; an empty list counts as rows."""
    return is_list(values) and all(map(is_object, values))
