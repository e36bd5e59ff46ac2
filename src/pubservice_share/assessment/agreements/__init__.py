"""What the power, the Code and data protection say to an information sharing agreement."""

from .assessment import AgreementAssessment, assess_agreement
from .flows import FlowAnswer, disclosure_of

__all__ = [
    "AgreementAssessment",
    "FlowAnswer",
    "assess_agreement",
    "disclosure_of",
]
