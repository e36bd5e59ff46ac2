"""Names and words that people use in place of ids, and the hint at what to look at.

The words are data of the edition: ``misreadings`` corrects errors about fields and powers, and
``everyday_words`` has names of programmes and other common words.  A hint names an id or a
provision; it never answers a question of law.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from pubservice_share.caches import kept_with_first
from pubservice_share.spelling import hint

from . import rows
from .edition import Edition

__all__ = [
    "correction",
    "hint_at",
    "normal_form",
    "objective_meant",
    "power_meant",
    "power_to_look_at",
    "section_named",
]

#: What a word was written as.
Place = Literal["objective", "power", "other"]

#: Longer texts are nobody's everyday word.
_LONGEST = 80
_SECTION_WORD = re.compile(r"\b(?:sections?|sect?|ss?) ?(?=[0-9])")
_SMALL_WORDS = re.compile(r"\b(?:of|the|under)\b")
_SECTION = re.compile(
    r"(?:dea |digital economy act )?(?:2017 )?s?([0-9]{1,3}[a-z]?)(?: (?:[0-9]{1,2}|[a-z])){0,4}"
    r"(?: dea| digital economy act)?(?: 2017)?"
)


def normal_form(text: str) -> str:
    """A text in small letters without punctuation; ``section 35`` and ``s.35`` become ``s35``."""
    if len(text) > _LONGEST:
        return ""
    letters = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    words = " ".join(_SMALL_WORDS.sub(" ", letters).split())
    return _SECTION_WORD.sub("s", words)


def section_named(text: str) -> str | None:
    """The section that a text such as ``section 35(1)`` or ``35`` names, as ``s35``."""
    match = _SECTION.fullmatch(normal_form(text))
    return None if match is None else f"s{match[1].upper()}"


@kept_with_first(maxsize=8)
def _rows_by_word(edition: Edition) -> Mapping[str, rows.EverydayWord]:
    return {normal_form(word): row for row in edition.everyday_words for word in row.words}


def _row(text: str, edition: Edition) -> rows.EverydayWord | None:
    return _rows_by_word(edition).get(normal_form(text))


def correction(what: str, word: str, edition: Edition) -> str | None:
    """The sentence that corrects a known misreading of a field or a power."""
    for row in edition.misreadings:
        if row.what == what and word in row.words:
            return f"{row.message} ({row.citation})"
    return None


def hint_at(place: Place, text: str, edition: Edition) -> str | None:
    """What an everyday word is and what to write or look at; None where no row has it."""
    section = section_named(text)
    if section is not None and section in edition.powers:
        if place == "power":
            return f"did you mean {section!r}?"
        return _power_in_place(section, edition)
    corrected = None if section is None else correction("power", section, edition)
    if corrected is not None:
        return corrected
    row = _row(text, edition)
    if row is None:
        return None
    if place == "objective" and row.objective is not None:
        return f"write {row.objective!r}, because {_sentence(row)}"
    return _sentence(row)


def _power_in_place(power: str, edition: Edition) -> str:
    """What to do with a power that was written where an objective or a use belongs."""
    named = f"section {power[1:]} is a power: write {power!r} where the power is stated"
    if any(row.power == power for row in edition.purposes):
        return f"{named}, without an objective"
    return f"{named}, and beside it an objective such as {next(iter(edition.objectives))!r}"


def _sentence(row: rows.EverydayWord) -> str:
    beside: list[str] = []
    if row.status == "practice":
        since = "" if row.from_year is None else f" since {row.from_year}"
        beside.append(f"a name in use{since}, not a word of the law")
    if row.citation is not None:
        beside.append(row.citation)
    return f"{row.message} ({'; '.join(beside)})" if beside else row.message


def objective_meant(text: str, edition: Edition) -> tuple[str, str | None]:
    """The id of an objective, and a note on how the text was read unless it is an id.

    A text that is a name of one objective alone is taken for it.  Raises LookupError, with what
    to look at, for every other text.
    """
    if text in edition.objectives:
        return text, None
    for id in edition.objectives:
        if normal_form(id) == normal_form(text):
            return id, f"Objective taken: {id}"
    row = _row(text, edition)
    if row is not None and row.objective is not None:
        return row.objective, f"Objective taken: {row.objective}, because {_sentence(row)}"
    advice = hint_at("objective", text, edition)
    if text in edition.proposed_objectives:
        advice = f"it was only proposed: {edition.proposed_objectives[text].meaning}"
    if advice is None:
        advice = f"expected one of {', '.join(edition.objectives)}{hint(text, edition.objectives)}"
    raise LookupError(f"{text[:_LONGEST]!r} is not an objective: {advice}")


def power_to_look_at(text: str, edition: Edition) -> str | None:
    """The power that an everyday word or the name of a section leads to; None without one."""
    section = section_named(text)
    if section in edition.powers:
        return section
    row = _row(text, edition)
    return None if row is None else row.power


def power_meant(text: str, edition: Edition) -> tuple[str, str | None]:
    """The id of a power, and a note on how the text was read unless it is an id.

    Raises LookupError, with what to look at, for a text that names no power of the edition.
    """
    if text in edition.powers:
        return text, None
    section = section_named(text)
    if section is not None and section in edition.powers:
        return section, f"Power taken: {section}"
    advice = hint_at("power", text, edition) or (
        f"expected one of {', '.join(edition.powers)}{hint(text, edition.powers)}"
    )
    raise LookupError(f"{text[:_LONGEST]!r} is not a power: {advice}")
