"""Families' cases, and the referrals that a case worker considers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

import pubservice_share as pss

#: A document to assess.  For a record of our own: does the power permit the disclosure?  For a
#: record that a partner disclosed to us under the power: is passing it on barred?
Document: TypeAlias = pss.Disclosure | pss.OnwardDisclosure


@dataclass(frozen=True, kw_only=True)
class Decision:
    """The complete answer of the library, with its reasons; anyone can repeat it."""

    answer: Mapping[str, Any]

    @property
    def outcome(self) -> pss.Outcome:
        """Permitted, not permitted or undetermined."""
        return pss.Outcome(self.answer["outcome"])

    @property
    def digest(self) -> str:
        """The digest of the document assessed: another document needs another decision."""
        return str(self.answer["record"]["digest"])

    @property
    def edition(self) -> str:
        """The edition of the law."""
        return str(self.answer["law"]["edition"])

    @property
    def adopted(self) -> dict[str, bool]:
        """The views that the team adopted on readings."""
        return dict(self.answer["record"]["adopted"])

    @property
    def reasons(self) -> tuple[str, ...]:
        """The steps that are not met, each with its provisions."""
        return tuple(
            f"{finding['reason']} ({', '.join(finding['citations'])})"
            for finding in self.answer["findings"]
            if finding["decides"] and finding["result"] == "not-met"
        )

    @property
    def restrictions(self) -> tuple[str, ...]:
        """The effect on each duty or rule that might restrict the disclosure."""
        override = self.answer["override"] or {"restrictions": ()}
        return tuple(
            f"{restriction['kind']}: {restriction['effect']}. {restriction['reason']} "
            f"({', '.join(restriction['citations'])})"
            for restriction in override["restrictions"]
        )


@dataclass(frozen=True, kw_only=True)
class PassedOn:
    """A record passed to the partner: when, by whom, and under which decision or power."""

    on: date
    by: str
    #: The power and digest of the decision, or another power that the worker named.
    under: str


@dataclass(frozen=True, kw_only=True)
class Referral:
    """One record that might be passed on to a partner."""

    id: str
    family: str
    #: The information to pass on, in the worker's words.
    summary: str
    document: Document
    decision: Decision | None = None
    passed_on: PassedOn | None = None

    def with_document(self, document: Document) -> Referral:
        """The referral with changed facts, and without the decision on the earlier ones."""
        return replace(self, document=document, decision=None)
