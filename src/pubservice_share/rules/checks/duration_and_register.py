"""Checks of the purpose of the agreement, its term, its entry in the register, its signatures."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.durations import Duration, shifted
from pubservice_share.model.agreements import is_entered
from pubservice_share.rules.rule import Says

from .check import CODE, CheckFinding, check_table, finding_if, lacking
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()


def _stated(
    id: str,
    field: str,
    *,
    what: str,
    cure: str,
    basis: str = "register",
    severity: str = "error",
    verified: bool = True,
) -> None:
    """A check that a field of the agreement is stated."""

    def find(parts: Parts) -> Iterator[CheckFinding]:
        if not getattr(parts.agreement, field):
            yield CheckFinding(pointer=f"/{field}")

    _check(
        id,
        f"The agreement states {what}",
        basis=basis,
        severity=severity,
        verified=verified,
        cites=CODE if basis == "code" else (),
        met=f"The agreement states {what}",
        says=Says(text=f"The agreement does not state {what}", cure=cure),
    )(find)


_stated("purpose-missing", "purpose", what="its purpose", cure="State what the sharing is for.")
_stated(
    "benefits-missing", "benefits", what="its benefits", cure="State the benefits that you expect."
)
_stated("start-missing", "starts", what="when it starts", cure="State the first day of the term.")
_stated("end-missing", "ends", what="when it ends", cure="State the day on which the term ends.")
_stated(
    "review-date-missing",
    "reviews_on",
    what="when it is reviewed",
    cure="State the day of the next review, within the term.",
    severity="warning",
)
_stated(
    "method-missing", "method", what="how the information is passed",
    cure="State the method, and how the information is kept safe in transit.",
)  # fmt: skip
_stated(
    "retention-missing", "retention", what="how long the information is kept",
    cure="State a length of time, such as P1Y.",
)  # fmt: skip
_stated(
    "destruction-missing", "destruction", what="how the information is destroyed",
    cure="State how it is destroyed, by whom, and who is notified.", basis="code", verified=False,
)  # fmt: skip
_stated(
    "contact-missing", "contact", what="the contact for subject access requests",
    cure="Give a contact for people who ask for their own information.",
)  # fmt: skip
_stated(
    "accession-and-withdrawal-missing",
    "accession_and_withdrawal",
    what="how parties join and leave",
    cure="State how a party joins, how it leaves, and what then happens to the information.",
    basis="ico",
    severity="advice",
)


@_check(
    "starts-before-act",
    "The agreement starts under the Act",
    basis="statute",
    severity="error",
    cites=("DEA 2017 s.35(1)",),
    met="The agreement starts after the Act was passed",
    says=Says(
        text="The agreement starts before the Act was passed on {passed}",
        cure="Check the day. Information disclosed before then needs another power.",
    ),
)
def _before(parts: Parts) -> Iterator[CheckFinding] | None:
    starts, passed = parts.agreement.starts, parts.edition.passed
    if starts is None:
        return None
    return finding_if(starts < passed, CheckFinding(pointer="/starts", filled={"passed": passed}))


_WITHIN = "Name a day within the term."
_TOO_EARLY = Says(text="The review on {day} is before the term", cure=_WITHIN)
_TOO_LATE = Says(text="The review on {day} is after the term", cure=_WITHIN)


@_check(
    "review-outside-term",
    "The review falls within the term",
    basis="register",
    severity="warning",
    met="The review falls within the term",
    says=(_TOO_EARLY, _TOO_LATE),
)
def _review(parts: Parts) -> Iterator[CheckFinding] | None:
    agreement = parts.agreement
    day = agreement.reviews_on
    if day is None or (agreement.starts is None and agreement.ends is None):
        return None
    early = agreement.starts is not None and day < agreement.starts
    late = agreement.ends is not None and day > agreement.ends
    says = _TOO_EARLY if early else _TOO_LATE
    return finding_if(
        early or late, CheckFinding(pointer="/reviews_on", says=says, filled={"day": day})
    )


@_check(
    "retention-longer-than-term",
    "Retention is no longer than the term",
    basis="practice",
    severity="advice",
    met="The information is kept no longer than the term of the agreement",
    says=Says(
        text="The information is kept for {retention}, which is longer than the term of the "
        "agreement",
        cure="State in the agreement who is responsible for the information after the term, or "
        "shorten the retention period.",
    ),
)
def _retention(parts: Parts) -> Iterator[CheckFinding] | None:
    agreement = parts.agreement
    if agreement.retention is None or agreement.starts is None or agreement.ends is None:
        return None
    kept_to = shifted(agreement.starts, agreement.retention)
    return finding_if(
        # Registers give the last day of the term as its end, so one day more does not count.
        kept_to is None or (kept_to - agreement.ends).days > 1,
        CheckFinding(pointer="/retention", filled={"retention": Duration(agreement.retention)}),
    )


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


@_check(
    "signature-missing",
    "Every party has signed",
    basis="code",
    severity="warning",
    cites=CODE,
    verified=False,
    met="Every party has signed",
    says=Says(
        text="{party} has not signed, or its signature is not recorded",
        cure="Ask the party to sign before information is first disclosed.",
    ),
)
def _signed(parts: Parts) -> Iterator[CheckFinding]:
    return lacking(
        parts.parties.values(),
        {signature.party for signature in parts.agreement.signatures or ()},
        "/signatures",
        "advice" if parts.agreement.status == "draft" else None,
    )


@_check(
    "signed-after-start",
    "The agreement was signed before it started",
    basis="code",
    severity="warning",
    cites=CODE,
    verified=False,
    met="Every signature is dated no later than the start",
    says=Says(
        text="{party} signed on {day}, after the agreement started on {starts}",
        cure="Sign before information is first disclosed, or start the agreement later.",
    ),
)
def _signed_late(parts: Parts) -> Iterator[CheckFinding] | None:
    starts, signatures = parts.agreement.starts, parts.agreement.signatures
    if starts is None or not signatures:
        return None
    return (
        CheckFinding(
            pointer=f"/signatures/{number}/on",
            filled={"party": parts.name(signature.party), "day": signature.on, "starts": starts},
        )
        for number, signature in enumerate(signatures)
        if signature.party in parts.parties and signature.on is not None and signature.on > starts
    )
