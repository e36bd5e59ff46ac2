"""The data of the page beside the portable rules: bodies, changes, schemas, examples."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pubservice_share.directory.exported import exported_directory
from pubservice_share.documents import DocumentError, from_dict
from pubservice_share.documents.schemas.nouns import noun_schema
from pubservice_share.law import Edition, change_days, changes

__all__ = ["document_schemas", "explorer_data"]

_EXAMPLES = Path(__file__).parent / "page" / "examples.json"

#: The nouns that the page answers.
_NOUNS = ("disclosure", "partnership", "use", "onward-disclosure")
#: Keys of a schema that are texts for people.
_TEXTS = ("title", "description", "examples")


def _examples(edition: Edition) -> list[dict[str, Any]]:
    """The documents to start with: those that load under the edition."""
    examples = []
    for example in json.loads(_EXAMPLES.read_text(encoding="utf-8")):
        try:
            from_dict(example["document"], law=edition)
        except DocumentError:
            continue
        examples.append(example)
    return examples


def _checked_part(schema: Mapping[str, Any]) -> dict[str, Any]:
    """What the page checks of the schema of an object, without texts for people."""
    properties = {
        name: {key: value for key, value in field.items() if key not in _TEXTS}
        for name, field in schema["properties"].items()
    }
    return {"type": "object", "properties": properties, "required": schema["required"]}


def document_schemas(edition: Edition) -> dict[str, Any]:
    """The schemas by which the library refuses documents of the page's nouns.

    ``nouns`` has one for each noun, and ``$defs`` the parts that they share.
    """
    schemas = {noun: noun_schema(edition, noun, limited=True) for noun in _NOUNS}
    partnership = schemas["partnership"]
    # The page refuses a partnership that has agreements, so it needs no schema of them.
    properties = {**partnership["properties"], "agreements": {"type": "array"}}
    schemas["partnership"] = {**partnership, "properties": properties}
    # A partnership without agreements has the parts of a disclosure.
    parts = {
        name: part
        for noun, schema in schemas.items()
        if noun != "partnership"
        for name, part in schema["$defs"].items()
    }
    return {
        "nouns": {noun: _checked_part(schema) for noun, schema in schemas.items()},
        "$defs": {name: _checked_part(part) for name, part in parts.items()},
    }


def explorer_data(edition: Edition) -> dict[str, Any]:
    """The bodies, changes of law, schemas and examples of the page."""
    days = change_days(edition)
    moved: dict[str, list[list[str]]] = {}
    for change in changes(days[0], days[-1], edition=edition):
        moved.setdefault(change.on.isoformat(), []).append([change.what, change.by])
    return {
        "directory": exported_directory(law=edition),
        "changes": moved,
        "schemas": document_schemas(edition),
        "examples": _examples(edition),
    }
