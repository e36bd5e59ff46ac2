"""Answers to partnerships: who may disclose to whom, and which flows lack an agreement."""

from .assessment import PartnershipAssessment, assess_partnership
from .cells import Cell, Standing

__all__ = ["Cell", "PartnershipAssessment", "Standing", "assess_partnership"]
