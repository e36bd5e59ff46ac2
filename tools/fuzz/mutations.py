"""Hostile documents: changed trees, and then changed bytes of their text.

Everything depends on one generator of numbers, so an input can be drawn again from its number.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec

from .seeds import field_names, words

__all__ = ["HOSTILE_TEXTS", "bytes_mutated", "hostile_text", "python_value", "text_of", "tree"]

#: Texts that have caused faults in other programs.
HOSTILE_TEXTS: tuple[str, ...] = (
    "", " ", "\x00", "a\x00b", "\ud800", "\udc00x", "\ufeff", "\ufffe", "\uffff", "\u202e",
    "\u2066x",
    "\u2028", "\u2029", "\u0085", "\x1b[31m", "\x1b]0;x\x07", "\x9b31m", "\x7f", "\r", "\n", "\r\n",
    "\t", "a\nb", "::error::x", "\n::error file=x::y", "%0A::set-env", "]]>", "</script><script>",
    "<img src=x onerror=alert(1)>", "\" onload=\"x", "'\"><svg/onload=x>", "javascript:alert(1)",
    "&amp;&lt;", "{{7*7}}", "{% x %}", "{0}", "{name}", "%s%n", "%", "%%", "${x}", "$(id)", "`id`",
    "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "../../etc/passwd", "/etc/passwd", "..",
    "/dev/zero", "C:\\x", "file:///etc/passwd", "http://x", "~", "~0", "~1", "/", "a/b", "a~b",
    "__proto__", "constructor", "__class__", "type", "null", "None", "true", "false", "NaN", "0",
    "2024-02-30", "2024-2-3", "0000-00-00", "9999-12-31", "10000-01-01", "-0001-01-01",
    "2024-05-01T00:00:00", "\uff12\uff10\uff12\uff14-05-01", "\u0662\u0660\u0662\u0664-05-01",
    "P1Y", "P9999Y", "P99999D", "P0D", "P", "PT1S", "P1Y1Y", "P\u0661Y", "P1.5Y", "-P1Y",
    "sch4/7", "sch4/\u0667", "s\u0441h4/7", "sch4/7 ", "SCH4/7", "sch99/1", "s36/1/a", "s3\uff15",
    "\u0430", "p\u043ewer", "\U0001f600", "e\u0301", "\u00c5", "\u212b", "\u1e9e", "\u0130",
    "\u01c4",
    "a:b", "a:", ":", "a:b c", "a" * 300, "x" * 1001, "9" * 400, "|", "a|b", "\\", "\"", "\\u0000",
    "identify|", ",", ";", "\u200b", "\u00a0", "\u3000", "\ue000", "\U000e0041", "\U0010ffff",
)  # fmt: skip

_NUMBERS: tuple[Any, ...] = (
    0, 1, -1, 2**31, 2**53, 2**63, 2**64, -(2**63), 10**30, 1.5, -0.0, 1e308, 5e-324, 1e16,
)  # fmt: skip

_LETTERS = ("\x00", "\n", "\u0430", "\u202e", "\ud800", "<", "'", "\"", "\\", "/", "~", "%", "{",
            "}", " ", "\u0301", "\U0001f600", "=", ":", "|", ",", "\x1b", "9", "A")  # fmt: skip


def hostile_text(rng: random.Random) -> str:
    """A hostile text, perhaps two joined or one repeated."""
    text = rng.choice(HOSTILE_TEXTS)
    if rng.random() < 0.15:
        text += rng.choice(HOSTILE_TEXTS)
    if rng.random() < 0.01:
        text *= rng.choice((2, 50, 2000))
    return text


def _text_changed(rng: random.Random, text: str) -> str:
    at = rng.randrange(len(text) + 1)
    kind = rng.randrange(5)
    if kind == 0:
        return text[:at] + rng.choice(_LETTERS) + text[at:]
    if kind == 1:
        return text[:at] + text[at + 1 :]
    if kind == 2:
        return text[:at] + rng.choice(HOSTILE_TEXTS) + text[at:]
    if kind == 3:
        return text.upper() if at % 2 else text.translate({97: 0x430, 101: 0x435, 111: 0x43E})
    return text[:at] + rng.choice(_LETTERS) + text[at + 1 :]


def _deep(rng: random.Random) -> Any:
    inner: Any = rng.choice((None, 1, "x", [], {}))
    for _ in range(rng.choice((2, 5, 62, 64, 66, 300))):
        inner = [inner] if rng.random() < 0.5 else {rng.choice(("a", "type", "~/")): inner}
    return inner


def _value(rng: random.Random) -> Any:
    kind = rng.randrange(12)
    if kind < 4:
        return hostile_text(rng)
    if kind < 6:
        return rng.choice((None, True, False, True, False))
    if kind == 6:
        return rng.choice(_NUMBERS)
    if kind == 7:
        return []
    if kind == 8:
        return {}
    if kind == 9:
        return [_value(rng) for _ in range(rng.randrange(4))]
    if kind == 10:
        return {rng.choice(field_names()): _value(rng) for _ in range(rng.randrange(4))}
    return _deep(rng) if rng.random() < 0.1 else rng.choice(field_names())


def _fitting(rng: random.Random, name: Any, value: Any) -> Any:
    """Another value that fits the field: a word of its list, a day, a truth value."""
    listed = words().get(name) if isinstance(name, str) else None
    if listed:
        if isinstance(value, list):
            return rng.sample(listed, min(rng.randrange(4), len(listed)))
        return rng.choice(listed)
    if isinstance(value, bool) or value is None:
        return rng.choice((True, False, None))
    if name in ("name", "title", "reference", "description", "purpose", "reason"):
        return hostile_text(rng)
    if isinstance(value, str) and len(value) == 10 and value[4:5] == "-":
        return date.fromordinal(rng.randrange(736_000, 740_500)).isoformat()
    return _value(rng)


#: Fields without which most documents do not load.
_NEEDED = ("type", "name", "id", "title", "on", "power", "territory", "received_under", "party")


def tree(rng: random.Random, seeds: Sequence[Any]) -> Any:
    """A seed changed in a few places."""
    value = msgspec.json.decode(msgspec.json.encode(rng.choice(seeds)))
    # Some still load, so that odd facts reach the code behind.
    mild = rng.random() < 0.4
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 5, 9))):
        value = _changed(rng, value, seeds, mild=mild)
    return value


def _changed(rng: random.Random, value: Any, seeds: Sequence[Any], *, mild: bool) -> Any:
    holder: Any = None
    name: Any = None
    at = value
    while isinstance(at, dict | list) and at and (holder is None or rng.random() < 0.75):
        holder = at
        name = rng.choice(list(at)) if isinstance(at, dict) else rng.randrange(len(at))
        at = holder[name]
    kind = rng.choice((0, 0, 0, 0, 5)) if mild else rng.randrange(15)
    if holder is None or (kind == 14 and rng.random() < 0.02):
        return _value(rng)
    if kind < 5:
        holder[name] = _fitting(rng, name, at)
    elif kind == 5 and not (mild and name in _NEEDED):
        del holder[name]
    elif kind == 6:
        holder[name] = _value(rng)
    elif kind == 7 and isinstance(at, str):
        holder[name] = _text_changed(rng, at)
    elif kind == 8 and isinstance(holder, dict):
        holder[rng.choice(field_names())] = _value(rng)
    elif kind == 9 and isinstance(holder, dict):
        holder[_text_changed(rng, name)] = holder.pop(name)
    elif kind == 10 and isinstance(holder, list):
        holder.extend([at] * rng.choice((1, 1, 2, 20)))
    elif kind == 11:
        seed = msgspec.json.decode(msgspec.json.encode(rng.choice(seeds)))
        if isinstance(seed, dict) and seed:
            key = rng.choice(list(seed))
            if isinstance(holder, dict):
                holder[key] = seed[key]
            else:
                holder.append(seed[key])
    elif kind == 12:
        holder[name] = [at] if rng.random() < 0.5 else {"name": at}
    else:
        holder[name] = hostile_text(rng)
    return value


class _Text(str):
    """A text with a class of its own."""

    __slots__ = ()


def python_value(rng: random.Random, value: Any) -> Any:
    """A tree with values that Python has and JSON does not."""
    if isinstance(value, dict) and value and rng.random() < 0.9:
        key = rng.choice(list(value))
        changed = dict(value)
        changed[key] = python_value(rng, value[key])
        if rng.random() < 0.1:
            changed[rng.choice((1, None, True, b"x", ("a",), _Text("power")))] = 1
        return changed
    if isinstance(value, list) and value and rng.random() < 0.9:
        items = [*value]
        at = rng.randrange(len(value))
        items[at] = python_value(rng, value[at])
        return tuple(items) if rng.random() < 0.3 else items
    values: tuple[Any, ...] = (
        date(2024, 5, 1), b"bytes", {1, 2}, float("nan"), float("inf"), 10**5000, object(), 1j,
        _Text("s35"), range(3), (), bytearray(b"x"), Ellipsis, int, _Text("\ud800"), frozenset(),
    )  # fmt: skip
    return rng.choice(values)


def text_of(rng: random.Random, value: Any) -> bytes:
    """The JSON of a tree, as different writers would write it."""
    try:
        text = json.dumps(
            value, ensure_ascii=rng.random() < 0.3, indent=rng.choice((None, None, 1))
        )
    except (RecursionError, ValueError):
        return b"[" * 1000
    return text.encode("utf-8", "surrogatepass")


_PIECES: tuple[bytes, ...] = (
    b"\xef\xbb\xbf", b"\xff\xfe", b"\x00", b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\\ud800",
    b"\\u0000",
    b"NaN", b"Infinity", b"-Infinity", b"1e999", b"-0", b"1E400", b"9" * 400, b"9" * 5000,
    b"[" * 70,
    b"{\"a\":" * 70, b",", b":", b"{", b"}", b"[", b"]", b'"', b"\\", b"/*", b"//", b"\n",
    b"\r", b"\t",
    b'"type":"use",', b'"on":"2024-05-01",', b"null", b"true", b"01", b"+1", b".5", b"\x1b[2J",
    b"\xe2\x80\xae", b"\xd0\xb0", b'\\"', b"\\/", b"\\u0061", b"\\ud83d\\ude00",
    b"\xf0\x9f\x98\x80",
)  # fmt: skip


def bytes_mutated(rng: random.Random, text: bytes) -> bytes:
    """The bytes of a text, changed in a few places whatever they mean."""
    for _ in range(rng.choice((1, 1, 2, 4))):
        at, kind = rng.randrange(len(text) + 1), rng.randrange(9)
        if kind < 3:
            text = text[:at] + rng.choice(_PIECES) + text[at:]
        elif kind == 3:
            text = text[:at] + text[at + rng.choice((1, 1, 2, 8)) :]
        elif kind == 4:
            text = text[:at] + bytes([rng.randrange(256)]) + text[at + 1 :]
        elif kind == 5:
            end = min(len(text), at + rng.choice((1, 8, 40)))
            text = text[:end] + text[at:end] * rng.choice((1, 2, 30)) + text[end:]
        elif kind == 6:
            text = text[:at]
        elif kind == 7:
            text = rng.choice(_PIECES) + text
        elif rng.random() < 0.1:
            text = text.decode("utf-8", "replace").encode(rng.choice(("utf-16", "utf-32", "utf-7")))
    return text
