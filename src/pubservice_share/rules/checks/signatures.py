"""Checks of the signatures of an agreement."""

from __future__ import annotations

from pubservice_share.logic.check_terms import (
    Earlier,
    Exists,
    Given,
    Listed,
    Not,
    TextOf,
)
from pubservice_share.logic.terms import Field, Stated

from .check import CODE, Check, CheckSays, Defect, SeverityWhere, one_of

__all__ = ["TABLE"]

_PARTY = TextOf(Field("@party.name"))
_STARTS, _SIGNED_ON = Field("starts"), Field("@signature.on")

TABLE = (
    Check(
        id="agreement.signature-missing",
        title="Every party has signed",
        basis="code",
        severity="warning",
        cites=CODE,
        verified=False,
        met="Every party has signed",
        defects=(
            Defect(
                each=(("party", Listed("parties")),),
                wrong=Not(Exists(one_of("signatures", party="@party.id"))),
                pointer="/signatures",
                subject="/parties/{party}",
                says=(
                    CheckSays(
                        text="{party} has not signed, or its signature is not recorded",
                        cure="Ask the party to sign before information is first disclosed.",
                    ),
                ),
                words={"party": _PARTY},
                severity=(SeverityWhere("advice", Stated("status", "draft")),),
            ),
        ),
    ),
    Check(
        id="agreement.signed-after-start",
        title="The agreement was signed before it started",
        basis="code",
        severity="warning",
        cites=CODE,
        verified=False,
        met="Every signature is dated no later than the start",
        unknown=CheckSays(
            text="It is not known whether {party} signed before the agreement started",
            cure="State the day of the signature and the first day of the term.",
        ),
        arises=Given("signatures"),
        defects=(
            Defect(
                each=(
                    ("signature", Listed("signatures")),
                    ("party", one_of("parties", id="@signature.party")),
                ),
                wrong=Earlier(_STARTS, _SIGNED_ON),
                pointer="/signatures/{signature}/on",
                says=(
                    CheckSays(
                        text="{party} signed on {day}, after the agreement started on {starts}",
                        cure="Sign before information is first disclosed, or start the agreement "
                        "later.",
                    ),
                ),
                words={"party": _PARTY, "day": TextOf(_SIGNED_ON), "starts": TextOf(_STARTS)},
            ),
        ),
    ),
)
