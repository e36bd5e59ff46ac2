"""The nouns: what a caller states, as frozen values."""

from .bodies import Body, Client
from .disclosures import Disclosure, Information, Restriction

__all__ = ["Body", "Client", "Disclosure", "Information", "Restriction"]
