"""A partnership: what its part of a page shows."""

from __future__ import annotations

from datetime import date
from typing import Any

from pubservice_share.assessment import Outcome, Result
from pubservice_share.assessment.partnerships import Cell, PartnershipAssessment
from pubservice_share.reports.sharing import flows_in_words

__all__ = ["partnership_part"]

_HEADLINES = {
    Outcome.PERMITTED: "Every flow permitted",
    Outcome.NOT_PERMITTED: "Not every flow permitted",
    Outcome.UNDETERMINED: "Not every flow settled",
}
_FEW = 2
_COVERED = {True: "agreement in place", False: "no agreement", None: "agreement not known"}


def partnership_part(answer: PartnershipAssessment, as_of: date | None) -> dict[str, Any]:  # noqa: ARG001
    """What the template of a partnership needs."""
    cells = {(cell.discloser, cell.recipient): cell for cell in answer.cells}
    places = range(len(answer.parties))
    pairs = [found for found in answer.findings if found.rule == "partnership.pair"]
    coverage = [found for found in answer.findings if found.rule == "partnership.not-covered"]
    return {
        "title": _title(answer),
        "lead": _lead(answer),
        "headline": _HEADLINES[answer.outcome],
        "names": [body.name for body in answer.parties],
        "matrix": [
            (
                answer.parties[row].name,
                [None if row == column else _cell(cells[row, column]) for column in places],
            )
            for row in places
        ],
        "standing": answer.standing,
        "providers": [
            found for found in answer.findings if found.rule == "partnership.provider-only"
        ],
        "gaps": [found for found in coverage if found.result is not Result.MET],
        "covered": [found for found in coverage if found.result is Result.MET],
        "open": [found for found in pairs if found.result is Result.UNKNOWN],
        "closed": [found for found in pairs if found.result is Result.NOT_MET],
        "reached": [found for found in pairs if found.result is Result.MET],
    }


def _title(answer: PartnershipAssessment) -> str:
    """Who wants to share; of many the first, since all stand in the matrix."""
    count = len(answer.parties)
    if count <= _FEW:
        return f"Partnership of {answer.title}" if count else "Partnership"
    return f"Partnership of {answer.parties[0].name} and {count - 1} others"


def _cell(cell: Cell) -> dict[str, Any]:
    told = None
    if cell.outcome is Outcome.PERMITTED:
        told = _COVERED[cell.covered]
    return {"outcome": cell.outcome, "told": told, "agreements": cell.agreements}


def _lead(answer: PartnershipAssessment) -> str:
    told = flows_in_words(answer)
    if answer.outcome is Outcome.NOT_PERMITTED:
        told += ". This power does not reach the others: other powers are untouched (s.40(10))"
    return f"{told}."
