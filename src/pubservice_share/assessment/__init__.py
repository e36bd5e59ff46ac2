"""The answer to a document, and everything on which it rests."""

from .answers import Effect, Finding, Outcome, Override, Record, Result
from .deciding import Assessment, assess, assess_many

__all__ = [
    "Assessment",
    "Effect",
    "Finding",
    "Outcome",
    "Override",
    "Record",
    "Result",
    "assess",
    "assess_many",
]
