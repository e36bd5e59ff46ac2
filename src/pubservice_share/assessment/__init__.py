"""The answer to a document, and everything on which it rests."""

from .assess import assess, assess_many
from .base import Assessment
from .pickles import reduced as _reduced  # noqa: F401 - with it an answer can be pickled
from .results import Effect, Finding, Offence, Outcome, Override, Record, Result, Scope
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
    "Scope",
    "SingleAssessment",
    "assess",
    "assess_many",
]
