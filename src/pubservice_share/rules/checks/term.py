"""Checks of the term of an agreement: its start, its review, and how long information is kept."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.durations import Duration, shifted
from pubservice_share.rules.rule import Says

from .check import CheckFinding, check_table, finding_if
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()


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
