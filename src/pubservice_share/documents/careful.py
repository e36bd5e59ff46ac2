"""Reading in the careful lane: text, to plain JSON values, to the noun or to every fault.

Plain values are made of dict, list, str, int, float, bool and None alone, are nested at most
``MAX_DEPTH`` deep and have each key once.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn

from pubservice_share.law import Edition
from pubservice_share.limits import MAX_BITS, MAX_BYTES, MAX_DEPTH, MAX_FAULTS, MAX_VALUES
from pubservice_share.model import NOUN_NAMES, Noun, name_of_class
from pubservice_share.repeated_keys import Repeating, keeping_repeats

from . import fast
from .faults import DocumentError, Fault, FaultCode, UnreadableError, in_order, pointer, refusal
from .meaning_faults import extra_faults

__all__ = ["noun_of_value", "parsed", "plain", "text_of", "value_of", "value_with_repeats"]


def noun_of_value(
    value: object, edition: Edition, as_: type[Any] | None, *, quote: bool = False
) -> Noun:
    """The noun of a plain JSON value.  Raises DocumentError, which has every fault.

    ``as_`` is the class of the noun that is expected, and ``quote`` lets faults show values.
    """
    _refuse_another_noun(value, as_)
    read = fast.document_of(value, edition)
    faults = _listed(_faults(value, edition, quote=quote, extra_only=read is not None))
    if read is None or faults:
        raise DocumentError(faults)
    document, reader = read
    return fast.noun_of_struct(document, reader, edition)


def _refuse_another_noun(value: object, as_: type[Any] | None) -> None:
    """Refuse a document of another noun than expected, whatever else is wrong with it."""
    if as_ is None:
        return
    expected = name_of_class(as_)
    if expected is None:
        raise TypeError(f"as_ must be the class of a noun such as Disclosure, not {as_!r}")
    noun = value.get("type") if isinstance(value, dict) else None
    if noun in NOUN_NAMES and noun != expected:
        message = f"this document is of type {noun!r}: expected one of type {expected!r}"
        raise refusal(message, repr(noun), repr(expected), "/type", "unexpected-type")


def _faults(value: object, edition: Edition, *, quote: bool, extra_only: bool) -> Iterator[Fault]:
    from .structure_faults import structure_faults  # only a document that is refused needs it

    if not extra_only:
        yield from structure_faults(value, edition, quote=quote)
    if isinstance(value, dict):
        yield from extra_faults(value, edition)


def _listed(faults: Iterable[Fault]) -> list[Fault]:
    """Each fault once, by its place, up to the most that are listed."""
    first = list(itertools.islice(_each_once(faults), MAX_FAULTS + 1))
    listed = sorted(first[:MAX_FAULTS], key=lambda fault: in_order(fault.pointer))
    if len(first) > MAX_FAULTS:
        more = Fault(
            "",
            f"there are more faults than these: at most {MAX_FAULTS} are listed. Fix them and "
            "try again",
            "more faults",
            f"at most {MAX_FAULTS}",
            "too-many-faults",
        )
        listed.append(more)
    return listed


def _each_once(faults: Iterable[Fault]) -> Iterator[Fault]:
    seen: set[Fault] = set()
    for fault in faults:
        if fault not in seen:
            seen.add(fault)
            yield fault


def _refuse(
    message: str,
    found: str,
    expected: str,
    code: FaultCode,
    stops_at: tuple[int, int] | None = None,
) -> NoReturn:
    error = UnreadableError([Fault("", message, found, expected, code)])
    error.stops_at = stops_at
    raise error


def _refuse_depth() -> NoReturn:
    _refuse(
        f"the document is nested too deeply: use at most {MAX_DEPTH} levels",
        "deeper nesting",
        f"at most {MAX_DEPTH} levels",
        "too-deep",
    )


def _refuse_size(size: int) -> NoReturn:
    _refuse(
        f"the text is {size:,} bytes long: split it into documents of at most {MAX_BYTES:,} bytes",
        "a longer text",
        f"at most {MAX_BYTES:,} bytes",
        "too-large",
    )


def _no_constant(name: str) -> NoReturn:
    _refuse(
        f"{name} is not a JSON number: write a finite number or null, or leave the field out",
        name,
        "a finite number",
        "invalid-number",
    )


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        _refuse(
            "a number is too large: write a smaller number, or write it as text",
            "a number",
            "a smaller number",
            "invalid-number",
        )
    return number


def text_of(text: object) -> str:
    """The characters of a text of at most ``MAX_BYTES``.  Raises DocumentError."""
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
                "not-utf-8",
            )
    if not isinstance(text, str):
        raise TypeError(f"expected JSON text or bytes, found {type(text).__name__}")
    if len(text) > MAX_BYTES:
        _refuse_size(len(text))
    return text.removeprefix("\ufeff")


def parsed(text: str | bytes | bytearray | memoryview) -> Any:
    """The plain JSON value of a text.  Raises DocumentError where it has none."""
    characters = text_of(text)
    value = _value_of_characters(characters)
    brackets = characters.count("{") + characters.count("[")
    # Most documents are so small and plain that the text alone shows that they are in order.
    plainly = (
        brackets <= MAX_DEPTH
        and len(characters) <= fast.MAX_FAST_BYTES
        and characters.isascii()
        and "\\u" not in characters
        and not fast.has_long_number(characters.encode())
    )
    return value if plainly and not _repeats_a_key(value) else plain(value)


def value_with_repeats(text: str | bytes | bytearray | memoryview) -> Any:
    """The JSON value of a text in which an object may still repeat a key.

    ``plain`` lists the repeated keys.  Raises DocumentError where the text is not JSON.
    """
    return _value_of_characters(text_of(text))


def _value_of_characters(characters: str) -> Any:
    try:
        return json.loads(
            characters,
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
            "other text" if characters.strip() else "nothing",
            "one JSON value",
            "not-json",
            (error.lineno, error.colno),
        )
    except DocumentError:
        raise
    except ValueError:
        _refuse(
            "a number has too many digits: write a shorter number, or write it as text",
            "a number",
            "a shorter number",
            "number-too-long",
        )


def value_of(text: str | bytes | bytearray | memoryview) -> Any:
    """The plain JSON value of a text, read fast where that is enough.

    Raises DocumentError as ``parsed`` does.
    """
    data = fast.simple(text)
    value = None if data is None else fast.value_of_text(data)
    return parsed(text) if value is None else value


def _repeats_a_key(value: Any) -> bool:
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


def plain(value: object) -> Any:
    """A value of Python as a plain JSON value.

    Mappings become dict and sequences list.  Raises DocumentError for what JSON does not
    have, for repeated keys, for half characters, and past the limits.
    """
    faults: list[Fault] = []
    budget = [MAX_VALUES]
    copy = _plain(value, "", 0, budget, faults)
    if faults:
        raise DocumentError(faults)
    return copy


def _plain(value: Any, place: str, depth: int, budget: list[int], faults: list[Fault]) -> Any:
    budget[0] -= 1
    if budget[0] < 0:
        _refuse(
            "the document has too many values: split it into documents of at most "
            f"{MAX_VALUES:,} values",
            "more values",
            f"at most {MAX_VALUES:,} values",
            "too-many-values",
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
                "repeated-key",
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
            "not-a-json-value",
        )
    )
    return None


def _members(
    value: Mapping[Any, Any], place: str, depth: int, budget: list[int], faults: list[Fault]
) -> Iterator[tuple[str, Any]]:
    for name, inner in value.items():
        if not isinstance(name, str):
            faults.append(
                Fault(
                    place,
                    "a key is not text: use text keys",
                    "another key",
                    "text keys",
                    "key-not-text",
                )
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
                "broken-character",
            )
        )
    return value if value.__class__ is str else str.__str__(value)


def _number_faults(value: float, place: str) -> Iterator[Fault]:
    if isinstance(value, float) and not math.isfinite(value):
        yield Fault(
            place,
            "this is not a finite number: write null",
            "NaN or infinity",
            "a finite number",
            "invalid-number",
        )
    if isinstance(value, int) and value.bit_length() > MAX_BITS:
        yield Fault(
            place,
            "a number has too many digits: write a shorter number, or write it as text",
            "a number",
            "a shorter number",
            "number-too-long",
        )


def _shown(name: str) -> str:
    return name[:60].encode("utf-8", "replace").decode()
