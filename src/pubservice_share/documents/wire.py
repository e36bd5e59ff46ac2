"""Private structs that read JSON values strictly and fast, made from the model.

The attrs model is the one source: each class becomes a closed msgspec struct of the same
fields, with its word lists as literals.  msgspec then makes the attrs values of the structs.
"""

from __future__ import annotations

import operator
import types
import typing
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

import attrs
import msgspec

from pubservice_share.law import Edition
from pubservice_share.limits import MAX_TEXT, most_items
from pubservice_share.model import Noun, class_of
from pubservice_share.model.fields import document_fields, json_key

from .schemas.nouns import FORMS, strict_pattern, without_none
from .schemas.words import words_of

__all__ = ["Reader", "reader_of"]

#: Whether some list within a struct may have an item twice.
_HasRepeats = Callable[[Any], bool]
#: Lists of objects with more items than this are left to the careful lane, whose time grows with
#: the list alone.
_FEW = 200


class Reader(typing.NamedTuple):
    """What reads the documents of one noun under one edition of the law."""

    cls: type[Noun]
    struct: type[msgspec.Struct]
    decode: Callable[[bytes], msgspec.Struct]
    #: What Python takes for equal, such as 1 and true, counts as a repeat: the careful lane tells
    #: the two apart.
    has_repeats: _HasRepeats


def reader_of(noun: str, edition: Edition) -> Reader:
    """The reader of a noun under an edition, which keeps it by the name of the noun."""
    kept: Reader | None = edition.kept_results.get(noun)
    if kept is not None:
        return kept
    maker, cls = _Maker(edition), class_of(noun)
    struct = maker.struct(cls)
    finder = maker.finders[cls] or (lambda _: False)
    new = Reader(cls, struct, msgspec.json.Decoder(struct).decode, finder)
    edition.kept_results[noun] = new
    return new


def _literal(words: tuple[str, ...]) -> Any:
    """The type of a word of a list; where the edition has none, no word is one."""
    return Literal[words] if words else Annotated[str, msgspec.Meta(pattern="(?!)")]


class _Maker:
    """Makes the struct of each class of the model for one edition, once."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.structs: dict[type, type[msgspec.Struct]] = {}
        #: For each class what finds repeats in its structs; None where they have no list.
        self.finders: dict[type, _HasRepeats | None] = {}

    def wire_type(self, hint: Any, field: attrs.Attribute[Any], owner: str) -> Any:
        """The type of a value of a field that is there; ``owner`` is the name of its class."""
        words = field.metadata.get("words")
        literal: Any = _literal(words_of(words, self.edition)) if words else None
        if typing.get_origin(hint) is tuple:
            item = literal or self.wire_type(typing.get_args(hint)[0], field, owner)
            items: Any = types.GenericAlias(tuple, (item, ...))
            least, most = field.metadata["at_least"], most_items(owner, field.name)
            return Annotated[items, msgspec.Meta(min_length=least or None, max_length=most)]
        if literal is not None:
            return literal
        if isinstance(hint, types.UnionType):
            first, second = typing.get_args(hint)
            return self.wire_type(first, field, owner) | self.wire_type(second, field, owner)
        if attrs.has(hint):
            return self.struct(hint)
        if hint is str:
            pattern, longest = FORMS.get(field.name, (None, None))
            strict = pattern and strict_pattern(pattern)
            return Annotated[str, msgspec.Meta(pattern=strict, max_length=longest or MAX_TEXT)]
        if hint is int:
            return Annotated[int, msgspec.Meta(ge=0)]
        if typing.get_origin(hint) is Mapping:
            return dict[str, Any]
        return hint

    def struct(self, cls: type) -> type[msgspec.Struct]:
        """The struct of a class."""
        if cls in self.structs:
            return self.structs[cls]
        noun = vars(cls).get("noun")
        hints = typing.get_type_hints(cls)
        # A field, and not a tag of msgspec: a document without the tag would be accepted.
        fields: list[Any] = [("type", Literal[noun])] if noun else []
        #: What the model has in place of a part that a document leaves out.
        empty: dict[str, Any] = {}
        for field in document_fields(cls):
            wire = self.wire_type(without_none(hints[field.name]), field, cls.__name__)
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
            rename={field.name: json_key(field) for field in document_fields(cls)},
            forbid_unknown_fields=True,
            frozen=True,
            omit_defaults=True,
        )
        self.structs[cls] = struct
        self.finders[cls] = self._finder(cls, hints)
        return struct

    def _finder(self, cls: type, hints: Mapping[str, Any]) -> _HasRepeats | None:
        """What finds repeats in the structs of a class, whose own parts are made already."""
        words: list[str] = []
        lists: list[tuple[str, _HasRepeats | None]] = []
        parts: list[tuple[str, _HasRepeats]] = []
        for field in document_fields(cls):
            hint = without_none(hints[field.name])
            if typing.get_origin(hint) is tuple:
                item = typing.get_args(hint)[0]
                if any(map(attrs.has, typing.get_args(item) or (item,))):
                    lists.append((field.name, self._item_finder(item)))
                else:
                    words.append(field.name)
            elif (finder := self.finders.get(hint)) is not None:
                parts.append((field.name, finder))
        return _finder(words, lists, parts) if words or lists or parts else None

    def _item_finder(self, hint: Any) -> _HasRepeats | None:
        """What finds repeats within an item of a list; an item may be one of two types."""
        if not isinstance(hint, types.UnionType):
            return self.finders.get(hint)
        first, second = typing.get_args(hint)
        finder = self.finders.get(first)
        return finder and (lambda item: item.__class__ is not second and finder(item))


def _finder(
    words: list[str],
    lists: list[tuple[str, _HasRepeats | None]],
    parts: list[tuple[str, _HasRepeats]],
) -> _HasRepeats:
    """What finds repeats in the lists of words of a struct, its lists of objects, and its parts."""
    word_lists = [operator.attrgetter(name) for name in words]
    object_lists = [(operator.attrgetter(name), finder) for name, finder in lists]
    objects = [(operator.attrgetter(name), finder) for name, finder in parts]

    def has_repeats(struct: Any) -> bool:
        for get in word_lists:
            items = get(struct)
            if items and len(items) > 1 and len(set(items)) != len(items):
                return True
        for get, finder in object_lists:
            items = get(struct) or ()
            if len(items) > _FEW:
                return True
            for number, item in enumerate(items):
                if items.index(item) != number or (finder is not None and finder(item)):
                    return True
        for get, finder in objects:
            part = get(struct)
            if part is not None and finder(part):
                return True
        return False

    return has_repeats


def _filling(empty: Mapping[str, Any]) -> Callable[[Any], None]:
    """What puts an empty part where a document has null."""

    def fill(struct: Any) -> None:
        for name, part in empty.items():
            if getattr(struct, name) is None:
                msgspec.structs.force_setattr(struct, name, part)

    return fill
