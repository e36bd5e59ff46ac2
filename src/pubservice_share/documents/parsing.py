"""Text and Python values to plain JSON values, within limits.

Whatever comes out of here is made of dict, list, str, int, float, bool and None alone, is
nested at most ``MAX_DEPTH`` deep and has each key once.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

import msgspec

from pubservice_share.limits import MAX_BITS, MAX_BYTES, MAX_DEPTH, MAX_VALUES
from pubservice_share.repeats import Repeating, keeping_repeats

from .faults import DocumentError, Fault, UnreadableError, pointer

__all__ = [
    "copied",
    "keys_stand_once",
    "parsed",
    "plain",
    "quickly",
    "simple",
    "text_of",
    "value_of",
]

#: The longest text at which a quick look is enough.
_QUICK_BYTES = 256 * 1024


def _refuse(
    message: str, found: str, expected: str, stops_at: tuple[int, int] | None = None
) -> NoReturn:
    error = UnreadableError([Fault("", message, found, expected)])
    error.stops_at = stops_at
    raise error


def _refuse_depth() -> NoReturn:
    _refuse(
        f"the document is nested too deeply: use at most {MAX_DEPTH} levels",
        "deeper nesting",
        f"at most {MAX_DEPTH} levels",
    )


def _refuse_size(size: int) -> NoReturn:
    _refuse(
        f"the text is {size:,} bytes long: split it into documents of at most {MAX_BYTES:,} bytes",
        "a longer text",
        f"at most {MAX_BYTES:,} bytes",
    )


def _no_constant(name: str) -> NoReturn:
    _refuse(
        f"{name} is not a JSON number: write a finite number or null, or leave the field out",
        name,
        "a finite number",
    )


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        _refuse(
            "a number is too large: write a smaller number, or write it as text",
            "a number",
            "a smaller number",
        )
    return number


def text_of(text: Any) -> str:
    """The letters of a text of at most ``MAX_BYTES``.  Raises DocumentError."""
    if isinstance(text, bytes | bytearray | memoryview):
        data = bytes(text)
        if len(data) > MAX_BYTES:
            _refuse_size(len(data))
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            _refuse(
                f"the text is not UTF-8: byte {error.start} cannot be read. Save it as UTF-8",
                "other bytes",
                "UTF-8",
            )
    if not isinstance(text, str):
        raise TypeError(f"expected JSON text or bytes, found {type(text).__name__}")
    if len(text) > MAX_BYTES:
        _refuse_size(len(text))
    return text.removeprefix("\ufeff")


def parsed(text: str | bytes | bytearray | memoryview) -> Any:
    """The plain JSON value of a text.  Raises DocumentError where it has none."""
    whole = text_of(text)
    try:
        value = json.loads(
            whole,
            object_pairs_hook=keeping_repeats,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
    except RecursionError:
        _refuse_depth()
    except json.JSONDecodeError as error:
        _refuse(
            f"the text is not JSON: {error.msg.lower()} at line {error.lineno}, column "
            f"{error.colno}",
            "other text" if whole.strip() else "nothing",
            "one JSON value",
            (error.lineno, error.colno),
        )
    except DocumentError:
        raise
    except ValueError:
        _refuse(
            "a number has too many digits: write a shorter number, or write it as text",
            "a number",
            "a shorter number",
        )
    brackets = whole.count("{") + whole.count("[")
    # Most documents are so small and plain that one look at the text settles them.
    plainly = brackets <= MAX_DEPTH and len(whole) <= _QUICK_BYTES and whole.isascii()
    if not plainly or "\\u" in whole or _has_long_number(whole.encode()) or _repeats(value):
        return plain(value)
    return value


_ENCODED = msgspec.json.Encoder()
_DECODED = msgspec.json.Decoder()
#: A text shorter than this has no number that is too long.
_SHORT = 3_900
#: The most values that are copied without a careful look.
_QUICK_VALUES = 20_000
_PLAIN = frozenset((str, bool, type(None)))
_DIGITS = bytes.maketrans(b"123456789", b"0" * 9)


def simple(text: str | bytes | bytearray | memoryview) -> bytes | None:
    """The bytes of a text that a quick look may settle; None for any other.

    Such a text is not large, is plainly within the limits of depth and of numbers, and writes
    no colon as its number, which ``keys_stand_once`` would count.
    """
    if isinstance(text, str):
        try:
            text = text.encode()
        except UnicodeEncodeError:
            return None
    if not isinstance(text, bytes) or len(text) > _QUICK_BYTES:
        return None
    if b"\\" in text and (b"\\u003a" in text or b"\\u003A" in text):
        return None
    return text if _within_limits(text) else None


def _has_long_number(text: bytes) -> bool:
    """Whether some number may have too many digits."""
    return len(text) >= _SHORT and b"0" * _SHORT in text.translate(_DIGITS)


def _within_limits(text: bytes) -> bool:
    """Whether a text is plainly within the limits of depth and of numbers."""
    if _has_long_number(text):
        return False
    if text.count(b"{") + text.count(b"[") <= MAX_DEPTH:
        return True
    try:
        set_out = msgspec.json.format(text, indent=1)
    except (msgspec.DecodeError, RecursionError):
        return False
    # With one space for each level, no line begins with so many.
    return b"\n" + b" " * MAX_DEPTH not in set_out


def keys_stand_once(text: bytes, value: Any) -> bool:
    """Whether no key stands twice in a simple text, given what was read from it.

    A key that stands twice shows in the count of colons: there are more in the text than in what
    was read from it.  Nothing but a text that ``simple`` lets through may be asked about: a colon
    written as its number would make up for the one that is lost.
    """
    return text.count(b":") == _ENCODED.encode(value).count(b":")


def quickly(text: bytes) -> Any:
    """The plain JSON value of a simple text; None where it takes a careful look."""
    try:
        value = _DECODED.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return value if keys_stand_once(text, value) else None


def value_of(text: bytes) -> Any:
    """The plain JSON value of a text, by a quick look where that settles it.

    Raises DocumentError as ``parsed`` does.
    """
    plainly = simple(text)
    value = None if plainly is None else quickly(plainly)
    return parsed(text) if value is None else value


class _OddError(Exception):
    """A value takes a careful look."""


def copied(value: Any) -> Any:
    """A copy of a value of Python that is plainly JSON; None where it takes a careful look."""
    try:
        made = _copied(value, 0, [_QUICK_VALUES])
        _ENCODED.encode(made)  # half a character cannot be written
    except (_OddError, UnicodeEncodeError):
        return None
    return made


def _copied(value: Any, depth: int, budget: list[int]) -> Any:
    kind = value.__class__
    if kind is int and value.bit_length() < 64:
        return value
    if kind is not dict and kind is not list:
        raise _OddError
    # A part that stands in many places counts in each of them.
    budget[0] -= len(value)
    if budget[0] < 0 or depth == MAX_DEPTH:
        raise _OddError
    if kind is list:
        return [
            item if item.__class__ in _PLAIN else _copied(item, depth + 1, budget) for item in value
        ]
    made = {}
    for name, item in value.items():
        if name.__class__ is not str:
            raise _OddError
        made[name] = item if item.__class__ in _PLAIN else _copied(item, depth + 1, budget)
    return made


def _repeats(value: Any) -> bool:
    """Whether some object of a small value has repeated keys."""
    stack = [value]
    while stack:
        inner = stack.pop()
        if inner.__class__ is dict:
            stack += inner.values()
        elif inner.__class__ is list:
            stack += inner
        elif inner.__class__ is Repeating:
            return True
    return False


def plain(value: Any) -> Any:
    """A value of Python as a plain JSON value.

    Mappings become dict and sequences list.  Raises DocumentError for what JSON does not
    have, for repeated keys, for half characters, and past the limits.
    """
    faults: list[Fault] = []
    budget = [MAX_VALUES]
    made = _plain(value, "", 0, budget, faults)
    if faults:
        raise DocumentError(faults)
    return made


def _plain(value: Any, place: str, depth: int, budget: list[int], faults: list[Fault]) -> Any:
    budget[0] -= 1
    if budget[0] < 0:
        _refuse(
            "the document has too many values: split it into documents of at most "
            f"{MAX_VALUES:,} values",
            "more values",
            f"at most {MAX_VALUES:,} values",
        )
    if isinstance(value, str):
        return _text(value, place, faults)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        faults += _number_faults(value, place)
        return value
    if depth >= MAX_DEPTH and isinstance(value, Mapping | list | tuple):
        _refuse_depth()
    if isinstance(value, Mapping):
        faults += (
            Fault(
                place + pointer([name]),
                f"the key {_shown(name)!r} appears twice in one object: use each key once",
                "a repeated key",
                "each key once",
            )
            for name in getattr(value, "repeated", ())
        )
        return dict(_members(value, place, depth, budget, faults))
    if isinstance(value, list | tuple):
        return [
            _plain(inner, f"{place}/{number}", depth + 1, budget, faults)
            for number, inner in enumerate(value)
        ]
    faults.append(
        Fault(
            place,
            "this is not a JSON value: write a day, for example, as text such as 2024-05-01",
            f"a value of type {type(value).__name__}",
            "a JSON value",
        )
    )
    return None


def _members(
    value: Mapping[Any, Any], place: str, depth: int, budget: list[int], faults: list[Fault]
) -> Iterator[tuple[str, Any]]:
    for name, inner in value.items():
        if not isinstance(name, str):
            faults.append(
                Fault(place, "a key is not text: use text keys", "another key", "text keys")
            )
            continue
        key = _text(name, place, faults)
        yield key, _plain(inner, place + pointer([key]), depth + 1, budget, faults)


def _text(value: str, place: str, faults: list[Fault]) -> str:
    if any("\ud800" <= letter <= "\udfff" for letter in value) if not value.isascii() else False:
        faults.append(
            Fault(
                place,
                "the text contains half a character (a lone surrogate): write complete characters",
                "a lone surrogate",
                "complete characters",
            )
        )
    return value if value.__class__ is str else str.__str__(value)


def _number_faults(value: float, place: str) -> Iterator[Fault]:
    if isinstance(value, float) and not math.isfinite(value):
        yield Fault(
            place, "this is not a finite number: write null", "NaN or infinity", "a finite number"
        )
    if isinstance(value, int) and value.bit_length() > MAX_BITS:
        yield Fault(
            place,
            "a number has too many digits: write a shorter number, or write it as text",
            "a number",
            "a shorter number",
        )


def _shown(name: str) -> str:
    return name[:60].encode("utf-8", "replace").decode()
