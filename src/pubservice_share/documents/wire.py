"""Private structs that read JSON values strictly and fast, made from the model.

The attrs model is the one source: each class becomes a closed msgspec struct of the same
fields, with its word lists as literals.  msgspec then makes the attrs values of the structs.
"""

from __future__ import annotations

import functools
import re
import types
import typing
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

import attrs
import msgspec

from pubservice_share.law import Edition
from pubservice_share.limits import MAX_TEXT, most_items
from pubservice_share.model import NOUN_NAMES, class_of
from pubservice_share.model.fields import public_fields

from .parsing import keys_stand_once
from .schemas.nouns import FORMS, held_to, without_none, words_of

__all__ = ["Strict", "strictly", "strictly_of_text"]

#: Whether some list within a struct may hold something twice.
_Repeats = Callable[[Any], bool]
#: More items than this are left to the careful look, whose time grows with the list alone.
_FEW = 200


def _twice(items: tuple[Any, ...]) -> bool:
    if len(items) > _FEW:
        return True
    for number, item in enumerate(items):  # noqa: SIM110 - quicker than any()
        if items.index(item) != number:
            return True
    return False


def _one_of(words: tuple[str, ...]) -> Any:
    """The type of a word of a list; where the edition has none, no word is one."""
    return Literal[words] if words else Annotated[str, msgspec.Meta(pattern="(?!)")]


