"""An answer in a notebook: outcome, why, what is missing, and the law on which it rests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pubservice_share.html import Cell, heading, listed, paragraph, table
from pubservice_share.words import day_in_words

from .agreements import AgreementAssessment
from .base import Assessment
from .partnerships import PartnershipAssessment
from .results import Finding, Outcome, Result

__all__ = ["EFFECTS", "OUTCOMES", "RESULTS", "matrix_shown", "shown"]

#: What is said of each outcome and of each result, wherever people read of them.
OUTCOMES = {
    Outcome.PERMITTED: "permitted",
    Outcome.NOT_PERMITTED: "not permitted",
    Outcome.UNDETERMINED: "not settled",
}
RESULTS = {Result.MET: "met", Result.NOT_MET: "not met", Result.UNKNOWN: "not known"}
_COVERED = {True: "yes", False: "no", None: "not known"}
#: What becomes of a restriction, in words.
EFFECTS = {
    "lifted": "not breached by this disclosure",
    "stands": "still applies",
    "undetermined": "not settled",
}


def shown(answer: Assessment) -> str:
    """An answer as a fragment of HTML."""
    return f"<div>{''.join(_parts(answer))}</div>"


def _parts(answer: Assessment) -> Iterator[str]:
    yield heading(f"{OUTCOMES[answer.outcome].capitalize()}: {answer.title}")
    yield paragraph(answer.subtitle)
    if isinstance(answer, PartnershipAssessment):
        yield matrix_shown(answer.matrix())
    if isinstance(answer, AgreementAssessment):
        flows = (
            (f"{flow.number + 1}. {flow.title}", OUTCOMES[flow.outcome].capitalize())
            for flow in answer.flows
        )
        yield table("Flows", ("Flow", "Outcome"), flows)
    if answer.missing:
        yield paragraph("To find out:")
        yield listed(dict.fromkeys(answer.question(path) for path in answer.missing))
    for _, question, adopted, other in answer.reading_views():
        yield paragraph(
            f"The answer depends on a reading of the text. {question} One view: "
            f"{adopted} The other: {other}"
        )
    if not isinstance(answer, PartnershipAssessment):
        yield _findings("Findings", answer.findings)
    if answer.override is not None and answer.override.restrictions:
        yield table(
            "The override",
            ("Restriction", "Effect", "Why", "Provisions"),
            (
                (
                    effect.kind.replace("-", " "),
                    EFFECTS[effect.effect],
                    effect.reason,
                    [(cite, answer.link(cite)) for cite in effect.citations],
                )
                for effect in answer.override.restrictions
            ),
        )
    yield listed(answer.notes)
    checked = day_in_words(answer.law.verified_to, answer.words)
    yield paragraph(f"Law: edition {answer.law.edition}, checked to {checked}.")


def _findings(caption: str, findings: Iterable[Finding]) -> str:
    rows: list[tuple[Cell, ...]] = [
        (RESULTS[found.result], found.reason, found.cure or "", found.cited)
        for found in findings
        if found.result in RESULTS and (found.decides or found.result is not Result.MET)
    ]
    return table(caption, ("Result", "Finding", "How to fix it", "Provisions"), rows)


def matrix_shown(rows: Iterable[dict[str, Any]]) -> str:
    """The rows of a matrix as a table."""
    return table(
        "Who may disclose to whom",
        ("Discloser", "Recipient", "The power covers it", "An agreement covers it", "Agreements"),
        (
            (
                row["discloser"],
                row["recipient"],
                OUTCOMES[Outcome(row["outcome"])],
                _COVERED[row["covered"]],
                ", ".join(row["agreements"]),
            )
            for row in rows
        ),
    )
