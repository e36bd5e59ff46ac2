"""The normal form of a name, by which names are compared.

The steps are data (``data/name-forms.json``), so that a program in any language can follow them.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Any

import attrs

from pubservice_share.logic.compiled import without_invisible

from .data_files import data_of

__all__ = ["name_forms", "normal_form"]


@functools.cache
def name_forms() -> Any:
    """The steps of the normal form, and the forms of names by kind of body."""
    return data_of("name-forms")


@attrs.frozen
class _Steps:
    """The steps of the normal form, ready to apply."""

    characters: dict[int, str]
    phrases: tuple[tuple[str, str], ...]
    words: dict[str, str]
    dropped: frozenset[str]


@functools.cache
def _steps() -> _Steps:
    data = name_forms()["normal_form"]
    characters = dict.fromkeys(map(ord, data["removed"]), "")
    characters |= dict.fromkeys(map(ord, data["blank"]), " ")
    characters |= dict.fromkeys(map(ord, data["and"]), " and ")
    return _Steps(
        characters=characters,
        phrases=tuple((f" {phrase} ", f" {short} ") for phrase, short in data["phrases"]),
        words=data["words"],
        dropped=frozenset(data["dropped"]),
    )


_MARKS = re.compile(r"[\u0300-\u036f]+")
_BLANKS = re.compile(r"\s")
#: A full stop that stands for a blank, as in "St.Helens"; "H.M." has none.
_STOP_BETWEEN_WORDS = re.compile(r"(?<=\w\w)\.(?=\w)")


@functools.lru_cache(maxsize=4096)
def normal_form(name: str) -> str:
    """A name as it is compared with others: small letters without marks, single blanks.

    Apostrophes and full stops are removed, hyphens and commas are blanks, ``&`` is "and", "the"
    is left out, and a few words and phrases have one form ("Saint" is "St").
    """
    steps = _steps()
    text = without_invisible(_BLANKS.sub(" ", name))
    text = _STOP_BETWEEN_WORDS.sub(" ", text).translate(steps.characters)
    text = _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()
    text = text.translate(steps.characters)
    words = (steps.words.get(word, word) for word in text.split() if word not in steps.dropped)
    text = f" {' '.join(words)} "
    for phrase, short in steps.phrases:
        text = text.replace(phrase, short)
    return text.strip()
