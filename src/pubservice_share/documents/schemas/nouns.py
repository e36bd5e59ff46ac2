"""JSON Schemas of the nouns, generated from the model and an edition of the law."""

from __future__ import annotations

import functools
import types
import typing
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import msgspec

from pubservice_share.law import Edition
from pubservice_share.limits import MAX_NAME, MAX_TEXT, most_items
from pubservice_share.logic.compiled import INVISIBLE
from pubservice_share.model import class_of
from pubservice_share.model.fields import WORDS, public_fields

__all__ = ["FORMS", "SCHEMA_VERSION", "noun_schema", "strict_pattern", "without_none", "words_of"]

#: Changes where a document that was accepted is no longer, or the other way round.
SCHEMA_VERSION = "1.0"

_NAME = (r"\S", MAX_NAME)
_DURATION = (r"^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$", 24)

#: The form of texts, by the name of their field: a pattern, and the most letters or None.
FORMS: dict[str, tuple[str, int | None]] = {
    "name": _NAME,
    "title": _NAME,
    "id": _NAME,
    "identifier": (r"^[A-Za-z][A-Za-z0-9._-]*:\S+(?!\s)$", None),
    "retention": _DURATION,
    "review_every": _DURATION,
}


def strict_pattern(pattern: str) -> str:
    """A published pattern as documents are read: as the strictest of validators takes it.

    Which letters ``\\S`` takes for spaces differs from one to the next, and some take ``$`` for
    the place before a line break as well.  A letter that nobody sees counts as a space does: it
    makes no name, and no other identifier.
    """
    return pattern.replace(r"\S", rf"[^\s{INVISIBLE}]").replace("$", r"(?!\n)$")


_DAY = {
    "type": "string",
    "format": "date",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "maxLength": 10,
}


@functools.cache
def _examples() -> dict[str, Any]:
    """A document of each noun."""
    data = Path(__file__).parent.parent / "data" / "examples.json"
    return msgspec.json.decode(data.read_bytes(), type=dict[str, Any])


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
        case "basis":
            return tuple(edition.lawful_bases)
        case "ground":
            return tuple(edition.grounds)
        case "purpose":
            return tuple(dict.fromkeys(row.id for row in edition.purposes))
        case "use":
            uses = dict.fromkeys(row.id for row in edition.intended_uses)
            return (*uses, "none-of-these")
        case "eligible":
            return tuple(dict.fromkeys(row.id for row in edition.eligible_classes))
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


def without_none(hint: Any) -> Any:
    """A type without its None, where it has one."""
    kinds = typing.get_args(hint)
    if types.NoneType not in kinds:
        return hint
    return next(kind for kind in kinds if kind is not types.NoneType)


def _typed(
    hint: Any, field: attrs.Attribute[Any], edition: Edition, defs: dict[str, Any], limited: bool
) -> dict[str, Any]:
    """The schema of a value that is there."""
    words = field.metadata.get("words")
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)[0]
        items = (
            {"enum": list(words_of(words, edition))}
            if words
            else _typed(inner, field, edition, defs, limited)
        )
        shape: dict[str, Any] = {"type": "array", "items": items}
        shape["uniqueItems"] = True
        if field.metadata["at_least"]:
            shape["minItems"] = field.metadata["at_least"]
        return shape
    if words:
        return {"enum": list(words_of(words, edition))}
    if hint is bool:
        return {"type": "boolean"}
    if hint is date:
        return dict(_DAY)
    if hint is str:
        shape = {"type": "string"}
        pattern, most = FORMS.get(field.name, (None, None))
        if pattern is not None:
            shape["pattern"] = strict_pattern(pattern) if limited else pattern
        if most is not None or limited:
            shape["maxLength"] = most or MAX_TEXT
        return shape
    if isinstance(hint, types.UnionType):
        branches = typing.get_args(hint)
        return {"anyOf": [_typed(branch, field, edition, defs, limited) for branch in branches]}
    if attrs.has(hint):
        if hint.__name__ not in defs:
            defs[hint.__name__] = {}
            defs[hint.__name__] = _object(hint, edition, defs, limited)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return {"type": "object"}


def _or_null(shape: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in shape:
        return {"anyOf": [shape, {"type": "null"}]}
    if "enum" in shape:
        return {"enum": [*shape["enum"], None]}
    return {**shape, "type": [shape["type"], "null"]}


def _object(cls: type, edition: Edition, defs: dict[str, Any], limited: bool) -> dict[str, Any]:
    tag = vars(cls).get("noun")
    hints = typing.get_type_hints(cls)
    properties: dict[str, Any] = {}
    required = []
    if tag is not None:
        properties["type"] = {"const": tag, "description": "Which noun this is."}
        required.append("type")
    for field in public_fields(cls):
        shape = _typed(without_none(hints[field.name]), field, edition, defs, limited)
        if limited and shape.get("type") == "array":
            shape["maxItems"] = most_items(cls.__name__, field.name)
        if field.default is attrs.NOTHING:
            required.append(field.name)
        else:
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
def noun_schema(name: str, edition: Edition, *, limited: bool = False) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a noun, bundled and closed.  Not to be changed.

    ``limited`` puts in the limits of ``limits``, which are the library's own: what is published
    is the form of documents, for every reader.
    """
    defs: dict[str, Any] = {}
    body = _object(class_of(name), edition, defs, limited)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:pubservice-share:schema:{SCHEMA_VERSION}:{name}",
        "title": name.replace("-", " ").capitalize(),
        **body,
        "$defs": defs,
        "examples": [_examples()[name]],
    }
