"""What a power could reach if facts that nobody has stated are so: never an outcome."""

from __future__ import annotations

from typing import Any

import attrs

from pubservice_share.assessment import Outcome
from pubservice_share.assessment.partnerships import PartnershipAssessment

__all__ = ["REACHABLE", "AssumedFact", "PartnershipReach", "reach_headline"]

#: What each outcome is called in data, where facts were assumed.
REACHABLE = {
    Outcome.PERMITTED: "yes",
    Outcome.NOT_PERMITTED: "no",
    Outcome.UNDETERMINED: "open",
}
#: The words of outcomes that data about assumed facts does not have.
_LEFT_OUT = ("type", "outcome", "findings", "override", "offence", "matrix", "standing")


@attrs.frozen(kw_only=True)
class AssumedFact:
    """A fact that is assumed for every flow."""

    #: Its path in the document.
    fact: str
    text: str


@attrs.frozen(kw_only=True)
class PartnershipReach:
    """Which flows a power could reach if the facts assumed are so."""

    answer: PartnershipAssessment
    assumed: tuple[AssumedFact, ...]

    @property
    def headline(self) -> str:
        """How many flows the power could reach."""
        return reach_headline(self.answer)

    def to_dict(self) -> dict[str, Any]:
        """The reach as plain JSON values; it has no outcome, because facts were assumed."""
        answer = self.answer
        plain = answer.to_dict()
        return {
            "type": "reach",
            "headline": self.headline,
            **{name: value for name, value in plain.items() if name not in _LEFT_OUT},
            "assumed": [{"fact": row.fact, "text": row.text} for row in self.assumed],
            "matrix": [
                {
                    "discloser": row["discloser"],
                    "recipient": row["recipient"],
                    "reachable": REACHABLE[Outcome(row["outcome"])],
                    "agreements": row["agreements"],
                    "covered": row["covered"],
                }
                for row in answer.matrix()
            ],
            "standing": [
                {name.replace("may_", "could_"): value for name, value in row.to_dict().items()}
                for row in answer.standing
            ],
        }


def reach_headline(answer: PartnershipAssessment) -> str:
    """The headline where facts were assumed."""
    reached = sum(cell.outcome is Outcome.PERMITTED for cell in answer.cells)
    return (
        f"the power could reach {reached} of {len(answer.cells)} flows if the facts assumed below "
        "are so"
    )
