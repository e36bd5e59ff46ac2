"""Checks that an agreement states what the register and the Code ask for."""

from __future__ import annotations

from pubservice_share.logic.check_terms import (
    Given,
    Not,
)
from pubservice_share.rules.rule import Basis, Severity

from .check import CODE, Check, CheckSays, Defect

__all__ = ["TABLE"]


def _stated(
    id: str,
    field: str,
    *,
    what: str,
    cure: str,
    basis: Basis = "register",
    severity: Severity = "error",
    verified: bool = True,
) -> Check:
    """A check that a field of the agreement is stated."""
    return Check(
        id=f"agreement.{id}",
        title=f"The agreement states {what}",
        basis=basis,
        severity=severity,
        verified=verified,
        cites=CODE if basis == "code" else (),
        met=f"The agreement states {what}",
        defects=(
            Defect(
                wrong=Not(Given(field)),
                pointer=f"/{field}",
                says=(CheckSays(text=f"The agreement does not state {what}", cure=cure),),
            ),
        ),
    )


TABLE = (
    _stated(
        "purpose-missing", "purpose", what="its purpose", cure="State what the sharing is for."
    ),
    _stated(
        "benefits-missing",
        "benefits",
        what="its benefits",
        cure="State the benefits that you expect.",
    ),
    _stated(
        "start-missing", "starts", what="when it starts", cure="State the first day of the term."
    ),
    _stated(
        "end-missing", "ends", what="when it ends", cure="State the day on which the term ends."
    ),
    _stated(
        "review-date-missing",
        "reviews_on",
        what="when it is reviewed",
        cure="State the day of the next review, within the term.",
        severity="warning",
    ),
    _stated(
        "method-missing",
        "method",
        what="how the information is passed",
        cure="State the method, and how the information is kept safe in transit.",
    ),
    _stated(
        "retention-missing",
        "retention",
        what="how long the information is kept",
        cure="State a length of time, such as one year.",
    ),
    _stated(
        "destruction-missing",
        "destruction",
        what="how the information is destroyed",
        cure="State how it is destroyed, by whom, and who is notified.",
        basis="code",
        verified=False,
    ),
    _stated(
        "contact-missing",
        "contact",
        what="the contact for subject access requests",
        cure="Give a contact for people who ask for their own information.",
    ),
    _stated(
        "accession-and-withdrawal-missing",
        "accession_and_withdrawal",
        what="how parties join and leave",
        cure="State how a party joins, how it leaves, and what then happens to the information.",
        basis="ico",
        severity="advice",
    ),
)
