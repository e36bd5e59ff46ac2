"""JSON text to typed nouns, and back."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NoReturn

import attrs
import msgspec

from pubservice_share.law import Edition, built_in
from pubservice_share.model.fields import public_fields

from .checks import extra_faults
from .faults import DocumentError, Fault, pointer
from .schema import NOUNS
from .structure import structure_faults
from .wire import typed

__all__ = ["MAX_BYTES", "MAX_DEPTH", "check", "digest", "dumps", "from_dict", "loads", "to_dict"]

#: The longest text that is read, in bytes of UTF-8.
MAX_BYTES = 4 * 1024 * 1024
#: The deepest nesting of lists and objects that is read.
MAX_DEPTH = 64


def _refuse(message: str, found: str, expected: str, place: str = "") -> NoReturn:
    raise DocumentError([Fault(place, message, found, expected)])


class _RepeatedError(Exception):
    pass


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys each stand once."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _RepeatedError
    return made


class _Object(dict[str, Any]):
    """An object that remembers which of its keys stood twice."""

    repeated: tuple[str, ...] = ()


def _with_repeats(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    names = [name for name, _ in pairs]
    made.repeated = tuple(dict.fromkeys(name for name in names if names.count(name) > 1))
    return made


def _no_constant(name: str) -> NoReturn:
    _refuse(f"{name} is no JSON number; leave the field out or write null", name, "a finite number")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        _refuse("a number is too large to hold; write it as text", "a number", "a finite number")
    return number


def _walk(value: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Every value inside a JSON value with its pointer, without recursion."""
    stack = [(place, value)]
    while stack:
        place, value = stack.pop()
        yield place, value
        if isinstance(value, Mapping):
            stack += [(place + pointer([name]), inner) for name, inner in value.items()]
        elif isinstance(value, list | tuple):
            stack += [(f"{place}/{number}", inner) for number, inner in enumerate(value)]


def _too_deep(value: Any) -> bool:
    """Whether lists and objects are nested more than MAX_DEPTH deep."""
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [held for held in level if isinstance(held, Mapping | list | tuple)]
        if not level:
            return False
        level = [
            inner
            for held in level
            for inner in (held.values() if isinstance(held, Mapping) else held)
        ]
    return True


def _refuse_depth() -> NoReturn:
    _refuse(
        f"the document is nested too deeply; {MAX_DEPTH} levels are the most",
        "deeper nesting",
        f"at most {MAX_DEPTH} levels",
    )


def _text_of(text: str | bytes | bytearray | memoryview) -> str:
    if not isinstance(text, str):
        data = bytes(text)
        if len(data) > MAX_BYTES:
            _refuse_size(len(data))
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            _refuse(
                f"the text is not UTF-8: byte {error.start} cannot be read; save it as UTF-8",
                "other bytes",
                "UTF-8",
            )
    if len(text) > MAX_BYTES:
        _refuse_size(len(text))
    return text


def _refuse_size(size: int) -> NoReturn:
    _refuse(
        f"the text is {size:,} bytes long; {MAX_BYTES:,} are the most. Split it into documents",
        "a longer text",
        f"at most {MAX_BYTES:,} bytes",
    )


def _parsed(text: str) -> Any:
    """The JSON value of a text, or DocumentError."""
    try:
        value = json.loads(
            text, object_pairs_hook=_once, parse_constant=_no_constant, parse_float=_finite
        )
    except _RepeatedError:
        value = json.loads(text, object_pairs_hook=_with_repeats)
        raise DocumentError(
            Fault(
                place + pointer([name]),
                f"the key {name[:60]!r} stands twice in one object; keep one of them",
                "a repeated key",
                "each key once",
            )
            for place, inner in sorted(_walk(value), key=lambda held: held[0])
            if isinstance(inner, _Object)
            for name in inner.repeated
        ) from None
    except RecursionError:
        _refuse_depth()
    except json.JSONDecodeError as error:
        _refuse(
            f"the text is not JSON: {error.msg.lower()} at line {error.lineno}, column "
            f"{error.colno}",
            "other text" if text.strip() else "nothing",
            "one JSON value",
        )
    except DocumentError:
        raise
    except ValueError:
        _refuse("a number has too many digits; write it as text", "a number", "a shorter number")
    return value


