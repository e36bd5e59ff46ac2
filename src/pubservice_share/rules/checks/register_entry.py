"""Checks of the entry of an agreement in the public register."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.model.agreements import is_entered
from pubservice_share.rules.rule import Says

from .check import CODE, CheckFinding, check_table, finding_if
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()


@_check(
    "not-registered",
    "The agreement is in the public register",
    basis="code",
    severity="warning",
    cites=CODE,
    verified=False,
    met="The agreement is in the public register",
    says=Says(
        text="The agreement has no entry in the public register recorded. The Code asks for "
        "one; the power does not depend on it",
        cure="Enter the agreement in the register, and state the number and the day of the entry.",
    ),
)
def _registered(parts: Parts) -> Iterator[CheckFinding]:
    entry = parts.agreement.register_entry
    return finding_if(
        not is_entered(entry),
        CheckFinding(
            pointer="/register_entry",
            severity="advice" if parts.agreement.status == "draft" else None,
        ),
    )


_BEFORE_IT_STARTS = "Record why, and enter the next agreement in the register before it starts."
_A_DAY_LATE = Says(
    text="The agreement was entered in the register {days} day after it started. The power "
    "does not depend on this; the Code asks for earlier registration",
    cure=_BEFORE_IT_STARTS,
)
_DAYS_LATE = Says(
    text="The agreement was entered in the register {days} days after it started. The power "
    "does not depend on this; the Code asks for earlier registration",
    cure=_BEFORE_IT_STARTS,
)


@_check(
    "registered-late",
    "The agreement was registered before it started",
    basis="code",
    severity="warning",
    cites=CODE,
    verified=False,
    met="The agreement was registered no later than the day on which it started",
    says=(_A_DAY_LATE, _DAYS_LATE),
)
def _late(parts: Parts) -> Iterator[CheckFinding] | None:
    entry, starts = parts.agreement.register_entry, parts.agreement.starts
    if entry is None or entry.registered_on is None or starts is None:
        return None
    days = (entry.registered_on - starts).days
    says = _A_DAY_LATE if days == 1 else _DAYS_LATE
    finding = CheckFinding(
        pointer="/register_entry/registered_on", says=says, filled={"days": days}
    )
    return finding_if(days > 0, finding)


@_check(
    "registration-day-missing",
    "The day of the register entry is recorded",
    basis="practice",
    severity="advice",
    met="The day of the register entry is recorded",
    says=Says(
        text="The day of the register entry is missing, so the agreement may have been "
        "registered late",
        cure="State the day of the entry.",
    ),
)
def _day_of_entry(parts: Parts) -> Iterator[CheckFinding] | None:
    entry = parts.agreement.register_entry
    if entry is None or not is_entered(entry):
        return None
    return finding_if(
        entry.registered_on is None, CheckFinding(pointer="/register_entry/registered_on")
    )


_CORRECT_IT = "State the value in the agreement, and ask for the register to be corrected."
_UNREAD = {
    "no-date": Says(text="The register entry's {field} is not a date", cure=_CORRECT_IT),
    "no-duration": Says(
        text="The register entry's {field} is not an ISO 8601 duration", cure=_CORRECT_IT
    ),
    "before-start": Says(
        text="The register entry's {field} is not after the day on which the agreement starts",
        cure=_CORRECT_IT,
    ),
    "two-meanings": Says(
        text="The register entry's {field} may mean more than one thing", cure=_CORRECT_IT
    ),
}


@_check(
    "register-value-unread",
    "Every value in the register entry can be read",
    basis="register",
    severity="warning",
    met="Every value in the register entry can be read",
    says=tuple(_UNREAD.values()),
)
def _unread(parts: Parts) -> Iterator[CheckFinding] | None:
    entry = parts.agreement.register_entry
    if entry is None or entry.unread is None:
        return None
    return (
        CheckFinding(
            pointer=f"/register_entry/unread/{number}",
            says=_UNREAD[unread.kind],
            filled={"field": unread.field},
        )
        for number, unread in enumerate(entry.unread)
        if unread.kind in _UNREAD
    )
