"""The cells of the matrix of a partnership, and how each body stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from pubservice_share.assessment.agreements.flows import of_party
from pubservice_share.assessment.outcome_words import OUTCOME_WORDS
from pubservice_share.assessment.results import Outcome, Result
from pubservice_share.assessment.single import SingleAssessment
from pubservice_share.model import Body
from pubservice_share.plain import plain_fields

__all__ = ["Cell", "Matrix", "Standing", "standing_of"]

_COVERED_WORDS = {True: "yes", False: "no", None: "not known"}


@attrs.frozen(kw_only=True, eq=False, slots=False)
class Cell:
    """One flow of the matrix: from one body to another."""

    #: The places of the two bodies among the parties.
    discloser: int
    recipient: int
    answer: SingleAssessment
    #: The agreements that cover the flow, by id or title.
    agreements: tuple[str, ...]
    #: Whether one does; None where that is not known.
    covered: bool | None

    @property
    def outcome(self) -> Outcome:
        """What the power says to the flow."""
        return self.answer.outcome

    def path(self, path: str) -> str:
        """A path within the disclosure as the path within the partnership."""
        places = {"discloser": self.discloser, "recipient": self.recipient}
        return of_party(path, places) or path


@attrs.frozen(kw_only=True)
class Standing:
    """How one body stands in a partnership."""

    name: str
    #: To how many of the others it may disclose, and from how many receive.
    may_disclose_to: int
    may_receive_from: int
    #: To how many of the others, and from how many, that is not settled.
    disclosing_not_settled: int
    receiving_not_settled: int
    #: Whether it can take part only as a provider of services to a body that is listed.
    only_as_provider: bool

    def to_dict(self) -> dict[str, Any]:
        """The standing as plain JSON values."""
        return plain_fields(self)


def standing_of(parties: Sequence[Body], cells: Sequence[Cell]) -> tuple[Standing, ...]:
    """How each body stands."""
    out: list[list[Cell]] = [[] for _ in parties]
    back: list[list[Cell]] = [[] for _ in parties]
    for cell in cells:
        out[cell.discloser].append(cell)
        back[cell.recipient].append(cell)
    return tuple(map(_standing, parties, out, back))


def _standing(body: Body, out: list[Cell], back: list[Cell]) -> Standing:
    return Standing(
        name=body.name,
        may_disclose_to=_count(out, Outcome.PERMITTED),
        may_receive_from=_count(back, Outcome.PERMITTED),
        disclosing_not_settled=_count(out, Outcome.UNDETERMINED),
        receiving_not_settled=_count(back, Outcome.UNDETERMINED),
        only_as_provider=bool(out)
        and all(_unplaced(cell, "discloser") for cell in out)
        and all(_unplaced(cell, "recipient") for cell in back),
    )


def _count(cells: list[Cell], outcome: Outcome) -> int:
    return sum(cell.outcome is outcome for cell in cells)


def _unplaced(cell: Cell, role: str) -> bool:
    """Whether the body has no place of its own on that side of the flow, whatever else."""
    return any(
        finding.result is Result.NOT_MET and finding.pointer == f"/{role}"
        for finding in cell.answer.findings
        if finding.decides
    )


class Matrix(list[dict[str, Any]]):
    """One row for each ordered pair of bodies: a plain list that a notebook shows as a table."""

    def _repr_html_(self) -> str:
        from pubservice_share.notebook_html import table  # notebooks alone need it

        return table(
            "Who may disclose to whom",
            (
                "Discloser",
                "Recipient",
                "The power reaches it",
                "An agreement covers it",
                "Agreements",
            ),
            (
                (
                    row["discloser"],
                    row["recipient"],
                    OUTCOME_WORDS[Outcome(row["outcome"])],
                    _COVERED_WORDS[row["covered"]],
                    ", ".join(row["agreements"]),
                )
                for row in self
            ),
        )
