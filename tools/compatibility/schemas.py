"""Two JSON Schemas compared: what one accepts and the other does not.

The comparison understands the keywords of the published schemas, and reports any other.  It may
report a difference that breaks nobody, and never misses a break.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import attrs
import jsonschema

from .breaks import Break

__all__ = ["for_readers", "for_writers", "opened"]

Schema = dict[str, Any]

#: Keywords that do not affect validity.
_SILENT = frozenset(
    {"$comment", "$defs", "$id", "$schema", "default", "deprecated", "description", "examples",
     "title"}
)  # fmt: skip
_LEAST = ("minLength", "minItems", "minProperties", "minimum")
_MOST = ("maxLength", "maxItems", "maxProperties", "maximum")
_BESIDE_A_TYPE = frozenset(
    {"additionalProperties", "format", "items", "pattern", "properties", "propertyNames",
     "required", "uniqueItems", *_LEAST, *_MOST}
)  # fmt: skip
_LIMITS = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
    "number": ("minimum", "maximum"),
    "integer": ("minimum", "maximum"),
}


@attrs.frozen
class _Place:
    """A schema within a file, with the pointer to it."""

    root: Schema = attrs.field(repr=False)
    schema: Any
    pointer: str

    def at(self, *keys: str | int) -> _Place:
        schema, pointer = self.schema, self.pointer
        for key in keys:
            schema = schema[key]
            pointer += "/" + str(key).replace("~", "~0").replace("/", "~1")
        return attrs.evolve(self, schema=schema, pointer=pointer)

    def with_schema(self, schema: Any) -> _Place:
        return attrs.evolve(self, schema=schema)

    def speaking(self) -> Schema:
        return {key: value for key, value in self.schema.items() if key not in _SILENT}

    def resolved(self) -> _Place:
        """The schema that a reference leads to; keywords beside a reference do not count."""
        if not isinstance(self.schema, dict):
            return self
        if list(self.speaking()) == ["allOf"] and len(self.schema["allOf"]) == 1:
            return self.at("allOf", 0).resolved()
        if "$ref" not in self.schema:
            return self
        keys = self.schema["$ref"].removeprefix("#/").split("/")
        return attrs.evolve(self, schema=self.root, pointer="").at(*keys).resolved()


def _branches(place: _Place) -> Iterator[_Place]:
    """The ways to be valid, each of one type or one value."""
    place = place.resolved()
    if isinstance(place.schema, dict) and "oneOf" in place.schema:
        # Choices, each of one value, so that no two are valid together.
        for number in range(len(place.schema["oneOf"])):
            yield from _branches(place.at("oneOf", number))
        return
    if place.schema is True:
        place = place.with_schema({})
    if place.schema is False:
        return
    schema = place.schema
    if "anyOf" in schema:
        for number in range(len(schema["anyOf"])):
            yield from _branches(place.at("anyOf", number))
    elif "enum" in schema:
        yield from (place.with_schema({"const": value}) for value in schema["enum"])
    elif isinstance(schema.get("type"), list):
        yield from (place.with_schema({**schema, "type": name}) for name in schema["type"])
    else:
        yield place


def _unread(place: _Place) -> str | None:
    """A keyword, or a mixture of keywords, that the comparison does not understand."""
    if isinstance(place.schema, bool):
        return None
    speaking = place.speaking()
    remaining = list(speaking)
    if remaining == ["allOf"] and len(speaking["allOf"]) == 1:
        return _unread(place.at("allOf", 0))
    if remaining == ["oneOf"] and all("const" in choice for choice in speaking["oneOf"]):
        branches = (_unread(place.at("oneOf", at)) for at in range(len(speaking["oneOf"])))
        return next((unread for unread in branches if unread), None)
    for main in ("$ref", "anyOf", "const", "enum", "type"):
        if main in speaking:
            remaining.remove(main)
            break
    else:
        return remaining[0] if remaining else None
    if main in ("const", "enum") and "type" in remaining:
        remaining.remove("type")
    for key in remaining:
        if key not in _BESIDE_A_TYPE or main != "type":
            return f"{key} beside {main}"
    if main == "anyOf":
        branches = (_unread(place.at("anyOf", at)) for at in range(len(speaking["anyOf"])))
        return next((keyword for keyword in branches if keyword), None)
    return _unread(place.resolved()) if main == "$ref" else None


def _shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


@attrs.define
class _Comparison:
    """Why something that the source schema accepts is not accepted by the target.

    For writers the source is the released schema.  For readers it is today's, and a reader
    ignores properties that it does not know.
    """

    reading: bool
    _done: dict[tuple[str, str], list[Break]] = attrs.field(factory=dict, init=False)

    def _broken(
        self, source: _Place, target: _Place, kind: str, what: str, *, certain: bool = True
    ) -> Break:
        released = target if self.reading else source
        return Break(where=f"#{released.pointer}", kind=kind, what=what, certain=certain)

    def between(self, source: _Place, target: _Place) -> list[Break]:
        key = (source.pointer, target.pointer)
        if key not in self._done:
            # A schema that refers to itself breaks only where its other parts do.
            self._done[key] = []
            self._done[key] = list(self._between(source, target))
        return self._done[key]

    def _between(self, source: _Place, target: _Place) -> Iterator[Break]:
        unread = _unread(source) or _unread(target)
        if unread is not None:
            yield self._broken(source, target, "not understood", f"the keyword {unread}")
            return
        targets = list(_branches(target))
        for branch in _branches(source):
            if "const" in branch.schema:
                yield from self._value(branch, source, target)
            else:
                yield from self._branch(branch, targets, source, target)

    def _branch(
        self, branch: _Place, targets: list[_Place], source: _Place, parent: _Place
    ) -> Iterator[Break]:
        kind = branch.schema.get("type")
        fitting = [
            target
            for target in targets
            if "const" not in target.schema
            and (
                target.schema.get("type") in (None, kind)
                or (kind == "integer" and target.schema.get("type") == "number")
            )
        ]
        if not fitting:
            verb = "may now be found" if self.reading else "is no longer accepted"
            listed = any("const" in target.schema for target in targets)
            what = f"{kind or 'any value'}{' in general' if listed else ''} {verb}"
            yield self._broken(source, parent, f"type {kind or 'any'}", what)
            return
        yield from min((self._same_type(branch, target) for target in fitting), key=len)

    def _value(self, branch: _Place, source: _Place, target: _Place) -> Iterator[Break]:
        value = branch.schema["const"]
        inner = target.schema if isinstance(target.schema, dict) else {"not": {}}
        schema = {**inner, "$defs": target.root.get("$defs", {})}
        if self.reading:
            schema = opened(schema)
        if not jsonschema.Draft202012Validator(schema).is_valid(value):
            verb = "may now be found" if self.reading else "is no longer accepted"
            # A reader may have asked for the word: it can come back from what was written.
            certain = not self.reading
            kind = f"value {_shown(value)}"
            yield self._broken(source, target, kind, f"it {verb}", certain=certain)

    def _same_type(self, source: _Place, target: _Place) -> list[Break]:
        kind = source.schema.get("type")
        if target.schema.get("type") is None:
            return []
        breaks = list(self._limits(source, target, str(kind)))
        if kind == "string":
            for key in ("pattern", "format"):
                expected = target.schema.get(key)
                if expected is not None and expected != source.schema.get(key):
                    texts = [_shown(source.schema.get(key)), _shown(expected)]
                    first, last = reversed(texts) if self.reading else texts
                    what = f"was {first}, is {last}"
                    breaks.append(self._broken(source, target, key, what, certain=False))
        if kind == "array":
            breaks += self._items(source, target)
        if kind == "object":
            breaks += self._properties(source, target)
            breaks += self._names(source, target)
        return breaks

    def _limits(self, source: _Place, target: _Place, kind: str) -> Iterator[Break]:
        for key in _LIMITS.get(kind, ()):
            mine, theirs = source.schema.get(key), target.schema.get(key)
            if theirs is None:
                continue
            narrower = mine is None or (mine < theirs if key in _LEAST else mine > theirs)
            if narrower and not (key in _LEAST and key != "minimum" and theirs == 0):
                first, last = (theirs, mine) if self.reading else (mine, theirs)
                what = f"was {_shown(first)}, is {_shown(last)}"
                yield self._broken(source, target, key, what)

    def _items(self, source: _Place, target: _Place) -> Iterator[Break]:
        if target.schema.get("uniqueItems") and not source.schema.get("uniqueItems"):
            verb = "may now be found" if self.reading else "are no longer accepted"
            yield self._broken(source, target, "uniqueItems", f"duplicates {verb}")
        if "items" in target.schema:
            yield from self.between(_at_or(source, "items", True), target.at("items"))

    def _names(self, source: _Place, target: _Place) -> Iterator[Break]:
        if "propertyNames" in target.schema:
            mine = _at_or(source, "propertyNames", {"type": "string"})
            yield from self.between(mine, target.at("propertyNames"))

    def _properties(self, source: _Place, target: _Place) -> Iterator[Break]:
        mine, theirs = (place.schema.get("properties", {}) for place in (source, target))
        mine_otherwise, theirs_otherwise = (
            _at_or(place, "additionalProperties", True) for place in (source, target)
        )
        always = source.schema.get("required", [])
        for name in target.schema.get("required", []):
            if name not in always:
                kind = "no longer always there" if self.reading else "now required"
                yield self._broken(source, target, kind, f"the property {_shown(name)}")
        for name in mine:
            if name in theirs:
                places = (place.at("properties", name) for place in (source, target))
                yield from self.between(*places)
            elif theirs_otherwise.schema is not False:
                yield from self.between(source.at("properties", name), theirs_otherwise)
            elif not self.reading:
                what = f"the property {_shown(name)} is no longer accepted"
                yield self._broken(source.at("properties", name), target, "removed", what)
        for name in theirs:
            if name not in mine and self.reading:
                what = f"the property {_shown(name)} is never there"
                yield self._broken(source, target.at("properties", name), "vanished", what)
            elif name not in mine and mine_otherwise.schema is not False:
                yield from self.between(mine_otherwise, target.at("properties", name))
        if mine_otherwise.schema is False or theirs_otherwise.schema is True:
            return
        if theirs_otherwise.schema is not False:
            yield from self.between(mine_otherwise, theirs_otherwise)
        elif not self.reading:
            what = "properties that are not named are no longer accepted"
            yield self._broken(source, target, "closed", what)


def _at_or(place: _Place, key: str, otherwise: Any) -> _Place:
    """The schema at a key, or another where the key is absent."""
    if key in place.schema:
        return place.at(key)
    return attrs.evolve(place, schema=otherwise, pointer=f"{place.pointer}/{key}")


def opened(schema: Any) -> Any:
    """The same schema for a reader, who ignores properties that it does not know."""
    if isinstance(schema, list):
        return [opened(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: opened(value)
        for key, value in schema.items()
        if not (key == "additionalProperties" and value is False)
    }


def for_writers(released: Schema, today: Schema) -> list[Break]:
    """Why a document that was valid under the released schema may not be under today's."""
    source, target = _Place(released, released, ""), _Place(today, today, "")
    breaks = _Comparison(reading=False).between(source, target)
    return sorted(set(breaks))


def for_readers(released: Schema, today: Schema) -> list[Break]:
    """What a reader of documents, made for the released schema, may not find or not expect."""
    source, target = _Place(today, today, ""), _Place(released, released, "")
    breaks = _Comparison(reading=True).between(source, target)
    return sorted(set(breaks))
