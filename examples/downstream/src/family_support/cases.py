"""Families' cases, and the referrals that a case worker thinks of making."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

import pubservice_share as pss

#: What the library is asked: of a record of our own whether the power reaches the disclosure, of
#: one that a partner disclosed to us under the power whether passing it on is barred.
Asked: TypeAlias = pss.Disclosure | pss.OnwardDisclosure


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What the library answered, kept whole: it says why, and lets anyone repeat it."""

    answer: Mapping[str, Any]

    @property
    def outcome(self) -> pss.Outcome:
        """Permitted, not permitted or undetermined."""
        return pss.Outcome(self.answer["outcome"])

    @property
    def digest(self) -> str:
        """Of the document that was asked about: another document needs another decision."""
        return str(self.answer["record"]["digest"])

    @property
    def edition(self) -> str:
        """The edition of the law."""
        return str(self.answer["law"]["edition"])

    @property
    def adopted(self) -> dict[str, bool]:
        """The views that the team took on readings."""
        return dict(self.answer["record"]["adopted"])

    @property
    def reasons(self) -> tuple[str, ...]:
        """The steps that are not met, each with its provisions."""
        return tuple(
            f"{found['reason']} ({', '.join(found['citations'])})"
            for found in self.answer["findings"]
            if found["decides"] and found["result"] == "not-met"
        )

    @property
    def restrictions(self) -> tuple[str, ...]:
        """What becomes of each duty or rule that would otherwise stand in the way."""
        override = self.answer["override"] or {"restrictions": ()}
        return tuple(
            f"{held['kind']}: {held['effect']}. {held['reason']} ({', '.join(held['citations'])})"
            for held in override["restrictions"]
        )


@dataclass(frozen=True, kw_only=True)
class PassedOn:
    """That a record went to the partner: when, by whom, and under what."""

    on: date
    by: str
    #: The decision on which it rested, or another power that the worker named.
    under: str


@dataclass(frozen=True, kw_only=True)
class Referral:
    """One record that might be passed on to a partner."""

    id: str
    family: str
    #: What would be passed on, in the worker's words.
    summary: str
    asked: Asked
    decision: Decision | None = None
    passed_on: PassedOn | None = None

    def with_asked(self, asked: Asked) -> Referral:
        """The referral with other facts; a decision on the old ones no longer counts."""
        return replace(self, asked=asked, decision=None)
