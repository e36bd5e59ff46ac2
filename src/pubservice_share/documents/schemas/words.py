"""The words that the fields of documents may have: their lists, and a title for each word."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from pubservice_share.law import Edition
from pubservice_share.model.fields import WORDS

__all__ = ["title_of", "titles_of", "words_of"]

#: The one word of intended uses that the law does not have.
_NO_USE = "none-of-these"


def words_of(name: str, edition: Edition) -> tuple[str, ...]:
    """The words of a list: from the model, or from the edition of the law."""
    if name in WORDS:
        return WORDS[name]
    match name:
        case "power":
            return tuple(edition.powers)
        case "objective":
            return tuple(edition.objectives)
        case "reference":
            return (*edition.entries, *edition.recipient_classes)
        case "basis":
            return tuple(edition.lawful_bases)
        case "ground":
            return tuple(edition.grounds)
        case "purpose":
            return tuple(dict.fromkeys(row.id for row in edition.purposes))
        case "use":
            uses = dict.fromkeys(row.id for row in edition.intended_uses)
            return (*uses, _NO_USE)
        case "eligible":
            return tuple(dict.fromkeys(row.id for row in edition.eligible_classes))
        case "restriction":
            return tuple(edition.restrictions)
        case "element":
            elements = (row.id for own in edition.objectives.values() for row in own.elements)
            return tuple(dict.fromkeys(elements))
        case "factor":
            lists = (own.factors.list for own in edition.objectives.values() if own.factors)
            return tuple(dict.fromkeys(row.id for rows in lists for row in rows))
        case _:
            raise LookupError(name)


class _Worded(Protocol):
    """A row of the law with an id and its text."""

    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...


def titles_of(name: str, edition: Edition) -> dict[str, str]:
    """Each word of a list with its title, in order; the law's own words where it has some."""
    law = _law_titles(name, edition)
    return {word: law.get(word) or title_of(word) for word in words_of(name, edition)}


def _law_titles(name: str, edition: Edition) -> dict[str, str]:
    match name:
        case "power":
            return {id: f"{row.citation}: {row.title}" for id, row in edition.powers.items()}
        case "objective":
            return {id: _capital(row.title) for id, row in edition.objectives.items()}
        case "reference":
            # The latest wording of an entry names it.
            entries = {ref: rows[-1].name for ref, rows in edition.entries.items() if rows}
            return entries | {ref: row.name for ref, row in edition.recipient_classes.items()}
        case "basis":
            return {id: f"{row.citation}: {row.text}" for id, row in edition.lawful_bases.items()}
        case "restriction":
            return {kind: _capital(row.name) for kind, row in edition.restrictions.items()}
        case "ground":
            return _texts(edition.grounds.values())
        case "purpose":
            return _texts(edition.purposes)
        case "use":
            return _texts(edition.intended_uses)
        case "eligible":
            return _texts(edition.eligible_classes)
        case "element":
            return _texts(row for own in edition.objectives.values() for row in own.elements)
        case "factor":
            lists = (own.factors.list for own in edition.objectives.values() if own.factors)
            return _texts(row for rows in lists for row in rows)
        case _:
            return {}


def _texts(rows: Iterable[_Worded]) -> dict[str, str]:
    """The text of each row by its id; none where rows of one id differ, as those of two powers."""
    texts: dict[str, set[str]] = {}
    for row in rows:
        texts.setdefault(row.id, set()).add(_capital(row.text))
    return {id: own.pop() for id, own in texts.items() if len(own) == 1}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


#: Parts of names that are not written in small letters.
_PROPER = {
    "revenue and customs": "Revenue and Customs",
    "northern ireland": "Northern Ireland",
    "dpia": "DPIA",
    "url": "URL",
    "id": "ID",
    "sha256": "SHA-256",
}


def title_of(name: str) -> str:
    """The title of a field, a word or a class, from its name: ``starts_on`` is "Starts on"."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    words = " ".join(words.replace("_", " ").replace("-", " ").replace("$", "").split())
    for plain, proper in _PROPER.items():
        words = f" {words} ".replace(f" {plain} ", f" {proper} ").strip()
    return _capital(words)
