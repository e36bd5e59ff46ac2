"""Small pieces of sentences: lists, days, names inside a sentence."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from datetime import date

from pubservice_share.durations import parts_of

from .catalogues import ENGLISH, Catalogue

__all__ = [
    "and_list",
    "day_in_words",
    "duration_in_words",
    "in_sentence",
    "number_in_words",
    "or_list",
]

#: Numbers up to this one are written in letters.
_SPELT = 10


@functools.lru_cache(maxsize=4096)
def day_in_words(day: date, words: Catalogue = ENGLISH) -> str:
    """A day as people write it: ``1 May 2024``."""
    return words["day"].format(day=day.day, month=words[f"month.{day.month}"], year=day.year)


def duration_in_words(duration: str, words: Catalogue = ENGLISH) -> str:
    """A duration as people write it: ``3 years, 9 months and 27 days``."""
    parts = parts_of(duration)
    shown = {unit: number for unit, number in parts.items() if number} or parts
    return and_list(
        (
            words[f"duration.{unit}.one" if number == 1 else f"duration.{unit}"].format(
                number=number
            )
            for unit, number in shown.items()
        ),
        words,
    )


def and_list(items: Iterable[str], words: Catalogue = ENGLISH) -> str:
    """``a, b and c``."""
    *first, last = [*items] or [""]
    return f"{', '.join(first)} {words['word.and']} {last}" if first else last


def or_list(items: Iterable[str], words: Catalogue = ENGLISH) -> str:
    """``a, b or c``."""
    *first, last = [*items] or [""]
    return f"{', '.join(first)} {words['word.or']} {last}" if first else last


def number_in_words(number: int, words: Catalogue = ENGLISH) -> str:
    """``one`` to ``ten``, and figures beyond."""
    return words[f"number.{number}"] if 1 <= number <= _SPELT else str(number)


def in_sentence(name: str) -> str:
    """A name from the Schedule as written inside a sentence."""
    article, _, noun = name.partition(" ")
    return f"{article.lower()} {noun}" if article in ("A", "An", "The") else name