class _Maker:
    """Makes the struct of each class once for an edition."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.made: dict[type, type[msgspec.Struct]] = {}
        #: For each class whether lists repeat in it; None where it has no list.
        self.repeats: dict[type, _Repeats | None] = {}

    def wire_type(self, hint: Any, field: attrs.Attribute[Any], noun: str) -> Any:
        words = field.metadata.get("words")
        literal: Any = _one_of(words_of(words, self.edition)) if words else None
        if typing.get_origin(hint) is tuple:
            inner = literal or self.wire_type(typing.get_args(hint)[0], field, noun)
            several: Any = types.GenericAlias(tuple, (inner, ...))
            least, most = field.metadata["at_least"], most_items(noun, field.name)
            return Annotated[several, msgspec.Meta(min_length=least or None, max_length=most)]
        if literal is not None:
            return literal
        if isinstance(hint, types.UnionType):
            one, other = typing.get_args(hint)
            return self.wire_type(one, field, noun) | self.wire_type(other, field, noun)
        if attrs.has(hint):
            return self.struct(hint)
        if hint is str:
            pattern, longest = FORMS.get(field.name, (None, None))
            strict = pattern and held_to(pattern)
            return Annotated[str, msgspec.Meta(pattern=strict, max_length=longest or MAX_TEXT)]
        if typing.get_origin(hint) is Mapping:
            return dict[str, Any]
        return hint

    def struct(self, cls: type) -> type[msgspec.Struct]:
        if cls in self.made:
            return self.made[cls]
        noun = vars(cls).get("noun")
        hints = typing.get_type_hints(cls)
        # A field, and no tag of msgspec: a tag that is missing would be taken as given.
        fields: list[Any] = [("type", Literal[noun])] if noun else []
        names: dict[str, Any] = {}
        looks: list[str] = []
        #: What a part is that a document leaves out, though the model always has it.
        empty: dict[str, Any] = {}
        for field in public_fields(cls):
            hint = without_none(hints[field.name])
            wire = self.wire_type(hint, field, cls.__name__)
            looks += self._look(field.name, hint, names)
            if field.default is attrs.NOTHING:
                fields.append((field.name, wire))
                continue
            if field.default is not None:
                empty[field.name] = wire()
            fields.append((field.name, wire | None, empty.get(field.name)))
        struct = msgspec.defstruct(
            cls.__name__,
            fields,
            namespace={"__post_init__": _filling(empty)} if empty else None,
            forbid_unknown_fields=True,
            frozen=True,
            omit_defaults=True,
        )
        self.made[cls] = struct
        # The text is made of field names of our own model only.
        text = " or ".join(looks)
        self.repeats[cls] = eval(f"lambda wire: {text}", names) if text else None  # noqa: S307
        return struct

    def _look(self, name: str, hint: Any, names: dict[str, Any]) -> list[str]:
        """What looks for repeats in one field, where it has or holds a list."""
        value = f"wire.{name}"
        if typing.get_origin(hint) is not tuple:
            names[f"in_{name}"] = held = self.repeats.get(hint)
            return [] if held is None else [f"({value} is not None and in_{name}({value}))"]
        inner = typing.get_args(hint)[0]
        several = f"({value} and len({value}) > 1"
        if not attrs.has(inner) and not isinstance(inner, types.UnionType):
            return [f"{several} and len(set({value})) != len({value}))"]
        names["twice"] = _twice
        looks = [f"{several} and twice({value}))"]
        held = self._look_inside(inner)
        if held is not None:
            names[f"in_{name}"] = held
            looks.append(f"({value} and any(map(in_{name}, {value})))")
        return looks

    def _look_inside(self, hint: Any) -> _Repeats | None:
        """What looks for repeats in an item of a list, which may be one of two types."""
        if not isinstance(hint, types.UnionType):
            return self.repeats.get(hint)
        one, other = typing.get_args(hint)
        held = self.repeats.get(one)
        return held and (lambda item: item.__class__ is not other and held(item))


def _filling(empty: Mapping[str, Any]) -> Callable[[Any], None]:
    """What puts an empty part where a document has null."""

    def fill(wire: Any) -> None:
        for name, part in empty.items():
            if getattr(wire, name) is None:
                msgspec.structs.force_setattr(wire, name, part)

    return fill


class _Reader(typing.NamedTuple):
    """What reads one noun under an edition of the law."""

    cls: type
    struct: type[msgspec.Struct]
    decode: Callable[[bytes], Any]
    repeats: _Repeats | None


@functools.lru_cache(maxsize=32)
def _reader(noun: str, edition: Edition) -> _Reader:
    maker, cls = _Maker(edition), class_of(noun)
    struct = maker.struct(cls)
    return _Reader(cls, struct, msgspec.json.Decoder(struct).decode, maker.repeats[cls])


class Strict(typing.NamedTuple):
    """A document that reads strictly."""

    wire: Any
    reader: _Reader

    def noun(self) -> Any:
        """The noun of the model."""
        return msgspec.convert(self.wire, self.reader.cls, from_attributes=True)

    def repeats(self) -> bool:
        """Whether some list may hold something twice.

        What Python takes for equal, such as 1 and true, may yet be told apart by a careful look.
        """
        look = self.reader.repeats
        return look is not None and look(self.wire)


def strictly(value: Any, edition: Edition) -> Strict | None:
    """What a JSON value says; None where its structure is not that of the schema."""
    noun = value.get("type") if isinstance(value, dict) else None
    if not isinstance(noun, str) or noun not in NOUN_NAMES:
        return None
    reader = _reader(noun, edition)
    try:
        return Strict(msgspec.convert(value, reader.struct), reader)
    except msgspec.ValidationError:
        return None


#: Where a text says which noun it is; a guess, which reading it strictly puts to the test.
_TYPE = re.compile(rb'"type":\s*"([a-z-]+)"')


def strictly_of_text(text: bytes, edition: Edition) -> Strict | None:
    """What a simple text says; None where it takes a careful look.

    Null takes a careful look as well: it is left out when a struct is written again, so that
    its colon is missed as that of a repeated key is.
    """
    guess = _TYPE.search(text)
    noun = guess[1].decode() if guess else None
    if noun not in NOUN_NAMES:
        return None
    reader = _reader(noun, edition)
    try:
        wire = reader.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return Strict(wire, reader) if keys_stand_once(text, wire) else None
