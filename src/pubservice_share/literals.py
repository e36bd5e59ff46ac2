"""The words of documents as types, for a type checker.

The nouns are typed with ``Territory``, ``Role``, ``Status``, ``GatewayKind``,
``RestrictionKind`` and ``UnreadKind``.  Elsewhere they take any ``str``, which is checked when a
document is loaded or assessed, because an edition of the law may add words: those here are of
the built-in edition.
"""

from __future__ import annotations

from typing import Literal

__all__ = [
    "Element",
    "EligibleClass",
    "Factor",
    "GatewayKind",
    "Ground",
    "IntendedUse",
    "LawfulBasisPoint",
    "NounName",
    "Objective",
    "Power",
    "Purpose",
    "RestrictionKind",
    "Role",
    "Status",
    "Territory",
    "UnreadKind",
]

#: The values of ``type``.
NounName = Literal["disclosure", "use", "onward-disclosure", "agreement", "partnership"]
#: Under whose law a disclosure is made.
Territory = Literal["england", "wales", "scotland", "northern-ireland"]
#: The part of a party in data protection.
Role = Literal["controller", "joint-controller", "processor"]
#: How far an agreement has come.
Status = Literal["draft", "agreed", "active", "suspended", "withdrawn", "complete"]
#: Whether other law allows a disclosure or requires it.
GatewayKind = Literal["power", "duty"]
#: Why a value of the public register could not be imported.
UnreadKind = Literal["dangling", "no-date", "no-duration", "before-start", "two-meanings"]

#: What would otherwise prevent a disclosure (s.40(7), (8)).
RestrictionKind = Literal[
    "confidence",
    "contract",
    "enactment",
    "common-law",
    "professional-duty",
    "policy",
    "court-order",
    "legal-privilege",
    "other",
    "data-protection",
    "investigatory-powers",
    "human-rights",
]
#: The powers of the Chapter.
Power = Literal["s35", "s36", "s37", "s38", "s39"]
#: Objectives specified under s.35(7).
Objective = Literal[
    "multiple-disadvantages",
    "television-retuning",
    "fuel-poverty",
    "water-poverty",
    "scottish-early-learning-and-childcare",
    "digital-identity-verification-services",
]
#: What an objective consists of.
Element = Literal[
    "identify",
    "improve-or-facilitate",
    "improve-well-being",
    "identify-eligible",
    "contact",
    "establish-entitlement",
    "reduce-energy-costs",
    "improve-energy-efficiency",
    "improve-health-or-financial-well-being",
    "reduce-water-costs",
    "improve-water-efficiency",
    "identify-parents",
    "contact-parents",
    "reusable-identity",
    "support-functions",
]
#: Disadvantages of the multiple disadvantages objective (SI 2018/912 Sch. para.2(3)).
Factor = Literal[
    "anti-social-behaviour",
    "care-leaver",
    "child-in-need",
    "criminal-offending",
    "domestic-violence",
    "financial-exclusion",
    "disability",
    "homelessness",
    "ill-health",
    "irregular-school-attendance",
    "not-in-education-or-training",
    "substance-misuse",
    "unemployment",
]
#: How people are to be assisted (ss.36 to 39).
Purpose = Literal["reduce-costs", "improve-efficiency", "improve-health-or-financial-well-being"]
#: The uses of ss.36(3) and 38(3).
IntendedUse = Literal[
    "support-scheme",
    "gas-obligation",
    "electricity-obligation",
    "heating-grants",
    "gas-charge-restriction",
    "electricity-charge-restriction",
    "required-special-provision",
    "social-tariff",
    "none-of-these",
]
#: As whom people are eligible (s.38(9A)).
EligibleClass = Literal["water-poverty", "special-provision"]
#: Grounds of ss.40(2) and 41(2).
Ground = Literal[
    "already-public",
    "consent",
    "crime-or-anti-social-behaviour",
    "criminal-investigation",
    "legal-proceedings",
    "serious-physical-harm",
    "loss-of-life",
    "safeguarding",
    "emergency",
    "national-security",
    "enactment",
    "eu-obligation",
    "court-order",
    "protected-disclosure",
    "journalism",
]
#: Points of UK GDPR art.6(1).
LawfulBasisPoint = Literal[
    "6(1)(a)", "6(1)(b)", "6(1)(c)", "6(1)(d)", "6(1)(e)", "6(1)(ea)", "6(1)(f)"
]
