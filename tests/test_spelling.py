"""The nearest word is the word that difflib gives."""

from __future__ import annotations

import difflib

from hypothesis import given
from hypothesis import strategies as st

from pubservice_share.law import built_in
from pubservice_share.spelling import nearest

EDITION = built_in()
LISTS = [tuple(EDITION.entries), tuple(EDITION.objectives), tuple(EDITION.grounds), ("", "a", "a")]


@st.composite
def misspelt(draw: st.DrawFn) -> tuple[str, tuple[str, ...]]:
    """A word of a list, or nearly one, and the list."""
    words = draw(st.sampled_from(LISTS))
    letters = list(draw(st.sampled_from(words)))
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(letters)))
        letters[place : place + draw(st.integers(0, 1))] = draw(
            st.sampled_from(["", "a", "4", "é"])
        )
    return "".join(letters), words


@given(misspelt(), st.sampled_from([1, 3]), st.sampled_from([0.6, 0.7]))
def test_nearest_is_what_difflib_finds(
    pair: tuple[str, tuple[str, ...]], most: int, cutoff: float
) -> None:
    word, among = pair
    expected = difflib.get_close_matches(word, among, n=most, cutoff=cutoff)
    assert nearest(word, among, most=most, cutoff=cutoff) == expected


def test_one_word_is_suggested_unless_more_are_requested() -> None:
    assert nearest("ab", ["ab", "abc"]) == ["ab"]
    assert nearest("ab", ["ab", "abc"], most=2) == ["ab", "abc"]


def test_a_long_word_is_compared_to_its_eightieth_letter() -> None:
    candidate, word = "a" * 80 + "b", "a" * 80 + "c"
    cutoff = 2 * 80 / (80 + 81)
    assert nearest(word, [candidate], cutoff=cutoff) == [candidate]
    assert nearest(word, [candidate], cutoff=cutoff + 0.001) == []


def test_only_the_empty_word_is_near_the_empty_word() -> None:
    assert nearest("", ["a", ""]) == [""]
    assert nearest("", ["a"]) == []


def test_repeated_letters_count_as_often_as_both_words_have_them() -> None:
    for word, candidate in [("aab", "aba"), ("aaaa", "aa"), ("banana", "ananas"), ("aabb", "ab")]:
        for cutoff in (0.6, 2 / 3, 0.75, 0.9):
            expected = difflib.get_close_matches(word, [candidate], cutoff=cutoff)
            assert nearest(word, [candidate], cutoff=cutoff) == expected