def _surrogates(value: Any) -> Iterator[Fault]:
    for place, inner in _walk(value):
        if isinstance(inner, Mapping):
            texts = list(inner)
        else:
            texts = [inner]
        for text in texts:
            if isinstance(text, str) and any("\ud800" <= letter <= "\udfff" for letter in text):
                shown = place.encode("utf-8", "replace").decode("utf-8")
                yield Fault(
                    shown,
                    "the text holds half a character (a lone surrogate); write the whole one",
                    "a lone surrogate",
                    "whole characters",
                )


def loads(
    text: str | bytes | bytearray | memoryview, *, law: Edition | None = None, quote: bool = False
) -> Any:
    """The typed noun of a JSON text.

    ``law`` is the edition whose objectives, entries and elements are known.  ``quote``
    lets faults show values, which may be personal.  Raises DocumentError, which lists
    every fault with its JSON Pointer.
    """
    whole = _text_of(text)
    value = _parsed(whole)
    if whole.count("{") + whole.count("[") > MAX_DEPTH and _too_deep(value):
        _refuse_depth()
    may_hold_surrogates = "\\u" in whole or not whole.isascii()
    if may_hold_surrogates and (faults := list(_surrogates(value))):
        raise DocumentError(sorted(faults))
    return _read(value, law or built_in(), quote)


def from_dict(value: Mapping[str, Any], *, law: Edition | None = None, quote: bool = False) -> Any:
    """The typed noun of parsed JSON.  Raises DocumentError as ``loads`` does."""
    if _too_deep(value):
        _refuse_depth()
    faults = list(_surrogates(value))
    for place, inner in _walk(value):
        if isinstance(inner, float) and not math.isfinite(inner):
            faults.append(
                Fault(
                    place, "not a finite number; write null", "NaN or infinity", "a finite number"
                )
            )
        elif isinstance(inner, Mapping) and not all(isinstance(name, str) for name in inner):
            faults.append(
                Fault(place, "a key is not text; JSON keys are", "another key", "keys of text")
            )
        elif not isinstance(inner, Mapping | list | tuple | str | int | float | None):
            faults.append(
                Fault(
                    place,
                    "this is no JSON value; write a day as text such as 2024-05-01",
                    f"a value of type {type(inner).__name__}",
                    "a JSON value",
                )
            )
    if faults:
        raise DocumentError(sorted(faults))
    return _read(value, law or built_in(), quote)


def _read(value: Any, edition: Edition, quote: bool) -> Any:
    noun: Any = None
    try:
        if isinstance(value, Mapping):
            noun = typed(value, edition)
    except msgspec.ValidationError:
        pass
    if noun is not None:
        faults = list(extra_faults(value, edition))
        if not faults:
            object.__setattr__(noun, "_checked_under", edition.key)
            return noun
    else:
        faults = list(structure_faults(value, edition, quote=quote))
        if isinstance(value, Mapping):
            faults += extra_faults(value, edition)
    raise DocumentError(sorted(dict.fromkeys(faults)))


def _tag(cls: type) -> str | None:
    return next((name for name, noun in NOUNS.items() if noun is cls), None)


def _plain(value: Any) -> Any:
    """A value as plain JSON."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(name): _plain(item) for name, item in value.items()}
    shown: dict[str, Any] = {}
    for field in public_fields(type(value)):
        inner = _plain(getattr(value, field.name))
        empty = inner is None or (inner == {} and isinstance(field.default, attrs.Factory))  # type: ignore[arg-type]
        if not empty:
            shown[field.name] = inner
    return shown


def to_dict(value: Any) -> dict[str, Any]:
    """A noun or an assessment as plain JSON values.

    A noun leaves out what is not known; an assessment has every field.
    """
    if _tag(type(value)) is None and not hasattr(value, "to_dict"):
        raise TypeError(f"expected a noun or an assessment, found {type(value).__name__}")
    tag = _tag(type(value))
    if tag is not None:
        return {"type": tag, **_plain(value)}
    shown: dict[str, Any] = value.to_dict()
    return shown


def check(noun: Any, edition: Edition) -> None:
    """Refuse a noun built by hand that would not load.  Raises DocumentError."""
    if noun._checked_under != edition.key:  # noqa: SLF001 - the codec's own mark
        from_dict(to_dict(noun), law=edition)


def dumps(value: Any, *, indent: int | None = None) -> str:
    """JSON text of a noun or an assessment."""
    return json.dumps(to_dict(value), ensure_ascii=False, indent=indent, allow_nan=False)


def digest(noun: Any) -> str:
    """``sha256:`` and the hash of the canonical document.

    Canonical: what is not known left out, keys sorted, no spaces, UTF-8.
    """
    text = json.dumps(to_dict(noun), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
