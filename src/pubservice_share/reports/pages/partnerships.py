"""The part of a page about a partnership."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from pubservice_share.assessment import Outcome, Result
from pubservice_share.assessment.partnerships import Cell, PartnershipAssessment
from pubservice_share.reports.flow_answers import kind_of_headline
from pubservice_share.reports.partnership_answers import coverage_headings, flows_in_words
from pubservice_share.reports.reach import reach_headline
from pubservice_share.reports.shared_flows import bodies_named, shared_flows
from pubservice_share.words import and_list

from .to_do import to_do

__all__ = ["partnership_part"]

_FEW = 2
#: The most bodies of a partnership whose matrix is drawn, and the most findings of one kind.
MOST_IN_MATRIX, MOST_FINDINGS = 25, 100
#: The provision on which the request for an agreement is based.
_CODE = ("DEA 2017 s.43(3)",)
_COVERED = {True: "agreement in place", False: "no agreement", None: "agreement not settled"}


def partnership_part(
    answer: PartnershipAssessment,
    as_of: date | None,  # noqa: ARG001
    assumed: Sequence[str] = (),
) -> dict[str, Any]:
    """The values that the template of a partnership fills in.

    With facts ``assumed``, the page says what the power could reach.
    """
    cells = {(cell.discloser, cell.recipient): cell for cell in answer.cells}
    wide = len(answer.parties) > MOST_IN_MATRIX
    places = range(0 if wide else len(answer.parties))
    return {
        "wide": wide,
        "title": _title(answer),
        "lead": _lead(answer, assumed=bool(assumed)),
        "assumed": tuple(assumed),
        "headline": reach_headline(answer) if assumed else "",
        "kind": "partnership",
        "tone": "undetermined" if assumed else kind_of_headline(answer),
        **to_do(answer, shared_flows(answer)),
        "coverage": [
            (heading, _by_discloser(answer, covered), _cure(answer, covered), _CODE)
            for covered, heading in coverage_headings(assumed=bool(assumed)).items()
            if any(_is_covered(cell, covered) for cell in answer.cells)
        ],
        "covered": [
            (f"{_name(answer, cell.discloser)} to {_name(answer, cell.recipient)}",
             and_list(cell.agreements, answer.words))
            for cell in answer.cells
            if _is_covered(cell, True)
        ][:MOST_FINDINGS],
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
        "providers_named": bodies_named(
            [row.name for row in answer.standing if row.only_as_provider], answer.words
        ),
        # What depends on a reading alone is in no question, and so is not shown above.
        "alone": [
            finding
            for finding in answer.findings
            if finding.pointer == "/parties"
            or (finding.decides and finding.result is Result.UNKNOWN and not finding.missing)
        ][:MOST_FINDINGS],
    }  # fmt: skip


def _name(answer: PartnershipAssessment, place: int) -> str:
    return answer.parties[place].name


def _is_covered(cell: Cell, covered: bool | None) -> bool:
    return cell.outcome is Outcome.PERMITTED and cell.covered is covered


def _cure(answer: PartnershipAssessment, covered: bool | None) -> str:
    id = "not-covered" if covered is False else "coverage-not-known"
    return answer.words[f"partnership.{id}.cure"]


def _by_discloser(answer: PartnershipAssessment, covered: bool | None) -> list[str]:
    """The flows of one coverage: for each discloser, the recipients."""
    rows: dict[int, list[str]] = {}
    for cell in answer.cells:
        if _is_covered(cell, covered):
            rows.setdefault(cell.discloser, []).append(_name(answer, cell.recipient))
    others = len(answer.parties) - 1
    return [
        f"{_name(answer, place)} to "
        + (
            f"each of the other {others} bodies"
            if len(names) == others > _FEW
            else and_list(names, answer.words)
        )
        for place, names in rows.items()
    ]


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


def _lead(answer: PartnershipAssessment, *, assumed: bool) -> str:
    sentence = f"{flows_in_words(answer, assumed=assumed)}."
    if answer.outcome is Outcome.NOT_PERMITTED:
        sentence += " Other powers are untouched (s.40(10))."
    return sentence
