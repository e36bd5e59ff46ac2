"""Cases that an implementation in any language can prove itself on, and how to check one."""

from .cases import Case, CaseError, cases_in, disagreements

__all__ = ["Case", "CaseError", "cases_in", "disagreements"]
