"""The nearest word in a list to a word that is not in it."""

from __future__ import annotations

import functools
from collections.abc import Iterable

__all__ = ["hint", "nearest"]

#: A letter, and how often it occurred earlier in the word.
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
    """The words of a list that are nearest to a word, best first; empty where none is near.

    The result is that of ``difflib.get_close_matches``, which is slow.  The letters that two words
    share set a bound on how near they can be, so the likeliest words are compared first, and the
    rest are skipped once none of them could be nearer.
    """
    word = word[:80]
    if not word:
        return ["" for candidate in among if not candidate][:most]
    bits, rows = _signs(tuple(among))
    sign = 0
    for letter in _letters(word):
        sign |= bits.get(letter, 0)
    own = len(word)
    likely = [
        (bound, candidate)
        for candidate, length, letters in rows
        if (bound := 2.0 * (sign & letters).bit_count() / (own + length)) >= cutoff
    ]
    if not likely:
        return []
    import difflib  # only for what is refused, so not at start-up

    matcher = difflib.SequenceMatcher(b=word)
    matches: list[tuple[float, str]] = []
    for bound, candidate in sorted(likely, reverse=True):
        if len(matches) == most and bound < matches[-1][0]:
            break
        matcher.set_seq1(candidate)
        ratio = matcher.ratio()
        if ratio >= cutoff:
            matches = sorted([*matches, (ratio, candidate)], reverse=True)[:most]
    return [candidate for _, candidate in matches]


def hint(word: str, among: Iterable[str], *, cutoff: float = 0.6) -> str:
    """The end of a message with the nearest word as a question; empty where none is near."""
    matches = nearest(word, among, cutoff=cutoff)
    return f"; did you mean {matches[0]!r}?" if matches else ""
