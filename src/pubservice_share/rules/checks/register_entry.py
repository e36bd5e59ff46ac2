"""Checks of the entry of an agreement in the public register."""

from __future__ import annotations

from pubservice_share.logic.check_terms import (
    And,
    CheckTerm,
    DaysAfter,
    Earlier,
    Given,
    Listed,
    Not,
    Or,
    Shifted,
    TextOf,
)
from pubservice_share.logic.terms import Field, Stated, Value

from .check import CODE, Check, CheckSays, Defect, SeverityWhere

__all__ = ["TABLE"]

_DRAFT: CheckTerm = Stated("status", "draft")
_ENTERED_ON, _STARTS = Field("register_entry.registered_on"), Field("starts")
#: Something is stated of the entry that shows that there is one.
_ENTERED: CheckTerm = Or(
    Given("register_entry.number"),
    Stated("register_entry.registered_on"),
    Given("register_entry.url"),
)

_BEFORE_IT_STARTS = "Record why, and enter the next agreement in the register before it starts."
_LATE = (
    "after it started. The power does not depend on this; the Code asks for earlier registration"
)
_CORRECT_IT = "State the value in the agreement, and ask for the register to be corrected."


def _unread(kind: str, what: str) -> Defect:
    """A value of the register entry that could not be read, for a reason."""
    return Defect(
        each=(("unread", Listed("register_entry.unread", (("kind", Value(kind)),))),),
        wrong=And(),
        pointer="/register_entry/unread/{unread}",
        says=(CheckSays(text=f"The register entry's {{field}} {what}", cure=_CORRECT_IT),),
        words={"field": TextOf(Field("@unread.field"))},
    )


TABLE = (
    Check(
        id="agreement.not-registered",
        title="The agreement is in the public register",
        basis="code",
        severity="warning",
        cites=CODE,
        verified=False,
        met="The agreement is in the public register",
        defects=(
            Defect(
                wrong=Not(_ENTERED),
                pointer="/register_entry",
                says=(
                    CheckSays(
                        text="The agreement has no entry in the public register recorded. The Code "
                        "asks for one; the power does not depend on it",
                        cure="Enter the agreement in the register, and state the number and the "
                        "day of the entry.",
                    ),
                ),
                severity=(SeverityWhere("advice", _DRAFT),),
            ),
        ),
    ),
    Check(
        id="agreement.registered-late",
        title="The agreement was registered before it started",
        basis="code",
        severity="warning",
        cites=CODE,
        verified=False,
        met="The agreement was registered no later than the day on which it started",
        unknown=CheckSays(
            text="It is not known whether the agreement was registered before it started",
            cure="State the first day of the term.",
        ),
        arises=Stated("register_entry.registered_on"),
        defects=(
            Defect(
                wrong=Earlier(_STARTS, _ENTERED_ON),
                pointer="/register_entry/registered_on",
                says=(
                    CheckSays(
                        text=f"The agreement was entered in the register {{days}} day {_LATE}",
                        cure=_BEFORE_IT_STARTS,
                        when=Not(Earlier(Shifted(_STARTS, Value("P1D")), _ENTERED_ON)),
                    ),
                    CheckSays(
                        text=f"The agreement was entered in the register {{days}} days {_LATE}",
                        cure=_BEFORE_IT_STARTS,
                    ),
                ),
                words={"days": DaysAfter(_STARTS, _ENTERED_ON)},
            ),
        ),
    ),
    Check(
        id="agreement.registration-day-missing",
        title="The day of the register entry is recorded",
        basis="practice",
        severity="advice",
        met="The day of the register entry is recorded",
        arises=_ENTERED,
        defects=(
            Defect(
                wrong=Not(Stated("register_entry.registered_on")),
                pointer="/register_entry/registered_on",
                says=(
                    CheckSays(
                        text="The day of the register entry is missing, so the agreement may have "
                        "been registered late",
                        cure="State the day of the entry.",
                    ),
                ),
            ),
        ),
    ),
    Check(
        id="agreement.register-value-unread",
        title="Every value in the register entry can be read",
        basis="register",
        severity="warning",
        met="Every value in the register entry can be read",
        arises=Stated("register_entry.unread"),
        defects=(
            _unread("no-date", "is not a date"),
            _unread("no-duration", "is not an ISO 8601 duration"),
            _unread("before-start", "is not after the day on which the agreement starts"),
            _unread("two-meanings", "may mean more than one thing"),
        ),
    ),
)
