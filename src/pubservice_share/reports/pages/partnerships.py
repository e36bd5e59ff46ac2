"""A partnership: what its part of a page shows."""

from __future__ import annotations

from datetime import date
from typing import Any

from pubservice_share.assessment import Outcome, Result
from pubservice_share.assessment.partnerships import Cell, PartnershipAssessment
from pubservice_share.reports.agreements_and_partnerships import flows_in_words

__all__ = ["partnership_part"]

_HEADLINES = {
    Outcome.PERMITTED: "Every flow permitted",
    Outcome.NOT_PERMITTED: "Not every flow permitted",
    Outcome.UNDETERMINED: "Not every flow settled",
}
_FEW = 2
#: The most bodies of a partnership whose matrix is drawn, and the most findings of one kind.
MOST_IN_MATRIX, MOST_FINDINGS = 25, 100
_COVERED = {True: "agreement in place", False: "no agreement", None: "agreement not settled"}


def partnership_part(answer: PartnershipAssessment, as_of: date | None) -> dict[str, Any]:  # noqa: ARG001
    """What the template of a partnership needs."""
    cells = {(cell.discloser, cell.recipient): cell for cell in answer.cells}
    wide = len(answer.parties) > MOST_IN_MATRIX
    places = range(0 if wide else len(answer.parties))
    pairs = [found for found in answer.findings if found.rule == "partnership.pair"]
    coverage = [found for found in answer.findings if found.rule == "partnership.not-covered"]
    lists = {
        "gaps": [found for found in coverage if found.result is not Result.MET],
        "covered": [found for found in coverage if found.result is Result.MET],
        "open": [found for found in pairs if found.result is Result.UNKNOWN],
        "closed": [found for found in pairs if found.result is Result.NOT_MET],
        "reached": [found for found in pairs if found.result is Result.MET],
    }
    return {
        "wide": wide,
        # A list of a great many says how many more there are.
        "more": {name: max(0, len(found) - MOST_FINDINGS) for name, found in lists.items()},
        "count": {name: len(found) for name, found in lists.items()},
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
        **{name: found[:MOST_FINDINGS] for name, found in lists.items()},
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
        told += ". This power does not cover the others. It does not affect other powers (s.40(10))"
    return f"{told}."
