"""JSON Schemas of the nouns, generated from the model and an edition of the law."""

from __future__ import annotations

import functools
import types
import typing
from datetime import date
from typing import Any

import attrs

from pubservice_share.law import Edition
from pubservice_share.model import Disclosure, OnwardDisclosure, Use
from pubservice_share.model.fields import WORDS, public_fields

__all__ = ["MAX_NAME", "NOUNS", "SCHEMA_VERSION", "noun_schema", "words_of"]

#: Changes where a document that was accepted is no longer, or the other way round.
SCHEMA_VERSION = "1.0"

#: The longest name of a body, in letters.
MAX_NAME = 1000

#: The nouns that a document can be, by the value of its ``type``.
NOUNS: dict[str, type] = {
    "disclosure": Disclosure,
    "use": Use,
    "onward-disclosure": OnwardDisclosure,
}

_DAY = {
    "type": "string",
    "format": "date",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "maxLength": 10,
}

_EXAMPLES: dict[str, dict[str, Any]] = {}
_EXAMPLES["disclosure"] = {
    "type": "disclosure",
    "power": "s35",
    "on": "2024-05-01",
    "territory": ["england"],
    "discloser": {"name": "West Yorkshire Police", "specified_as": ["sch4/22"]},
    "recipient": {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
    "objective": "multiple-disadvantages",
    "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
    "assists_eligible_people": True,
    "information": {"held_in_connection_with_functions": True, "personal": True},
    "complies_with_data_protection": True,
    "prohibited_by_investigatory_powers": False,
    "restrictions": [{"kind": "confidence"}],
}
_EXAMPLES["use"] = {
    "type": "use",
    "on": "2024-05-01",
    "received_under": "s35",
    "received_from": {"name": "Department for Work and Pensions", "specified_as": ["sch4/7"]},
    "holder": {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
    "information": {"personal": True, "from_revenue_and_customs": False},
    "for_disclosed_purpose": False,
    "ground": "safeguarding",
    "ground_made_out": True,
}
_EXAMPLES["onward-disclosure"] = {
    "type": "onward-disclosure",
    "on": "2024-05-01",
    "received_under": "s35",
    "received_from": {"name": "Department for Work and Pensions", "specified_as": ["sch4/7"]},
    "holder": {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
    "recipient": {"name": "Family Support Charity", "specified_as": []},
    "information": {"personal": True, "from_revenue_and_customs": False},
    "ground": "court-order",
    "ground_made_out": True,
}


def words_of(name: str, edition: Edition) -> tuple[str, ...]:
    """The words of a list: from the model, or from the edition of the law."""
    if name in WORDS:
        return WORDS[name]
    match name:
        case "power":
            return tuple(edition.powers)
        case "objective":
            return tuple(edition.objectives)
        case "reference":
            return (*edition.entries, *edition.recipient_classes)
        case "ground":
            return tuple(edition.grounds)
        case "restriction":
            return tuple(edition.restrictions)
        case "element":
            elements = (row.id for held in edition.objectives.values() for row in held.elements)
            return tuple(dict.fromkeys(elements))
        case "factor":
            listed = (held.factors.list for held in edition.objectives.values() if held.factors)
            return tuple(dict.fromkeys(row.id for rows in listed for row in rows))
        case _:
            raise LookupError(name)


def _docstring(cls: type) -> str:
    return " ".join((cls.__doc__ or "").split())


def parts_of(hint: Any) -> tuple[Any, bool]:
    """A type without its None, and whether it had one."""
    if isinstance(hint, types.UnionType):
        inner = [part for part in typing.get_args(hint) if part is not types.NoneType]
        return inner[0], True
    return hint, False


def _typed(
    hint: Any, field: attrs.Attribute[Any], edition: Edition, defs: dict[str, Any]
) -> dict[str, Any]:
    """The schema of a value that is there."""
    words = field.metadata.get("words")
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)[0]
        items = (
            {"enum": list(words_of(words, edition))}
            if words
            else _typed(inner, field, edition, defs)
        )
        shape: dict[str, Any] = {"type": "array", "items": items}
        shape["uniqueItems"] = True
        if field.default is attrs.NOTHING:
            shape["minItems"] = 1
        return shape
    if words:
        return {"enum": list(words_of(words, edition))}
    if hint is bool:
        return {"type": "boolean"}
    if hint is date:
        return dict(_DAY)
    if hint is str:
        shape = {"type": "string"}
        if field.name == "name":
            shape["pattern"] = "\\S"
            shape["maxLength"] = MAX_NAME
        if field.name == "identifier":
            shape["pattern"] = "^[A-Za-z][A-Za-z0-9._-]*:\\S+(?!\\s)$"
        return shape
    if attrs.has(hint):
        if hint.__name__ not in defs:
            defs[hint.__name__] = {}
            defs[hint.__name__] = _object(hint, edition, defs)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return {"type": "object"}


def _or_null(shape: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in shape:
        return {"anyOf": [shape, {"type": "null"}]}
    if "enum" in shape:
        return {"enum": [*shape["enum"], None]}
    return {**shape, "type": [shape["type"], "null"]}


def _object(
    cls: type, edition: Edition, defs: dict[str, Any], tag: str | None = None
) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    properties: dict[str, Any] = {}
    required = []
    if tag is not None:
        properties["type"] = {"const": tag, "description": "Which noun this is."}
        required.append("type")
    for field in public_fields(cls):
        hint, nullable = parts_of(hints[field.name])
        shape = _typed(hint, field, edition, defs)
        if field.default is attrs.NOTHING:
            required.append(field.name)
        elif nullable or isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
            shape = _or_null(shape)
        shape = {"description": field.metadata["meaning"], **shape}
        if field.metadata["examples"]:
            shape["examples"] = list(field.metadata["examples"])
        properties[field.name] = shape
    return {
        "description": _docstring(cls),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


@functools.lru_cache(maxsize=32)
def noun_schema(name: str, edition: Edition) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a noun, bundled and closed.  Not to be changed."""
    defs: dict[str, Any] = {}
    body = _object(NOUNS[name], edition, defs, tag=name)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:pubservice-share:schema:{SCHEMA_VERSION}:{name}",
        "title": name.replace("-", " ").capitalize(),
        **body,
        "$defs": defs,
        "examples": [_EXAMPLES[name]],
    }
