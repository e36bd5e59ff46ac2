"""Pieces of JSON Schema that several published schemas share."""

from __future__ import annotations

from typing import Any

__all__ = ["CITATION", "DAY", "EFFECT", "OUTCOME", "TEXT", "TEXTS", "object_of", "or_null", "said"]

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
DAY = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
OUTCOME = {"enum": ["permitted", "not-permitted", "undetermined"]}
EFFECT = {"enum": ["lifted", "stands", "undetermined"]}
CITATION = {"type": "string", "pattern": "^.+ (s|reg|art|Sch)\\..+$"}


def object_of(description: str, properties: dict[str, Any], *optional: str) -> dict[str, Any]:
    return {
        "description": description,
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def said(description: str, shape: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, **shape}


def or_null(shape: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [shape, {"type": "null"}]}
