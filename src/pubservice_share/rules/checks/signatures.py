"""Checks of the signatures of an agreement."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.rules.rule import Says

from .check import CODE, CheckFinding, check_table, lacking
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()


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
