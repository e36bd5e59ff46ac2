"""The word that somebody may have meant."""

from __future__ import annotations

import functools
from collections.abc import Iterable

__all__ = ["hint", "nearest"]

#: A letter, and how often it stood before in the word.
_Letter = tuple[str, int]


def _letters(word: str) -> list[_Letter]:
    counts: dict[str, int] = {}
    letters = []
    for letter in word:
        letters.append((letter, counts.get(letter, 0)))
        counts[letter] = counts.get(letter, 0) + 1
    return letters


@functools.lru_cache(maxsize=256)
def _signs(words: tuple[str, ...]) -> tuple[dict[_Letter, int], list[tuple[str, int, int]]]:
    """A bit for each letter of some words, and each word with its length and its bits."""
    bits: dict[_Letter, int] = {}
    rows = []
    for word in words:
        sign = 0
        for letter in _letters(word):
            sign |= bits.setdefault(letter, 1 << len(bits))
        rows.append((word, len(word), sign))
    return bits, rows


def nearest(word: str, among: Iterable[str], *, most: int = 1, cutoff: float = 0.6) -> list[str]:
    """The nearest of some known words, best first; none where none is near.

    Just what ``difflib.get_close_matches`` gives, which is slow.  Two words are never nearer than
    the letters that they share allow, so difflib is asked of the likeliest words first, and no
    more once none that is left could be nearer.
    """
    word = word[:80]
    if not word:
        return ["" for other in among if not other][:most]
    bits, rows = _signs(tuple(among))
    sign = 0
    for letter in _letters(word):
        sign |= bits.get(letter, 0)
    own = len(word)
    likely = [
        (bound, other)
        for other, length, letters in rows
        if (bound := 2.0 * (sign & letters).bit_count() / (own + length)) >= cutoff
    ]
    if not likely:
        return []
    import difflib  # only for what is refused, so not at start-up

    matcher = difflib.SequenceMatcher(b=word)
    found: list[tuple[float, str]] = []
    for bound, other in sorted(likely, reverse=True):
        if len(found) == most and bound < found[-1][0]:
            break
        matcher.set_seq1(other)
        ratio = matcher.ratio()
        if ratio >= cutoff:
            found = sorted([*found, (ratio, other)], reverse=True)[:most]
    return [other for _, other in found]


def hint(word: str, among: Iterable[str], *, cutoff: float = 0.6) -> str:
    """What asks at the end of a message whether the nearest word was meant; empty without one."""
    found = nearest(word, among, cutoff=cutoff)
    return f"; did you mean {found[0]!r}?" if found else ""
