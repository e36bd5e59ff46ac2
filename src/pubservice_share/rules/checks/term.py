"""Checks of the term of an agreement: its start, its review, and how long information is kept."""

from __future__ import annotations

from pubservice_share.logic.check_terms import (
    CheckTerm,
    DayOf,
    Earlier,
    Given,
    LawDay,
    Or,
    Shifted,
    TextOf,
)
from pubservice_share.logic.terms import Field, Stated, Value

from .check import Check, CheckSays, Defect

__all__ = ["TABLE"]

_STARTS, _ENDS, _REVIEW = Field("starts"), Field("ends"), Field("reviews_on")
_PASSED = LawDay("act.passed")
_WITHIN = "Name a day within the term."
_TOO_EARLY: CheckTerm = Earlier(_REVIEW, _STARTS)

TABLE = (
    Check(
        id="agreement.starts-before-act",
        title="The agreement starts under the Act",
        basis="statute",
        cites=("DEA 2017 s.35(1)",),
        met="The agreement starts after the Act was passed",
        arises=Stated("starts"),
        defects=(
            Defect(
                wrong=Earlier(_STARTS, _PASSED),
                pointer="/starts",
                says=(
                    CheckSays(
                        text="The agreement starts before the Act was passed on {passed}",
                        cure="Check the day. Information disclosed before then needs another "
                        "power.",
                    ),
                ),
                words={"passed": DayOf(_PASSED)},
            ),
        ),
    ),
    Check(
        id="agreement.review-outside-term",
        title="The review falls within the term",
        basis="register",
        severity="warning",
        met="The review falls within the term",
        unknown=CheckSays(
            text="It is not known whether the review on {day} falls within the term",
            cure="State the first day of the term and the day on which it ends.",
        ),
        arises=Stated("reviews_on"),
        defects=(
            Defect(
                wrong=Or(_TOO_EARLY, Earlier(_ENDS, _REVIEW)),
                pointer="/reviews_on",
                says=(
                    CheckSays(
                        text="The review on {day} is before the term",
                        cure=_WITHIN,
                        when=_TOO_EARLY,
                    ),
                    CheckSays(text="The review on {day} is after the term", cure=_WITHIN),
                ),
                words={"day": TextOf(_REVIEW)},
            ),
        ),
    ),
    Check(
        id="agreement.retention-longer-than-term",
        title="Retention is no longer than the term",
        basis="practice",
        severity="advice",
        met="The information is kept no longer than the term of the agreement",
        unknown=CheckSays(
            text="It is not known whether the information is kept longer than the term of the "
            "agreement",
            cure="State the first day of the term and the day on which it ends.",
        ),
        arises=Given("retention"),
        defects=(
            Defect(
                # Registers give the last day of the term as its end, so one day more does not
                # count.
                wrong=Earlier(Shifted(_ENDS, Value("P1D")), Shifted(_STARTS, Field("retention"))),
                pointer="/retention",
                says=(
                    CheckSays(
                        text="The information is kept for {retention}, which is longer than the "
                        "term of the agreement",
                        cure="State in the agreement who is responsible for the information after "
                        "the term, or shorten the retention period.",
                    ),
                ),
                words={"retention": TextOf(Field("retention"))},
            ),
        ),
    ),
)
