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

from pubservice_share.caches import kept_with_first
from pubservice_share.law import Edition
from pubservice_share.limits import MAX_NAME, MAX_TEXT, most_items
from pubservice_share.logic.compiled import INVISIBLE
from pubservice_share.model import class_of
from pubservice_share.model.fields import document_fields, json_key

from .shapes import choices, described, or_null
from .words import title_of, titles_of, words_of

__all__ = ["FORMS", "SCHEMA_VERSION", "noun_schema", "strict_pattern", "without_none"]

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
    "provision": _NAME,
    # Of a gateway: the flows of an agreement are not texts.
    "flows": (r"^/flows/(0|[1-9][0-9]{0,3})$", 16),
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


def _docstring(cls: type) -> str:
    return " ".join((cls.__doc__ or "").split())


def without_none(hint: Any) -> Any:
    """A type without its None, where it has one."""
    kinds = typing.get_args(hint)
    if types.NoneType not in kinds:
        return hint
    return next(kind for kind in kinds if kind is not types.NoneType)


class _Maker:
    """Makes the schemas of the classes of the model, for documents of one edition.

    ``limited`` makes the private schema, by which faults are found: it has the limits of the
    library, and plain lists of words in place of choices with titles.
    """

    def __init__(self, edition: Edition, *, limited: bool) -> None:
        self.edition = edition
        self.limited = limited
        self.defs: dict[str, dict[str, Any]] = {}

    def value(self, hint: Any, field: attrs.Attribute[Any]) -> dict[str, Any]:
        """The schema of a value that is there."""
        if typing.get_origin(hint) is tuple:
            shape: dict[str, Any] = {
                "type": "array",
                "items": self.value(typing.get_args(hint)[0], field),
                "uniqueItems": True,
            }
            if field.metadata["at_least"]:
                shape["minItems"] = field.metadata["at_least"]
            return shape
        if field.metadata["words"]:
            return self.word(field.metadata["words"])
        if hint is bool:
            return {"type": "boolean"}
        if hint is int:
            return {"type": "integer", "minimum": 0}
        if hint is date:
            return dict(_DAY)
        if hint is str:
            return self.text(field)
        if isinstance(hint, types.UnionType):
            return {"anyOf": [self.value(branch, field) for branch in typing.get_args(hint)]}
        if attrs.has(hint):
            if hint.__name__ not in self.defs:
                self.defs[hint.__name__] = {}
                self.defs[hint.__name__] = self.object(hint)
            return {"$ref": f"#/$defs/{hint.__name__}"}
        return {"type": "object"}

    def word(self, name: str) -> dict[str, Any]:
        """The schema of a word of a list."""
        if self.limited:
            return {"enum": list(words_of(name, self.edition))}
        defined = f"{name}-word"
        if defined not in self.defs:
            self.defs[defined] = {"title": title_of(name), **choices(titles_of(name, self.edition))}
        return {"$ref": f"#/$defs/{defined}"}

    def text(self, field: attrs.Attribute[Any]) -> dict[str, Any]:
        """The schema of a text."""
        shape: dict[str, Any] = {"type": "string"}
        pattern, most = FORMS.get(field.name, (None, None))
        if pattern is not None:
            shape["pattern"] = strict_pattern(pattern) if self.limited else pattern
        if most is not None or self.limited:
            shape["maxLength"] = most or MAX_TEXT
        return shape

    def object(self, cls: type) -> dict[str, Any]:
        """The schema of a class of the model."""
        noun = vars(cls).get("noun")
        hints = typing.get_type_hints(cls)
        properties: dict[str, Any] = {}
        required: list[str] = []
        if noun is not None:
            properties["type"] = {
                "title": "Type",
                "description": "Which noun this is.",
                "const": noun,
            }
            required.append("type")
        for field in document_fields(cls):
            shape = self.value(without_none(hints[field.name]), field)
            if self.limited and shape.get("type") == "array":
                shape["maxItems"] = most_items(cls.__name__, field.name)
            if field.default is attrs.NOTHING:
                required.append(field.name)
            else:
                shape = _nullable(shape)
            key = json_key(field)
            shape = described(title_of(key), field.metadata["meaning"], shape)
            if field.metadata["examples"]:
                shape["examples"] = list(field.metadata["examples"])
            properties[key] = shape
        return {
            "title": title_of(noun or cls.__name__),
            "description": _docstring(cls),
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }


def _nullable(shape: dict[str, Any]) -> dict[str, Any]:
    if "enum" in shape:
        return {"enum": [*shape["enum"], None]}
    if "type" in shape:
        return {**shape, "type": [shape["type"], "null"]}
    return or_null(shape)


@kept_with_first()
def noun_schema(edition: Edition, name: str, *, limited: bool = False) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a noun, bundled and closed.  Not to be changed.

    ``limited`` makes the private schema, by which faults are found, with the limits of ``limits``:
    what is published is the form of documents, for every reader.
    """
    maker = _Maker(edition, limited=limited)
    body = maker.object(class_of(name))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:pubservice-share:schema:{SCHEMA_VERSION}:{name}",
        **body,
        "$defs": maker.defs,
        "examples": [_examples()[name]],
    }
