"""What the power, the Code and data protection say to an information sharing agreement."""

from pubservice_share.rules.checks import CHECKS, Check

from .answering import AgreementAssessment, assess_agreement
from .flows import FlowAnswer, disclosure_of

__all__ = [
    "CHECKS",
    "AgreementAssessment",
    "Check",
    "FlowAnswer",
    "assess_agreement",
    "disclosure_of",
]
