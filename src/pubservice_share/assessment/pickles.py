"""Answers pickled: what was asked as plain data, with the digest of its law, and asked again."""

from __future__ import annotations

import pickle
from typing import Any

from pubservice_share.documents import from_dict, to_dict
from pubservice_share.law import Edition
from pubservice_share.words import ENGLISH, Catalogue

from .assess import assess
from .base import Assessment

__all__ = ["plainly", "reopened"]


def plainly(answer: Assessment) -> dict[str, Any]:
    """What was asked, and the outcome, as plain values."""
    words = answer.words
    return {
        "document": to_dict(answer.document),
        "adopted": dict(answer.record.adopted),
        "outcome": answer.outcome.value,
        "words": None if words is ENGLISH else words.to_dict(),
    }


def reopened(edition: Edition, plain: dict[str, Any]) -> Assessment:
    """The answer to what was pickled, under the law at hand, which is the same.

    Raises UnpicklingError where another version of the library comes to another outcome.
    """
    words = ENGLISH if plain["words"] is None else Catalogue.from_dict(plain["words"])
    answer = assess(from_dict(plain["document"], law=edition), plain["adopted"], edition, words)
    if answer.outcome.value != plain["outcome"]:
        raise pickle.UnpicklingError(
            f"the answer that was pickled is {plain['outcome']}, and this version of the "
            f"library comes to {answer.outcome.value}: it was made by another version"
        )
    return answer
