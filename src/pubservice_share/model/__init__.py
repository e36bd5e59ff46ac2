"""The nouns: what a caller states, as frozen values."""

from .bodies import Body, Client
from .disclosures import Disclosure, Information, Restriction
from .received import OnwardDisclosure, ReceivedInformation, Use

#: Every noun that a document can be.
Noun = Disclosure | Use | OnwardDisclosure

__all__ = [
    "Body",
    "Client",
    "Disclosure",
    "Information",
    "Noun",
    "OnwardDisclosure",
    "ReceivedInformation",
    "Restriction",
    "Use",
]
