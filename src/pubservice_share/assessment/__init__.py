"""The answer to a document, and everything on which it rests."""

from .answers import Effect, Finding, Offence, Outcome, Override, Record, Result
from .assessing import assess, assess_many
from .assessments import Assessment
from .single import SingleAssessment

__all__ = [
    "Assessment",
    "Effect",
    "Finding",
    "Offence",
    "Outcome",
    "Override",
    "Record",
    "Result",
    "SingleAssessment",
    "assess",
    "assess_many",
]
