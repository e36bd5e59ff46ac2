"""Private structs that read JSON values strictly and fast, made from the model.

The attrs model is the one source: each class becomes a closed msgspec struct of the same
fields, with its word lists as literals, and a function that builds the attrs value.
"""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

import attrs
import msgspec

from pubservice_share.law import Edition
from pubservice_share.model import NOUN_NAMES, class_of
from pubservice_share.model.fields import public_fields

from .noun_schemas import FORMS, parts_of, words_of

__all__ = ["typed"]

_Build = Callable[[Any], Any]
#: Whether some list within a struct may hold something twice.
_Repeats = Callable[[Any], bool]


def _words_repeat(words: tuple[str, ...] | None) -> bool:
    return words is not None and len(words) > 1 and len(set(words)) != len(words)


def _items_repeat(items: tuple[Any, ...] | None, inner: _Repeats | None) -> bool:
    if items is None:
        return False
    if len(items) > 1 and any(items.index(item) != number for number, item in enumerate(items)):
        return True
    return inner is not None and any(inner(item) for item in items if item.__class__ is not str)


class _Maker:
    """Makes the struct and the builder of each class once for an edition."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.made: dict[type, tuple[type, _Build]] = {}
        #: For each class whether lists repeat in it; None where it has no list.
        self.repeats: dict[type, _Repeats | None] = {}

    def wire_type(self, hint: Any, field: attrs.Attribute[Any]) -> Any:
        words = field.metadata.get("words")
        literal: Any = Literal[words_of(words, self.edition)] if words else None
        if typing.get_origin(hint) is tuple:
            inner = literal or self.wire_type(typing.get_args(hint)[0], field)
            several: Any = types.GenericAlias(tuple, (inner, ...))
            least = field.metadata["at_least"]
            return Annotated[several, msgspec.Meta(min_length=least)] if least else several
        if literal is not None:
            return literal
        if isinstance(hint, types.UnionType):
            one, other = typing.get_args(hint)
            return self.wire_type(one, field) | other
        if attrs.has(hint):
            return self.struct(hint)[0]
        if hint is str and field.name in FORMS:
            pattern, most = FORMS[field.name]
            return Annotated[str, msgspec.Meta(pattern=pattern, max_length=most)]
        if typing.get_origin(hint) is Mapping or hint is Mapping or not isinstance(hint, type):
            return dict[str, Any]
        return hint

    def struct(self, cls: type) -> tuple[type, _Build]:
        if cls in self.made:
            return self.made[cls]
        tag = vars(cls).get("noun")
        hints = typing.get_type_hints(cls)
        fields: list[Any] = []
        names: dict[str, Any] = {"cls": cls}
        arguments = []
        looks: list[str] = []
        for field in public_fields(cls):
            hint, _ = parts_of(hints[field.name])
            wire = self.wire_type(hint, field)
            value = f"wire.{field.name}"
            inner = typing.get_args(hint)[0] if typing.get_origin(hint) is tuple else hint
            built = "{}(item)"
            if isinstance(inner, types.UnionType):
                inner = typing.get_args(inner)[0]
                built = "item if item.__class__ is str else {}(item)"
            looks += self._look(field.name, inner, several=inner is not hint, names=names)
            if attrs.has(inner):
                build = f"build_{inner.__name__}"
                names[build] = self.made[inner][1]
                if inner is not hint:
                    each = built.format(build)
                    value = f"None if {value} is None else tuple([{each} for item in {value}])"
                elif field.default is attrs.NOTHING:
                    value = f"{build}({value})"
                else:
                    names[f"class_{inner.__name__}"] = inner
                    empty = "None" if field.default is None else f"class_{inner.__name__}()"
                    value = f"{empty} if {value} is None else {build}({value})"
            arguments.append(f"{field.name}={value}")
            if field.default is attrs.NOTHING:
                fields.append((field.name, wire))
            else:
                fields.append((field.name, wire | None, None))
        struct = msgspec.defstruct(
            f"_{cls.__name__}",
            fields,
            forbid_unknown_fields=True,
            kw_only=True,
            tag_field="type" if tag else None,
            tag=tag,
        )
        # The text is made of field names of our own model only.
        build_function: _Build = eval(f"lambda wire: cls({', '.join(arguments)})", names)  # noqa: S307
        self.made[cls] = (struct, build_function)
        text = " or ".join(looks)
        self.repeats[cls] = eval(f"lambda wire: {text}", names) if text else None  # noqa: S307
        return struct, build_function

    def _look(self, name: str, inner: Any, *, several: bool, names: dict[str, Any]) -> list[str]:
        """What looks for repeats in one field, where it has or holds a list."""
        if typing.get_origin(inner) is tuple or not (several or attrs.has(inner)):
            return []
        if not attrs.has(inner):
            names["words_repeat"] = _words_repeat
            return [f"words_repeat(wire.{name})"]
        held = self.repeats[inner]
        if several:
            names |= {"items_repeat": _items_repeat, f"in_{name}": held}
            return [f"items_repeat(wire.{name}, in_{name})"]
        if held is None:
            return []
        names[f"in_{name}"] = held
        return [f"wire.{name} is not None and in_{name}(wire.{name})"]


@functools.lru_cache(maxsize=32)
def _made(noun: str, edition: Edition) -> tuple[type, _Build, _Repeats | None]:
    maker, cls = _Maker(edition), class_of(noun)
    return (*maker.struct(cls), maker.repeats[cls])


def typed(value: Mapping[str, Any], edition: Edition) -> tuple[Any, bool]:
    """The typed noun of a JSON value, strictly, and whether some list may hold something twice.

    What Python takes for equal, such as 1 and true, may yet be told apart by a careful look.
    Raises msgspec.ValidationError.
    """
    noun = value.get("type")
    if not isinstance(noun, str) or noun not in NOUN_NAMES:
        raise msgspec.ValidationError("no such noun")
    struct, build, repeats = _made(noun, edition)
    wire: Any = msgspec.convert(value, struct)
    return build(wire), repeats is not None and repeats(wire)
