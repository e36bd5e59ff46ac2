"""Two JSON Schemas compared: what one accepts and the other does not.

Only the keywords of the published schemas are understood.  Any other is reported, never
passed over.  The comparison errs to one side: what it lets through is no break.
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

#: Keywords that say nothing about what is valid.
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
        held, pointer = self.schema, self.pointer
        for key in keys:
            held = held[key]
            pointer += "/" + str(key).replace("~", "~0").replace("/", "~1")
        return attrs.evolve(self, schema=held, pointer=pointer)

    def with_schema(self, schema: Any) -> _Place:
        return attrs.evolve(self, schema=schema)

    def speaking(self) -> Schema:
        return {key: held for key, held in self.schema.items() if key not in _SILENT}

    def resolved(self) -> _Place:
        """Behind its reference, if it is one; what stands beside a reference is silent."""
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
    others = list(speaking)
    if others == ["allOf"] and len(speaking["allOf"]) == 1:
        return _unread(place.at("allOf", 0))
    if others == ["oneOf"] and all("const" in choice for choice in speaking["oneOf"]):
        branches = (_unread(place.at("oneOf", at)) for at in range(len(speaking["oneOf"])))
        return next((unread for unread in branches if unread), None)
    for main in ("$ref", "anyOf", "const", "enum", "type"):
        if main in speaking:
            others.remove(main)
            break
    else:
        return others[0] if others else None
    if main in ("const", "enum") and "type" in others:
        others.remove("type")
    for key in others:
        if key not in _BESIDE_A_TYPE or main != "type":
            return f"{key} beside {main}"
    if main == "anyOf":
        branches = (_unread(place.at("anyOf", at)) for at in range(len(speaking["anyOf"])))
        return next((held for held in branches if held), None)
    return _unread(place.resolved()) if main == "$ref" else None


def _shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


@attrs.define
class _Comparison:
    """Why something that the one schema accepts is not accepted by the other.

    For writers the one is the frozen schema.  For readers it is today's, and a reader
    passes over properties that it does not know.
    """

    reading: bool
    _done: dict[tuple[str, str], list[Break]] = attrs.field(factory=dict, init=False)

    def _broken(
        self, one: _Place, other: _Place, kind: str, what: str, *, certain: bool = True
    ) -> Break:
        frozen = other if self.reading else one
        return Break(where=f"#{frozen.pointer}", kind=kind, what=what, certain=certain)

    def between(self, one: _Place, other: _Place) -> list[Break]:
        key = (one.pointer, other.pointer)
        if key not in self._done:
            # A schema that comes back to itself is held to be as its other parts are.
            self._done[key] = []
            self._done[key] = list(self._between(one, other))
        return self._done[key]

    def _between(self, one: _Place, other: _Place) -> Iterator[Break]:
        unread = _unread(one) or _unread(other)
        if unread is not None:
            yield self._broken(one, other, "not understood", f"the keyword {unread}")
            return
        others = list(_branches(other))
        for branch in _branches(one):
            if "const" in branch.schema:
                yield from self._value(branch, one, other)
            else:
                yield from self._one_branch(branch, others, one, other)

    def _one_branch(
        self, one: _Place, others: list[_Place], mine: _Place, theirs: _Place
    ) -> Iterator[Break]:
        kind = one.schema.get("type")
        fitting = [
            other
            for other in others
            if "const" not in other.schema
            and (
                other.schema.get("type") in (None, kind)
                or (kind == "integer" and other.schema.get("type") == "number")
            )
        ]
        if not fitting:
            verb = "may now be found" if self.reading else "is no longer accepted"
            listed = any("const" in other.schema for other in others)
            what = f"{kind or 'any value'}{' in general' if listed else ''} {verb}"
            yield self._broken(mine, theirs, f"type {kind or 'any'}", what)
            return
        yield from min((self._same_type(one, other) for other in fitting), key=len)

    def _value(self, one: _Place, mine: _Place, theirs: _Place) -> Iterator[Break]:
        value = one.schema["const"]
        inner = theirs.schema if isinstance(theirs.schema, dict) else {"not": {}}
        schema = {**inner, "$defs": theirs.root.get("$defs", {})}
        if self.reading:
            schema = opened(schema)
        if not jsonschema.Draft202012Validator(schema).is_valid(value):
            verb = "may now be found" if self.reading else "is no longer accepted"
            # A reader may have asked for the word: it can come back from what was written.
            certain = not self.reading
            kind = f"value {_shown(value)}"
            yield self._broken(mine, theirs, kind, f"it {verb}", certain=certain)

    def _same_type(self, one: _Place, other: _Place) -> list[Break]:
        kind = one.schema.get("type")
        if other.schema.get("type") is None:
            return []
        found = list(self._limits(one, other, str(kind)))
        if kind == "string":
            for key in ("pattern", "format"):
                wanted = other.schema.get(key)
                if wanted is not None and wanted != one.schema.get(key):
                    was = _shown(one.schema.get(key))
                    first, last = (_shown(wanted), was) if self.reading else (was, _shown(wanted))
                    what = f"was {first}, is {last}"
                    found.append(self._broken(one, other, key, what, certain=False))
        if kind == "array":
            found += self._items(one, other)
        if kind == "object":
            found += self._properties(one, other)
            found += self._names(one, other)
        return found

    def _limits(self, one: _Place, other: _Place, kind: str) -> Iterator[Break]:
        for key in _LIMITS.get(kind, ()):
            mine, theirs = one.schema.get(key), other.schema.get(key)
            if theirs is None:
                continue
            narrower = mine is None or (mine < theirs if key in _LEAST else mine > theirs)
            if narrower and not (key in _LEAST and key != "minimum" and theirs == 0):
                first, last = (theirs, mine) if self.reading else (mine, theirs)
                what = f"was {_shown(first)}, is {_shown(last)}"
                yield self._broken(one, other, key, what)

    def _items(self, one: _Place, other: _Place) -> Iterator[Break]:
        if other.schema.get("uniqueItems") and not one.schema.get("uniqueItems"):
            verb = "may now be found" if self.reading else "are no longer accepted"
            yield self._broken(one, other, "uniqueItems", f"duplicates {verb}")
        if "items" in other.schema:
            yield from self.between(_at_or(one, "items", True), other.at("items"))

    def _names(self, one: _Place, other: _Place) -> Iterator[Break]:
        if "propertyNames" in other.schema:
            mine = _at_or(one, "propertyNames", {"type": "string"})
            yield from self.between(mine, other.at("propertyNames"))

    def _properties(self, one: _Place, other: _Place) -> Iterator[Break]:
        mine, theirs = (held.schema.get("properties", {}) for held in (one, other))
        mine_rest, their_rest = (
            _at_or(held, "additionalProperties", True) for held in (one, other)
        )
        always = one.schema.get("required", [])
        for name in other.schema.get("required", []):
            if name not in always:
                kind = "no longer always there" if self.reading else "now required"
                yield self._broken(one, other, kind, f"the property {_shown(name)}")
        for name in mine:
            if name in theirs:
                yield from self.between(one.at("properties", name), other.at("properties", name))
            elif their_rest.schema is not False:
                yield from self.between(one.at("properties", name), their_rest)
            elif not self.reading:
                what = f"the property {_shown(name)} is no longer accepted"
                yield self._broken(one.at("properties", name), other, "removed", what)
        for name in theirs:
            if name not in mine and self.reading:
                what = f"the property {_shown(name)} is never there"
                yield self._broken(one, other.at("properties", name), "vanished", what)
            elif name not in mine and mine_rest.schema is not False:
                yield from self.between(mine_rest, other.at("properties", name))
        if mine_rest.schema is False or their_rest.schema is True:
            return
        if their_rest.schema is not False:
            yield from self.between(mine_rest, their_rest)
        elif not self.reading:
            what = "properties that are not named are no longer accepted"
            yield self._broken(one, other, "closed", what)


def _at_or(place: _Place, key: str, otherwise: Any) -> _Place:
    """The schema at a key, or what holds where there is none."""
    if key in place.schema:
        return place.at(key)
    return attrs.evolve(place, schema=otherwise, pointer=f"{place.pointer}/{key}")


def opened(schema: Any) -> Any:
    """The same schema to a reader who passes over properties that it does not know."""
    if isinstance(schema, list):
        return [opened(held) for held in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: opened(held)
        for key, held in schema.items()
        if not (key == "additionalProperties" and held is False)
    }


def for_writers(frozen: Schema, today: Schema) -> list[Break]:
    """Why a document that was valid under the frozen schema may not be under today's."""
    found = _Comparison(reading=False).between(_Place(frozen, frozen, ""), _Place(today, today, ""))
    return sorted(set(found))


def for_readers(frozen: Schema, today: Schema) -> list[Break]:
    """What a reader of documents, made for the frozen schema, may not find or not expect."""
    found = _Comparison(reading=True).between(_Place(today, today, ""), _Place(frozen, frozen, ""))
    return sorted(set(found))
