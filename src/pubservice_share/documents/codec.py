"""JSON text to typed nouns, and back."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.law import Edition, built_in
from pubservice_share.limits import MAX_FAULTS
from pubservice_share.model import noun_of
from pubservice_share.model.fields import mark_checked, public_fields

from .checks import extra_faults, sound
from .faults import DocumentError, Fault, in_order
from .parsing import copied, parsed, plain, quickly, simple
from .wire import Strict, strictly, strictly_of_text

__all__ = ["check", "digest", "dumps", "from_dict", "loads", "to_dict"]


def loads(
    text: str | bytes | bytearray | memoryview, *, law: Edition | None = None, quote: bool = False
) -> Any:
    """The typed noun of a JSON text.

    ``law`` is the edition whose objectives, entries and elements are known.  ``quote``
    lets faults show values, which may be personal.  Raises DocumentError, which lists
    every fault with its JSON Pointer, and TypeError for what is neither text nor bytes.
    """
    edition = law or built_in()
    plainly = simple(text)
    value = None
    if plainly is not None:
        noun = _sound(strictly_of_text(plainly, edition), edition)
        if noun is not None:
            return noun
        value = quickly(plainly)
    return _read(parsed(text) if value is None else value, edition, quote)


def from_dict(value: Mapping[str, Any], *, law: Edition | None = None, quote: bool = False) -> Any:
    """The typed noun of parsed JSON.  Raises DocumentError as ``loads`` does."""
    copy = copied(value)
    return _read(plain(value) if copy is None else copy, law or built_in(), quote)


def _read(value: Any, edition: Edition, quote: bool) -> Any:
    strict = strictly(value, edition)
    noun = _sound(strict, edition)
    if noun is not None:
        return noun
    faults = list(_faults(value, edition, quote=quote, extra_only=strict is not None))
    if strict is None or faults:
        raise DocumentError(faults)
    return mark_checked(strict.noun(), edition.digest)


def _sound(strict: Strict | None, edition: Edition) -> Any:
    """The noun of a document in which a quick look finds no fault; None where it does."""
    if strict is None or strict.repeats() or not sound(strict.wire, edition):
        return None
    return mark_checked(strict.noun(), edition.digest)


def _faults(value: Any, edition: Edition, *, quote: bool, extra_only: bool) -> Iterator[Fault]:
    """Every fault once, up to the most that are listed."""
    from .structure import structure_faults  # only a document that is refused needs it

    found: dict[Fault, None] = {}
    structure = () if extra_only else structure_faults(value, edition, quote=quote)
    extra = extra_faults(value, edition) if isinstance(value, dict) else ()
    for fault in itertools.chain(structure, extra):
        found[fault] = None
        if len(found) > MAX_FAULTS:
            break
    yield from sorted(list(found)[:MAX_FAULTS], key=lambda fault: in_order(fault.pointer))
    if len(found) > MAX_FAULTS:
        yield Fault(
            "",
            f"there are more faults than these: at most {MAX_FAULTS} are listed. Fix them and "
            "try again",
            "more faults",
            f"at most {MAX_FAULTS}",
        )


def _fields(value: Any) -> Any:
    """A noun, or a part of one, as plain JSON values; what is not known is left out."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_fields(item) for item in value]
    if not attrs.has(type(value)):
        return value
    noun = noun_of(value)
    shown: dict[str, Any] = {} if noun is None else {"type": noun}
    for field in public_fields(type(value)):
        inner = _fields(getattr(value, field.name))
        # An empty part that the model always has says nothing; one that may be absent says that
        # it is there.
        if inner is None or (inner == {} and field.default is not None and _is_part(value, field)):
            continue
        shown[field.name] = inner
    return shown


def _is_part(value: Any, field: attrs.Attribute[Any]) -> bool:
    return attrs.has(type(getattr(value, field.name)))


def to_dict(value: Any) -> dict[str, Any]:
    """A noun or an assessment as plain JSON values.

    A noun leaves out what is not known; an assessment has every field.
    """
    if noun_of(value) is not None:
        held: dict[str, Any] = _fields(value)
        return held
    if not hasattr(value, "to_dict"):
        raise TypeError(f"expected a noun or an assessment, found {type(value).__name__}")
    shown: dict[str, Any] = value.to_dict()
    return shown


def check(noun: Any, edition: Edition) -> None:
    """Refuse a noun built by hand that would not load.  Raises DocumentError."""
    if noun._checked_under != edition.digest:  # noqa: SLF001 - the codec's own mark
        from_dict(to_dict(noun), law=edition, quote=True)


def dumps(value: Any, *, indent: int | None = None) -> str:
    """JSON text of a noun or an assessment."""
    return json.dumps(to_dict(value), ensure_ascii=False, indent=indent, allow_nan=False)


def digest(noun: Any) -> str:
    """``sha256:`` and the hash of the canonical document.

    Canonical: what is not known left out, keys sorted, no spaces, UTF-8.
    """
    text = json.dumps(to_dict(noun), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
