"""The checks that follow references agree with the same checks written as plain code."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from support.checks_as_code import CHECKS_AS_CODE, places
from support.whole_agreements import whole_agreements

import pubservice_share as pss
from pubservice_share.rules.checks import CHECKS, Parts, findings_of

LAW = pss.law.built_in()
DECLARED = {check.id: check for check in CHECKS if check.id in CHECKS_AS_CODE}


def declared_places(check: str, parts: Parts) -> list[str]:
    """Where a check is not met: pointers, with the party that lacks something after a space."""
    return sorted(
        row.pointer + row.subject.replace("/parties/", " ")
        for row in findings_of(DECLARED[check], parts) or ()
        if not row.unknown
    )


@given(whole_agreements())
def test_a_declared_check_finds_what_the_code_finds(document: dict[str, Any]) -> None:
    parts = Parts(pss.from_dict(document), LAW)  # type: ignore[arg-type]
    for check in CHECKS_AS_CODE:
        assert declared_places(check, parts) == places(check, document, LAW), check
