"""The part of a page about a partnership."""

from __future__ import annotations

from datetime import date
from typing import Any

from pubservice_share.assessment import Outcome, Result
from pubservice_share.assessment.partnerships import Cell, PartnershipAssessment
from pubservice_share.reports.flow_answers import flows_in_words

__all__ = ["partnership_part"]

_FEW = 2
#: The most bodies of a partnership whose matrix is drawn, and the most findings of one kind.
MOST_IN_MATRIX, MOST_FINDINGS = 25, 100
_COVERED = {True: "agreement in place", False: "no agreement", None: "agreement not settled"}


def partnership_part(answer: PartnershipAssessment, as_of: date | None) -> dict[str, Any]:  # noqa: ARG001
    """The values that the template of a partnership fills in."""
    cells = {(cell.discloser, cell.recipient): cell for cell in answer.cells}
    wide = len(answer.parties) > MOST_IN_MATRIX
    places = range(0 if wide else len(answer.parties))
    pairs = [finding for finding in answer.findings if finding.rule == "partnership.pair"]
    coverage = [finding for finding in answer.findings if finding.rule == "partnership.not-covered"]
    lists = {
        "gaps": [finding for finding in coverage if finding.result is not Result.MET],
        "covered": [finding for finding in coverage if finding.result is Result.MET],
        "open": [finding for finding in pairs if finding.result is Result.UNKNOWN],
        "closed": [finding for finding in pairs if finding.result is Result.NOT_MET],
        "reached": [finding for finding in pairs if finding.result is Result.MET],
    }
    return {
        "wide": wide,
        # A long list is cut, and the page gives the number of further findings.
        "more": {name: max(0, len(findings) - MOST_FINDINGS) for name, findings in lists.items()},
        "count": {name: len(findings) for name, findings in lists.items()},
        "title": _title(answer),
        "lead": _lead(answer),
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
            finding for finding in answer.findings if finding.rule == "partnership.provider-only"
        ],
        **{name: findings[:MOST_FINDINGS] for name, findings in lists.items()},
    }


def _title(answer: PartnershipAssessment) -> str:
    """The parties by name; of many only the first, because the matrix names them all."""
    count = len(answer.parties)
    if count <= _FEW:
        return f"Partnership of {answer.title}" if count else "Partnership"
    return f"Partnership of {answer.parties[0].name} and {count - 1} others"


def _cell(cell: Cell) -> dict[str, Any]:
    coverage = None
    if cell.outcome is Outcome.PERMITTED:
        coverage = _COVERED[cell.covered]
    return {"outcome": cell.outcome, "coverage": coverage, "agreements": cell.agreements}


def _lead(answer: PartnershipAssessment) -> str:
    sentence = flows_in_words(answer)
    if answer.outcome is Outcome.NOT_PERMITTED:
        sentence += ". This power does not reach the others"
        sentence += ". Other powers are untouched (s.40(10))"
    return f"{sentence}."
