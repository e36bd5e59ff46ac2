"""Checks of what the agreement is for, how long it runs, and its entry in the register."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.durations import shifted
from pubservice_share.words import day_in_words

from .declared import Found, check_table
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()
_CODE = ("DEA 2017 s.43(3)",)


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

    def find(parts: Parts) -> Iterator[Found]:
        if not getattr(parts.agreement, field):
            yield Found(
                pointer=f"/{field}", reason=f"The agreement does not state {what}", cure=cure
            )

    _check(
        id,
        f"The agreement states {what}",
        basis=basis,
        severity=severity,
        verified=verified,
        cites=_CODE if basis == "code" else (),
        met=f"The agreement states {what}",
    )(find)


_stated("purpose-missing", "purpose", what="its purpose", cure="State what the sharing is for.")
_stated(
    "benefits-missing", "benefits", what="its benefits", cure="State what good is expected of it."
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
    cure="State the method, and how it is kept safe on the way.",
)  # fmt: skip
_stated(
    "retention-missing", "retention", what="how long the information is kept",
    cure="State a length of time, such as P1Y.",
)  # fmt: skip
_stated(
    "destruction-missing", "destruction", what="how the information is destroyed",
    cure="State how, by whom, and who is told.", basis="code", verified=False,
)  # fmt: skip
_stated(
    "contact-missing", "contact", what="whom people ask for their own information",
    cure="State a contact for subject access requests.",
)  # fmt: skip
_stated(
    "accession-and-withdrawal-missing", "accession_and_withdrawal",
    what="how parties join and leave", cure="State how a party joins, leaves, and what then "
    "becomes of the information.", basis="ico", severity="advice",
)  # fmt: skip


@_check(
    "starts-before-act",
    "The agreement starts under the Act",
    basis="statute",
    severity="error",
    cites=("DEA 2017 s.35(1)",),
    met="The agreement starts after the Act was passed",
)
def _before(parts: Parts) -> Iterator[Found] | None:
    starts, passed = parts.agreement.starts, parts.edition.passed
    if starts is None:
        return None
    return _if(
        starts < passed,
        "/starts",
        f"The agreement starts before the Act was passed on {day_in_words(passed)}",
        "Check the day. What was disclosed before needs another power.",
    )


@_check(
    "review-outside-term",
    "The review falls within the term",
    basis="register",
    severity="warning",
    met="The review falls within the term",
)
def _review(parts: Parts) -> Iterator[Found] | None:
    agreement = parts.agreement
    day = agreement.reviews_on
    if day is None or (agreement.starts is None and agreement.ends is None):
        return None
    early = agreement.starts is not None and day < agreement.starts
    late = agreement.ends is not None and day > agreement.ends
    return _if(
        early or late,
        "/reviews_on",
        f"The review on {day_in_words(day)} is {'before' if early else 'after'} the term",
        "Name a day within the term.",
    )


@_check(
    "retention-longer-than-term",
    "Retention and term fit together",
    basis="practice",
    severity="advice",
    met="The information is not kept longer than the agreement runs",
)
def _retention(parts: Parts) -> Iterator[Found] | None:
    agreement = parts.agreement
    if agreement.retention is None or agreement.starts is None or agreement.ends is None:
        return None
    kept_to = shifted(agreement.starts, agreement.retention)
    return _if(
        # Registers tell the last day of the term as its end: a day more is no difference.
        kept_to is None or (kept_to - agreement.ends).days > 1,
        "/retention",
        f"The information is kept for {agreement.retention}, which is longer than the agreement "
        "runs",
        "Say in the agreement who answers for it after the term, or keep it for less.",
    )


@_check(
    "not-registered",
    "The agreement is in the public register",
    basis="code",
    severity="warning",
    cites=_CODE,
    verified=False,
    met="The agreement is in the public register",
)
def _registered(parts: Parts) -> Iterator[Found]:
    entry = parts.agreement.register_entry
    if entry is None or not (entry.number or entry.registered_on or entry.url):
        yield Found(
            pointer="/register_entry",
            reason="No entry in the public register is stated. The Code asks for one; the power "
            "does not depend on it",
            cure="Have the agreement entered, and state the number and the day of the entry.",
            severity="advice" if parts.agreement.status == "draft" else None,
        )


@_check(
    "registered-late",
    "The agreement was registered before it started",
    basis="code",
    severity="warning",
    cites=_CODE,
    verified=False,
    met="The agreement was registered by the day on which it started",
)
def _late(parts: Parts) -> Iterator[Found] | None:
    entry, starts = parts.agreement.register_entry, parts.agreement.starts
    if entry is None or entry.registered_on is None or starts is None:
        return None
    days = (entry.registered_on - starts).days
    return _if(
        days > 0,
        "/register_entry/registered_on",
        f"The agreement was entered in the register {days} day{'s' if days != 1 else ''} after "
        "it started. That does not touch the power; it is a matter of the Code",
        "Record why, and have the next agreement entered before it starts.",
    )


@_check(
    "registration-day-missing",
    "The day of the entry is stated",
    basis="practice",
    severity="advice",
    met="The day of the entry is stated",
)
def _day_of_entry(parts: Parts) -> Iterator[Found] | None:
    entry = parts.agreement.register_entry
    if entry is None or not (entry.number or entry.url or entry.registered_on):
        return None
    return _if(
        entry.registered_on is None,
        "/register_entry/registered_on",
        "It is not known on which day the agreement was entered, so not whether it was late",
        "State the day of the entry.",
    )


@_check(
    "register-value-unread",
    "Every value of the register could be read",
    basis="register",
    severity="warning",
    met="Every value of the register could be read",
)
def _unread(parts: Parts) -> Iterator[Found] | None:
    entry = parts.agreement.register_entry
    if entry is None or entry.unread is None:
        return None
    return (
        Found(
            pointer=f"/register_entry/unread/{number}",
            reason=f"The register entry's {unread.field} is {_SHOULD_BE[unread.kind]}",
            cure="State the value in the agreement, and have the register corrected.",
        )
        for number, unread in enumerate(entry.unread)
        if unread.kind in _SHOULD_BE
    )


_SHOULD_BE = {
    "no-date": "not a date",
    "no-duration": "not a length of time in ISO 8601",
    "before-start": "not after the day on which the agreement starts",
}


@_check(
    "signature-missing",
    "Every party has signed",
    basis="code",
    severity="warning",
    cites=_CODE,
    verified=False,
    met="Every party has signed",
)
def _signed(parts: Parts) -> Iterator[Found]:
    signed = {held.party for held in parts.agreement.signatures or ()}
    for id, (_, party) in parts.parties.items():
        if id not in signed:
            yield Found(
                pointer="/signatures",
                reason=f"No signature of {party.name} is stated",
                cure="Have the party sign, before information is first disclosed.",
                severity="advice" if parts.agreement.status == "draft" else None,
            )


@_check(
    "signed-after-start",
    "The agreement was signed before it started",
    basis="code",
    severity="warning",
    cites=_CODE,
    verified=False,
    met="Every signature is of a day not after the start",
)
def _signed_late(parts: Parts) -> Iterator[Found] | None:
    starts, signatures = parts.agreement.starts, parts.agreement.signatures
    if starts is None or not signatures:
        return None
    return (
        Found(
            pointer=f"/signatures/{number}/on",
            reason=f"{parts.name(held.party)} signed on {day_in_words(held.on)}, after the "
            f"agreement started on {day_in_words(starts)}",
            cure="Sign before information is first disclosed, or let the agreement start later.",
        )
        for number, held in enumerate(signatures)
        if held.party in parts.parties and held.on is not None and held.on > starts
    )


def _if(holds: bool, pointer: str, reason: str, cure: str) -> Iterator[Found]:
    if holds:
        yield Found(pointer=pointer, reason=reason, cure=cure)
