"""Phrases that the library never uses, as patterns: they say more or less than the law does."""

from __future__ import annotations

__all__ = ["FREE", "NEVER"]

#: That people are free: the power puts no duty to share on anybody, but another law may.
FREE = [
    r"\b(nobody|no[ -]one|nothing|none) (\w+ )?(has|have|had|needs?) to (share|disclose|pass)",
    r"\b(nobody|no[ -]one) (ever )?(has|have|had) to\b",
    r"\b(nobody|no[ -]one) is (obliged|required|bound|compelled|forced|under (a|any) duty)\b",
    r"\b(obliges?|binds?|compels?|requires?|forces?) (nobody|no[ -]one)\b",
    r"\bnever obliges?\b",
    r"\b((do|does) not have to|needs? not) (share|disclose)\b",
    r"\b(is|are|remains?) (free|at liberty) to (refuse|decline|say no|keep|share|withhold)\b",
    r"\brefusal (is|was) (no|not a) (breach|wrong|offence)\b",
    r"\b(is|are) (not|never) (obliged|required|bound|compelled) to (share|disclose|pass)\b",
    r"\bno (duty|obligation)"
    r"(?! to share (on (you|anybody)|comes from this power)[;.] \[?another law may)"
    r" (to (share|disclose)|on (anybody|anyone))",
]
#: What no message, note or document ever says.
NEVER = [
    *FREE,
    r"\bmust (share|disclose)\b",
    r"\b(required|obliged) to (share|disclose)\b",
    r"\bmay not share\b",
    r"\bcannot share\b",
    r"\b(is|are) lawful\b",
    r"\bunlawful\b",
    r"not valid until",
    r"everyone in the data must",
    r"confidentiality is lifted",
]
