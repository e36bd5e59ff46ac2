"""The nouns: what a caller states, as frozen values."""

from typing import TYPE_CHECKING, TypeAlias

from .bodies import Body, Client
from .disclosures import Disclosure, Information, Restriction, StatedFacts
from .nouns import NOUN_NAMES, class_of, noun_of
from .received import OnwardDisclosure, ReceivedInformation, Use

if TYPE_CHECKING:
    from .agreements import Agreement
    from .partnerships import Partnership

#: A noun that tells of one disclosure, made or to be made.
Single: TypeAlias = Disclosure | Use | OnwardDisclosure

#: Every noun that a document can be.
Noun: TypeAlias = "Single | Agreement | Partnership"

__all__ = [
    "NOUN_NAMES",
    "Body",
    "Client",
    "Disclosure",
    "Information",
    "Noun",
    "OnwardDisclosure",
    "ReceivedInformation",
    "Restriction",
    "Single",
    "StatedFacts",
    "Use",
    "class_of",
    "noun_of",
]
