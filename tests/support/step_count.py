"""A matcher of regular expressions that counts its steps, as a backtracking engine takes them.

Time says little on a busy machine; a count of steps says the same each time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

__all__ = ["TooManySteps", "samples", "steps"]

_Next = Callable[[int], bool]


class TooManySteps(Exception):  # noqa: N818 - it is what was looked for
    """The matcher takes more steps than it was given."""


class _Matcher:
    def __init__(self, text: str, most: int) -> None:
        self.text, self.most, self.count = text, most, 0

    def step(self) -> None:
        self.count += 1
        if self.count > self.most:
            raise TooManySteps

    def run(self, items: Sequence[Any], number: int, at: int, after: _Next) -> bool:
        """Whether the items from a number on match from a place, and then what follows them."""
        self.step()
        if number == len(items):
            return after(at)
        kind, argument = items[number]
        if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
            return self.repeated(argument, at, lambda end: self.run(items, number + 1, end, after))
        if kind is code.SUBPATTERN:
            return self.run(argument[3], 0, at, lambda end: self.run(items, number + 1, end, after))
        if kind is code.BRANCH:
            return any(
                self.run(branch, 0, at, lambda end: self.run(items, number + 1, end, after))
                for branch in argument[1]
            )
        if kind in (code.ASSERT, code.ASSERT_NOT):
            matched = self.run(argument[1], 0, at, lambda _: True)
            return matched is (kind is code.ASSERT) and self.run(items, number + 1, at, after)
        if kind is code.AT:
            return self.is_at_anchor(argument, at) and self.run(items, number + 1, at, after)
        fits = at < len(self.text) and _fits(kind, argument, self.text[at])
        return fits and self.run(items, number + 1, at + 1, after)

    def repeated(self, argument: Any, at: int, after: _Next) -> bool:
        least, most, inner = argument
        if len(inner) == 1 and inner[0][0] not in _WIDE:
            # One letter at a time needs no calls within calls.
            kind, what = inner[0]
            end = at
            while end - at < most and end < len(self.text) and _fits(kind, what, self.text[end]):
                self.step()
                end += 1
            return any(after(place) for place in range(end, at + least - 1, -1))
        return self.repeat_from(inner, least, most, at, after)

    def repeat_from(self, inner: Any, least: int, most: int, at: int, after: _Next) -> bool:
        def more(end: int) -> bool:
            return end > at and self.repeat_from(inner, max(least - 1, 0), most - 1, end, after)

        if most and self.run(inner, 0, at, more):
            return True
        return least == 0 and after(at)

    def is_at_anchor(self, where: Any, at: int) -> bool:
        if where in (code.AT_BEGINNING, code.AT_BEGINNING_STRING):
            return at == 0
        before_break = where is code.AT_END and self.text.endswith("\n")
        return at == len(self.text) or (before_break and at == len(self.text) - 1)


_WIDE = (code.MAX_REPEAT, code.MIN_REPEAT, code.SUBPATTERN, code.BRANCH, code.AT, code.ASSERT,
         code.ASSERT_NOT)  # fmt: skip
_CATEGORIES = {
    code.CATEGORY_SPACE: r"\s", code.CATEGORY_NOT_SPACE: r"\S", code.CATEGORY_DIGIT: r"\d",
    code.CATEGORY_NOT_DIGIT: r"\D", code.CATEGORY_WORD: r"\w", code.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def _fits(kind: Any, argument: Any, letter: str) -> bool:
    if kind is code.LITERAL:
        return bool(ord(letter) == argument)
    if kind is code.NOT_LITERAL:
        return bool(ord(letter) != argument)
    if kind is code.ANY:
        return letter != "\n"
    if kind is code.RANGE:
        return bool(argument[0] <= ord(letter) <= argument[1])
    if kind is code.CATEGORY:
        return re.match(_CATEGORIES[argument], letter) is not None
    assert kind is code.IN, kind
    negated = bool(argument[0][0] is code.NEGATE)
    return (
        any(_fits(inner_kind, inner, letter) for inner_kind, inner in argument[negated:])
        is not negated
    )


def steps(pattern: str, text: str, *, search: bool, most: int = 2_000_000) -> int:
    """The number of steps of a pattern to match a text, or to be searched for in all of it."""
    items = list(parser.parse(pattern))
    matcher = _Matcher(text, most)
    for at in range(len(text) + 1) if search else (0,):
        if matcher.run(items, 0, at, lambda _: True):
            break
    return matcher.count


def _inside(items: Any) -> Iterator[tuple[Any, Any]]:
    for kind, argument in items:
        yield kind, argument
        if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
            yield from _inside(argument[2])
        elif kind is code.SUBPATTERN:
            yield from _inside(argument[3])
        elif kind is code.BRANCH:
            for branch in argument[1]:
                yield from _inside(branch)
        elif kind in (code.ASSERT, code.ASSERT_NOT):
            yield from _inside(argument[1])


def samples(pattern: str) -> list[str]:
    """The letters that a pattern distinguishes, and its runs of letters."""
    letters: dict[str, None] = {}
    row = ""
    rows: dict[str, None] = {}
    for kind, argument in _inside(parser.parse(pattern)):
        if kind is code.LITERAL:
            letters[chr(argument)] = None
            row += chr(argument)
            continue
        rows[row], row = None, ""
        if kind is code.IN:
            for inner_kind, inner in argument:
                if inner_kind is code.LITERAL:
                    letters[chr(inner)] = None
                elif inner_kind is code.RANGE:
                    letters[chr(inner[0])] = None
    rows[row] = None
    return [*letters, *(inner_kind for inner_kind in rows if len(inner_kind) > 1), "a", "1", " "]
