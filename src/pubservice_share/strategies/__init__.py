"""Hypothesis strategies for tests of systems that use this library.

They draw from the law itself: real bodies, entries in force, days around each change.
Needs the extra ``hypothesis``.
"""

from .agreement_life import AgreementLife
from .breaks import BREAKS
from .facts import days
from .nouns import (
    agreements,
    bodies,
    disclosures,
    documents,
    learned,
    onward_disclosures,
    partnerships,
    uses,
)

__all__ = [
    "BREAKS",
    "AgreementLife",
    "agreements",
    "bodies",
    "days",
    "disclosures",
    "documents",
    "learned",
    "onward_disclosures",
    "partnerships",
    "uses",
]
