"""Durations as people write them."""

from __future__ import annotations

import pytest

from pubservice_share.words.phrases import duration_in_words


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        ("P3Y9M27D", "3 years, 9 months and 27 days"),
        ("P1Y", "1 year"),
        ("P1M2W", "1 month and 2 weeks"),
        ("P0Y1D", "1 day"),
        ("P0D", "0 days"),
    ],
)
def test_a_duration_is_in_words(duration: str, expected: str) -> None:
    assert duration_in_words(duration) == expected


def test_what_is_not_a_duration_is_refused() -> None:
    with pytest.raises(ValueError, match="is not a duration"):
        duration_in_words("a year")
