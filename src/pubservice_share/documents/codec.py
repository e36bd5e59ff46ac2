"""JSON text to typed nouns, and back."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, overload

import attrs

from pubservice_share.law import Edition, built_in
from pubservice_share.model import Noun, name_of_class, noun_of
from pubservice_share.model.fields import SCHEMA_KEY, document_fields, json_key

from . import careful, fast

if TYPE_CHECKING:
    from typing import Protocol

    class Answer(Protocol):
        """An assessment, or another answer that has a form in JSON."""

        def to_dict(self) -> dict[str, Any]: ...


__all__ = ["check", "digest", "dumps", "from_dict", "loads", "to_dict"]

_N = TypeVar("_N", bound=Noun)


@overload
def loads(
    text: str | bytes | bytearray | memoryview,
    *,
    as_: None = None,
    law: Edition | None = None,
    quote: bool = False,
) -> Noun: ...
@overload
def loads(
    text: str | bytes | bytearray | memoryview,
    *,
    as_: type[_N],
    law: Edition | None = None,
    quote: bool = False,
) -> _N: ...
def loads(
    text: str | bytes | bytearray | memoryview,
    *,
    as_: type[_N] | None = None,
    law: Edition | None = None,
    quote: bool = False,
) -> Noun | _N:
    """The typed noun of a JSON text.

    ``as_`` is the class of the noun that is expected, such as ``Disclosure``: a document of another
    noun is a fault.  ``law`` is the edition whose objectives, entries and elements are known.
    ``quote`` lets faults show values, which may be personal.  Raises DocumentError, which lists
    every fault with its JSON Pointer, and TypeError for what is neither text nor bytes.
    """
    edition = law or built_in()
    noun = fast.noun_of_text(text, edition, as_)
    if noun is None:
        noun = careful.noun_of_value(careful.value_of(text), edition, as_, quote=quote)
    return noun


@overload
def from_dict(
    value: Mapping[str, Any],
    *,
    as_: None = None,
    law: Edition | None = None,
    quote: bool = False,
) -> Noun: ...
@overload
def from_dict(
    value: Mapping[str, Any],
    *,
    as_: type[_N],
    law: Edition | None = None,
    quote: bool = False,
) -> _N: ...
def from_dict(
    value: Mapping[str, Any],
    *,
    as_: type[_N] | None = None,
    law: Edition | None = None,
    quote: bool = False,
) -> Noun | _N:
    """The typed noun of parsed JSON.

    The options are those of ``loads``, and it raises DocumentError as ``loads`` does.
    """
    edition = law or built_in()
    copy = fast.copy_of(value)
    if copy is None:
        copy = careful.plain(value)
    noun = fast.noun_of_value(copy, edition, as_)
    if noun is None:
        noun = careful.noun_of_value(copy, edition, as_, quote=quote)
    return noun


class _Layout(NamedTuple):
    """How a class of the model is written in JSON."""

    noun: str | None
    #: The name of each field, its key, and whether the model always has the part that it is.
    fields: tuple[tuple[str, str, bool], ...]


@functools.cache
def _layout(cls: type) -> _Layout | None:
    """The layout of a class of the model; None for any other class."""
    if not attrs.has(cls):
        return None
    fields = document_fields(cls)
    return _Layout(
        name_of_class(cls),
        tuple((field.name, json_key(field), field.default is not None) for field in fields),
    )


def _json(value: Any) -> Any:
    """A noun, or a part of one, as plain JSON values; what is not known is left out."""
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    layout = _layout(value.__class__)
    if layout is None:
        return value
    stated: dict[str, Any] = {} if layout.noun is None else {"type": layout.noun}
    for name, key, always in layout.fields:
        part = getattr(value, name)
        if part is None:
            continue
        part = _json(part)
        # An empty part that the model always has states nothing; one that may be absent states
        # that it exists.
        if part != {} or not always:
            stated[key] = part
    if SCHEMA_KEY in stated:
        return {SCHEMA_KEY: stated.pop(SCHEMA_KEY), **stated}
    return stated


def to_dict(value: Noun | Answer) -> dict[str, Any]:
    """A noun or an assessment as plain JSON values.

    A noun leaves out what is not known; an assessment has every field.
    """
    if noun_of(value) is not None:
        fields: dict[str, Any] = _json(value)
        return fields
    as_dict: Callable[[], dict[str, Any]] | None = getattr(value, "to_dict", None)
    if as_dict is None:
        raise TypeError(f"expected a noun or an assessment, found {type(value).__name__}")
    return as_dict()


def check(noun: Noun, edition: Edition) -> None:
    """Refuse a noun built by hand that would not load.  Raises DocumentError."""
    if noun._checked_under != edition.digest:  # noqa: SLF001 - the codec's own mark
        from_dict(to_dict(noun), law=edition, quote=True)


def dumps(value: Noun | Answer, *, indent: int | None = None) -> str:
    """JSON text of a noun or an assessment."""
    return json.dumps(to_dict(value), ensure_ascii=False, indent=indent, allow_nan=False)


def digest(noun: Noun | Answer) -> str:
    """``sha256:`` and the hash of the canonical document.

    Canonical: what is not known left out, keys sorted, no spaces, UTF-8.
    """
    text = json.dumps(to_dict(noun), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
