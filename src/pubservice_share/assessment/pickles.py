"""Pickled answers: the document as plain data with the digest of its law, assessed once more.

``base`` cannot know how to assess, so this module, above both, gives it the way.
"""

from __future__ import annotations

from typing import Any

from pubservice_share.documents import from_dict, to_dict
from pubservice_share.law import Edition
from pubservice_share.words import ENGLISH, Catalogue

from .assess import assess
from .base import Assessment

__all__ = ["assessed_again", "reduced"]


def reduced(answer: Assessment) -> tuple[object, ...]:
    """What pickle keeps of an answer: its law, and its document and outcome as plain values."""
    words = answer.words
    plain = {
        "document": to_dict(answer.document),
        "adopted": dict(answer.record.adopted),
        "outcome": answer.outcome.value,
        "words": None if words is ENGLISH else words.to_dict(),
        "looked_up": list(answer.record.looked_up),
    }
    return assessed_again, (answer.edition, plain)


def assessed_again(edition: Edition, plain: dict[str, Any]) -> Assessment:
    """The answer to a pickled document, under the same law.

    Raises UnpicklingError where this version of the library comes to another outcome.
    """
    words = ENGLISH if plain["words"] is None else Catalogue.from_dict(plain["words"])
    answer = assess(from_dict(plain["document"], law=edition), plain["adopted"], edition, words)
    if answer.outcome.value != plain["outcome"]:
        from pickle import UnpicklingError  # most answers are never pickled

        raise UnpicklingError(
            f"the pickled answer is {plain['outcome']}, and this version of the library comes to "
            f"{answer.outcome.value}: another version wrote it"
        )
    looked_up = plain.get("looked_up")
    return answer.with_look_up(looked_up) if looked_up else answer


Assessment.reduced_by = staticmethod(reduced)
