"""The nouns: what a caller states, as frozen values."""

from .bodies import Body, Client
from .disclosures import CommonFacts, Disclosure, Information, Restriction, StatedFacts
from .nouns import NOUN_NAMES, Noun, Single, class_of, name_of_class, noun_of
from .received import OnwardDisclosure, ReceivedInformation, Use

__all__ = [
    "NOUN_NAMES",
    "Body",
    "Client",
    "CommonFacts",
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
    "name_of_class",
    "noun_of",
]
