"""Pieces of JSON Schema that several published schemas share."""

from __future__ import annotations

from typing import Any

from .words import title_of

__all__ = [
    "CITATION",
    "DAY",
    "EFFECT",
    "OUTCOME",
    "RESULT",
    "SEVERITY",
    "TEXT",
    "TEXTS",
    "choices",
    "described",
    "object_of",
    "or_null",
    "said",
    "with_titles",
]


def choices(titles: dict[str, str]) -> dict[str, Any]:
    """One of several words, each with its title; where there is none, no word is one."""
    if not titles:
        return {"enum": []}
    return {"oneOf": [{"const": word, "title": title} for word, title in titles.items()]}


TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
DAY = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
OUTCOME = choices(
    {"permitted": "Permitted", "not-permitted": "Not permitted", "undetermined": "Not settled"}
)
EFFECT = choices(
    {
        "lifted": "Not breached by this disclosure",
        "stands": "Still applies",
        "undetermined": "Not settled",
    }
)
RESULT = choices({word: title_of(word) for word in ("met", "not-met", "unknown", "not-applicable")})
SEVERITY = choices({word: title_of(word) for word in ("error", "warning", "advice")})
CITATION = {"type": "string", "pattern": "^.+ (s|reg|art|Sch)\\..+$"}


def described(title: str | None, description: str | None, shape: dict[str, Any]) -> dict[str, Any]:
    """A shape with a title and a description.

    Some tools pass over what is beside a reference, so a reference is wrapped.
    """
    own = {"allOf": [shape]} if "$ref" in shape else shape
    words = {"title": title, "description": description}
    return {**{name: text for name, text in words.items() if text is not None}, **own}


def object_of(description: str, properties: dict[str, Any], *optional: str) -> dict[str, Any]:
    """A closed object; ``optional`` are the properties that may be absent."""
    return {
        "description": description,
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def said(description: str, shape: dict[str, Any]) -> dict[str, Any]:
    """A shape with a description."""
    return described(None, description, shape)


def or_null(shape: dict[str, Any]) -> dict[str, Any]:
    """A shape, or null."""
    return {"anyOf": [shape, {"type": "null"}]}


def with_titles(schema: Any) -> Any:
    """A schema in which each property and each definition has a title.

    A list of words with null among them becomes the list, or null.
    """
    if isinstance(schema, list):
        return [with_titles(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    made: dict[str, Any] = {}
    for key, value in schema.items():
        if key in ("properties", "$defs") and isinstance(value, dict):
            made[key] = {
                name: described(None if "title" in part else title_of(name), None, part)
                for name, part in ((name, with_titles(part)) for name, part in value.items())
            }
        elif key in ("const", "enum", "examples", "default", "required"):
            made[key] = value
        else:
            made[key] = with_titles(value)
    if None in made.get("enum", ()):
        words = [word for word in made.pop("enum") if word is not None]
        made["anyOf"] = [{"enum": words}, {"type": "null"}]
    return made
